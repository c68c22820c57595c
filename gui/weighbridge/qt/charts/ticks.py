"""Where a logarithmic scale of prices has its ticks."""

import math

_FEWEST = 3
_FACTORS = ((1, 2, 5), (1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9))


def price_ticks(low: float, high: float) -> list[float]:
    """Prices within a range as people say them: 0.1, 0.2, 0.5, 1, 2, 5, 10.

    In a narrow range, where these would be too few, round steps instead.
    """
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    for factors in _FACTORS:
        prices = [factor * 10.0**decade for decade in decades for factor in factors]
        ticks = [price for price in prices if low <= price <= high]
        if len(ticks) >= _FEWEST:
            return ticks
    step = _round_step((high - low) / 4)
    first, last = math.ceil(low / step), math.floor(high / step)
    return [step * count for count in range(first, last + 1)]


def _round_step(step: float) -> float:
    """The largest of 1, 2 and 5 times a power of ten that is not above a step."""
    magnitude = 10.0 ** math.floor(math.log10(step))
    return max(factor for factor in (1, 2, 5) if factor * magnitude <= step) * magnitude

"""Where the ticks of an axis stand, and what is written there: figures as people say them."""

import math
from datetime import date

from weighbridge.charts.figure import Axis, Scale
from weighbridge.columns import plain_number

Tick = tuple[float, str]
_FEWEST = 3
_FACTORS = ((1,), (1, 3), (1, 2, 5), (1, 1.5, 2, 3, 4, 5, 6, 7, 8, 9))
_DAY_STEPS = (1, 2, 7, 14)
_MONTH_STEPS = (1, 2, 3, 6, 12, 24, 60, 120)
_LONGEST_MONTH, _MONTHS = 30.44, 12
_FIRST_DAY, _LAST_DAY = date.min.toordinal(), date.max.toordinal()


def ticks(axis: Axis, low: float, high: float, most: int) -> list[Tick]:
    """Ticks within a range of an axis, in its units, hardly more than ``most``."""
    if not (math.isfinite(low) and math.isfinite(high)) or low >= high:
        return []
    most = max(most, 2)
    match axis.scale:
        case Scale.LANES:
            first, last = max(math.ceil(low), 0), min(math.floor(high), len(axis.lanes) - 1)
            return [(float(lane), axis.lanes[lane]) for lane in range(first, last + 1)]
        case Scale.LOG:
            return [
                (math.log10(value), plain_number(float(f"{value:.6g}")))
                for value in price_ticks(10**low, 10**high, most)
            ]
        case Scale.DATE:
            return _date_ticks(low, high, most)
    return _linear_ticks(low, high, most)


def price_ticks(low: float, high: float, most: int = 12) -> list[float]:
    """Values within a range of a logarithmic scale: 0.1, 0.2, 0.5, 1, 2, 5, 10.

    As many as there is room for; in a narrow range, where these are too few, round steps instead.
    """
    decades = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    found: list[float] = []
    for factors in _FACTORS:
        prices = [factor * 10.0**decade for decade in decades for factor in factors]
        finer = [price for price in prices if low <= price <= high]
        if len(finer) > most and len(found) >= _FEWEST:
            return found
        found = finer
    if len(found) >= _FEWEST:
        return found
    return [value for value, _ in _linear_ticks(low, high, most)]


def _linear_ticks(low: float, high: float, most: int) -> list[Tick]:
    step = _round_step((high - low) / most)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [
        (step * count, plain_number(float(f"{step * count:.10g}")))
        for count in range(first, last + 1)
    ]


def _round_step(step: float) -> float:
    """The smallest of 1, 2 and 5 times a power of ten that is not below a step."""
    magnitude = 10.0 ** math.floor(math.log10(step))
    return next(
        factor * magnitude for factor in (1, 2, 5, 10) if factor * magnitude >= step * 0.999999
    )


def _date_ticks(low: float, high: float, most: int) -> list[Tick]:
    low, high = max(low, _FIRST_DAY), min(high, _LAST_DAY)
    if low >= high:
        return []
    for days in _DAY_STEPS:
        if (high - low) / days <= most:
            first = math.ceil(low / days) * days
            return [
                (float(day), date.fromordinal(day).isoformat())
                for day in range(max(first, _FIRST_DAY), math.floor(high) + 1, days)
            ]
    for months in _MONTH_STEPS:
        if (high - low) / (months * _LONGEST_MONTH) <= most:
            return _month_ticks(low, high, months)
    return _month_ticks(low, high, _MONTH_STEPS[-1])


def _month_ticks(low: float, high: float, months: int) -> list[Tick]:
    start = date.fromordinal(math.ceil(low))
    count = (start.year * _MONTHS + start.month - 1) // months * months
    found = []
    while count // _MONTHS <= date.max.year:
        day = date(max(count // _MONTHS, 1), count % _MONTHS + 1, 1)
        if day.toordinal() > high:
            break
        if day.toordinal() >= low:
            text = f"{day.year}" if months % _MONTHS == 0 else f"{day.year}-{day.month:02}"
            found.append((float(day.toordinal()), text))
        count += months
    return found

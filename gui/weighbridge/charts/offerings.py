"""What hosts ask for a model: the price spread between them, and its history."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np

from weighbridge.catalog.catalog import Model
from weighbridge.catalog.claims import newest_first
from weighbridge.catalog.prices import PER_MILLION_TOKENS, STANDARD, Price
from weighbridge.charts.settings import BLEND, BLEND_DECIMALS, ChartSettings

PARTS = {"price_in": "input", "price_out": "output", "price_cached": "cached_input"}


class Offering(NamedTuple):
    """A model at a host under a plan, at its newest price; ``is_list`` if the vendor's own."""

    model: Model
    price: Price
    amount: float
    is_list: bool


def offerings(model: Model, settings: ChartSettings, today: str) -> tuple[Offering, ...]:
    """The newest known price of each host and plan, in force today, the cheapest first."""
    in_force = [
        price
        for price in newest_first(model.prices)
        if price.unit == PER_MILLION_TOKENS and price.valid_from <= today
    ]
    newest: dict[tuple[str, str], Offering] = {}
    for price in in_force:
        amount = amount_of((price.input, price.output, price.cached_input), settings)
        if amount is not None:
            is_list = price.host.vendor_id == model.vendor.id
            key = (price.host.id, price.plan)
            newest.setdefault(key, Offering(model, price, amount, is_list))
    return tuple(sorted(newest.values(), key=lambda each: (each.amount, each.price.host.id)))


def amount_of(
    parts: tuple[float | None, float | None, float | None], settings: ChartSettings
) -> float | None:
    """The price that is set, of input, output and cached input; None where it is unknown.

    A blend is that of ``Records.prices``.
    """
    if settings.price != BLEND:
        return parts[list(PARTS).index(settings.price)]
    out, cached = settings.output_share, settings.cached_share
    weights = ((1 - out) * (1 - cached), out, (1 - out) * cached)
    known = [(weight, part) for weight, part in zip(weights, parts, strict=True) if weight]
    if any(part is None for _, part in known):
        return None
    return round(sum(weight * (part or 0.0) for weight, part in known), BLEND_DECIMALS)


def standard(found: Iterable[Offering]) -> tuple[Offering, ...]:
    """Those of the standard plan."""
    return tuple(each for each in found if each.price.plan == STANDARD)


def ratio(found: Sequence[Offering]) -> float:
    """The dearest standard price in times of the cheapest that is not free; NaN below two."""
    amounts = [each.amount for each in found if each.amount > 0]
    return max(amounts) / min(amounts) if len(amounts) > 1 else np.nan

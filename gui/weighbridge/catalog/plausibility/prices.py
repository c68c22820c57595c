"""Prices that are out of all proportion."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, TypeAlias

from weighbridge.catalog.plausibility.facts import Facts, Found
from weighbridge.catalog.prices import PER_MILLION_TOKENS

HIGHEST_TOKEN_PRICE = 1000
"""US dollars per million tokens."""

LARGEST_DISCOUNT = 2
"""Output may cost this many times less than input."""

LARGEST_JUMP = 10
"""A price may become this many times higher or lower from one date to the next."""

_PARTS = ("input", "output", "cached_input")


def prices(facts: Facts) -> Iterator[Found]:
    """A price per million tokens that no one asks, or parts of one that do not fit each other."""
    for row, unit, *prices in facts.rows("prices", "unit", *_PARTS):
        if unit != PER_MILLION_TOKENS:
            continue
        for part, price in zip(_PARTS, prices, strict=True):
            if price is not None and price > HIGHEST_TOKEN_PRICE:
                message = f"{price} is more than {HIGHEST_TOKEN_PRICE} USD per million tokens"
                yield Found("prices", row, part, message)
        input, output, cached = prices
        if input is None:
            continue
        if output is not None and output * LARGEST_DISCOUNT < input:
            message = f"output at {output} costs less than half of the input at {input}"
            yield Found("prices", row, "output", message)
        if cached is not None and cached > input:
            message = f"cached input at {cached} costs more than input at {input}"
            yield Found("prices", row, "cached_input", message)


def price_jumps(facts: Facts) -> Iterator[Found]:
    """Each history is of one model, host, plan, unit and source."""
    key = ("model_id", "host_id", "plan", "unit", "source_id")
    steps: _Steps = defaultdict(list)
    for row, *cells in facts.rows("prices", *key, "valid_from", "observed_on", *_PARTS):
        since, observed_on, *figures = cells[len(key) :]
        steps[tuple(cells[: len(key)])].append((since or observed_on, row, figures))
    return _jumps("prices", steps)


def history_jumps(facts: Facts) -> Iterator[Found]:
    """Each history is of one offering, by the name that its source gives it."""
    key = ("model_id", "host_id", "name", "source_id")
    steps: _Steps = defaultdict(list)
    for row, *cells in facts.rows("price_history", *key, "observed_on", *_PARTS):
        observed_on, *figures = cells[len(key) :]
        steps[tuple(cells[: len(key)])].append((observed_on, row, figures))
    return _jumps("price_history", steps)


_Steps: TypeAlias = dict[tuple[Any, ...], list[tuple[str, int, list[float | None]]]]
"""By what a history is of: its steps, each a date, a row and the figures."""


def _jumps(table: str, histories: _Steps) -> Iterator[Found]:
    for steps in histories.values():
        steps.sort(key=lambda step: step[0])
        for (before, _, old), (after, row, new) in pairwise(steps):
            for part, one, other in zip(_PARTS, old, new, strict=True):
                if one and other and max(one, other) > LARGEST_JUMP * min(one, other):
                    message = f"from {one} on {before} to {other} on {after}: more than tenfold"
                    yield Found(table, row, part, message)

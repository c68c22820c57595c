"""Price against quality: which models can be set on a chart of the two, and what it shows.

Only models that can be used today are shown: reported and announced ones never rank. A price of
nothing has no place on a logarithmic scale; it is counted apart, as is whatever else is left out.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import Floats, Rows
from weighbridge.catalog.openness import CLOSED_CLASSES, OPEN_CLASSES, UNRELEASED_STATUSES, Openness
from weighbridge.columns import Better, Value, plain_number

NumberText = Callable[[float], str]

_MOST_NAMED = 2
"""So many models are named where several share the lead; of more, the number is told."""


class Side(StrEnum):
    """On which side a model stands."""

    OPEN = "open"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PricePoints:
    """The points of a chart, and the rows that have none.

    ``rows``, ``prices``, ``scores`` and ``sides`` belong together by place. A row that is left out
    is in the first list that fits: unreleased, no price, no score, a price of 0.
    """

    price_column: str
    score_column: str
    rows: Rows
    prices: Floats
    scores: Floats
    sides: tuple[Side, ...]
    unreleased: Rows
    without_price: Rows
    without_score: Rows
    free: Rows

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def left_out(self) -> int:
        """How many of the rows asked for have no point."""
        lists = (self.unreleased, self.without_price, self.without_score, self.free)
        return sum(map(len, lists))


def side_of(openness: Value) -> Side:
    """The side of an openness class."""
    if openness in OPEN_CLASSES:
        return Side.OPEN
    return Side.CLOSED if openness in CLOSED_CLASSES else Side.UNKNOWN


def points(
    catalog: Catalog, rows: "Sequence[int] | Rows", price_column: str, score_column: str
) -> PricePoints:
    """Sort rows into those that have a point on the chart and those that have none."""
    series = catalog.frame.series
    asked = np.asarray(rows, dtype=np.intp)
    prices = series[price_column].sort_key()[asked]
    scores = series[score_column].sort_key()[asked]
    unreleased = np.array([_is_unreleased(catalog, row) for row in asked], dtype=np.bool_)
    no_price = ~unreleased & np.isnan(prices)
    no_score = ~unreleased & ~no_price & np.isnan(scores)
    free = ~unreleased & ~no_score & (prices <= 0)
    shown = ~(unreleased | no_price | no_score | free)
    return PricePoints(
        price_column,
        score_column,
        asked[shown],
        prices[shown],
        scores[shown],
        tuple(side_of(series["openness"].value(row)) for row in asked[shown]),
        asked[unreleased],
        asked[no_price],
        asked[no_score],
        asked[free],
    )


def _is_unreleased(catalog: Catalog, row: int) -> bool:
    series = catalog.frame.series
    return (
        series["status"].value(row) in UNRELEASED_STATUSES
        or series["openness"].value(row) == Openness.UNRELEASED
    )


def summary(catalog: Catalog, found: PricePoints, number: NumberText = plain_number) -> str:
    """What the chart shows, in one sentence; ``number`` writes the figures."""
    if not len(found):
        return "No model that is asked for has both a price and a score."
    counts = [_counted(found, side) for side in Side if side in found.sides]
    parts = [f"{_models(len(found))}: {', '.join(counts)}"]
    leads = [_lead(catalog, found, side, number) for side in (Side.OPEN, Side.CLOSED)]
    parts += [", ".join(lead for lead in leads if lead)]
    if catalog.columns[found.score_column].better is Better.LOWER:
        parts.append("lower is better")
    return "; ".join(part for part in parts if part) + "."


def left_out_text(found: PricePoints) -> str:
    """How many rows have no point and why, as a sentence; "" if all have one."""
    if not found.left_out:
        return ""
    verb = "is" if found.left_out == 1 else "are"
    return f"{_models(found.left_out)} {verb} not shown: {', '.join(_reasons(found))}."


def mixed_conditions(catalog: Catalog, found: PricePoints, column_id: str) -> tuple[str, ...]:
    """The plans, or effort settings, that figures shown hold for, if they are not the same.

    Where a source names none, that is said as "not named".
    """
    evidence = (catalog.evidence_by_column[column_id][row] for row in found.rows)
    conditions = {each.claims[0].condition or "not named" for each in evidence}
    return tuple(sorted(conditions)) if len(conditions) > 1 else ()


def _counted(found: PricePoints, side: Side) -> str:
    titles = {Side.UNKNOWN: "of unknown openness"}
    return f"{found.sides.count(side)} {titles.get(side, side.value)}"


def _reasons(found: PricePoints) -> list[str]:
    counts = {
        "unreleased": found.unreleased,
        "without a price": found.without_price,
        "without a score": found.without_score,
        "at a price of 0": found.free,
    }
    return [f"{len(rows)} {reason}" for reason, rows in counts.items() if len(rows)]


def _lead(catalog: Catalog, found: PricePoints, side: Side, number: NumberText) -> str:
    """The best score of a side, who has it and at what price."""
    places = [place for place, each in enumerate(found.sides) if each is side]
    if not places:
        return ""
    column = catalog.columns[found.score_column]
    pick = min if column.better is Better.LOWER else max
    best = pick(float(found.scores[place]) for place in places)
    leaders = [place for place in places if found.scores[place] == best]
    unit = catalog.columns[found.price_column].unit
    figure = f"the best {side.value} score is {number(best)}"
    if len(leaders) > _MOST_NAMED:
        return f"{figure} ({len(leaders)} models share it)"
    names = [
        f"{catalog.models[catalog.frame.model_ids[found.rows[place]]].name}"
        f" at {number(float(found.prices[place]))} {unit}"
        for place in leaders
    ]
    return f"{figure} ({' and '.join(names)})"


def _models(count: int) -> str:
    return f"{count} model{'s' if count != 1 else ''}"

"""The nearest counterparts of a model: what is as good and cheaper, what is as cheap and better.

As good: at or above the model's score on the chosen benchmark, within the tolerance, or with an
interval that overlaps the model's. As cheap: at or below its price. Compared are released models
that are in use, with scores of the same class of effort and prices of the same plan. What is
unknown or not comparable is left out, and counted.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import Definition, classes_of
from weighbridge.catalog.prices import STANDARD
from weighbridge.columns import Better, Column
from weighbridge.comparison.figures import (
    Figure,
    Terms,
    figure_of,
    is_released,
    quality_benchmark,
)
from weighbridge.comparison.items import OPEN, SIDES
from weighbridge.errors import LineupError
from weighbridge.wording import phrase

MOST = 5
"""So many counterparts are told of each kind, unless more are asked for."""


class LeftOut(StrEnum):
    """Why a model is no candidate, in the order in which it is asked."""

    UNRELEASED = "unreleased"
    RETIRED = "retired"
    OPENNESS = "openness"
    NO_SCORE = "no-score"
    OTHER_EFFORT = "other-effort"
    NO_PRICE = "no-price"
    OTHER_PLAN = "other-plan"


LEFT_OUT_TITLES = {
    LeftOut.UNRELEASED: phrase("reported or announced only"),
    LeftOut.RETIRED: phrase("retired"),
    LeftOut.OPENNESS: phrase("of unknown openness"),
    LeftOut.NO_SCORE: phrase("without a score"),
    LeftOut.OTHER_EFFORT: phrase("with a score for another effort setting, or of another runner"),
    LeftOut.NO_PRICE: phrase("without a price"),
    LeftOut.OTHER_PLAN: phrase("with a price for another plan"),
}
"""In words that follow their number."""


class Counterpart(NamedTuple):
    """A candidate with its figures; ``overlaps`` tells that its interval overlaps the model's."""

    model_id: str
    score: Figure
    price: Figure
    overlaps: bool


class Counterparts(NamedTuple):
    """By side, "open" and "closed", the counterparts of a model, the best first.

    ``reasons`` say why there are none of a kind, where the model itself cannot be compared.
    """

    model_id: str
    benchmark: Column
    price: Column
    tolerance: float
    definition: Definition
    score: Figure | None
    own_price: Figure | None
    cheapest_as_good: Mapping[str, tuple[Counterpart, ...]]
    best_as_cheap: Mapping[str, tuple[Counterpart, ...]]
    left_out: Mapping[LeftOut, int]
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Search:
    """What is asked for.

    ``benchmark`` is an id ("": the first headline), ``price`` the id of a column of prices;
    ``tolerance`` is in the benchmark's unit; ``most`` is how many to tell of each kind.
    """

    benchmark: str = ""
    price: str = "price_in"
    tolerance: float = 0.0
    definition: Definition = Definition.DOWNLOADABLE
    most: int = MOST


def counterparts(
    catalog: Catalog,
    model_id: str,
    search: Search | None = None,
    among: Collection[str] | None = None,
) -> Counterparts:
    """The counterparts of a model, ``among`` these ids or all.

    Raises:
        LineupError: if the catalog has no benchmark at all.
    """
    search = search or Search()
    benchmark = quality_benchmark(catalog, search.benchmark)
    if not benchmark:
        raise LineupError(phrase("This catalog has no benchmark: quality cannot be compared."))
    score_column, price_column = catalog.columns[benchmark], catalog.columns[search.price]
    score = figure_of(catalog, model_id, score_column)
    price = figure_of(catalog, model_id, price_column)
    reasons = _reasons(catalog, model_id, score, price)
    if not is_released(catalog, model_id):
        score = price = None
    candidates, left_out = _candidates(
        catalog, model_id, search, (score_column, price_column), among
    )
    better = score_column.better or Better.HIGHER
    sign = -1 if better is Better.HIGHER else 1
    as_good: dict[str, tuple[Counterpart, ...]] = {}
    as_cheap: dict[str, tuple[Counterpart, ...]] = {}
    for side, found in candidates.items():
        good = [
            each._replace(overlaps=each.score.overlaps(score))
            for each in found
            if score and each.score.reaches(score, better, search.tolerance)
        ]
        good.sort(key=lambda each: (each.price.value, sign * each.score.value, each.model_id))
        cheap = [
            each._replace(overlaps=score is not None and each.score.overlaps(score))
            for each in found
            if price and each.price.value <= price.value
        ]
        cheap.sort(key=lambda each: (sign * each.score.value, each.price.value, each.model_id))
        as_good[side] = tuple(good[: search.most])
        as_cheap[side] = tuple(cheap[: search.most])
    return Counterparts(
        model_id,
        score_column,
        price_column,
        search.tolerance,
        search.definition,
        score,
        price,
        as_good,
        as_cheap,
        left_out,
        reasons,
    )


def _reasons(
    catalog: Catalog, model_id: str, score: Figure | None, price: Figure | None
) -> tuple[str, ...]:
    name = catalog.models[model_id].name
    if not is_released(catalog, model_id):
        return (phrase("{name} is not released: it is never ranked.", name=name),)
    reasons = []
    if score is None:
        reasons.append(
            phrase("The score of {name} is unknown: nothing can be said to be as good.", name=name)
        )
    if price is None:
        reasons.append(
            phrase("The price of {name} is unknown: nothing can be said to be as cheap.", name=name)
        )
    return tuple(reasons)


def _candidates(
    catalog: Catalog,
    model_id: str,
    search: Search,
    columns: tuple[Column, Column],
    among: Collection[str] | None,
) -> tuple[dict[str, list[Counterpart]], dict[LeftOut, int]]:
    """By side the models that can be compared with one, and how many cannot, by reason."""
    terms = [
        figure.terms if figure else unless
        for figure, unless in zip(
            (figure_of(catalog, model_id, column) for column in columns),
            (Terms(), Terms(STANDARD)),
            strict=True,
        )
    ]
    sides: dict[str, str] = {
        openness: side
        for side in SIDES
        for openness in classes_of(search.definition, is_open=side == OPEN)
    }
    found: dict[str, list[Counterpart]] = {side: [] for side in SIDES}
    left_out: Counter[LeftOut] = Counter()
    series = catalog.frame.series
    for id in catalog.models if among is None else among:
        if id == model_id:
            continue
        row = catalog.frame.row_of[id]
        side = sides.get(str(series["openness"].value(row)), "")
        score, price = (figure_of(catalog, id, column) for column in columns)
        if not is_released(catalog, id):
            left_out[LeftOut.UNRELEASED] += 1
        elif series["status"].value(row) == "retired":
            left_out[LeftOut.RETIRED] += 1
        elif not side:
            left_out[LeftOut.OPENNESS] += 1
        elif score is None:
            left_out[LeftOut.NO_SCORE] += 1
        elif score.terms != terms[0]:
            left_out[LeftOut.OTHER_EFFORT] += 1
        elif price is None:
            left_out[LeftOut.NO_PRICE] += 1
        elif price.terms != terms[1]:
            left_out[LeftOut.OTHER_PLAN] += 1
        else:
            found[side].append(Counterpart(id, score, price, overlaps=False))
    return found, {why: left_out[why] for why in LeftOut if left_out[why]}

"""Which figures of a line lead, and why others are not ranked.

Ranked are released models alone, and of their figures the largest group that is comparable. Where
no group of two or more is the largest, nothing is ranked and the reason is said of the whole line.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from weighbridge.catalog.titles import plan_title
from weighbridge.columns import Better, Column, Group
from weighbridge.comparison.figures import Figure, Terms
from weighbridge.wording import joined, phrase

MIN_COMPARED = 2


class Mark(StrEnum):
    """How a value stands to the others of its line."""

    BEST = "best"
    TIE = "tie"


class Ranking(NamedTuple):
    """By place the marks, and why a known value is not ranked; and why nothing is."""

    marks: Mapping[int, Mark]
    reasons: Mapping[int, str]
    reason: str = ""


def rank(column: Column, figures: Mapping[int, Figure], unreleased: Mapping[int, str]) -> Ranking:
    """Rank the figures of a line, by place; ``unreleased`` names models that are never ranked."""
    reasons: dict[int, str] = {}
    groups: dict[Terms, list[int]] = {}
    for place, figure in figures.items():
        if place in unreleased:
            reasons[place] = phrase(
                "{unreleased} is not released: it is never ranked.", unreleased=unreleased[place]
            )
        else:
            groups.setdefault(figure.terms, []).append(place)
    if len(figures) - len(reasons) < MIN_COMPARED:
        said = phrase("Fewer than two values are known.")
        if len(figures) >= MIN_COMPARED:
            said = phrase("Fewer than two values are known of released models.")
        return Ranking({}, reasons, said)
    largest = max(map(len, groups.values()))
    leading = [terms for terms, places in groups.items() if len(places) == largest]
    if largest < MIN_COMPARED or len(leading) > 1:
        return Ranking({}, reasons, _different(column, groups))
    for terms, places in groups.items():
        if terms != leading[0]:
            reasons |= dict.fromkeys(places, _apart(column, terms, leading[0]))
    compared = {place: figures[place] for place in groups[leading[0]]}
    return Ranking(_marks(compared, column.better or Better.HIGHER), reasons)


def not_comparable(column: Column, one: Figure, other: Figure) -> str:
    """Why two figures cannot be compared, or ""."""
    return "" if one.terms == other.terms else _apart(column, one.terms, other.terms)


def _different(column: Column, groups: Mapping[Terms, list[int]]) -> str:
    conditions = sorted({terms.condition for terms in groups})
    if len(conditions) > 1:
        named = joined(", ", (_title(each) for each in conditions))
        if column.group is Group.PRICE:
            return phrase("These figures are for different plans: {named}.", named=named)
        return phrase("These figures are for different effort settings: {named}.", named=named)
    return phrase("These figures are of different runners: some vendors ran the test themselves.")


def _apart(column: Column, terms: Terms, others: Terms) -> str:
    if terms.condition != others.condition:
        mine, theirs = _title(terms.condition), _title(others.condition)
        if column.group is Group.PRICE:
            return phrase(
                "For another plan ({mine}) than the others ({theirs}): not compared.",
                mine=mine,
                theirs=theirs,
            )
        return phrase(
            "For another effort setting ({mine}) than the others ({theirs}): not compared.",
            mine=mine,
            theirs=theirs,
        )
    ran = terms.runner or phrase("the runner of the benchmark")
    return phrase("Measured by another runner ({ran}) than the others: not compared.", ran=ran)


def _title(condition: str) -> str:
    return plan_title(condition) or phrase("not named")


def _marks(figures: Mapping[int, Figure], better: Better) -> dict[int, Mark]:
    """Best for the one value that beats all others, tie for those that share the lead."""
    pick = max if better is Better.HIGHER else min
    top = pick(figures.values(), key=lambda figure: figure.low + figure.high)
    leads = [place for place, figure in figures.items() if figure.overlaps(top)]
    same = all((each.low, each.high) == (top.low, top.high) for each in figures.values())
    if same:
        return {}
    return dict.fromkeys(leads, Mark.BEST if len(leads) == 1 else Mark.TIE)

"""Which figures of a line lead, and why others are not ranked.

Ranked are released models alone, and of their figures the largest group that is comparable. Where
no group of two or more is the largest, nothing is ranked and the reason is said of the whole line.
"""

from collections import defaultdict
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from weighbridge.columns import Better, Column, Group
from weighbridge.comparison.figures import Figure, Terms

MIN_COMPARED = 2


class Mark(StrEnum):
    """How a value stands to the others of its line."""

    BEST = "best"
    TIE = "tie"


class Ranking(NamedTuple):
    """By place the mark, and why a known value is not ranked; and why nothing is."""

    marks: tuple[Mark | None, ...]
    reasons: tuple[str, ...]
    reason: str = ""


def rank(
    column: Column, figures: Sequence[Figure | None], unreleased: Sequence[str | None]
) -> Ranking:
    """Rank the figures of a line; ``unreleased`` names, by place, models that are never ranked."""
    size = len(figures)
    none: tuple[Mark | None, ...] = (None,) * size
    reasons = [""] * size
    groups: dict[Terms, list[int]] = defaultdict(list)
    for place, (figure, name) in enumerate(zip(figures, unreleased, strict=True)):
        if figure is None:
            continue
        if name is None:
            groups[figure.terms].append(place)
        else:
            reasons[place] = f"{name} is not released: it is never ranked."
    if sum(map(len, groups.values())) < MIN_COMPARED:
        known = sum(figure is not None for figure in figures)
        said = "Fewer than two values are known."
        if known >= MIN_COMPARED:
            said = "Fewer than two values are known of released models."
        return Ranking(none, tuple(reasons), said)
    largest = max(map(len, groups.values()))
    leading = [terms for terms, places in groups.items() if len(places) == largest]
    if largest < MIN_COMPARED or len(leading) > 1:
        return Ranking(none, tuple(reasons), _different(column, groups))
    terms = leading[0]
    for other, places in groups.items():
        for place in places if other != terms else ():
            reasons[place] = _apart(column, other, terms)
    compared = [figure if place in groups[terms] else None for place, figure in enumerate(figures)]
    return Ranking(tuple(_marks(compared, column.better or Better.HIGHER)), tuple(reasons))


def not_comparable(column: Column, one: Figure, other: Figure) -> str:
    """Why two figures cannot be compared, or ""."""
    return "" if one.terms == other.terms else _apart(column, one.terms, other.terms)


def _what(column: Column) -> str:
    return "plan" if column.group is Group.PRICE else "effort setting"


def _different(column: Column, groups: dict[Terms, list[int]]) -> str:
    conditions = sorted({terms.condition for terms in groups})
    if len(conditions) > 1:
        named = ", ".join(each or "not named" for each in conditions)
        return f"These figures are for different {_what(column)}s: {named}."
    return "These figures are of different runners: some vendors ran the test themselves."


def _apart(column: Column, terms: Terms, others: Terms) -> str:
    if terms.condition != others.condition:
        mine, theirs = terms.condition or "not named", others.condition or "not named"
        return f"For another {_what(column)} ({mine}) than the others ({theirs}): not compared."
    ran = terms.runner or "the runner of the benchmark"
    return f"Measured by another runner ({ran}) than the others: not compared."


def _marks(figures: Sequence[Figure | None], better: Better) -> list[Mark | None]:
    """Best for the one value that beats all others, tie for those that share the lead."""
    known = [figure for figure in figures if figure]
    pick = max if better is Better.HIGHER else min
    top = pick(known, key=lambda figure: figure.low + figure.high)
    leads = [figure is not None and figure.overlaps(top) for figure in figures]
    if all(lead for lead, figure in zip(leads, figures, strict=True) if figure):
        same = all((each.low, each.high) == (top.low, top.high) for each in known)
        mark = None if same else Mark.TIE
    else:
        mark = Mark.BEST if sum(leads) == 1 else Mark.TIE
    return [mark if lead else None for lead in leads]

"""Models side by side: attributes down, models across, and what of it can be compared fairly.

The better value of a line is marked only among like figures: two or more known values, of models
that can be used today, and under like conditions: prices of one plan, scores at one effort setting
(or where a source names none). Scores whose intervals overlap
are a tie.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Evidence
from weighbridge.catalog.openness import UNRELEASED_STATUSES
from weighbridge.columns import Better, Column, Group, Value

MIN_COMPARED = 2


class Mark(StrEnum):
    """How a value stands to the others of its line."""

    BEST = "best"
    TIE = "tie"


@dataclass(frozen=True, slots=True)
class Cell:
    """One model's value in a line; ``text`` is as in exports, "unknown" if there is none."""

    value: Value
    text: str
    evidence: Evidence
    mark: Mark | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One attribute across the lineup.

    ``reason`` says why no value is marked as better, where a reader might expect it.
    """

    column: Column
    cells: tuple[Cell, ...]
    reason: str = ""

    @property
    def differs(self) -> bool:
        """Whether the values are not all the same; unknown differs from any known value."""
        return len({cell.value for cell in self.cells}) > 1


@dataclass(frozen=True, slots=True)
class Comparison:
    """Models across, in the order picked, and groups of lines down."""

    model_ids: tuple[str, ...]
    names: tuple[str, ...]
    groups: tuple[tuple[Group, tuple[Line, ...]], ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, top to bottom."""
        return tuple(line for _, lines in self.groups for line in lines)

    def differences_only(self) -> "Comparison":
        """This comparison without the lines in which all values are the same."""
        groups = [
            (group, tuple(line for line in lines if line.differs)) for group, lines in self.groups
        ]
        kept = tuple((group, lines) for group, lines in groups if lines)
        return Comparison(self.model_ids, self.names, kept)


def compare(catalog: Catalog, model_ids: Sequence[str]) -> Comparison:
    """Set models side by side, in the order given.

    Lines in which nothing is known of any of the models are left out of the scores, of which there
    are many, and kept elsewhere, since that a thing is unknown is worth saying.
    """
    groups = []
    for group in Group:
        lines = [
            _line(catalog, column, model_ids)
            for column in catalog.columns.values()
            if column.group is group and column.id != "name"
        ]
        if group is Group.SCORES:
            lines = [line for line in lines if any(cell.value is not None for cell in line.cells)]
        if lines:
            groups.append((group, tuple(lines)))
    names = tuple(catalog.models[id].name for id in model_ids)
    return Comparison(tuple(model_ids), names, tuple(groups))


def _line(catalog: Catalog, column: Column, model_ids: Sequence[str]) -> Line:
    series = catalog.frame.series[column.id]
    cells = []
    for id in model_ids:
        row = catalog.frame.row_of[id]
        evidence = catalog.evidence(id, column.id)
        cells.append(Cell(series.value(row), series.text(row), evidence))
    if column.better is None:
        return Line(column, tuple(cells))
    reason = _not_comparable(catalog, column, model_ids, cells)
    if reason:
        return Line(column, tuple(cells), reason)
    spans = [_span(catalog, column, id, cell) for id, cell in zip(model_ids, cells, strict=True)]
    marks = _marks(spans, column.better)
    marked = (
        Cell(cell.value, cell.text, cell.evidence, mark)
        for cell, mark in zip(cells, marks, strict=True)
    )
    return Line(column, tuple(marked))


def _not_comparable(
    catalog: Catalog, column: Column, model_ids: Sequence[str], cells: Sequence[Cell]
) -> str:
    """Why the values of a line cannot be ranked, or ""."""
    known = [id for id, cell in zip(model_ids, cells, strict=True) if cell.value is not None]
    if len(known) < MIN_COMPARED:
        return "Fewer than two values are known."
    status = catalog.frame.series["status"]
    for id in known:
        if status.value(catalog.frame.row_of[id]) in UNRELEASED_STATUSES:
            return f"{catalog.models[id].name} is not released: it is never ranked."
    # A figure that follows from many claims rests on claims of one condition.
    winners = [cell.evidence.claims[0] for cell in cells if cell.value is not None]
    conditions = sorted({claim.condition for claim in winners if claim.condition})
    if len(conditions) > 1:
        what = "plans" if column.group is Group.PRICE else "effort settings"
        return f"These figures are for different {what}: {', '.join(conditions)}."
    return ""


Span = tuple[float, float] | None
"""Low and high end within which a value lies; None if unknown."""


def _span(catalog: Catalog, column: Column, model_id: str, cell: Cell) -> Span:
    if cell.value is None:
        return None
    value = float(cell.value)
    score = catalog.models[model_id].score(column.id)
    if score is None or score.low is None or score.high is None:
        return value, value
    return score.low, score.high


def _marks(spans: Sequence[Span], better: Better) -> list[Mark | None]:
    """Best for the one value that beats all others, tie for those that share the lead."""
    known = [span for span in spans if span]
    middle: Callable[[tuple[float, float]], float] = sum
    top = max(known, key=middle) if better is Better.HIGHER else min(known, key=middle)
    leads = [span is not None and span[0] <= top[1] and span[1] >= top[0] for span in spans]
    if all(lead for lead, span in zip(leads, spans, strict=True) if span):
        mark = None if all(span == top for span in known) else Mark.TIE
        return [mark if lead else None for lead in leads]
    mark = Mark.BEST if sum(leads) == 1 else Mark.TIE
    return [mark if lead else None for lead in leads]

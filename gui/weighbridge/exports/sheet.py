"""What is to be exported, whatever the format: headers and rows of cells.

A sheet is made from the same frame, rows, columns and order that are on screen, so that what you
see is what you export.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Evidence
from weighbridge.columns import UNKNOWN, Column, Kind
from weighbridge.comparison.compare import Comparison

EVIDENCE_HEADERS = ("source", "date", "basis")


@dataclass(frozen=True, slots=True)
class SheetCell:
    """One cell: its text, and whether the text is a number (then it is never quoted)."""

    text: str
    is_number: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """Headers, and rows as wide as these."""

    headers: tuple[str, ...]
    rows: tuple[tuple[SheetCell, ...], ...]


def table_sheet(
    catalog: Catalog,
    rows: Iterable[int],
    columns: Sequence[Column],
    *,
    with_evidence: bool = False,
) -> Sheet:
    """The table: these rows and columns, in this order.

    ``with_evidence`` adds, right of each column, its source, date and basis.
    """
    headers: list[str] = []
    for column in columns:
        headers.append(column.header)
        if with_evidence:
            headers += [f"{column.title}: {header}" for header in EVIDENCE_HEADERS]
    series = [catalog.frame.series[column.id] for column in columns]
    lines = []
    for row in rows:
        line: list[SheetCell] = []
        for column, cells in zip(columns, series, strict=True):
            line.append(_cell(column, cells.text(row)))
            if with_evidence:
                line += _evidence_cells(catalog.evidence_by_column[column.id][row])
        lines.append(tuple(line))
    return Sheet(tuple(headers), tuple(lines))


def comparison_sheet(comparison: Comparison, *, with_evidence: bool = False) -> Sheet:
    """The comparison: attributes down, models across, with the group of each line."""
    headers = ["Group", "Attribute"]
    for name in comparison.names:
        headers.append(name)
        if with_evidence:
            headers += [f"{name}: {header}" for header in EVIDENCE_HEADERS]
    rows = []
    for group, lines in comparison.groups:
        for line in lines:
            row = [SheetCell(group.value), SheetCell(line.column.header)]
            for cell in line.cells:
                row.append(_cell(line.column, cell.text))
                if with_evidence:
                    row += _evidence_cells(cell.evidence)
            rows.append(tuple(row))
    return Sheet(tuple(headers), tuple(rows))


def _cell(column: Column, text: str) -> SheetCell:
    return SheetCell(text, column.kind is Kind.NUMBER and text != UNKNOWN)


def _evidence_cells(evidence: Evidence) -> list[SheetCell]:
    deciding = evidence.deciding
    sources = dict.fromkeys(claim.source.title for claim in deciding)
    dates = sorted({claim.as_of for claim in deciding if claim.as_of})
    date = dates[0] if dates else ""
    if len(dates) > 1:
        date += f" to {dates[-1]}"
    return [SheetCell("; ".join(sources)), SheetCell(date), SheetCell(evidence.basis)]

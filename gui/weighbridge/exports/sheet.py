"""What is to be exported, whatever the format: headers and rows of cells.

A sheet is made from the same frame, rows, columns and order that are on screen, so that what you
see is what you export.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from weighbridge.analysis.quality import By, Disagreement, Line
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Claim, Evidence
from weighbridge.catalog.titles import basis_title
from weighbridge.charts.figure import Table
from weighbridge.columns import UNKNOWN, Column, Kind, Value, plain_number
from weighbridge.wording import phrase

EVIDENCE_HEADERS = (phrase("source"), phrase("date"), phrase("basis"))


@dataclass(frozen=True, slots=True)
class SheetCell:
    """One cell: its text, and whether the text is a number (then it is never quoted).

    ``mark`` is how the value stands to the others of its line, as a word, or "".
    """

    text: str
    is_number: bool = False
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Headers, and rows as wide as these; ``naming`` is the column that says what a row is."""

    headers: tuple[str, ...]
    rows: tuple[tuple[SheetCell, ...], ...]
    naming: int = 0


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
            headers += [
                phrase("{title}: {header}", title=column.title, header=header)
                for header in EVIDENCE_HEADERS
            ]
    series = [catalog.frame.series[column.id] for column in columns]
    lines = []
    for row in rows:
        line: list[SheetCell] = []
        for column, cells in zip(columns, series, strict=True):
            line.append(column_cell(column, cells.text(row)))
            if with_evidence:
                line += evidence_cells(catalog.evidence_by_column[column.id][row])
        lines.append(tuple(line))
    return Sheet(tuple(headers), tuple(lines))


def quality_sheet(catalog: Catalog, lines: Iterable[Line], by: By) -> Sheet:
    """The counts of ``quality``.

    Cells that are known are a share of all cells, cited ones a share of the known: beside each
    share stand the numbers that it is made of.
    """
    headers = [
        *([phrase("Vendor")] if by in (By.VENDOR, By.GRID) else []),
        *([phrase("Column")] if by in (By.COLUMN, By.GRID) else []),
        *(phrase("Models"), phrase("Cells"), phrase("Known"), phrase("Known (whole %)")),
        *(phrase("Cited"), phrase("Cited (whole %)")),
        *(phrase("Median age (days)"), phrase("Undated"), phrase("Disputed")),
    ]
    rows = []
    for vendor_id, column_id, counts in lines:
        row = [SheetCell(catalog.vendors[vendor_id].name)] if vendor_id else []
        row += [SheetCell(catalog.columns[column_id].header)] if column_id else []
        row += map(number_cell, (counts.models, counts.values, counts.known))
        row += [_per_cent(counts.known, counts.values), number_cell(counts.cited)]
        row += [_per_cent(counts.cited, counts.known), number_cell(counts.median_age)]
        row += map(number_cell, (counts.undated, counts.disputed))
        rows.append(tuple(row))
    return Sheet(tuple(headers), tuple(rows))


def disagreements_sheet(catalog: Catalog, found: Iterable[Disagreement]) -> Sheet:
    """Cells in dispute: a row for each claim that says otherwise, beside the one shown."""
    headers = [phrase("Model"), phrase("Column"), phrase("Shown"), phrase("Other")]
    for side in (phrase("Shown"), phrase("Other")):
        headers += [
            phrase("{side}: {header}", side=side, header=header) for header in EVIDENCE_HEADERS
        ]
    rows = []
    for model, column, shown, others in found:
        about = (SheetCell(model.name), SheetCell(column.header))
        value, *proof = _claim_cells(catalog, column, shown)
        for other in others:
            other_value, *other_proof = _claim_cells(catalog, column, other)
            rows.append((*about, value, other_value, *proof, *other_proof))
    return Sheet(tuple(headers), tuple(rows))


def chart_sheet(table: Table) -> Sheet:
    """The data behind a chart."""
    return Sheet(table.headers, tuple(tuple(map(_value_cell, row)) for row in table.rows))


def _value_cell(value: Value) -> SheetCell:
    return SheetCell(value) if isinstance(value, str) else number_cell(value)


def _claim_cells(catalog: Catalog, column: Column, claim: Claim) -> list[SheetCell]:
    if isinstance(claim.value, str):
        value = SheetCell(catalog.title_of(column.id, claim.value))
    else:
        value = (
            SheetCell(phrase("undisclosed")) if claim.value is None else number_cell(claim.value)
        )
    return [value, *map(SheetCell, (claim.source.title, claim.as_of, basis_title(claim.basis)))]


def number_cell(value: float | None) -> SheetCell:
    """A number, or unknown."""
    return SheetCell(UNKNOWN) if value is None else SheetCell(plain_number(value), is_number=True)


def _per_cent(part: int, whole: int) -> SheetCell:
    """A share in whole per cent, rounded down: 100 means all."""
    return number_cell(100 * part // whole if whole else None)


def column_cell(column: Column, text: str, mark: str = "") -> SheetCell:
    """A cell of a column, its text as in the frame."""
    return SheetCell(text, column.kind is Kind.NUMBER and text != UNKNOWN, mark)


def evidence_cells(evidence: Evidence) -> list[SheetCell]:
    """Source, date and basis of a cell, as ``EVIDENCE_HEADERS``."""
    deciding = evidence.deciding
    sources = dict.fromkeys(claim.source.title for claim in deciding)
    dates = sorted({claim.as_of for claim in deciding if claim.as_of})
    date = dates[0] if dates else ""
    if len(dates) > 1:
        date = phrase("{first} to {last}", first=date, last=dates[-1])
    return [SheetCell("; ".join(sources)), SheetCell(date), SheetCell(basis_title(evidence.basis))]

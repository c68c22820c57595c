"""What is to be exported, whatever the format: headers and rows of cells.

A sheet is made from the same frame, rows, columns and order that are on screen, so that what you
see is what you export.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from weighbridge.analysis.quality import By, Disagreement, Line
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Claim, Evidence
from weighbridge.catalog.rules import UNDISCLOSED
from weighbridge.columns import UNKNOWN, Column, Kind, plain_number
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


def quality_sheet(catalog: Catalog, lines: Iterable[Line], by: By) -> Sheet:
    """The counts of ``quality``.

    Cells that are known are a share of all cells, cited ones a share of the known: beside each
    share stand the numbers that it is made of.
    """
    headers = [
        *(["Vendor"] if by in (By.VENDOR, By.GRID) else []),
        *(["Column"] if by in (By.COLUMN, By.GRID) else []),
        *("Models", "Cells", "Known", "Known (whole %)"),
        *("Cited", "Cited (whole %)"),
        *("Median age (days)", "Undated", "Disputed"),
    ]
    rows = []
    for vendor_id, column_id, counts in lines:
        row = [SheetCell(catalog.vendors[vendor_id].name)] if vendor_id else []
        row += [SheetCell(catalog.columns[column_id].header)] if column_id else []
        row += map(_number, (counts.models, counts.values, counts.known))
        row += [_per_cent(counts.known, counts.values), _number(counts.cited)]
        row += [_per_cent(counts.cited, counts.known), _number(counts.median_age)]
        row += map(_number, (counts.undated, counts.disputed))
        rows.append(tuple(row))
    return Sheet(tuple(headers), tuple(rows))


def disagreements_sheet(catalog: Catalog, found: Iterable[Disagreement]) -> Sheet:
    """Cells in dispute: a row for each claim that says otherwise, beside the one shown."""
    headers = ["Model", "Column", "Shown", "Other"]
    for side in ("Shown", "Other"):
        headers += [f"{side}: {header}" for header in EVIDENCE_HEADERS]
    rows = []
    for model, column, shown, others in found:
        about = (SheetCell(model.name), SheetCell(column.header))
        value, *proof = _claim_cells(catalog, column, shown)
        for other in others:
            other_value, *other_proof = _claim_cells(catalog, column, other)
            rows.append((*about, value, other_value, *proof, *other_proof))
    return Sheet(tuple(headers), tuple(rows))


def _claim_cells(catalog: Catalog, column: Column, claim: Claim) -> list[SheetCell]:
    if isinstance(claim.value, str):
        value = SheetCell(catalog.title_of(column.id, claim.value))
    else:
        value = SheetCell(UNDISCLOSED) if claim.value is None else _number(claim.value)
    return [value, *map(SheetCell, (claim.source.title, claim.as_of, claim.basis))]


def _number(value: float | None) -> SheetCell:
    return SheetCell(UNKNOWN) if value is None else SheetCell(plain_number(value), is_number=True)


def _per_cent(part: int, whole: int) -> SheetCell:
    """A share in whole per cent, rounded down: 100 means all."""
    return _number(100 * part // whole if whole else None)


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

"""A document as a workbook: a worksheet a part, typed cells, frozen headers, and no live formula.

Text is written as text whatever it looks like; numbers are numbers, and days are days.
"""

import io
import re
from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from weighbridge.exports.document import Document, Part
from weighbridge.exports.sheet import SheetCell

if TYPE_CHECKING:
    from xlsxwriter import Workbook
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

_LONGEST = 32_767
"""Characters that a cell can hold; a longer text is cut and ends in an ellipsis."""
_LONGEST_NAME = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f']+")
_DAY = re.compile(r"(19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}")
_NARROWEST, _WIDEST = 8, 60
_NOTES = "Notes"


def xlsx_bytes(document: Document) -> bytes:
    """The content of an XLSX file; what is said above all stands in a worksheet of its own."""
    # Slow to load, and only needed here.
    from xlsxwriter import Workbook

    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    with Workbook(out, options) as workbook:
        workbook.set_properties({"title": _text(document.title)[:255]})
        names = _names([part.title for part in document.parts] + [_NOTES])
        formats = _Formats(workbook)
        for part, name in zip(document.parts, names, strict=False):
            _write_part(workbook.add_worksheet(name), part, formats)
        notes = [document.title, *document.notes]
        for part in document.parts:
            notes += part.notes
        sheet = workbook.add_worksheet(names[-1])
        sheet.set_column(0, 0, 2 * _WIDEST)
        for row, note in enumerate(notes):
            sheet.write_string(row, 0, _text(note), formats.wrapped)
    return out.getvalue()


class _Formats:
    """The formats of a workbook: header, best value, day, wrapped text."""

    def __init__(self, workbook: "Workbook") -> None:
        self.header = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": True})
        self.wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
        self.best = workbook.add_format({"bold": True})
        self.day = workbook.add_format({"num_format": "yyyy-mm-dd", "align": "left"})


def _write_part(worksheet: "Worksheet", part: Part, formats: _Formats) -> None:
    sheet = part.sheet
    for column, header in enumerate(sheet.headers):
        worksheet.write_string(0, column, _text(header), formats.header)
        longest = max((len(row[column].text) for row in sheet.rows), default=0)
        width = min(max(longest + 2, len(header) // 2, _NARROWEST), _WIDEST)
        worksheet.set_column(column, column, width)
    worksheet.freeze_panes(1, sheet.naming + 1)
    for number, row in enumerate(sheet.rows, start=1):
        for column, cell in enumerate(row):
            _write_cell(worksheet, number, column, cell, formats)


def _write_cell(
    worksheet: "Worksheet", row: int, column: int, cell: SheetCell, formats: _Formats
) -> None:
    emphasis: Format | None = formats.best if cell.mark else None
    if cell.is_number:
        worksheet.write_number(row, column, float(cell.text), emphasis)
        return
    day = _day(cell.text)
    if day:
        worksheet.write_datetime(row, column, day, formats.day)
    else:
        worksheet.write_string(row, column, _text(cell.text), emphasis)


def _day(text: str) -> datetime | None:
    if not _DAY.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def _text(text: str) -> str:
    # A lone half of a surrogate pair cannot be written to any file.
    whole = text.encode("utf-8", "backslashreplace").decode()
    return whole if len(whole) <= _LONGEST else f"{whole[: _LONGEST - 1]}…"


def _names(titles: Iterable[str]) -> list[str]:
    """Names of worksheets: short, without what is forbidden in them, each once."""
    names: list[str] = []
    for title in titles:
        plain = _FORBIDDEN.sub(" ", title).strip() or "Sheet"
        name, number = plain[:_LONGEST_NAME], 1
        while name.casefold() in map(str.casefold, names):
            number += 1
            ending = f" {number}"
            name = plain[: _LONGEST_NAME - len(ending)] + ending
        names.append(name)
    return names

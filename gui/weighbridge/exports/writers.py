"""A sheet as CSV, tab-separated text, JSON, Markdown, or a table for a terminal."""

import csv
import io
import json
import unicodedata

from weighbridge.columns import UNKNOWN
from weighbridge.exports.document import Document
from weighbridge.exports.sheet import Sheet, SheetCell

_FORMULA_STARTS = ("=", "+", "-", "@", *"\uff1d\uff0b\uff0d\uff20", "\t", "\r", "\n")
"""Some spreadsheets take the full-width signs as well."""


def csv_text(sheet: Sheet, *, raw: bool = False) -> str:
    """CSV (RFC 4180) with a header row.

    Unless ``raw``, text that a spreadsheet would take for a formula gets a leading apostrophe;
    numbers stay numbers.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    for line in _texts(sheet, raw=raw):
        writer.writerow(line)
    return out.getvalue()


def tab_separated_text(sheet: Sheet, *, with_headers: bool) -> str:
    """Text for the clipboard, one line a row, safe against formulas as in ``csv_text``.

    Tabs and line ends inside cells become spaces, since the format cannot hold them.
    """
    # Formulas are looked for once the blanks are gone, since these could hide one.
    lines = [[_safe(_one_line(text)) for text in sheet.headers]] if with_headers else []
    for row in sheet.rows:
        lines.append([cell.text if cell.is_number else _safe(_one_line(cell.text)) for cell in row])
    return "\n".join(map("\t".join, lines))


def json_text(sheet: Sheet) -> str:
    """A JSON list with an object a row; unknown is null, numbers are numbers.

    Of several columns with one header the later ones get a number, as in "Gemma (2)".
    """
    keys: list[str] = []
    for header in sheet.headers:
        count = sheet.headers[: len(keys)].count(header)
        keys.append(f"{header} ({count + 1})" if count else header)
    rows = [
        {key: _json_value(cell) for key, cell in zip(keys, row, strict=True)} for row in sheet.rows
    ]
    return json.dumps(rows, ensure_ascii=False, indent=2) + "\n"


def markdown_text(sheet: Sheet) -> str:
    """A Markdown table (GitHub's dialect); numbers are right-aligned, markup in cells is inert.

    What is marked as better than the rest of its line is bold.
    """
    numeric = numeric_columns(sheet)
    lines = [[_escaped(header) for header in sheet.headers]]
    lines += [["---:" if right else "---" for right in numeric]]
    for row in sheet.rows:
        texts = [(_escaped(cell.text), cell.mark) for cell in row]
        lines.append([f"**{text}**" if text and mark else text for text, mark in texts])
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def markdown_document(document: Document) -> str:
    """A document in Markdown: headings, what is said above, and the tables."""
    blocks = [f"# {_escaped(document.title)}"]
    blocks += map(_escaped, document.notes)
    for part in document.parts:
        blocks += [f"## {_escaped(part.title)}", *map(_escaped, part.notes)]
        blocks.append(markdown_text(part.sheet).rstrip("\n"))
    return "\n\n".join(blocks) + "\n"


def terminal_document(document: Document) -> str:
    """A document for a terminal: what is said above, and the tables under their titles."""
    blocks = ["".join(f"{printable(note)}\n" for note in document.notes)] if document.notes else []
    for place, part in enumerate(document.parts):
        said = [part.title] if place else []
        said += part.notes
        head = "".join(f"{printable(text)}\n" for text in said)
        blocks.append(head + terminal_text(part.sheet))
    return "\n".join(blocks)


def terminal_text(sheet: Sheet) -> str:
    """A table in aligned columns for a terminal; control characters are shown, not sent."""
    numeric = numeric_columns(sheet)
    lines = [[printable(text) for text in line] for line in _texts(sheet, raw=True)]
    widths = [max(map(_width, column)) for column in zip(*lines, strict=True)]
    out = []
    for line in lines:
        cells = []
        for text, width, right in zip(line, widths, numeric, strict=True):
            padding = " " * (width - _width(text))
            cells.append(padding + text if right else text + padding)
        out.append("  ".join(cells).rstrip())
    out.insert(1, "  ".join("-" * width for width in widths))
    return "\n".join(out) + "\n"


def _texts(sheet: Sheet, *, raw: bool) -> list[list[str]]:
    """Headers and cells as text; text that begins like a formula is made harmless unless raw."""
    safe = str if raw else _safe
    lines = [[safe(header) for header in sheet.headers]]
    lines += [
        [cell.text if cell.is_number else safe(cell.text) for cell in row] for row in sheet.rows
    ]
    return lines


def _safe(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _json_value(cell: SheetCell) -> str | float | None:
    if cell.text == UNKNOWN:
        return None
    if cell.is_number:
        return int(cell.text) if cell.text.lstrip("-").isdigit() else float(cell.text)
    return cell.text


def numeric_columns(sheet: Sheet) -> list[bool]:
    """Whether each column holds numbers and, else, only unknowns."""
    return [
        any(row[place].is_number for row in sheet.rows)
        and all(row[place].is_number or row[place].text == UNKNOWN for row in sheet.rows)
        for place in range(len(sheet.headers))
    ]


def _escaped(text: str) -> str:
    """Text in which nothing is Markdown or HTML."""
    for character in "\\`*_{}[]<>()#|!~&$":
        text = text.replace(character, f"\\{character}")
    return _one_line(text)


def printable(text: str) -> str:
    r"""Text with control, line-breaking and direction-changing characters written as \u202e."""
    return "".join(
        character.encode("unicode_escape").decode() if _is_control(character) else character
        for character in text
    )


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _width(text: str) -> int:
    """Columns that a text takes in a terminal: East Asian wide characters take two, marks none."""
    return sum(
        0
        if unicodedata.category(character) in ("Mn", "Me")
        else 1 + (unicodedata.east_asian_width(character) in "WF")
        for character in text
    )

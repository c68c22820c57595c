"""What the core makes for showing and for taking away, in the language of the window."""

from collections.abc import Iterable
from dataclasses import replace

from weighbridge.charts.figure import Figure
from weighbridge.exports.document import Document, Part
from weighbridge.exports.sheet import Sheet, SheetCell
from weighbridge.qt.language import all_said, said
from weighbridge.wording import Phrase


def said_sheet(sheet: Sheet) -> Sheet:
    """A sheet in the words that are shown; what it holds out of data stays."""
    rows = tuple(tuple(map(_said_cell, row)) for row in sheet.rows)
    return replace(sheet, headers=_each_said(sheet.headers), rows=rows)


def said_document(document: Document) -> Document:
    """A document in the words that are shown."""
    parts = tuple(
        Part(said(part.title), said_sheet(part.sheet), _each_said(part.notes))
        for part in document.parts
    )
    return Document(said(document.title), parts, _each_said(document.notes))


def said_figure(figure: Figure) -> Figure:
    """A chart in the words that are shown."""
    marks, table = figure.marks, figure.table
    tell = marks.tell
    return replace(
        figure,
        title=said(figure.title),
        summary=said(figure.summary),
        x=all_said(figure.x),
        y=all_said(figure.y),
        table=lambda: all_said(table()),
        marks=replace(marks, tell=lambda place: said(tell(place)), texts=_each_said(marks.texts)),
        lines=tuple(replace(each, title=said(each.title)) for each in figure.lines),
        bars=all_said(figure.bars),
        bands=all_said(figure.bands),
        notes=all_said(figure.notes),
        keys=tuple(replace(each, title=said(each.title)) for each in figure.keys),
        left_out=tuple(replace(each, reason=said(each.reason)) for each in figure.left_out),
        remarks=_each_said(figure.remarks),
        empty=said(figure.empty),
    )


def _each_said(texts: Iterable[str]) -> tuple[str, ...]:
    return tuple(map(said, texts))


def _said_cell(cell: SheetCell) -> SheetCell:
    """Of the many cells of a sheet most are names and numbers."""
    if isinstance(cell.text, Phrase) or cell.mark:
        return replace(cell, text=said(cell.text), mark=said(cell.mark))
    return cell

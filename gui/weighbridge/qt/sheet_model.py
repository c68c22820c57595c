"""An item model over a sheet: what is exported is what is seen, in the order seen."""

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from weighbridge.exports.sheet import Sheet, SheetCell
from weighbridge.qt.dragging import ITEM_FORMAT, item_data
from weighbridge.qt.formats import date_text, number_text, one_line, unknown_text
from weighbridge.qt.in_words import said_sheet
from weighbridge.qt.labels import plain_tool_tip

Index = QModelIndex | QPersistentModelIndex
_DATE = re.compile(r"\d{4}-\d\d(-\d\d)?")
_LONG = 20
"""Longer texts may be cut off, and are told whole where the mouse rests."""
Subject = tuple[str, ...]
"""What a row is about: ids of a vendor, a model, a column; empty where it is about none."""


class SheetModel(QAbstractTableModel):
    """Rows of a sheet, sorted by a click on a header; unknown comes last both ways."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.holds_items = False
        """Whether rows are about what can stand in a lineup, in its text form."""
        self._headers: tuple[str, ...] = ()
        self._naming = 0
        self._rows: list[tuple[Subject, tuple[SheetCell, ...]]] = []
        self._given: dict[int, int] = {}

    def show_sheet(self, sheet: Sheet, subjects: Sequence[Subject]) -> None:
        """Show another sheet; ``subjects`` tells what each of its rows is about."""
        self.beginResetModel()
        sheet = said_sheet(sheet)
        self._headers, self._naming = sheet.headers, sheet.naming
        self._given = {id(cells): place for place, cells in enumerate(sheet.rows)}
        self._rows = list(zip(subjects, sheet.rows, strict=True))
        self.endResetModel()

    def sheet(self, rows: Sequence[int] | None = None) -> Sheet:
        """These rows, or all, in the order shown."""
        chosen = range(len(self._rows)) if rows is None else rows
        rows_of_cells = tuple(self._rows[row][1] for row in chosen)
        return Sheet(self._headers, rows_of_cells, self._naming)

    @property
    def order(self) -> tuple[int, ...]:
        """The places that the rows, as they are shown, had in the sheet that was given."""
        return tuple(self._given[id(cells)] for _, cells in self._rows)

    def subject(self, row: int) -> Subject:
        """What a row is about."""
        return self._rows[row][0]

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can stand in a lineup can be dragged there."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if self.holds_items else flags

    def mimeTypes(self) -> list[str]:
        """What rows are when they are dragged."""
        return [ITEM_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The first of the rows that are dragged, as an item of the lineup."""
        return item_data(self.subject(indexes[0].row())[0])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """One row a row of the sheet."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """One column a header of the sheet."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Text in the person's locale; numbers at the right."""
        if not index.isValid():
            return None
        cell = self._rows[index.row()][1][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(cell)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(cell.text) if len(cell.text) > _LONG else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if cell.is_number else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """The headers, over numbers at the right; whose and what each on a line of its own."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section].replace(": ", ":\n", 1)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tool_tip(self._headers[section])
        if role == Qt.ItemDataRole.TextAlignmentRole and self._is_numeric(section):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort the rows by a column."""
        if not 0 <= column < len(self._headers):
            return
        self.layoutAboutToBeChanged.emit()
        unknown = unknown_text()
        falling = order is Qt.SortOrder.DescendingOrder
        known = [row for row in self._rows if row[1][column].text not in ("", unknown)]
        rest = [row for row in self._rows if row[1][column].text in ("", unknown)]
        known.sort(key=lambda row: _key(row[1][column]), reverse=falling)
        before = {id(cells): place for place, (_, cells) in enumerate(self._rows)}
        self._rows = known + rest
        now = {before[id(cells)]: place for place, (_, cells) in enumerate(self._rows)}
        old = self.persistentIndexList()
        new = [self.index(now[index.row()], index.column()) for index in old]
        self.changePersistentIndexList(old, new)
        self.layoutChanged.emit()

    def _is_numeric(self, section: int) -> bool:
        return any(cells[section].is_number for _, cells in self._rows)

    def _text(self, cell: SheetCell) -> str:
        if cell.is_number:
            return number_text(float(cell.text), QLocale())
        if _DATE.fullmatch(cell.text):
            return date_text(cell.text, QLocale())
        return one_line(cell.text)


def _key(cell: SheetCell) -> tuple[float, str]:
    """Numbers by their size, before texts by the alphabet."""
    return (float(cell.text), "") if cell.is_number else (float("inf"), cell.text.casefold())

"""A table of a sheet: rows that are chosen whole, by Enter or a double click."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from weighbridge.exports.sheet import Sheet
from weighbridge.qt.sheet_model import SheetModel, Subject

_SPACE = 8
_WIDEST, _WIDEST_WRAPPED = 28, 32
"""Columns start no wider than this many characters; they can be dragged wider."""


class SheetTable(QTableView):
    """Shows a sheet in its own order, or sorted by a click on a header."""

    chosen = Signal(int)
    """Enter, or a double click: the row."""
    picked = Signal(str)
    """Space: an item for the lineup, in its text form."""

    def __init__(
        self, parent: QWidget | None = None, *, wraps: bool = False, holds_items: bool = False
    ) -> None:
        """``wraps`` is for sheets of few rows with long texts.

        ``holds_items`` says that the subject of a row can stand in a lineup: Space picks it, and it
        can be dragged there.
        """
        super().__init__(parent)
        self._wraps = wraps
        self.rows = SheetModel(self)
        self.rows.holds_items = holds_items
        self.setModel(self.rows)
        self.setDragEnabled(holds_items)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(wraps)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicatorClearable(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.chosen.emit(index.row()))

    def show_sheet(self, sheet: Sheet, subjects: Sequence[Subject]) -> None:
        """Show another sheet, in its own order; ``subjects`` tells what each row is about."""
        self.rows.show_sheet(sheet, subjects)
        self.fit()

    def selection_sheet(self) -> Sheet | None:
        """The rows that are selected, in the order shown."""
        chosen = sorted(index.row() for index in self.selectionModel().selectedRows())
        return self.rows.sheet(chosen) if chosen else None

    def fit(self) -> None:
        """Each column as wide as its contents, up to a limit; no order of its own."""
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _SPACE)
        self.resizeColumnsToContents()
        letters = _WIDEST_WRAPPED if self._wraps else _WIDEST
        widest = self.fontMetrics().averageCharWidth() * letters
        for section in range(self.model().columnCount()):
            width = min(self.columnWidth(section), widest) + _SPACE
            title = self.horizontalHeader().sectionSizeHint(section)
            self.setColumnWidth(section, max(width, min(title, widest)))
        if self._wraps:
            for row in range(self.rows.rowCount()):
                self.setRowHeight(row, self.sizeHintForRow(row) + _SPACE)
        self.scrollToTop()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the row."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.chosen.emit(row)
        elif row >= 0 and event.key() == Qt.Key.Key_Space and self.rows.holds_items:
            self.picked.emit(self.rows.subject(row)[0])
        else:
            super().keyPressEvent(event)

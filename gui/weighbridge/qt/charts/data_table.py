"""The data behind a chart as a table, for whoever cannot see it or wants the figures."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView, QWidget

from weighbridge.charts.figure import Figure
from weighbridge.exports.sheet import Sheet, chart_sheet
from weighbridge.qt.sheet_model import SheetModel

_SPACE = 8
_WIDEST = 36
"""Columns start no wider than this many characters; they can be dragged wider."""


class DataTable(QTableView):
    """Sorted by a click on a header; unknown comes last both ways."""

    picked = Signal(str)
    """A row that is about a model was reached: the model's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = SheetModel(self)
        self.setModel(self._model)
        self._figure: Figure | None = None
        self.setAccessibleName(self.tr("Data behind the chart"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(False)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.selectionModel().currentChanged.connect(self._pick)

    def show_table(self, figure: Figure) -> None:
        """Show the data of a figure, unless it is shown already."""
        if figure is self._figure:
            return
        self._figure = figure
        table = figure.table()
        self._model.show_sheet(chart_sheet(table), [(id,) for id in table.ids])
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + _SPACE)
        self.resizeColumnsToContents()
        widest = self.fontMetrics().averageCharWidth() * _WIDEST
        for section in range(self._model.columnCount()):
            self.setColumnWidth(section, min(self.columnWidth(section), widest) + _SPACE)

    def selection_sheet(self) -> Sheet | None:
        """The rows that are selected, in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return self._model.sheet(rows) if rows else None

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid() and self._model.subject(index.row())[0]:
            self.picked.emit(self._model.subject(index.row())[0])

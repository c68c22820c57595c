"""The data behind a chart as a table, for whoever cannot see it or wants the figures."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QWidget

from weighbridge.charts.figure import Figure
from weighbridge.exports.sheet import chart_sheet
from weighbridge.qt.sheet_table import SheetTable


class DataTable(SheetTable):
    """Sorted by a click on a header; unknown comes last both ways."""

    picked = Signal(str)
    """A row that is about a model was reached: the model's id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure: Figure | None = None
        self.setAccessibleName(self.tr("Data behind the chart"))
        self.selectionModel().currentChanged.connect(self._pick)

    def show_table(self, figure: Figure) -> None:
        """Show the data of a figure, unless it is shown already."""
        if figure is self._figure:
            return
        self._figure = figure
        table = figure.table()
        self.show_sheet(chart_sheet(table), [(id,) for id in table.ids])

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid() and self.rows.subject(index.row())[0]:
            self.picked.emit(self.rows.subject(index.row())[0])

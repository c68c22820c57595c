"""The comparison as a table: attributes down, models across."""

from collections.abc import Sequence, Set

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import UNKNOWN, Kind
from weighbridge.comparison.table import Comparison
from weighbridge.exports.sheet import Sheet, SheetCell
from weighbridge.qt.compare.line_delegate import LineDelegate
from weighbridge.qt.compare.lines_headers import (
    MOST_WRAPPED,
    AttributesHeader,
    MarksKey,
    ModelsHeader,
)
from weighbridge.qt.compare.lines_model import CELL_ROLE, Index, LinesModel

_Key = Qt.Key


class LinesView(QTableView):
    """Models share the width evenly; below a sensible width each, the table scrolls."""

    current_cell_changed = Signal(str, str)
    """Model id and column id of the cell that the keyboard is on."""
    folded = Signal(str)
    """A section is to be folded, or unfolded: its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel(self)
        self._models_header = ModelsHeader(self.lines, self)
        self._attributes_header = AttributesHeader(self.lines, self)
        self._delegate = LineDelegate(self)
        self.setModel(self.lines)
        self.setHorizontalHeader(self._models_header)
        self.setVerticalHeader(self._attributes_header)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Comparison"))
        self.setAccessibleDescription(self.tr("Enter on the heading of a section folds it."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self._cover_corner()
        self._attributes_header.sectionClicked.connect(self._fold_row)
        self.clicked.connect(lambda index: self._fold_row(index.row()))
        # The titles of families stay in sight, so what was painted of them cannot be moved along.
        self.horizontalScrollBar().valueChanged.connect(self._models_header.viewport().update)
        self._fitted: tuple[object, ...] = ()
        """What the heights were last fitted to."""
        # The header spreads its sections after the view has been resized, one signal a section.
        self._refit = QTimer(self)
        self._refit.setSingleShot(True)
        self._refit.timeout.connect(self._fit_heights)
        self._models_header.sectionResized.connect(self._refit_soon)

    def _refit_soon(self) -> None:
        if not self._refit.isActive():
            self._refit.start(0)

    def _cover_corner(self) -> None:
        """The style would draw a raised button where the headers meet."""
        corner = self.findChild(QAbstractButton)
        if corner is not None:
            layout = QVBoxLayout(corner)
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(MarksKey())
            corner.setAccessibleName(self.tr("What the marks mean"))

    def show_comparison(
        self, catalog: Catalog, comparison: Comparison | None, folded: Set[str] = frozenset()
    ) -> None:
        """Show another comparison; keeps the place and the current cell where they still exist."""
        top = self._top_attribute()
        current = self.currentIndex()
        cell = current.data(CELL_ROLE)
        heading = self.lines.heading(current.row()) if current.isValid() else None
        # Before the model changes: Qt must not meet spans of rows that are gone.
        self.clearSpans()
        self.lines.show_comparison(catalog, comparison, folded)
        models = self.lines.columnCount()
        for row in self.lines.heading_rows:
            if models > 1:
                self.setSpan(row, 0, 1, models)
        self._fit()
        if top is not None and (row_again := self.lines.row_of(top)) is not None:
            self.scrollTo(self.lines.index(row_again, 0), self.ScrollHint.PositionAtTop)
        if cell is not None:
            self._restore(*cell)
        elif heading is not None:
            place = self.lines.row_of_section(heading.section.id)
            if place is not None:
                self.setCurrentIndex(self.lines.index(place, 0))

    def go_to(self, cells: Sequence[tuple[str, str]]) -> bool:
        """Select cells, given as model and column, the first as current; False if none is there."""
        ids = self.lines.model_ids
        found = [
            self.lines.index(row, ids.index(model_id))
            for model_id, column_id in cells
            if model_id in ids and (row := self.lines.row_of(column_id)) is not None
        ]
        if not found:
            return False
        self.setCurrentIndex(found[0])
        chosen = QItemSelection()
        for index in found:
            chosen.select(index, index)
        self.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(found[0])
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def selected_cells(self) -> list[tuple[int, int]]:
        """(row of the model, place in the lineup) of the selected cells, in reading order."""
        indexes = self.selectionModel().selectedIndexes()
        return sorted(
            (index.row(), index.column()) for index in indexes if self.lines.line(index.row())
        )

    def selection_sheet(self) -> Sheet | None:
        """The selected block, attributes before it, as for export; None if nothing is selected.

        What values are against the baseline stands beside them, as in exports.
        """
        cells = self.selected_cells()
        if not cells:
            return None
        across = sorted({place for _, place in cells})
        headers = [self.tr("Attribute")]
        for place in across:
            headers.append(self.lines.heads[place].name)
            if self.lines.is_read_against(place):
                headers.append(self.tr("{name}: against the baseline").format(name=headers[-1]))
        rows = []
        for row in sorted({row for row, _ in cells}):
            line = self.lines.line(row)
            if line is None:
                continue
            is_number = line.column.kind is Kind.NUMBER
            values = [SheetCell(line.column.header)]
            for place in across:
                cell = line.cells[place]
                values.append(SheetCell(cell.text, is_number and cell.text != UNKNOWN))
                if self.lines.is_read_against(place):
                    values.append(SheetCell(cell.relative.text if cell.relative else ""))
            rows.append(tuple(values))
        return Sheet(tuple(headers), tuple(rows))

    # What Qt asks

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which cell the keyboard is on."""
        super().currentChanged(current, previous)
        cell = current.data(CELL_ROLE)
        if cell is not None:
            self.current_cell_changed.emit(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """On a heading Enter, Space, Left and Right fold and unfold."""
        index = self.currentIndex()
        heading = self.lines.heading(index.row()) if index.isValid() else None
        if heading is None:
            super().keyPressEvent(event)
            return
        toggles = event.key() in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space)
        closes = event.key() == _Key.Key_Left and not heading.is_folded
        opens = event.key() == _Key.Key_Right and heading.is_folded
        if toggles or closes or opens:
            self._fold_row(index.row())
        else:
            super().keyPressEvent(event)

    def _fold_row(self, row: int) -> None:
        heading = self.lines.heading(row)
        if heading is not None:
            self.setCurrentIndex(self.lines.index(row, 0))
            self.folded.emit(heading.section.id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap anew where the width has changed."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit what has come while nobody saw it."""
        super().showEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Fit another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    # Places

    def _fit(self) -> None:
        """Width first, since the height of what wraps follows from it."""
        if not self.isVisible():
            return  # Its size is not known yet.
        self._delegate.wraps = self.lines.columnCount() <= MOST_WRAPPED
        self._attributes_header.fit(self.width())
        self.updateGeometries()
        self._fit_heights()

    def _fit_heights(self) -> None:
        self._models_header.fit()
        header, count = self._attributes_header, self.lines.columnCount()
        fitted = self.lines.shown, [self.columnWidth(0), header.maximumWidth(), count]
        font = self.font().toString()
        if self._fitted == (*fitted, font):
            return
        self._fitted = *fitted, font
        was_blocked = header.blockSignals(True)  # One signal a line would each lay all out anew.
        for row in range(self.lines.rowCount()):
            header.resizeSection(row, self._height_of(row))
        header.blockSignals(was_blocked)
        self.updateGeometries()  # Qt would have the scroll bar follow in its own time.
        self.viewport().update()
        header.viewport().update()

    def _height_of(self, row: int) -> int:
        """As high as its title and its highest cell."""
        title = self._attributes_header.sectionSizeFromContents(row).height()
        if self.lines.heading(row) is not None:
            return title
        metrics, height = self.fontMetrics(), self._delegate.height
        if not self._delegate.wraps:
            return max(title, height(metrics, 0, self.lines.highest(row)))
        cells = [self.lines.painted(row, place) for place in range(self.lines.columnCount())]
        widths = map(self.columnWidth, range(len(cells)))
        return max([title, *map(height, [metrics] * len(cells), widths, cells)])

    def _top_attribute(self) -> str | None:
        """The attribute at the top of what is in sight, unless nothing is scrolled."""
        if not self.verticalScrollBar().value():
            return None
        rows = range(max(self.rowAt(0), 0), self.lines.rowCount())
        lines = (self.lines.line(row) for row in rows)
        return next((line.column.id for line in lines if line), None)

    def _restore(self, model_id: str, column_id: str) -> None:
        row = self.lines.row_of(column_id)
        if row is not None and model_id in self.lines.model_ids:
            place = self.lines.model_ids.index(model_id)
            bar = self.verticalScrollBar()
            before = bar.value()
            self.setCurrentIndex(self.lines.index(row, place))
            bar.setValue(before)

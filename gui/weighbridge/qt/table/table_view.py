"""The table: sorted by its headers, with the name column pinned at the left."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QMenu,
    QTableView,
    QWidget,
)

from weighbridge.filters.query import Order
from weighbridge.qt.store import Store
from weighbridge.qt.table.cell_menus import Menus, begins_high
from weighbridge.qt.table.pinned_column import PinnedColumn, dress, row_height
from weighbridge.qt.table.row_delegate import CoveredDelegate
from weighbridge.qt.table.rows_header import RowsHeader
from weighbridge.qt.table.rows_model import RowsModel
from weighbridge.qt.table.widths import WIDEST_TEXT, found_width, wanted_width

_Key = Qt.Key
_IN_SIGHT = 50
"""About as many rows are in sight at once."""


class TableView(QTableView):
    """All columns scroll; a second view of the first column lies over them and stays."""

    activated_row = Signal(str)
    """Enter was pressed, or the mouse clicked twice, on a model."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._model = RowsModel(store, self)
        self.setModel(self._model)
        self.setAccessibleName(self.tr("Models"))
        self.setAccessibleDescription(
            self.tr("Space puts a model into the lineup; Enter opens the comparison.")
        )
        self._menus = Menus(store, self)
        self.copies: Sequence[QAction] = ()
        """The commands that copy what is selected, for the menu of a cell."""
        self._header = RowsHeader(self)
        self.setHorizontalHeader(self._header)
        self._pinned = PinnedColumn(self, self._header)
        for view in (self, self._pinned):
            dress(view)
        self.setItemDelegateForColumn(0, CoveredDelegate(self))
        self._set_up_headers()
        self._moving = False
        self._restoring = False
        store.answer_changed.connect(self._show_order)
        store.answer_changed.connect(self._make_room_for_found)
        store.answer_changed.connect(self._restore_current)
        store.columns_changed.connect(self._show_order)
        store.columns_changed.connect(self._restore_current)
        store.current_changed.connect(self._follow_current)
        store.columns_changed.connect(self._fit_columns)
        self.selectionModel().currentChanged.connect(self._tell_current)
        for view in (self, self._pinned):
            view.doubleClicked.connect(self._activate)

    # What others ask

    def model_id(self, index: QModelIndex) -> str | None:
        """The model that a cell belongs to; None in the heading of a group."""
        return self._model.model_id(index.row())

    def current_model(self) -> str | None:
        """The model of the current row, if there is one."""
        index = self.currentIndex()
        return self.model_id(index) if index.isValid() else None

    def selected_block(self) -> tuple[list[int], list[str]]:
        """Rows of the frame and ids of columns that are selected, as on screen."""
        indexes = self.selectionModel().selectedIndexes()
        header = self.horizontalHeader()
        rows = sorted({index.row() for index in indexes})
        ids = [id for row in rows if (id := self._model.model_id(row)) is not None]
        sections = sorted({index.column() for index in indexes}, key=header.visualIndex)
        row_of = self._store.catalog.frame.row_of
        return (
            [row_of[id] for id in ids],
            [self._model.column(section).id for section in sections],
        )

    # Following the store

    def _show_order(self) -> None:
        order = self._store.session.order
        columns = self._store.session.columns
        for view in (self, self._pinned):
            header = view.horizontalHeader()
            header.blockSignals(True)
            if order.column_id in columns:
                down = Qt.SortOrder.DescendingOrder
                up = Qt.SortOrder.AscendingOrder
                section = columns.index(order.column_id)
                header.setSortIndicator(section, down if order.descending else up)
            else:
                header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.blockSignals(False)

    def _make_room_for_found(self) -> None:
        """Widen the name column for the codenames a search has found; never narrow it.

        Those in sight are measured, and not as many as Qt would, with each letter that is typed.
        """
        if self._store.session.query.words:
            top = max(self.rowAt(0), 0)
            rows = range(top, min(top + _IN_SIGHT, self._model.rowCount()))
            most = self.fontMetrics().averageCharWidth() * WIDEST_TEXT * 2
            wanted = found_width(self._model, rows, self.fontMetrics())
            self.setColumnWidth(0, max(self.columnWidth(0), min(wanted, most)))

    def _restore_current(self) -> None:
        """Keep the current cell by model and column, not by its place.

        Its row comes into sight; its column may stay out, since a click on a far header must not
        scroll that header away.
        """
        current = self._store.current
        if current is None or not self._model.rowCount():
            return
        model_id, column_id = current
        row = self._model.row_of(model_id)
        columns = self._store.session.columns
        if row is None:
            return
        index = self._model.index(row, columns.index(column_id) if column_id in columns else 0)
        if index != self.currentIndex():
            across = self.horizontalScrollBar().value()
            self._restoring = True
            self.selectionModel().setCurrentIndex(
                index, QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
            self._restoring = False
            self.horizontalScrollBar().setValue(across)

    def _follow_current(self) -> None:
        """Go to the cell that another view has made current."""
        before = self.currentIndex()
        self._restore_current()
        if self.currentIndex() != before:
            self.scrollTo(self.currentIndex())

    def _tell_current(self, index: QModelIndex) -> None:
        # What is being restored may be a cell of another view, whose column is not shown here.
        model_id = self.model_id(index) if index.isValid() else None
        if model_id is not None and not self._restoring:
            self._store.set_current(model_id, self._model.column(index.column()).id)

    # Headers and widths

    def _set_up_headers(self) -> None:
        header = self._header
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        for each in (header, self._pinned.header):
            # A press would select the column, and lose the row that someone looks at.
            each.sectionPressed.disconnect()
            each.sort_wanted.connect(self._sort_by)
            each.menu_wanted.connect(self._show_column_menu)
        self._pinned.arrow_clicked.connect(self.fold_if_heading)
        header.gone_to.connect(self._reveal)
        header.left_downwards.connect(self.setFocus)
        header.sectionMoved.connect(self._tell_columns)
        header.sectionResized.connect(self._pinned.follow_width)
        header.geometriesChanged.connect(self._pinned.follow_geometry)

    def _sort_by(self, section: int, further: bool) -> None:
        """Sort by a column, ``further`` after those that rows are sorted by already."""
        column = self._model.column(section)
        order = self._store.session.order
        known = {key.column_id: key.descending for key in order.keys}
        is_known = column.id in known if further else column.id == order.column_id
        descending = not known[column.id] if is_known else begins_high(column)
        if further:
            self._store.order_by(order.then_by(column.id, descending=descending))
        else:
            self._store.order_by(Order(column.id, descending))

    def _show_column_menu(self, section: int, place: QPoint) -> None:
        self._pop_up(self._menus.of_column(self._model.column(section).id), place)

    def _pop_up(self, menu: QMenu, place: QPoint) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(place)

    def _reveal(self, section: int) -> None:
        """Scroll a column into sight."""
        if self._model.rowCount():
            down = self.verticalScrollBar().value()
            self.scrollTo(self._model.index(max(self.rowAt(0), 0), section))
            self.verticalScrollBar().setValue(down)

    def _tell_columns(self, _section: int, before: int, now: int) -> None:
        """A header was dragged: the session gets the new order, the sections go back."""
        if self._moving:
            return
        header = self.horizontalHeader()
        sections = range(header.count())
        ids = [self._model.column(header.logicalIndex(place)).id for place in sections]
        widths = {
            self._model.column(section).id: header.sectionSize(section) for section in sections
        }
        self._moving = True
        header.moveSection(now, before)
        self._store.show_columns(tuple(ids))
        for section in sections:
            header.resizeSection(section, widths[self._model.column(section).id])
        self._moving = False

    def _fit_columns(self) -> None:
        """Give each column the width of its contents, and room for its title."""
        if self._moving:
            return
        for section in range(self._model.columnCount()):
            title = self.horizontalHeader().sectionSizeHint(section)
            wanted = wanted_width(self._model, section, self.fontMetrics())
            self.setColumnWidth(section, max(wanted, title))
        self._pinned.follow_geometry()

    def changeEvent(self, event: QEvent) -> None:
        """The text size has changed: rows and columns follow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for view in (self, self._pinned):
                view.verticalHeader().setDefaultSectionSize(row_height(view.fontMetrics()))
            if self._store.is_ready:
                self._fit_columns()

    # The pinned column

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the pinned column over the first."""
        super().resizeEvent(event)
        self._pinned.follow_geometry()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll a cell into sight, and out from behind the pinned column.

        The pinned column itself is always in sight.
        """
        bar = self.horizontalScrollBar()
        before = bar.value()
        super().scrollTo(index, hint)
        if index.column() == 0:
            bar.setValue(before)
            return
        behind = self.columnWidth(0) - self.visualRect(index).left()
        if behind > 0:
            bar.setValue(bar.value() - behind)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is a current cell from the first moment, so that keys have a place to start."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._model.rowCount():
            self.setCurrentIndex(self._model.index(max(self.rowAt(0), 0), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space picks the model of the current row, whichever its column; Enter compares.

        On the heading of a group both fold it, and so do Left and Right at its name.
        """
        index, key = self.currentIndex(), event.key()
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if not index.isValid():
            super().keyPressEvent(event)
        elif key == _Key.Key_Menu or (key == _Key.Key_F10 and shift):
            self._show_cell_menu(index, self._below(index))
        elif self._model.heading(index.row()) is not None and self._folds(index, _Key(key)):
            self._fold(index)
        elif key == _Key.Key_Space:
            self._pick(index)
        elif key in (_Key.Key_Return, _Key.Key_Enter):
            self._activate(index)
        else:
            super().keyPressEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        model_id = self.model_id(index)
        if model_id is not None:
            self._store.toggle_in_lineup(model_id)

    def _activate(self, index: QModelIndex) -> None:
        model_id = self.model_id(index)
        if model_id is not None:
            self.activated_row.emit(model_id)
        else:
            self.fold_if_heading(index)

    # Groups

    def _folds(self, index: QModelIndex, key: Qt.Key) -> bool:
        """Whether a key folds or unfolds the group whose heading the keyboard is on."""
        heading = self._model.heading(index.row())
        if heading is None:
            return False
        if index.column() == 0 and key in (_Key.Key_Left, _Key.Key_Right):
            return heading.is_folded == (key == _Key.Key_Right)
        return key in (_Key.Key_Space, _Key.Key_Return, _Key.Key_Enter)

    def fold_if_heading(self, index: QModelIndex) -> None:
        """Fold or unfold the group of a heading; a model's row has none."""
        heading = self._model.heading(index.row())
        if heading is not None:
            self._fold(index)

    def _fold(self, index: QModelIndex) -> None:
        heading = self._model.heading(index.row())
        assert heading is not None
        self.fold([heading.group.id], not heading.is_folded)

    def fold(self, group_ids: Iterable[str], on: bool) -> None:
        """Hide or show the models of groups; the keyboard stays on the heading it is on."""
        index = self.currentIndex()
        heading = self._model.heading(index.row()) if index.isValid() else None
        top = self.verticalScrollBar().value()
        self._model.fold(group_ids, on)
        row = None if heading is None else self._model.row_of_heading(heading.group.id)
        if row is not None:
            self.setCurrentIndex(self._model.index(row, index.column()))
        else:
            self._restore_current()
        self.verticalScrollBar().setValue(top)

    # The menu of a cell

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the cell under the mouse; a key that asks for it has been seen to."""
        if event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self.show_menu_at(self.viewport().mapFromGlobal(event.globalPos()))

    def show_menu_at(self, place: QPoint) -> None:
        """The menu of the cell at a place of the viewport."""
        index = self.indexAt(place)
        if index.isValid():
            if not self.selectionModel().isSelected(index):
                self.setCurrentIndex(index)
            self._show_cell_menu(index, self.viewport().mapToGlobal(place))

    def _below(self, index: QModelIndex) -> QPoint:
        self.scrollTo(index)
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())

    def _show_cell_menu(self, index: QModelIndex, place: QPoint) -> None:
        model_id = self.model_id(index)
        if model_id is None:
            heading = self._model.heading(index.row())
            assert heading is not None
            self._pop_up(self._menus.of_heading(heading, self.fold), place)
            return
        column_id = self._model.column(index.column()).id
        self._pop_up(self._menus.of_cell(model_id, column_id, self.copies), place)

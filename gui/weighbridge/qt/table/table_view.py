"""The table: sorted by its headers, with the name column pinned at the left."""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from weighbridge.columns import Better, Kind
from weighbridge.filters.query import Order
from weighbridge.qt.store import Store
from weighbridge.qt.table.row_delegate import CellDelegate, NameDelegate
from weighbridge.qt.table.rows_model import RowsModel
from weighbridge.qt.theme import show_ticks

_ROW_PADDING = 8
_MARGIN = 14
_MEASURED = 12
_FEW = 25
_WIDEST_TEXT = 22
"""Text columns start no wider than this many characters; they can be dragged wider."""


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
        self._pinned = _PinnedColumn(self)
        for view in (self, self._pinned):
            _dress(view)
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
            view.doubleClicked.connect(lambda index: self.activated_row.emit(self.model_id(index)))

    # What others ask

    def model_id(self, index: QModelIndex) -> str:
        """The model that a cell belongs to."""
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
        sections = sorted({index.column() for index in indexes}, key=header.visualIndex)
        row_of = self._store.catalog.frame.row_of
        return (
            [row_of[self._model.model_id(row)] for row in rows],
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
        """Widen the name column for the codenames a search has found; never narrow it."""
        if self._store.session.query.words:
            wanted = self.sizeHintForColumn(0) + _MARGIN
            most = self.fontMetrics().averageCharWidth() * _WIDEST_TEXT * 2
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
        if index.isValid() and not self._restoring:
            self._store.set_current(self.model_id(index), self._model.column(index.column()).id)

    # Headers and widths

    def _set_up_headers(self) -> None:
        header = self.horizontalHeader()
        header.setSectionsMovable(True)
        header.setFirstSectionMovable(False)
        for each in (header, self._pinned.horizontalHeader()):
            each.setSectionsClickable(True)
            each.setSortIndicatorShown(True)
            each.setHighlightSections(False)
            each.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
            # A press would select the column, and lose the row that someone looks at.
            each.sectionPressed.disconnect()
            each.sectionClicked.connect(self._sort_by)
        header.sectionMoved.connect(self._tell_columns)
        header.sectionResized.connect(self._pinned.follow_width)
        header.geometriesChanged.connect(self._pinned.follow_geometry)

    def _sort_by(self, section: int) -> None:
        column = self._model.column(section)
        order = self._store.session.order
        if order.column_id == column.id:
            self._store.order_by(Order(column.id, not order.descending))
        else:
            # First the end that people look for: the newest, the largest, the cheapest.
            numeric = column.kind in (Kind.NUMBER, Kind.DATE)
            self._store.order_by(Order(column.id, numeric and column.better is not Better.LOWER))

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
        """Give each column the width of its contents; long texts are held short."""
        if self._moving:
            return
        metrics = self.fontMetrics()
        widest = metrics.averageCharWidth() * _WIDEST_TEXT
        for section in range(self._model.columnCount()):
            column = self._model.column(section)
            texts = sorted(self._model.sample_texts(section), key=len)
            if column.kind not in (Kind.NUMBER, Kind.DATE):
                # A few long texts may be cut short; of a number every digit counts.
                texts = texts[: max(len(texts) - len(texts) // _FEW, 1)]
            # Only the longest are measured: widths of letters differ, but not that much.
            wanted = max(map(metrics.horizontalAdvance, texts[-_MEASURED:]), default=0) + _MARGIN
            if column.id in ("name", "openness"):
                wanted += metrics.height() + _MARGIN  # The tick, or the mark.
            title = self.horizontalHeader().sectionSizeHint(section)
            self.setColumnWidth(section, max(min(wanted, widest), title))
        self._pinned.follow_geometry()

    def changeEvent(self, event: QEvent) -> None:
        """The text size has changed: rows and columns follow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            for view in (self, self._pinned):
                height = view.fontMetrics().height() + _ROW_PADDING
                view.verticalHeader().setDefaultSectionSize(height)
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
        """Space picks the model of the current row, whichever its column; Enter compares."""
        index = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            self._store.toggle_in_lineup(self.model_id(index))
        elif index.isValid() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated_row.emit(self.model_id(index))
        else:
            super().keyPressEvent(event)


class _PinnedColumn(QTableView):
    """The first column once more, laid over the table it belongs to."""

    def __init__(self, table: TableView) -> None:
        super().__init__(table)
        self._table = table
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setFocusProxy(table)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.horizontalHeader().sectionResized.connect(self._lead_width)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        self.model().modelReset.connect(self._hide_others)

    def _hide_others(self) -> None:
        for section in range(1, self.model().columnCount()):
            self.setColumnHidden(section, True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """On a tick box, two clicks are just that."""
        place = event.position().toPoint()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(self.indexAt(place))
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        box = QStyle.SubElement.SE_ItemViewItemCheckIndicator
        if self.style().subElementRect(box, option, self).contains(place):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def follow_width(self, section: int, _old: int, width: int) -> None:
        """The first column of the table has been resized."""
        if section == 0:
            self.setColumnWidth(0, width)
            self.follow_geometry()

    def _lead_width(self, section: int, _old: int, width: int) -> None:
        if section == 0:
            self._table.setColumnWidth(0, width)

    def follow_geometry(self) -> None:
        """Lie exactly over the first column."""
        table = self._table
        frame = table.frameWidth()
        height = table.viewport().height() + table.horizontalHeader().height()
        self.horizontalHeader().setFixedHeight(table.horizontalHeader().height())
        self.setGeometry(frame, frame, table.columnWidth(0), height)


def _dress(view: QTableView) -> None:
    show_ticks(view)
    view.setItemDelegate(CellDelegate(view))
    view.setItemDelegateForColumn(0, NameDelegate(view))
    view.setFrameShape(QFrame.Shape.NoFrame)
    view.setShowGrid(False)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setCornerButtonEnabled(False)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setTabKeyNavigation(False)
    view.setIconSize(QSize(12, 12))
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + _ROW_PADDING)

"""The column of names, pinned at the left of the table."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
)

from weighbridge.qt.table.row_delegate import ARROW_ROOM, CellDelegate, NameDelegate
from weighbridge.qt.table.rows_header import RowsHeader
from weighbridge.qt.theme import show_ticks

_ROW_PADDING = 8


class PinnedColumn(QTableView):
    """The first column once more, laid over the table it belongs to."""

    arrow_clicked = Signal(QModelIndex)
    """The mouse clicked where the heading of a group has its arrow."""

    def __init__(self, table: QTableView, leader: RowsHeader) -> None:
        super().__init__(table)
        self._table = table
        self.header = RowsHeader(self, leader)
        self.setHorizontalHeader(self.header)
        show_ticks(self)
        self.setItemDelegateForColumn(0, NameDelegate(self))
        self.setModel(table.model())
        self.setSelectionModel(table.selectionModel())
        self.setFocusProxy(table)
        # A name that is selected can be dragged to the lineup.
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The table has the menus."""
        self._table.contextMenuEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the arrow of a heading folds its group."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and index.isValid() and event.position().x() < ARROW_ROOM:
            self.arrow_clicked.emit(index)

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


def dress(view: QTableView) -> None:
    """What the table and its pinned column have in common."""
    view.setItemDelegate(CellDelegate(view))
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
    view.verticalHeader().setDefaultSectionSize(row_height(view.fontMetrics()))


def row_height(metrics: QFontMetrics) -> int:
    """How high a row is."""
    return metrics.height() + _ROW_PADDING

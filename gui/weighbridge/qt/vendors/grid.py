"""The grid of vendors by tier: what is open, conditional, closed, and what was only said."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QDrag,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from weighbridge.analysis.strategy import VendorRow
from weighbridge.catalog.rules import TIERS
from weighbridge.comparison.items import Kind, item_of
from weighbridge.exports.sheet import Sheet
from weighbridge.qt.dragging import item_data
from weighbridge.qt.formats import one_line
from weighbridge.qt.marks import draw_mark, mark_colour
from weighbridge.qt.theme import theme_of
from weighbridge.qt.vendors.grid_model import FIRST_TIER, GridModel, Index

_LETTERS = (18, 26, *[29] * len(TIERS), 29, 30)
_MARK = 11
_MARGIN = 6
_PADDING = 4
_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUS = QStyle.StateFlag.State_HasFocus.value
_Align = Qt.AlignmentFlag
_WRAPPED = int(_Align.AlignLeft | _Align.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class GridDelegate(QStyledItemDelegate):
    """A line a model: the mark of its openness, its name, and muted its date."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, lines, the line below, and a frame where the keyboard is."""
        self._paint_cell(painter, option, index)
        if option.state.value & _FOCUS:
            theme = theme_of(option.palette)
            selected = bool(option.state.value & _SELECTED)
            painter.setPen(QColor(theme.highlighted_text if selected else theme.text))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(option.rect.adjusted(1, 1, -2, -3))

    def _paint_cell(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, GridModel)
        theme = theme_of(option.palette)
        selected = bool(option.state.value & _SELECTED)
        rect, metrics = option.rect, option.fontMetrics
        is_apart = index.column() == model.columnCount() - 1
        if selected:
            painter.fillRect(rect, QColor(theme.highlight))
        elif is_apart:
            painter.fillRect(rect, QColor(theme.window))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.line))
        text = QColor(theme.highlighted_text if selected else theme.text)
        muted = QColor(theme.highlighted_text if selected else theme.muted)
        placed = model.placed(index.row(), index.column())
        room = rect.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        if not placed:
            painter.setPen(muted if index.column() else text)
            painter.drawText(room, _WRAPPED, str(index.data() or ""))
            return
        line = metrics.height()
        for place, (each, note) in enumerate(placed):
            top = room.top() + place * line
            mark = QRectF(room.left(), top + (line - _MARK) / 2, _MARK, _MARK)
            colour = text if selected else mark_colour(each.openness, option.palette)
            painter.save()
            draw_mark(painter, mark, each.openness, colour)
            painter.restore()
            left = room.left() + _MARK + _MARGIN
            width = metrics.horizontalAdvance(note)
            free = max(room.right() - left - width - _MARGIN, 0)
            name = metrics.elidedText(one_line(each.name), Qt.TextElideMode.ElideRight, free)
            painter.setPen(muted if is_apart and not selected else text)
            base = top + metrics.ascent()
            painter.drawText(QPoint(left, base), name)
            painter.setPen(muted)
            painter.drawText(QPoint(room.right() - width, base), note)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for all lines."""
        model = index.model()
        assert isinstance(model, GridModel)
        metrics = QFontMetrics(option.font)
        lines = len(model.placed(index.row(), index.column()))
        return QSize(0, max(lines, 1) * metrics.height() + 2 * _PADDING + 1)


class Grid(QTableView):
    """Enter or a double click opens a vendor; Space, the menu or a drag picks for the lineup.

    Picked is what the cell is about: the first of its models, or the one under the mouse; the
    vendor where there is none.
    """

    chosen = Signal(str)
    """The id of a vendor."""
    picked = Signal(str)
    """An item for the lineup, in its text form."""
    model_reached = Signal(str)
    """The keyboard or a click has come to a model: its id."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = GridModel(self)
        self.setModel(self.grid)
        self.setItemDelegate(GridDelegate(self))
        self.setAccessibleName(self.tr("Vendors by tier"))
        self.setAccessibleDescription(
            self.tr("Enter tells the story of a vendor; Space puts a cell into the lineup.")
        )
        self._pressed = QPoint()
        self.setDragEnabled(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(_Align.AlignLeft | _Align.AlignVCenter)
        self.doubleClicked.connect(lambda index: self._choose(index.row()))

    def show_rows(self, rows: Sequence[VendorRow]) -> None:
        """Show other vendors."""
        self.grid.show_rows(rows)
        self.fit()

    def fit(self) -> None:
        """Columns for so many letters, rows as high as their fullest cell."""
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        for section, letters in enumerate(_LETTERS[: self.grid.columnCount()]):
            self.setColumnWidth(section, letters * letter)
        for row in range(self.grid.rowCount()):
            sections = range(FIRST_TIER, self.grid.columnCount())
            lines = max(len(self.grid.placed(row, section)) for section in sections)
            texts = [str(self.grid.index(row, section).data()) for section in range(FIRST_TIER)]
            heights = [self._wrapped(text, section) for section, text in enumerate(texts)]
            self.setRowHeight(row, max(lines * line, *heights) + 2 * _PADDING + 1)

    def _wrapped(self, text: str, section: int) -> int:
        area = QRect(0, 0, self.columnWidth(section) - 2 * _MARGIN, 10_000)
        return self.fontMetrics().boundingRect(area, _WRAPPED, text).height()

    def selection_sheet(self) -> Sheet | None:
        """The rows that are selected, as for export."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        sheet = self.grid.sheet
        return Sheet(sheet.headers, tuple(sheet.rows[row] for row in rows)) if rows else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the vendor, Space picks, the menu key offers both."""
        index = self.currentIndex()
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if not index.isValid():
            super().keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(index.row())
        elif event.key() == Qt.Key.Key_Space:
            self.picked.emit(self.grid.items(index.row(), index.column())[0][0])
        elif event.key() == Qt.Key.Key_Menu or (event.key() == Qt.Key.Key_F10 and with_shift):
            self._pop_up(index, self.viewport().mapToGlobal(self.visualRect(index).bottomLeft()))
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which model the keyboard is on."""
        super().currentChanged(current, previous)
        placed = self.grid.placed(current.row(), current.column()) if current.isValid() else ()
        if placed:
            self.model_reached.emit(placed[0][0].model_id)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, since a drag takes what is there; a click on a model reaches it."""
        self._pressed = event.position().toPoint()
        super().mousePressEvent(event)
        item = self.item_at(self._pressed)
        if item_of(item).kind is Kind.MODEL and item:
            self.model_reached.emit(item)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Drag what was pressed."""
        item = self.item_at(self._pressed)
        if item:
            drag = QDrag(self)
            drag.setMimeData(item_data(item))
            drag.exec(Qt.DropAction.CopyAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the cell under the mouse; a key that asks for it has been seen to."""
        index = self.indexAt(self.viewport().mapFromGlobal(event.globalPos()))
        if index.isValid() and event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self._pop_up(index, event.globalPos())

    def _pop_up(self, index: Index, place: QPoint) -> None:
        """What of the cell can be picked, and its vendor."""
        row = index.row()
        vendor = self.grid.vendors[row].vendor
        items = dict(self.grid.items(row, index.column()))
        items.setdefault(f"vendor:{vendor.id}", vendor.name)
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for item, name in items.items():
            text = self.tr("{name}: into or out of the lineup").format(name=one_line(name))
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(lambda _=False, item=item: self.picked.emit(item))
        menu.addSeparator()
        story = menu.addAction(self.tr("&Tell the story"))
        story.triggered.connect(lambda: self._choose(row))
        menu.popup(place)

    def item_at(self, place: QPoint) -> str:
        """What stands at a place of the viewport, as an item; "" where nothing does."""
        index = self.indexAt(place)
        if not index.isValid():
            return ""
        items = self.grid.items(index.row(), index.column())
        top = self.visualRect(index).top() + _PADDING
        line = max(place.y() - top, 0) // self.fontMetrics().height()
        return items[min(line, len(items) - 1)][0]

    def _choose(self, row: int) -> None:
        self.chosen.emit(self.grid.vendors[row].vendor.id)

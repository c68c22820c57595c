"""The list of a facet's values: chosen with Space or a click, excluded with Minus or the cross."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from weighbridge.columns import UNKNOWN
from weighbridge.qt.filter_panel.values_model import Choice, ValuesModel
from weighbridge.qt.marks import mark_icon
from weighbridge.qt.theme import BoxMark, draw_box

Index = QModelIndex | QPersistentModelIndex

_LONGEST = 9
"""Rows shown before the list scrolls."""
_PADDING = 4
_ROW_PADDING = 6
_MARK = 12
_BOX_SHARE = 0.75
_Role = QPalette.ColorRole
_BOXES = {
    Choice.NOTHING: BoxMark.NONE,
    Choice.CHOSEN: BoxMark.TICK,
    Choice.EXCLUDED: BoxMark.CROSS,
}
# Put together once: Qt's flags are slow to come by, and asked for with each value that is painted.
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_FOCUS = QStyle.StateFlag.State_HasFocus.value
_MOUSE = QStyle.StateFlag.State_MouseOver.value


class ValuesView(QListView):
    """A row a value, as high as its rows up to a limit."""

    choice_toggled = Signal(str)
    """A value id: choose it, or no longer."""
    exclusion_toggled = Signal(str)
    """A value id: leave it out, or no longer."""

    def __init__(self, title: str, model: ValuesModel, *, has_marks: bool) -> None:
        super().__init__()
        self._values = model
        self._pressed: tuple[int, bool] | None = None
        self.setModel(model)
        self.setAccessibleName(title)
        self.setAccessibleDescription(
            self.tr("Space chooses a value, Minus leaves it out; several widen the choice.")
        )
        self.setItemDelegate(_ValueDelegate(self, has_marks=has_marks))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        model.modelReset.connect(self.fit)
        model.layoutChanged.connect(self.fit)
        self.fit()

    def fit(self) -> None:
        """Be as high as the rows, up to a limit."""
        rows = min(self._values.rowCount(), _LONGEST)
        self.setFixedHeight(rows * _row_height(self.fontMetrics()) + 2 * self.frameWidth())

    def changeEvent(self, event: QEvent) -> None:
        """The text size has changed: the height follows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space chooses the current value, Minus excludes it; all else is as in any list."""
        index = self.currentIndex()
        if index.isValid() and event.key() == Qt.Key.Key_Space:
            self.choice_toggled.emit(self._values.value(index.row()).id)
        elif index.isValid() and event.key() == Qt.Key.Key_Minus:
            self.exclusion_toggled.emit(self._values.value(index.row()).id)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Note what was pressed."""
        super().mousePressEvent(event)
        self._pressed = self._under(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses; one on the cross, or with the right button, excludes."""
        super().mouseReleaseEvent(event)
        under, pressed, self._pressed = self._under(event), self._pressed, None
        if under is None or under != pressed:
            return
        row, is_on_cross = under
        id = self._values.value(row).id
        if is_on_cross or event.button() is Qt.MouseButton.RightButton:
            self.exclusion_toggled.emit(id)
        elif event.button() is Qt.MouseButton.LeftButton:
            self.choice_toggled.emit(id)

    def _under(self, event: QMouseEvent) -> tuple[int, bool] | None:
        """The row under the mouse, and whether the cross at its right end is."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid():
            return None
        return index.row(), cross_area(self.visualRect(index)).contains(place)


def cross_area(row: QRect) -> QRect:
    """Where in a row the cross is that excludes its value."""
    side = row.height()
    return QRect(row.right() - side + 1, row.top(), side, side)


def _row_height(metrics: QFontMetrics) -> int:
    return metrics.height() + _ROW_PADDING


class _ValueDelegate(QStyledItemDelegate):
    """Box, mark, title and count. The cross shows where the mouse or the keyboard is."""

    def __init__(self, view: ValuesView, *, has_marks: bool) -> None:
        super().__init__(view)
        self._has_marks = has_marks

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(1, _row_height(option.fontMetrics))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a value."""
        model = index.model()
        assert isinstance(model, ValuesModel)
        value = model.value(index.row())
        palette, metrics = option.palette, option.fontMetrics
        state = option.state.value  # Asked once: Qt's flags are slow to come by.
        has_keyboard = bool(state & _FOCUS)
        if has_keyboard:
            painter.fillRect(option.rect, palette.highlight())
        room = option.rect.adjusted(_PADDING, 0, 0, 0)
        side = round(metrics.height() * _BOX_SHARE)
        top = room.top() + (room.height() - side) // 2
        area = QRectF(room.left(), top, side, side)
        draw_box(painter, area, palette, _BOXES[value.choice], selected=has_keyboard)
        room.setLeft(room.left() + side + _PADDING + 2)
        if self._has_marks:
            mark = mark_icon(None if value.id == UNKNOWN else value.id, palette)
            top = room.top() + (room.height() - _MARK) // 2
            mark.paint(painter, QRect(room.left(), top, _MARK, _MARK))
            room.setLeft(room.left() + _MARK + _PADDING + 2)
        cross = cross_area(option.rect)
        room.setRight(cross.left() - 1)
        muted = palette.color(_Role.HighlightedText if has_keyboard else _Role.PlaceholderText)
        painter.setPen(muted)
        painter.drawText(room, _RIGHT, value.models)
        room.setRight(room.right() - metrics.horizontalAdvance(value.models) - 2 * _PADDING)
        is_faint = value.is_empty and value.choice is Choice.NOTHING
        if not is_faint and not has_keyboard:
            painter.setPen(palette.color(_Role.Text))
        text = metrics.elidedText(value.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, _LEFT, text)
        if has_keyboard or state & _MOUSE:
            inset = (cross.height() - side) // 2 + side // 5
            _draw_cross(
                painter, cross.adjusted(inset, inset, -inset, -inset), palette, has_keyboard
            )


def _draw_cross(painter: QPainter, area: QRect, palette: QPalette, has_keyboard: bool) -> None:
    painter.setPen(palette.color(_Role.HighlightedText if has_keyboard else _Role.PlaceholderText))
    painter.drawLine(area.topLeft(), area.bottomRight())
    painter.drawLine(area.topRight(), area.bottomLeft())

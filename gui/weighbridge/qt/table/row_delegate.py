"""Paints the cells of the table.

Most cells are text and perhaps a mark. They are painted directly: going through the style asks the
model for a dozen roles a cell, and a screen has five hundred cells to paint at each keystroke.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from weighbridge.qt.table.rows_model import DISPUTED_ROLE, FOUND_BY_ROLE, RowsModel
from weighbridge.qt.theme import theme_of

Index = QModelIndex | QPersistentModelIndex

_CORNER = 6
_GAP = 10
_PADDING = 4
_Role = QPalette.ColorRole


class CellDelegate(QStyledItemDelegate):
    """A cell of text, with its mark and the corner that says that sources disagree."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, mark, text and corner."""
        model = index.model()
        assert isinstance(model, RowsModel)
        cell = model.cell(index.row(), index.column())
        rect, palette, state = option.rect, option.palette, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, palette.highlight())
        room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if cell.icon is not None:
            side = option.decorationSize.height()
            top = rect.top() + (rect.height() - side) // 2
            place = QRect(room.left(), top, side, side)
            mode = QIcon.Mode.Selected if selected else QIcon.Mode.Normal
            cell.icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
            room.setLeft(room.left() + side + _PADDING + 2)
        role = _Role.PlaceholderText if cell.is_unknown else _Role.Text
        painter.setPen(palette.color(_Role.HighlightedText if selected else role))
        text = cell.text
        metrics = option.fontMetrics
        if metrics.horizontalAdvance(text) > room.width():
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, cell.alignment, text)
        if cell.is_disputed:
            _draw_corner(painter, option)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(_Role.HighlightedText))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))


class NameDelegate(QStyledItemDelegate):
    """The name with its tick, and the codename or other name by which a search found it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell as Qt does, then the name that was found, then the corner."""
        super().paint(painter, option, index)
        painter.save()
        try:
            found_by = index.data(FOUND_BY_ROLE)
            if found_by:
                self._draw_found_by(painter, option, index, found_by)
            if index.data(DISPUTED_ROLE):
                _draw_corner(painter, option)
        finally:
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the text and for the name that was found."""
        size = super().sizeHint(option, index)
        found_by = index.data(FOUND_BY_ROLE)
        if found_by:
            extra = option.fontMetrics.horizontalAdvance(found_by)
            size.setWidth(size.width() + _GAP + extra)
        return size

    def _draw_found_by(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, text: str
    ) -> None:
        taken = super().sizeHint(option, index).width() + _GAP
        room = option.rect.adjusted(taken, 0, -_GAP // 2, 0)
        if room.width() <= 0:
            return
        painter.setPen(QColor(theme_of(option.palette).muted))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(option.palette.color(QPalette.ColorRole.HighlightedText))
        shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


def _draw_corner(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """A small triangle in the upper right corner: sources disagree."""
    corner = option.rect.topRight()
    painter.setPen(Qt.PenStyle.NoPen)
    selected = option.state & QStyle.StateFlag.State_Selected
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.PlaceholderText
    painter.setBrush(option.palette.color(role))
    right, top = corner.x() + 1.0, float(corner.y())
    triangle = [QPointF(right - _CORNER, top), QPointF(right, top), QPointF(right, top + _CORNER)]
    painter.drawPolygon(QPolygonF(triangle))

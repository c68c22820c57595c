"""Paints what a cell says beside its text: why a search found it, and that sources disagree."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from weighbridge.qt.table.rows_model import DISPUTED_ROLE, FOUND_BY_ROLE
from weighbridge.qt.theme import theme_of

Index = QModelIndex | QPersistentModelIndex

_CORNER = 6
_GAP = 10


class RowDelegate(QStyledItemDelegate):
    """The cell as Qt paints it, and what does not fit into its text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, then the name that was found, then the corner of a dispute."""
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
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    selected = option.state & QStyle.StateFlag.State_Selected
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.PlaceholderText
    painter.setBrush(option.palette.color(role))
    right, top = corner.x() + 1.0, float(corner.y())
    triangle = [QPointF(right - _CORNER, top), QPointF(right, top), QPointF(right, top + _CORNER)]
    painter.drawPolygon(QPolygonF(triangle))

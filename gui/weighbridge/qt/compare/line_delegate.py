"""Paints a value of a comparison, with the mark of the better one beside it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from weighbridge.columns import Kind
from weighbridge.comparison.marks import Mark
from weighbridge.qt.compare.lines_model import (
    DISPUTED_ROLE,
    KIND_ROLE,
    MARK_ROLE,
    UNKNOWN_ROLE,
)
from weighbridge.qt.theme import theme_of

Index = QModelIndex | QPersistentModelIndex

MARGIN = 6
"""Free space beside the text of a header."""
MARK_SIZE = 8
_ROOM = 13
"""Every cell keeps this width for a mark, so that values line up whether marked or not."""
CORNER_SIZE = 6
_PADDING = 6


def text_offset(widget: QWidget) -> int:
    """How far from the left edge of a cell its text begins, as Qt's styles lay it out."""
    return _ROOM + 3 * (widget.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1)


class LineDelegate(QStyledItemDelegate):
    """Values line up whether marked or not, wrap, and are muted where unknown."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Mute what is unknown, and keep both ends of a link where it does not fit."""
        super().initStyleOption(option, index)
        if index.data(UNKNOWN_ROLE):
            muted = QColor(theme_of(option.palette).muted)
            option.palette.setColor(QPalette.ColorRole.Text, muted)
        if index.data(KIND_ROLE) == Kind.LINK:
            option.textElideMode = Qt.TextElideMode.ElideMiddle
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
        option.decorationSize = QSize(_ROOM, MARK_SIZE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground and text, then the mark, the corner of a dispute, and the line below."""
        super().paint(painter, option, index)
        painter.save()
        try:
            theme = theme_of(option.palette)
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            accent = QColor(theme.highlighted_text if selected else theme.accent)
            muted = QColor(theme.highlighted_text if selected else theme.muted)
            hairline(painter, option.rect, QColor(theme.line))
            mark = index.data(MARK_ROLE)
            if mark:
                left, middle = option.rect.left() + MARGIN, option.rect.center().y() + 0.5
                draw_mark_of_value(painter, QPointF(left, middle), Mark(mark), accent)
            if index.data(DISPUTED_ROLE):
                draw_corner(painter, option.rect.topRight(), muted)
        finally:
            painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the wrapped text, and some air."""
        return super().sizeHint(option, index) + QSize(0, _PADDING)


def hairline(painter: QPainter, area: QRect, colour: QColor) -> None:
    """A thin line along the lower edge."""
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour)


def draw_mark_of_value(painter: QPainter, left: QPointF, mark: Mark, colour: QColor) -> None:
    """A triangle that points at the value: filled for the best, hollow for a tie."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(colour if mark is Mark.BEST else Qt.BrushStyle.NoBrush)
    half = MARK_SIZE / 2
    corners = [QPointF(0, -half), QPointF(MARK_SIZE, 0), QPointF(0, half)]
    painter.drawPolygon(QPolygonF([left + corner for corner in corners]))


def draw_corner(painter: QPainter, corner: QPoint, colour: QColor) -> None:
    """A small triangle in an upper right corner: sources disagree."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    right, top = corner.x() + 1.0, float(corner.y())
    corners = [(right - CORNER_SIZE, top), (right, top), (right, top + CORNER_SIZE)]
    painter.drawPolygon(QPolygonF([QPointF(*each) for each in corners]))

"""The mark of an openness class: open is round, closed is square, told apart by fill as well.

Filled means free for any use or sold to all; half filled, with conditions; hollow, no commercial
use or only inside a product. Nothing to use yet is a hollow diamond.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPalette, QPen, QPixmap, QPolygonF

from weighbridge.catalog.openness import CLOSED_CLASSES, OPEN_CLASSES, Openness
from weighbridge.qt.theme import theme_of

_FILL = {
    Openness.OPEN_SOURCE: 1.0,
    Openness.PERMISSIVE: 1.0,
    Openness.CONDITIONAL: 0.5,
    Openness.NONCOMMERCIAL: 0.0,
    Openness.CLOSED_API: 1.0,
    Openness.CLOSED_PRODUCT: 0.0,
}


def mark_icon(openness: str | None, palette: QPalette) -> QIcon:
    """The mark as an icon, in a selected cell in the colour of its text."""
    selected = palette.color(QPalette.ColorRole.HighlightedText).name()
    return _icon(openness, mark_colour(openness, palette).name(), selected)


@lru_cache(maxsize=64)
def _icon(openness: str | None, colour: str, selected: str) -> QIcon:
    icon = QIcon(_pixmap(openness, colour))
    icon.addPixmap(_pixmap(openness, selected), QIcon.Mode.Selected)
    return icon


def mark_colour(openness: str | None, palette: QPalette) -> QColor:
    """Blue for open, orange for closed, muted for neither."""
    theme = theme_of(palette)
    if openness in OPEN_CLASSES:
        return QColor(theme.open_mark)
    return QColor(theme.closed_mark if openness in CLOSED_CLASSES else theme.muted)


def draw_mark(painter: QPainter, area: QRectF, openness: str | None, colour: QColor) -> None:
    """Draw the mark of a class (None: not established) into a square area."""
    outline = _outline(area, openness)
    width = area.width() / 8
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)
    fill = _FILL.get(Openness(openness), 0.0) if openness else 0.0
    if fill:
        filled = QPainterPath()
        filled.addRect(QRectF(area.left(), area.top(), area.width() * fill, area.height()))
        painter.fillPath(outline & filled, colour)
    if openness == Openness.OPEN_SOURCE:
        ring = QPainterPath()
        ring.addEllipse(area.center(), area.width() / 6, area.height() / 6)
        painter.fillPath(ring, QColor("white"))


def _outline(area: QRectF, openness: str | None) -> QPainterPath:
    inset = area.width() / 8
    inner = area.adjusted(inset, inset, -inset, -inset)
    path = QPainterPath()
    if openness in OPEN_CLASSES:
        path.addEllipse(inner)
    elif openness in CLOSED_CLASSES:
        side = inner.width() / 12  # A square looks larger than a circle of its width.
        path.addRect(inner.adjusted(side, side, -side, -side))
    else:
        middle = inner.center()
        corners = [
            QPointF(middle.x(), inner.top()),
            QPointF(inner.right(), middle.y()),
            QPointF(middle.x(), inner.bottom()),
            QPointF(inner.left(), middle.y()),
        ]
        path.addPolygon(QPolygonF(corners))
        path.closeSubpath()
    return path


@lru_cache(maxsize=64)
def _pixmap(openness: str | None, colour: str) -> QPixmap:
    """Drawn large, so that it stays crisp at every scale."""
    pixmap = QPixmap(64, 64)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        draw_mark(painter, QRectF(pixmap.rect()), openness, QColor(colour))
    finally:
        painter.end()
    return pixmap

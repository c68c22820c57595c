"""What every part of a drawing shares: the area, the window that it shows, colours and fonts."""

from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap

from weighbridge.catalog.frame import Floats
from weighbridge.charts.cloud import Window
from weighbridge.charts.figure import (
    LOOKS,
    Axis,
    Figure,
    Scale,
    is_closed,
    is_open,
)
from weighbridge.qt.marks import draw_mark, mark_outline
from weighbridge.qt.theme import Theme

MARK = 12.0
"""The usual size of a mark."""

_SMALL = 0.92


@dataclass(frozen=True)
class Style:
    """How to draw: ``vector`` draws each mark as a shape, for files that must stay crisp."""

    theme: Theme
    font: QFont
    vector: bool = False
    ratio: float = 1.0
    """Pixels of the device to one of the drawing."""

    @property
    def small(self) -> QFont:
        """The font of ticks and names."""
        font = QFont(self.font)
        font.setPointSizeF(self.font.pointSizeF() * _SMALL)
        return font

    def colour(self, look: int | None) -> QColor:
        """Blue for open, orange for closed, muted for neither."""
        if look is None or look < 0:
            return QColor(self.theme.muted)
        if is_open(look):
            return QColor(self.theme.open_mark)
        return QColor(self.theme.closed_mark if is_closed(look) else self.theme.muted)


@dataclass(frozen=True)
class Emphasis:
    """What stands out: the current model, the lineup, and what a box or lasso has caught."""

    current: str | None = None
    lineup: tuple[str, ...] = ()
    selected: frozenset[str] = field(default_factory=frozenset)

    @property
    def ids(self) -> tuple[str, ...]:
        """The current model and the lineup, the former first."""
        return tuple(dict.fromkeys((*((self.current,) if self.current else ()), *self.lineup)))


@dataclass(frozen=True)
class Canvas:
    """An area of pixels that shows a window of a figure."""

    painter: QPainter
    figure: Figure
    area: QRectF
    window: Window
    style: Style

    def xs(self, values: Floats) -> Floats:
        """Places on the horizontal axis in pixels."""
        left, right = self.window.left, self.window.right
        return self.area.left() + (values - left) * (self.area.width() / (right - left))

    def ys(self, values: Floats) -> Floats:
        """Places on the vertical axis in pixels: lanes from the top, all else from the bottom."""
        low, high = self.window.low, self.window.high
        share = (values - low) * (self.area.height() / (high - low))
        if self.figure.y.scale is Scale.LANES:
            return self.area.top() + share
        return self.area.bottom() - share

    def x(self, value: float) -> float:
        """One place on the horizontal axis."""
        return float(self.xs(np.float64(value)))  # type: ignore[arg-type]

    def y(self, value: float) -> float:
        """One place on the vertical axis."""
        return float(self.ys(np.float64(value)))  # type: ignore[arg-type]

    def metrics(self) -> QFontMetricsF:
        """Of the small font."""
        return QFontMetricsF(self.style.small)


def whole(figure: Figure) -> Window:
    """The window that shows all of a figure."""
    return Window(figure.x.low, figure.x.high, figure.y.low, figure.y.high)


def at_first(figure: Figure, height: float, line: float) -> Window:
    """The window to begin with: all of it, or as many lanes as are high enough for a line."""
    window = whole(figure)
    if figure.y.scale is Scale.LANES:
        most = max(int(height / (line * figure.lane_height)), 1)
        window = window._replace(high=min(window.high, window.low + most))
    return window


def is_flipped(axis: Axis) -> bool:
    """Whether a vertical axis counts downwards."""
    return axis.scale is Scale.LANES


def draw_look(
    painter: QPainter, centre: QPointF, size: float, look: int, style: Style, *, hollow: bool
) -> None:
    """Draw one mark; a rim in the colour of the ground keeps marks apart that overlap."""
    size = round(size)
    if not style.vector:
        sprite = _sprite(look, size, hollow, style.theme, style.ratio)
        half = size / 2 + 1
        painter.drawPixmap(QPointF(centre.x() - half, centre.y() - half), sprite)
        return
    area = QRectF(centre.x() - size / 2, centre.y() - size / 2, size, size)
    _draw(painter, area, look, hollow, style)


def _draw(painter: QPainter, area: QRectF, look: int, hollow: bool, style: Style) -> None:
    openness = LOOKS[look]
    outline = mark_outline(area, openness)
    ground = QColor(style.theme.base)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rim = painter.pen()
    rim.setColor(ground)
    rim.setWidthF(area.width() / 8 + 1.6)
    painter.setPen(rim)
    painter.setBrush(ground)
    painter.drawPath(outline)
    if hollow:
        rim.setColor(style.colour(look))
        rim.setWidthF(area.width() / 8)
        painter.setPen(rim)
        painter.drawPath(outline)
    else:
        draw_mark(painter, area, openness, style.colour(look))


@lru_cache(maxsize=512)
def _sprite(look: int, size: int, hollow: bool, theme: Theme, ratio: float) -> QPixmap:
    side = round((size + 2) * ratio)
    pixmap = QPixmap(side, side)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        _draw(painter, QRectF(1, 1, size, size), look, hollow, Style(theme, QFont()))
    finally:
        painter.end()
    return pixmap

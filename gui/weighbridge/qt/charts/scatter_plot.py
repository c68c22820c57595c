"""The drawing of the scatter chart: the only module that imports pyqtgraph.

Import it late: pyqtgraph takes as long to load as Qt.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QLocale, QPointF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QWidget

from weighbridge.analysis.price_quality import Side
from weighbridge.qt.charts.name_places import RING, name_places
from weighbridge.qt.charts.ticks import price_ticks
from weighbridge.qt.theme import Theme, theme_of

_SIZE = 9
_REACH = 12
"""How near, in pixels, the mouse must come to a point."""
_ROOM = 0.08
_MARGINS = (8, 0, 8, 6)
_SYMBOLS = {Side.OPEN: "o", Side.CLOSED: "s", Side.UNKNOWN: "d"}
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_Up: 1}
_ACROSS = {Qt.Key.Key_Left, Qt.Key.Key_Right}
_ZOOM = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Equal: 0.8, Qt.Key.Key_Minus: 1.25}


@dataclass(frozen=True, slots=True)
class Point:
    """A model on the chart; ``told`` is what is said of it in words."""

    model_id: str
    name: str
    price: float
    score: float
    side: Side
    told: str

    @property
    def place(self) -> QPointF:
        """Where it lies: the price is drawn on a logarithmic scale."""
        return QPointF(math.log10(self.price), self.score)


class ScatterPlot(pg.PlotWidget):
    """Points of price and score, with mouse and keyboard; knows nothing of the catalog."""

    picked = Signal(str)
    """A point was clicked, or reached by the keys."""
    toggled = Signal(str)
    """A point was clicked with Ctrl, or Space or Enter was pressed on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._prices = _PriceAxis("bottom")
        self._scores = _ScoreAxis("left")
        super().__init__(
            parent,
            axisItems={"bottom": self._prices, "left": self._scores},
            enableMenu=False,
        )
        self._points: tuple[Point, ...] = ()
        self._score_title = ""
        self._current: str | None = None
        self._lineup: tuple[str, ...] = ()
        self._named: list[pg.TextItem] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        plot = self.getPlotItem()
        plot.hideButtons()
        plot.setContentsMargins(*_MARGINS)
        for axis in (self._prices, self._scores):
            axis.setZValue(-1000)  # Its grid would else run across the points.
            axis.enableAutoSIPrefix(False)
        self._marks = {side: pg.ScatterPlotItem(useCache=False) for side in Side}
        self._rings = pg.ScatterPlotItem(useCache=False)
        for item in (*self._marks.values(), self._rings):
            plot.addItem(item)
        self._hover = pg.TextItem(anchor=(0, 1))
        self._hover.setZValue(20)
        self._hover.hide()
        plot.addItem(self._hover, ignoreBounds=True)
        self.scene().sigMouseMoved.connect(self._follow_mouse)
        self.scene().sigMouseClicked.connect(self._click)
        plot.vb.sigRangeChanged.connect(self._place_names)
        plot.vb.sigResized.connect(self._place_names)
        self._tint()

    # What is shown

    def show_points(self, points: Sequence[Point]) -> None:
        """Draw these points; the part in sight stays, unless all was in sight."""
        self._points = tuple(points)
        self._hover.hide()
        self._limit()
        self._draw()

    def show_axes(self, price: str, score: str) -> None:
        """Write what the axes stand for, and bring all into sight."""
        # pyqtgraph renders HTML in titles and in the labels of axes.
        self._prices.setLabel(escape(price))
        self._score_title = score
        self._write_score_title()
        self.show_all()

    def _write_score_title(self) -> None:
        """Above the chart and level, since along the axis a long title would be cut off."""
        title = self.getPlotItem().titleLabel
        title.opts["justify"] = "left"
        size = f"{self.font().pointSizeF()}pt"
        self.setTitle(escape(self._score_title), color=self._theme().text, size=size)

    def show_all(self) -> None:
        """Bring all points into sight, and keep it so as they change."""
        self.getPlotItem().vb.enableAutoRange()

    def emphasise(self, current: str | None, lineup: tuple[str, ...]) -> None:
        """Ring and name the current model and those of the lineup."""
        self._current, self._lineup = current, lineup
        self._draw_emphasis()

    @property
    def points(self) -> tuple[Point, ...]:
        """The points drawn."""
        return self._points

    @property
    def named(self) -> list[str]:
        """The names that stand beside points."""
        return [name.textItem.toPlainText() for name in self._named]

    @property
    def hover_text(self) -> str:
        """What is told of the point under the mouse, or ""."""
        return str(self._hover.textItem.toPlainText()) if self._hover.isVisible() else ""

    # Drawing

    def _theme(self) -> Theme:
        return theme_of(self.palette())

    def _tint(self) -> None:
        theme = self._theme()
        self.setBackground(theme.base)
        for axis in (self._prices, self._scores):
            axis.setPen(pg.mkPen(theme.line))
            axis.setTextPen(pg.mkPen(theme.text))
            axis.setGrid(70)
        if self._score_title:
            self._write_score_title()
        self._mark_focus(self.hasFocus())
        self._draw()

    def _draw(self) -> None:
        theme = self._theme()
        colours = {Side.OPEN: theme.open_mark, Side.CLOSED: theme.closed_mark}
        for side, item in self._marks.items():
            places = [point.place for point in self._points if point.side is side]
            colour = colours.get(side, theme.muted)
            # A thin line in the colour of the ground keeps points apart that overlap.
            item.setData(
                [place.x() for place in places],
                [place.y() for place in places],
                symbol=_SYMBOLS[side],
                size=_SIZE,
                brush=pg.mkBrush(colour) if side in colours else None,
                pen=pg.mkPen(theme.base) if side in colours else pg.mkPen(colour, width=1.5),
            )
        self._draw_emphasis()

    def _draw_emphasis(self) -> None:
        theme = self._theme()
        known = {point.model_id: point for point in self._points}
        ids = dict.fromkeys((*self._lineup, self._current))
        shown = [known[id] for id in ids if id in known]
        pens = [
            pg.mkPen(theme.accent if each.model_id == self._current else theme.text, width=2)
            for each in shown
        ]
        self._rings.setData(
            [point.place.x() for point in shown],
            [point.place.y() for point in shown],
            symbol="o",
            size=RING,
            brush=None,
            pen=pens,
        )
        plot = self.getPlotItem()
        for item in self._named:
            plot.removeItem(item)
        self._named = []
        for point in shown:
            # The text is set apart: given to the constructor, pyqtgraph may measure it too early.
            ground = QColor(theme.base)
            ground.setAlpha(200)
            name = pg.TextItem(color=theme.text, fill=pg.mkBrush(ground))
            name.setPlainText(point.name)
            name.setPos(point.place)
            name.setZValue(10)
            plot.addItem(name, ignoreBounds=True)
            self._named.append(name)
        self._place_names()

    def _place_names(self) -> None:
        """Put each name beside its point, where it stays in sight and hides the least."""
        box = self.getPlotItem().vb
        points = [box.mapViewToScene(point.place) for point in self._points]
        names = [
            (box.mapViewToScene(name.pos()), name.textItem.boundingRect().size())
            for name in self._named
        ]
        places = name_places(names, points, box.sceneBoundingRect())
        for name, (point, size), place in zip(self._named, names, places, strict=True):
            across = (point.x() - place.left()) / max(size.width(), 1)
            down = (point.y() - place.top()) / max(size.height(), 1)
            name.setAnchor((across, down))

    def _limit(self) -> None:
        """Keep zooming and panning near the points, so that nobody gets lost."""
        if not self._points:
            return
        xs = [point.place.x() for point in self._points]
        ys = [point.score for point in self._points]
        width, height = max(max(xs) - min(xs), 1.0), max(max(ys) - min(ys), 1.0)
        self.getPlotItem().vb.setLimits(
            xMin=min(xs) - width,
            xMax=max(xs) + width,
            yMin=min(ys) - height,
            yMax=max(ys) + height,
            minXRange=width / 200,
            minYRange=height / 200,
        )

    # Mouse

    def _nearest(self, scene_place: QPointF) -> Point | None:
        """The point under the mouse, if there is one."""
        box = self.getPlotItem().vb
        if not self._points or not box.sceneBoundingRect().contains(scene_place):
            return None
        places = [box.mapViewToScene(point.place) for point in self._points]
        apart = [
            math.hypot(each.x() - scene_place.x(), each.y() - scene_place.y()) for each in places
        ]
        nearest = int(np.argmin(apart))
        return self._points[nearest] if apart[nearest] <= _REACH else None

    def _follow_mouse(self, scene_place: QPointF) -> None:
        point = self._nearest(scene_place)
        if point is None:
            self._hover.hide()
            return
        theme = self._theme()
        self._hover.fill = pg.mkBrush(theme.base)
        self._hover.border = pg.mkPen(theme.muted)
        self._hover.setColor(theme.text)
        self._hover.setPlainText(point.told)
        self._hover.setPos(point.place)
        size = self._hover.textItem.boundingRect()
        area = self.getPlotItem().vb.sceneBoundingRect()
        gap = _SIZE
        right = scene_place.x() + gap + size.width() < area.right()
        above = scene_place.y() - gap - size.height() > area.top()
        across, up = gap / max(size.width(), 1), gap / max(size.height(), 1)
        self._hover.setAnchor((-across if right else 1 + across, 1 + up if above else -up))
        self._hover.show()

    def _click(self, event: object) -> None:
        # The event is pyqtgraph's own, which has no types.
        point = self._nearest(event.scenePos())  # type: ignore[attr-defined]
        if point is None:
            return
        self.picked.emit(point.model_id)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:  # type: ignore[attr-defined]
            self.toggled.emit(point.model_id)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the points by price or by score, pick them, zoom."""
        key = Qt.Key(event.key())
        if key in _STEPS and self._points:
            self._step(key)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at():
            self.toggled.emit(self._points[self._at_place()].model_id)
        elif key in _ZOOM:
            self.getPlotItem().vb.scaleBy((_ZOOM[key], _ZOOM[key]))
        elif key is Qt.Key.Key_0:
            self.show_all()
        else:
            event.ignore()

    def _at(self) -> bool:
        return self._at_place() >= 0

    def _at_place(self) -> int:
        ids = [point.model_id for point in self._points]
        return ids.index(self._current) if self._current in ids else -1

    def _step(self, key: Qt.Key) -> None:
        def by_price(point: Point) -> tuple[float, float, str]:
            return point.price, point.score, point.model_id

        def by_score(point: Point) -> tuple[float, float, str]:
            return point.score, point.price, point.model_id

        ordered = sorted(self._points, key=by_price if key in _ACROSS else by_score)
        place = 0
        if self._at():
            now = ordered.index(self._points[self._at_place()])
            place = min(max(now + _STEPS[key], 0), len(ordered) - 1)
        point = ordered[place]
        self.picked.emit(point.model_id)
        self._bring_into_sight(point)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, point.told))

    def _bring_into_sight(self, point: Point) -> None:
        box = self.getPlotItem().vb
        (left, right), (bottom, top) = box.viewRange()
        across = _shift(point.place.x(), left, right)
        up = _shift(point.score, bottom, top)
        if across or up:
            box.translateBy(x=across, y=up)

    # What Qt tells

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        super().focusInEvent(event)
        self._mark_focus(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self._mark_focus(False)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the name under the mouse away."""
        super().leaveEvent(event)
        self._hover.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Draw in the colours of another palette."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_marks"):
            self._tint()

    def _mark_focus(self, focused: bool) -> None:
        theme = self._theme()
        pen = pg.mkPen(theme.accent, width=2) if focused else pg.mkPen(theme.line)
        self.getPlotItem().vb.setBorder(pen)


def _shift(value: float, low: float, high: float) -> float:
    """How far a range must move to hold a value, with some room."""
    room = (high - low) * _ROOM
    if value < low + room / 2:
        return value - low - room
    return value - high + room if value > high - room / 2 else 0.0


class _PriceAxis(pg.AxisItem):
    """A logarithmic scale with ticks as people say prices."""

    def tickValues(self, low: float, high: float, _size: float) -> list[tuple[float, list[float]]]:
        """Places of the ticks, all of one rank."""
        return [(1.0, [math.log10(price) for price in price_ticks(10**low, 10**high)])]

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        """The prices at these places."""
        return [_figure(10**value) for value in values]


class _ScoreAxis(pg.AxisItem):
    """A linear scale, written in the person's locale."""

    def tickStrings(self, values: list[float], _scale: float, _spacing: float) -> list[str]:
        """The scores at these places."""
        return [_figure(value) for value in values]


def _figure(value: float) -> str:
    return QLocale().toString(float(f"{value:.6g}"), "g", 6)

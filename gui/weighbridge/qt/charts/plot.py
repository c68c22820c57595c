"""The drawing on screen, with mouse and keyboard.

Import it late: pyqtgraph takes long to load. It pans and zooms and carries the events; what is
drawn is drawn by ``drawing``, as in every exported picture.
"""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from weighbridge.charts.cloud import Cloud, Window
from weighbridge.charts.figure import Figure, Note, Scale
from weighbridge.qt.charts.canvas import Canvas, Emphasis, Style, at_first, is_flipped, whole
from weighbridge.qt.charts.drawing import Shot, area_of, draw_figure
from weighbridge.qt.charts.label_places import Label
from weighbridge.qt.charts.plot_parts import Box, Surface, Tool, draw_hover
from weighbridge.qt.charts.pointing import mark_at, note_at
from weighbridge.qt.charts.walk import step
from weighbridge.qt.theme import theme_of

_ROOM = 0.08
_ZOOM = {Qt.Key.Key_Plus: 0.8, Qt.Key.Key_Equal: 0.8, Qt.Key.Key_Minus: 1.25}
# Else pyqtgraph drops moves that come fast, and a lasso would cut its corners.
pg.setConfigOption("mouseRateLimit", -1)

_ARROWS = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down)
_CTRL = Qt.KeyboardModifier.ControlModifier


class ChartPlot(pg.GraphicsView):
    """A figure on screen; knows nothing of the catalog."""

    picked = Signal(str)
    """A mark was clicked, or reached by the keys: its model id."""
    toggled = Signal(str)
    """A mark was clicked with Ctrl, or Space was pressed on it."""
    opened = Signal(str)
    """A mark was double-clicked, or Enter was pressed on it."""
    caught = Signal(tuple)
    """A box or a lasso was drawn around these model ids."""
    drawn = Signal()
    """It has been painted anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tool = Tool.PAN
        self._figure: Figure | None = None
        self._cloud: Cloud | None = None
        self._emphasis = Emphasis()
        self._at: int | None = None
        self._under: int | None = None
        self._note: Note | None = None
        self._mouse = QPointF()
        self._is_whole = True
        self._labels: list[Label] = []
        self._layer: QPixmap | None = None
        self._outline = QPolygonF()
        self._box = Box(lambda: self.tool, self._catch)
        self._surface = Surface(self._paint)
        self.scene().addItem(self._box)
        self.scene().addItem(self._surface)
        self.scene().sigMouseMoved.connect(self._follow_mouse)
        self.scene().sigMouseClicked.connect(self._click)
        self._box.sigRangeChanged.connect(self._redraw)
        self._box.sigRangeChangedManually.connect(self._leave_whole)

    # What is shown

    def show_figure(self, figure: Figure) -> None:
        """Draw a figure; the part in sight stays if it is of the same kind, unless all was."""
        before, self._figure = self._figure, figure
        self._cloud = Cloud(figure.marks)
        self._at = self._under = self._note = None
        self._box.invertY(is_flipped(figure.y))
        self._box.setMouseEnabled(x=figure.x.scale is not Scale.LANES)
        self._lay_out()
        if before is None or before.kind is not figure.kind or self._is_whole:
            self.show_all()
        else:
            self._limit()
        self._find_current()
        self._redraw()

    def show_all(self) -> None:
        """Bring all into sight, and keep it so as the figure changes."""
        if self._figure is not None:
            self._limit()
            window = self._first_window()
            self._box.setRange(
                xRange=(window.left, window.right), yRange=(window.low, window.high), padding=0
            )
            self._is_whole = True

    def emphasise(self, emphasis: Emphasis) -> None:
        """Ring and name the current model, those of the lineup and those caught."""
        if emphasis != self._emphasis:
            self._emphasis = emphasis
            self._find_current()
            self._redraw()

    def _first_window(self) -> Window:
        assert self._figure is not None
        line = QFontMetricsF(self._style().small).height()
        return at_first(self._figure, self._box.geometry().height(), line)

    @property
    def figure(self) -> Figure | None:
        """The figure drawn."""
        return self._figure

    @property
    def window_shown(self) -> Window:
        """The part of the figure that is in sight."""
        (left, right), (low, high) = self._box.viewRange()
        return Window(left, right, low, high)

    @property
    def names_shown(self) -> list[str]:
        """The names that stand beside marks and lines."""
        return [label.text for label in self._labels]

    @property
    def labels(self) -> list[Label]:
        """The names with their places."""
        return self._labels

    @property
    def hover_text(self) -> str:
        """What is told of the mark or the event under the mouse, or ""."""
        if self._figure is None:
            return ""
        if self._under is not None:
            return self._figure.marks.tell(self._under)
        return self._note.text if self._note is not None else ""

    def place_of(self, mark: int) -> QPointF:
        """Where a mark is drawn, in pixels of the widget."""
        assert self._figure is not None
        marks = self._figure.marks
        return self.pixel(float(marks.xs[mark]), float(marks.ys[mark]))

    def pixel(self, x: float, y: float) -> QPointF:
        """Where a place in units of the axes is, in pixels of the widget."""
        canvas = self._canvas()
        return QPointF(canvas.x(x), canvas.y(y))

    # Layout and painting

    def _style(self) -> Style:
        return Style(theme_of(self.palette()), self.font(), ratio=self.devicePixelRatioF())

    def _lay_out(self) -> None:
        if self._figure is not None:
            area = area_of(self._figure, QRectF(self.rect()), self._style())
            self._box.setGeometry(area)
            if self._is_whole:
                self.show_all()
        self._surface.fit(QRectF(self.rect()))
        self._redraw()

    def _limit(self) -> None:
        """Keep zooming and panning near the marks, so that nobody gets lost."""
        assert self._figure is not None
        window = whole(self._figure)
        width, height = window.right - window.left, window.high - window.low
        if self._figure.y.scale is Scale.LANES:
            # Lanes are scrolled through, never stretched.
            shown = self._first_window()
            self._box.setLimits(
                xMin=window.left - width / 2,
                xMax=window.right + width / 2,
                yMin=window.low,
                yMax=window.high,
                minXRange=width / 5000,
                minYRange=shown.high - shown.low,
                maxYRange=shown.high - shown.low,
            )
            return
        self._box.setLimits(
            xMin=window.left - width / 2,
            xMax=window.right + width / 2,
            yMin=window.low - height / 2,
            yMax=window.high + height / 2,
            minXRange=width / 5000,
            minYRange=height / 5000,
            maxYRange=2 * height,
        )

    def _leave_whole(self) -> None:
        self._is_whole = False

    def _redraw(self) -> None:
        self._layer = None
        self._surface.update()

    def _canvas(self, painter: QPainter | None = None) -> Canvas:
        assert self._figure is not None
        area = area_of(self._figure, QRectF(self.rect()), self._style())
        return Canvas(painter or QPainter(), self._figure, area, self.window_shown, self._style())

    def _paint(self, painter: QPainter) -> None:
        """Paint the figure, from a kept picture where nothing has changed, and what is on top."""
        if self._layer is None:
            self._layer = self._painted()
            self.drawn.emit()
        painter.drawPixmap(0, 0, self._layer)
        if not self._outline.isEmpty():
            painter.setPen(QPen(QColor(self._style().theme.accent), 1, Qt.PenStyle.DashLine))
            painter.drawPolygon(self._outline)
        if self.hover_text:
            at = self._mouse if self._under is None else self.place_of(self._under)
            draw_hover(painter, self.hover_text, at, self.size(), self._style())

    def _painted(self) -> QPixmap:
        style, width, height = self._style(), self.width(), self.height()
        layer = QPixmap(self.size() * style.ratio)
        layer.setDevicePixelRatio(style.ratio)
        layer.fill(QColor(style.theme.base))
        if self._figure is None or self._cloud is None:
            return layer
        painter = QPainter(layer)
        try:
            shot = Shot(self._figure, self._cloud, self.window_shown, self._emphasis)
            self._labels = draw_figure(painter, shot, width, height, style)
            if self.hasFocus():
                painter.setPen(QPen(QColor(style.theme.accent), 2))
                painter.drawRect(area_of(self._figure, QRectF(self.rect()), style))
        finally:
            painter.end()
        return layer

    # Mouse

    def mark_at(self, place: QPointF) -> int | None:
        """The mark under a place in pixels, if there is one."""
        if self._figure is None or self._cloud is None:
            return None
        return mark_at(self._figure, self._cloud, self._box.geometry(), self.window_shown, place)

    def _follow_mouse(self, place: QPointF) -> None:
        under = self.mark_at(place)
        note = None
        if under is None and self._figure is not None:
            note = note_at(self._canvas(), place)
        if under != self._under or note is not self._note:
            self._under, self._note, self._mouse = under, note, place
            self._surface.update()

    def _click(self, event: object) -> None:
        # The event is pyqtgraph's own, which has no types.
        mark = self.mark_at(event.scenePos())  # type: ignore[attr-defined]
        if mark is None or event.button() is not Qt.MouseButton.LeftButton:  # type: ignore[attr-defined]
            return
        self._reach(mark)
        if event.modifiers() & _CTRL:  # type: ignore[attr-defined]
            self.toggled.emit(self._id(mark))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Ask for the evidence of a mark."""
        super().mouseDoubleClickEvent(event)
        mark = self.mark_at(event.position())
        if mark is not None:
            self._reach(mark)
            self.opened.emit(self._id(mark))

    def _catch(self, outline: QPolygonF, done: bool) -> None:
        """A box or lasso is being drawn, or is done: then what lies within is caught."""
        self._outline = QPolygonF() if done else outline
        self._surface.update()
        if not done or self._figure is None or self._cloud is None:
            return
        canvas, marks = self._canvas(), self._figure.marks
        seen = np.sort(self._cloud.within(self.window_shown))
        xs, ys = canvas.xs(marks.xs[seen]).tolist(), canvas.ys(marks.ys[seen]).tolist()
        rule = Qt.FillRule.OddEvenFill
        inside = [
            self._id(mark)
            for mark, x, y in zip(seen.tolist(), xs, ys, strict=True)
            if outline.containsPoint(QPointF(x, y), rule)
        ]
        self.caught.emit(tuple(dict.fromkeys(inside)))

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk through the marks, pick them, zoom."""
        key = Qt.Key(event.key())
        if key in _ARROWS and self._figure is not None and len(self._figure.marks):
            self._walk(key)
        elif key is Qt.Key.Key_Space and self._at is not None:
            self.toggled.emit(self._id(self._at))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._at is not None:
            self.opened.emit(self._id(self._at))
        elif key in _ZOOM:
            self._box.scaleBy((_ZOOM[key], _ZOOM[key]))
            self._leave_whole()
        elif key is Qt.Key.Key_0:
            self.show_all()
        elif key is Qt.Key.Key_Escape and self._emphasis.selected:
            self.caught.emit(())
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Nothing follows a key that is let go."""
        event.ignore()

    def _walk(self, key: Qt.Key) -> None:
        assert self._figure is not None
        mark = step(self._figure, self._at, key)
        self._reach(mark)
        self._bring_into_sight(mark)
        event = QAccessibleAnnouncementEvent(self, self._figure.marks.tell(mark))
        QAccessible.updateAccessibility(event)

    def _reach(self, mark: int) -> None:
        self._at = self._under = mark
        self._note = None
        self.picked.emit(self._id(mark))
        self._surface.update()

    def _id(self, mark: int) -> str:
        assert self._figure is not None
        return str(self._figure.marks.ids[mark])

    def _find_current(self) -> None:
        """The keys go on from the current model, where it has a mark that they are not on yet."""
        current = self._emphasis.current
        if self._figure is None or current is None:
            return
        if self._at is None or self._id(self._at) != current:
            ids = list(self._figure.marks.ids)
            self._at = ids.index(current) if current in ids else self._at

    def _bring_into_sight(self, mark: int) -> None:
        assert self._figure is not None
        window, marks = self.window_shown, self._figure.marks
        across = _shift(float(marks.xs[mark]), window.left, window.right)
        up = _shift(float(marks.ys[mark]), window.low, window.high)
        if across or up:
            self._box.translateBy(x=across, y=up)

    # What Qt tells

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        """The figure takes the room that there is."""
        super().resizeEvent(event)
        if hasattr(self, "_surface"):
            self._lay_out()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the keys go here."""
        super().focusInEvent(event)
        self._redraw()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they no longer do."""
        super().focusOutEvent(event)
        self._redraw()

    def leaveEvent(self, event: QEvent) -> None:
        """Take what is told of the mark under the mouse away."""
        super().leaveEvent(event)
        self._under = self._note = None
        self._surface.update()

    def changeEvent(self, event: QEvent) -> None:
        """Draw in other colours or with another font."""
        super().changeEvent(event)
        looks = (QEvent.Type.PaletteChange, QEvent.Type.FontChange)
        if event.type() in looks and hasattr(self, "_surface"):
            self._lay_out()


def _shift(value: float, low: float, high: float) -> float:
    """How far a range must move to hold a value, with some room."""
    room = (high - low) * _ROOM
    if value < low:
        return value - low - room
    return value - high + room if value > high else 0.0

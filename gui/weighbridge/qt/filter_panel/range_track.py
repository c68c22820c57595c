"""A histogram above a track with two handles."""

from collections.abc import Sequence
from math import sqrt

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from weighbridge.filters.answer import Histogram
from weighbridge.qt.filter_panel.scale import Scale
from weighbridge.qt.theme import theme_of

_BARS = 32
_HANDLE = 14
_HIT = 20
"""Handles take the mouse in a square of this side."""
_PAGE = 5


class RangeTrack(QWidget):
    """Bars of what is there; what lies between the handles is in the accent colour."""

    moved = Signal(bool, int)
    """Whether it is the lower handle that a person has moved, and the stop it stands at."""
    released = Signal()
    """The handle is where it was wanted."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._scale: Scale | None = None
        self._bars: Sequence[tuple[float, float, float]] = ()
        self._ends = (0.0, 1.0)
        self._handles = [
            _Handle(self, self.tr("{title}, lower end").format(title=title)),
            _Handle(self, self.tr("{title}, upper end").format(title=title)),
        ]
        for is_low, handle in zip((True, False), self._handles, strict=True):
            handle.stop_wanted.connect(lambda stop, low=is_low: self._move(low, stop))
            handle.released.connect(self.released)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def handles(self) -> Sequence[QSlider]:
        """The lower and the upper one."""
        return self._handles

    def sizeHint(self) -> QSize:
        """Room for the bars and, below them, the handles."""
        return QSize(100, _BARS + _HIT)

    def show_histogram(self, scale: Scale, histogram: Histogram) -> None:
        """Show how values are spread."""
        if scale is not self._scale:
            self._scale = scale
            for handle in self._handles:
                handle.set_stops(len(scale.stops))
        most = max(histogram.counts, default=0)
        edges = [scale.fraction(each) for each in histogram.edges]
        # Roots, so that a few stand out from none beside a thousand.
        self._bars = [
            (left, right, sqrt(count / most))
            for left, right, count in zip(edges, edges[1:], histogram.counts, strict=False)
            if count
        ]
        self.update()

    def show_ends(self, low: float | None, high: float | None, spoken: tuple[str, str]) -> None:
        """Put the handles at two numbers; None is the end of the scale."""
        scale = self._scale
        if scale is None:
            return
        self._ends = (
            0.0 if low is None else scale.fraction(low),
            1.0 if high is None else scale.fraction(high),
        )
        last = len(scale.stops) - 1
        places = (
            0 if low is None else scale.place_of(low),
            last if high is None else scale.place_of(high),
        )
        for handle, place, text in zip(self._handles, places, spoken, strict=True):
            handle.show_place(place, text)
        self._lay_out()

    def _move(self, is_low: bool, stop: int) -> None:
        """A handle is wanted at a stop; neither goes past the other."""
        low, high = (handle.value() for handle in self._handles)
        self.moved.emit(is_low, min(stop, high) if is_low else max(stop, low))

    def place_under(self, x: float) -> int:
        """The stop nearest to a point of the track."""
        return self._scale.place_at((x - _HIT / 2) / self._room) if self._scale else 0

    @property
    def _room(self) -> int:
        return max(self.width() - _HIT, 1)

    def _x(self, fraction: float) -> float:
        return _HIT / 2 + fraction * self._room

    def _lay_out(self) -> None:
        for handle, end in zip(self._handles, self._ends, strict=True):
            handle.move(round(self._x(end) - _HIT / 2), _BARS)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The handles go with the track."""
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press beside the handles takes the nearer one."""
        x = event.position().x()
        near = min(self._handles, key=lambda each: abs(each.geometry().center().x() - x))
        near.setFocus(Qt.FocusReason.MouseFocusReason)
        near.stop_wanted.emit(self.place_under(x))
        self.released.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw bars and track."""
        theme = theme_of(self.palette())
        left, right = (self._x(end) for end in self._ends)
        painter = QPainter(self)
        try:
            for start, end, share in self._bars:
                bar = QRectF(self._x(start), 0.0, max((end - start) * self._room - 1, 1.0), 0.0)
                bar.setTop(_BARS - max(share * (_BARS - 1), 1.0))
                bar.setBottom(_BARS)
                middle = bar.center().x()
                within = left <= middle <= right
                painter.fillRect(bar, QColor(theme.accent if within else theme.line))
            y = _BARS + _HIT / 2
            painter.setPen(QPen(QColor(theme.line), 3))
            painter.drawLine(QPointF(self._x(0.0), y), QPointF(self._x(1.0), y))
            painter.setPen(QPen(QColor(theme.accent), 3))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
        finally:
            painter.end()


class _Handle(QSlider):
    """One end, as a slider of its own: so it has the keys of one, and is said to be one."""

    stop_wanted = Signal(int)
    released = Signal()

    def __init__(self, track: RangeTrack, title: str) -> None:
        super().__init__(Qt.Orientation.Horizontal, track)
        self._track = track
        self._title = title
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setPageStep(_PAGE)
        self.resize(_HIT, _HIT)
        self.actionTriggered.connect(self._want)

    def set_stops(self, count: int) -> None:
        """Have so many stops."""
        self.setRange(0, count - 1)

    def show_place(self, place: int, text: str) -> None:
        """Stand at a stop, which a text names."""
        self.setValue(place)
        name = f"{self._title}: {text}"
        if name != self.accessibleName():
            self.setAccessibleName(name)

    def _want(self) -> None:
        """A key has moved the slider: it stays where it is until the answer is there."""
        wanted = self.sliderPosition()
        self.setSliderPosition(self.value())
        self.stop_wanted.emit(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold."""
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along the track with the mouse."""
        wanted = self._track.place_under(self.mapToParent(event.position().toPoint()).x())
        if wanted != self.value():
            self.stop_wanted.emit(wanted)

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self.released.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What the keys did is done."""
        super().focusOutEvent(event)
        self.released.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a disc, with a ring where the keyboard is."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre, radius = QPointF(_HIT / 2, _HIT / 2), _HANDLE / 2 - 1
            painter.setPen(QPen(QColor(theme.accent), 2))
            painter.setBrush(QColor(theme.accent if self.hasFocus() else theme.base))
            painter.drawEllipse(centre, radius, radius)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(theme.text), 1))
                painter.drawEllipse(centre, _HIT / 2 - 0.5, _HIT / 2 - 0.5)
        finally:
            painter.end()

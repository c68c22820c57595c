"""The parts of a plot: what pans, zooms and catches, what is painted on, what is told on top."""

from collections.abc import Callable
from enum import StrEnum
from textwrap import wrap

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF
from PySide6.QtWidgets import QGraphicsObject, QStyleOptionGraphicsItem, QWidget

from weighbridge.qt.charts.canvas import Style

_SHIFT, _ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
_GAP = 9.0
_LONGEST = 56
"""How many letters of what is told stand on one line."""


class Tool(StrEnum):
    """What dragging the mouse does."""

    PAN = "pan"
    BOX = "box"
    LASSO = "lasso"


class Box(pg.ViewBox):
    """Pans and zooms; with a tool, or a key held, it draws around marks instead."""

    def __init__(self, tool: Callable[[], Tool], catch: Callable[[QPolygonF, bool], None]) -> None:
        """``catch`` is given the outline, and whether it is done."""
        super().__init__(enableMenu=False)
        self._tool, self._catch = tool, catch
        self._path = QPolygonF()

    def mouseDragEvent(self, event: object, axis: int | None = None) -> None:
        """Pan, or draw a box (Shift) or a lasso (Alt)."""
        # The event is pyqtgraph's own, which has no types.
        tool, held = self._tool(), event.modifiers()  # type: ignore[attr-defined]
        if held & _SHIFT:
            tool = Tool.BOX
        elif held & _ALT:
            tool = Tool.LASSO
        is_left = event.button() is Qt.MouseButton.LeftButton  # type: ignore[attr-defined]
        if tool is Tool.PAN or axis is not None or not is_left:
            super().mouseDragEvent(event, axis)
            return
        event.accept()  # type: ignore[attr-defined]
        start, now = event.buttonDownScenePos(), event.scenePos()  # type: ignore[attr-defined]
        if tool is Tool.BOX:
            self._path = QPolygonF(QRectF(start, now).normalized())
        else:
            if event.isStart():  # type: ignore[attr-defined]
                self._path = QPolygonF([QPointF(start)])
            self._path.append(QPointF(now))
        self._catch(self._path, event.isFinish())  # type: ignore[attr-defined]


class Surface(QGraphicsObject):
    """What a figure is painted on; lies over the box and lets the mouse through."""

    def __init__(self, paint: Callable[[QPainter], None]) -> None:
        super().__init__()
        self._paint = paint
        self._area = QRectF()
        self.setZValue(10)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def fit(self, area: QRectF) -> None:
        """Take the room of the widget."""
        self.prepareGeometryChange()
        self._area = area

    def boundingRect(self) -> QRectF:
        """All of the widget."""
        return self._area

    def paint(
        self,
        painter: QPainter,
        _option: QStyleOptionGraphicsItem,
        _widget: QWidget | None = None,
    ) -> None:
        """Paint the figure."""
        self._paint(painter)


def draw_hover(painter: QPainter, text: str, at: QPointF, size: QSize, style: Style) -> None:
    """What is told of a mark, beside it, as plain text."""
    painter.setFont(style.font)
    lines = [part for line in text.split("\n") for part in wrap(line, _LONGEST) or [""]]
    metrics = painter.fontMetrics()
    width = max(map(metrics.horizontalAdvance, lines)) + 2 * _GAP
    height = metrics.height() * len(lines) + _GAP
    left = at.x() + _GAP if at.x() + _GAP + width < size.width() else at.x() - _GAP - width
    top = at.y() - _GAP - height if at.y() > _GAP + height else at.y() + _GAP
    box = QRectF(max(left, 0.0), top, width, height)
    painter.setPen(QColor(style.theme.muted))
    painter.setBrush(QColor(style.theme.base))
    painter.drawRect(box)
    painter.setPen(QColor(style.theme.text))
    for place, line in enumerate(lines):
        foot = box.top() + _GAP / 2 + place * metrics.height() + metrics.ascent()
        painter.drawText(QPointF(box.left() + _GAP, foot), line)

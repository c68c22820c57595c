"""The axes of a drawing: how much room they take, their ticks, titles and grid."""

import numpy as np
from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform

from weighbridge.charts.figure import Axis, Figure, Scale
from weighbridge.charts.ticks import Tick, ticks
from weighbridge.qt.charts.canvas import Canvas, Style
from weighbridge.qt.formats import date_text

_GAP = 6.0
_WIDEST_SHARE = 0.3
"""Titles of lanes take no more than this part of the width; longer ones are cut short."""
_TALLEST_SHARE = 0.3
_RIGHT = Qt.AlignmentFlag.AlignRight
_LETTERS_A_TICK = {Scale.DATE: 13, Scale.LOG: 9, Scale.LINEAR: 9}


def margins(figure: Figure, width: float, height: float, style: Style) -> QMarginsF:
    """The room around the area of a figure that its axes take."""
    metrics = QFontMetricsF(style.small)
    line = metrics.height()
    left = _GAP + min(_widest(figure.y, metrics, height), width * _WIDEST_SHARE) + _GAP
    foot = line + _GAP
    if stands(figure.x, width * (1 - _WIDEST_SHARE), metrics):
        foot = min(_widest(figure.x, metrics, width), height * _TALLEST_SHARE) + _GAP
    foot += line + _GAP if figure.x.title else 0
    top = line + _GAP if figure.y.title else _GAP
    top += line + _GAP if figure.x.groups else 0
    return QMarginsF(left, top, _GAP * 2, foot + 2)


def _widest(axis: Axis, metrics: QFontMetricsF, length: float) -> float:
    shown = _ticks(axis, axis.low, axis.high, _most(axis, length, metrics, upright=True))
    return max((metrics.horizontalAdvance(text) for _, text in shown), default=0.0)


def stands(axis: Axis, width: float, metrics: QFontMetricsF) -> bool:
    """Whether the titles of horizontal lanes are too long to lie beside each other."""
    if axis.scale is not Scale.LANES or not axis.lanes:
        return False
    room = width / (axis.high - axis.low)
    return max(map(metrics.horizontalAdvance, axis.lanes)) + _GAP > room


def _most(axis: Axis, length: float, metrics: QFontMetricsF, *, upright: bool) -> int:
    """How many ticks there is room for."""
    if upright:
        return int(length / (metrics.height() * 2.5))
    letters = _LETTERS_A_TICK.get(axis.scale, 9)
    return int(length / (metrics.averageCharWidth() * letters))


def _ticks(axis: Axis, low: float, high: float, most: int) -> list[Tick]:
    """Ticks with numbers and dates as the person writes them."""
    found = ticks(axis, low, high, most)
    locale = QLocale()
    if axis.scale is Scale.LANES:
        return found
    if axis.scale is Scale.DATE:
        return [(place, date_text(text, locale)) for place, text in found]
    return [(place, text.replace(".", locale.decimalPoint())) for place, text in found]


def x_ticks(canvas: Canvas) -> list[Tick]:
    """The ticks in sight on the horizontal axis."""
    axis, window = canvas.figure.x, canvas.window
    most = _most(axis, canvas.area.width(), canvas.metrics(), upright=False)
    return _ticks(axis, window.left, window.right, most)


def y_ticks(canvas: Canvas) -> list[Tick]:
    """The ticks in sight on the vertical axis."""
    axis, window = canvas.figure.y, canvas.window
    most = _most(axis, canvas.area.height(), canvas.metrics(), upright=True)
    return _ticks(axis, window.low, window.high, most)


def draw_grid(canvas: Canvas) -> None:
    """Thin lines at the ticks; lanes are parted by lines between them."""
    painter, area = canvas.painter, canvas.area
    colour = QColor(canvas.style.theme.line)
    painter.setPen(QPen(colour, 1))
    shift_x = 0.5 if canvas.figure.x.scale is Scale.LANES else 0.0
    shift_y = 0.5 if canvas.figure.y.scale is Scale.LANES else 0.0
    for place, _ in x_ticks(canvas):
        x = round(canvas.x(place + shift_x)) + 0.5
        if area.left() < x < area.right():
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
    for place, _ in y_ticks(canvas):
        y = round(canvas.y(place + shift_y)) + 0.5
        if area.top() < y < area.bottom():
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
    painter.setPen(QPen(QColor(canvas.style.theme.muted), 1))
    painter.drawLine(area.bottomLeft(), area.bottomRight())
    painter.drawLine(area.topLeft(), area.bottomLeft())
    for lane, _ in canvas.figure.y.groups[1:]:
        y = round(canvas.y(lane - 0.5)) + 0.5
        painter.drawLine(QPointF(0, y), QPointF(area.right(), y))
    for lane, _ in canvas.figure.x.groups[1:]:
        x = round(canvas.x(lane - 0.5)) + 0.5
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))


def draw_axes(canvas: Canvas, width: float, height: float) -> None:
    """Ticks and titles, in a picture of this size."""
    painter, theme = canvas.painter, canvas.style.theme
    painter.setFont(canvas.style.small)
    painter.setPen(QColor(theme.text))
    _draw_y(canvas)
    _draw_x(canvas, height)
    area, metrics = canvas.area, canvas.metrics()
    bold = QFont(canvas.style.small)
    bold.setBold(True)
    painter.setFont(bold)
    strong = QFontMetricsF(bold)
    line = metrics.height()
    if canvas.figure.x.title:
        box = QRectF(_GAP, height - line - 4, width - 2 * _GAP, line + 2)
        centred = QRectF(area.left(), box.top(), area.width(), box.height())
        fits = strong.horizontalAdvance(canvas.figure.x.title) <= centred.width()
        text = strong.elidedText(canvas.figure.x.title, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(centred if fits else box, Qt.AlignmentFlag.AlignCenter, text)
    if canvas.figure.y.title:
        text = strong.elidedText(
            canvas.figure.y.title, Qt.TextElideMode.ElideRight, width - 2 * _GAP
        )
        painter.drawText(QPointF(_GAP, strong.ascent() + 1), text)
    _draw_groups(canvas)
    _draw_more(canvas)


def _draw_y(canvas: Canvas) -> None:
    painter, metrics, area = canvas.painter, canvas.metrics(), canvas.area
    room = area.left() - 2 * _GAP
    line = metrics.height()
    last = -np.inf
    for place, text in y_ticks(canvas):
        y = canvas.y(place)
        # Lanes that are too low for their titles show every second or third of them.
        if abs(y - last) < line * 0.8:
            continue
        last = y
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        box = QRectF(_GAP, y - line / 2, room, line)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right | Qt.TextFlag.TextSingleLine, shown)


def _draw_x(canvas: Canvas, height: float) -> None:
    painter, metrics, area = canvas.painter, canvas.metrics(), canvas.area
    line = metrics.height()
    if stands(canvas.figure.x, area.width(), metrics):
        room = height - area.bottom() - _GAP - (line if canvas.figure.x.title else 0)
        for place, text in x_ticks(canvas):
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            _draw_standing(painter, canvas.x(place), area.bottom() + _GAP, shown, metrics)
        return
    last = -np.inf
    for place, text in x_ticks(canvas):
        width = metrics.horizontalAdvance(text)
        left = canvas.x(place) - width / 2
        left = min(left, area.right() + 2 * _GAP - width)
        if left < last + _GAP:
            continue
        last = left + width
        painter.drawText(QPointF(left, area.bottom() + _GAP / 2 + metrics.ascent()), text)


def _draw_standing(
    painter: QPainter, x: float, top: float, text: str, metrics: QFontMetricsF
) -> None:
    """Text that is read from below, ending at the axis."""
    painter.save()
    try:
        foot = top + metrics.horizontalAdvance(text)
        painter.setTransform(QTransform.fromTranslate(x + metrics.ascent() / 2 - 1, foot), True)
        painter.rotate(-90)
        painter.drawText(QPointF(0, 0), text)
    finally:
        painter.restore()


def _draw_groups(canvas: Canvas) -> None:
    """Titles of groups: over columns, and within rows at the right."""
    painter, metrics, area = canvas.painter, canvas.metrics(), canvas.area
    painter.setPen(QColor(canvas.style.theme.muted))
    italic = QFont(canvas.style.small)
    italic.setItalic(True)
    painter.setFont(italic)
    line = metrics.height()
    columns = canvas.figure.x.groups
    ends = [*(lane for lane, _ in columns[1:]), len(canvas.figure.x.lanes)]
    for (lane, title), end in zip(columns, ends, strict=False):
        left, right = canvas.x(lane - 0.5), canvas.x(end - 0.5)
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideRight, right - left - _GAP)
        painter.drawText(QPointF(left + 2, area.top() - _GAP), shown)
    groups = canvas.figure.y.groups
    ends = [*(lane for lane, _ in groups[1:]), len(canvas.figure.y.lanes)]
    for (first, title), end in zip(groups, ends, strict=False):
        # Bars are longest at the top of their group, and shortest at its foot.
        lane = end - 1 if canvas.figure.bars else first
        box = QRectF(area.left() + 4, canvas.y(lane - 0.5) + 1, area.width() - 8, line)
        if area.top() <= box.top() < area.bottom() - line:
            side = Qt.AlignmentFlag.AlignLeft if _is_crowded_right(canvas, lane) else _RIGHT
            painter.drawText(box, side | Qt.AlignmentFlag.AlignTop, title)


def _is_crowded_right(canvas: Canvas, lane: int) -> bool:
    """Whether what lies in a lane lies mostly in the right half."""
    marks = canvas.figure.marks
    there = marks.xs[np.round(marks.ys) == lane]
    middle = (canvas.window.left + canvas.window.right) / 2
    has_bars = any(bar.lane == lane for bar in canvas.figure.bars)
    return len(there) > 0 and bool(there.mean() > middle) and not has_bars


def _draw_more(canvas: Canvas) -> None:
    """How many lanes lie below what is in sight."""
    more = len(canvas.figure.y.lanes) - 1 - int(canvas.window.high)
    if canvas.figure.y.scale is Scale.LANES and more > 0:
        line = canvas.metrics().height()
        text = f"+{more} ↓"
        canvas.painter.setPen(QColor(canvas.style.theme.muted))
        canvas.painter.drawText(QPointF(_GAP, canvas.area.bottom() + line), text)

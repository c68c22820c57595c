"""What lies under a place of the drawing."""

from PySide6.QtCore import QPointF, QRectF

from weighbridge.charts.cloud import Cloud, Window
from weighbridge.charts.figure import Figure, Note
from weighbridge.qt.charts.canvas import Canvas, is_flipped

_REACH = 12.0
"""How near, in pixels, one must come to a mark."""

_NOTE_REACH = 5.0


def mark_at(
    figure: Figure, cloud: Cloud, area: QRectF, window: Window, place: QPointF
) -> int | None:
    """The mark under a place in pixels, if there is one."""
    if figure.is_empty or not area.contains(place):
        return None
    across = (window.right - window.left) / area.width()
    up = (window.high - window.low) / area.height()
    down = place.y() - area.top() if is_flipped(figure.y) else area.bottom() - place.y()
    x, y = window.left + (place.x() - area.left()) * across, window.low + down * up
    return cloud.nearest(x, y, _REACH * across, _REACH * up)


def note_at(canvas: Canvas, place: QPointF) -> Note | None:
    """The event whose tick, or line, is nearest to a place in pixels, if one is near."""
    if canvas.figure.is_empty or not canvas.area.contains(place):
        return None
    near = [
        (abs(canvas.x(note.x) - place.x()), number)
        for number, note in enumerate(canvas.figure.notes)
        if note.lane is None or canvas.y(note.lane) <= place.y() <= canvas.y(note.lane + 0.5)
    ]
    distance, number = min(near, default=(_NOTE_REACH + 1, 0))
    return canvas.figure.notes[number] if distance <= _NOTE_REACH else None

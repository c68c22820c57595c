"""Which mark an arrow key leads to, so that the keyboard reaches each in a sensible order."""

import numpy as np
from PySide6.QtCore import Qt

from weighbridge.charts.figure import Figure, Scale

_FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down)
_ACROSS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


def step(figure: Figure, at: int | None, key: Qt.Key) -> int:
    """The mark that a key leads to from a mark, or at first; there is at least one.

    Left and right go by the horizontal axis, up and down by the vertical one, each through all of
    the marks. In lanes left and right stay in the lane until its end, and then go on in the next;
    up and down lead to the nearest mark of the next lane that has any.
    """
    if figure.y.scale is Scale.LANES:
        return _in_lanes(figure, at, key)
    xs, ys = figure.marks.xs, figure.marks.ys
    order = np.lexsort((ys, xs) if key in _ACROSS else (xs, -ys))
    return _next(order, at, forward=key in _FORWARD)


def _in_lanes(figure: Figure, at: int | None, key: Qt.Key) -> int:
    xs, ys = figure.marks.xs, figure.marks.ys
    lanes = np.round(ys)
    order = np.lexsort((ys, xs, lanes))
    if at is None or key in _ACROSS:
        return _next(order, at, forward=key in _FORWARD)
    beyond = lanes > lanes[at] if key in _FORWARD else lanes < lanes[at]
    if not beyond.any():
        return at
    lane = lanes[beyond].min() if key in _FORWARD else lanes[beyond].max()
    there = np.flatnonzero(lanes == lane)
    return int(there[np.argmin(abs(xs[there] - xs[at]))])


def _next(
    order: "np.ndarray[tuple[int], np.dtype[np.intp]]", at: int | None, *, forward: bool
) -> int:
    if at is None:
        return int(order[0])
    place = int(np.flatnonzero(order == at)[0]) + (1 if forward else -1)
    return int(order[min(max(place, 0), len(order) - 1)])

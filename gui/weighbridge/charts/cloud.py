"""Many points: which lie in a window, which is nearest, and how densely they lie.

Points are kept in the order of their first coordinate, so that a window takes a slice of them.
"""

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from weighbridge.catalog.frame import Rows
from weighbridge.charts.figure import LOOKS, Marks, is_closed, is_open

if TYPE_CHECKING:
    from numpy.typing import NDArray

SIDES = 3
"""Open, closed, neither: the three colours of a density picture."""

_SIDE_OF_LOOK = np.array(
    [0 if is_open(code) else 1 if is_closed(code) else 2 for code in range(len(LOOKS))]
)


class Window(NamedTuple):
    """The part of a figure that is in sight, in units of its axes."""

    left: float
    right: float
    low: float
    high: float


class Cloud:
    """The points of some marks."""

    def __init__(self, marks: Marks) -> None:
        self._order = np.argsort(marks.xs, kind="stable")
        self._xs = marks.xs[self._order]
        self._ys = marks.ys[self._order]
        self._sides = _SIDE_OF_LOOK[marks.looks[self._order]].astype(np.int32)
        # For a pixel half of the digits are enough, and take half of the time.
        self._rough_xs = self._xs.astype(np.float32)
        self._rough_ys = self._ys.astype(np.float32)

    def __len__(self) -> int:
        return len(self._order)

    def within(self, window: Window) -> Rows:
        """Places of the marks in a window, edges included, in no order."""
        part = self._slice(window.left, window.right)
        ys = self._ys[part]
        return self._order[part][(ys >= window.low) & (ys <= window.high)]

    def count_within(self, window: Window) -> int:
        """How many marks lie in a window, without telling which."""
        ys = self._ys[self._slice(window.left, window.right)]
        return int(np.count_nonzero((ys >= window.low) & (ys <= window.high)))

    def nearest(self, x: float, y: float, reach_x: float, reach_y: float) -> int | None:
        """The mark nearest to a place, within an ellipse of this reach; None if there is none."""
        part = self._slice(x - reach_x, x + reach_x)
        if part.start == part.stop:
            return None
        apart = ((self._xs[part] - x) / reach_x) ** 2 + ((self._ys[part] - y) / reach_y) ** 2
        place = int(np.argmin(apart))
        return int(self._order[part][place]) if apart[place] <= 1 else None

    def density(self, window: Window, width: int, height: int) -> "NDArray[np.intp]":
        """How many points of each side lie in each cell of a window.

        Returns:
            Counts of shape (``SIDES``, height, width); the first row of cells is the lowest.
        """
        part = self._slice(window.left, window.right)
        ys = self._ys[part]
        inside = (ys >= window.low) & (ys <= window.high)
        cells = _cells(self._rough_ys[part], window.low, window.high, height)
        cells += self._sides[part] * np.int32(height)
        cells *= np.int32(width)
        cells += _cells(self._rough_xs[part], window.left, window.right, width)
        if not inside.all():
            cells = cells[inside]
        counts = np.bincount(cells, minlength=SIDES * height * width)
        return counts.reshape(SIDES, height, width)

    def _slice(self, left: float, right: float) -> slice:
        start = int(np.searchsorted(self._xs, left, "left"))
        return slice(start, int(np.searchsorted(self._xs, right, "right")))


def _cells(
    values: "NDArray[np.float32]", low: float, high: float, count: int
) -> "NDArray[np.int32]":
    """Which of so many cells each value lies in; what lies on an edge is in the cell beside it."""
    scaled = values - np.float32(low)
    scaled *= np.float32(count / (high - low))
    np.clip(scaled, 0, count - 1, out=scaled)
    return scaled.astype(np.int32)

"""Where names stand beside marks, so that none overlaps another and few marks are hidden."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from PySide6.QtCore import QRectF

if TYPE_CHECKING:
    from weighbridge.catalog.frame import Floats

_GAP = 8.0
_SLANT = 5.0
_HIDDEN = 1
"""A name that would hide more marks than this is left away, unless it must stand."""


class Wanted(NamedTuple):
    """A name to place: of the mark at (x, y), so wide and high; ``must`` has it hide marks.

    ``on_line`` is the name of a line that ends at (x, y), and stands above or below it.
    """

    text: str
    x: float
    y: float
    width: float
    height: float
    must: bool = False
    on_line: bool = False


class Label(NamedTuple):
    """A name that has found its place."""

    text: str
    area: QRectF


def place_labels(wanted: Sequence[Wanted], xs: "Floats", ys: "Floats", area: QRectF) -> list[Label]:
    """Place names one after the other, the first being served best.

    ``xs`` and ``ys`` are the marks that should stay in sight. A name for which there is no place
    without another name is left away.
    """
    placed: list[Label] = []
    taken = np.empty((len(wanted), 4))
    for each in wanted:
        lefts, tops = _along(each) if each.on_line else _beside(each)
        rights, feet = lefts + each.width, tops + each.height
        fits = (lefts >= area.left()) & (rights <= area.right())
        fits &= (tops >= area.top()) & (feet <= area.bottom())
        left, top, right, foot = taken[: len(placed), :, None].swapaxes(0, 1)
        apart = (lefts >= right) | (rights <= left) | (tops >= foot) | (feet <= top)
        fits &= apart.all(axis=0)
        if not fits.any():
            continue
        near = (abs(xs - each.x) < each.width + 2 * _GAP) & (abs(ys - each.y) < 3 * each.height)
        mx, my = xs[near, None], ys[near, None]
        hidden = ((mx > lefts) & (mx < rights) & (my > tops) & (my < feet)).sum(axis=0)
        best = int(np.argmin(np.where(fits, hidden, len(xs) + 1)))
        if hidden[best] <= _HIDDEN or each.must:
            taken[len(placed)] = lefts[best], tops[best], rights[best], feet[best]
            box = QRectF(float(lefts[best]), float(tops[best]), each.width, each.height)
            placed.append(Label(each.text, box))
    return placed


def _along(each: Wanted) -> "tuple[Floats, Floats]":
    """Left and top of the places at the end of a line: above it, below it, beyond it."""
    back, above, below = each.x - each.width, each.y - each.height - 3, each.y + 3
    lefts = [back, back, each.x + _GAP, back - each.width / 2, back - each.width / 2]
    return np.array(lefts), np.array([above, below, each.y - each.height / 2, above, below])


def _beside(each: Wanted) -> "tuple[Floats, Floats]":
    """Left and top of the places there are: right, left, above, below, then the corners."""
    x, y, width, height = each.x, each.y, each.width, each.height
    right, left, across = x + _GAP, x - _GAP - width, x - width / 2
    above, below, level = y - _GAP - height, y + _GAP, y - height / 2
    lefts = [right, left, across, across, x + _SLANT, x + _SLANT]
    lefts += [x - _SLANT - width, x - _SLANT - width]
    tops = [level, level, above, below, above + 3, below - 3, above + 3, below - 3]
    return np.array(lefts), np.array(tops)

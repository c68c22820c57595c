"""In which order rows stand: worked out once per order, then only taken through a mask."""

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from weighbridge.catalog.frame import Frame, Mask, Rows
from weighbridge.filters.query import Order

if TYPE_CHECKING:
    from numpy.typing import NDArray

_KEPT = 8


class Orders:
    """The orders of one frame."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._kept: dict[Order, Rows] = {}

    def rows(self, mask: Mask, order: Order) -> Rows:
        """The rows of a mask, in an order."""
        in_order = self._in_order(order)
        # Both are several times faster than indexing with a mask.
        return in_order.compress(mask.take(in_order))

    def _in_order(self, order: Order) -> Rows:
        if order not in self._kept:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            rows = self._by_name
            for column_id, descending in reversed(order.keys):
                key = self._frame.series[column_id].sort_key().take(rows)
                # NaN sorts last in numpy, and stays NaN when the sign turns.
                rows = rows.take(np.argsort(-key if descending else key, kind="stable"))
            self._kept[order] = rows
        return self._kept[order]

    @cached_property
    def _by_name(self) -> "NDArray[np.int32]":
        names = self._frame.series["name"].sort_key()
        return np.argsort(names, kind="stable").astype(np.int32)

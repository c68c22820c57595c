"""The filter engine: one pass from a query to rows, order, counts and histograms.

A row is shown if no term fails. What choosing a value of a column *would* give is counted over the
rows that fail in no term but the column's own.
"""

from collections.abc import Mapping
from functools import reduce
from typing import TYPE_CHECKING

import numpy as np

from weighbridge.catalog.frame import CategorySeries, Frame, Mask, Rows, SetSeries
from weighbridge.columns import COLUMNS, FACETS, RANGES, UNKNOWN, Column
from weighbridge.filters.answer import Answer, Histogram, Live, Loosening
from weighbridge.filters.bins import Bins
from weighbridge.filters.expression import Term
from weighbridge.filters.masks import Masks
from weighbridge.filters.query import Order, Query
from weighbridge.filters.search import Search

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Engine:
    """Answers queries about one frame."""

    def __init__(
        self, frame: Frame, columns: Mapping[str, Column] = COLUMNS, as_of: str = ""
    ) -> None:
        """``columns`` are those of the catalog, ``as_of`` is its day: bounds may refer to it."""
        self._frame = frame
        self._columns = columns
        self._masks = Masks(frame, columns, as_of, Search(frame).rows_with)
        self._orders: dict[Order, Rows] = {}
        self._bins: dict[str, Bins] = {}
        self._live = Live(
            tuple(id for id in FACETS if id in frame.series),
            tuple(id for id in RANGES if id in frame.series),
        )

    def answer(self, query: Query, order: Order, live: Live | None = None) -> Answer:
        """Rows, order, facet counts and histograms for a query.

        ``live`` says which columns are counted; unless given, FACETS and RANGES are.

        Raises:
            TypeError: if a condition does not fit the kind of its column.
        """
        live = live or self._live
        masks = {term: self._masks.of(term, query.definition) for term in query.terms}
        failing = np.zeros(len(self._frame), dtype=np.uint16)
        for mask in masks.values():
            failing += ~mask
        passing: Mask = failing == 0

        def without(column_id: str) -> Mask:
            """The rows that there would be if nothing were said of a column."""
            own = [masks[term] for term in query.own_terms(column_id)]
            left: Mask = reduce(lambda left, mask: left - ~mask, own, failing) == 0
            return left

        in_order = self._in_order(order)
        rows = in_order[passing[in_order]]
        return Answer(
            query,
            order,
            rows,
            len(self._frame),
            {id: self._count(id, without(id)) for id in live.facets},
            {id: self._histogram(id, without(id)) for id in live.ranges},
            () if len(rows) else _loosenings(masks, failing),
        )

    def _count(self, column_id: str, rows: Mask) -> dict[str, int]:
        series = self._frame.series[column_id]
        if not isinstance(series, CategorySeries | SetSeries):
            raise TypeError(f"{column_id} has no ids to choose from")
        codes = series.codes[rows] + 1
        if isinstance(series, CategorySeries):
            counts = np.bincount(codes, minlength=len(series.ids) + 1)
            return dict(zip((UNKNOWN, *series.ids), counts.tolist(), strict=True))
        unknown, *by_set = np.bincount(codes, minlength=len(series.sets) + 1).tolist()
        found = {UNKNOWN: unknown, **dict.fromkeys(series.ids, 0)}
        for ids, count in zip(series.sets, by_set, strict=True):
            for id in ids:
                found[id] += count
        return found

    def _histogram(self, column_id: str, rows: Mask) -> Histogram:
        if column_id not in self._bins:
            values = self._frame.series[column_id].sort_key()
            self._bins[column_id] = Bins(values, logarithmic=self._columns[column_id].logarithmic)
        bins = self._bins[column_id]
        counts = np.bincount(bins.numbers[rows], minlength=len(bins) + 1).tolist()
        edges = tuple(bins.edges.tolist())
        return Histogram(edges, tuple(counts[:-1]), counts[-1], bins.logarithmic)

    def _in_order(self, order: Order) -> Rows:
        if order not in self._orders:
            keys = [self._frame.series["name"].sort_key()]
            for column_id, descending in reversed(order.keys):
                key = self._frame.series[column_id].sort_key()
                # NaN sorts last in numpy, and stays NaN when the sign turns.
                keys.append(-key if descending else key)
            self._orders[order] = np.lexsort(keys)
        return self._orders[order]


def _loosenings(masks: Mapping[Term, Mask], failing: "NDArray[np.uint16]") -> tuple[Loosening, ...]:
    """What each term alone keeps out, the most first; terms that keep out nothing are left out."""
    alone = failing == 1
    gains = ((term, int(np.count_nonzero(alone & ~mask))) for term, mask in masks.items())
    found = [Loosening(term, gain) for term, gain in gains if gain]
    return tuple(sorted(found, key=lambda each: -each.gain))

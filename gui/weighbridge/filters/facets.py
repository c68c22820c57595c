"""Facets and histograms: columns as codes, and counts of codes as what a person reads."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

from weighbridge.catalog.frame import CategorySeries, Frame, SetSeries
from weighbridge.columns import UNKNOWN, Column
from weighbridge.filters.answer import Histogram, Live
from weighbridge.filters.bins import Bins
from weighbridge.filters.bundles import Bundle, Coded, Counts, bundled
from weighbridge.filters.counts import Picked, Tally

if TYPE_CHECKING:
    from numpy.typing import NDArray


class Facets:
    """Counts the values of some columns over rows that change from one answer to the next."""

    def __init__(self, frame: Frame, columns: Mapping[str, Column], live: Live) -> None:
        """``live`` are the columns that are counted together; others can be, at a higher price."""
        self._frame = frame
        self._columns = columns
        self._bins: dict[str, Bins] = {}
        self._members: dict[str, NDArray[np.float64]] = {}
        self._place: dict[str, int] = {}
        self._bundles: list[Bundle] = []
        self._totals: list[Counts] = []
        self._shared: list[Tally] = []
        self._own: dict[str, Tally] = {}
        self._take_in([*live.facets, *live.ranges])

    def counts(self, column_id: str, rows: Picked, *, shared: bool) -> dict[str, int]:
        """How many rows picked have each value of a column of categories or sets.

        ``shared`` says that these are the rows that most columns are counted over.

        Raises:
            TypeError: if it is another kind of column.
        """
        series = self._frame.series[column_id]
        if not isinstance(series, CategorySeries | SetSeries):
            raise TypeError(f"{column_id} has no ids to choose from")
        by_code = self._by_code(column_id, rows, shared=shared)
        unknown, known = int(by_code[0]), by_code[1:]
        if isinstance(series, SetSeries):
            known = np.rint(known @ self._members_of(column_id, series)).astype(np.int64)
        return {UNKNOWN: unknown, **dict(zip(series.ids, known.tolist(), strict=True))}

    def histogram(self, column_id: str, rows: Picked, *, shared: bool) -> Histogram:
        """How rows picked are spread over a column of numbers or dates."""
        by_code = self._by_code(column_id, rows, shared=shared).tolist()
        bins = self._bins[column_id]
        return Histogram(bins.edges, tuple(by_code[:-1]), by_code[-1], bins.logarithmic)

    def _by_code(self, column_id: str, rows: Picked, *, shared: bool) -> Counts:
        if column_id not in self._place:
            self._take_in([column_id])
        place = self._place[column_id]
        bundle = self._bundles[place]
        if shared:
            tally = self._shared[place]
        else:
            if column_id not in self._own:
                self._own[column_id] = Tally(bundle, self._totals[place])
            tally = self._own[column_id]
        return bundle.counts_of(column_id, tally.of(rows))

    def _take_in(self, column_ids: Sequence[str]) -> None:
        for bundle in bundled(map(self._coded, column_ids)):
            self._place |= dict.fromkeys(bundle.parts, len(self._bundles))
            totals = np.bincount(bundle.codes, minlength=bundle.size)
            self._bundles.append(bundle)
            self._totals.append(totals)
            self._shared.append(Tally(bundle, totals))

    def _coded(self, column_id: str) -> Coded:
        series = self._frame.series[column_id]
        if isinstance(series, CategorySeries):
            return Coded(column_id, series.codes + 1, len(series.ids) + 1)
        if isinstance(series, SetSeries):
            return Coded(column_id, series.codes + 1, len(series.sets) + 1)
        bins = Bins(series.sort_key(), logarithmic=self._columns[column_id].logarithmic)
        self._bins[column_id] = bins
        return Coded(column_id, bins.numbers, len(bins) + 1)

    def _members_of(self, column_id: str, series: SetSeries) -> "NDArray[np.float64]":
        """By set and id: 1 if the set has the id. As floats, which multiply many times faster."""
        if column_id not in self._members:
            places = {id: place for place, id in enumerate(series.ids)}
            members = np.zeros((len(series.sets), len(series.ids)))
            for row, ids in enumerate(series.sets):
                members[row, [places[id] for id in ids]] = 1
            self._members[column_id] = members
        return self._members[column_id]

"""The filter engine: one pass from a query to rows, order and counts.

Each condition has a mask (True where a row passes), kept from query to query, since a change of
one condition leaves the others as they were. A row is shown if no condition fails. What choosing
a value of a column *would* give is counted over the rows that fail in no other column.
"""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from weighbridge.catalog.frame import CategorySeries, Frame, Mask, Rows
from weighbridge.columns import FACETS, UNKNOWN
from weighbridge.filters.query import Order, Query

_SEARCH = "search"
_KEPT_MASKS = 256


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gives.

    ``rows`` are row numbers of the frame in the order asked for. ``counts`` holds, by facet and
    value id, how many rows there would be if just this value were chosen in the facet; the id
    "unknown" counts those not known.
    """

    query: Query
    order: Order
    rows: Rows
    total: int
    counts: Mapping[str, Mapping[str, int]]

    def __len__(self) -> int:
        return len(self.rows)


class Engine:
    """Answers queries about one frame."""

    def __init__(self, frame: Frame) -> None:
        self._frame = frame
        self._masks: dict[tuple[str, object], Mask] = {}
        self._orders: dict[Order, Rows] = {}
        self._haystacks = [
            "\n".join(name for name, _ in names).casefold() for names in frame.searched
        ]

    def answer(self, query: Query, order: Order) -> Answer:
        """Rows, order and facet counts for a query."""
        masks = {column: self._chosen_mask(column, ids) for column, ids in query.chosen.items()}
        if query.words:
            masks[_SEARCH] = self._search_mask(query.words)
        failing = np.zeros(len(self._frame), dtype=np.int16)
        for mask in masks.values():
            failing += ~mask
        passing = failing == 0
        in_order = self._in_order(order)
        counts = {
            facet: self._count(facet, failing == ~masks[facet] if facet in masks else passing)
            for facet in FACETS
        }
        return Answer(query, order, in_order[passing[in_order]], len(self._frame), counts)

    def _category(self, column_id: str) -> CategorySeries:
        series = self._frame.series[column_id]
        if not isinstance(series, CategorySeries):
            raise TypeError(f"{column_id} is no category")
        return series

    def _chosen_mask(self, column_id: str, ids: frozenset[str]) -> Mask:
        key = (column_id, ids)
        if key not in self._masks:
            series = self._category(column_id)
            wanted = np.array([id in ids for id in (*series.ids, UNKNOWN)])
            self._keep(key, wanted[series.codes])  # Code -1, unknown, takes the last entry.
        return self._masks[key]

    def _search_mask(self, words: tuple[str, ...]) -> Mask:
        key = (_SEARCH, words)
        if key not in self._masks:
            found = (all(word in names for word in words) for names in self._haystacks)
            self._keep(key, np.fromiter(found, np.bool_, len(self._haystacks)))
        return self._masks[key]

    def _keep(self, key: tuple[str, object], mask: Mask) -> None:
        if len(self._masks) >= _KEPT_MASKS:
            self._masks.clear()
        self._masks[key] = mask

    def _count(self, column_id: str, rows: Mask) -> dict[str, int]:
        series = self._category(column_id)
        counts = np.bincount(series.codes[rows] + 1, minlength=len(series.ids) + 1)
        return dict(zip((UNKNOWN, *series.ids), counts.tolist(), strict=True))

    def _in_order(self, order: Order) -> Rows:
        if order not in self._orders:
            names = self._frame.series["name"].sort_key()
            keys = self._frame.series[order.column_id].sort_key()
            # NaN sorts last in numpy, and stays NaN when the sign turns.
            self._orders[order] = np.lexsort((names, -keys if order.descending else keys))
        return self._orders[order]


def found_by(frame: Frame, row: int, query: Query) -> tuple[str, str] | None:
    """(kind, name) of the name that explains why a search found a row.

    That is the name with most of the words that the model's own name lacks; of equals the last, as
    the less common names are. None where the own name lacks none, or there is no search.
    """
    names = frame.searched[row]
    own = names[0][0].casefold()
    missing = [word for word in query.words if word not in own]
    if not missing:
        return None

    def found_in(pair: tuple[str, str]) -> int:
        return sum(word in pair[0].casefold() for word in missing)

    name, kind = max(reversed(names), key=found_in)
    return kind, name

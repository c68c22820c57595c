"""The filter engine: one pass from a query to rows, order, counts and histograms.

A row is shown if no term fails. What choosing a value of a column *would* give is counted over the
rows that fail in no term but the column's own. What an answer needs is kept for the next one, which
mostly differs in one term: the mask of each term (``masks``), the places of a text (``search``),
orders (``orders``) and counts (``counts``).
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING

import numpy as np

from weighbridge.catalog.frame import Frame, Mask
from weighbridge.columns import COLUMNS, FACETS, RANGES, Column
from weighbridge.filters.answer import Answer, Live, Loosening
from weighbridge.filters.counts import Picked
from weighbridge.filters.expression import Term
from weighbridge.filters.facets import Facets
from weighbridge.filters.masks import Masks
from weighbridge.filters.orders import Orders
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
        self._size = len(frame)
        self._live = Live(
            tuple(id for id in FACETS if id in frame.series),
            tuple(id for id in RANGES if id in frame.series),
        )
        self._masks = Masks(frame, columns, as_of, Search(frame).rows_with)
        self._orders = Orders(frame)
        self._facets = Facets(frame, columns, self._live)

    def answer(self, query: Query, order: Order, live: Live | None = None) -> Answer:
        """Rows, order, facet counts and histograms for a query.

        ``live`` says which columns are counted; unless given, FACETS and RANGES are.

        Raises:
            TypeError: if a condition does not fit the kind of its column.
        """
        live = live or self._live
        failing = {term: ~self._masks.of(term, query.definition) for term in query.terms}
        # How many terms fail: a query has fewer than a byte can count.
        failures = np.zeros(self._size, dtype=np.uint8)
        for mask in failing.values():
            failures += mask
        passing = Picked(failures == 0)

        def without(column_id: str) -> Picked:
            """The rows that there would be if nothing were said of a column."""
            own = [failing[term] for term in query.own_terms(column_id)]
            if not own:
                return passing
            left = failures.copy()
            for mask in own:
                left -= mask
            return Picked(left == 0)

        counts, histograms = {}, {}
        for id in live.facets:
            rows = without(id)
            counts[id] = self._facets.counts(id, rows, shared=rows is passing)
        for id in live.ranges:
            rows = without(id)
            histograms[id] = self._facets.histogram(id, rows, shared=rows is passing)
        return Answer(
            query,
            order,
            self._orders.rows(passing.mask, order),
            self._size,
            counts,
            histograms,
            () if passing.count else _loosenings(failing, failures),
        )


def _loosenings(
    failing: Mapping[Term, Mask], failures: "NDArray[np.uint8]"
) -> tuple[Loosening, ...]:
    """What each term alone keeps out, the most first; terms that keep out nothing are left out."""
    alone = failures == 1
    gains = ((term, int(np.count_nonzero(alone & mask))) for term, mask in failing.items())
    found = [Loosening(term, gain) for term, gain in gains if gain]
    return tuple(sorted(found, key=lambda each: -each.gain))

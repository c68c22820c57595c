"""What a query gives: frozen values, for whoever asked to show."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

from weighbridge.catalog.frame import Rows
from weighbridge.filters.expression import Term
from weighbridge.filters.query import Order, Query


class Live(NamedTuple):
    """The columns that an answer counts: those that are in sight."""

    facets: tuple[str, ...]
    ranges: tuple[str, ...]


class Histogram(NamedTuple):
    """How the known values of a column are spread, and how many rows have none.

    ``edges`` are one more than ``counts``, rising; a bin holds its lower edge and not its upper
    one, but the last holds both. They are those of all rows, whatever is asked: numbers as they
    are, dates as days since 0001-01-01. A column that knows no value has neither.
    ``logarithmic`` edges grow by a factor; if the first of them is 0 or less, the first bin holds
    what has no logarithm, such as a price of 0.
    """

    edges: tuple[float, ...]
    counts: tuple[int, ...]
    unknown: int
    logarithmic: bool = False


class Loosening(NamedTuple):
    """A term without which there would be so many rows more."""

    term: Term
    gain: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What a query gives.

    ``rows`` are row numbers of the frame in the order asked for, of ``total`` there are.
    ``counts`` holds, by facet and value id, how many rows there would be if this value were chosen
    in place of all that a panel says of the facet (``query.without(facet)`` and ``OneOf`` this id);
    the id "unknown" counts those not known. ``histograms`` holds, by column, how the rows are
    spread that would be there without the column's range. ``loosen`` is for an answer without rows:
    the terms that alone keep rows out, the one that keeps out most first.
    """

    query: Query
    order: Order
    rows: Rows
    total: int
    counts: Mapping[str, Mapping[str, int]]
    histograms: Mapping[str, Histogram]
    loosen: tuple[Loosening, ...] = ()

    def __len__(self) -> int:
        return len(self.rows)

"""The same work as an answer of the engine, done with Polars and with pandas.

Both are given the rows already sorted, categories as categories, values of a set as a list, and
numbers already in bins, so that what is timed is what changes with a query.
"""

from collections.abc import Callable, Sequence
from functools import reduce

import numpy as np
import pandas as pd
import polars as pl

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import CategorySeries, Rows, SetSeries
from weighbridge.columns import FACETS, RANGES, UNKNOWN
from weighbridge.filters.bins import Bins
from weighbridge.filters.conditions import OneOf, Phrase, Range
from weighbridge.filters.expression import Not, Term
from weighbridge.filters.query import Query

SETS = ("permits", "host", "modalities_in", "modalities_out", "capabilities")
_BIN = "{}: bin"


def columns_of(catalog: Catalog, rows: Rows) -> dict[str, object]:
    """By name: a list or array of cells in the order of ``rows``."""
    frame = catalog.frame
    cells: dict[str, object] = {"row": rows}
    names = ["\n".join(name for name, _ in names).casefold() for names in frame.searched]
    cells["names"] = [names[row] for row in rows.tolist()]
    for id in FACETS:
        series = frame.series[id]
        assert isinstance(series, CategorySeries | SetSeries)
        values: list[object]
        if isinstance(series, SetSeries):
            values = [*map(list, series.sets), [UNKNOWN]]
        else:
            values = [*series.ids, UNKNOWN]
        cells[id] = [values[code] for code in series.codes[rows].tolist()]
    for id in RANGES:
        numbers = frame.series[id].sort_key()
        bins = Bins(numbers, logarithmic=catalog.columns[id].logarithmic)
        cells[id] = numbers[rows]
        cells[_BIN.format(id)] = bins.numbers[rows]
    return cells


def ends_of(within: Range) -> tuple[float, float]:
    """Both ends of a range of numbers, which the questions here have closed."""
    low = -np.inf if within.low is None else within.low
    high = np.inf if within.high is None else within.high
    assert isinstance(low, float)
    assert isinstance(high, float)
    return low, high


class Polars:
    def __init__(self, cells: dict[str, object]) -> None:
        categories = [id for id in FACETS if id not in SETS]
        self._frame = pl.DataFrame(cells, strict=False).with_columns(
            pl.col(RANGES).fill_nan(None), pl.col(categories).cast(pl.Categorical)
        )

    def answer(self, query: Query) -> int:
        lazy = self._frame.lazy()
        asked = [lazy.filter(*map(self._holds, query.terms)).select("row")]
        for id in FACETS:
            kept = lazy.filter(*map(self._holds, query.without(id).terms)).select(id)
            kept = kept.explode(id) if id in SETS else kept
            asked.append(kept.group_by(id).len())
        for id in RANGES:
            kept = lazy.filter(*map(self._holds, query.without(id).terms))
            asked.append(kept.group_by(_BIN.format(id)).len())
        return pl.collect_all(asked)[0].height

    def _holds(self, term: Term) -> pl.Expr:
        if isinstance(term, Not):
            return ~self._holds(term.term)
        if isinstance(term, Phrase):
            return pl.col("names").str.contains(term.folded, literal=True)
        if isinstance(term, Range):
            low, high = ends_of(term)
            return pl.col(term.column_id).is_between(low, high)
        assert isinstance(term, OneOf)
        column = pl.col(term.column_id)
        if term.column_id in SETS:
            return pl.any_horizontal(column.list.contains(id) for id in term.ids)
        return column.is_in(sorted(term.ids))


class Pandas:
    def __init__(self, cells: dict[str, object]) -> None:
        self._frame = pd.DataFrame(cells)
        for id in FACETS:
            if id not in SETS:
                self._frame[id] = self._frame[id].astype("category")

    def answer(self, query: Query) -> int:
        masks = {term: self._mask(term) for term in query.terms}

        def kept(terms: Sequence[Term]) -> pd.DataFrame:
            every = np.ones(len(self._frame), dtype=bool)
            return self._frame[reduce(np.logical_and, (masks[term] for term in terms), every)]

        for id in FACETS:
            values = kept(query.without(id).terms)[id]
            (values.explode() if id in SETS else values).value_counts()
        for id in RANGES:
            kept(query.without(id).terms)[_BIN.format(id)].value_counts()
        return len(kept(query.terms)["row"])

    def _mask(self, term: Term) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
        if isinstance(term, Not):
            return ~self._mask(term.term)
        if isinstance(term, Phrase):
            return self._frame["names"].str.contains(term.folded, regex=False).to_numpy(bool)
        assert isinstance(term, OneOf | Range)
        column = self._frame[term.column_id]
        if isinstance(term, Range):
            low, high = ends_of(term)
            return column.between(low, high).to_numpy(bool)
        if term.column_id in SETS:
            return np.array([not term.ids.isdisjoint(cell) for cell in column])
        return column.isin(term.ids).to_numpy(bool)


RIVALS: Sequence[tuple[str, Callable[[dict[str, object]], Polars | Pandas], int, str]] = (
    ("Polars", Polars, 1, "at least 1"),
    ("pandas, boolean indexing and value_counts", Pandas, 6, "at least 20"),
)
"""Name, maker, one of how many questions is asked, and the aim of the ratio."""

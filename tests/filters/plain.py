"""What the engine should answer, worked out plainly and slowly, row by row."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TypeAlias

import numpy as np
import pandas as pd
from hypothesis import strategies as st

from weighbridge.catalog.frame import (
    CategorySeries,
    DateSeries,
    Frame,
    NumberSeries,
    Series,
    SetSeries,
    TextSeries,
)
from weighbridge.catalog.openness import Definition, Openness
from weighbridge.columns import UNKNOWN
from weighbridge.filters.conditions import (
    Best,
    Bound,
    CountsAs,
    OneOf,
    Phrase,
    Range,
    Side,
    Today,
)
from weighbridge.filters.expression import AllOf, AnyOf, Not, Term, all_of, any_of, negated
from weighbridge.filters.query import Order, Query, SortKey

AS_OF = "2026-03-15"
TIERS = ("flagship", "mid", "small")
STATUSES = ("reported", "released")
HOSTS = ("ash", "birch", "cedar")
CATEGORIES: Mapping[str, Sequence[str]] = {
    "openness": tuple(Openness),
    "tier": TIERS,
    "status": STATUSES,
}
NUMBERS = ("price_in", "context")
NAMES = ("Oak", "oak 2", "Willow", "willow Ä", "Straße 7", "oak", "")
OTHERS = ("avocado", "Mango", "AVOCADO 2", "ok", "\u202eoak")

Cell: TypeAlias = str | float | tuple[str, ...] | None
Row: TypeAlias = Mapping[str, Cell]

_ROW: st.SearchStrategy[Row] = st.fixed_dictionaries(
    {
        "name": st.sampled_from(NAMES),
        "other": st.sampled_from(OTHERS),
        **{id: st.none() | st.sampled_from(ids) for id, ids in CATEGORIES.items()},
        "host": st.none() | st.lists(st.sampled_from(HOSTS), unique=True).map(tuple),
        "price_in": st.none() | st.sampled_from([0.0, 0.1, 1.0, 2.5, 80.0]),
        "context": st.none() | st.sampled_from([1000.0, 8192.0, 128_000.0]),
        "released": st.none()
        | st.sampled_from(["2025", "2025-06", "2025-06-01", "2026-01-31", "2026-03-20"]),
    }
)
ROWS = st.lists(_ROW, max_size=12)
MANY_ROWS = st.lists(_ROW, min_size=8, max_size=20)


def frame_of(rows: Sequence[Row]) -> Frame:
    def texts(column: str) -> list[str | None]:
        return [None if row[column] is None else str(row[column]) for row in rows]

    def numbers(column: str) -> list[float | None]:
        return [None if row[column] is None else float(str(row[column])) for row in rows]

    series: dict[str, Series] = {
        "name": TextSeries(texts("name")),
        "released": DateSeries(texts("released")),
        "host": SetSeries(
            [row["host"] if isinstance(row["host"], tuple) else None for row in rows],
            {id: id.title() for id in HOSTS},
        ),
        **{id: CategorySeries(texts(id), {v: v for v in ids}) for id, ids in CATEGORIES.items()},
        **{id: NumberSeries(numbers(id)) for id in NUMBERS},
    }
    names = tuple(((str(row["name"]), "name"), (str(row["other"]), "codename")) for row in rows)
    return Frame(tuple(f"m{place}" for place in range(len(rows))), series, names)


# Queries

_numbers = st.sampled_from([-1.0, 0.0, 0.1, 0.5, 1.0, 3.0, 8192.0]) | st.builds(
    Best, st.none() | st.sampled_from(Side), st.sampled_from([0.0, -1.0, 0.9])
)
_dates = st.sampled_from(["2025", "2025-06", "2025-06-01", "2025-12-31", "2026"]) | st.builds(
    Today, st.sampled_from([0, -43, -44, 5, -400])
)


def _ranges(column: str, bounds: st.SearchStrategy[Bound]) -> st.SearchStrategy[Term]:
    ends = st.none() | bounds
    return st.builds(
        Range, st.just(column), ends, ends, st.booleans(), st.booleans(), st.booleans()
    )


def _choices(column: str, ids: Sequence[str]) -> st.SearchStrategy[Term]:
    # The last is an id that the column does not have.
    some = st.frozensets(st.sampled_from([*ids, UNKNOWN, "elm"]), min_size=1)
    return some.map(lambda chosen: OneOf(column, chosen))


_texts = st.sampled_from(["oak", "AVO", "o", "2", "strasse", "x", "ä", " ", "k 2", "oak\nav", ""])
CONDITIONS: Mapping[str, st.SearchStrategy[Term]] = {
    "names": _texts.map(Phrase),
    "sides": st.sampled_from(Side).map(CountsAs),
    "unknown": st.sampled_from([*NUMBERS, "released"]).map(
        lambda id: OneOf(id, frozenset({UNKNOWN}))
    ),
    "hosts": _choices("host", HOSTS),
    **{id: _choices(id, ids) for id, ids in CATEGORIES.items()},
    **{id: _ranges(id, _numbers) for id in NUMBERS},
    "released": _ranges("released", _dates),
}
TERMS: st.SearchStrategy[Term] = st.recursive(
    st.one_of(*CONDITIONS.values()),
    lambda terms: st.one_of(
        terms.map(negated),
        st.lists(terms, min_size=1, max_size=3).map(all_of),
        st.lists(terms, min_size=1, max_size=3).map(any_of),
    ),
    max_leaves=4,
)
QUERIES = st.builds(Query, st.lists(TERMS, max_size=4).map(tuple), st.sampled_from(Definition))
_keys = st.builds(
    SortKey, st.sampled_from(["name", *CATEGORIES, "host", *NUMBERS, "released"]), st.booleans()
)
ORDERS = st.builds(
    lambda first, further: Order(first.column_id, first.descending, tuple(further)),
    _keys,
    st.lists(_keys, max_size=2),
)


# Plain answers

_OPEN = {
    Definition.DOWNLOADABLE: {each.value for each in Openness if each.startswith("open-")},
    Definition.FREE: {"open-source", "open-weights-permissive"},
    Definition.OPEN_SOURCE: {"open-source"},
}


def side_of(row: Row, definition: Definition) -> Side | None:
    openness = row["openness"]
    if openness in _OPEN[definition]:
        return Side.OPEN
    return None if openness in (None, "unreleased") else Side.CLOSED


class Plain:
    """Answers about rows, for which it knows nothing but the rows."""

    def __init__(self, rows: Sequence[Row], definition: Definition) -> None:
        self._rows = rows
        self._definition = definition

    def passing(self, terms: Sequence[Term]) -> "pd.Series[bool]":
        passes = pd.Series(True, index=range(len(self._rows)), dtype=bool)
        for term in terms:
            passes &= self._mask(term)
        return passes

    def _mask(self, term: Term) -> "pd.Series[bool]":
        if isinstance(term, Not):
            return ~self._mask(term.term)
        if isinstance(term, AllOf | AnyOf):
            table = pd.concat([self._mask(each) for each in term.terms], axis=1)
            return table.all(axis=1) if isinstance(term, AllOf) else table.any(axis=1)
        cells = [self._holds(row, term) for row in self._rows]
        return pd.Series(cells, index=range(len(self._rows)), dtype=bool)

    def _holds(self, row: Row, term: Term) -> bool:
        if isinstance(term, Phrase):
            names = (str(row["name"]), str(row["other"]))
            return any(term.text.casefold() in name.casefold() for name in names)
        if isinstance(term, CountsAs):
            return side_of(row, self._definition) is term.side
        assert isinstance(term, OneOf | Range)
        cell = row[term.column_id]
        if isinstance(term, OneOf):
            return bool(values_of(cell) & term.ids)
        if cell is None:
            return term.unknown
        first = f"{cell}-01-01"[:10] if term.column_id == "released" else cell
        return all(
            bound is None or self._on_side(first, bound, term.column_id, is_low, is_open)
            for bound, is_low, is_open in (
                (term.low, True, term.low_open),
                (term.high, False, term.high_open),
            )
        )

    def _on_side(self, cell: Cell, bound: Bound, column: str, is_low: bool, is_open: bool) -> bool:
        if isinstance(bound, Today):
            day = str(date.fromisoformat(AS_OF) + timedelta(days=bound.days))
            first, last = day, day
        elif isinstance(bound, str):
            first, last = f"{bound}-01-01"[:10], f"{bound}-12-31"[:10]
            if len(bound) == 7:
                last = str((pd.Timestamp(first) + pd.offsets.MonthEnd(0)).date())
        else:
            end = self._best(bound, column) if isinstance(bound, Best) else bound
            value = float(str(cell))
            if is_low:
                return value > end if is_open else value >= end
            return value < end if is_open else value <= end
        text = str(cell)
        if is_low:
            return text > last if is_open else text >= first
        return text < first if is_open else text <= last

    def _best(self, bound: Best, column: str) -> float:
        known = [
            float(str(row[column]))
            for row in self._rows
            if row[column] is not None
            and row["status"] != "reported"
            and (bound.side is None or side_of(row, self._definition) is bound.side)
        ]
        if not known:
            return np.nan
        return (min(known) if column == "price_in" else max(known)) + bound.plus


def values_of(cell: Cell) -> set[str]:
    if cell is None:
        return {UNKNOWN}
    return set(cell) if isinstance(cell, tuple) else {str(cell)}


def in_order(rows: Sequence[Row], order: Order) -> list[int]:
    """Row numbers by one stable sort after the other: by name, then by the weakest key first."""
    table = pd.DataFrame({"name": [str(row["name"]).casefold() or None for row in rows]})
    for id, ids in CATEGORIES.items():
        places: Sequence[str] = [str(each) for each in ids]
        table[id] = [None if row[id] is None else places.index(str(row[id])) for row in rows]
    table["host"] = [
        ", ".join(row["host"]) if isinstance(row["host"], tuple) else None for row in rows
    ]
    dates = (row["released"] for row in rows)
    table["released"] = [f"{date}-01-01"[:10] if date else None for date in dates]
    for id in NUMBERS:
        table[id] = pd.Series([row[id] for row in rows], dtype=object)
    table = table.astype(object).sort_values("name", kind="stable", na_position="last")
    for column_id, descending in reversed(order.keys):
        table = table.sort_values(
            column_id, ascending=not descending, kind="stable", na_position="last"
        )
    return [int(row) for row in table.index]

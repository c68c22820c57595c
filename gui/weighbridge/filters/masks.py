"""From a term of a query to the rows that it lets pass."""

from collections.abc import Callable, Mapping
from functools import reduce

import numpy as np

from weighbridge.catalog.frame import (
    CategorySeries,
    DateSeries,
    Frame,
    Mask,
    NumberSeries,
    SetSeries,
)
from weighbridge.catalog.openness import Definition, classes_of
from weighbridge.columns import UNKNOWN, Column
from weighbridge.filters.bounds import Bounds
from weighbridge.filters.conditions import OPENNESS, CountsAs, OneOf, Phrase, Range, Side
from weighbridge.filters.expression import AllOf, AnyOf, Not, Term

_KEPT_BYTES = 32_000_000
"""Masks take a byte a row; more than these are not kept."""

Key = tuple[Term, Definition]


class Masks:
    """The mask of each term (True where a row passes), kept from query to query."""

    def __init__(
        self,
        frame: Frame,
        columns: Mapping[str, Column],
        as_of: str,
        search: Callable[[str], Mask],
    ) -> None:
        """``search`` finds the rows that have a folded text in a name."""
        self._frame = frame
        self._bounds = Bounds(frame, columns, as_of)
        self._search = search
        self._kept: dict[Key, Mask] = {}
        self._most = max(16, min(256, _KEPT_BYTES // max(1, len(frame))))

    def of(self, term: Term, definition: Definition) -> Mask:
        """Where a term holds; not to be written to."""
        key = term, definition
        if key not in self._kept:
            made = self._made(term, definition)
            while len(self._kept) >= self._most:
                del self._kept[next(iter(self._kept))]  # The one that was asked for longest ago.
            self._kept[key] = made
        mask = self._kept[key] = self._kept.pop(key)
        return mask

    def _made(self, term: Term, definition: Definition) -> Mask:
        if isinstance(term, Not):
            return ~self.of(term.term, definition)
        if isinstance(term, AllOf):
            return reduce(np.logical_and, (self.of(each, definition) for each in term.terms))
        if isinstance(term, AnyOf):
            return reduce(np.logical_or, (self.of(each, definition) for each in term.terms))
        if isinstance(term, Phrase):
            return self._search(term.folded)
        if isinstance(term, CountsAs):
            classes = classes_of(definition, is_open=term.side is Side.OPEN)
            return self._one_of(OneOf(OPENNESS, frozenset(classes)))
        return self._one_of(term) if isinstance(term, OneOf) else self._within(term, definition)

    def _one_of(self, condition: OneOf) -> Mask:
        series = self._frame.series[condition.column_id]
        ids = condition.ids
        if isinstance(series, CategorySeries):
            wanted = [id in ids for id in (*series.ids, UNKNOWN)]
        elif isinstance(series, SetSeries):
            wanted = [*(not ids.isdisjoint(each) for each in series.sets), UNKNOWN in ids]
        elif ids == {UNKNOWN}:
            return np.isnan(series.sort_key())
        else:
            raise TypeError(f"{condition.column_id} has no ids to choose from")
        return np.array(wanted).take(series.codes, mode="wrap")  # Code -1 takes the last entry.

    def _within(self, condition: Range, definition: Definition) -> Mask:
        series = self._frame.series[condition.column_id]
        if not isinstance(series, NumberSeries | DateSeries):
            raise TypeError(f"{condition.column_id} is neither number nor date")
        return self._bounds.within(condition, series.sort_key(), definition)

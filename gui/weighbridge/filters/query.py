"""What to show and in what order: frozen values that can be kept, compared and combined.

A query is a list of terms that all must hold. A panel of facets and ranges edits, column by
column, the terms that it can express: the ids chosen, the ids excluded, a range. All other terms
stay as they are through such edits, and can be dropped one by one.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from weighbridge.catalog.openness import Definition, classes_of
from weighbridge.filters.conditions import OPENNESS, CountsAs, OneOf, Phrase, Range, Side
from weighbridge.filters.expression import Not, Term, conjunction

_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, eq=False)
class Query:
    """Which models are asked for: those for which every term holds.

    ``definition`` is what "open" means in this query. Terms are in normal form, and in the order
    in which they were added; two queries that differ in that order alone are equal.
    """

    terms: tuple[Term, ...] = ()
    definition: Definition = Definition.DOWNLOADABLE

    def __post_init__(self) -> None:
        object.__setattr__(self, "terms", conjunction(self.terms))

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Query)
            and self.definition is other.definition
            and frozenset(self.terms) == frozenset(other.terms)
        )

    def __hash__(self) -> int:
        return hash((self.definition, frozenset(self.terms)))

    @property
    def is_empty(self) -> bool:
        """Whether every model is asked for."""
        return not self.terms

    # Terms of any kind

    def adding(self, term: Term) -> "Query":
        """This query with one more term."""
        return replace(self, terms=(*self.terms, term))

    def dropping(self, term: Term) -> "Query":
        """This query without a term."""
        return replace(self, terms=tuple(each for each in self.terms if each != term))

    def defining(self, definition: Definition) -> "Query":
        """This query with another meaning of "open"."""
        return replace(self, definition=definition)

    # Words in names

    @property
    def words(self) -> tuple[str, ...]:
        """What must stand in a model's names, letter case folded away."""
        return tuple(term.folded for term in self.terms if isinstance(term, Phrase))

    def searching(self, search: str) -> "Query":
        """This query with other words to find, blanks between them."""
        kept = tuple(term for term in self.terms if not isinstance(term, Phrase))
        return replace(self, terms=(*kept, *map(Phrase, search.split())))

    # What a panel edits, column by column

    def chosen(self, column_id: str) -> frozenset[str]:
        """The ids of which a cell must have one; none where there is no such term.

        Of the openness, "open" and "closed" are chosen as the classes that they stand for.
        """
        for term in self.terms:
            if _chooses(term, column_id):
                return self.ids_of(term)
        return _NONE

    def excluded(self, column_id: str) -> frozenset[str]:
        """The ids of which a cell must have none."""
        for term in self.terms:
            if _excludes(term, column_id):
                assert isinstance(term, Not)
                return self.ids_of(term.term)
        return _NONE

    def range_of(self, column_id: str) -> Range | None:
        """The range in which a cell must lie, if there is one."""
        ranges = (term for term in self.terms if isinstance(term, Range))
        return next((term for term in ranges if term.column_id == column_id), None)

    def choosing(self, column_id: str, ids: Iterable[str]) -> "Query":
        """This query with other ids chosen in a column; no ids, no such term.

        What is chosen is no longer excluded.
        """
        chosen = frozenset(ids)
        excluded = self.excluded(column_id)
        query = self._excluding(column_id, excluded - chosen) if excluded & chosen else self
        term = OneOf(column_id, chosen) if chosen else None
        return query._replacing(lambda each: _chooses(each, column_id), term)

    def excluding(self, column_id: str, ids: Iterable[str]) -> "Query":
        """This query with other ids excluded in a column; no ids, no such term.

        What is excluded is no longer chosen.
        """
        excluded = frozenset(ids)
        chosen = self.chosen(column_id)
        query = self.choosing(column_id, chosen - excluded) if excluded & chosen else self
        return query._excluding(column_id, excluded)

    def ranging(self, column_id: str, within: Range | None) -> "Query":
        """This query with another range in a column; None, no range."""
        old = self.range_of(column_id)
        return self._replacing(lambda each: each == old, within)

    def without(self, column_id: str) -> "Query":
        """This query without what a panel can say of a column."""
        own = self.own_terms(column_id)
        return replace(self, terms=tuple(each for each in self.terms if each not in own))

    def own_terms(self, column_id: str) -> tuple[Term, ...]:
        """The terms that a panel edits in a column: at most one that chooses, excludes, ranges."""
        firsts = (
            next((each for each in self.terms if _chooses(each, column_id)), None),
            next((each for each in self.terms if _excludes(each, column_id)), None),
            self.range_of(column_id),
        )
        return tuple(term for term in firsts if term is not None)

    def ids_of(self, term: Term) -> frozenset[str]:
        """The ids that a choice stands for; of "open" and "closed", by the query's definition."""
        if isinstance(term, CountsAs):
            return frozenset(classes_of(self.definition, is_open=term.side is Side.OPEN))
        return term.ids if isinstance(term, OneOf) else _NONE

    def _excluding(self, column_id: str, ids: frozenset[str]) -> "Query":
        term = Not(OneOf(column_id, ids)) if ids else None
        return self._replacing(lambda each: _excludes(each, column_id), term)

    def _replacing(self, is_old: Callable[[Term], bool], new: Term | None) -> "Query":
        """With another term in the place of the first one that is the old one, or at the end."""
        place = next((n for n, each in enumerate(self.terms) if is_old(each)), len(self.terms))
        added = () if new is None else (new,)
        return replace(self, terms=(*self.terms[:place], *added, *self.terms[place + 1 :]))


def _chooses(term: Term, column_id: str) -> bool:
    if isinstance(term, CountsAs):
        return column_id == OPENNESS
    return isinstance(term, OneOf) and term.column_id == column_id


def _excludes(term: Term, column_id: str) -> bool:
    return isinstance(term, Not) and _chooses(term.term, column_id)


class SortKey(NamedTuple):
    """One column to sort by."""

    column_id: str
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """By which columns rows are sorted, the first before the ``further`` ones.

    Unknown comes last both ways; ties go by name.
    """

    column_id: str = "released"
    descending: bool = True
    further: tuple[SortKey, ...] = ()

    @property
    def keys(self) -> tuple[SortKey, ...]:
        """All columns to sort by, the strongest first."""
        return (SortKey(self.column_id, self.descending), *self.further)

    def then_by(self, column_id: str, *, descending: bool = False) -> "Order":
        """Sort by one more column; one that is sorted by already keeps its place and is turned."""
        new = SortKey(column_id, descending)
        known = any(key.column_id == column_id for key in self.keys)
        keys = [new if key.column_id == column_id else key for key in self.keys]
        (first, *further) = keys if known else [*keys, new]
        return Order(first.column_id, first.descending, tuple(further))

    @property
    def names(self) -> tuple[str, ...]:
        """The columns, the strongest first, with a leading - for downwards."""
        return tuple(f"{'-' if key.descending else ''}{key.column_id}" for key in self.keys)


def order_of(names: Iterable[str]) -> Order:
    """The order that ``Order.names`` tells; blanks around a name are passed over."""
    first, *further = [
        SortKey(name.removeprefix("-"), name.startswith("-")) for name in map(str.strip, names)
    ]
    return Order(*first, tuple(further))

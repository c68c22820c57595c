"""Conditions combined with and, or, not: frozen values in a normal form.

The functions ``all_of``, ``any_of`` and ``negated`` make them, so that what means the same in a
plain way is the same: nested "and" and "or" are flat, nothing stands there twice, "not not" is
gone, and conditions on one column are one condition where one can say it. The order of terms is
kept for whoever reads them, and does not matter to whether two are equal.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from weighbridge.columns import UNKNOWN
from weighbridge.filters.conditions import Condition, OneOf, Range

_UNKNOWN = frozenset({UNKNOWN})


@dataclass(frozen=True, slots=True, eq=False)
class AllOf:
    """Every term holds; two or more."""

    terms: tuple["Term", ...]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AllOf) and frozenset(self.terms) == frozenset(other.terms)

    def __hash__(self) -> int:
        return hash((AllOf, frozenset(self.terms)))


@dataclass(frozen=True, slots=True, eq=False)
class AnyOf:
    """At least one term holds; two or more."""

    terms: tuple["Term", ...]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, AnyOf) and frozenset(self.terms) == frozenset(other.terms)

    def __hash__(self) -> int:
        return hash((AnyOf, frozenset(self.terms)))


@dataclass(frozen=True, slots=True)
class Not:
    """The term does not hold; so for most conditions this lets pass what is unknown."""

    term: "Term"


Term: TypeAlias = Condition | Not | AllOf | AnyOf


def negated(term: Term) -> Term:
    """The opposite of a term."""
    return term.term if isinstance(term, Not) else Not(term)


def conjunction(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Terms that all must hold, in normal form; none lets everything pass."""
    merged: list[Term] = []
    for term in _flat(terms, AllOf):
        for place, other in enumerate(merged):
            both = _both(other, term)
            if both is not None:
                merged[place] = both
                break
        else:
            merged.append(term)
    return tuple(dict.fromkeys(merged))


def all_of(terms: Iterable[Term]) -> Term:
    """One term that holds where all of these do; at least one is needed."""
    kept = conjunction(terms)
    return kept[0] if len(kept) == 1 else AllOf(kept)


def any_of(terms: Iterable[Term]) -> Term:
    """One term that holds where any of these does; at least one is needed."""
    merged: list[Term] = []
    for term in _flat(terms, AnyOf):
        for place, other in enumerate(merged):
            either = _either(other, term)
            if either is not None:
                merged[place] = either
                break
        else:
            merged.append(term)
    kept = tuple(dict.fromkeys(merged))
    return kept[0] if len(kept) == 1 else AnyOf(kept)


def conditions_of(term: Term) -> Iterator[Condition]:
    """Every condition within a term."""
    if isinstance(term, Not):
        yield from conditions_of(term.term)
    elif isinstance(term, AllOf | AnyOf):
        for each in term.terms:
            yield from conditions_of(each)
    else:
        yield term


def _flat(terms: Iterable[Term], kind: type[AllOf] | type[AnyOf]) -> Iterator[Term]:
    for term in terms:
        if isinstance(term, AllOf | AnyOf) and isinstance(term, kind):
            yield from term.terms
        else:
            yield term


def _both(one: Term, two: Term) -> Term | None:
    """One term for two that must both hold, if there is one."""
    if isinstance(one, Range) and isinstance(two, Range):
        return _between(one, two)
    if isinstance(one, Not) and isinstance(two, Not):
        either = _either(one.term, two.term)
        return either and Not(either)
    return None


def _between(one: Range, two: Range) -> Range | None:
    """A lower and an upper end as one range."""
    if (one.column_id, one.unknown) != (two.column_id, two.unknown):
        return None
    if one.high is None and two.low is None:
        return replace(one, high=two.high, high_open=two.high_open)
    if one.low is None and two.high is None:
        return replace(one, low=two.low, low_open=two.low_open)
    return None


def _either(one: Term, two: Term) -> Term | None:
    """One condition for two of which one must hold, if there is one."""
    if isinstance(one, OneOf) and isinstance(two, OneOf) and one.column_id == two.column_id:
        return OneOf(one.column_id, one.ids | two.ids)
    for within, other in ((one, two), (two, one)):
        if isinstance(within, Range) and other == OneOf(within.column_id, _UNKNOWN):
            return replace(within, unknown=True)
    return None

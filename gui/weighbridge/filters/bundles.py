"""Columns counted together: one code for what several columns hold.

Counting codes costs the same however many columns a code stands for. So columns share a code as
long as there are few different combinations, and the counts of each column follow from the few
counts of combinations. Vendor, family and country have hardly more combinations than families.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

Codes: TypeAlias = "NDArray[np.uint16] | NDArray[np.uint32]"
Counts: TypeAlias = "NDArray[np.int64]"

MOST = 8192
"""Combinations of a bundle: their counts fit into the nearest cache of a processor."""

_MOST_TRIED = 1 << 21
_MOST_NARROW = 1 << 16


class Coded(NamedTuple):
    """A column as whole numbers from 0 up to, and without, ``size``."""

    column_id: str
    codes: "NDArray[np.integer]"
    size: int


class Bundle(NamedTuple):
    """Some columns under one code.

    ``codes`` has a number for each row, below ``size``. ``parts`` gives, by column id, the column's
    own code for each combination, and how many codes the column has.
    """

    codes: Codes
    size: int
    parts: Mapping[str, tuple["NDArray[np.intp]", int]]

    def counts_of(self, column_id: str, counts: Counts) -> Counts:
        """How often each code of a column occurs, from how often each combination does."""
        own, size = self.parts[column_id]
        return np.bincount(own, weights=counts, minlength=size).astype(np.int64)


def bundled(columns: Iterable[Coded]) -> list[Bundle]:
    """All columns, in as few bundles as a simple search finds."""
    bundles: list[Bundle] = []
    for column in sorted(columns, key=lambda each: -each.size):
        alone = _alone(column)
        for place, bundle in enumerate(bundles):
            both = _together(bundle, alone)
            if both is not None:
                bundles[place] = both
                break
        else:
            bundles.append(alone)
    return bundles


def _alone(column: Coded) -> Bundle:
    narrow = column.size <= _MOST_NARROW
    codes = column.codes.astype(np.uint16) if narrow else column.codes.astype(np.uint32)
    return Bundle(codes, column.size, {column.column_id: (np.arange(column.size), column.size)})


def _together(one: Bundle, two: Bundle) -> Bundle | None:
    """Two bundles as one; None if that has too many combinations."""
    if one.size * two.size > _MOST_TRIED:
        return None
    joint = one.codes.astype(np.intp)
    joint *= two.size
    joint += two.codes
    present = np.flatnonzero(np.bincount(joint, minlength=one.size * two.size))
    if len(present) > MOST:
        return None
    renumbered = np.zeros(one.size * two.size, dtype=np.uint16)
    renumbered[present] = np.arange(len(present))
    parts = {
        id: (own[combined], size)
        for bundle, combined in ((one, present // two.size), (two, present % two.size))
        for id, (own, size) in bundle.parts.items()
    }
    return Bundle(renumbered.take(joint), max(len(present), 1), parts)

"""How often each code occurs among picked rows, with as little counting as possible."""

from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from weighbridge.catalog.frame import Mask
from weighbridge.filters.bundles import Bundle, Counts

if TYPE_CHECKING:
    from numpy.typing import NDArray

Indices: TypeAlias = "NDArray[np.intp]"


class Picked:
    """The rows for which a mask is True, and what counting them needs, each made once at most."""

    def __init__(self, mask: Mask) -> None:
        self.mask = mask
        self.count = int(np.count_nonzero(mask))
        self._changes: dict[int, Changed] = {}

    @property
    def fewest(self) -> int:
        """How many rows are in or out, whichever is less."""
        return min(self.count, len(self.mask) - self.count)

    @cached_property
    def inside(self) -> Indices:
        """The rows that are in."""
        return np.flatnonzero(self.mask)

    @cached_property
    def outside(self) -> Indices:
        """The rows that are out."""
        return np.flatnonzero(~self.mask)

    def changed(self, before: Mask) -> "Changed":
        """What has changed since other rows were picked."""
        kept = self._changes.get(id(before))
        if kept is None:
            # It keeps the mask alive, so that its id stays its own.
            kept = self._changes[id(before)] = Changed(before, self.mask)
        return kept


class Changed:
    """The rows that are in one mask and not in another."""

    def __init__(self, before: Mask, after: Mask) -> None:
        self._after = after
        self._differ = before != after
        self.count = int(np.count_nonzero(self._differ))

    @cached_property
    def _rows(self) -> Indices:
        return np.flatnonzero(self._differ)

    @cached_property
    def added(self) -> Indices:
        """The rows that are in now, and were not before."""
        return self._rows.compress(self._after.take(self._rows))

    @cached_property
    def removed(self) -> Indices:
        """The rows that were in before, and are not now."""
        return self._rows.compress(~self._after.take(self._rows))


class Tally:
    """Counts a bundle over rows that change from one answer to the next.

    Counts follow from the last ones by the rows that have changed, or from those of all rows by the
    rows that are out, or are made anew: whichever looks at the fewest rows.
    """

    def __init__(self, bundle: Bundle, totals: Counts) -> None:
        """``totals`` are the counts over all rows."""
        self._bundle = bundle
        self._totals = totals
        self._counts = totals
        self._last: Mask | None = None
        """The rows that were counted last; None for all."""

    def of(self, rows: Picked) -> Counts:
        """The counts over some rows; not to be written to."""
        if rows.mask is not self._last:
            self._counts = self._counted(rows)
            self._last = rows.mask
        return self._counts

    def _counted(self, rows: Picked) -> Counts:
        changed = None if self._last is None else rows.changed(self._last)
        if changed and changed.count <= rows.fewest:
            added, removed = self._count(changed.added), self._count(changed.removed)
            return self._counts + added - removed
        if rows.count == rows.fewest:
            return self._count(rows.inside)
        return self._totals - self._count(rows.outside)

    def _count(self, rows: Indices) -> Counts:
        if not len(rows):
            return np.zeros_like(self._totals)
        return np.bincount(self._bundle.codes.take(rows), minlength=self._bundle.size)

"""Histograms: each column's values put into bins once, then only counted."""

from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from weighbridge.catalog.frame import Floats

if TYPE_CHECKING:
    from numpy.typing import NDArray

BINS = 40
"""Bins of a histogram, at most."""

Numbers: TypeAlias = "NDArray[np.uint8]"


class Bins:
    """The bins of a column, and the number of the bin that each row is in.

    ``numbers`` are counted from 0; the last, as many as there are bins, is that of unknown.
    """

    def __init__(self, values: Floats, *, logarithmic: bool) -> None:
        self.logarithmic = logarithmic
        known = values[~np.isnan(values)]
        edges = _log_edges(known) if logarithmic else _even_edges(known)
        self.edges: tuple[float, ...] = tuple(edges.tolist())
        count = len(self)
        places = np.searchsorted(edges[1:-1], values, side="right")
        self.numbers: Numbers = np.where(np.isnan(values), count, places).astype(np.uint8)

    def __len__(self) -> int:
        """How many bins there are, that of unknown aside."""
        return max(len(self.edges) - 1, 0)


def _even_edges(known: Floats) -> Floats:
    """Edges equally far apart."""
    if not len(known):
        return np.array([])
    low, high = float(known.min()), float(known.max())
    if low == high:
        return np.array([low, low + 1.0])
    return np.linspace(low, high, BINS + 1)


def _log_edges(known: Floats) -> Floats:
    """Edges that grow by a factor; what has no logarithm has a bin of its own, the first."""
    positive = known[known > 0]
    if not len(positive):
        return _even_edges(known)
    low, high = float(positive.min()), float(positive.max())
    edges = np.array([low, low * 10]) if low == high else np.geomspace(low, high, BINS)
    edges[0], edges[-1] = low, max(high, float(edges[-1]))
    others = known[known <= 0]
    return np.concatenate([[float(others.min())], edges]) if len(others) else edges

"""The Pareto frontier of cost and value: what is not beaten on both at once.

A point beats another if it costs no more and is worth no less, and is better in at least one of the
two (V. Pareto, Manuale di economia politica, 1906; the usual weak dominance). Points that are equal
in both do not beat each other: a tie stays on the frontier as a whole.

Where values have intervals, a point off the frontier is *not separable* from it if no point that
costs no more is surely better: none has a low end above this one's high end.
"""

from typing import TYPE_CHECKING

import numpy as np

from weighbridge.catalog.frame import Floats, Mask

if TYPE_CHECKING:
    from numpy.typing import NDArray


def frontier(costs: Floats, values: Floats) -> "NDArray[np.intp]":
    """Places of the points on the frontier, the cheapest first; all figures must be known.

    Less cost is better, more value is better: negate values where lower is better.
    """
    order = np.lexsort((-values, costs))
    best = np.maximum.accumulate(values[order]) if len(order) else values
    before = np.concatenate(([-np.inf], best[:-1])) if len(order) else best
    rises = values[order] > before
    leaders = order[rises]
    # What equals a leader in both is on the frontier too.
    kept = np.isin(order, leaders)
    for place in np.flatnonzero(~rises):
        one, other = order[place - 1], order[place]
        equal = costs[one] == costs[other] and values[one] == values[other]
        kept[place] = equal and kept[place - 1]
    return order[kept]


def not_separable(costs: Floats, values: Floats, lows: Floats, highs: Floats) -> Mask:
    """Which points off the frontier no cheaper or equally cheap point surely beats.

    Where no interval is known (NaN) the value stands for both of its ends.
    """
    low = np.where(np.isnan(lows), values, lows)
    high = np.where(np.isnan(highs), values, highs)
    order = np.argsort(costs, kind="stable")
    sure = np.maximum.accumulate(low[order]) if len(order) else low
    # Of those at one cost each is compared with all: the last of them knows the best.
    last = np.searchsorted(costs[order], costs[order], side="right") - 1
    found = np.zeros(len(costs), dtype=np.bool_)
    found[order] = high[order] >= sure[last] if len(order) else False
    found[frontier(costs, values)] = False
    return found

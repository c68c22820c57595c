"""Rows put together by what they have in common, with how many they are and what is typical."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np

from weighbridge.catalog.frame import CategorySeries, Codes, Floats, Frame, NumberSeries, Rows
from weighbridge.columns import UNKNOWN

GROUPINGS = ("vendor", "family", "tier", "openness")
"""The columns by which rows can be grouped."""


class Group(NamedTuple):
    """The rows that have one value, in the order in which they came.

    ``id`` and ``title`` are the value's, "unknown" where it is not known. ``medians`` are, by
    column, those of the known numbers; None where no number is known.
    """

    id: str
    title: str
    rows: Rows
    medians: Mapping[str, float | None]


def grouped(frame: Frame, rows: Rows, by: str, numbers: Iterable[str] = ()) -> tuple[Group, ...]:
    """Rows as groups by a column of categories, in the order of its values, unknown last.

    ``numbers`` are the columns of numbers to give medians of; other columns are passed over.

    Raises:
        TypeError: if the column to group by is none of categories.
    """
    series = frame.series[by]
    if not isinstance(series, CategorySeries):
        raise TypeError(f"{by} has no categories to group by")
    ids = (*series.ids, UNKNOWN)
    codes = series.codes.take(rows)
    codes = np.where(codes < 0, len(series.ids), codes)
    counts = np.bincount(codes, minlength=len(ids))
    ends = np.cumsum(counts)
    together = rows.take(np.argsort(codes, kind="stable"))
    medians = {
        id: _medians(codes, values.values.take(rows), len(ids))
        for id in numbers
        if isinstance(values := frame.series[id], NumberSeries)
    }
    return tuple(
        Group(
            ids[code],
            series.titles.get(ids[code], UNKNOWN),
            together[ends[code] - counts[code] : ends[code]],
            {id: found[code] for id, found in medians.items()},
        )
        for code in np.flatnonzero(counts).tolist()
    )


def _medians(codes: Codes, values: Floats, size: int) -> list[float | None]:
    """By code, the median of the known values that have it; of all groups at once."""
    known = ~np.isnan(values)
    codes, values = codes[known], values[known]
    in_order = values.take(np.lexsort((values, codes)))
    counts = np.bincount(codes, minlength=size)
    starts = np.cumsum(counts) - counts
    found: list[float | None] = [None] * size
    some = np.flatnonzero(counts)
    low = in_order.take(starts[some] + (counts[some] - 1) // 2)
    high = in_order.take(starts[some] + counts[some] // 2)
    for code, median in zip(some.tolist(), (low / 2 + high / 2).tolist(), strict=True):
        found[code] = median
    return found

"""Rows in groups by a column of categories, with the median of each number column."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np

from weighbridge.catalog.frame import CategorySeries, Codes, Floats, Frame, Rows
from weighbridge.columns import UNKNOWN


class RowGroup(NamedTuple):
    """The rows that have one value, in the order in which they were given.

    ``id`` is the value's; "unknown" for the rows of which it is not known. ``medians`` holds the
    median of the known values by column id; None where no value is known.
    """

    id: str
    rows: Rows
    medians: Mapping[str, float | None]


def groups_of(
    frame: Frame, rows: Rows, column_id: str, number_ids: Iterable[str] = ()
) -> tuple[RowGroup, ...]:
    """Rows by the value of a column, in the order of its values; unknown comes last.

    Only values that some row has make a group. ``number_ids`` are the columns to take medians of.

    Raises:
        TypeError: if the column is none of categories.
    """
    series = frame.series[column_id]
    if not isinstance(series, CategorySeries):
        raise TypeError(f"{column_id} has no values to group by")
    ids = (*series.ids, UNKNOWN)
    codes = np.where(series.codes < 0, len(series.ids), series.codes)[rows]
    counts = np.bincount(codes, minlength=len(ids))
    grouped = rows[np.argsort(codes, kind="stable")]
    ends = np.cumsum(counts)
    medians = {
        id: _medians(codes, frame.series[id].sort_key()[rows], len(ids)) for id in number_ids
    }
    return tuple(
        RowGroup(
            ids[code],
            grouped[ends[code] - counts[code] : ends[code]],
            {
                id: None if np.isnan(found[code]) else float(found[code])
                for id, found in medians.items()
            },
        )
        for code in np.flatnonzero(counts)
    )


def _medians(codes: Codes, values: Floats, size: int) -> Floats:
    """The median of the known values by code; NaN where there are none."""
    known = ~np.isnan(values)
    codes, values = codes[known], values[known]
    in_order = values[np.lexsort((values, codes))]
    counts = np.bincount(codes, minlength=size)
    starts = np.cumsum(counts) - counts
    found = np.full(size, np.nan)
    some = counts > 0
    low = starts + (counts - 1) // 2
    high = starts + counts // 2
    found[some] = (in_order[low[some]] + in_order[high[some]]) / 2
    return found

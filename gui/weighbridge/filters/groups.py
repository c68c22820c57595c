"""Rows put together by what they have in common, with how many they are and what is typical."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

import numpy as np

from weighbridge.catalog.frame import CategorySeries, Frame, NumberSeries, Rows
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
    codes = series.codes.take(rows)
    codes = np.where(codes < 0, len(series.ids), codes)
    together = np.argsort(codes, kind="stable")
    starts = np.flatnonzero(np.diff(codes.take(together), prepend=-1))
    columns = {id: frame.series[id] for id in numbers}
    groups = []
    for places in np.split(together, starts[1:]) if len(rows) else ():
        code = int(codes[places[0]])
        id = series.ids[code] if code < len(series.ids) else UNKNOWN
        inside = rows.take(places)
        medians = {
            column_id: _median(each, inside)
            for column_id, each in columns.items()
            if isinstance(each, NumberSeries)
        }
        groups.append(Group(id, series.titles.get(id, UNKNOWN), inside, medians))
    return tuple(groups)


def _median(series: NumberSeries, rows: Rows) -> float | None:
    values = series.values.take(rows)
    known = values[~np.isnan(values)]
    return float(np.median(known)) if len(known) else None

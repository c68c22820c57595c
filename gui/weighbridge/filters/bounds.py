"""The ends of a range as plain numbers, also those that follow from the catalog."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date

import numpy as np

from weighbridge.catalog.frame import CategorySeries, DateSeries, Floats, Frame, Mask, first_day
from weighbridge.catalog.openness import UNRELEASED_STATUSES, Definition, classes_of
from weighbridge.columns import Better, Column
from weighbridge.filters.conditions import OPENNESS, Best, Bound, Range, Side, Today

_MONTH, _DAY = len("2026-01"), len("2026-01-01")


class Bounds:
    """Knows the day and the best values that bounds may refer to."""

    def __init__(self, frame: Frame, columns: Mapping[str, Column], as_of: str) -> None:
        self._frame = frame
        self._columns = columns
        self._as_of = as_of

    def within(self, range: Range, values: Floats, definition: Definition) -> Mask:
        """Where values lie within a range; NaN, unknown, does where the range says so.

        Raises:
            TypeError: if a bound is not of the column's kind.
        """
        is_date = isinstance(self._frame.series[range.column_id], DateSeries)
        passing = np.ones(len(values), dtype=np.bool_)
        for bound, is_low, is_open in (
            (range.low, True, range.low_open),
            (range.high, False, range.high_open),
        ):
            if bound is None:
                continue
            end = self._number(range.column_id, bound, definition, is_date, is_low == is_open)
            if is_low:
                passing &= values > end if is_open else values >= end
            else:
                passing &= values < end if is_open else values <= end
        if range.low is None and range.high is None:
            passing = ~np.isnan(values)
        return passing | np.isnan(values) if range.unknown else passing

    def _number(
        self, column_id: str, bound: Bound, definition: Definition, is_date: bool, at_end: bool
    ) -> float:
        """``at_end``: a month or year stands for its last day, else for its first."""
        if is_date != isinstance(bound, str | Today):
            raise TypeError(f"{bound!r} is no bound of {column_id}")
        if isinstance(bound, str):
            return last_day(bound) if at_end else first_day(bound)
        if isinstance(bound, Today):
            return first_day(self._as_of) + bound.days if self._as_of else np.nan
        if isinstance(bound, Best):
            return self._best(column_id, bound.side, definition) + bound.plus
        return bound

    def _best(self, column_id: str, side: Side | None, definition: Definition) -> float:
        """The best known value of what is released; NaN if there is none."""
        counted = ~self._is_one_of("status", UNRELEASED_STATUSES)
        if side is not None:
            classes = classes_of(definition, is_open=side is Side.OPEN)
            counted &= self._is_one_of(OPENNESS, classes)
        values = self._frame.series[column_id].sort_key()[counted]
        known = values[~np.isnan(values)]
        if not len(known):
            return np.nan
        lower = self._columns[column_id].better is Better.LOWER
        return float(known.min() if lower else known.max())

    def _is_one_of(self, column_id: str, ids: frozenset[str] | frozenset[str]) -> Mask:
        series = self._frame.series[column_id]
        assert isinstance(series, CategorySeries)
        return np.array([*(id in ids for id in series.ids), False])[series.codes]


def last_day(text: str) -> float:
    """A date as days since 0001-01-01; a month or year stands for its last day."""
    if len(text) == _DAY:
        return first_day(text)
    year, month = (int(text[:4]), int(text[5:])) if len(text) == _MONTH else (int(text), 12)
    return float(date(year, month, monthrange(year, month)[1]).toordinal())

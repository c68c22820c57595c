"""The scale of a range: where values lie on its track, and at which round ones handles stop."""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from itertools import count, takewhile
from math import ceil, floor, log10
from typing import NamedTuple

from weighbridge.columns import Column, Kind
from weighbridge.filters.answer import Histogram
from weighbridge.filters.conditions import Bound

_MANTISSAS = (1.0, 1.2, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 6.0, 8.0)
_TOKENS = "tokens"
_TOKEN_STOPS = (1, 2, 4, 8, 16, 32, 64, 128, 200, 256, 400, 512)
_THOUSAND = 1000
_LINEAR_STOPS = 100
_ROOM_FOR_NONE = 0.06
"""The share of a logarithmic track that belongs to what has no logarithm."""


class Stop(NamedTuple):
    """A round value: as the language has it, and as a number (of days for a date)."""

    bound: Bound
    number: float


class Scale:
    """The scale of one column; it depends on all rows, and not on what is asked."""

    def __init__(self, column: Column, histogram: Histogram) -> None:
        """``histogram`` must know a value."""
        edges = histogram.edges
        self._has_none = histogram.logarithmic and edges[0] <= 0
        first = edges[1] if self._has_none else edges[0]
        self._is_log = histogram.logarithmic and first > 0
        self.stops = _stops(column, first, edges[-1], is_log=self._is_log)
        if self._has_none:
            self.stops = (Stop(0.0, 0.0), *self.stops)
        self._numbers = [stop.number for stop in self.stops]
        self._low = self._numbers[1 if self._has_none else 0]
        self._high = self._numbers[-1]
        self._fractions = [self.fraction(each) for each in self._numbers]

    def fraction(self, number: float) -> float:
        """Where a number lies, from 0 at the left to 1 at the right of the track."""
        room = _ROOM_FOR_NONE if self._has_none else 0.0
        if self._has_none and number < self._low:
            return 0.0
        if self._high <= self._low:
            return room
        number = min(max(number, self._low), self._high)
        if self._is_log:
            along = log10(number / self._low) / log10(self._high / self._low)
        else:
            along = (number - self._low) / (self._high - self._low)
        return room + (1 - room) * along

    def place_of(self, number: float) -> int:
        """The place of the stop that is nearest to a number on the track."""
        return self.place_at(self.fraction(number))

    def place_at(self, fraction: float) -> int:
        """The place of the stop that is nearest to a point of the track."""
        fractions = self._fractions
        after = min(bisect_left(fractions, fraction), len(fractions) - 1)
        before = max(after - 1, 0)
        nearer = fraction - fractions[before] < fractions[after] - fraction
        return before if nearer else after


def _stops(column: Column, low: float, high: float, *, is_log: bool) -> tuple[Stop, ...]:
    if column.kind is Kind.DATE:
        return _months(low, high)
    if is_log:
        mantissas = _doublings(low) if column.unit == _TOKENS else _decades(low)
        found: list[float] = []
        for each in mantissas:
            if each <= low:
                found = [each]
            else:
                found.append(each)
            if each >= high and len(found) > 1:
                break
        return tuple(Stop(each, each) for each in found)
    return tuple(Stop(each, each) for each in _even(low, high))


def _decades(low: float) -> Iterator[float]:
    start = floor(log10(low)) - 1
    for power in count(start):
        for mantissa in _MANTISSAS:
            yield float(f"{mantissa}e{power}")


def _doublings(low: float) -> Iterator[float]:
    yield from takewhile(lambda stop: stop < _THOUSAND, _decades(low))
    for power in count(1):
        for each in _TOKEN_STOPS:
            yield float(each * _THOUSAND**power)


def _even(low: float, high: float) -> list[float]:
    """Round values equally far apart, about as many as _LINEAR_STOPS."""
    rough = max(high - low, 1e-9) / _LINEAR_STOPS
    power = 10.0 ** floor(log10(rough))
    step = next(each * power for each in (1, 2, 5, 10) if each * power >= rough)
    first, last = floor(low / step), ceil(high / step)
    decimals = max(-floor(log10(step)), 0)
    return [round(place * step, decimals) for place in range(first, max(last, first + 1) + 1)]


def _months(low: float, high: float) -> tuple[Stop, ...]:
    """The months from the first to the last date; as a bound each stands for all of its days."""
    first, last = date.fromordinal(int(low)), date.fromordinal(int(high))
    end = min(last.year * 12 + last.month + 1, (date.max.year + 1) * 12)
    numbers = range(min(first.year * 12 + first.month - 1, end - 2), end)
    days = [date(number // 12, number % 12 + 1, 1) for number in numbers]
    return tuple(Stop(day.isoformat()[:7], float(day.toordinal())) for day in days)

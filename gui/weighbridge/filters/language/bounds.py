"""Numbers, dates, and bounds that follow from the catalog: their text to values and back."""

import re
from collections.abc import Callable
from decimal import Decimal
from math import isfinite

from weighbridge.catalog.rules import is_partial_date
from weighbridge.columns import Column, Kind, plain_number
from weighbridge.filters.conditions import Best, Bound, Range, Side, Today
from weighbridge.wording import phrase

_NUMBER = re.compile(r"(-?[0-9]+(?:\.[0-9]+)?)([kmbt]?)", re.IGNORECASE | re.ASCII)
_BEST = re.compile(r"best\(\s*(open|closed|)\s*\)([+-][0-9]+(?:\.[0-9]+)?)?", re.IGNORECASE)
_TODAY = re.compile(r"today(?:([+-][0-9]{1,5})d)?", re.IGNORECASE | re.ASCII)
_TIMES = {"": 1, "k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}
_BILLIONS = "B"
_TOKENS = "tokens"
_ENDS = ((">=", True, False), ("<=", False, False), (">", True, True), ("<", False, True))
"""What an end begins with, whether it is the lower one, and whether it is open."""

WANTED_NUMBER = phrase("a number, such as 0.5, 128k or best(closed)-30")
WANTED_DATE = phrase("a date, such as 2026, 2026-11, 2026-11-24 or today-90d")


def bound_of(column: Column, text: str) -> Bound | None:
    """The bound that a text says; None if it says none of the column's kind."""
    return _date(text) if column.kind is Kind.DATE else _number(column, text)


def bound_text(column: Column, bound: Bound) -> str:
    """A bound as it is typed."""
    if isinstance(bound, str):
        return bound
    if isinstance(bound, Today):
        return f"today{bound.days:+d}d" if bound.days else "today"
    if isinstance(bound, Best):
        plus = plain_number(bound.plus)
        sign = "" if bound.plus < 0 else "+"
        return f"best({bound.side or ''}){sign + plus if bound.plus else ''}"
    return _number_text(column, bound)


def range_of(column: Column, text: str) -> Range | None:
    """The range that an item says: ``0.1..0.5``, ``>0.1..<0.5``, ``0.1..``, ``<=2``, ``7``."""
    low, dots, high = text.partition("..")
    if not dots:
        return _one_end(column, text)
    lower, upper = Range(column.id), Range(column.id)
    for end, is_low in ((low, True), (high, False)):
        if not end:
            continue
        marked = end if end[0] in "<>" else (">=" if is_low else "<=") + end
        found = _one_end(column, marked)
        if found is None or (found.low is None) is is_low:
            return None
        lower, upper = (found, upper) if is_low else (lower, found)
    return Range(column.id, lower.low, upper.high, lower.low_open, upper.high_open)


def range_text(column: Column, name: str, range: Range) -> str:
    """A range as it is typed, after the name of its field."""
    write: Callable[[Bound], str] = lambda bound: bound_text(column, bound)  # noqa: E731
    low = "" if range.low is None else write(range.low)
    high = "" if range.high is None else write(range.high)
    tail = ",unknown" if range.unknown else ""
    if low and low == high and not (range.low_open or range.high_open):
        return f"{name}:{low}{tail}"
    if bool(low) != bool(high):
        sign = (">" if low else "<") + ("" if range.low_open or range.high_open else "=")
        return f"{name}{':' if tail else ''}{sign}{low or high}{tail}"
    low_mark = ">" if range.low_open and low else ""
    high_mark = "<" if range.high_open and high else ""
    return f"{name}:{low_mark}{low}..{high_mark}{high}{tail}"


def _one_end(column: Column, text: str) -> Range | None:
    for mark, is_low, is_open in _ENDS:
        if text.startswith(mark):
            bound = bound_of(column, text[len(mark) :])
            if bound is None:
                return None
            if is_low:
                return Range(column.id, low=bound, low_open=is_open)
            return Range(column.id, high=bound, high_open=is_open)
    bound = bound_of(column, text)
    return None if bound is None else Range(column.id, bound, bound)


def _date(text: str) -> Bound | None:
    relative = _TODAY.fullmatch(text)
    if relative:
        return Today(int(relative[1] or 0))
    return text if is_partial_date(text) else None


def _number(column: Column, text: str) -> Bound | None:
    relative = _BEST.fullmatch(text)
    if relative:
        side = Side(relative[1].lower()) if relative[1] else None
        plus = float(relative[2] or 0)
        return Best(side, plus) if isfinite(plus) else None
    found = _NUMBER.fullmatch(text)
    if not found:
        return None
    unit = found[2].lower()
    value = Decimal(found[1]) * _TIMES[unit]
    if unit and column.unit == _BILLIONS:
        value /= _TIMES["b"]
    number = float(value)
    return number if isfinite(number) else None


def _number_text(column: Column, number: float) -> str:
    if column.unit == _BILLIONS:
        return f"{plain_number(number)}b"
    if column.unit == _TOKENS:
        for unit in ("m", "k"):
            if number and number % _TIMES[unit] == 0:
                return f"{plain_number(number / _TIMES[unit])}{unit}"
    return plain_number(number)

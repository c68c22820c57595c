"""Figures read relative to those of a baseline: a ratio, a difference, or why neither.

Columns whose values spread over powers of ten (prices, limits, sizes) are read as ratios, others as
differences, dates in days where both are known to the day.
"""

from datetime import date
from typing import NamedTuple

from weighbridge.columns import Column, Value
from weighbridge.comparison.figures import Figure
from weighbridge.comparison.marks import not_comparable
from weighbridge.wording import Phrase, phrase, plural

_DAY = len("2026-01-01")
_DIGITS = 4
"""Of a ratio; enough to tell 0.045 from 0.0451, and no more than the prices have."""


class Relative(NamedTuple):
    """A figure against the baseline's. ``value`` is None where ``reason`` says why."""

    value: float | None
    text: str
    reason: str = ""


def relative(column: Column, figure: Figure, baseline: Figure) -> Relative:
    """A figure against the baseline's."""
    reason = not_comparable(column, figure, baseline)
    if reason:
        return Relative(None, phrase("not comparable"), reason)
    if column.logarithmic:
        if baseline.value == 0:
            return Relative(
                None,
                phrase("not comparable"),
                phrase("The baseline is 0: there is no ratio to it."),
            )
        ratio = float(f"{figure.value / baseline.value:.{_DIGITS}g}")
        return Relative(ratio, phrase("×{ratio}", ratio=ratio))
    # Differences of decimals with few places: what floats add to them is noise.
    difference = round(figure.value - baseline.value, 6)
    text: str = signed(difference)
    has_intervals = figure.low != figure.high and baseline.low != baseline.high
    if difference and has_intervals and figure.overlaps(baseline):
        text = phrase("{difference}, intervals overlap", difference=text)
    return Relative(difference, text)


def relative_date(value: Value, baseline: Value) -> Relative | None:
    """A date against the baseline's, in days; None where one of them is unknown."""
    if value is None or baseline is None:
        return None
    if len(str(value)) < _DAY or len(str(baseline)) < _DAY:
        return Relative(
            None, phrase("not to the day"), phrase("Not both dates are known to the day.")
        )
    days = days_between(str(baseline), str(value))
    text = plural("{days} day", "{days} days", abs(days), days=signed(float(days)))
    return Relative(float(days), text)


def days_between(first: str, second: str) -> int:
    """Days from one ISO date to another."""
    return (date.fromisoformat(second) - date.fromisoformat(first)).days


def signed(number: float) -> Phrase:
    """A number with its sign; zero has none."""
    form = phrase("+{number}", number=number)
    return form if number > 0 else phrase("{number}", number=number)

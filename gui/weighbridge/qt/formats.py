"""How values are written on screen: in the person's locale, without losing a digit."""

import re

import numpy as np
from PySide6.QtCore import QDate, QLocale, Qt

from weighbridge.catalog.frame import Series
from weighbridge.columns import UNKNOWN, Column, Kind, plain_number
from weighbridge.filters.conditions import Bound
from weighbridge.filters.language.bounds import bound_text
from weighbridge.qt.language import said

MOST_DECIMALS = 6
"""Numbers of more decimals than this are not aligned, since they would widen their column."""

_ISO_DATES = (QLocale.Language.C, QLocale.Language.English)
_TO_THE_DAY = 2
"""So many dashes has a date that is known to the day."""

FIGURE_SPACE = "\u2007"
"""As wide as a digit: pads decimals, so that decimal points stand in one line."""


def unknown_text() -> str:
    """How "unknown" is written."""
    return said(UNKNOWN)


def number_text(value: float, locale: QLocale) -> str:
    """A number with all its digits and the locale's marks."""
    decimals = _decimals(value)
    return locale.toString(value, "f", decimals)


def display_text(column: Column, series: Series, row: int, locale: QLocale) -> str:
    """A cell as shown on screen."""
    value = series.value(row)
    if value is None:
        return unknown_text()
    if column.kind is Kind.NUMBER:
        return number_text(float(value), locale)
    if column.kind is Kind.DATE:
        return date_text(series.text(row), locale)
    return one_line(said(series.text(row)))


def date_text(text: str, locale: QLocale) -> str:
    """A date out of ISO text, as exact as that is; in English it stays as it is.

    There the order of day and month differs from one country to the next.
    """
    if locale.language() in _ISO_DATES:
        return text
    day = QDate.fromString((text + "-01-01")[: len("2026-01-01")], Qt.DateFormat.ISODate)
    if not day.isValid():
        return text
    form = re.sub("y+", "yyyy", locale.dateFormat(QLocale.FormatType.ShortFormat))
    exactness = text.count("-")
    if exactness < _TO_THE_DAY:
        form = re.sub("d+[^yM]*|[^yM]*d+", "", form)
    return locale.toString(day, form) if exactness else text


def bound_on_screen(column: Column, bound: Bound, locale: QLocale) -> str:
    """A bound of a range, with the locale's decimal point."""
    text = bound_text(column, bound)
    if column.kind is not Kind.NUMBER:
        return text
    return re.sub(r"(?<=\d)\.(?=\d)", locale.decimalPoint(), text)


def typed_number(text: str, locale: QLocale) -> str:
    """What was typed with the locale's marks, as the query language has it: "1,5k" as "1.5k".

    What begins with no number of the locale stays as it is.
    """
    digits = re.match(r"[+-]?\d[\d.,’'\u00a0\u202f]*", text)
    if digits is None:
        return text
    number, is_one = locale.toDouble(digits[0])
    return plain_number(number) + text[digits.end() :] if is_one else text


def one_line(text: str) -> str:
    """Text for where there is room for one line: line ends are shown as blanks."""
    return text if text.isprintable() else " ".join(text.splitlines())


def aligned_number(value: float, decimals: int, locale: QLocale) -> str:
    """A number padded on the right as if it had so many decimals.

    In a right-aligned column this puts decimal points in one line without adding zeros, which
    would claim an exactness that the source did not state.
    """
    text = number_text(value, locale)
    missing = decimals - _decimals(value)
    if missing <= 0:
        return text
    point = 1 if _decimals(value) == 0 else 0
    return text + FIGURE_SPACE * missing + ("\u2008" if point else "")


def decimals_of(series: Series) -> int:
    """The most decimals that any number of a column has."""
    numbers = series.sort_key()
    numbers = numbers[~np.isnan(numbers)]
    return next(
        (places for places in range(MOST_DECIMALS) if (numbers.round(places) == numbers).all()),
        MOST_DECIMALS,
    )


def _decimals(value: float) -> int:
    return len(plain_number(value).partition(".")[2])

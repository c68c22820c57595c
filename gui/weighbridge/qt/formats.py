"""How values are written on screen: in the person's locale, without losing a digit."""

import numpy as np
from PySide6.QtCore import QCoreApplication, QLocale

from weighbridge.catalog.frame import Series
from weighbridge.columns import Column, Kind, plain_number

MOST_DECIMALS = 6
"""Numbers of more decimals than this are not aligned, since they would widen their column."""

FIGURE_SPACE = "\u2007"
"""As wide as a digit: pads decimals, so that decimal points stand in one line."""


def unknown_text() -> str:
    """How "unknown" is written."""
    return QCoreApplication.translate("formats", "unknown")


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
    return one_line(series.text(row))


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

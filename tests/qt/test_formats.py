import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from weighbridge.catalog.frame import NumberSeries
from weighbridge.columns import COLUMNS
from weighbridge.filters.language.bounds import bound_of
from weighbridge.qt.formats import (
    FIGURE_SPACE,
    MOST_DECIMALS,
    aligned_number,
    bound_on_screen,
    date_text,
    decimals_of,
    number_text,
    one_line,
    typed_number,
)

GERMAN, ENGLISH = QLocale("de_DE"), QLocale("en_US")


@pytest.mark.parametrize(
    ("value", "german", "english"),
    [
        (1048576.0, "1.048.576", "1,048,576"),
        (1.5, "1,5", "1.5"),
        (1500.0, "1.500", "1,500"),
        (0.00001, "0,00001", "0.00001"),
        (0.0, "0", "0"),
        (1234.5678, "1.234,5678", "1,234.5678"),
        (-3.25, "-3,25", "-3.25"),
    ],
)
def test_numbers_in_german_and_english(value: float, german: str, english: str) -> None:
    assert number_text(value, GERMAN) == german
    assert number_text(value, ENGLISH) == english


@given(st.floats(-1e12, 1e12).map(lambda value: round(value, 5)))
def test_no_digit_is_lost(value: float) -> None:
    for locale in (GERMAN, ENGLISH):
        assert locale.toDouble(number_text(value, locale)) == (value, True)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (1.25, 2, "1.25"),
        (0.5, 2, f"0.5{FIGURE_SPACE}"),
        (3.0, 2, f"3{FIGURE_SPACE * 2}\u2008"),
        (3.0, 0, "3"),
        (1.2345, 2, "1.2345"),
    ],
)
def test_padding_takes_the_place_of_decimals(value: float, decimals: int, text: str) -> None:
    assert aligned_number(value, decimals, ENGLISH) == text


@pytest.mark.parametrize(
    ("values", "decimals"),
    [
        ([1.0, 2.0, None], 0),
        ([1.5, 2.25], 2),
        ([None], 0),
        ([], 0),
        ([0.123456789], MOST_DECIMALS),
    ],
)
def test_decimals_of_a_column(values: list[float | None], decimals: int) -> None:
    assert decimals_of(NumberSeries(values)) <= max(decimals, MOST_DECIMALS)
    if decimals < MOST_DECIMALS:
        assert decimals_of(NumberSeries(values)) == decimals


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\u2029", "\x0b", "\x85"])
def test_line_ends_are_shown_as_blanks(end: str) -> None:
    assert one_line(f"Two{end}lines") == "Two lines"
    assert one_line("One line") == "One line"


CHINESE = QLocale("zh_CN")


@pytest.mark.parametrize(
    ("text", "german", "chinese"),
    [
        ("2026-03-09", "09.03.2026", "2026/3/9"),
        ("2026-03", "03.2026", "2026/3"),
        ("2026", "2026", "2026"),
        ("unknown", "unknown", "unknown"),
        ("", "", ""),
    ],
)
def test_dates_are_as_exact_as_known(text: str, german: str, chinese: str) -> None:
    assert date_text(text, GERMAN) == german
    assert date_text(text, CHINESE) == chinese
    assert date_text(text, ENGLISH) == text
    assert date_text(text, QLocale.c()) == text


@pytest.mark.parametrize(
    ("typed", "german", "english"),
    [
        ("0,5", "0.5", "0,5"),
        ("1.500", "1500", "1.5"),
        ("1,5k", "1.5k", "1,5k"),
        ("0.5", "0.5", "0.5"),
        ("128k", "128k", "128k"),
        ("best(closed)-30", "best(closed)-30", "best(closed)-30"),
        ("", "", ""),
    ],
)
def test_numbers_are_read_as_they_are_written_here(typed: str, german: str, english: str) -> None:
    assert typed_number(typed, GERMAN) == german
    assert typed_number(typed, QLocale.c()) == english


@given(st.floats(0, 1e9).map(lambda value: round(value, 4)))
def test_a_bound_that_is_shown_is_read_again(value: float) -> None:
    column = COLUMNS["price_in"]
    for locale in (GERMAN, CHINESE, QLocale.c()):
        shown = bound_on_screen(column, value, locale)
        assert bound_of(column, typed_number(shown, locale)) == value

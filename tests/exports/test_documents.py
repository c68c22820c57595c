"""Documents read back by independent readers: cell by cell what the sheets say, nothing live."""

import csv
import io
import json
import zipfile
from datetime import datetime
from pathlib import Path

import html5lib
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.catalogs import cell, write_package
from tests.exports.documents import (
    FORMULAS,
    KINDS,
    MARKUP,
    document,
    expected,
    read_html,
    read_markdown,
    read_xlsx,
    xlsx_text,
)
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.exports.document import Document, Part
from weighbridge.exports.html import html_page, html_table
from weighbridge.exports.sheet import Sheet, SheetCell
from weighbridge.exports.writers import (
    csv_text,
    json_text,
    markdown_document,
    tab_separated_text,
    terminal_document,
)
from weighbridge.exports.xlsx import xlsx_bytes


def of(*texts: str) -> Document:
    """A document with these texts wherever a text can stand."""
    rows = tuple((SheetCell(text), SheetCell(text, mark="best")) for text in texts)
    sheets = [Sheet((text, "Other"), rows) for text in texts]
    parts = tuple(Part(text, sheet, (text,)) for text, sheet in zip(texts, sheets, strict=True))
    return Document(texts[0], parts, texts)


# Read back, cell by cell


@pytest.mark.parametrize("with_evidence", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_html_read_back_is_every_sheet(
    small_catalog: Catalog, kind: str, with_evidence: bool
) -> None:
    whole = document(small_catalog, kind, with_evidence=with_evidence)
    assert read_html(html_page(whole)) == [
        expected(part.sheet, marked=True) for part in whole.parts
    ]


@pytest.mark.parametrize("with_evidence", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_a_workbook_read_back_is_every_sheet(
    small_catalog: Catalog, kind: str, with_evidence: bool
) -> None:
    whole = document(small_catalog, kind, with_evidence=with_evidence)
    *tables, notes = read_xlsx(xlsx_bytes(whole)).values()
    for part, (header, *rows) in zip(whole.parts, tables, strict=True):
        assert header == list(part.sheet.headers)
        assert len(rows) == len(part.sheet.rows)
        for read, written in zip(rows, part.sheet.rows, strict=True):
            for value, each in zip(read, written, strict=True):
                if each.is_number:
                    assert isinstance(value, int | float)
                    assert value == float(each.text)
                else:
                    assert xlsx_text(value) == each.text
    assert [row[0] for row in notes] == [whole.title, *whole.notes]


@pytest.mark.parametrize("with_evidence", [False, True])
@pytest.mark.parametrize("kind", KINDS)
def test_markdown_read_back_is_every_sheet(
    small_catalog: Catalog, kind: str, with_evidence: bool
) -> None:
    whole = document(small_catalog, kind, with_evidence=with_evidence)
    assert read_markdown(markdown_document(whole)) == [expected(each.sheet) for each in whole.parts]


@pytest.mark.parametrize("kind", KINDS)
def test_csv_and_json_hold_the_main_sheet(small_catalog: Catalog, kind: str) -> None:
    main = document(small_catalog, kind).main
    rows = list(csv.reader(io.StringIO(csv_text(main, raw=True))))
    assert rows == expected(main)
    assert len(json.loads(json_text(main))) == len(main.rows)


@pytest.mark.parametrize("kind", KINDS)
def test_a_terminal_shows_what_is_said_above_and_every_title(
    small_catalog: Catalog, kind: str
) -> None:
    whole = document(small_catalog, kind)
    text = terminal_document(whole)
    assert text.startswith(whole.notes[0])
    assert all(part.title in text for part in whole.parts[1:])


def test_the_verdict_stands_above_the_comparison(small_catalog: Catalog) -> None:
    whole = document(small_catalog, "models")
    assert whole.notes[0].startswith("Oak 3: weights kept")
    assert whole.notes[-1] == "Read against Shade Pro."
    page = html_page(whole)
    assert page.index("Oak 3: weights kept") < page.index("<table>")


def test_the_comparison_names_owners_and_what_is_not_released(small_catalog: Catalog) -> None:
    main = document(small_catalog, "families").main
    assert main.headers[2:4] == ("Oak (family): Oak 3", "Oak (family): Oak 3: against the baseline")
    assert "Oak (family): Oak 4 (not released)" in main.headers
    line = next(row for row in main.rows if row[1].text == "Duel 2026-10 (rating)")
    assert [each.text for each in line[2:4]] == ["1420", "-5, intervals overlap"]


# Typed cells, and what is frozen


def test_a_workbook_has_frozen_headers_days_and_numbers(small_catalog: Catalog) -> None:
    content = xlsx_bytes(document(small_catalog, "models"))
    sheet = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert sheet.freeze_panes == "C2"
    (released,) = (row for row in sheet if row[1].value == "Released")
    assert isinstance(released[2].value, datetime)
    assert released[2].number_format == "yyyy-mm-dd"
    (price,) = (row for row in sheet if row[1].value == "Input (USD/M tokens)")
    assert (price[2].value, price[2].data_type, price[2].font.b) == (1.25, "n", True)


def test_a_day_that_no_calendar_has_and_a_month_stay_text() -> None:
    rows = tuple((SheetCell(text),) for text in ("2026-02-30", "2026-02", "1026-02-03"))
    (table, _) = read_xlsx(xlsx_bytes(Document("D", (Part("P", Sheet(("H",), rows)),)))).values()
    assert table == [["H"], ["2026-02-30"], ["2026-02"], ["1026-02-03"]]


def test_worksheets_get_names_that_a_workbook_can_have() -> None:
    empty = Sheet(("H",), ())
    titles = ["a/b:c", "x" * 40, "x" * 40, "Notes", "", "'"]
    names = list(read_xlsx(xlsx_bytes(Document("D", tuple(Part(t, empty) for t in titles)))))
    assert names == ["a b c", "x" * 31, "x" * 29 + " 2", "Notes", "Sheet", "Sheet 2", "Notes 2"]


def test_a_text_longer_than_a_cell_is_cut_with_an_ellipsis() -> None:
    sheet = Sheet(("H",), ((SheetCell("x" * 40_000),),))
    (table, _) = read_xlsx(xlsx_bytes(Document("D", (Part("P", sheet),)))).values()
    assert table[1][0] == "x" * 32_766 + "…"


# Nothing comes to life


@pytest.mark.parametrize("text", FORMULAS + MARKUP)
def test_no_formula_and_no_link_is_live_in_a_workbook(text: str) -> None:
    content = xlsx_bytes(of(text))
    book = openpyxl.load_workbook(io.BytesIO(content))
    for sheet in book.worksheets:
        for row in sheet:
            for each in row:
                assert each.data_type in ("s", "n")  # Empty cells are "n".
                assert each.hyperlink is None
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = [name for name in archive.namelist() if "worksheets/sheet" in name]
        assert parts
        for name in parts:
            assert b"<f>" not in archive.read(name)


@pytest.mark.parametrize("text", FORMULAS)
def test_no_formula_is_live_in_csv_or_on_the_clipboard(text: str) -> None:
    main = of(text).main
    lines = [*csv.reader(io.StringIO(csv_text(main)))]
    lines += [line.split("\t") for line in tab_separated_text(main, with_headers=True).split("\n")]
    for line in lines:
        assert not line[0].startswith(("=", "+", "-", "@", "\t", "\n", "\uff1d", "\uff0b"))


@pytest.mark.parametrize("text", MARKUP + FORMULAS)
def test_no_markup_is_live_in_html(text: str) -> None:
    page = html_page(of(text))
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    tags = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    assert tags <= {
        *("html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "p", "section"),
        *("div", "table", "caption", "thead", "tbody", "tr", "th", "td", "strong", "span", "a"),
    }
    for element in tree.iter():
        assert not [name for name in element.attrib if name.startswith("on")]
        link = element.attrib.get("href", "https://")
        assert link.startswith("https://")
    assert len(list(tree.iter("style"))) == 1
    assert "\u202e" not in page
    assert "\x00" not in page


@pytest.mark.parametrize("text", MARKUP + FORMULAS)
def test_no_markup_is_live_in_markdown(text: str) -> None:
    (table,) = read_markdown(markdown_document(of(text)))  # It knows text and bold alone.
    shown = " ".join(text.split())
    if text.isprintable():
        assert table == [[shown, "Other"], [shown, shown]]


@given(text=st.text(st.characters(exclude_categories=["Cs"]), max_size=40))
def test_a_page_with_any_text_is_sound_and_holds_one_table(text: str) -> None:
    tables = read_html(html_page(of(text)))
    assert len(tables) == 1
    assert len(tables[0]) == 2


def test_names_out_of_the_data_are_text_in_every_format(tmp_path: Path) -> None:
    evil = '=cmd|"x"!A1 <img src=x onerror=alert(1)> **x**'
    catalog = load_catalog(write_package(tmp_path, models=cell(2, "name", evil)))
    whole = document(catalog, "models")
    assert evil in whole.main.headers
    assert read_html(html_page(whole))[0][0] == list(whole.main.headers)
    assert read_markdown(markdown_document(whole))[0][0] == list(whole.main.headers)
    assert read_xlsx(xlsx_bytes(whole))["Comparison"][0] == list(whole.main.headers)


# An accessible page


def test_a_page_stands_alone_and_is_accessible(small_catalog: Catalog) -> None:
    page = html_page(document(small_catalog, "families"))
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    assert tree.attrib["lang"] == "en"
    assert [each.text for each in tree.iter("title")] == [each.text for each in tree.iter("h1")]
    for table in tree.iter("table"):
        assert table.find("caption") is not None
        assert {head.attrib["scope"] for head in table.find("thead").iter("th")} == {"col"}
        for row in table.find("tbody").iter("tr"):
            assert [head.attrib["scope"] for head in row.iter("th")] == ["row"]
    ids = [element.attrib["id"] for element in tree.iter() if "id" in element.attrib]
    assert len(ids) == len(set(ids))
    named = {e.attrib["aria-labelledby"] for e in tree.iter() if "aria-labelledby" in e.attrib}
    assert named == set(ids)
    assert not [e for e in tree.iter() if "src" in e.attrib or e.tag in ("script", "link")]
    assert "@media print" in page
    assert "prefers-color-scheme: dark" in page
    assert "default-src 'none'" in page


def test_a_cell_that_is_a_link_leads_where_it_says() -> None:
    sheet = Sheet(("H", "L"), ((SheetCell("x"), SheetCell("https://x.example/?a=1&b=2")),))
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parseFragment(
        html_table(sheet)
    )
    (link,) = tree.iter("a")
    assert link.attrib["href"] == link.text == "https://x.example/?a=1&b=2"


def test_an_empty_sheet_is_a_table_with_headers() -> None:
    whole = Document("D", (Part("P", Sheet(("A", "B"), ())),))
    assert read_html(html_page(whole)) == [[["A", "B"]]]
    assert read_markdown(markdown_document(whole)) == [[["A", "B"]]]
    assert read_xlsx(xlsx_bytes(whole))["P"] == [["A", "B"]]

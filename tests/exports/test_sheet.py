"""What is exported is what is shown: the same rows and columns in the same order, with evidence."""

import pytest

from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import known_columns
from weighbridge.comparison.compare import compare
from weighbridge.errors import UnknownColumnError
from weighbridge.exports.lineup_sheets import comparison_sheet
from weighbridge.exports.sheet import Sheet, table_sheet
from weighbridge.filters.engine import Engine
from weighbridge.filters.query import Order, Query

COLUMNS = ("name", "price_in", "released")


def texts(sheet: Sheet) -> list[list[str]]:
    return [[cell.text for cell in row] for row in sheet.rows]


def table(catalog: Catalog, *ids: str, with_evidence: bool = False) -> Sheet:
    answer = Engine(catalog.frame).answer(Query().searching("acme"), Order("price_in"))
    columns = known_columns(ids, catalog.columns)
    return table_sheet(catalog, answer.rows, columns, with_evidence=with_evidence)


def test_the_table_keeps_rows_order_and_columns(small_catalog: Catalog) -> None:
    sheet = table(small_catalog, *COLUMNS)
    assert sheet.headers == ("Name", "Input (USD/M tokens)", "Released")
    assert texts(sheet) == [
        ["Oak 3", "1.25", "2026-06-02"],
        ["Willow 2", "0.2", "2026-05-01"],
        ["Oak 4", "unknown", "unknown"],
        ["Willow 1", "unknown", "2025-01-15"],
    ]
    turned = table(small_catalog, *COLUMNS[::-1])
    assert texts(turned) == [row[::-1] for row in texts(sheet)]


def test_only_known_values_of_number_columns_are_numbers(small_catalog: Catalog) -> None:
    sheet = table(small_catalog, *COLUMNS)
    numbers = [[cell.is_number for cell in row] for row in sheet.rows]
    assert numbers == [[False, True, False]] * 2 + [[False, False, False]] * 2


def test_evidence_stands_right_of_each_column(small_catalog: Catalog) -> None:
    sheet = table(small_catalog, "price_in", "openness", with_evidence=True)
    assert sheet.headers[:5] == (
        *("Input (USD/M tokens)", "Input: source", "Input: date", "Input: basis"),
        "Openness",
    )
    oak, willow, unknown, _ = texts(sheet)
    assert oak[:4] == ["1.25", "Acme documentation", "2026-10-30", "vendor-claimed"]
    assert willow[:4] == ["0.2", "Price board", "2026-11-01", "derived"]
    assert unknown[:4] == ["unknown", "", "", ""]


def test_evidence_of_several_sources_and_dates_names_them_all(small_catalog: Catalog) -> None:
    oak = texts(table(small_catalog, "hosts", with_evidence=True))[0]
    assert oak == [
        *("2", "Price board; Acme documentation", "2026-10-30 to 2026-11-01", "derived"),
    ]


def test_no_rows_and_no_columns_are_an_empty_sheet(small_catalog: Catalog) -> None:
    assert table_sheet(small_catalog, [], ()) == Sheet((), ())
    columns = known_columns(COLUMNS, small_catalog.columns)
    assert table_sheet(small_catalog, [], columns).headers[0] == "Name"


def test_a_comparison_has_attributes_down_and_models_across(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, ["umbra/shade-pro", "acme/willow-2"])
    sheet = comparison_sheet(comparison)
    assert sheet.headers == ("Group", "Attribute", "Shade Pro", "Willow 2")
    assert [row[1] for row in texts(sheet)] == [line.column.header for line in comparison.lines]
    assert ["Price", "Input (USD/M tokens)", "3", "0.2"] in texts(sheet)
    assert all(len(row) == 4 for row in sheet.rows)


def test_a_comparison_with_evidence_has_it_right_of_each_model(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, ["umbra/shade-pro", "acme/willow-2"])
    sheet = comparison_sheet(comparison, with_evidence=True)
    assert sheet.headers[2:7] == (
        *("Shade Pro", "Shade Pro: source", "Shade Pro: date", "Shade Pro: basis", "Willow 2"),
    )
    (price,) = (row for row in texts(sheet) if row[1] == "Input (USD/M tokens)")
    assert price[2:6] == ["3", "Umbra documentation", "2026-10-30", "vendor-claimed"]


def test_an_unknown_column_is_told_with_the_nearest(small_catalog: Catalog) -> None:
    with pytest.raises(UnknownColumnError) as caught:
        known_columns(["name", "pricein"], small_catalog.columns)
    assert "price_in" in caught.value.nearest
    assert "price_in" in str(caught.value)

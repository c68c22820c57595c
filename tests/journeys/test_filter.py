from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.catalogs import cell, write_package
from tests.journeys.steps import (
    CTRL,
    SHIFT,
    Key,
    button,
    click,
    click_tick,
    facet,
    facet_item,
    facet_value,
    focus,
    names,
    open_window,
    press,
    section_of,
    shown_count,
    table_of,
    the,
    tick_value,
)
from weighbridge.filters.query import Query
from weighbridge.qt.filter_panel.query_bar import QueryBar
from weighbridge.qt.filter_panel.values_model import Choice
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.table.models_view import ModelsView
from weighbridge.qt.table.rows_model import FOUND_BY_ROLE
from weighbridge.qt.table.table_view import TableView

FACETS = {
    "Openness": ("Closed, product", "1", ["Shade App"]),
    "License": ("Acme Community License", "1", ["Willow 1"]),
    "Tier": ("Flagship", "3", ["Oak 3", "Shade Pro", "Oak 4"]),
    "Vendor": ("Nimbus", "2", ["Cirrus Lab", "Nebula"]),
    "Status": ("Deprecated", "1", ["Willow 1"]),
}


def line_of(window: MainWindow) -> QLineEdit:
    return the(window, QLineEdit, "Query")


def search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    qtbot.keyClick(window, Key.Key_F, CTRL)
    line = line_of(window)
    assert line.hasFocus()
    press(qtbot, line, Key.Key_Backspace)
    qtbot.keyClicks(line, text)


@pytest.mark.parametrize("title", FACETS)
def test_a_value_is_ticked_by_mouse(window: MainWindow, title: str) -> None:
    value, count, found = FACETS[title]
    assert facet_value(window, title, value).models == count
    tick_value(window, title, value)
    assert names(window) == found
    assert shown_count(window) == f"{count} of 8 shown"
    tick_value(window, title, value)
    assert shown_count(window) == "8 of 8 shown"


@pytest.mark.parametrize("title", FACETS)
def test_a_value_is_ticked_by_key(qtbot: QtBot, window: MainWindow, title: str) -> None:
    value, _, found = FACETS[title]
    tree = facet(window, title)
    focus(qtbot, tree)
    tree.setCurrentIndex(facet_item(tree, value))
    press(qtbot, tree, Key.Key_Space)
    assert names(window) == found
    press(qtbot, tree, Key.Key_Down, Key.Key_Up, Key.Key_Space)
    assert shown_count(window) == "8 of 8 shown"


def test_counts_say_what_a_tick_would_give(window: MainWindow) -> None:
    tick_value(window, "Vendor", "Acme AI")
    # A facet's own ticks do not change its counts; those of the others follow.
    assert facet_value(window, "Vendor", "Umbra Labs").models == "2"
    assert facet_value(window, "Tier", "Flagship").models == "2"
    assert facet_value(window, "Tier", "Small").models == "0"
    tick_value(window, "Vendor", "Umbra Labs")
    assert shown_count(window) == "6 of 8 shown"
    tick_value(window, "Tier", "Flagship")
    assert names(window) == ["Oak 3", "Shade Pro", "Oak 4"]
    assert facet_value(window, "Vendor", "Nimbus").models == "0"


def test_unknown_is_a_value_of_its_own(window: MainWindow) -> None:
    tick_value(window, "Status", "unknown")
    assert names(window) == ["Nebula"]
    tick_value(window, "Status", "Reported")
    assert sorted(names(window)) == ["Nebula", "Oak 4"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("oak", {"Oak 3": None, "Oak 4": None}),
        ("CIRRUS", {"Cirrus Lab": None, "Nebula": "family Cirrus"}),
        ("umbra", {"Shade Pro": "vendor Umbra Labs", "Shade App": "vendor Umbra Labs"}),
        ("hazel", {"Oak 3": "codename Hazelnut"}),
        ("mistletoe", {"Oak 4": "codename Mistletoe"}),
        ("iii", {"Oak 3": "formerly Oak III"}),
        ("acme willow 2", {"Willow 2": "vendor Acme AI"}),
    ],
)
def test_a_search_finds_by_any_name_and_says_why(
    qtbot: QtBot, window: MainWindow, text: str, found: dict[str, str | None]
) -> None:
    search(qtbot, window, text)
    model = table_of(window).model()
    said = {
        str(model.index(row, 0).data()): model.index(row, 0).data(FOUND_BY_ROLE)
        for row in range(model.rowCount())
    }
    assert said == found
    assert shown_count(window) == f"{len(found)} of 8 shown"
    for row, why in enumerate(said.values()):
        spoken = str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        assert why is None or why in spoken


def test_the_codename_has_room_in_the_name_cell(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    before = table.columnWidth(0)
    picture = table.grab().toImage()
    search(qtbot, window, "hazelnut")
    assert table.columnWidth(0) > before
    needed = table.fontMetrics().horizontalAdvance("Oak 3codename Hazelnut")
    assert table.columnWidth(0) > needed
    assert table.grab().toImage() != picture


def test_escape_clears_the_search(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "hazelnut")
    press(qtbot, line_of(window), Key.Key_Escape)
    assert line_of(window).text() == ""
    assert shown_count(window) == "8 of 8 shown"


@pytest.mark.parametrize("key", [None, Key.Key_Space])
def test_a_chip_removes_its_filter(qtbot: QtBot, window: MainWindow, key: Key | None) -> None:
    tick_value(window, "Vendor", "Acme AI")
    tick_value(window, "Vendor", "Nimbus")
    tick_value(window, "Tier", "Small")
    assert shown_count(window) == "1 of 8 shown"
    chip = button(window, "Remove the filter Tier: Small")
    if key is None:
        click(chip)
    else:
        focus(qtbot, chip)
        press(qtbot, chip, key)
    assert shown_count(window) == "6 of 8 shown"
    chip = button(window, "Remove the filter Vendor: Acme AI, Nimbus")
    assert chip.text() == "Vendor: Acme AI and 1 more"
    if key is None:
        click(chip)
    else:
        # Who removes chips by keyboard goes on with the next one, at last with the search.
        assert chip.hasFocus()
        press(qtbot, chip, key)
        assert line_of(window).hasFocus()
    assert shown_count(window) == "8 of 8 shown"


def test_one_facet_is_cleared_and_its_button_goes(window: MainWindow) -> None:
    tick_value(window, "Vendor", "Acme AI")
    tick_value(window, "Tier", "Mid")
    facet(window, "Vendor")
    clear = button(window, "Clear the filter Vendor")
    click(clear)
    assert not clear.isVisible()
    assert window.store.session.query == Query().choosing("tier", ["mid"])
    assert facet_value(window, "Vendor", "Acme AI").choice is Choice.NOTHING


@pytest.mark.parametrize("by", ["mouse", "key", "shortcut"])
def test_all_filters_are_cleared_at_once(qtbot: QtBot, window: MainWindow, by: str) -> None:
    search(qtbot, window, "oak")
    tick_value(window, "Vendor", "Acme AI")
    tick_value(window, "Tier", "Flagship")
    assert shown_count(window) == "2 of 8 shown"
    if by == "shortcut":
        qtbot.keyClick(window, Key.Key_L, CTRL | SHIFT)
    else:
        bar = window.findChild(QueryBar)
        assert bar is not None
        clear = button(bar, "Clear all filters")
        if by == "mouse":
            click(clear)
        else:
            focus(qtbot, clear)
            press(qtbot, clear, Key.Key_Space)
            assert line_of(window).hasFocus()
    assert window.store.session.query == Query()
    assert line_of(window).text() == ""
    assert shown_count(window) == "8 of 8 shown"


def test_an_empty_result_says_what_to_do(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "no such model")
    assert shown_count(window) == "0 of 8 shown"
    assert not table_of(window).isVisible()
    hints = [label.text() for label in window.findChildren(PlainLabel) if label.isVisible()]
    assert any(each.startswith("No model passes all of these filters.") for each in hints)
    click(button(the(window, ModelsView), "Clear all filters"))
    assert shown_count(window) == "8 of 8 shown"
    assert table_of(window).isVisible()


def test_keys_go_on_after_an_empty_result(qtbot: QtBot, window: MainWindow) -> None:
    search(qtbot, window, "no such model")
    press(qtbot, line_of(window), Key.Key_Return)
    assert window.focusWidget() is not None
    window.store.ask(Query())
    focus(qtbot, table_of(window))
    press(qtbot, table_of(window), Key.Key_Down)
    assert table_of(window).currentIndex().isValid()


def test_values_that_no_model_has_are_left_out(window: MainWindow) -> None:
    model = facet(window, "Openness").model()
    shown = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert "Closed, product" in shown
    assert "Open source" not in shown
    assert shown[-1] == "unknown"


def test_ampersands_and_markup_in_names_stay_as_they_are(qtbot: QtBot, tmp_path: Path) -> None:
    folder = write_package(tmp_path / "odd", vendors=cell(2, "name", "R&D <b>Acme</b>"))
    with open_window(qtbot, folder) as window:
        tick_value(window, "Vendor", "R&D <b>Acme</b>")
        chip = button(window, "Remove the filter Vendor: R&D <b>Acme</b>")
        assert chip.text() == "Vendor: R&&D <b>Acme</b>"
        assert chip.toolTip() == "<qt>Vendor: R&amp;D &lt;b&gt;Acme&lt;/b&gt;</qt>"
        vendor = table_of(window).model()
        section = section_of(table_of(window), "Vendor")
        assert vendor.index(0, section).data() == "R&D <b>Acme</b>"


def test_the_tip_of_a_header_reads_as_written(window: MainWindow) -> None:
    table = the(window, TableView)
    tip = table.model().headerData(
        section_of(table, "Family"), Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole
    )
    # An apostrophe that is escaped would be shown as "&#x27;" were the text not marked as HTML.
    assert str(tip).startswith("<qt>")


def test_ticks_stay_where_the_mouse_was(window: MainWindow) -> None:
    """A tick changes counts, never the order or place of the values."""
    tree = facet(window, "Vendor")
    before = tree.visualRect(facet_item(tree, "Nimbus"))
    click_tick(tree, facet_item(tree, "Acme AI"))
    assert tree.visualRect(facet_item(tree, "Nimbus")) == before

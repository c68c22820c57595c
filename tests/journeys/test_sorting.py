import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    SHIFT,
    Key,
    choose,
    click_header,
    focus,
    names,
    press,
    section_of,
    table_of,
)
from weighbridge.filters.query import Order, SortKey
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.table.headings import HeaderState
from weighbridge.qt.table.rows_header import RowsHeader
from weighbridge.qt.table.rows_model import STATE_ROLE


def header_of(window: MainWindow) -> RowsHeader:
    header = table_of(window).horizontalHeader()
    assert isinstance(header, RowsHeader)
    return header


def said(window: MainWindow, title: str) -> tuple[HeaderState, str]:
    model = table_of(window).model()
    section, across = section_of(table_of(window), title), Qt.Orientation.Horizontal
    state = model.headerData(section, across, STATE_ROLE)
    assert isinstance(state, HeaderState)
    return state, str(model.headerData(section, across, Qt.ItemDataRole.AccessibleTextRole))


def test_rows_are_sorted_by_several_columns_by_mouse(window: MainWindow) -> None:
    table = table_of(window)
    click_header(table, "Tier")
    click_header(table, "Context", SHIFT)
    assert window.store.session.order == Order("tier", False, (SortKey("context", True),))
    assert names(window)[:3] == ["Oak 4", "Shade Pro", "Oak 3"]
    assert said(window, "Tier") == (
        HeaderState(True, False, 1, False),
        "Tier, sorted ascending, number 1 in the order",
    )
    assert said(window, "Context")[0] == HeaderState(True, True, 2, False)
    assert said(window, "Vendor") == (HeaderState(False, False, 0, False), "Vendor")
    # Once more turns it, and leaves the first one alone.
    click_header(table, "Context", SHIFT)
    assert window.store.session.order == Order("tier", False, (SortKey("context", False),))
    assert names(window)[:3] == ["Oak 3", "Shade Pro", "Oak 4"]
    click_header(table, "Vendor")
    assert window.store.session.order == Order("vendor", False)
    assert said(window, "Vendor")[1] == "Vendor, sorted ascending"


def test_rows_are_sorted_by_several_columns_by_key(qtbot: QtBot, window: MainWindow) -> None:
    header = header_of(window)
    focus(qtbot, header)
    press(qtbot, header, Key.Key_Home, Key.Key_Right, Key.Key_Return)
    assert window.store.session.order == Order("vendor", False)
    press(qtbot, header, *[Key.Key_Right] * 4)
    qtbot.keyClick(header, Key.Key_Return, SHIFT)
    assert window.store.session.order == Order("vendor", False, (SortKey("tier", False),))
    assert names(window)[:2] == ["Oak 3", "Oak 4"]
    press(qtbot, header, Key.Key_End)
    table = table_of(window)
    last = table.model().columnCount() - 1
    assert table.columnViewportPosition(last) < table.viewport().width()
    press(qtbot, header, Key.Key_Down)
    assert table.hasFocus()


def test_tab_leads_through_the_header_to_the_table(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    focus(qtbot, table)
    qtbot.keyClick(table, Key.Key_Tab, SHIFT)
    assert header_of(window).hasFocus()
    press(qtbot, header_of(window), Key.Key_Tab)
    assert table.hasFocus()


@pytest.mark.parametrize("by_key", [True, False])
def test_the_menu_of_a_column(qtbot: QtBot, window: MainWindow, by_key: bool) -> None:
    header = header_of(window)
    section = section_of(table_of(window), "Tier")

    def ask() -> None:
        if by_key:
            focus(qtbot, header)
            press(qtbot, header, Key.Key_Home, *[Key.Key_Right] * section, Key.Key_Menu)
        else:
            header.menu_wanted.emit(section, header.mapToGlobal(header.rect().center()))

    ask()
    choose(qtbot, "Sort descending")
    assert window.store.session.order == Order("tier", True)
    window.store.ask(window.store.language.parse("tier:mid"))
    ask()
    choose(qtbot, "Clear its filter")
    assert window.store.session.query.is_empty
    ask()
    choose(qtbot, "Group by it")
    assert window.store.session.grouping == "tier"
    ask()
    choose(qtbot, "Do not group")
    assert window.store.session.grouping == ""
    ask()
    choose(qtbot, "Hide it")
    assert "tier" not in window.store.session.columns


def test_filtered_columns_are_marked(window: MainWindow) -> None:
    picture = table_of(window).horizontalHeader().grab().toImage()
    window.store.ask(window.store.language.parse("-vendor:umbra (tier:mid or context>=1m) oak"))
    for title in ("Name", "Vendor", "Tier", "Context"):
        assert said(window, title)[0].is_filtered, title
        assert said(window, title)[1].endswith("filtered")
    assert not said(window, "Status")[0].is_filtered
    assert table_of(window).horizontalHeader().grab().toImage() != picture


def test_a_press_of_the_right_button_sorts_nothing(window: MainWindow) -> None:
    header = header_of(window)
    order = window.store.session.order
    QTest.mouseClick(header.viewport(), Qt.MouseButton.RightButton, pos=header.rect().center())
    assert window.store.session.order == order

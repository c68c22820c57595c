import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    Key,
    choose,
    column_texts,
    command,
    focus,
    names,
    pinned_of,
    press,
    shown_count,
    table_of,
)
from weighbridge.filters.query import Order, Query
from weighbridge.qt.main_window import MainWindow

BY_VENDOR = [
    "Acme AI",
    *("Oak 3", "Willow 2", "Willow 1", "Oak 4"),
    "Nimbus",
    *("Cirrus Lab", "Nebula"),
    "Umbra Labs",
    *("Shade Pro", "Shade App"),
]


def group(window: MainWindow, title: str) -> None:
    command(window, "View", "Group by", title).trigger()


def test_rows_are_grouped_with_counts_and_medians(window: MainWindow) -> None:
    group(window, "Vendor")
    assert names(window) == BY_VENDOR
    assert shown_count(window) == "8 of 8 shown"
    context = dict(zip(names(window), column_texts(window, "Context"), strict=True))
    assert (context["Acme AI"], context["Nimbus"], context["Umbra Labs"]) == (
        "400000",
        "unknown",
        "1048576",
    )
    assert column_texts(window, "License")[0] == ""
    spoken = table_of(window).model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Acme AI, models: 4, unfolded"
    assert command(window, "View", "Group by", "Vendor").isChecked()
    group(window, "No groups")
    assert "Acme AI" not in names(window)


@pytest.mark.parametrize(
    ("title", "headings"),
    [
        ("Family", ["Cirrus", "Oak", "Shade", "Willow"]),
        ("Tier", ["Flagship", "Mid", "Small", "unknown"]),
        ("Openness", ["Open, permissive", "Open, conditional"]),
    ],
)
def test_what_rows_are_grouped_by(window: MainWindow, title: str, headings: list[str]) -> None:
    group(window, title)
    found = [name for name in names(window) if name in headings]
    assert found == headings
    assert len(names(window)) > 8


def test_groups_are_folded_by_key(qtbot: QtBot, window: MainWindow) -> None:
    group(window, "Vendor")
    table = table_of(window)
    focus(qtbot, table)
    table.setCurrentIndex(table.model().index(0, 0))
    press(qtbot, table, Key.Key_Left)
    assert names(window)[:2] == ["Acme AI", "Nimbus"]
    assert table.currentIndex().row() == 0
    press(qtbot, table, Key.Key_Left)
    assert names(window)[:2] == ["Acme AI", "Nimbus"]
    press(qtbot, table, Key.Key_Right)
    assert names(window) == BY_VENDOR
    for key in (Key.Key_Space, Key.Key_Return):
        press(qtbot, table, key)
        assert len(names(window)) == 7
        press(qtbot, table, key)
        assert len(names(window)) == 11
    press(qtbot, table, Key.Key_Down, Key.Key_Space)
    assert window.store.session.lineup == ("acme/oak-3",)
    press(qtbot, table, Key.Key_Up, Key.Key_Menu)
    choose(qtbot, "Fold all groups")
    assert names(window) == ["Acme AI", "Nimbus", "Umbra Labs"]
    press(qtbot, table, Key.Key_Menu)
    choose(qtbot, "Unfold all groups")
    assert names(window) == BY_VENDOR


def test_groups_are_folded_by_mouse(window: MainWindow) -> None:
    group(window, "Vendor")
    table = table_of(window)
    pinned = pinned_of(table)
    area = pinned.visualRect(table.model().index(0, 0))
    arrow = QPoint(area.left() + 8, area.center().y())
    QTest.mouseClick(pinned.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert names(window)[:2] == ["Acme AI", "Nimbus"]
    QTest.mouseClick(pinned.viewport(), Qt.MouseButton.LeftButton, pos=arrow)
    assert names(window) == BY_VENDOR
    QTest.mouseClick(pinned.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert names(window) == BY_VENDOR
    assert table.hasFocus()


def test_groups_follow_filter_and_order(window: MainWindow) -> None:
    group(window, "Vendor")
    window.store.ask(Query().choosing("tier", ["flagship"]))
    window.store.order_by(Order("name", False))
    assert names(window) == ["Acme AI", "Oak 3", "Oak 4", "Umbra Labs", "Shade Pro"]
    window.store.ask(Query().searching("no such model"))
    assert names(window) == []


def test_headings_are_not_copied(qtbot: QtBot, window: MainWindow) -> None:
    group(window, "Vendor")
    table = table_of(window)
    focus(qtbot, table)
    table.selectAll()
    rows, _ = table.selected_block()
    assert len(rows) == 8
    table.setCurrentIndex(table.model().index(0, 0))
    assert table.current_model() is None

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QHeaderView, QListWidget
from pytestqt.qtbot import QtBot

from tests.catalogs import rows, write_package
from tests.journeys.steps import (
    CTRL,
    SHIFT,
    Key,
    click,
    click_cell,
    click_header,
    click_tick,
    column_texts,
    dialog,
    focus,
    names,
    open_window,
    pinned_of,
    press,
    section_of,
    shown_count,
    table_of,
    titles_on_screen,
)
from weighbridge.filters.query import Order
from weighbridge.qt.dialogs import ColumnsDialog
from weighbridge.qt.main_window import MainWindow

FIRST_TITLES = [
    "Name",
    "Vendor",
    "Family",
    "Openness",
    "License",
    "Tier",
    "Status",
    "Released",
    "Context",
    "Parameters",
    "Input",
    "Output",
    "Duel 2026-10",
    "Quiz 1",
]


def test_the_table_shows_every_model_newest_first(window: MainWindow) -> None:
    assert titles_on_screen(table_of(window)) == FIRST_TITLES
    assert len(names(window)) == 8
    assert names(window)[:3] == ["Oak 3", "Shade Pro", "Willow 2"]
    assert shown_count(window) == "8 of 8 shown"
    header = table_of(window).horizontalHeader()
    assert header.sortIndicatorSection() == section_of(table_of(window), "Released")
    assert header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder


@pytest.mark.parametrize(
    ("title", "first"),
    [
        ("Name", ["Cirrus Lab", "Nebula", "Oak 3"]),
        ("Vendor", ["Acme AI", "Acme AI", "Acme AI"]),
        ("Context", ["9000000", "1048576", "400000"]),
        ("Parameters", ["1200.0", "70.0", "31.5"]),
        ("Input", ["0.2", "1.25", "3"]),
        ("Released", ["2026-06-02", "2026-05-20", "2026-05-01"]),
        ("Duel 2026-10", ["1425", "1420", "1350"]),
    ],
)
def test_a_click_on_a_header_sorts_and_a_second_turns_it(
    window: MainWindow, title: str, first: list[str]
) -> None:
    if title != "Released":
        click_header(pinned_of(table_of(window)) if title == "Name" else table_of(window), title)
    one_way = column_texts(window, title)
    assert [float(text) if _is_number(text) else text for text in one_way[:3]] == [
        float(text) if _is_number(text) else text for text in first
    ]
    click_header(pinned_of(table_of(window)) if title == "Name" else table_of(window), title)
    other_way = column_texts(window, title)
    known = [text for text in one_way if text != "unknown"]
    assert [text for text in other_way if text != "unknown"] == known[::-1]
    for texts in (one_way, other_way):
        assert texts == sorted(texts, key=lambda text: text == "unknown"), "unknown comes last"
    header = table_of(window).horizontalHeader()
    assert header.sortIndicatorSection() == section_of(table_of(window), title)


def _is_number(text: str) -> bool:
    return text.replace(".", "", 1).isdigit()


def test_arrow_keys_walk_the_cells_and_evidence_follows(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    focus(qtbot, table)
    assert window.store.current == ("acme/oak-3", "name")
    press(qtbot, table, Key.Key_Down, Key.Key_Right, Key.Key_Right)
    assert window.store.current == ("umbra/shade-pro", "family")
    qtbot.keyClick(table, Key.Key_End, CTRL)
    last = table.model().rowCount() - 1
    assert table.currentIndex().row() == last
    qtbot.keyClick(table, Key.Key_Home, CTRL)
    assert table.currentIndex().row() == 0
    press(qtbot, table, Key.Key_Up)
    assert table.currentIndex().row() == 0


def test_keys_lead_from_the_search_line_to_the_table(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Key.Key_F, CTRL)
    line = window.focusWidget()
    press(qtbot, line, Key.Key_Down)
    assert table_of(window).hasFocus()


def test_the_current_cell_stays_when_sorted_and_filtered(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    focus(qtbot, table)
    press(qtbot, table, Key.Key_Down, Key.Key_Right)
    click_header(table, "Context")
    assert window.store.current == ("umbra/shade-pro", "vendor")
    assert table.current_model() == "umbra/shade-pro"
    window.store.ask(window.store.session.query.choosing("vendor", ["acme"]))
    window.store.ask(window.store.session.query.choosing("vendor", []))
    assert table.current_model() == "umbra/shade-pro"


def test_a_click_on_a_far_header_sorts_by_it_and_stays_there(
    qtbot: QtBot, window: MainWindow
) -> None:
    table = table_of(window)
    bar = table.horizontalScrollBar()
    for current in (None, ("umbra/shade-pro", "vendor")):
        if current:
            focus(qtbot, table)
            window.store.set_current(*current)
            window.store.order_by(Order("name", False))
        bar.setValue(bar.maximum())
        click_header(table, "Quiz 1")
        assert window.store.session.order == Order("quiz-1", True)
        assert bar.value() == bar.maximum()
    assert window.store.current == ("umbra/shade-pro", "vendor")


def test_columns_are_chosen_in_the_dialog(qtbot: QtBot, window: MainWindow) -> None:
    click_header(table_of(window), "Context")
    qtbot.keyClick(window, Key.Key_O, CTRL | SHIFT)
    chooser = dialog(qtbot, ColumnsDialog)
    listed = chooser.findChild(QListWidget)
    assert listed is not None
    items = {listed.item(row).text(): listed.item(row) for row in range(listed.count())}
    assert "Identity: Name" not in items
    click_tick(listed, listed.indexFromItem(items["Identity: Family"]))
    listed.setCurrentItem(items["Scores: Wait 1 (minutes)"])
    focus(qtbot, listed)
    press(qtbot, listed, Key.Key_Space)
    buttons = chooser.findChild(QDialogButtonBox)
    assert buttons is not None
    click(buttons.button(QDialogButtonBox.StandardButton.Ok))
    wanted = [title for title in FIRST_TITLES if title != "Family"]
    assert titles_on_screen(table_of(window)) == [*wanted, "Wait 1"]
    assert set(column_texts(window, "Wait 1")) == {"12.5", "7", "unknown"}
    header = table_of(window).horizontalHeader()
    assert header.sortIndicatorSection() == section_of(table_of(window), "Context")


def test_the_dialog_of_columns_can_be_cancelled(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Key.Key_O, CTRL | SHIFT)
    chooser = dialog(qtbot, ColumnsDialog)
    listed = chooser.findChild(QListWidget)
    assert listed is not None
    click_tick(listed, listed.model().index(0, 0))
    press(qtbot, chooser, Key.Key_Escape)
    assert titles_on_screen(table_of(window)) == FIRST_TITLES


def drag(header: QHeaderView, section: int, target: int) -> None:
    """Drag a title of the header to the place of another."""
    viewport = header.viewport()
    start = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    end = QPoint(header.sectionViewportPosition(target) + 4, header.height() // 2)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for share in (0.3, 0.6, 1.0):
        QTest.mouseMove(viewport, start + (end - start) * share)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=end)


def test_a_column_is_moved_by_its_header(window: MainWindow) -> None:
    table = table_of(window)
    header = table.horizontalHeader()
    table.setColumnWidth(section_of(table, "Tier"), 133)
    drag(header, section_of(table, "Tier"), section_of(table, "Vendor"))
    wanted = ["Name", "Tier", *(t for t in FIRST_TITLES if t not in ("Name", "Tier"))]
    assert titles_on_screen(table) == wanted
    assert window.store.session.columns[:3] == ("name", "tier", "vendor")
    assert table.columnWidth(section_of(table, "Tier")) == 133
    assert header.sortIndicatorSection() == section_of(table, "Released")
    assert column_texts(window, "Tier")[0] == "Flagship"


def test_the_name_stays_first(window: MainWindow) -> None:
    table = table_of(window)
    header = table.horizontalHeader()
    pinned = pinned_of(table)
    drag(pinned.horizontalHeader(), 0, 0)
    drag(header, section_of(table, "Vendor"), 0)
    assert titles_on_screen(table)[0] == "Name"
    assert window.store.session.columns[0] == "name"


def test_columns_are_resized_and_the_pinned_one_follows(window: MainWindow) -> None:
    table = table_of(window)
    pinned = pinned_of(table)
    header = pinned.horizontalHeader()
    edge = QPoint(header.sectionSize(0) - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(header.viewport(), edge + QPoint(60, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(60, 0))
    assert table.columnWidth(0) == pinned.columnWidth(0) == pinned.width()
    assert table.columnWidth(0) >= edge.x() + 55
    header = table.horizontalHeader()
    section = section_of(table, "Vendor")
    before = header.sectionSize(section)
    edge = QPoint(header.sectionViewportPosition(section) + before - 1, header.height() // 2)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(header.viewport(), edge + QPoint(40, 0))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=edge + QPoint(40, 0))
    assert header.sectionSize(section) == before + 40


def test_the_name_is_pinned_while_the_table_scrolls(qtbot: QtBot, tmp_path: Path) -> None:
    many = [f"acme/elm-{number},willow,Elm {number:03},acme-docs" for number in range(120)]
    with open_window(qtbot, write_package(tmp_path / "many", models=rows(*many))) as window:
        window.resize(1024, 640)
        table = table_of(window)
        pinned = pinned_of(table)
        bar = table.horizontalScrollBar()
        qtbot.waitUntil(lambda: bar.maximum() > 0)
        bar.setValue(bar.maximum())
        assert pinned.visualRect(table.model().index(0, 0)).left() == 0
        assert pinned.geometry().left() == table.frameWidth()
        # A cell behind the pinned column comes out from behind it.
        focus(qtbot, table)
        press(qtbot, table, Key.Key_Right)
        assert table.visualRect(table.currentIndex()).left() >= pinned.width()
        # Up and down both move together, whichever is scrolled.
        qtbot.keyClick(table, Key.Key_End, CTRL)
        last = table.model().index(table.model().rowCount() - 1, 0)
        assert table.verticalScrollBar().value() == table.verticalScrollBar().maximum()
        assert pinned.visualRect(last).top() == table.visualRect(last).top()
        pinned.verticalScrollBar().setValue(0)
        assert table.verticalScrollBar().value() == 0


def test_a_click_on_a_name_brings_the_keyboard_to_the_table(
    qtbot: QtBot, window: MainWindow
) -> None:
    table = table_of(window)
    pinned = pinned_of(table)
    click_cell(pinned, table.model().index(2, 0))
    assert table.hasFocus()
    assert window.store.current == ("acme/willow-2", "name")
    press(qtbot, table, Key.Key_Down)
    assert table.currentIndex().row() == 3

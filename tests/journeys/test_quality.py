"""How well the catalog is founded: counted, listed, and followed to the cell."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QTableView
from pytestqt.qtbot import QtBot

from tests.catalogs import NO_ROWS, write_package
from tests.journeys.steps import (
    CTRL,
    Key,
    button,
    click,
    focus,
    names,
    open_window,
    press,
    table_of,
    the,
    titles_on_screen,
)
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.quality.quality_view import QualityView

SHOW, OF = "Show", "of"


def counted(qtbot: QtBot, window: MainWindow) -> QTableView:
    """The table of the view, once what was asked for is there."""
    view = the(window, QualityView)
    qtbot.waitUntil(lambda: not view.is_counting)
    return the(view, QTableView)


def choose(qtbot: QtBot, window: MainWindow, box_name: str, text: str) -> None:
    """By keys: the list is opened, and letters find the entry."""
    box = the(the(window, QualityView), QComboBox, box_name)
    focus(qtbot, box)
    place = box.findText(text)
    press(qtbot, box, Key.Key_Home)
    for _ in range(place):
        press(qtbot, box, Key.Key_Down)
    assert box.currentText() == text


def rows_of(table: QTableView) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


@pytest.fixture
def quality(qtbot: QtBot, window: MainWindow) -> QTableView:
    qtbot.keyClick(window, Key.Key_6, CTRL)
    return counted(qtbot, window)


def test_the_view_counts_by_vendor_first(quality: QTableView) -> None:
    assert [row[:2] for row in rows_of(quality)] == [
        ["Acme AI", "4"],
        ["Nimbus", "2"],
        ["Umbra Labs", "2"],
    ]


def test_a_click_on_a_header_sorts_and_unknown_stays_last(
    qtbot: QtBot, window: MainWindow, quality: QTableView
) -> None:
    choose(qtbot, window, SHOW, "Counts by column")
    table = counted(qtbot, window)
    age = next(
        section
        for section in range(table.model().columnCount())
        if table.model().headerData(section, Qt.Orientation.Horizontal) == "Median age (days)"
    )
    for order in (Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder):
        table.sortByColumn(age, order)
        ages = [row[age] for row in rows_of(table)]
        known = [float(text) for text in ages if text != "unknown"]
        assert known == sorted(known, reverse=order is Qt.SortOrder.DescendingOrder)
        assert ages[len(known) :] == ["unknown"] * (len(ages) - len(known))


def test_enter_on_a_vendor_shows_its_models(
    qtbot: QtBot, window: MainWindow, quality: QTableView
) -> None:
    focus(qtbot, quality)
    quality.setCurrentIndex(quality.model().index(1, 0))
    press(qtbot, quality, Key.Key_Return)
    assert names(window) == ["Cirrus Lab", "Nebula"]


def test_enter_on_a_cell_in_dispute_goes_to_the_cell_in_the_table(
    qtbot: QtBot, window: MainWindow, quality: QTableView
) -> None:
    choose(qtbot, window, SHOW, "Cells in dispute")
    table = counted(qtbot, window)
    found = rows_of(table)
    assert ["Oak 3", "Context (tokens)", "400000", "272000"] in [row[:4] for row in found]
    row = next(row for row, cells in enumerate(found) if cells[0] == "Oak 3")
    focus(qtbot, table)
    table.setCurrentIndex(table.model().index(row, 0))
    assert window.store.current == ("acme/oak-3", "context")
    press(qtbot, table, Key.Key_Return)
    shown = table_of(window)
    assert titles_on_screen(shown)[shown.currentIndex().column()] == "Context"
    assert shown.hasFocus()


def test_a_disputed_cell_leads_to_all_such_cells(qtbot: QtBot, window: MainWindow) -> None:
    window.store.set_current("acme/oak-3", "context")
    click(button(window, "All cells in dispute of the column Context"))
    table = counted(qtbot, window)
    assert {row[1] for row in rows_of(table)} == {"Context (tokens)"}
    assert table.hasFocus()


def test_what_is_exported_is_what_is_seen(
    qtbot: QtBot, window: MainWindow, quality: QTableView
) -> None:
    quality.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    sheet = the(window, QualityView).model.sheet()
    assert [row[0].text for row in sheet.rows] == ["Umbra Labs", "Nimbus", "Acme AI"]
    assert sheet.headers[0] == "Vendor"
    focus(qtbot, quality)
    quality.selectRow(1)
    qtbot.keyClick(quality, Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text().startswith("Nimbus\t2\t")


def test_an_empty_catalog_has_nothing_to_count(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, write_package(tmp_path, **NO_ROWS)) as window:
        qtbot.keyClick(window, Key.Key_6, CTRL)
        assert rows_of(counted(qtbot, window)) == []


def test_another_catalog_is_counted_anew(
    qtbot: QtBot, window: MainWindow, quality: QTableView, tmp_path: Path
) -> None:
    with qtbot.waitSignal(window.ready):
        window.load(write_package(tmp_path / "other", **NO_ROWS))
    assert rows_of(counted(qtbot, window)) == []

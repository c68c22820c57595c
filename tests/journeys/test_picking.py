"""Into the lineup from every view: by Space, by menu, by Ctrl+Enter and by drag."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    CTRL,
    SHIFT,
    Key,
    choose,
    dialog,
    focus,
    pinned_of,
    press,
    seen,
    show_tab,
    table_of,
    the,
)
from weighbridge.analysis.may_i import Use
from weighbridge.qt.compare.counterparts_dialog import CounterpartsDialog
from weighbridge.qt.compare.lineup_tray import LineupTray
from weighbridge.qt.dragging import item_data
from weighbridge.qt.licenses.answers_view import AnswersView
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.palette.palette_dialog import PaletteDialog
from weighbridge.qt.vendors.grid import Grid


def grid_of(qtbot: QtBot, window: MainWindow, row: int, title: str) -> Grid:
    """The grid of vendors, its current cell in a row and the column of a title."""
    show_tab(window, "Vendors")
    grid = the(window, Grid)
    focus(qtbot, grid)
    titles = list(grid.grid.sheet.headers)
    grid.setCurrentIndex(grid.grid.index(row, titles.index(title)))
    return grid


def drop(window: MainWindow, data: QMimeData) -> None:
    """Drop what is dragged onto the tray: Qt's own drag waits for a mouse that is not there."""
    tray = the(window, LineupTray)
    middle, action = tray.rect().center(), Qt.DropAction.CopyAction
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(tray, QDragEnterEvent(middle, action, data, button, none))
    QApplication.sendEvent(tray, QDropEvent(QPointF(middle), action, data, button, none))


def test_space_in_the_grid_picks_a_vendor_or_the_first_model_of_a_cell(
    qtbot: QtBot, window: MainWindow
) -> None:
    grid = grid_of(qtbot, window, 0, "Vendor")
    press(qtbot, grid, Key.Key_Space)
    grid_of(qtbot, window, 0, "Flagship")
    assert window.store.current == ("acme/oak-3", "openness")
    press(qtbot, grid, Key.Key_Space)
    assert list(window.store.session.lineup) == ["vendor:acme", "acme/oak-3"]
    press(qtbot, grid, Key.Key_Space)
    assert list(window.store.session.lineup) == ["vendor:acme"]


def test_the_menu_of_the_grid_offers_each_model_and_the_vendor(
    qtbot: QtBot, window: MainWindow
) -> None:
    grid = grid_of(qtbot, window, 0, "Reported and announced")
    press(qtbot, grid, Key.Key_Menu)
    choose(qtbot, "Oak 4: into or out of the lineup")
    press(qtbot, grid, Key.Key_Menu)
    choose(qtbot, "Acme AI: into or out of the lineup")
    assert window.store.session.lineup == ("acme/oak-4", "vendor:acme")


def test_space_in_the_answers_picks_a_model(qtbot: QtBot, window: MainWindow) -> None:
    window.store.ask_licenses(Use(users=5.0))
    show_tab(window, "Licenses")
    table = the(window, AnswersView).table
    focus(qtbot, table)
    table.selectRow(0)
    press(qtbot, table, Key.Key_Space)
    assert window.store.session.lineup == table.rows.subject(0)


def test_space_among_counterparts_picks_one(qtbot: QtBot, window: MainWindow) -> None:
    window.store.set_current("umbra/shade-pro", "name")
    qtbot.keyClick(window, Key.Key_N, CTRL | SHIFT)
    found = dialog(qtbot, CounterpartsDialog)
    focus(qtbot, found.table)
    found.table.selectRow(0)
    press(qtbot, found.table, Key.Key_Space)
    assert window.store.session.lineup == found.table.rows.subject(0)
    press(qtbot, found, Key.Key_Escape)


@pytest.mark.parametrize(
    ("text", "item"),
    [("shade pro", "umbra/shade-pro"), ("willow", "family:willow"), ("umbra", "vendor:umbra")],
)
def test_the_palette_puts_what_it_finds_into_the_lineup(
    qtbot: QtBot, window: MainWindow, text: str, item: str
) -> None:
    focus(qtbot, table_of(window))
    qtbot.keyClick(table_of(window), Key.Key_P, CTRL | SHIFT)
    palette = dialog(qtbot, PaletteDialog)
    line = the(palette, QLineEdit)
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: not seen(palette))
    assert window.store.session.lineup == (item,)


def test_ctrl_enter_does_nothing_with_what_cannot_be_compared(
    qtbot: QtBot, window: MainWindow
) -> None:
    focus(qtbot, table_of(window))
    qtbot.keyClick(table_of(window), Key.Key_P, CTRL | SHIFT)
    palette = dialog(qtbot, PaletteDialog)
    line = the(palette, QLineEdit)
    qtbot.keyClicks(line, "quit")
    qtbot.keyClick(line, Key.Key_Return, CTRL)
    assert seen(palette) and window.store.session.lineup == ()
    press(qtbot, line, Key.Key_Escape)


def test_a_name_is_dragged_out_of_the_table(window: MainWindow) -> None:
    pinned = pinned_of(table_of(window))
    index = pinned.model().index(1, 0)
    assert pinned.dragEnabled() and index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    drop(window, pinned.model().mimeData([index]))
    assert window.store.session.lineup == (window.store.shown_ids[1],)


def test_an_answer_is_dragged(window: MainWindow) -> None:
    window.store.ask_licenses(Use(users=5.0))
    show_tab(window, "Licenses")
    table = the(window, AnswersView).table
    index = table.rows.index(2, 0)
    assert table.dragEnabled() and index.flags() & Qt.ItemFlag.ItemIsDragEnabled
    drop(window, table.rows.mimeData([index]))
    assert window.store.session.lineup == table.rows.subject(2)


def test_what_is_dragged_out_of_the_grid_is_what_is_under_the_mouse(
    qtbot: QtBot, window: MainWindow
) -> None:
    grid = grid_of(qtbot, window, 0, "Flagship")
    place = grid.visualRect(grid.currentIndex()).topLeft() + QPoint(30, 10)
    assert grid.dragEnabled() and grid.item_at(place) == "acme/oak-3"
    assert grid.item_at(QPoint(5, 5)) == "vendor:acme"
    assert grid.item_at(QPoint(5, grid.viewport().height() - 2)) == ""


@pytest.mark.parametrize("item", ["", "another/catalogs-model", "family:nobody", "\xff"])
def test_what_the_catalog_does_not_know_is_not_taken(window: MainWindow, item: str) -> None:
    """It may come from another window, with another catalog."""
    drop(window, item_data(item))
    assert window.store.session.lineup == ()

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    CTRL,
    SHIFT,
    Key,
    click_header,
    command,
    facet,
    focus,
    names,
    press,
    shown_count,
    table_of,
    the,
    tick_value,
)
from weighbridge.filters.query import Order, Query
from weighbridge.qt.filter_panel.query_line import QueryLine
from weighbridge.qt.main_window import MainWindow


def undo(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window.focusWidget(), Key.Key_Z, CTRL)


@pytest.mark.parametrize("redo", [(Key.Key_Z, CTRL | SHIFT), (Key.Key_Y, CTRL)])
def test_every_kind_of_change_is_undone_and_redone(
    qtbot: QtBot, window: MainWindow, redo: tuple[Qt.Key, Qt.KeyboardModifier]
) -> None:
    first = window.store.session
    states = [first]
    focus(qtbot, table_of(window))
    for change in (
        lambda: tick_value(window, "Vendor", "Acme AI"),
        lambda: click_header(table_of(window), "Context"),
        lambda: window.store.show_columns(("name", "context")),
        lambda: command(window, "View", "Group by", "Tier").trigger(),
        lambda: window.store.toggle_in_lineup("acme/oak-3"),
    ):
        change()
        states.append(window.store.session)
    focus(qtbot, table_of(window))
    for state in states[-2::-1]:
        undo(qtbot, window)
        assert window.store.session == state
    undo(qtbot, window)
    assert window.store.session == first
    assert len(names(window)) == 8
    key, keys = redo
    for state in states[1:]:
        qtbot.keyClick(table_of(window), key, keys)
        assert window.store.session == state


def test_the_menu_names_what_is_undone(window: MainWindow) -> None:
    assert not command(window, "Edit", "Undo").isEnabled()
    tick_value(window, "Vendor", "Acme AI")
    assert command(window, "Edit", "Undo: filter").isEnabled()
    window.store.order_by(Order("name", False))
    command(window, "Edit", "Undo: sorting").trigger()
    command(window, "Edit", "Undo: filter").trigger()
    assert not command(window, "Edit", "Undo").isEnabled()
    command(window, "Edit", "Redo: filter").trigger()
    assert window.store.session.query == Query().choosing("vendor", ["acme"])


def test_what_is_typed_in_the_query_line_is_one_step(qtbot: QtBot, window: MainWindow) -> None:
    tick_value(window, "Tier", "Flagship")
    line = the(window, QueryLine)
    focus(qtbot, line)
    press(qtbot, line, Key.Key_End)
    qtbot.keyClicks(line, " oak")
    assert line.text() == "tier:flagship oak"
    undo(qtbot, window)
    assert line.text() == "tier:flagship"
    undo(qtbot, window)
    assert line.text() == ""
    assert shown_count(window) == "8 of 8 shown"
    qtbot.keyClick(line, Key.Key_Y, CTRL)
    qtbot.keyClick(line, Key.Key_Y, CTRL)
    assert line.text() == "tier:flagship oak"
    # Enter and leaving the line end a step.
    press(qtbot, line, Key.Key_Return)
    focus(qtbot, line)
    press(qtbot, line, Key.Key_End, Key.Key_Backspace)
    undo(qtbot, window)
    assert line.text() == "tier:flagship oak"


def test_while_the_text_says_no_query_undo_is_of_the_text(qtbot: QtBot, window: MainWindow) -> None:
    line = the(window, QueryLine)
    focus(qtbot, line)
    qtbot.keyClicks(line, "tier:mid ")
    query = window.store.session.query
    qtbot.keyClicks(line, "(")
    undo(qtbot, window)
    assert "(" not in line.text()
    assert window.store.session.query in (query, Query())


def test_in_another_line_undo_is_of_its_text(qtbot: QtBot, window: MainWindow) -> None:
    window.store.ask(Query().choosing("tier", ["mid"]))
    line = QLineEdit(window)
    line.show()
    focus(qtbot, line)
    qtbot.keyClicks(line, "text")
    undo(qtbot, window)
    assert line.text() == ""
    assert window.store.session.query == Query().choosing("tier", ["mid"])


def test_another_catalog_has_nothing_to_undo(window: MainWindow) -> None:
    tick_value(window, "Vendor", "Acme AI")
    window.store.use_catalog(window.store.catalog)
    assert not command(window, "Edit", "Undo").isEnabled()
    assert facet(window, "Vendor").isVisible()

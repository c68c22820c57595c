import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    SHIFT,
    Key,
    choose,
    clipboard,
    focus,
    names,
    open_menu,
    pinned_of,
    plain,
    press,
    section_of,
    table_of,
)
from weighbridge.qt.main_window import MainWindow


def go_to(qtbot: QtBot, window: MainWindow, name: str, title: str) -> None:
    table = table_of(window)
    focus(qtbot, table)
    model = table.model()
    table.setCurrentIndex(model.index(names(window).index(name), section_of(table, title)))


def texts(qtbot: QtBot) -> list[str]:
    menu = open_menu(qtbot)
    found = [plain(each.text()) for each in menu.actions() if not each.isSeparator()]
    press(qtbot, menu, Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)
    return found


CASES = [
    ("Oak 3", "Vendor", "Only Acme AI", "vendor:acme", 4),
    ("Oak 3", "Vendor", "Not Acme AI", "-vendor:acme", 4),
    ("Nebula", "Tier", "Only unknown", "tier:unknown", 2),
    ("Willow 2", "Context", "Only 400000", "context:400k", 2),
    ("Willow 2", "Context", "Not 400000", "-context:400k", 6),
    ("Willow 2", "Context", "At least 400000", "context>=400k", 4),
    ("Willow 2", "Context", "At most 400000", "context<=400k", 3),
    ("Nebula", "Context", "Only unknown", "context:unknown", 3),
    ("Nebula", "Context", "Not unknown", "-context:unknown", 5),
    ("Willow 2", "Released", "At least 2026-05-01", "released>=2026-05-01", 3),
    ("Cirrus Lab", "Released", "Only 2026-03", "released:2026-03", 1),
    ("Oak 3", "Name", "Only Oak 3", '"Oak 3"', 1),
    ("Oak 3", "Name", "Not Oak 3", '-"Oak 3"', 7),
]


@pytest.mark.parametrize("case", CASES)
def test_a_cell_filters(
    qtbot: QtBot, window: MainWindow, case: tuple[str, str, str, str, int]
) -> None:
    name, title, wish, query, count = case
    go_to(qtbot, window, name, title)
    press(qtbot, table_of(window), Key.Key_Menu)
    choose(qtbot, wish)
    assert window.store.session.query == window.store.language.parse(query)
    assert len(names(window)) == count


def test_a_set_can_be_filtered_by_each_of_its_values(qtbot: QtBot, window: MainWindow) -> None:
    window.store.show_columns(("name", "modalities_in", "codename", "weights_url"))
    go_to(qtbot, window, "Oak 3", "Reads")
    qtbot.keyClick(table_of(window), Key.Key_F10, SHIFT)
    assert texts(qtbot)[:4] == ["Only text", "Not text", "Only image", "Not image"]
    go_to(qtbot, window, "Oak 3", "Codename")
    qtbot.keyClick(table_of(window), Key.Key_F10, SHIFT)
    assert texts(qtbot)[0] == "Sort ascending"
    go_to(qtbot, window, "Willow 1", "Weights")
    qtbot.keyClick(table_of(window), Key.Key_F10, SHIFT)
    assert texts(qtbot)[0] == "Sort ascending"


def test_a_cell_sorts_picks_and_copies(qtbot: QtBot, window: MainWindow) -> None:
    go_to(qtbot, window, "Oak 3", "Vendor")
    for wish in ("Sort descending", "Add to lineup", "Copy"):
        press(qtbot, table_of(window), Key.Key_Menu)
        choose(qtbot, wish)
    assert window.store.session.order.column_id == "vendor"
    assert list(window.store.session.lineup) == ["acme/oak-3"]
    assert clipboard().strip() == "Acme AI"
    press(qtbot, table_of(window), Key.Key_Menu)
    choose(qtbot, "Remove from lineup")
    assert not list(window.store.session.lineup)


@pytest.mark.parametrize("title", ["Name", "Tier"])
def test_the_mouse_asks_for_the_menu_of_the_cell_under_it(
    qtbot: QtBot, window: MainWindow, title: str
) -> None:
    table = table_of(window)
    view = pinned_of(table) if title == "Name" else table
    index = table.model().index(1, section_of(table, title))
    table.scrollTo(index)
    place: QPoint = view.visualRect(index).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, place, view.viewport().mapToGlobal(place)
    )
    QApplication.sendEvent(view.viewport(), event)
    wanted = "Only Shade Pro" if title == "Name" else "Only Flagship"
    assert texts(qtbot)[0] == wanted
    assert table.currentIndex() == index

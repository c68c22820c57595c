import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QListWidget, QMessageBox
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    CTRL,
    SHIFT,
    Key,
    answering,
    button,
    click,
    command,
    dialog,
    focus,
    names,
    paste,
    plain,
    press,
    seen,
    the,
    tick_value,
)
from weighbridge.filters.query import Order
from weighbridge.filters.saved_views import SavedView, shipped_views
from weighbridge.locations import own_views_file
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.saved_views.views_dialogs import NameDialog, ViewsDialog
from weighbridge.qt.saved_views.views_menu import ViewsMenu

MENU = "Saved views"


def the_menu(window: MainWindow) -> ViewsMenu:
    menu = window.findChild(ViewsMenu)
    assert menu is not None
    return menu


def listed(window: MainWindow) -> list[str]:
    """The texts of the menu, as they are once it opens."""
    menu = the_menu(window)
    menu.aboutToShow.emit()
    return [plain(each.text()) for each in menu.actions() if each.text()]


def own() -> list[dict[str, object]]:
    content = json.loads(own_views_file().read_text("utf-8"))
    views: list[dict[str, object]] = content["views"]
    return views


def save(qtbot: QtBot, window: MainWindow, name: str, *, replace: bool = False) -> None:
    window.activateWindow()  # Offscreen, no window manager does once a dialog has closed.
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Key.Key_B, CTRL | SHIFT)
    asked = dialog(qtbot, NameDialog)
    paste(qtbot, the(asked, QLineEdit), name)
    click(button(asked, "Replace" if replace else "Save"))
    qtbot.waitUntil(lambda: not seen(asked))


def write(content: object) -> str:
    """Put something into the file of own views."""
    file = own_views_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    text = content if isinstance(content, str) else json.dumps(content)
    file.write_text(text, "utf-8")
    return text


def message(qtbot: QtBot) -> str:
    box = dialog(qtbot, QMessageBox)
    text = box.text()
    press(qtbot, box, Key.Key_Escape)
    qtbot.waitUntil(lambda: not seen(box))
    return text


def test_a_view_is_saved_and_shown_again(qtbot: QtBot, window: MainWindow) -> None:
    tick_value(window, "Vendor", "Acme AI")
    window.store.order_by(Order("context", True).then_by("name"))
    window.store.show_columns(("name", "context", "tier"))
    window.store.group_by("tier")
    session, shown = window.store.session, names(window)
    save(qtbot, window, "Acme & by size")
    assert own() == [
        {
            "name": "Acme & by size",
            "query": "vendor:acme",
            "order": ["-context", "name"],
            "columns": ["name", "context", "tier"],
            "group": "tier",
        }
    ]
    for _ in range(4):
        window.store.undo()
    assert len(names(window)) == 8
    command(window, MENU, "Acme & by size").trigger()
    assert window.store.session == session
    assert names(window) == shown
    command(window, "Edit", "Undo: saved view").trigger()
    assert len(names(window)) == 8


def test_a_view_is_updated_and_replaced(qtbot: QtBot, window: MainWindow) -> None:
    assert not command(window, MENU, "Update").isEnabled()
    save(qtbot, window, "Mine")
    tick_value(window, "Tier", "Mid")
    command(window, MENU, "Update “Mine”").trigger()
    assert [view["query"] for view in own()] == ["tier:mid"]
    tick_value(window, "Tier", "Mid")
    save(qtbot, window, "Other")
    save(qtbot, window, "Mine", replace=True)
    assert [(view["name"], view["query"]) for view in own()] == [("Mine", ""), ("Other", "")]


def test_a_name_is_asked_for(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Key.Key_B, CTRL | SHIFT)
    asked = dialog(qtbot, NameDialog)
    ok = asked.findChild(QDialogButtonBox)
    assert ok is not None
    save_button = ok.button(QDialogButtonBox.StandardButton.Save)
    for text, possible in (("   ", False), (" x ", True)):
        paste(qtbot, the(asked, QLineEdit), text)
        assert save_button.isEnabled() is possible
    press(qtbot, asked, Key.Key_Escape)
    assert not own_views_file().exists()


def test_views_are_renamed_and_deleted(qtbot: QtBot, window: MainWindow) -> None:
    for name in ("One", "Two", "Three"):
        save(qtbot, window, name)
    command(window, MENU, "Manage views…").trigger()
    manager = dialog(qtbot, ViewsDialog)
    views = the(manager, QListWidget)
    focus(qtbot, views)
    press(qtbot, views, Key.Key_Home, Key.Key_Down)
    click(button(manager, "Rename…"))
    asked = dialog(qtbot, NameDialog)
    paste(qtbot, the(asked, QLineEdit), "Three")
    assert not button(asked, "Save").isEnabled()
    paste(qtbot, the(asked, QLineEdit), "Deux")
    click(button(asked, "Save"))
    qtbot.waitUntil(lambda: [view["name"] for view in own()] == ["One", "Deux", "Three"])
    qtbot.waitUntil(lambda: not seen(asked))
    manager.activateWindow()
    with answering(QMessageBox, lambda box: press(qtbot, box, Key.Key_Escape)):
        click(button(manager, "Delete…"))
        qtbot.wait_until(lambda: not manager.findChildren(QMessageBox))
    assert len(own()) == 3
    click(button(manager, "Delete…"))
    click(button(dialog(qtbot, QMessageBox), "Delete"))
    qtbot.waitUntil(lambda: [view["name"] for view in own()] == ["One", "Three"])
    assert [views.item(row).text() for row in range(views.count())] == ["One", "Three"]
    manager.activateWindow()
    focus(qtbot, views)
    press(qtbot, views, Key.Key_Home)
    click(button(manager, "Show"))
    qtbot.waitUntil(lambda: not seen(manager))
    assert {"One", "Three"} <= set(listed(window))
    assert "Two" not in listed(window)


@pytest.mark.parametrize("view", shipped_views(), ids=lambda view: view.name)
def test_shipped_views_are_listed(window: MainWindow, view: SavedView) -> None:
    assert view.name in listed(window)


def test_a_view_that_cannot_be_shown_says_why_and_is_kept(qtbot: QtBot, window: MainWindow) -> None:
    odd = {"name": "Odd", "query": 7}
    gone = {"name": "Gone", "query": "fluency>3"}
    write({"version": 1, "views": [gone, odd]})
    assert {"Gone", "Odd"} <= set(listed(window))
    before = window.store.session
    command(window, MENU, "Gone").trigger()
    assert "There is no field 'fluency'" in message(qtbot)
    command(window, MENU, "Odd").trigger()
    assert "nothing was changed" in message(qtbot)
    assert window.store.session == before
    save(qtbot, window, "New")
    assert [view["name"] for view in own()] == ["Gone", "Odd", "New"]
    assert own()[1] == odd


@pytest.mark.parametrize("content", [{"version": 99, "views": []}, "{not json", [], "\x00"])
def test_a_file_that_cannot_be_read_is_left_alone(
    qtbot: QtBot, window: MainWindow, content: object
) -> None:
    text = write(content)
    assert "Why your own views are not listed…" in listed(window)
    assert not command(window, MENU, "Save this view…").isEnabled()
    command(window, MENU, "Why your own views are not listed…").trigger()
    assert "left as it is" in message(qtbot)
    assert own_views_file().read_text("utf-8") == text
    # Once it is moved away, all goes on.
    own_views_file().unlink()
    listed(window)
    save(qtbot, window, "New")
    assert [view["name"] for view in own()] == ["New"]


def test_a_folder_that_cannot_be_made_is_told(qtbot: QtBot, window: MainWindow) -> None:
    folder: Path = own_views_file().parent
    folder.write_text("in the way")
    listed(window)
    if command(window, MENU, "Save this view…").isEnabled():
        save(qtbot, window, "New")
    else:
        command(window, MENU, "Why your own views are not listed…").trigger()
    assert message(qtbot)
    assert folder.read_text() == "in the way"

"""A recipe file that is opened with the program, as a double-click does."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit, QMessageBox, QTabWidget
from pytestqt.qtbot import QtBot

from tests.journeys.steps import CTRL, Key, dialog, paste, press, seen, show_tab, the
from weighbridge.__main__ import main
from weighbridge.analysis.may_i import Use
from weighbridge.filters.query import Order, Query
from weighbridge.qt.dialogs import ExportDialog
from weighbridge.qt.main_window import MainWindow
from weighbridge.recipe import Recipe, recipe_text


def written(folder: Path, recipe: Recipe) -> Path:
    path = folder / "mine.weighbridge"
    path.write_text(recipe_text(recipe), "utf-8")
    return path


def shown_view(window: MainWindow) -> str:
    tabs = the(window, QTabWidget)
    return tabs.tabText(tabs.currentIndex())


def test_a_recipe_opens_on_what_it_compares(tmp_path: Path, window: MainWindow) -> None:
    """As the command line writes one, with every option in it: none of them is left out."""
    path = tmp_path / "mine.weighbridge"
    names = ["acme/oak-3", "umbra/shade-pro"]
    asked = ["compare", *names, "--differences", "--save-recipe", str(path)]
    assert main([*asked, "--data", str(tmp_path / "package"), "-o", str(tmp_path / "out.txt")]) == 0
    window.open_recipe(path)
    assert window.store.session.lineup == tuple(names)
    assert window.store.session.bench.differences_only
    assert shown_view(window) == "Comparison"
    assert not any(seen(each) for each in window.findChildren(QMessageBox))


@pytest.mark.parametrize(
    ("recipe", "title"),
    [
        (Recipe("strategy"), "Vendors"),
        (Recipe("strategy", ("acme",)), "Vendors"),
        (Recipe("licenses", ("apache-2.0",)), "Licenses"),
        (Recipe("may-i"), "Licenses"),
    ],
)
def test_a_recipe_shows_the_view_it_is_of(
    tmp_path: Path, window: MainWindow, recipe: Recipe, title: str
) -> None:
    window.open_recipe(written(tmp_path, recipe))
    assert not any(seen(each) for each in window.findChildren(QMessageBox))
    assert shown_view(window) == title


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (recipe_text(Recipe("compare", ("acme/oak-3", "no such"))), "no such"),
        (recipe_text(Recipe("compare")), "2"),
        ("<b>no</b> recipe", "not JSON"),
        ('{"weighbridge_recipe": 99}', "99"),
    ],
)
def test_a_recipe_that_cannot_be_shown_leaves_the_lineup_and_tells_why(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, content: str, reason: str
) -> None:
    window.store.set_lineup(("acme/oak-4",))
    path = tmp_path / "mine.weighbridge"
    path.write_text(content, "utf-8")
    window.open_recipe(path)
    message = dialog(qtbot, QMessageBox)
    assert reason in message.text()
    press(qtbot, message, Key.Key_Escape)
    qtbot.waitUntil(lambda: not seen(message))
    assert window.store.session.lineup == ("acme/oak-4",)
    assert shown_view(window) == "Models"


def test_the_table_leaves_with_a_recipe_that_shows_it_again(
    qtbot: QtBot, tmp_path: Path, small_package: Path, window: MainWindow
) -> None:
    """In the window and on the command line: rows, columns, order, groups, answers to a use."""
    store = window.store
    store.ask_licenses(Use(users=5e6, country="DE"))
    store.ask(store.language.parse("-may_i:not-allowed"))
    store.show_columns(("name", "may_i", "price_in"))
    store.order_by(Order("price_in", descending=True))
    store.group_by("vendor")
    qtbot.keyClick(window, Key.Key_S, CTRL)
    export = dialog(qtbot, ExportDialog)
    export.recipe.setChecked(True)
    line = export.findChild(QLineEdit)
    assert line is not None
    paste(qtbot, line, str(tmp_path / "models.csv"))
    press(qtbot, line, Key.Key_Return)
    recipe, again = tmp_path / "models.weighbridge", tmp_path / "again.csv"
    before, shown = store.session, store.shown_ids
    command = ["list", "--recipe", str(recipe), "--format", "csv", "-o", str(again)]
    assert main(["--data", str(small_package), *command]) == 0
    assert again.read_text() == (tmp_path / "models.csv").read_text()
    store.ask_licenses(None)
    store.group_by("")
    store.ask(Query())
    show_tab(window, "Vendors")
    window.open_recipe(recipe)
    assert shown_view(window) == "Models"
    assert (store.session.query, store.session.order) == (before.query, before.order)
    assert (store.session.columns, store.session.use) == (before.columns, before.use)
    assert store.shown_ids == shown


@pytest.mark.parametrize(
    ("recipe", "reason"),
    [
        (Recipe("list", (), {"columns": "name,no-such"}), "no-such"),
        (Recipe("list", (), {"sort": "-no-such"}), "no-such"),
        (Recipe("list", (), {"use_users": 5.0}, "may_i:perhaps"), "perhaps"),
        (Recipe("compare", ("oak", "pro"), {"fold": "no-such"}), "no-such"),
    ],
)
def test_a_recipe_that_names_what_is_not_there_changes_nothing(
    qtbot: QtBot, tmp_path: Path, window: MainWindow, recipe: Recipe, reason: str
) -> None:
    before = window.store.session
    window.open_recipe(written(tmp_path, recipe))
    message = dialog(qtbot, QMessageBox)
    assert reason in message.text()
    press(qtbot, message, Key.Key_Escape)
    assert window.store.session == before

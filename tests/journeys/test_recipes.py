"""A recipe file that is opened with the program, as a double-click does."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QTabWidget
from pytestqt.qtbot import QtBot

from tests.journeys.steps import Key, dialog, press, seen, the
from weighbridge.__main__ import main
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

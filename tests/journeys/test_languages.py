"""Another language while the program runs: chosen by keys, at once, with nothing lost."""

import json
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QDockWidget, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    CTRL,
    Key,
    dialog,
    focus,
    left_behind,
    open_window,
    plain,
    press,
    table_of,
    text_at,
    the,
)
from weighbridge import locations
from weighbridge.filters.query import Query
from weighbridge.help_pages import read_page
from weighbridge.locations import help_page, settings_file
from weighbridge.qt import menus
from weighbridge.qt.app import make_app
from weighbridge.qt.filter_panel.range_filter import RangeFilter
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import Language, said, spoken_language, use_language
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.program import Program
from weighbridge.qt.settings_dialog import SettingsDialog
from weighbridge.qt.table.grouping_menu import GroupingMenu
from weighbridge.qt.unexpected import Unexpected
from weighbridge.qt.vendors.grid import Grid
from weighbridge.qt.vendors.grid_model import FIRST_TIER
from weighbridge.session import Panel
from weighbridge.settings import Settings, write_settings
from weighbridge.wording import joined, phrase


@contextmanager
def running(qtbot: QtBot, folder: Path) -> Iterator[Program]:
    """The program on a catalog; afterwards nothing of it may be left."""
    app = make_app()
    font = app.font()
    unexpected = Unexpected()
    program = Program(app, unexpected)
    program.window.show()
    program.window.activateWindow()
    try:
        with qtbot.waitSignal(program.window.ready, timeout=10_000):
            program.load(folder)
        yield program
    finally:
        unexpected.stop()
        program.window.close()
        program.window.deleteLater()
        app.setFont(font)
        use_language(app, None)
    program.__dict__.clear()
    left = left_behind()
    assert not left, left


def menu_titles(window: MainWindow) -> list[str]:
    return [plain(each.text()) for each in window.menuBar().actions()]


def choose_by_keys(qtbot: QtBot, program: Program, language: Language) -> None:
    """Ctrl+comma, and arrow keys in the first field, until it stands there."""
    if not program.window.findChildren(SettingsDialog):
        qtbot.keyClick(program.window, Key.Key_Comma, CTRL)
    for _ in Language:
        settings = dialog(qtbot, SettingsDialog)
        if settings.language.currentData() == language:
            break
        before = program.window
        press(qtbot, settings.language, Key.Key_Down)
        assert program.window is not before
    assert spoken_language() is language


def test_a_language_is_chosen_by_keys_and_nothing_is_lost(
    qtbot: QtBot, small_package: Path
) -> None:
    with running(qtbot, small_package) as program:
        before = program.window
        store = before.store
        store.ask(Query().searching("oak"))
        store.set_lineup(("acme/oak-3", "acme/oak-4"))
        store.set_current("acme/oak-3", "context")
        before.show_view("comparison")
        before.look.set_zoom(1.2)
        size, answer = before.size(), len(store.answer)
        choose_by_keys(qtbot, program, Language.GERMAN)
        after = program.window
        assert after.isVisible()
        assert after.size() == size
        assert after.shown_view == "comparison"
        assert after.look.zoom == pytest.approx(1.2)
        assert after.store.session.lineup == ("acme/oak-3", "acme/oak-4")
        assert len(after.store.answer) == answer
        assert after.store.current == ("acme/oak-3", "context")
        after.store.undo()
        after.store.undo()
        assert after.store.session.query == Query()
        assert json.loads(settings_file().read_text("utf-8")) == {"language": "de"}
        choose_by_keys(qtbot, program, Language.CHINESE)
        assert program.window.store.redoable is not None
        dialog(qtbot, SettingsDialog).reject()


def test_the_next_start_speaks_it(qtbot: QtBot, small_package: Path) -> None:
    write_settings(settings_file(), Settings("de"))
    with running(qtbot, small_package) as program:
        assert spoken_language() is Language.GERMAN
        assert QLocale().language() is QLocale.Language.German
        context = program.window.store.session.columns.index("context")
        assert text_at(table_of(program.window).model(), 0, context) == "400.000"


def test_a_language_that_nobody_speaks_is_refused(qtbot: QtBot, small_package: Path) -> None:
    write_settings(settings_file(), Settings("tlh"))
    with running(qtbot, small_package) as program:
        assert spoken_language() is Language.ENGLISH
        notice = the(program.window, PlainLabel, "Notice")
        assert "'tlh'" in notice.text()


def test_numbers_are_typed_as_they_are_written_there(qtbot: QtBot, small_package: Path) -> None:
    with open_window(qtbot, small_package, language=Language.GERMAN) as window:
        window.resize(1280, 1600)
        window.store.show_panel(Panel(frozenset({"price_in"})))
        (section,) = [
            each for each in window.findChildren(RangeFilter) if each.column_id == "price_in"
        ]
        high = section.findChildren(QLineEdit)[1]
        focus(qtbot, high)
        qtbot.keyClicks(high, "2,5")
        qtbot.keyClick(high, Key.Key_Return)
        within = window.store.session.query.range_of("price_in")
        assert within is not None
        assert within.high == 2.5
        assert high.text() == "2,5"
        assert window.store.language.text_of(window.store.session.query) == "price<=2.5"


def test_the_help_speaks_the_language_page_by_page(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """English where a page is not there."""
    resources = tmp_path / "resources"
    shutil.copytree(help_page("start").parent, resources / "help")
    shutil.rmtree(resources / "help" / "de", ignore_errors=True)
    (resources / "help" / "de").mkdir()
    (resources / "help" / "de" / "start.md").write_text("# Hier beginnen\n", "utf-8")
    monkeypatch.setattr(locations, "_shipped", lambda folder: tmp_path / folder)
    assert read_page("start", "de").title == "Hier beginnen"
    assert read_page("tiers", "de").title == read_page("tiers").title


def test_names_that_are_said_have_no_mnemonics_in_them(qtbot: QtBot, small_package: Path) -> None:
    """Where a language has no Latin letters, the mnemonic stands in brackets behind the words."""
    with open_window(qtbot, small_package, language=Language.CHINESE) as window:
        window.store.set_current("acme/oak-3", "context")
        commands = {each.title: each.action for each in menus.commands(window.menuBar())}
        for title in ("设置…", "最接近的对标模型…"):
            commands[title].trigger()
        for view in ("models", "comparison", "chart", "vendors", "licenses", "quality"):
            window.show_view(view)
            QApplication.processEvents()
        names = {each.accessibleName() for each in window.findChildren(QWidget)}
        assert {"语言", "颜色", "文字大小", "用途"} <= names
        assert not [each for each in names if re.search(r"\(&?[A-Z]\)", each)]
        for each in window.findChildren(QDialog):
            each.reject()


@pytest.mark.parametrize("language", Language)
def test_a_grouping_has_a_mnemonic_that_can_be_typed(
    qtbot: QtBot, small_package: Path, language: Language
) -> None:
    with open_window(qtbot, small_package, language=language) as window:
        (menu,) = window.findChildren(GroupingMenu)
        keys = [QKeySequence.mnemonic(each.text()).toString() for each in menu.actions()]
        assert all(each.isascii() for each in keys)
        assert any(keys) == (language is not Language.CHINESE)


@pytest.mark.parametrize("language", Language)
def test_panels_are_known_by_the_same_names(
    qtbot: QtBot, small_package: Path, language: Language
) -> None:
    with open_window(qtbot, small_package, language=language) as window:
        names = {each.objectName() for each in window.findChildren(QDockWidget)}
        assert names == {"filters", "evidence"}


def test_chinese_lists_have_the_marks_of_chinese(qtbot: QtBot, small_package: Path) -> None:
    with open_window(qtbot, small_package, language=Language.CHINESE):
        told = joined("; ", (joined(", ", (phrase("text"), phrase("image"))), phrase("best")))
        assert said(told) == "文本、图像\uff1b最佳"


@pytest.mark.parametrize("language", Language)
def test_a_tip_of_the_grid_has_a_line_for_each_model(
    qtbot: QtBot, small_package: Path, language: Language
) -> None:
    with open_window(qtbot, small_package, language=language) as window:
        window.show_view("vendors")
        (grid,) = window.findChildren(Grid)
        model, counts = grid.grid, []
        for row in range(model.rowCount()):
            for column in range(FIRST_TIER, model.columnCount()):
                if models := model.placed(row, column):
                    tip = str(model.index(row, column).data(Qt.ItemDataRole.ToolTipRole))
                    assert tip.count("<br>") == len(models) - 1
                    counts.append(len(models))
        assert max(counts) > 1

"""The welcome at the very first start, and never after it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.steps import Key, button, click, empty_window, focus, load, press, seen
from weighbridge.qt.help.help_window import HelpWindow
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.sessions.welcome import Welcome, welcome_once


def welcomes(window: MainWindow) -> list[Welcome]:
    return [each for each in window.findChildren(Welcome) if seen(each)]


def test_a_comparison_is_one_click_away_and_the_welcome_never_comes_again(
    qtbot: QtBot, small_package: Path
) -> None:
    with empty_window(qtbot) as window:
        welcome_once(window)
        assert welcomes(window) == []
        load(qtbot, window, small_package)
        (welcome,) = welcomes(window)
        pair = window.store.catalog.pairs[0]
        click(button(welcome, pair.title))
        assert window.store.session.lineup == pair.lineup
        assert welcomes(window) == []
    with empty_window(qtbot) as window:
        welcome_once(window)
        load(qtbot, window, small_package)
        assert welcomes(window) == []


def test_it_is_closed_by_key_and_changes_nothing(qtbot: QtBot, small_package: Path) -> None:
    with empty_window(qtbot) as window:
        welcome_once(window)
        load(qtbot, window, small_package)
        before = window.store.session
        close = button(window, "Close welcome")
        focus(qtbot, close)
        press(qtbot, close, Key.Key_Space)
        assert welcomes(window) == []
        assert window.store.session == before


def test_it_leads_to_the_first_page_of_the_help(qtbot: QtBot, small_package: Path) -> None:
    with empty_window(qtbot) as window:
        welcome_once(window)
        load(qtbot, window, small_package)
        click(button(window, "Start here…"))
        pages = window.findChild(HelpWindow)
        assert pages is not None and pages.page == "start"
        pages.close()


def test_where_nothing_can_be_written_it_comes_all_the_same(
    qtbot: QtBot, small_package: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "no-folder"
    file.write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(file))
    with empty_window(qtbot) as window:
        welcome_once(window)
        load(qtbot, window, small_package)
        assert len(welcomes(window)) == 1
    assert not file.is_dir() and file.read_text() == ""

"""The window opens as it was left, and says what of that was not possible."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    button,
    click,
    command,
    empty_window,
    load,
    names,
    show_tab,
    shown_count,
    the,
    tick_value,
)
from weighbridge.filters.query import Order, Query
from weighbridge.locations import session_file, start_marker_file
from weighbridge.qt.labels import SelectableLabel
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.sessions.keeping import Keeping
from weighbridge.qt.sessions.notice_bar import NoticeBar
from weighbridge.qt.sessions.window_state import state_of
from weighbridge.session_file import SessionFile


@contextmanager
def run(qtbot: QtBot, folder: Path | None, *, clean: bool = False) -> Iterator[MainWindow]:
    """One run of the program, on a catalog or on none."""
    with empty_window(qtbot) as window:
        Keeping(window, clean=clean)
        if folder is not None:
            load(qtbot, window, folder)
        yield window


def notice(window: MainWindow) -> str:
    """What the bar below the menu says."""
    return the(window, SelectableLabel, "Notice").text()


def has_notice(window: MainWindow) -> bool:
    return any(each.isVisible() for each in window.findChildren(NoticeBar))


def kept() -> dict[str, dict[str, object]]:
    """What the file holds."""
    content: dict[str, dict[str, object]] = json.loads(session_file().read_text("utf-8"))
    return content


def asides() -> list[Path]:
    return [each for each in session_file().parent.iterdir() if "set-aside" in each.name]


def leave(window: MainWindow) -> None:
    """Set many things."""
    window.resize(window.minimumSize())  # The screen of the tests is no larger.
    tick_value(window, "Vendor", "Acme AI")
    window.store.order_by(Order("name", False))
    window.store.show_columns(("name", "tier", "vendor"))
    window.store.group_by("tier")
    window.store.set_lineup(tuple(window.store.shown_ids[:2]))
    command(window, "View", "Colours", "Dark").trigger()
    command(window, "View", "Zoom in").trigger()
    command(window, "View", "Evidence").trigger()
    show_tab(window, "Comparison")
    command(window, "Compare", "Differences only").trigger()


@pytest.mark.parametrize(
    "title", ["Models", "Comparison", "Chart", "Vendors", "Licenses", "Quality"]
)
def test_it_opens_on_the_view_that_was_in_front(
    qtbot: QtBot, small_package: Path, title: str
) -> None:
    with run(qtbot, small_package) as window:
        show_tab(window, "Quality")
        show_tab(window, title)
    with run(qtbot, small_package) as window:
        tabs = the(window, QTabWidget)
        assert tabs.tabText(tabs.currentIndex()) == title
        assert not has_notice(window)


def test_it_opens_as_it_was_left(qtbot: QtBot, small_package: Path) -> None:
    with run(qtbot, small_package) as window:
        leave(window)
        session, state, count = window.store.session, state_of(window), shown_count(window)
    with run(qtbot, small_package) as window:
        assert window.store.session == session
        assert state_of(window) == state
        assert shown_count(window) == count
        assert not has_notice(window)
        assert not command(window, "Edit", "Undo").isEnabled()
        assert command(window, "View", "Colours", "Dark").isChecked()
        assert command(window, "Compare", "Differences only").isChecked()
        command(window, "View", "Evidence").trigger()
        tabs = window.findChild(QTabWidget)
        assert tabs is not None
        assert tabs.tabText(tabs.currentIndex()) == "Comparison"


def test_a_first_run_says_nothing_and_is_kept(qtbot: QtBot, small_package: Path) -> None:
    with run(qtbot, small_package) as window:
        assert not has_notice(window)
        assert not start_marker_file().exists()
    assert kept()["session"]["query"] == []


def test_it_is_kept_when_it_has_settled(qtbot: QtBot, small_package: Path) -> None:
    with run(qtbot, small_package) as window:
        tick_value(window, "Vendor", "Acme AI")
        qtbot.waitUntil(session_file().exists)
        qtbot.waitUntil(lambda: kept()["session"]["query"] == ["vendor:acme"])


def test_what_has_vanished_is_left_out_and_said(qtbot: QtBot, small_package: Path) -> None:
    with run(qtbot, small_package):
        pass
    content = kept()
    content["session"]["query"] = ["vanished:1", "vendor:acme"]
    content["session"]["lineup"] = ["<b>gone</b>"]
    content["window"]["colour"] = "red"
    session_file().write_text(json.dumps(content), "utf-8")
    with run(qtbot, small_package) as window:
        assert window.store.session.query == Query().choosing("vendor", ["acme"])
        for each in ("vanished:1", "“<b>gone</b>”", "colour"):
            assert each in notice(window)
        click(button(window, "Close notice"))
        assert not has_notice(window)


def test_a_damaged_file_is_said_and_kept(qtbot: QtBot, small_package: Path) -> None:
    session_file().parent.mkdir(parents=True)
    session_file().write_text("{")
    with run(qtbot, small_package) as window:
        assert "It is kept as session.damaged-" in notice(window)
        assert names(window)


def test_a_newer_file_is_said_and_left(qtbot: QtBot, small_package: Path) -> None:
    session_file().parent.mkdir(parents=True)
    session_file().write_text('{"version": 99}')
    with run(qtbot, small_package) as window:
        assert "a newer version of the program has written it" in notice(window)
        tick_value(window, "Vendor", "Acme AI")
    assert session_file().read_text() == '{"version": 99}'


def test_after_a_start_that_did_not_finish_it_opens_as_at_first(
    qtbot: QtBot, small_package: Path
) -> None:
    with run(qtbot, small_package) as window:
        leave(window)
        session, state = window.store.session, state_of(window)
    start_marker_file().write_text("")
    with run(qtbot, small_package) as window:
        assert window.store.session.query == Query()
        assert "The last start did not finish" in notice(window)
        (aside,) = asides()
        assert str(aside) in notice(window)
        click(button(window, "Open as it was left"))
        assert window.store.session == session
        assert state_of(window) == state
        assert not has_notice(window)
    with run(qtbot, small_package) as window:
        assert window.store.session == session


def test_a_clean_start_keeps_what_was_there(qtbot: QtBot, small_package: Path) -> None:
    with run(qtbot, small_package) as window:
        leave(window)
    before = SessionFile(session_file()).read()
    with run(qtbot, small_package, clean=True) as window:
        assert window.store.session.query == Query()
        assert "did not finish" not in notice(window)
    (aside,) = asides()
    assert SessionFile(aside).read() == before
    with run(qtbot, small_package, clean=True):
        assert len(asides()) == 2


def test_closed_before_a_catalog_was_there_it_keeps_the_session(
    qtbot: QtBot, small_package: Path
) -> None:
    with run(qtbot, small_package) as window:
        tick_value(window, "Vendor", "Acme AI")
    with run(qtbot, None):
        assert start_marker_file().exists()
    assert not start_marker_file().exists()
    assert kept()["session"]["query"] == ["vendor:acme"]


def test_a_session_that_cannot_be_written_is_said_once(qtbot: QtBot, small_package: Path) -> None:
    with run(qtbot, small_package) as window:
        session_file().parent.rmdir()
        session_file().parent.write_text("a file where a folder is to be")
        tick_value(window, "Vendor", "Acme AI")
        qtbot.waitUntil(lambda: has_notice(window))
        assert "The session is not kept." in notice(window)
        assert str(session_file()) in notice(window)
        click(button(window, "Close notice"))
        tick_value(window, "Vendor", "Acme AI")
    assert session_file().parent.is_file()


def test_in_a_read_only_home_it_opens(
    qtbot: QtBot, small_package: Path, tiny_disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tiny_disk))
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    with run(qtbot, small_package) as window:
        assert names(window)
        tick_value(window, "Vendor", "Acme AI")
        qtbot.waitUntil(lambda: has_notice(window))
        assert "The session is not kept." in notice(window)

"""No damaged file of the person's own stops the window."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.damaged import damaged_json
from tests.journeys.steps import empty_window, load, names
from weighbridge.filters.query import Query
from weighbridge.locations import own_views_file, session_file
from weighbridge.plain_values import plain, read_into
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.saved_views.views_menu import ViewsMenu
from weighbridge.qt.sessions.keeping import Keeping
from weighbridge.qt.sessions.window_state import WindowState, show_state
from weighbridge.session_file import SessionFile
from weighbridge.session_parts import parts_of, session_of

_EACH = 7
"""Every seventh file of the corpus: all of them are read by the tests of the readers."""


def content_of(window: MainWindow) -> dict[str, Any]:
    store = window.store
    return {
        "version": 1,
        "session": parts_of(store.session, store.language),
        "window": plain(WindowState(view="chart", width=900, height=700)),
    }


def test_damaged_sessions_are_shown_as_far_as_they_go(window: MainWindow) -> None:
    store = window.store
    path = session_file()
    path.parent.mkdir(parents=True)
    for _, content in list(damaged_json(content_of(window)))[::_EACH]:
        path.write_bytes(content)
        kept = SessionFile(path).read()
        problems: list[str] = []
        show_state(window, read_into(WindowState(), kept.window, "The window", problems))
        store.begin_with(lambda *there, parts=kept.session: session_of(parts, *there).session)
        store.use_catalog(store.catalog)
        QApplication.processEvents()
        assert len(names(window)) == len(store.shown_ids)


@pytest.mark.parametrize("place", range(0, 400, 40))
def test_a_start_with_a_damaged_session(qtbot: QtBot, small_package: Path, place: int) -> None:
    session_file().parent.mkdir(parents=True)
    whole = {"version": 1, "session": {"query": ["open"], "columns": ["tier"]}, "window": {}}
    corpus = list(damaged_json(whole))
    session_file().write_bytes(corpus[place % len(corpus)][1])
    with empty_window(qtbot) as window:
        Keeping(window)
        load(qtbot, window, small_package)
        assert window.store.session.lineup == ()
        window.store.ask(Query())
        assert len(names(window)) == len(window.store.catalog.models)


def test_damaged_saved_views_are_listed_or_refused(window: MainWindow) -> None:
    view = {"name": "A", "query": "open", "order": ["-name"], "columns": ["tier"], "group": "tier"}
    menu = window.findChild(ViewsMenu)
    assert menu is not None
    own_views_file().parent.mkdir(parents=True)
    for _, content in list(damaged_json({"version": 1, "views": [view]}))[::3]:
        own_views_file().write_bytes(content)
        menu.aboutToShow.emit()
        assert menu.actions()

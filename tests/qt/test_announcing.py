from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from pytestqt.qtbot import QtBot

from tests.journeys.steps import open_window
from weighbridge.filters.query import Query
from weighbridge.qt.filter_panel.query_line import QueryLine


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told while one is there."""
    told: list[str] = []

    def take(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", take)
    return told


def test_it_is_said_how_many_are_shown_when_that_changes(
    qtbot: QtBot, small_package: Path, said: list[str]
) -> None:
    with open_window(qtbot, small_package) as window:
        window.store.ask(Query().choosing("vendor", ["acme"]))
        window.store.order_by(window.store.session.order.then_by("name"))
        window.store.ask(Query())
    assert [each for each in said if "shown" in each] == [
        "8 of 8 shown",
        "4 of 8 shown",
        "8 of 8 shown",
    ]


def test_mistakes_and_completions_are_said(
    qtbot: QtBot, small_package: Path, said: list[str]
) -> None:
    with open_window(qtbot, small_package) as window:
        line = window.findChild(QueryLine)
        assert line is not None
        qtbot.keyClicks(line, "licens:x")
        assert "There is no field 'licens'. Did you mean license?" in said
        line.write("")
        qtbot.keyClicks(line, "vendor:nim")
        qtbot.keyClick(line, Qt.Key.Key_Down)
        assert any(each.startswith("nimbus") for each in said)

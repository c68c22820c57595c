"""A window comes back where it was, unless no screen is there any more."""

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.journeys.steps import empty_window
from weighbridge.plain_values import plain, read_into
from weighbridge.qt.sessions.window_state import (
    Edge,
    PanelState,
    WindowState,
    on_screens,
    show_state,
    state_of,
)


def test_on_a_screen_the_place_is_kept(qtbot: QtBot) -> None:
    screens = QGuiApplication.screens()
    free = screens[0].availableGeometry()
    wanted = QRect(free.topLeft() + QPoint(20, 30), free.size() / 2)
    assert on_screens(wanted, screens) == wanted


@pytest.mark.parametrize("place", [QPoint(-5000, 0), QPoint(0, -500), QPoint(20_000, 20_000)])
def test_off_all_screens_it_is_in_the_middle_of_the_first(qtbot: QtBot, place: QPoint) -> None:
    screens = QGuiApplication.screens()
    free = screens[0].availableGeometry()
    found = on_screens(QRect(place, free.size() / 2), screens)
    assert free.contains(found)
    assert (found.center() - free.center()).manhattanLength() <= 2


def test_it_is_no_larger_than_the_screen(qtbot: QtBot) -> None:
    screens = QGuiApplication.screens()
    free = screens[0].availableGeometry()
    for place in (free.topLeft(), QPoint(-9000, -9000)):
        assert on_screens(QRect(place, free.size() * 3), screens).size() == free.size()


def test_it_is_read_as_it_is_written() -> None:
    state = WindowState(1, 2, 3, 4, True, "chart", 1.5, "dark", PanelState(False, 5, Edge.TOP))
    problems: list[str] = []
    assert read_into(WindowState(), plain(state), "The window", problems) == state
    assert problems == []


@pytest.mark.parametrize(
    "state",
    [
        WindowState(left=10**18, top=-(10**18), width=10**18, height=10**18),
        WindowState(left=-5, top=-5, width=-5, height=1),
        WindowState(zoom=1e18, scheme="pink", view="none"),
        WindowState(zoom=-1e18),
        WindowState(filters=PanelState(False, -5, Edge.BOTTOM), evidence=PanelState(True, 10**18)),
    ],
)
def test_no_state_is_too_odd(qtbot: QtBot, state: WindowState) -> None:
    with empty_window(qtbot) as window:
        show_state(window, state)
        size = window.size()
        assert size.width() >= window.minimumWidth()
        assert state_of(window).view == "models"
        assert 0.5 < state_of(window).zoom < 5


def test_panels_come_back_where_they_were(qtbot: QtBot) -> None:
    with empty_window(qtbot) as window:
        moved = PanelState(True, 0, Edge.LEFT)
        show_state(window, WindowState(filters=PanelState(False), evidence=moved))
        state = state_of(window)
        assert not state.filters.shown
        assert (state.evidence.shown, state.evidence.edge) == (True, Edge.LEFT)

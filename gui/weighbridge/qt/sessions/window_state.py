"""Place, size, panels and look of the window as a value of ours.

Qt's own bytes for panels and headers are not used: it crashes on damaged ones.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QDockWidget

from weighbridge.qt.main_window import MainWindow

_LARGEST = 20_000
_GRIP = 40
"""Of the window's upper edge, so many pixels must be on a screen to be dragged by."""


class Edge(StrEnum):
    """Where a panel is."""

    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"


_AREAS = {
    Edge.LEFT: Qt.DockWidgetArea.LeftDockWidgetArea,
    Edge.RIGHT: Qt.DockWidgetArea.RightDockWidgetArea,
    Edge.TOP: Qt.DockWidgetArea.TopDockWidgetArea,
    Edge.BOTTOM: Qt.DockWidgetArea.BottomDockWidgetArea,
}
_EDGES = {area: edge for edge, area in _AREAS.items()}


@dataclass(frozen=True, slots=True)
class PanelState:
    """A panel beside the views: its width in pixels, 0 for that which its text needs."""

    shown: bool = True
    width: int = 0
    edge: Edge = Edge.LEFT


@dataclass(frozen=True, slots=True)
class WindowState:
    """Places and sizes are in pixels of the desktop; a width of 0 is the size at first.

    ``view`` is a name that ``MainWindow.show_view`` takes; ``scheme`` is light, dark, or empty to
    follow the desktop.
    """

    left: int = 0
    top: int = 0
    width: int = 0
    height: int = 0
    maximized: bool = False
    view: str = ""
    zoom: float = 1.0
    scheme: str = ""
    filters: PanelState = field(default_factory=PanelState)
    evidence: PanelState = field(default_factory=lambda: PanelState(edge=Edge.RIGHT))


def state_of(window: MainWindow) -> WindowState:
    """The state in which a window is."""
    place = window.normalGeometry()
    return WindowState(
        left=place.left(),
        top=place.top(),
        width=place.width(),
        height=place.height(),
        maximized=window.isMaximized(),
        view=window.shown_view,
        zoom=window.look.zoom,
        scheme=window.look.scheme or "",
        filters=_state_of_panel(window, window.filters),
        evidence=_state_of_panel(window, window.evidence),
    )


def show_state(window: MainWindow, state: WindowState) -> None:
    """Bring a window into a state, on the screens that there are now."""
    window.look.restore(state.zoom, state.scheme)
    if state.width > 0 and state.height > 0:
        window.setGeometry(on_screens(_place_of(state), QGuiApplication.screens()))
    for dock, panel in ((window.filters, state.filters), (window.evidence, state.evidence)):
        if window.dockWidgetArea(dock) != _AREAS[panel.edge]:
            window.addDockWidget(_AREAS[panel.edge], dock)
        dock.setVisible(panel.shown)
        if 0 < panel.width <= _LARGEST:
            window.resizeDocks([dock], [panel.width], Qt.Orientation.Horizontal)
    window.show_view(state.view)
    if state.maximized:
        window.setWindowState(window.windowState() | Qt.WindowState.WindowMaximized)


def on_screens(wanted: QRect, screens: list[QScreen]) -> QRect:
    """A window's place, or one in the middle of the first screen if none shows its upper edge.

    It is made no larger than the screen that it is on.
    """
    edge = QRect(wanted.left(), wanted.top(), wanted.width(), _GRIP)
    for screen in screens:
        free = screen.availableGeometry()
        seen = free.intersected(edge)
        if seen.width() >= _GRIP and seen.height() >= _GRIP // 2:
            return QRect(wanted.topLeft(), wanted.size().boundedTo(free.size()))
    free = screens[0].availableGeometry()
    size = wanted.size().boundedTo(free.size())
    return QRect(free.center() - QRect(free.topLeft(), size).center() + free.topLeft(), size)


def _place_of(state: WindowState) -> QRect:
    """Bounded: Qt adds places and sizes up in 32 bits."""
    left, top = (min(max(each, -_LARGEST), _LARGEST) for each in (state.left, state.top))
    return QRect(left, top, min(state.width, _LARGEST), min(state.height, _LARGEST))


def _state_of_panel(window: MainWindow, dock: QDockWidget) -> PanelState:
    edge = _EDGES.get(window.dockWidgetArea(dock), Edge.LEFT)
    shown = not dock.isHidden()
    return PanelState(shown, dock.width() if shown else 0, edge)

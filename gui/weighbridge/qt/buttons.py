"""Buttons for commands, made from QActions with text: that is what a screen reader names."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QTabWidget, QToolButton, QWidget

_MARGIN = 12


def action_button(action: QAction) -> QToolButton:
    """A flat button with the icon and the words of a command, reached by Tab as well."""
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setAutoRaise(True)
    return button


class CornerButtons(QWidget):
    """Buttons beside tabs; they give up their words where the tabs need the room."""

    def __init__(self, tabs: QTabWidget, actions: Sequence[QAction]) -> None:
        super().__init__()
        self._tabs = tabs
        self.buttons = [action_button(action) for action in actions]
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, _MARGIN, 0)
        for button in self.buttons:
            layout.addWidget(button)
        tabs.setCornerWidget(self)
        tabs.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Another width, or another size of text."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.FontChange):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        style = Qt.ToolButtonStyle
        for wanted in (style.ToolButtonTextBesideIcon, style.ToolButtonIconOnly):
            for button in self.buttons:
                button.setToolButtonStyle(wanted)
            needed = sum(button.sizeHint().width() + _MARGIN for button in self.buttons)
            if self._tabs.tabBar().sizeHint().width() + needed <= self._tabs.width():
                return

"""The commands of the help, and its window."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QApplication, QMainWindow

from weighbridge.help_pages import PAGES, SHORTCUTS
from weighbridge.qt.help.help_window import HelpWindow
from weighbridge.qt.help.here import explain, help_page_at
from weighbridge.qt.help.shortcuts_page import shortcuts_page
from weighbridge.qt.menus import commands
from weighbridge.qt.theme import icon


class HelpCommands(QObject):
    """The window of the help is made when it is first asked for."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._main_window = window
        self._help_window: HelpWindow | None = None
        self._here = self._make(self.tr("&Help"), self._show_here, "F1")
        self._explain = self._make(self.tr("&Explain this"), self._explain_this, "Shift+F1")
        self.actions = (
            self._here,
            self._explain,
            self._make(self.tr("&Query language"), lambda: self.show_page("query-language")),
            self._make(self.tr("&Keyboard shortcuts"), lambda: self.show_page(SHORTCUTS)),
        )

    def show_page(self, name: str) -> None:
        """Show a page, in the window of the help."""
        if self._help_window is None:
            bar = self._main_window.menuBar()
            self._help_window = HelpWindow(lambda: shortcuts_page(commands(bar)), self._main_window)
        self._help_window.show_page(name)

    @property
    def shown_page(self) -> str:
        """The name of the page that is in sight, or ""."""
        window = self._help_window
        return window.page if window is not None and window.isVisible() else ""

    def tint(self, palette: QPalette) -> None:
        """Draw the icons in the colours of a palette."""
        self._here.setIcon(icon("circle-help", palette))

    def _make(self, text: str, do: Callable[[], object], keys: str = "") -> QAction:
        action = QAction(text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked: do())
        return action

    def _show_here(self) -> None:
        self.show_page(help_page_at(QApplication.focusWidget(), PAGES[0]))

    def _explain_this(self) -> None:
        """Where there is nothing to explain, the page tells what there is here."""
        widget = QApplication.focusWidget()
        if widget is None or not explain(widget):
            self._show_here()

from PySide6.QtWidgets import QTextBrowser
from pytestqt.qtbot import QtBot

from tests.journeys.steps import Key, command, focus, press, seen, the
from weighbridge.qt.filter_panel.query_line import QueryLine
from weighbridge.qt.help_window import HelpWindow
from weighbridge.qt.main_window import MainWindow


def test_the_language_is_explained_by_key_and_by_menu(qtbot: QtBot, window: MainWindow) -> None:
    line = the(window, QueryLine)
    focus(qtbot, line)
    press(qtbot, line, Key.Key_F1)
    help_window = window.findChild(HelpWindow)
    assert help_window is not None and help_window.isVisible()
    browser = the(help_window, QTextBrowser)
    assert "Ten examples" in browser.toPlainText()
    assert browser.openLinks() is False
    help_window.activateWindow()
    qtbot.waitUntil(help_window.isActiveWindow)
    press(qtbot, browser, Key.Key_Escape)
    qtbot.waitUntil(lambda: not seen(help_window))
    command(window, "Help", "Query language").trigger()
    assert help_window.isVisible()
    help_window.close()

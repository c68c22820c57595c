"""A random walk of keys and clicks through the window: the same for the same seed."""

import random
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMenu, QWidget
from shiboken6 import isValid

from tests.journeys.steps import plain
from weighbridge.qt.main_window import MainWindow

_NONE = Qt.KeyboardModifier.NoModifier
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier
_LETTERS = 'abelmopt0123.:<>=-"() ,'
_KEYS = [
    *(Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left),
    *(Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backspace),
    *(Qt.Key.Key_Delete, Qt.Key.Key_Menu, Qt.Key.Key_F1),
]
_LINKS = ("http", "https")
_WITH_CTRL = "ACFZYLKO01234+-"


class _Browser(QObject):
    """Stands for the desktop's, which is not to be opened by a test."""

    @Slot(QUrl)
    def open(self, _url: QUrl) -> None:
        """Links lead nowhere."""


class Walk:
    """Takes steps through a window, one as likely as the next person's."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window = window
        self._chance = random.Random(seed)  # noqa: S311 - no secret
        self.done: list[str] = []
        """What was done, for the report of a failure."""
        self._steps: list[tuple[int, Callable[[], str]]] = [
            (4, self._press),
            (3, self._type),
            (5, self._click),
            (1, self._click_beside),
            (2, self._press_with_ctrl),
            (2, self._do_command),
            (1, self._drag),
            (1, self._resize),
        ]

    def take(self, count: int) -> None:
        """Take steps; dialogs and menus that come up are walked through too, then closed."""
        weights = [weight for weight, _ in self._steps]
        # What runs a loop of its own, such as a menu by mouse, must be left again.
        leaving = QTimer()
        leaving.timeout.connect(self._leave_popup)
        leaving.timeout.connect(self._leave_dialogs_of_qt)
        leaving.start(50)
        browser = _Browser()
        for scheme in _LINKS:
            QDesktopServices.setUrlHandler(scheme, browser, "open")  # type: ignore[arg-type]
        for number in range(count):
            (step,) = self._chance.choices([step for _, step in self._steps], weights)
            self.done.append(step())
            self._leave_dialogs_of_qt()
            QApplication.processEvents()
            if number % 8 == 0:
                self._leave_windows()
        leaving.stop()
        for scheme in _LINKS:
            QDesktopServices.unsetUrlHandler(scheme)
        self._leave_windows()

    def _target(self) -> QWidget:
        """Where keys go."""
        popup = QApplication.activePopupWidget()
        found = popup or QApplication.focusWidget() or QApplication.activeWindow() or self._window
        assert isinstance(found, QWidget)
        return found

    def _top(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self._window

    def _press(self) -> str:
        key = self._chance.choice(_KEYS)
        keys = self._chance.choice([_NONE, _NONE, _NONE, _SHIFT])
        target = self._target()
        QTest.keyClick(target, key, keys)
        return f"{keys.name} {key.name}"

    def _press_with_ctrl(self) -> str:
        letter = self._chance.choice(_WITH_CTRL)
        keys = self._chance.choice([_CTRL, _CTRL, _CTRL | _SHIFT])
        if (letter, keys) != ("O", _CTRL):  # The desktop's dialog for folders is not ours.
            QTest.keyClick(self._target(), Qt.Key(ord(letter)), keys)
        return f"Ctrl {letter}"

    def _type(self) -> str:
        text = "".join(self._chance.choices(_LETTERS, k=self._chance.randint(1, 6)))
        for letter in text:
            QTest.keyClicks(self._target(), letter)
        return f"type {text!r}"

    def _click(self) -> str:
        top = self._top()
        widgets = [each for each in top.findChildren(QWidget) if each.isVisible()]
        if not widgets:
            return "nothing to click"
        widget = self._chance.choice(widgets)
        name = f"{type(widget).__name__} {widget.accessibleName()!r}"
        keys = self._chance.choice([_NONE, _NONE, _NONE, _CTRL, _SHIFT])
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, keys, self._place(widget))
        return f"click {name}"

    def _click_beside(self) -> str:
        widgets = [each for each in self._top().findChildren(QWidget) if each.isVisible()]
        if not widgets:
            return "nothing to click"
        widget = self._chance.choice(widgets)
        QTest.mouseClick(widget, Qt.MouseButton.RightButton, _NONE, self._place(widget))
        return f"right click {type(widget).__name__}"

    def _drag(self) -> str:
        widgets = [each for each in self._top().findChildren(QWidget) if each.isVisible()]
        if not widgets:
            return "nothing to drag"
        widget = self._chance.choice(widgets)
        begin, end = self._place(widget), self._place(widget)
        kind = type(widget).__name__
        QTest.mousePress(widget, Qt.MouseButton.LeftButton, _NONE, begin)
        if isValid(widget):
            QTest.mouseMove(widget, end)
        if isValid(widget):
            QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, _NONE, end)
        return f"drag {kind} {begin.toTuple()} {end.toTuple()}"

    def _do_command(self) -> str:
        if QApplication.activeModalWidget() is not None:
            return "no command"
        actions = [each for each in _commands(self._window) if each.isEnabled()]
        action = self._chance.choice(actions)
        text = action.text()
        action.trigger()
        return f"command {text!r}"

    def _resize(self) -> str:
        width, height = self._chance.randint(600, 2400), self._chance.randint(400, 1600)
        self._window.resize(width, height)
        return f"resize {width} {height}"

    def _place(self, widget: QWidget) -> QPoint:
        return QPoint(
            self._chance.randrange(max(widget.width(), 1)),
            self._chance.randrange(max(widget.height(), 1)),
        )

    def _leave_popup(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()

    def _leave_dialogs_of_qt(self) -> None:
        """They and that for printing are Qt's own, write where they are, and are left at once."""
        for each in QApplication.topLevelWidgets():
            is_one = isinstance(each, QFileDialog) or each.inherits("QAbstractPrintDialog")
            if is_one and isinstance(each, QDialog) and each.isVisible():
                each.reject()

    def _leave_windows(self) -> None:
        self._leave_popup()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QDialog) and isValid(each) and each.isVisible():
                each.reject()
            elif each is not self._window and each.isVisible() and not isinstance(each, QMenu):
                each.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self._window.show()
        self._window.activateWindow()
        QApplication.processEvents()


def _commands(window: MainWindow) -> list[QAction]:
    """All commands of the menu but those that end the program or leave it."""
    found = []
    for menu in window.menuBar().findChildren(QMenu):
        found += [each for each in menu.actions() if each.menu() is None and not each.isSeparator()]
    leaving = ("Quit", "Open catalog", "Export")
    return [each for each in found if not any(w in plain(each.text()) for w in leaving)]

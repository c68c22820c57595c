"""What journeys have in common: the window opened and closed, and what a hand does in it."""

import gc
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QMenu,
    QTableView,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from weighbridge.qt.app import make_app
from weighbridge.qt.filter_panel.panel import FilterPanel
from weighbridge.qt.filter_panel.section import Section
from weighbridge.qt.filter_panel.values_model import Value, ValuesModel
from weighbridge.qt.filter_panel.values_view import ValuesView
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import Language, use_language
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.table.table_view import TableView
from weighbridge.qt.theme import Scheme, use_theme

_Widget = TypeVar("_Widget", bound=QWidget)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
_LEFT = Qt.MouseButton.LeftButton
_PADDING = "\u2007\u2008"

# Opening, closing


@contextmanager
def empty_window(
    qtbot: QtBot, scheme: Scheme = Scheme.LIGHT, language: Language | None = None
) -> Iterator[MainWindow]:
    """The window before it is given a catalog; afterwards nothing of it may be left."""
    app = make_app()
    use_theme(app, scheme)
    use_language(app, language)
    font = app.font()
    window = MainWindow()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        app.setFont(font)
        use_theme(app, Scheme.LIGHT)
        use_language(app, None)
        QGuiApplication.clipboard().clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.__dict__.clear()  # The fixture still holds the window, and so would what it holds.
    left = left_behind()
    assert not left, left


@contextmanager
def open_window(
    qtbot: QtBot,
    folder: Path,
    scheme: Scheme = Scheme.LIGHT,
    language: Language | None = None,
) -> Iterator[MainWindow]:
    """The window on a catalog."""
    with empty_window(qtbot, scheme, language) as window:
        load(qtbot, window, folder)
        yield window


def load(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Open a catalog and wait until it is shown."""
    with qtbot.waitSignal(window.ready, timeout=10_000):
        window.load(folder)


def left_behind() -> list[str]:
    """Threads, timers and windows that outlive what they were made for."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    main = threading.main_thread()
    threads = [thread.name for thread in threading.enumerate() if thread is not main]
    timers = [
        repr(each)
        for each in gc.get_objects()
        if issubclass(type(each), QTimer) and isValid(each) and each.isActive()
    ]
    windows = [repr(each) for each in QApplication.topLevelWidgets()]
    return threads + timers + windows


# Finding


def the(parent: QWidget, kind: type[_Widget], name: str = "") -> _Widget:
    """The one child of a kind that is in sight, by what a screen reader says if that is needed."""
    found = [
        each
        for each in parent.findChildren(kind)
        if each.isVisible() and name in ("", each.accessibleName(), each.accessibleDescription())
    ]
    assert len(found) == 1, f"{len(found)} × {kind.__name__} {name!r}"
    return found[0]


def button(parent: QWidget, text: str) -> QAbstractButton:
    """The button in sight with this text or accessible name."""
    found = [
        each
        for each in parent.findChildren(QAbstractButton)
        if each.isVisible() and text in (plain(each.text()), each.accessibleName())
    ]
    assert len(found) == 1, f"{len(found)} × {text!r}"
    return found[0]


def plain(text: str) -> str:
    """A command's text without the mark of its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def table_of(window: MainWindow) -> TableView:
    """The table of models."""
    table = window.findChild(TableView)
    assert table is not None
    return table


def pinned_of(table: TableView) -> QTableView:
    """The view of the name column that lies over the table."""
    return next(each for each in table.findChildren(QTableView) if each is not table)


def facet(window: MainWindow, title: str) -> ValuesView:
    """The list of a facet's values; its section is unfolded if it is not."""
    unfold(window, title)
    return the(window, ValuesView, title)


def section(window: MainWindow, title: str) -> Section:
    """The section of the filter panel with this title."""
    (found,) = [each for each in window.findChildren(Section) if each.title == title]
    return found


def unfold(window: MainWindow, title: str) -> Section:
    """Unfold a section of the filter panel by mouse, if it is folded."""
    found = section(window, title)
    if not found.is_unfolded:
        panel = window.findChild(FilterPanel)
        assert panel is not None
        panel.ensureWidgetVisible(found)
        click(found.stops[0])
        QApplication.processEvents()
    return found


def facet_item(view: ValuesView, title: str) -> QModelIndex:
    """A value of a facet."""
    model = view.model()
    (row,) = [row for row in range(model.rowCount()) if model.index(row, 0).data() == title]
    return model.index(row, 0)


def facet_value(window: MainWindow, title: str, value: str) -> Value:
    """What a facet shows of a value."""
    view = facet(window, title)
    model = view.model()
    assert isinstance(model, ValuesModel)
    return model.value(facet_item(view, value).row())


def command(window: MainWindow, *path: str) -> QAction:
    """A command of the menu, by the texts that lead to it."""
    actions = window.menuBar().actions()
    for text in path[:-1]:
        menu = next(each for each in actions if plain(each.text()) == text).menu()
        assert isinstance(menu, QMenu)
        actions = menu.actions()
    return next(each for each in actions if plain(each.text()) == path[-1])


def dialog(qtbot: QtBot, kind: type[_Widget]) -> _Widget:
    """The dialog that comes up, once it has."""
    found: list[_Widget] = []

    def is_there() -> None:
        found[:] = [
            each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and seen(each)
        ]
        assert len(found) == 1

    qtbot.waitUntil(is_there)
    found[0].activateWindow()  # Offscreen, no window manager does.
    qtbot.waitUntil(found[0].isActiveWindow)
    return found[0]


def seen(widget: QWidget) -> bool:
    """Whether a widget is in sight."""
    return isValid(widget) and widget.isVisible()


def open_menu(qtbot: QtBot) -> QMenu:
    """The menu that has come up."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), QMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def choose(qtbot: QtBot, text: str) -> None:
    """Choose a command of the menu that has come up, by mouse."""
    menu = open_menu(qtbot)
    (action,) = [each for each in menu.actions() if plain(each.text()) == text]
    assert action.isEnabled(), text
    QTest.mouseClick(menu, _LEFT, pos=menu.actionGeometry(action).center())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is None)


# Reading


def shown_count(window: MainWindow) -> str:
    """What the status bar says of the models shown."""
    return the(window.statusBar(), PlainLabel, "Models shown").text()


def names(window: MainWindow) -> list[str]:
    """The names in the table, top to bottom."""
    return column_texts(window, "Name")


def column_texts(window: MainWindow, title: str) -> list[str]:
    """A column of the table as shown, top to bottom."""
    table = table_of(window)
    section = section_of(table, title)
    model = table.model()
    return [text_at(model, row, section) for row in range(model.rowCount())]


def section_of(table: QTableView, title: str) -> int:
    """The section of a header that has this title."""
    return header_titles(table.model()).index(title)


def header_titles(model: QAbstractItemModel) -> list[str]:
    """Titles of columns, without units, in the model's order."""
    return [header.partition("\n")[0] for header in headers(model)]


def headers(model: QAbstractItemModel) -> list[str]:
    """What stands in the header."""
    across = Qt.Orientation.Horizontal
    return [str(model.headerData(place, across)) for place in range(model.columnCount())]


def titles_on_screen(view: QTableView) -> list[str]:
    """Titles of columns, left to right as they stand."""
    header = view.horizontalHeader()
    titles = header_titles(view.model())
    return [titles[header.logicalIndex(place)] for place in range(header.count())]


def text_at(model: QAbstractItemModel, row: int, section: int) -> str:
    """A cell's text, without the blanks that align it."""
    return str(model.index(row, section).data()).rstrip(_PADDING)


def clipboard() -> str:
    """What has been copied."""
    return QGuiApplication.clipboard().text()


# Doing


def press(qtbot: QtBot, widget: QWidget, *keys: Key) -> None:
    """Press keys one after the other."""
    for key in keys:
        qtbot.keyClick(widget, key)


def click(widget: QWidget) -> None:
    """Click into the middle of a widget, once it has its place."""
    QApplication.processEvents()
    QTest.mouseClick(widget, _LEFT, pos=widget.rect().center())


def click_header(
    view: QTableView, title: str, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Click a title of a header, which is first scrolled into sight."""
    section = section_of(view, title)
    view.scrollTo(view.model().index(0, section))
    header = view.horizontalHeader()
    left = header.sectionViewportPosition(section)
    place = header.rect().center()
    place.setX(left + header.sectionSize(section) // 2)
    QTest.mouseClick(header.viewport(), _LEFT, keys, place)


def click_cell(view: QAbstractItemView, index: QModelIndex) -> None:
    """Click into a cell."""
    view.scrollTo(index)
    QTest.mouseClick(view.viewport(), _LEFT, pos=view.visualRect(index).center())


def click_tick(view: QAbstractItemView, index: QModelIndex) -> None:
    """Click into the tick box at the left of an item."""
    view.scrollTo(index)
    area = view.visualRect(index)
    place = area.center()
    place.setX(area.left() + 9)
    QTest.mouseClick(view.viewport(), _LEFT, pos=place)


def tick_value(window: MainWindow, title: str, value: str) -> None:
    """Tick a value of a facet by mouse."""
    view = facet(window, title)
    click_tick(view, facet_item(view, value))


def show_tab(window: MainWindow, title: str) -> None:
    """Click a tab."""
    tabs = window.findChild(QTabWidget)
    assert tabs is not None
    bar = tabs.tabBar()
    place = next(place for place in range(bar.count()) if bar.tabText(place) == title)
    QTest.mouseClick(bar, _LEFT, pos=bar.tabRect(place).center())


def focus(qtbot: QtBot, widget: QWidget) -> None:
    """Bring the keyboard to a widget."""
    # Offscreen, no window manager makes the window active again when a dialog has closed.
    widget.activateWindow()
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(widget.hasFocus)


def paste(qtbot: QtBot, widget: QWidget, text: str) -> None:
    """Put text into a field in place of its own."""
    QGuiApplication.clipboard().setText(text)
    qtbot.keyClick(widget, Key.Key_A, CTRL)
    qtbot.keyClick(widget, Key.Key_V, CTRL)


@contextmanager
def answering(kind: type[_Widget], answer: Callable[[_Widget], None]) -> Iterator[None]:
    """Answer a dialog that comes up in the block, and that blocks all else until it is answered."""
    timer = QTimer()

    def look() -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, kind) and each.isVisible():
                timer.stop()
                answer(each)

    timer.timeout.connect(look)
    timer.start(5)
    try:
        yield
        assert not timer.isActive(), "Nothing was asked."
    finally:
        timer.stop()

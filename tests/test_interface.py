"""What holds of the whole interface: words to translate, names for screen readers, keys."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

import weighbridge.qt
from tests.journeys.steps import command, empty_window, focus, open_window, plain, show_tab, the
from weighbridge.errors import CatalogError, Problem
from weighbridge.filters.query import Query
from weighbridge.filters.saved_views import shipped_views
from weighbridge.qt.about import AboutDialog
from weighbridge.qt.dialogs import CatalogProblemsDialog, ColumnsDialog
from weighbridge.qt.filter_panel.query_line import QueryLine
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import Language
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.quality.quality_view import QualityView
from weighbridge.software import Software

SOURCES = sorted(Path(next(iter(weighbridge.qt.__path__))).rglob("*.py"))


# Words


# Looks up what the core has made of literals: see tests/test_translations.py.
OF_THE_CORE = "language"


@pytest.mark.parametrize(
    "path", [each for each in SOURCES if each.stem != OF_THE_CORE], ids=lambda path: path.stem
)
def test_only_whole_literal_texts_are_translated(path: Path) -> None:
    """What is put together before it is looked up can be in no catalogue of translations."""
    wrong = []
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            place = {"tr": 0, "translate": 1}.get(node.func.attr)
            if place is not None and not _is_text(node.args[place]):
                wrong.append(node.lineno)
        if isinstance(node, ast.JoinedStr) and any(map(_is_translation, ast.walk(node))):
            wrong.append(node.lineno)
    assert wrong == []


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _is_translation(node: ast.AST) -> bool:
    """lupdate does not look into f-strings."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("tr", "translate")
    )


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.stem)
def test_labels_are_plain(path: Path) -> None:
    """QLabel is only the base of the class whose labels never take data for HTML."""
    if path.stem != "labels":
        made = [
            node.lineno
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id == "QLabel"
        ]
        assert made == []


# The opened window


@pytest.fixture
def window(qtbot: QtBot, small_package: Path) -> Iterator[MainWindow]:
    """The window with something in each of its parts."""
    with open_window(qtbot, small_package) as window:
        window.store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
        window.store.ask(Query().searching("a").choosing("vendor", ["acme", "umbra"]))
        window.store.set_current("acme/oak-3", "context")
        yield window


VIEWS = ("Models", "Comparison", "Chart", "Vendors", "Licenses", "Quality")


def states(window: MainWindow) -> Iterator[str]:
    """Each view in turn; last those with nothing in them."""
    for view in VIEWS:
        show_tab(window, view)
        yield view
    window.store.set_lineup(())
    window.store.ask(Query().searching("no such model"))
    for view in VIEWS:
        show_tab(window, view)
        yield f"{view}, empty"


def name_of(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name)


def nameless(window: QWidget) -> list[str]:
    """Widgets in sight that take keys or clicks, of which nothing is said."""
    return [
        f"{each!r} in {each.parentWidget()!r}"
        for each in window.findChildren(QWidget)
        if each.isVisible()
        and (isinstance(each, QAbstractButton) or takes_the_keyboard(each))
        and not name_of(each).strip()
    ]


def takes_the_keyboard(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None


def test_whatever_takes_keys_or_clicks_has_a_name(window: MainWindow) -> None:
    for state in states(window):
        QApplication.processEvents()
        assert nameless(window) == [], state


def dialogs(window: MainWindow) -> list[QDialog]:
    columns = list(window.store.catalog.columns.values())
    problems = [Problem("claims.csv", 3, "basis", "no such basis")]
    parts = [Software("oak", "1.0", "MIT", "Do as you like.")]
    return [
        AboutDialog("1.0", ["Somebody"], parts, window),
        CatalogProblemsDialog(CatalogError("folder", problems), window),
        ColumnsDialog(columns, window.store.session.columns, window),
    ]


def test_dialogs_have_titles_names_and_plain_labels(qtbot: QtBot, window: MainWindow) -> None:
    for each in dialogs(window):
        each.show()
        assert each.windowTitle()
        assert nameless(each) == [], each
        assert rich(each) == [], each
        each.close()
        each.deleteLater()


def rich(window: QWidget) -> list[str]:
    """Labels that would take their text for HTML."""
    return [
        repr(each)
        for each in window.findChildren(QLabel)
        if not isinstance(each, PlainLabel) or each.textFormat() is not Qt.TextFormat.PlainText
    ]


def test_labels_never_take_text_for_html(window: MainWindow) -> None:
    for state in states(window):
        assert rich(window) == [], state


def test_labels_are_told_by_their_text(window: MainWindow) -> None:
    """A name of their own would be told in its place."""
    for state in states(window):
        for each in window.findChildren(QLabel):
            if each.text():
                assert name_of(each) == plain(each.text()), (state, each.text())


@pytest.mark.parametrize("view", VIEWS)
def test_wherever_the_keyboard_is_it_can_be_seen(
    qtbot: QtBot, window: MainWindow, view: str
) -> None:
    """What has the keyboard looks other than a moment later, when the next thing has it."""
    show_tab(window, view)
    qtbot.waitUntil(lambda: not any(e.is_counting for e in window.findChildren(QualityView)))
    line = the(window, QueryLine)
    focus(qtbot, line)
    unseen = []
    for _ in range(80):
        held = window.focusWidget()
        assert held is not None
        QApplication.processEvents()
        with_keys = window.grab().toImage()
        qtbot.keyClick(held, Qt.Key.Key_Tab)
        without = window.grab().toImage()
        place = QRect(held.mapTo(window, QPoint()), held.size())
        if with_keys.copy(place) == without.copy(place):
            unseen.append(f"{type(held).__name__} {name_of(held)!r}")
        if window.focusWidget() is line:
            break
    assert window.focusWidget() is line
    assert unseen == []


# Commands


def menus(window: MainWindow) -> dict[str, list[QAction]]:
    """The commands of each menu, by its path."""
    found: dict[str, list[QAction]] = {"": window.menuBar().actions()}
    waiting = [("", each) for each in window.menuBar().actions()]
    while waiting:
        path, action = waiting.pop()
        menu = action.menu()
        if isinstance(menu, QMenu):
            inner = f"{path}/{plain(action.text())}"
            found[inner] = [each for each in menu.actions() if not each.isSeparator()]
            waiting += [(inner, each) for each in found[inner]]
    return found


def commands(window: MainWindow) -> list[QAction]:
    return [each for actions in menus(window).values() for each in actions if each.menu() is None]


def test_every_command_has_a_text(window: MainWindow) -> None:
    assert len(commands(window)) > 20
    for action in commands(window):
        assert plain(action.text()).strip()
        assert action.toolTip()


@pytest.mark.parametrize("language", Language)
def test_no_two_commands_of_a_menu_share_a_mnemonic(
    qtbot: QtBot, small_package: Path, language: Language
) -> None:
    with open_window(qtbot, small_package, language=language) as window:
        window.store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
        assert_mnemonics_are_unique(window)


def assert_mnemonics_are_unique(window: MainWindow) -> None:
    for path, actions in menus(window).items():
        keys = [QKeySequence.mnemonic(each.text()).toString() for each in actions]
        shared = {key for key, count in Counter(filter(None, keys)).items() if count > 1}
        assert not shared, (path, shared)


def test_no_two_commands_share_a_shortcut(window: MainWindow) -> None:
    keys = [key.toString() for action in commands(window) for key in set(action.shortcuts())]
    assert not {key for key, count in Counter(keys).items() if count > 1}


def test_the_menus_open_with_keys_of_their_own(window: MainWindow) -> None:
    assert all(QKeySequence.mnemonic(each.text()).toString() for each in menus(window)[""])


def test_buttons_do_what_a_menu_does_too(window: MainWindow) -> None:
    """Whatever has an action behind it can be found in the menus, where keys are learnt."""
    show_tab(window, "Models")
    listed = {plain(each.text()).rstrip("…") for each in commands(window)}
    for title in ("Columns", "Export table", "Clear all filters"):
        assert title in listed


ALWAYS = {
    "/File/Open catalog…",
    "/File/Quit",
    "/Edit/Find anything…",
    "/Edit/Settings…",
    "/View/Models",
    "/View/Comparison",
    "/View/Chart",
    "/View/Vendors",
    "/View/Licenses",
    "/View/Quality",
    "/View/Filters",
    "/View/Evidence",
    "/View/Colours/Light",
    "/View/Colours/Dark",
    "/View/Colours/Follow the desktop",
    "/View/Zoom in",
    "/View/Zoom out",
    "/View/Reset zoom",
    "/Help/Help",
    "/Help/Explain this",
    "/Help/Query language",
    "/Help/Keyboard shortcuts",
    "/Help/About Weighbridge",
}
SAVED_VIEWS = {
    *(f"/Saved views/{view.name}" for view in shipped_views()),
    "/Saved views/Save this view…",
    "/Saved views/Manage views…",
}
WITH_A_CATALOG = {
    "/File/Open recipe…",
    "/Compare/Add by name",
    "/Compare/Judge quality by/Duel 2026-10",
    "/Compare/Judge quality by/Quiz 1",
    "/File/Export table…",
    "/Edit/Copy",
    "/Edit/Copy with headers",
    "/Edit/Find",
    "/View/Columns…",
    "/View/Group by/No groups",
    "/View/Group by/Vendor",
    "/View/Group by/Family",
    "/View/Group by/Tier",
    "/View/Group by/Openness",
    *SAVED_VIEWS,
    "/Compare/Add to or remove from lineup",
    "/Compare/Ready pairs/Willow vs Oak",
    "/Compare/Ready pairs/Willow vs Shade",
}
WITH_A_MODEL = {"/Compare/Nearest counterparts…"}
WITH_A_LINEUP = {
    *WITH_A_MODEL,
    "/File/Export comparison…",
    "/Compare/Compare lineup",
    "/Compare/Differences only",
    "/Compare/Hide lines unknown in all",
    "/Compare/Swap sides",
    "/Compare/Baseline/None",
    "/Compare/Baseline/Oak 3",
    "/Compare/Baseline/Oak 4",
    "/Compare/Clear lineup",
}
WITH_FILTERS = {"/Edit/Clear all filters"}


def enabled(window: MainWindow) -> set[str]:
    """The commands that can be given, by their paths."""
    return {
        f"{path}/{plain(action.text())}"
        for path, actions in menus(window).items()
        for action in actions
        if action.isEnabled() and action.menu() is None
    }


def test_commands_can_be_given_when_they_make_sense(qtbot: QtBot, small_package: Path) -> None:
    with empty_window(qtbot) as window:
        assert enabled(window) == ALWAYS
    with open_window(qtbot, small_package) as window:
        assert enabled(window) == ALWAYS | WITH_A_CATALOG
        window.store.set_lineup(("acme/oak-3",))
        undo = {"/Edit/Undo: lineup"}
        one = {"/Compare/Clear lineup"} | WITH_A_MODEL
        assert enabled(window) == ALWAYS | WITH_A_CATALOG | undo | one
        window.store.set_lineup(("acme/oak-3", "acme/oak-4"))
        assert enabled(window) == ALWAYS | WITH_A_CATALOG | undo | WITH_A_LINEUP
        window.store.ask(Query().searching("oak"))
        undo = {"/Edit/Undo: filter"}
        assert enabled(window) == ALWAYS | WITH_A_CATALOG | undo | WITH_A_LINEUP | WITH_FILTERS
        window.store.undo()
        both = {"/Edit/Undo: lineup", "/Edit/Redo: filter"}
        assert enabled(window) == ALWAYS | WITH_A_CATALOG | both | WITH_A_LINEUP


def test_every_command_can_be_given_in_every_view(qtbot: QtBot, window: MainWindow) -> None:
    """None of them fails, whatever is in front; dialogs are closed as they come."""
    for view in VIEWS:
        for action in commands(window):
            show_tab(window, view)
            if isValid(action) and action.isEnabled() and plain(action.text()) != "Quit":
                action.trigger()
            QApplication.processEvents()
            for each in window.findChildren(QDialog):
                each.reject()
            QApplication.processEvents()
    assert window.isVisible()


def test_the_views_are_tabs_in_the_order_of_their_keys(window: MainWindow) -> None:
    tabs = window.findChild(QTabWidget)
    assert tabs is not None
    titles = [tabs.tabText(place) for place in range(tabs.count())]
    assert titles == list(VIEWS)
    for place, title in enumerate(VIEWS):
        action = command(window, "View", title)
        assert action.shortcut() == QKeySequence(f"Ctrl+{place + 1}")
        action.trigger()
        assert tabs.currentIndex() == place


def test_no_command_has_a_key_that_edits_text_on_some_desktop(window: MainWindow) -> None:
    """On X11 a line of text takes these for itself, and the query line has the focus at first.

    Ctrl+Z is left out: the query line leaves it to the program, and other lines undo with it.
    """
    edits = {
        "Ctrl+A",
        "Ctrl+D",
        "Ctrl+E",
        "Ctrl+H",
        "Ctrl+K",
        "Ctrl+U",
        "Ctrl+V",
        "Ctrl+X",
    }
    keys = {key.toString() for action in window.findChildren(QAction) for key in action.shortcuts()}
    assert "Ctrl+S" in keys
    assert keys & edits == set()

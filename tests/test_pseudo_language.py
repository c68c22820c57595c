"""Nothing in the window is left out of translation.

A translator wraps every text in brackets; whatever is shown without them is data, or a mistake.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QDockWidget,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTabWidget,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.journeys import steps
from tests.journeys.steps import open_window, plain
from weighbridge.analysis.may_i import Use
from weighbridge.catalog.catalog import Catalog
from weighbridge.charts.figure import Kind
from weighbridge.columns import FACETS, RANGES
from weighbridge.comparison.counterparts import Search, counterparts
from weighbridge.filters.query import Query
from weighbridge.filters.saved_views import shipped_views
from weighbridge.qt import app as app_module
from weighbridge.qt import documents
from weighbridge.qt.app import make_app
from weighbridge.qt.charts.chart_view import ChartView
from weighbridge.qt.in_words import said_document
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.quality.quality_view import QualityView
from weighbridge.session import Bench, Panel

_OPEN, _CLOSE = "⟦", "⟧"


class Brackets(QTranslator):
    """Every text of the program in brackets; those of Qt stay as they are."""

    def translate(
        self,
        context: str,
        source: str,
        _comment: str | None = None,
        _count: int = -1,
    ) -> str:
        if context.startswith("Q") and context not in ("QualityView", "QueryBar", "QueryLine"):
            return ""
        return f"{_OPEN}{source}{_CLOSE}"

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def window(
    qtbot: QtBot, small_package: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    app = make_app()
    brackets = Brackets(app)
    app.installTranslator(brackets)
    for module in (steps, app_module):
        monkeypatch.setattr(module, "use_language", lambda _app, _language: None)
    try:
        with open_window(qtbot, small_package) as window:
            yield window
    finally:
        app.removeTranslator(brackets)


VIEWS = ("models", "comparison", "chart", "vendors", "licenses", "quality")


def shown(widget: QWidget) -> Iterator[tuple[str, str]]:
    """What a widget says to the eye, to the mouse that rests, and to a screen reader."""
    name = type(widget).__name__
    yield f"{name} name", widget.accessibleName()
    yield f"{name} description", widget.accessibleDescription()
    yield f"{name} tip", plain_text(widget.toolTip())
    if isinstance(widget, QLabel | QAbstractButton):
        yield f"{name} text", widget.text()
    if isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QAbstractSpinBox):
        yield f"{name} placeholder", widget.placeholderText()
    if isinstance(widget, QTextEdit):
        yield f"{name} text", widget.toPlainText()
    if isinstance(widget, QDockWidget):
        yield f"{name} title", widget.windowTitle()
    if isinstance(widget, QTabWidget):
        for place in range(widget.count()):
            yield f"{name} tab", widget.tabText(place)
    if isinstance(widget, QComboBox):
        for place in range(widget.count()):
            yield f"{name} item", widget.itemText(place)
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        for role, text in in_model(widget.model()):
            yield f"{name} {widget.accessibleName()} {role}", text


def plain_text(told: object) -> str:
    """Tool tips are HTML; what is no text at all says nothing."""
    return unescape(re.sub("<[^>]*>", " ", told)) if isinstance(told, str) else ""


def in_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    roles = (
        ("cell", Qt.ItemDataRole.DisplayRole),
        ("tip", Qt.ItemDataRole.ToolTipRole),
        ("spoken", Qt.ItemDataRole.AccessibleTextRole),
    )
    rows, columns = min(model.rowCount(), 120), columns_of(model)
    for called, role in roles:
        for column in range(columns):
            text = model.headerData(column, Qt.Orientation.Horizontal, role)
            yield f"{called} of header", plain_text(text)
        for row in range(rows):
            for column in range(columns):
                text = model.index(row, column, QModelIndex()).data(role)
                yield called, plain_text(text)


def columns_of(model: QAbstractItemModel) -> int:
    """Those of a list are one, of which Qt makes a secret."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount()


def data_words(catalog: Catalog) -> set[str]:
    """Every word that comes out of the tables of the catalog."""
    words: set[str] = set()
    for file in catalog.folder.glob("*.csv"):
        words |= set(re.findall(r"[^\W\d_]{2,}", file.read_text("utf-8")))
    return words


NOT_TRANSLATED = {
    # Names, abbreviations, languages by their own names, keys of the keyboard, units of signs.
    *("Weighbridge", "USD", "SPDX", "OSI", "CSV", "JSON", "HTML", "PNG", "SVG", "English"),
    *("Deutsch", "简体中文", "Ctrl", "Shift", "Enter", "Space"),
}


def bare(text: str) -> list[str]:
    """The words that stand outside of all brackets."""
    depth, outside = 0, []
    for sign in text:
        depth += (sign == _OPEN) - (sign == _CLOSE)
        outside.append(sign if depth == 0 and sign not in (_OPEN, _CLOSE) else " ")
    return re.findall(r"[^\W\d_]{2,}", "".join(outside))


def untranslated(window: MainWindow, among: QWidget, where: str) -> set[str]:
    known = data_words(window.store.catalog) | NOT_TRANSLATED
    found = set()
    for widget in [among, *among.findChildren(QWidget)]:
        # The dialog for files is Qt's, and lists the files of this machine.
        if not widget.isVisible() or isinstance(widget.window(), QFileDialog):
            continue
        for place, text in shown(widget):
            left = [word for word in bare(text) if word not in known]
            if left:
                found.add(f"{where}: {place}: {' '.join(left)} in {text[:160]!r}")
    return found


@pytest.fixture
def filled(window: MainWindow) -> MainWindow:
    """Something in each part of the window."""
    store = window.store
    store.set_lineup(("acme/oak-3", "umbra/shade-pro", "family:willow", "side:open"))
    store.set_baseline("acme/oak-3")
    store.show_bench(Bench(folded=frozenset()))
    store.set_current("acme/oak-3", "price_in")
    return window


def test_every_text_of_every_view_is_translated(qtbot: QtBot, filled: MainWindow) -> None:
    window, found = filled, set[str]()
    window.show_view("quality")
    (quality,) = window.findChildren(QualityView)
    window.store.show_panel(Panel(frozenset((*FACETS, *RANGES))))
    window.store.ask(Query().choosing("tier", ["mid", "small"]).choosing("vendor", ["acme"]))
    for view in VIEWS:
        window.show_view(view)
        QApplication.processEvents()
        qtbot.waitUntil(lambda: not quality.is_counting)
        found |= untranslated(window, window, view)
    assert not found, "\n".join(sorted(found))


def test_every_evidence_is_translated(filled: MainWindow) -> None:
    store, found = filled.store, set[str]()
    panel = filled.evidence
    for column in store.catalog.columns:
        for id in store.catalog.models:
            store.set_current(id, column)
            found |= untranslated(filled, panel, column)
    assert not found, "\n".join(sorted(found))


def test_what_nothing_passes_is_translated(filled: MainWindow) -> None:
    filled.store.ask(Query().searching("oak").choosing("tier", ["edge"]))
    filled.show_view("models")
    QApplication.processEvents()
    assert not untranslated(filled, filled, "nothing")


@pytest.mark.parametrize("kind", Kind)
def test_every_chart_is_translated(filled: MainWindow, kind: Kind) -> None:
    window = filled
    settings = window.store.session.chart
    window.store.show_chart(replace(settings, kind=kind))
    window.show_view("chart")
    QApplication.processEvents()
    (view,) = window.findChildren(ChartView)
    figure = view.figure
    assert figure is not None
    told = [figure.title, figure.summary, figure.empty, figure.x.title, figure.y.title]
    told += [*figure.x.lanes, *figure.y.lanes, *figure.remarks, *figure.marks.texts]
    told += [text for _, text in (*figure.x.groups, *figure.y.groups)]
    told += [*(each.title for each in figure.keys), *(each.title for each in figure.lines)]
    told += [*(each.text for each in figure.bands), *(each.text for each in figure.notes)]
    told += [each.told for each in figure.bars]
    told += [figure.marks.tell(place) for place in range(len(figure.marks))]
    told += [each.reason for each in figure.left_out]
    table = figure.table()
    told += [*table.headers, *(each for row in table.rows for each in row if isinstance(each, str))]
    known = data_words(window.store.catalog) | NOT_TRANSLATED
    assert not [text for text in told if set(bare(text)) - known]
    assert not untranslated(window, view, kind)


def actions_in(actions: list[QAction]) -> Iterator[QAction]:
    for action in actions:
        yield action
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from actions_in(menu.actions())


def test_every_command_is_translated(filled: MainWindow) -> None:
    known = data_words(filled.store.catalog) | NOT_TRANSLATED
    known |= {word for view in shipped_views() for word in bare(view.name)}
    texts = [plain(each.text()) for each in actions_in(filled.menuBar().actions())]
    assert not [text for text in texts if set(bare(text)) - known]


def test_every_dialog_is_translated(filled: MainWindow) -> None:
    found = set[str]()
    commands = {plain(each.text()): each for each in actions_in(filled.menuBar().actions())}
    asked = ("Settings…", "Columns…", "Nearest counterparts…", "Export table…", "Manage views…")
    for title in (*asked, "Export comparison…", "Save this view…"):
        commands[f"{_OPEN}{title}{_CLOSE}"].trigger()
        QApplication.processEvents()
        for dialog in filled.findChildren(QDialog):
            if dialog.isVisible():
                found |= untranslated(filled, dialog, title)
                assert not set(bare(dialog.windowTitle())) - data_words(filled.store.catalog)
                if isinstance(dialog, QFileDialog):
                    found |= {name for name in dialog.nameFilters() if _OPEN not in name}
                dialog.reject()
        QApplication.processEvents()
    assert not found, "\n".join(sorted(found))


def test_what_is_exported_is_translated(filled: MainWindow) -> None:
    store = filled.store
    use = Use(users=10_000.0, revenue=1e9, country="DE", as_service=True, train_others=True)
    store.show_licenses(tuple(store.catalog.licenses))
    store.ask_licenses(use)
    search = Search()
    found = counterparts(store.catalog, "acme/oak-3", search)
    taken = [
        documents.table(store),
        documents.comparison(store),
        documents.vendors(store, "acme"),
        documents.licenses(store, differences_only=False),
        documents.answers(store, use),
        documents.counterparts(store, found, search),
    ]
    known = data_words(store.catalog) | NOT_TRANSLATED
    left = set[str]()
    for each in taken:
        assert each is not None
        document = said_document(each.make(True))
        texts = [document.title, *document.notes]
        for part in document.parts:
            texts += [part.title, *part.notes, *part.sheet.headers]
            texts += [cell.text for row in part.sheet.rows for cell in row]
        left |= {text for text in texts if set(bare(text)) - known}
    assert not left, "\n".join(sorted(left))

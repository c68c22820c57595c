"""The same work again and again leaves nothing behind: no objects, no memory."""

import gc
import os
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.steps import command, load
from weighbridge.charts.figure import Kind
from weighbridge.filters.query import Order, Query
from weighbridge.history import LONGEST
from weighbridge.qt.main_window import MainWindow

ROUNDS = int(os.environ.get("WEIGHBRIDGE_ROUNDS", "10"))
"""`make trials` takes 100."""
WARM_UP = 3
_MOST_MORE = 8_000_000
"""Bytes, however many rounds: what an allocator may keep for later."""
VIEWS = ("models", "comparison", "chart", "vendors", "licenses", "quality")
DIALOGS = (
    ("View", "Columns…"),
    ("Edit", "Find anything…"),
    ("Saved views", "Save this view…"),
    ("Saved views", "Manage views…"),
    ("Compare", "Nearest counterparts…"),
    ("Help", "Query language"),
    ("Help", "About Weighbridge"),
)


def work(qtbot: QtBot, window: MainWindow, package: Path) -> None:
    """A round of all that a person does."""
    store = window.store
    for text in ("open", "tier:mid", "price<1 -vendor:acme", ""):
        store.ask(store.language.parse(text))
        settle()
    store.order_by(Order("price_in", descending=True))
    store.group_by("vendor")
    store.group_by("")
    for lineup in (("acme/oak-3", "umbra/shade-pro"), ("family:oak", "vendor:umbra"), ()):
        store.set_lineup(lineup)
        for view in VIEWS:
            window.show_view(view)
            settle()
    for kind in Kind:
        window.show_view("chart")
        store.show_chart(replace(store.session.chart, kind=kind))
        settle()
    store.set_current("acme/oak-3", "context")
    for path in DIALOGS:
        command(window, *path).trigger()
        settle()
        close_others(window)
    store.undo()
    store.redo()
    command(window, "View", "Zoom in").trigger()
    command(window, "View", "Reset zoom").trigger()
    store.ask(Query())
    load(qtbot, window, package)
    settle()


def settle() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def close_others(window: MainWindow) -> None:
    for each in QApplication.topLevelWidgets():
        if each is not window and each.isVisible():
            each.close()
    settle()


def counted(window: MainWindow) -> tuple[Counter[str], Counter[str]]:
    """Objects of Qt by class, and of Python by type."""
    gc.collect()
    settle()
    children = Counter(type(each).__name__ for each in window.findChildren(QObject))
    tops = Counter(type(each).__name__ for each in QApplication.topLevelWidgets())
    types = Counter(f"{type(e).__module__}.{type(e).__qualname__}" for e in gc.get_objects())
    return children + tops, types


def resident() -> int:
    """Memory of this process in bytes."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is told by Linux alone")
def test_a_long_run_leaves_nothing_behind(
    qtbot: QtBot, window: MainWindow, small_package: Path
) -> None:
    for _ in range(WARM_UP):
        work(qtbot, window, small_package)
    for _ in range(LONGEST // 2):  # Undo holds no more than so many steps.
        window.store.ask(window.store.language.parse("open"))
        window.store.ask(Query())
    objects, types = counted(window)
    memory = resident()
    for _ in range(ROUNDS):
        work(qtbot, window, small_package)
    more_objects, more_types = counted(window)
    assert not more_objects - objects
    # Caches may take a few things more; what grows, does so with each round.
    grown = {
        name: count
        for name, count in (more_types - types).items()
        if count >= ROUNDS and not name.startswith("pytestqt.")
    }
    assert not grown
    more = resident() - memory
    print(f"{ROUNDS} rounds: {more / 1e6:.1f} MB more")
    assert more < _MOST_MORE

"""Names are data: whatever stands in them is shown as text, and moves nothing."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.catalogs import cell, write_package
from tests.journeys.steps import (
    facet_value,
    names,
    open_window,
    show_tab,
    table_of,
    the,
)
from weighbridge.qt.compare.lineup_tray import LineupTray
from weighbridge.qt.main_window import MainWindow

ODD = {
    "acme/oak-3": '<b>Bold</b><img src="file:///etc/passwd">',
    "acme/oak-4": "Right \u202etfel ot",
    "acme/willow-1": "X" * 10_000,
    "acme/willow-2": "Two\nlines",
    "nimbus/cirrus-lab": "&amp; R&D",
}
LONG = "Y" * 10_000


def odd_names(content: str) -> str:
    rows = list(csv.DictReader(io.StringIO(content)))
    out = io.StringIO()
    writer = csv.DictWriter(out, rows[0].keys(), lineterminator="\n")
    writer.writeheader()
    for row in rows:
        writer.writerow({**row, "name": ODD.get(row["model_id"], row["name"])})
    return out.getvalue()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    folder = write_package(
        tmp_path / "odd",
        models=odd_names,
        vendors=cell(2, "name", LONG),
        licenses=cell(2, "name", LONG),
        sources=cell(2, "title", LONG),
        benchmarks=cell(2, "name", "<i>Duel</i>" + LONG),
        pairs=cell(2, "note", LONG),
    )
    with open_window(qtbot, folder) as window:
        yield window


def test_they_are_shown_as_text(window: MainWindow) -> None:
    shown = names(window)
    for name in ODD.values():
        assert name.replace("\n", " ") in shown
    assert facet_value(window, "Vendor", LONG).models == "4"
    window.store.set_lineup(("acme/oak-3", "nimbus/cirrus-lab", "acme/willow-2"))
    tray = [label.text() for label in the(window, LineupTray).findChildren(QLabel)]
    assert {'<b>Bold</b><img src="file:///etc/passwd">', "&amp; R&D", "Two lines"} <= set(tray)
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("size", [QSize(1024, 640), QSize(1280, 800)])
def test_they_break_no_layout(
    qtbot: QtBot, window: MainWindow, small_package: Path, size: QSize
) -> None:
    smallest = window.minimumSize()
    window.resize(size)
    for lineup in ((), tuple(window.store.shown_ids[:6])):
        window.store.set_lineup(lineup)
        for model_id in ODD:
            window.store.set_current(model_id, "name")
            QApplication.processEvents()
            for tab in ("Models", "Comparison", "Chart"):
                show_tab(window, tab)
                QApplication.processEvents()
                assert window.size() == size
                hint = window.minimumSizeHint()
                assert hint.width() <= smallest.width(), (tab, lineup)
                assert hint.height() <= smallest.height(), (tab, lineup)
        assert not window.grab().isNull()
    window.store.ask(window.store.session.query.choosing("vendor", ["acme", "unknown"]))
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= smallest.width()


def test_rows_stay_one_line_high(window: MainWindow) -> None:
    table = table_of(window)
    heights = {table.rowHeight(row) for row in range(table.model().rowCount())}
    assert len(heights) == 1

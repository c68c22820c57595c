import csv
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from tests.catalogs import cell, write_package
from tests.journeys.steps import (
    CTRL,
    SHIFT,
    Key,
    answering,
    click,
    click_header,
    clipboard,
    dialog,
    focus,
    headers,
    open_window,
    paste,
    press,
    show_tab,
    table_of,
    text_at,
    the,
    tick_value,
)
from weighbridge.exports.sheet import EVIDENCE_HEADERS
from weighbridge.qt.compare.lines_view import LinesView
from weighbridge.qt.dialogs import ExportDialog
from weighbridge.qt.main_window import MainWindow

Table = list[list[str]]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """A folder that holds nothing but what is exported."""
    folder = tmp_path / "exports"
    folder.mkdir()
    return folder


def save(
    qtbot: QtBot, path: Path, *, evidence: bool = False, raw: bool = False, replace: bool = False
) -> None:
    """Go through the export dialog that is open."""
    export = dialog(qtbot, ExportDialog)
    for box, wanted in ((export.evidence, evidence), (export.raw, raw)):
        if wanted:
            QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
            assert box.isChecked()
    line, buttons = export.findChild(QLineEdit), export.findChild(QDialogButtonBox)
    assert line is not None and buttons is not None
    paste(qtbot, line, str(path))
    button = buttons.button(QDialogButtonBox.StandardButton.Save)
    if replace:
        with answering(QMessageBox, lambda box: press(qtbot, box, Key.Key_Y)):
            click(button)
    else:
        click(button)


def read(path: Path) -> Table:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def table_on_screen(window: MainWindow) -> Table:
    """Header and rows as they stand in the table, in the order of the sections on screen."""
    model = table_of(window).model()
    header = table_of(window).horizontalHeader()
    sections = [header.logicalIndex(place) for place in range(header.count())]
    titles = [one_line(headers(model)[section]) for section in sections]
    return [
        titles,
        *(
            [text_at(model, row, section) for section in sections]
            for row in range(model.rowCount())
        ),
    ]


def one_line(header: str) -> str:
    title, _, unit = header.partition("\n")
    return f"{title} ({unit})" if unit else title


def comparison_on_screen(window: MainWindow) -> Table:
    """Attributes down, models across, without the headings of groups."""
    view = the(window, LinesView)
    model = view.lines
    rows = [["Attribute", *headers(model)]]
    for row in range(model.rowCount()):
        if model.line(row) is not None:
            title = str(model.headerData(row, Qt.Orientation.Vertical))
            cells = [text_at(model, row, place) for place in range(model.columnCount())]
            rows.append([title, *cells])
    return rows


def without_evidence(rows: Table, fixed: int) -> Table:
    """Only the columns of values: each is followed by three of evidence."""
    step = 1 + len(EVIDENCE_HEADERS)
    return [row[:fixed] + row[fixed::step] for row in rows]


@pytest.mark.parametrize("evidence", [False, True])
@pytest.mark.parametrize("raw", [False, True])
def test_the_table_is_exported_as_shown(
    qtbot: QtBot, window: MainWindow, here: Path, evidence: bool, raw: bool
) -> None:
    tick_value(window, "Vendor", "Acme AI")
    tick_value(window, "Vendor", "Umbra Labs")
    click_header(table_of(window), "Context")
    window.store.show_columns(("name", "quiz-1", "openness", "context", "price_in", "released"))
    qtbot.keyClick(window, Key.Key_S, CTRL)
    save(qtbot, here / "shown.csv", evidence=evidence, raw=raw)
    written = read(here / "shown.csv")
    shown = table_on_screen(window)
    assert len(shown) == 7
    assert (without_evidence(written, 0) if evidence else written) == shown
    assert "6 row" in window.statusBar().currentMessage()
    if evidence:
        oak = next(row for row in written if row[0] == "Oak 3")
        place = written[0].index("Context (tokens)")
        assert written[0][place + 1 : place + 4] == [
            f"Context: {header}" for header in EVIDENCE_HEADERS
        ]
        assert oak[place : place + 4] == [
            "400000",
            "Acme documentation",
            "2026-06-02",
            "vendor-claimed",
        ]


def test_the_default_table_is_exported_whole(qtbot: QtBot, window: MainWindow, here: Path) -> None:
    qtbot.keyClick(window, Key.Key_S, CTRL)
    save(qtbot, here / "whole")
    assert read(here / "whole.csv") == table_on_screen(window)  # The ending comes by itself.


@pytest.mark.parametrize("evidence", [False, True])
@pytest.mark.parametrize("differences", [False, True])
def test_the_comparison_is_exported_as_shown(
    qtbot: QtBot, window: MainWindow, here: Path, evidence: bool, differences: bool
) -> None:
    window.store.set_lineup(("acme/willow-2", "umbra/shade-pro", "acme/oak-3"))
    window.store.show_differences_only(differences)
    show_tab(window, "Comparison")
    qtbot.keyClick(window, Key.Key_S, CTRL | SHIFT)
    save(qtbot, here / "pair.csv", evidence=evidence)
    written = [row[1:] for row in read(here / "pair.csv")]
    assert (without_evidence(written, 1) if evidence else written) == comparison_on_screen(window)
    assert read(here / "pair.csv")[0][0] == "Group"


@pytest.fixture
def formulas(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A catalog in which a model is called like a formula."""
    folder = write_package(tmp_path / "formulas", models=cell(2, "name", "=1+1"))
    with open_window(qtbot, folder) as window:
        yield window


@pytest.mark.parametrize("raw", [False, True])
def test_what_a_spreadsheet_would_run_is_defused_unless_raw(
    qtbot: QtBot, formulas: MainWindow, here: Path, raw: bool
) -> None:
    qtbot.keyClick(formulas, Key.Key_S, CTRL)
    save(qtbot, here / "formulas.csv", raw=raw)
    assert read(here / "formulas.csv")[1][0] == ("=1+1" if raw else "'=1+1")


def test_files_hold_plain_numbers_whatever_the_locale(
    qtbot: QtBot, small_package: Path, here: Path
) -> None:
    with open_window(qtbot, small_package) as window:
        before = QLocale()
        QLocale.setDefault(QLocale("de_DE"))
        try:
            context = window.store.session.columns.index("context")
            window.store.show_columns(window.store.session.columns)
            assert text_at(table_of(window).model(), 0, context) == "400.000"
            qtbot.keyClick(window, Key.Key_S, CTRL)
            save(qtbot, here / "plain.csv")
            assert read(here / "plain.csv")[1][context] == "400000"
            focus(qtbot, table_of(window))
            window.store.set_current("acme/oak-3", "context")
            qtbot.keyClick(window, Key.Key_C, CTRL)
            assert clipboard() == "400000"
        finally:
            QLocale.setDefault(before)


def test_an_existing_file_is_replaced_when_confirmed(
    qtbot: QtBot, window: MainWindow, here: Path
) -> None:
    (here / "old.csv").write_text("old")
    qtbot.keyClick(window, Key.Key_S, CTRL)
    save(qtbot, here / "old.csv", replace=True)
    assert read(here / "old.csv") == table_on_screen(window)


def test_a_failed_export_leaves_the_old_file_and_says_so(
    qtbot: QtBot, window: MainWindow, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "old.csv").write_text("old")

    def full(_handle: int) -> None:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(os, "fsync", full)
    qtbot.keyClick(window, Key.Key_S, CTRL)
    save(qtbot, here / "old.csv", replace=True)
    box = dialog(qtbot, QMessageBox)
    assert "No space left on device" in box.text()
    assert "unchanged" in box.text()
    press(qtbot, box, Key.Key_Escape)
    assert (here / "old.csv").read_text() == "old"
    assert [each.name for each in here.iterdir()] == ["old.csv"]
    assert not window.statusBar().currentMessage()


def test_an_export_can_be_cancelled(qtbot: QtBot, window: MainWindow, here: Path) -> None:
    qtbot.keyClick(window, Key.Key_S, CTRL)
    press(qtbot, dialog(qtbot, ExportDialog), Key.Key_Escape)
    assert not list(here.iterdir())


def test_exports_never_begin_in_the_folder_of_the_catalog(
    qtbot: QtBot, window: MainWindow, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """There, "models.csv" is a table of the catalog itself."""
    monkeypatch.setattr(ExportDialog, "folder", "")
    monkeypatch.chdir(window.store.catalog.folder)
    qtbot.keyClick(window, Key.Key_O, CTRL)
    press(qtbot, dialog(qtbot, QFileDialog), Key.Key_Escape)
    focus(qtbot, table_of(window))
    qtbot.keyClick(window, Key.Key_S, CTRL)
    export = dialog(qtbot, ExportDialog)
    assert Path(export.directory().absolutePath()) != window.store.catalog.folder
    save(qtbot, here / "first.csv")
    # The next one begins where the last one went.
    focus(qtbot, table_of(window))
    qtbot.keyClick(window, Key.Key_S, CTRL)
    export = dialog(qtbot, ExportDialog)
    assert Path(export.directory().absolutePath()) == here
    press(qtbot, export, Key.Key_Escape)


# The clipboard


def test_the_selected_block_is_copied(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    focus(qtbot, table)
    for key in (Key.Key_Right, Key.Key_Down):
        qtbot.keyClick(table, key, SHIFT)
    qtbot.keyClick(window, Key.Key_C, CTRL)
    assert clipboard() == "Oak 3\tAcme AI\nShade Pro\tUmbra Labs"
    qtbot.keyClick(window, Key.Key_C, CTRL | SHIFT)
    assert clipboard() == "Name\tVendor\nOak 3\tAcme AI\nShade Pro\tUmbra Labs"
    assert "2 row" in window.statusBar().currentMessage()


def test_the_whole_table_is_copied(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    focus(qtbot, table)
    qtbot.keyClick(table, Key.Key_A, CTRL)
    qtbot.keyClick(window, Key.Key_C, CTRL | SHIFT)
    assert [line.split("\t") for line in clipboard().split("\n")] == table_on_screen(window)


def test_a_block_of_the_comparison_is_copied(qtbot: QtBot, window: MainWindow) -> None:
    window.store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
    show_tab(window, "Comparison")
    view = the(window, LinesView)
    focus(qtbot, view)
    qtbot.keyClick(view, Key.Key_A, CTRL)
    qtbot.keyClick(window, Key.Key_C, CTRL | SHIFT)
    assert [line.split("\t") for line in clipboard().split("\n")] == comparison_on_screen(window)


def test_copying_in_the_search_line_copies_its_text(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    focus(qtbot, table)
    qtbot.keyClick(window, Key.Key_F, CTRL)
    line = the(window, QLineEdit, "Query")
    qtbot.keyClicks(line, "oak")
    qtbot.keyClick(line, Key.Key_A, CTRL)
    qtbot.keyClick(line, Key.Key_C, CTRL)
    assert clipboard() == "oak"


def test_a_grouped_table_is_exported_in_the_order_seen(
    qtbot: QtBot, window: MainWindow, here: Path
) -> None:
    window.store.group_by("vendor")
    table_of(window).fold(["nimbus"], True)
    qtbot.keyClick(window, Key.Key_S, CTRL)
    save(qtbot, here / "grouped.csv")
    qtbot.waitUntil((here / "grouped.csv").exists)
    names = [row[0] for row in read(here / "grouped.csv")[1:]]
    # No headings, and nothing is lost in a group that is folded.
    acme, nimbus = ["Oak 3", "Willow 2", "Willow 1", "Oak 4"], ["Cirrus Lab", "Nebula"]
    assert names == [*acme, *nimbus, "Shade Pro", "Shade App"]

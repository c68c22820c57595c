"""The comparison bench: baselines, folds, verdicts, families, counterparts, recipes."""

import csv
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    CTRL,
    SHIFT,
    Key,
    button,
    choose,
    click,
    command,
    dialog,
    empty_window,
    focus,
    load,
    paste,
    press,
    show_tab,
    table_of,
    the,
)
from weighbridge.__main__ import main
from weighbridge.comparison.table import BY_HOST
from weighbridge.qt.compare.compare_view import CompareView
from weighbridge.qt.compare.counterparts_dialog import CounterpartsDialog
from weighbridge.qt.compare.lines_view import LinesView
from weighbridge.qt.compare.lineup_tray import LineupTray
from weighbridge.qt.compare.matches_view import MatchesView
from weighbridge.qt.compare.verdict_text import VerdictText
from weighbridge.qt.dialogs import ExportDialog
from weighbridge.qt.evidence.evidence_panel import EvidencePanel
from weighbridge.qt.main_window import MainWindow
from weighbridge.session import Bench

PAIR = ("acme/willow-2", "umbra/shade-pro")


def bench(window: MainWindow, *lineup: str) -> LinesView:
    """The comparison of a lineup."""
    window.store.set_lineup(lineup)
    show_tab(window, "Comparison")
    return the(window, LinesView)


def evidence_says(window: MainWindow) -> str:
    return "\n".join(each.text() for each in the(window, EvidencePanel).findChildren(QLabel))


def test_families_and_vendors_are_added_by_keys_alone(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Key.Key_A, CTRL | SHIFT)
    field = the(window, QLineEdit, "Add to the lineup")
    assert field.hasFocus()
    for name in ("family:willow", "vendor:umbra"):
        qtbot.keyClicks(field, name)
        press(qtbot, field, Key.Key_Return)
    qtbot.keyClick(window, Key.Key_Return, CTRL)
    view = the(window, LinesView)
    assert window.store.session.lineup == ("family:willow", "vendor:umbra")
    assert [head.item for head in view.lines.heads] == ["Willow (family)"] * 2 + ["Umbra Labs"] * 2
    qtbot.keyClick(window, Key.Key_X, CTRL | SHIFT)
    assert window.store.session.lineup == ("vendor:umbra", "family:willow")
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    assert window.store.session.lineup == ("family:willow", "vendor:umbra")


def test_a_family_is_added_from_the_menu_of_a_cell(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    focus(qtbot, table)
    press(qtbot, table, Key.Key_Menu)
    choose(qtbot, "Add the family Oak to the lineup")
    assert window.store.session.lineup == ("family:oak",)


def test_members_are_matched(window: MainWindow) -> None:
    bench(window, "family:willow", "family:shade")
    click(button(the(window, CompareView), "Matched"))
    matches = the(window, MatchesView)
    texts = [cell.text for row in matches.rows.sheet().rows for cell in row]
    assert {"Willow 2", "Shade Pro"} <= set(texts)
    click(button(the(window, CompareView), "Matched"))
    assert the(window, LinesView).isVisible()


def test_sections_are_folded_by_mouse_and_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    view = bench(window, *PAIR)
    focus(qtbot, view)
    view.setCurrentIndex(view.lines.index(0, 0))
    rows = view.lines.rowCount()
    press(qtbot, view, Key.Key_Return)
    assert view.lines.rowCount() < rows
    assert view.lines.row_of("vendor") is None
    press(qtbot, view, Key.Key_Right)
    assert view.lines.rowCount() == rows
    header = view.verticalHeader()
    place = header.sectionViewportPosition(0) + header.sectionSize(0) // 2
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, place))
    assert view.lines.row_of("vendor") is None
    window.store.set_lineup((*PAIR, "acme/oak-3"))
    assert view.lines.row_of("vendor") is None  # It is kept with the session.


def test_prices_at_hosts_have_their_evidence(qtbot: QtBot, window: MainWindow) -> None:
    view = bench(window, *PAIR)
    row = view.lines.row_of_section(BY_HOST)
    assert row is not None and view.lines.row_of("price_in:host:crest") is None
    view.setCurrentIndex(view.lines.index(row, 0))
    press(qtbot, view, Key.Key_Space)
    line = view.lines.row_of("price_in:host:crest")
    assert line is not None
    view.setCurrentIndex(view.lines.index(line, 0))
    assert "Willow 2 · Input at Crest" in evidence_says(window)
    assert "Price board" in evidence_says(window)
    window.store.set_lineup(())
    assert "Select a cell" in evidence_says(window)


def test_a_baseline_is_pinned_and_undone(qtbot: QtBot, window: MainWindow) -> None:
    view = bench(window, *PAIR)
    command(window, "Compare", "Baseline", "Shade Pro").trigger()
    row = view.lines.row_of("price_in")
    assert row is not None
    assert view.lines.painted(row, 0).note == "×0.06667"
    tray = the(window, LineupTray)
    assert "Shade Pro (baseline)" in [each.text() for each in tray.findChildren(QLabel)]
    qtbot.keyClick(window, Key.Key_Z, CTRL)
    row = view.lines.row_of("price_in")
    assert row is not None and view.lines.painted(row, 0).note == ""


def test_lines_unknown_in_all_are_hidden(qtbot: QtBot, window: MainWindow) -> None:
    view = bench(window, *PAIR)
    assert view.lines.row_of("weights_url") is not None
    qtbot.keyClick(window, Key.Key_U, CTRL | SHIFT)
    assert view.lines.row_of("weights_url") is None
    click(button(the(window, CompareView), "Hide unknown"))
    assert view.lines.row_of("weights_url") is not None


def test_each_clause_of_the_verdict_leads_to_its_cells(qtbot: QtBot, window: MainWindow) -> None:
    view = bench(window, *PAIR)
    verdict = the(window, VerdictText)
    assert verdict.toPlainText().startswith("Willow 2: weights under Apache License 2.0; ")
    section = next(
        each.id
        for each in window.store.comparison.sections  # type: ignore[union-attr]
        if any(line.column.id == "license" for line in each.lines)
    )
    window.store.fold_section(section)
    focus(qtbot, verdict)
    press(qtbot, verdict, Key.Key_Tab, Key.Key_Return)
    assert view.hasFocus()
    assert view.currentIndex().data() == "Open, permissive"
    assert len(view.selected_cells()) == 2


def test_a_clause_whose_line_is_left_out_brings_it_back(window: MainWindow) -> None:
    view = bench(window, "acme/willow-2", "acme/oak-3", "acme/willow-1")
    window.store.show_differences_only(True)
    verdict = the(window, VerdictText)
    for clause in verdict.clauses:
        verdict.clause_chosen.emit(clause.cells)
        model_id, column_id = clause.cells[0]
        assert window.store.current == (model_id, column_id)
    assert view.lines.rowCount()


def test_the_nearest_counterparts_and_one_of_them_picked(qtbot: QtBot, window: MainWindow) -> None:
    window.store.set_current("umbra/shade-pro", "name")
    qtbot.keyClick(window, Key.Key_N, CTRL | SHIFT)
    found = dialog(qtbot, CounterpartsDialog)
    names = [row[2].text for row in found.table.rows.sheet().rows]
    assert "Oak 3" in names
    focus(qtbot, found.table)
    found.table.selectRow(names.index("Oak 3"))
    press(qtbot, found.table, Key.Key_Return)
    assert window.store.session.lineup == ("umbra/shade-pro", "acme/oak-3")
    press(qtbot, found, Key.Key_Escape)


def test_a_block_is_copied_as_html_too(qtbot: QtBot, window: MainWindow) -> None:
    view = bench(window, *PAIR)
    focus(qtbot, view)
    qtbot.keyClick(view, Key.Key_A, CTRL)
    qtbot.keyClick(window, Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert data.hasHtml() and "<table>" in data.html()
    assert "Willow 2" in data.html()


@pytest.mark.parametrize("ending", ["csv", "xlsx", "md", "html", "json"])
def test_the_comparison_leaves_in_each_format(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, ending: str
) -> None:
    bench(window, *PAIR)
    qtbot.keyClick(window, Key.Key_S, CTRL | SHIFT)
    export = dialog(qtbot, ExportDialog)
    line = export.findChild(QLineEdit)
    assert line is not None
    paste(qtbot, line, str(tmp_path / f"pair.{ending}"))
    press(qtbot, line, Key.Key_Return)
    content = (tmp_path / f"pair.{ending}").read_bytes()
    start = {"xlsx": b"PK", "html": b"<!doctype html>", "json": b"[", "md": b"# ", "csv": b"Group"}
    assert content.lower().startswith(start[ending].lower())


def test_a_recipe_shows_the_same_view_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    bench(window, *PAIR)
    window.store.set_baseline("umbra/shade-pro")
    window.store.show_known_only(True)
    qtbot.keyClick(window, Key.Key_S, CTRL | SHIFT)
    export = dialog(qtbot, ExportDialog)
    export.recipe.setChecked(True)
    line = export.findChild(QLineEdit)
    assert line is not None
    paste(qtbot, line, str(tmp_path / "pair.csv"))
    press(qtbot, line, Key.Key_Return)
    told = json.loads((tmp_path / "pair.weighbridge").read_text())
    assert told["items"] == list(PAIR)
    window.store.set_lineup(())
    window.open_recipe(tmp_path / "pair.weighbridge")
    assert window.store.session.lineup == PAIR
    assert window.store.session.baseline == "umbra/shade-pro"


def exported(qtbot: QtBot, path: Path, *, recipe: bool = False) -> list[list[str]]:
    """Save as CSV from the dialog that comes up, and read it."""
    export = dialog(qtbot, ExportDialog)
    export.recipe.setChecked(recipe)
    line = export.findChild(QLineEdit)
    assert line is not None
    paste(qtbot, line, str(path))
    press(qtbot, line, Key.Key_Return)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def by_command_line(package: Path, recipe: Path, *command: str) -> list[list[str]]:
    """What the command line makes of a recipe, as CSV."""
    path = recipe.with_suffix(".out")
    asked = [*command, "--recipe", str(recipe), "--format", "csv", "-o", str(path)]
    assert main(["--data", str(package), *asked]) == 0
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def test_folded_sections_are_left_out_of_exports_as_on_screen(
    qtbot: QtBot, window: MainWindow, small_package: Path, tmp_path: Path
) -> None:
    view = bench(window, *PAIR)
    for section in ("identity", "dates"):
        window.store.fold_section(section)
    qtbot.keyClick(window, Key.Key_S, CTRL | SHIFT)
    written = exported(qtbot, tmp_path / "pair.csv", recipe=True)
    lines = [view.lines.line(row) for row in range(view.lines.rowCount())]
    assert [row[1] for row in written[1:]] == [each.column.header for each in lines if each]
    assert by_command_line(small_package, tmp_path / "pair.weighbridge", "compare") == written
    window.store.fold_section("identity")
    window.open_recipe(tmp_path / "pair.weighbridge")
    assert window.store.session.bench.folded == {"identity", "dates", BY_HOST}


def test_matched_members_are_what_leaves_while_they_are_in_sight(
    qtbot: QtBot, window: MainWindow, small_package: Path, tmp_path: Path
) -> None:
    bench(window, "family:willow", "family:shade")
    click(button(the(window, CompareView), "Matched"))
    qtbot.keyClick(window, Key.Key_S, CTRL | SHIFT)
    written = exported(qtbot, tmp_path / "lines.csv", recipe=True)
    shown = the(window, MatchesView).rows.sheet()
    assert written == [list(shown.headers), *([cell.text for cell in row] for row in shown.rows)]
    assert by_command_line(small_package, tmp_path / "lines.weighbridge", "compare") == written
    click(button(the(window, CompareView), "Matched"))
    window.open_recipe(tmp_path / "lines.weighbridge")
    assert the(window, MatchesView).isVisible()


def test_a_recipe_keeps_the_benchmark_that_judges(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    bench(window, *PAIR)
    command(window, "Compare", "Judge quality by", "Quiz 1").trigger()
    qtbot.keyClick(window, Key.Key_S, CTRL | SHIFT)
    exported(qtbot, tmp_path / "pair.csv", recipe=True)
    chosen = window.store.session.bench.benchmark
    window.store.show_bench(Bench())
    window.open_recipe(tmp_path / "pair.weighbridge")
    assert chosen and window.store.session.bench.benchmark == chosen


def test_a_recipe_can_be_given_before_there_is_a_catalog(
    qtbot: QtBot, small_package: Path, tmp_path: Path
) -> None:
    """As at the start, by ``weighbridge FILE.weighbridge``."""
    told = {"weighbridge_recipe": 1, "what": "compare", "items": [*PAIR]}
    (tmp_path / "pair.weighbridge").write_text(json.dumps(told))
    with empty_window(qtbot) as window:
        window.open_recipe(tmp_path / "pair.weighbridge")
        load(qtbot, window, small_package)
        assert window.store.session.lineup == PAIR
        assert the(window, LinesView).isVisible()


def test_a_recipe_that_cannot_be_shown_says_why(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "bad.weighbridge"
    file.write_text('{"weighbridge_recipe": 1, "what": "compare", "items": ["nobody", "oak"]}')
    window.open_recipe(file)
    box = dialog(qtbot, QMessageBox)
    assert "nobody" in box.text()
    press(qtbot, box, Key.Key_Escape)
    assert window.store.session.lineup == ()


def test_unreleased_models_stand_apart_and_are_never_best(window: MainWindow) -> None:
    view = bench(window, "acme/oak-4", "acme/willow-2")
    row = view.lines.row_of("context")
    assert row is not None
    cell = view.lines.painted(row, 0)
    assert cell.is_unreleased and cell.mark is None
    assert view.lines.heads[0].terms == "Reported, not released"


def test_the_benchmark_that_judges_is_chosen(window: MainWindow) -> None:
    bench(window, *PAIR)
    command(window, "Compare", "Judge quality by", "Quiz 1").trigger()
    assert "Duel" not in the(window, VerdictText).toPlainText()

"""What vendors open and keep, license against license, and "May I use it?"."""

import csv
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from tests.catalogs import NO_MODELS, ONE_UNKNOWN_MODEL, Change, rows, write_package
from tests.exports.documents import read_markdown
from tests.journeys.steps import (
    CTRL,
    Key,
    button,
    click,
    click_header,
    column_texts,
    dialog,
    facet,
    facet_item,
    facet_value,
    focus,
    names,
    open_window,
    paste,
    press,
    section,
    show_tab,
    shown_count,
    the,
    tick_value,
)
from weighbridge.analysis.may_i import Purpose, Use
from weighbridge.qt.dialogs import ExportDialog
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.licenses.answers_view import AnswersView
from weighbridge.qt.licenses.licenses_view import LicensesView
from weighbridge.qt.licenses.terms_view import TermsView
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.sheet_table import SheetTable
from weighbridge.qt.vendors.grid import Grid
from weighbridge.qt.vendors.vendors_view import VendorsView


def texts(table: SheetTable) -> list[list[str]]:
    return [[cell.text for cell in row] for row in table.rows.sheet().rows]


def save(qtbot: QtBot, path: Path) -> list[list[str]]:
    """Export as CSV to a file, and read it."""
    export = dialog(qtbot, ExportDialog)
    line = export.findChild(QLineEdit)
    assert line is not None
    paste(qtbot, line, str(path))
    press(qtbot, line, Key.Key_Return)
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def test_a_view_is_made_when_its_tab_is_first_shown_and_then_kept(window: MainWindow) -> None:
    assert window.findChildren(VendorsView) == []
    show_tab(window, "Vendors")
    view = the(window, VendorsView)
    show_tab(window, "Models")
    show_tab(window, "Vendors")
    assert the(window, VendorsView) is view


def test_the_grid_shows_open_and_closed_by_tier(window: MainWindow) -> None:
    show_tab(window, "Vendors")
    grid = the(window, Grid).grid
    assert [row.vendor.name for row in grid.vendors][:1] == ["Acme AI"]
    titles = [str(grid.headerData(place, Qt.Orientation.Horizontal)) for place in range(8)]
    assert titles[0] == "Vendor" and titles[-1] == "Reported and announced"
    flagship = titles.index("Flagship")
    assert [each.name for each, _ in grid.placed(0, flagship)] == ["Oak 3"]
    assert [each.name for each, _ in grid.placed(0, 7)] == ["Oak 4"]


def test_a_vendor_tells_its_story_with_what_was_only_said_apart(
    qtbot: QtBot, tmp_path: Path
) -> None:
    said = "2026-10-14-oak-4,2026-10-14,day,acme,acme/oak-4,report,reported,Oak 4 soon,,daily-news"
    folder = write_package(tmp_path, events=rows(said))
    with open_window(qtbot, folder) as window:
        qtbot.keyClick(window, Key.Key_4, CTRL)
        grid = the(window, Grid)
        focus(qtbot, grid)
        grid.selectRow(0)
        press(qtbot, grid, Key.Key_Return)
        view = the(window, VendorsView)
        assert [row[1] for row in texts(view.happened)] == ["Oak 3 is out"]
        assert [row[1] for row in texts(view.said)] == ["Oak 4 soon"]
        press(qtbot, view.happened, Key.Key_Escape)
        assert not view.happened.isVisible()
        assert grid.hasFocus()


def test_the_grid_is_exported_as_shown(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    show_tab(window, "Vendors")
    click(button(the(window, VendorsView), "Export…"))
    written = save(qtbot, tmp_path / "grid.csv")
    sheet = the(window, Grid).grid.sheet
    assert written == [list(sheet.headers), *([cell.text for cell in row] for row in sheet.rows)]


def test_licenses_are_ticked_and_stand_side_by_side(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    show_tab(window, "Licenses")
    the(the(window, LicensesView), QComboBox, "Show").setCurrentIndex(1)
    view = the(window, TermsView)
    listed = the(view, QListWidget, "Licenses")
    focus(qtbot, listed)
    for row in (0, 2):
        listed.setCurrentRow(row)
        press(qtbot, listed, Key.Key_Space)
    assert window.store.session.licenses == ("acme-community", "apache-2.0")
    table = the(view, SheetTable)
    users = next(row for row in texts(table) if row[0] == "User limit")
    assert users[1:3] == ["differs", "Yes"]
    before = len(texts(table))
    view.differences.click()
    assert len(texts(table)) < before
    click(button(the(window, LicensesView), "Export…"))
    assert save(qtbot, tmp_path / "licenses.csv")[1:] == texts(table)


def test_the_licenses_of_the_lineup(window: MainWindow) -> None:
    window.store.set_lineup(("acme/willow-2", "vendor:umbra"))
    show_tab(window, "Licenses")
    the(the(window, LicensesView), QComboBox, "Show").setCurrentIndex(1)
    click(button(the(window, TermsView), "Those of the lineup"))
    assert window.store.session.licenses == ("apache-2.0", "umbra-terms")


def test_may_i_use_it_answers_filters_and_is_forgotten(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    qtbot.keyClick(window, Key.Key_5, CTRL)
    view = the(window, AnswersView)
    users = the(view, QLineEdit, "Users a month")
    focus(qtbot, users)
    qtbot.keyClicks(users, "20m")
    box = button(view, "Pass the weights on")
    focus(qtbot, box)
    press(qtbot, box, Key.Key_Space)
    click(button(view, "Ask"))
    assert window.store.session.use == Use(20e6, None, None, Purpose.COMMERCIAL, True)
    answers = {row[0]: row[3] for row in texts(view.table)}
    assert answers["Willow 1"] == "Not allowed"
    assert answers["Willow 2"] == "With conditions"
    assert answers["Oak 4"] == "Unknown"
    view.table.selectRow(list(answers).index("Willow 1"))
    assert window.store.current == ("acme/willow-1", "may_i")
    click(button(the(window, LicensesView), "Export…"))
    assert save(qtbot, tmp_path / "answers.csv")[1:] == texts(view.table)
    click(button(view, "Only models: With conditions (1)"))
    assert names(window) == ["Willow 2"]
    window.store.show_columns((*window.store.session.columns, "may_i"))
    assert column_texts(window, "May I use it?") == ["With conditions"]
    show_tab(window, "Licenses")
    click(button(the(window, AnswersView), "Forget it"))
    assert "may_i" not in window.store.session.columns
    assert len(names(window)) == 8


def test_what_is_sorted_by_a_click_leaves_in_that_order(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.store.ask_licenses(Use(users=20e6))
    show_tab(window, "Licenses")
    view = the(window, AnswersView)
    before = texts(view.table)
    click_header(view.table, "Model")
    assert texts(view.table) != before
    click(button(the(window, LicensesView), "Export…"))
    assert save(qtbot, tmp_path / "answers.csv")[1:] == texts(view.table)


def test_a_story_sorted_by_a_click_leaves_in_that_order(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    show_tab(window, "Vendors")
    view = the(window, VendorsView)
    view.open_vendor("acme")
    for _ in range(2):
        click_header(view.happened, "Date")
    click(button(view, "Export…"))
    dialog(qtbot, ExportDialog).selectNameFilter("Markdown (*.md)")
    export = dialog(qtbot, ExportDialog)
    line = export.findChild(QLineEdit)
    assert line is not None
    paste(qtbot, line, str(tmp_path / "story.md"))
    press(qtbot, line, Key.Key_Return)
    tables = read_markdown((tmp_path / "story.md").read_text("utf-8"))
    assert tables[1][1:] == texts(view.happened)


def test_the_answers_are_a_facet_with_counts_while_a_use_is_asked(
    qtbot: QtBot, window: MainWindow
) -> None:
    title = "May I use it?"
    assert not section(window, title).isVisible()
    show_tab(window, "Licenses")
    view = the(window, AnswersView)
    users = the(view, QLineEdit, "Users a month")
    focus(qtbot, users)
    qtbot.keyClicks(users, "20m")
    click(button(view, "Ask"))
    assert section(window, title).isVisible()
    model = facet(window, title).model()
    listed = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert listed == ["Allowed", "With conditions", "Not allowed", "unknown"]
    counts = {each: facet_value(window, title, each).models for each in listed}
    assert counts["Not allowed"] != "0" and sum(map(int, counts.values())) == 8
    tick_value(window, title, "Not allowed")
    assert shown_count(window) == f"{counts['Not allowed']} of 8 shown"
    assert facet_value(window, title, "Allowed").models == counts["Allowed"]
    values = facet(window, title)
    focus(qtbot, values)
    values.setCurrentIndex(facet_item(values, "unknown"))
    press(qtbot, values, Key.Key_Space)
    assert window.store.session.query.chosen("may_i") == {"not-allowed", "unknown"}
    click(button(view, "Forget it"))
    assert not section(window, title).isVisible()
    assert shown_count(window) == "8 of 8 shown"


def test_what_is_no_number_is_said_and_taken_as_not_told(qtbot: QtBot, window: MainWindow) -> None:
    show_tab(window, "Licenses")
    view = the(window, AnswersView)
    users = the(view, QLineEdit, "Users a month")
    focus(qtbot, users)
    qtbot.keyClicks(users, "many")
    assert view.form.use().users is None
    assert any("Users a month" in each for each in _labels(view))


def _labels(view: AnswersView) -> list[str]:
    return [each.text() for each in view.findChildren(PlainLabel) if each.isVisible()]


def test_it_is_plainly_no_legal_advice(window: MainWindow) -> None:
    show_tab(window, "Licenses")
    assert any("no legal advice" in text for text in _labels(the(window, AnswersView)))


def test_empty_catalogs_and_unknowns(qtbot: QtBot, tmp_path: Path) -> None:
    changes: tuple[dict[str, Change], ...] = (NO_MODELS, ONE_UNKNOWN_MODEL)
    for place, change in enumerate(changes):
        with open_window(qtbot, write_package(tmp_path / str(place), **change)) as window:
            window.store.ask_licenses(Use(users=5.0))
            for tab in ("Comparison", "Vendors", "Licenses"):
                show_tab(window, tab)
                assert not window.grab().isNull()
            window.store.set_lineup(("vendor:nimbus", "side:open"))
            show_tab(window, "Comparison")
            assert not window.grab().isNull()

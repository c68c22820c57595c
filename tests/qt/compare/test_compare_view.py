from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from tests.catalogs import NO_MODELS, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.qt.compare.compare_view import CompareView
from weighbridge.qt.compare.lines_view import LinesView
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.store import Store
from weighbridge.qt.theme import Scheme, palette_for

LINEUP = ("acme/willow-2", "acme/oak-3", "umbra/shade-pro")


@pytest.fixture
def store(small_catalog: Catalog, qapp: object) -> Store:
    store = Store()
    store.use_catalog(small_catalog)
    return store


@pytest.fixture
def view(store: Store, qtbot: QtBot) -> CompareView:
    view = CompareView(store)
    qtbot.addWidget(view)
    view.resize(900, 500)
    with qtbot.waitExposed(view):
        view.show()
    return view


def lines_of(view: CompareView) -> LinesView:
    lines = view.findChild(LinesView)
    assert isinstance(lines, LinesView)
    return lines


def go_to(lines: LinesView, column_id: str, place: int) -> None:
    row = lines.lines.row_of(column_id)
    assert row is not None
    lines.setCurrentIndex(lines.lines.index(row, place))


def seen(view: CompareView) -> str:
    labels = view.findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_an_empty_lineup_says_what_to_do_and_offers_pairs(view: CompareView, store: Store) -> None:
    assert "Pick two to six models" in seen(view)
    offers = [button for button in view.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in offers] == [pair.title for pair in store.catalog.pairs]
    offers[0].click()
    assert store.session.lineup == store.catalog.pairs[0].lineup
    assert lines_of(view).isVisible()


def test_one_model_is_not_enough(view: CompareView, store: Store) -> None:
    store.set_lineup(("acme/oak-3",))
    assert "Oak 3 is picked" in seen(view)


def test_the_menu_of_pairs_fills_the_lineup(view: CompareView, store: Store) -> None:
    button = next(each for each in view.findChildren(QToolButton) if each.text() == "Ready pairs")
    actions = button.defaultAction().menu().actions()  # type: ignore[attr-defined]
    assert [action.text() for action in actions] == [pair.title for pair in store.catalog.pairs]
    actions[-1].trigger()
    assert store.session.lineup == store.catalog.pairs[-1].lineup


def test_differences_only_goes_to_the_session_and_comes_from_it(
    view: CompareView, store: Store
) -> None:
    store.set_lineup(LINEUP)
    before = lines_of(view).lines.rowCount()
    box = view.findChildren(QCheckBox)[0]
    box.click()
    assert store.session.bench.differences_only
    assert lines_of(view).lines.rowCount() < before
    store.show_differences_only(False)
    assert not box.isChecked()


def test_export_needs_a_comparison(view: CompareView, store: Store, qtbot: QtBot) -> None:
    button = next(each for each in view.findChildren(QToolButton) if "Export" in each.text())
    assert not button.isEnabled()
    store.set_lineup(LINEUP)
    with qtbot.waitSignal(view.export_requested):
        button.click()


def test_the_current_cell_is_the_one_whose_evidence_is_shown(
    view: CompareView, store: Store, qtbot: QtBot
) -> None:
    store.set_lineup(LINEUP)
    lines = lines_of(view)
    go_to(lines, "size_class", 1)
    assert store.current == ("acme/oak-3", "size_class")
    # The next row is the heading of a section, which has no cells.
    for _ in range(2):
        QTest.keyClick(lines, Qt.Key.Key_Down)
    assert store.current == ("acme/oak-3", "openness")


def test_current_cell_and_place_stay_as_lines_come_and_go(view: CompareView, store: Store) -> None:
    store.set_lineup(LINEUP)
    lines = lines_of(view)
    go_to(lines, "duel-2026", 1)
    scrolled = lines.verticalScrollBar().value()
    assert scrolled > 0
    store.show_differences_only(True)
    assert lines.currentIndex().data() == "1420"
    assert lines.verticalScrollBar().value() > 0


def test_the_selected_block_becomes_a_sheet(view: CompareView, store: Store) -> None:
    store.set_lineup(LINEUP)
    assert view.selection_sheet() is None
    lines = lines_of(view)
    go_to(lines, "price_in", 0)
    below = lines.lines.index(lines.currentIndex().row() + 1, 1)
    lines.selectionModel().select(below, QItemSelectionModel.SelectionFlag.Select)
    lines.selectionModel().select(
        below.siblingAtColumn(0), QItemSelectionModel.SelectionFlag.Select
    )
    lines.selectionModel().select(
        below.sibling(below.row() - 1, 1), QItemSelectionModel.SelectionFlag.Select
    )
    sheet = view.selection_sheet()
    assert sheet is not None
    assert sheet.headers == ("Attribute", "Willow 2", "Oak 3")
    assert [[cell.text for cell in row] for row in sheet.rows] == [
        ["Input (USD/M tokens)", "0.2", "1.25"],
        ["Output (USD/M tokens)", "0.6", "10"],
    ]
    assert sheet.rows[0][1].is_number
    assert len(view.selected_cells()) == 4


def test_many_models_scroll_sideways_few_share_the_width(view: CompareView, store: Store) -> None:
    lines = lines_of(view)
    store.set_lineup(LINEUP[:2])
    assert lines.horizontalScrollBar().maximum() == 0
    assert abs(lines.columnWidth(0) - lines.columnWidth(1)) <= 1
    store.set_lineup(tuple(store.catalog.models)[:6])
    view.resize(500, 500)
    assert lines.horizontalScrollBar().maximum() > 0


@pytest.mark.parametrize("width", [480, 785, 1200])
def test_no_value_is_cut_off_at_any_width(view: CompareView, store: Store, width: int) -> None:
    store.set_lineup(tuple(store.catalog.models)[:6])
    view.resize(width, 500)
    lines = lines_of(view)
    rows = set(range(lines.lines.rowCount())) - set(lines.lines.heading_rows)
    assert all(lines.rowHeight(row) >= lines.sizeHintForRow(row) for row in rows)


def test_it_paints_in_every_theme(view: CompareView, store: Store) -> None:
    store.set_lineup(tuple(store.catalog.models)[:6])
    for scheme in Scheme:
        view.setPalette(palette_for(scheme))
        assert not view.grab().isNull()


def test_a_catalog_without_models_or_pairs(qtbot: QtBot, tmp_path: Path) -> None:
    store = Store()
    view = CompareView(store)
    qtbot.addWidget(view)
    store.use_catalog(load_catalog(write_package(tmp_path, **NO_MODELS)))
    assert not view.grab().isNull()
    assert [each for each in view.findChildren(QPushButton) if each.isVisibleTo(view)] == []


def test_boxes_stand_on_one_line_with_buttons(view: CompareView, store: Store) -> None:
    store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
    QApplication.processEvents()
    placed = [*view.findChildren(QCheckBox), *view.findChildren(QToolButton)]
    middles = {each.geometry().center().y() for each in placed if each.text() != "Export…"}
    assert max(middles) - min(middles) <= 1


def test_a_title_of_a_section_goes_on_in_the_cells(view: CompareView, store: Store) -> None:
    store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
    lines = lines_of(view)
    row = lines.lines.row_of_section("components")
    assert row is not None
    lines.verticalHeader().setFixedWidth(60)
    lines.scrollTo(lines.lines.index(row, 0))
    picture = lines.viewport().grab(lines.visualRect(lines.lines.index(row, 0))).toImage()
    colours = {picture.pixel(x, picture.height() // 2) for x in range(100)}
    assert len(colours) > 1


def test_lines_can_become_fewer_and_none(view: CompareView, store: Store) -> None:
    """One of the two headers is told first, and asks while the other still counts the old rows."""
    lines = lines_of(view)
    for _ in range(3):
        store.set_lineup(("family:willow", "family:shade", "acme/oak-3"))
        rows = lines.lines.rowCount()
        lines.verticalHeader().sectionSizeFromContents(rows + 1)
        store.set_lineup(())
        assert lines.lines.rowCount() == 0

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from tests.catalogs import NO_MODELS, NO_ROWS, ONE_UNKNOWN_MODEL, Change, cell, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.charts.figure import Kind
from weighbridge.charts.settings import BLEND
from weighbridge.filters.query import Query
from weighbridge.qt.charts.chart_view import ChartView
from weighbridge.qt.charts.data_table import DataTable
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.store import Store
from weighbridge.qt.theme import Scheme, palette_for

if TYPE_CHECKING:
    from weighbridge.qt.charts.plot import ChartPlot

LEFT = Qt.MouseButton.LeftButton
NOTHING = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def view(store: Store, qtbot: QtBot) -> ChartView:
    return shown(store, qtbot)


def shown(store: Store, qtbot: QtBot) -> ChartView:
    view = ChartView(store)
    qtbot.addWidget(view)
    view.resize(900, 700)
    with qtbot.waitExposed(view):
        view.show()
    return view


def plot_of(view: ChartView) -> "ChartPlot":
    from weighbridge.qt.charts.plot import ChartPlot

    plot = view.findChild(ChartPlot)
    assert plot is not None
    QApplication.processEvents()
    return plot


def place_of(view: ChartView, model_id: str) -> QPoint:
    """Where the first mark of a model is drawn, in pixels of the plot."""
    assert view.figure is not None
    return plot_of(view).place_of(list(view.figure.marks.ids).index(model_id)).toPoint()


def drawn(view: ChartView) -> set[str]:
    assert view.figure is not None
    return set(map(str, view.figure.marks.ids))


def seen(view: ChartView) -> str:
    labels = view.findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def button(view: ChartView, text: str) -> QToolButton:
    return next(each for each in view.findChildren(QToolButton) if each.text() == text)


def show(store: Store, kind: Kind) -> None:
    store.show_chart(replace(store.session.chart, kind=kind))


def choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def drag(plot: "ChartPlot", places: list[QPointF], held: Qt.KeyboardModifier) -> None:
    """Press, move and let go, as a hand does."""
    port: QWidget = plot.viewport()
    QTest.mousePress(port, LEFT, held, places[0].toPoint())
    for place in places[1:]:
        everywhere = QPointF(port.mapToGlobal(place))
        move = QMouseEvent(QEvent.Type.MouseMove, place, everywhere, LEFT, LEFT, held)
        QApplication.sendEvent(port, move)
    QTest.mouseRelease(port, LEFT, held, places[-1].toPoint())


def test_pyqtgraph_is_loaded_with_the_first_chart_only() -> None:
    code = """
import sys
from PySide6.QtWidgets import QApplication
from weighbridge.qt.charts.chart_view import ChartView
from weighbridge.qt.store import Store
app = QApplication([])
view = ChartView(Store())
assert "pyqtgraph" not in sys.modules
view.show()
assert "pyqtgraph" in sys.modules
"""
    environment = {**os.environ, "PYTHONPATH": "gui"}
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)


# One state with the table


def test_it_says_and_shows_what_there_is(view: ChartView) -> None:
    assert drawn(view) == {"acme/oak-3", "acme/willow-2", "umbra/shade-pro"}
    assert "3 models: 1 open, 2 closed" in seen(view)
    assert "5 models are not drawn" in seen(view)
    assert "3 models: 1 open" in plot_of(view).accessibleDescription()
    assert plot_of(view).accessibleName() == "Quality against price"


def test_it_is_filtered_with_the_table(view: ChartView, store: Store) -> None:
    store.ask(Query().choosing("vendor", ["acme"]))
    assert drawn(view) == {"acme/oak-3", "acme/willow-2"}
    store.ask(Query().searching("nothing is called that"))
    assert "No point to draw" in seen(view)
    assert not plot_of(view).isVisible()
    store.ask(Query())
    assert plot_of(view).isVisible()


def test_it_catches_up_when_shown_again(view: ChartView, store: Store) -> None:
    view.hide()
    store.ask(Query().choosing("vendor", ["umbra"]))
    view.show()
    assert drawn(view) == {"umbra/shade-pro"}


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_drawn(view: ChartView, store: Store, kind: Kind) -> None:
    store.set_lineup(("acme/willow-2", "umbra/shade-pro"))
    show(store, kind)
    assert view.figure is not None
    assert view.figure.kind is kind
    assert plot_of(view).isVisible()
    assert view.controls.kind.currentData() == kind
    assert view.figure.summary in seen(view)


def test_the_controls_set_the_session(view: ChartView, store: Store) -> None:
    controls = view.controls
    choose(controls.score, "wait-1")
    assert store.session.chart.score == "wait-1"
    assert view.figure is not None
    assert view.figure.y.title.endswith("lower is better")
    assert not controls.output_share.isVisible()
    choose(controls.price, BLEND)
    assert controls.output_share.isVisible()
    controls.output_share.setValue(50)
    assert store.session.chart.output_share == 0.5
    choose(controls.kind, Kind.STRATEGY)
    assert not controls.price.isVisible()
    assert not controls.score.isVisible()


def test_the_lineup_has_its_profile(view: ChartView, store: Store) -> None:
    show(store, Kind.PROFILE)
    assert "Space on a row of the table" in seen(view)
    store.set_lineup(("acme/willow-2", "umbra/shade-pro"))
    assert drawn(view) == {"acme/willow-2", "umbra/shade-pro"}


def test_the_legend_filters(view: ChartView, store: Store) -> None:
    button(view, "Closed, API").click()
    assert store.session.query.chosen("openness") == {"closed-api"}
    assert drawn(view) == {"acme/oak-3", "umbra/shade-pro"}
    assert button(view, "Closed, API").isChecked()
    button(view, "Closed, API").click()
    assert store.session.query.is_empty


def test_what_is_not_drawn_is_listed(view: ChartView, store: Store) -> None:
    tree = view.findChild(QTreeWidget)
    assert tree is not None
    assert tree.isVisible()
    reasons = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    assert [item.text(0) for item in reasons if item] == ["unreleased (1)", "without a price (4)"]
    assert reasons[0] is not None
    reasons[0].setExpanded(True)
    child = reasons[0].child(0)
    assert child is not None
    tree.setCurrentItem(child)
    assert store.current == ("acme/oak-4", "duel-2026")
    QTest.keyClick(tree, Qt.Key.Key_Space)
    assert store.session.lineup == ("acme/oak-4",)


# Mouse


def test_a_click_makes_current_and_ctrl_puts_into_the_lineup(view: ChartView, store: Store) -> None:
    plot, place = plot_of(view), place_of(view, "acme/willow-2")
    QTest.mouseClick(plot.viewport(), LEFT, pos=place)
    assert store.current == ("acme/willow-2", "duel-2026")
    assert not store.session.lineup
    QTest.mouseClick(plot.viewport(), LEFT, CTRL, pos=place)
    assert store.session.lineup == ("acme/willow-2",)


def test_a_double_click_asks_for_the_evidence(view: ChartView, store: Store, qtbot: QtBot) -> None:
    plot, place = plot_of(view), place_of(view, "acme/oak-3")
    with qtbot.waitSignal(view.evidence_requested):
        QTest.mouseClick(plot.viewport(), LEFT, pos=place)
        QTest.mouseDClick(plot.viewport(), LEFT, pos=place)
    assert store.current == ("acme/oak-3", "duel-2026")


def test_the_mouse_over_a_mark_tells_its_name(view: ChartView) -> None:
    plot = plot_of(view)
    assert plot.hover_text == ""
    QTest.mouseMove(plot.viewport(), place_of(view, "acme/oak-3"))
    assert plot.hover_text.startswith("Oak 3\nClosed, API\nInput 1.25 USD/M tokens")
    assert not view.grab().isNull()


def test_the_mouse_over_the_tick_of_an_event_tells_it(view: ChartView, store: Store) -> None:
    show(store, Kind.TIMELINE)
    plot = plot_of(view)
    assert plot.figure is not None
    (note,) = plot.figure.notes
    assert note.lane is not None
    QTest.mouseMove(plot.viewport(), QPoint(3, 3))
    assert plot.hover_text == ""
    foot = plot.pixel(note.x, note.lane + 0.45)
    QTest.mouseMove(plot.viewport(), foot.toPoint())
    assert plot.hover_text == note.text
    assert not view.grab().isNull()
    QTest.mouseMove(plot.viewport(), foot.toPoint() - QPoint(40, 0))
    assert plot.hover_text != note.text


def test_a_box_catches_marks_for_the_lineup(view: ChartView, store: Store) -> None:
    around = QPointF(place_of(view, "acme/willow-2"))
    corner, other = around - QPointF(25, 25), around + QPointF(25, 25)
    drag(plot_of(view), [corner, around, other], SHIFT)
    assert "1 model caught" in seen(view)
    button(view, "Put into the lineup").click()
    assert store.session.lineup == ("acme/willow-2",)
    assert "caught" not in seen(view)


def test_a_lasso_catches_what_it_goes_around(view: ChartView) -> None:
    plot = plot_of(view)
    at = QPointF(place_of(view, "umbra/shade-pro"))
    corners = [(-30, -30), (20, -30), (30, 0), (20, 40), (-30, 30), (-31, -20)]
    drag(plot, [at + QPointF(*each) for each in corners], ALT)
    assert "1 model caught" in seen(view)
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert "caught" not in seen(view)


def test_dragging_moves_and_the_button_brings_all_back(view: ChartView) -> None:
    plot = plot_of(view)
    before = plot.window_shown
    middle = QPointF(plot.width() / 2, plot.height() / 2)
    drag(plot, [middle, middle + QPointF(40, 20), middle + QPointF(80, 30)], NOTHING)
    assert plot.window_shown != pytest.approx(before)
    view.actions_by_name["whole"].trigger()
    assert plot.window_shown == pytest.approx(before)


# Keyboard


def test_the_keys_walk_by_price_and_by_score(view: ChartView, store: Store) -> None:
    plot = plot_of(view)

    def current_after(key: Qt.Key) -> str:
        QTest.keyClick(plot, key)
        assert store.current is not None
        return store.current[0]

    assert current_after(Qt.Key.Key_Right) == "acme/willow-2"
    assert current_after(Qt.Key.Key_Right) == "acme/oak-3"
    assert current_after(Qt.Key.Key_Right) == "umbra/shade-pro"
    assert current_after(Qt.Key.Key_Right) == "umbra/shade-pro"
    assert current_after(Qt.Key.Key_Down) == "acme/oak-3"
    assert current_after(Qt.Key.Key_Left) == "acme/willow-2"
    QTest.keyClick(plot, Qt.Key.Key_Space)
    assert store.session.lineup == ("acme/willow-2",)


@pytest.mark.parametrize("kind", Kind)
def test_the_keys_reach_every_mark(view: ChartView, store: Store, kind: Kind) -> None:
    store.set_lineup(("acme/willow-2", "umbra/shade-pro"))
    show(store, kind)
    plot, reached = plot_of(view), set()
    assert view.figure is not None
    for _ in range(len(view.figure.marks) + 1):
        QTest.keyClick(plot, Qt.Key.Key_Right)
        reached.add(plot.hover_text)
    assert reached == {view.figure.marks.tell(place) for place in range(len(view.figure.marks))}


def test_enter_asks_for_the_evidence(view: ChartView, qtbot: QtBot) -> None:
    plot = plot_of(view)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.evidence_requested):
        QTest.keyClick(plot, Qt.Key.Key_Return)


def test_keys_zoom_and_show_all(view: ChartView) -> None:
    plot = plot_of(view)
    before = plot.window_shown
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.window_shown != pytest.approx(before)
    QTest.keyClick(plot, Qt.Key.Key_0)
    assert plot.window_shown == pytest.approx(before)


def test_the_data_table_is_one_key_away(view: ChartView, store: Store, qtbot: QtBot) -> None:
    plot = plot_of(view)
    view.activateWindow()
    plot.setFocus()
    qtbot.waitUntil(plot.hasFocus)
    QTest.keyClick(plot, Qt.Key.Key_T, CTRL)
    table = view.findChild(DataTable)
    assert table is not None
    assert table.isVisible()
    qtbot.waitUntil(table.hasFocus)
    assert table.model().rowCount() == 3
    names = [table.model().index(row, 0).data() for row in range(3)]
    table.setCurrentIndex(table.model().index(names.index("Willow 2"), 0))
    assert store.current == ("acme/willow-2", "duel-2026")
    sheet = view.selection_sheet()
    assert sheet is not None
    assert sheet.rows[0][0].text == "Willow 2"
    QTest.keyClick(table, Qt.Key.Key_T, CTRL)
    qtbot.waitUntil(plot.hasFocus)


def test_tab_leaves_the_chart(view: ChartView, qtbot: QtBot) -> None:
    plot = plot_of(view)
    view.activateWindow()
    plot.setFocus()
    qtbot.waitUntil(plot.hasFocus)
    QTest.keyClick(plot, Qt.Key.Key_Tab)
    assert not plot.hasFocus()


# Names, hostile and others


def test_current_and_lineup_are_named(view: ChartView, store: Store) -> None:
    store.set_current("acme/oak-3", "name")
    store.set_lineup(("acme/willow-2", "acme/oak-4"))
    assert not view.grab().isNull()
    assert {"Oak 3", "Willow 2"} <= set(plot_of(view).names_shown)


def test_no_name_overlaps_another(view: ChartView, store: Store) -> None:
    store.set_lineup(("acme/willow-2", "acme/oak-3", "umbra/shade-pro"))
    view.resize(420, 420)
    assert not view.grab().isNull()
    areas = [label.area for label in plot_of(view).labels]
    assert areas
    assert not any(
        one.intersects(other) for place, one in enumerate(areas) for other in areas[:place]
    )


def test_markup_in_names_is_shown_as_text(qtbot: QtBot, tmp_path: Path) -> None:
    folder = write_package(
        tmp_path,
        models=cell(2, "name", "<b>Oak</b>"),
        benchmarks=cell(2, "name", "<i>Duel</i>"),
    )
    store = Store()
    store.use_catalog(load_catalog(folder))
    view = shown(store, qtbot)
    store.set_current("acme/oak-3", "name")
    plot = plot_of(view)
    QTest.mouseMove(plot.viewport(), place_of(view, "acme/oak-3"))
    assert plot.hover_text.startswith("<b>Oak</b>\n")
    assert not view.grab().isNull()
    assert "<b>Oak</b>" in plot.names_shown


# States


@pytest.mark.parametrize("changes", [NO_ROWS, NO_MODELS, ONE_UNKNOWN_MODEL])
def test_nothing_to_show(qtbot: QtBot, tmp_path: Path, changes: dict[str, Change]) -> None:
    store = Store()
    store.use_catalog(load_catalog(write_package(tmp_path, **changes)))
    view = shown(store, qtbot)
    for kind in Kind:
        show(store, kind)
        assert view.figure is not None
        assert not view.figure.is_empty or view.figure.empty in seen(view)
        assert not view.grab().isNull()


@pytest.mark.parametrize("kind", Kind)
def test_it_paints_in_every_theme(view: ChartView, store: Store, kind: Kind) -> None:
    store.set_lineup(("acme/willow-2", "umbra/shade-pro"))
    show(store, kind)
    for scheme in Scheme:
        view.setPalette(palette_for(scheme))
        assert not view.grab().isNull()


def test_it_is_copied_as_a_picture(view: ChartView) -> None:
    view.copy()
    image = QGuiApplication.clipboard().image()
    assert image.width() >= 1600
    assert image.pixelColor(1, 1).name() == "#ffffff"

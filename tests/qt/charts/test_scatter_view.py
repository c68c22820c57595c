import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from tests.catalogs import NO_MODELS, NO_ROWS, ONE_UNKNOWN_MODEL, Change, cell, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.filters.query import Query
from weighbridge.qt.charts.scatter_view import ScatterView
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.store import Store
from weighbridge.qt.theme import Scheme, palette_for
from weighbridge.session import ChartAxes

if TYPE_CHECKING:
    from weighbridge.qt.charts.scatter_plot import ScatterPlot


@pytest.fixture
def store(small_catalog: Catalog, qapp: object) -> Store:
    store = Store()
    store.use_catalog(small_catalog)
    return store


@pytest.fixture
def view(store: Store, qtbot: QtBot) -> ScatterView:
    return shown(store, qtbot)


def shown(store: Store, qtbot: QtBot) -> ScatterView:
    view = ScatterView(store)
    qtbot.addWidget(view)
    view.resize(800, 500)
    with qtbot.waitExposed(view):
        view.show()
    return view


def plot_of(view: ScatterView) -> "ScatterPlot":
    from weighbridge.qt.charts.scatter_plot import ScatterPlot

    plot = view.findChild(ScatterPlot)
    assert plot is not None
    return plot


def place_of(plot: "ScatterPlot", model_id: str) -> QPoint:
    """Where a point is drawn, in pixels of the viewport."""
    QApplication.processEvents()
    point = next(each for each in plot.points if each.model_id == model_id)
    scene: QPointF = plot.getPlotItem().vb.mapViewToScene(point.place)
    return cast(QPoint, plot.mapFromScene(scene))


def drawn(view: ScatterView) -> set[str]:
    return {point.model_id for point in plot_of(view).points}


def seen(view: ScatterView) -> str:
    labels = view.findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_pyqtgraph_is_loaded_with_the_first_chart_only() -> None:
    code = """
import sys
from PySide6.QtWidgets import QApplication
from weighbridge.qt.charts.scatter_view import ScatterView
from weighbridge.qt.store import Store
app = QApplication([])
view = ScatterView(Store())
assert "pyqtgraph" not in sys.modules
view.show()
assert "pyqtgraph" in sys.modules
"""
    subprocess.run([sys.executable, "-c", code], check=True, env=_environment())


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": "gui"}


def test_it_says_and_shows_what_there_is(view: ScatterView) -> None:
    assert drawn(view) == {"acme/oak-3", "acme/willow-2", "umbra/shade-pro"}
    assert "3 models: 1 open, 2 closed" in seen(view)
    assert "5 models are not shown" in seen(view)
    assert "3 models" in plot_of(view).accessibleDescription()
    assert "Openness unknown" not in seen(view)


def test_it_is_filtered_with_the_table(view: ScatterView, store: Store) -> None:
    store.ask(Query().choosing("vendor", ["acme"]))
    assert drawn(view) == {"acme/oak-3", "acme/willow-2"}
    store.ask(Query().searching("nothing is called that"))
    assert "No point to show" in seen(view)
    assert not plot_of(view).isVisible()
    store.ask(Query())
    assert plot_of(view).isVisible()


def test_it_catches_up_when_shown_again(view: ScatterView, store: Store) -> None:
    view.hide()
    store.ask(Query().choosing("vendor", ["umbra"]))
    view.show()
    assert drawn(view) == {"umbra/shade-pro"}


def test_the_choosers_follow_and_set_the_session(view: ScatterView, store: Store) -> None:
    price, score = view.findChildren(QComboBox)
    assert price.currentData() == "price_in"
    score.setCurrentIndex(score.findData("wait-1"))
    score.activated.emit(score.currentIndex())
    assert store.session.chart == ChartAxes("price_in", "wait-1")
    assert "lower is better" in seen(view)
    store.show_chart(ChartAxes("price_out", "quiz-1"))
    assert (price.currentData(), score.currentData()) == ("price_out", "quiz-1")
    assert "different effort settings" in seen(view)


def test_a_click_makes_a_model_current_and_ctrl_picks_it(
    view: ScatterView, store: Store, qtbot: QtBot
) -> None:
    plot = plot_of(view)
    place = place_of(plot, "acme/willow-2")
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert store.current == ("acme/willow-2", "duel-2026")
    assert not store.session.lineup
    control = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(plot.viewport(), Qt.MouseButton.LeftButton, control, pos=place)
    assert store.session.lineup == ("acme/willow-2",)


def test_the_mouse_over_a_point_tells_its_name(view: ScatterView, qtbot: QtBot) -> None:
    plot = plot_of(view)
    assert plot.hover_text == ""
    QTest.mouseMove(plot.viewport(), place_of(plot, "acme/oak-3"))
    assert plot.hover_text.startswith("Oak 3\nClosed, API\nInput 1.25 USD/M tokens")


def test_the_keys_walk_by_price_and_by_score(view: ScatterView, store: Store, qtbot: QtBot) -> None:
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
    QTest.keyClick(plot, Qt.Key.Key_Return)
    assert not store.session.lineup


def test_current_and_picked_models_are_named(view: ScatterView, store: Store) -> None:
    store.set_current("acme/oak-3", "name")
    store.set_lineup(("acme/willow-2", "acme/oak-4"))
    assert sorted(plot_of(view).named) == ["Oak 3", "Willow 2"]


def test_the_whole_chart_comes_back(view: ScatterView, qtbot: QtBot) -> None:
    plot = plot_of(view)
    QApplication.processEvents()
    before = plot.getPlotItem().vb.viewRange()
    QTest.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.getPlotItem().vb.viewRange() != before
    button = next(each for each in view.findChildren(QToolButton) if each.text() == "Whole chart")
    button.click()
    QApplication.processEvents()
    assert plot.getPlotItem().vb.viewRange() == before


def test_tab_leaves_the_chart(view: ScatterView, qtbot: QtBot) -> None:
    plot = plot_of(view)
    view.activateWindow()
    plot.setFocus()
    qtbot.waitUntil(plot.hasFocus)
    QTest.keyClick(plot, Qt.Key.Key_Tab)
    assert not plot.hasFocus()


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
    assert plot.named == ["<b>Oak</b>"]
    title = plot.getPlotItem().titleLabel.item.toPlainText()
    assert title == "<i>Duel</i> 2026-10 (rating), higher is better"


@pytest.mark.parametrize("changes", [NO_ROWS, NO_MODELS, ONE_UNKNOWN_MODEL])
def test_nothing_to_show(qtbot: QtBot, tmp_path: Path, changes: dict[str, Change]) -> None:
    store = Store()
    store.use_catalog(load_catalog(write_package(tmp_path, **changes)))
    view = shown(store, qtbot)
    assert "No point to show" in seen(view) or "no benchmarks" in seen(view)
    assert not view.grab().isNull()


def test_it_paints_in_every_theme(view: ScatterView) -> None:
    for scheme in Scheme:
        view.setPalette(palette_for(scheme))
        assert not view.grab().isNull()

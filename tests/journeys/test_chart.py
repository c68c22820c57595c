from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    CTRL,
    Key,
    click_cell,
    command,
    names,
    show_tab,
    table_of,
    tick_value,
)
from weighbridge.qt.main_window import MainWindow

if TYPE_CHECKING:
    from weighbridge.qt.charts.scatter_plot import ScatterPlot


def plot_of(window: MainWindow) -> "ScatterPlot":
    from weighbridge.qt.charts.scatter_plot import ScatterPlot

    plot = window.findChild(ScatterPlot)
    assert plot is not None
    return plot


def place_of(plot: "ScatterPlot", model_id: str) -> QPoint:
    QApplication.processEvents()
    point = next(each for each in plot.points if each.model_id == model_id)
    scene: QPointF = plot.getPlotItem().vb.mapViewToScene(point.place)
    return cast(QPoint, plot.mapFromScene(scene))


def test_the_chart_is_filtered_with_the_table(qtbot: QtBot, window: MainWindow) -> None:
    tick_value(window, "Vendor", "Acme AI")
    show_tab(window, "Chart")
    plot = plot_of(window)
    assert {point.model_id for point in plot.points} == {"acme/oak-3", "acme/willow-2"}
    tick_value(window, "Vendor", "Umbra Labs")
    assert "umbra/shade-pro" in {point.model_id for point in plot.points}
    qtbot.keyClick(window, Key.Key_1, CTRL)
    assert table_of(window).isVisible()
    assert len(names(window)) == 6


def test_the_selection_is_linked_both_ways(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    click_cell(table, table.model().index(names(window).index("Willow 2"), 1))
    show_tab(window, "Chart")
    plot = plot_of(window)
    assert plot.named == ["Willow 2"]
    QTest.mouseClick(
        plot.viewport(), Qt.MouseButton.LeftButton, pos=place_of(plot, "umbra/shade-pro")
    )
    assert window.store.current == ("umbra/shade-pro", "duel-2026")
    show_tab(window, "Models")
    assert table.current_model() == "umbra/shade-pro"
    assert table.currentIndex().column() == window.store.session.columns.index("duel-2026")
    seen = table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    assert seen, "It is scrolled into sight."


def test_a_point_is_picked_for_the_lineup(window: MainWindow) -> None:
    show_tab(window, "Chart")
    plot = plot_of(window)
    QTest.mouseClick(
        plot.viewport(), Qt.MouseButton.LeftButton, CTRL, pos=place_of(plot, "acme/oak-3")
    )
    assert window.store.session.lineup == ("acme/oak-3",)


def test_copy_is_off_where_there_is_no_table(window: MainWindow) -> None:
    for tab, copies in (("Chart", False), ("Models", True), ("Comparison", True)):
        show_tab(window, tab)
        assert command(window, "Edit", "Copy").isEnabled() is copies
        assert command(window, "Edit", "Copy with headers").isEnabled() is copies

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QDialogButtonBox,
    QDockWidget,
    QLineEdit,
)
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    CTRL,
    Key,
    button,
    click,
    click_cell,
    command,
    dialog,
    focus,
    names,
    paste,
    plain,
    press,
    show_tab,
    table_of,
    the,
    tick_value,
)
from weighbridge.charts.figure import Kind
from weighbridge.qt.charts.chart_view import ChartView
from weighbridge.qt.charts.data_table import DataTable
from weighbridge.qt.charts.export import ChartExportDialog
from weighbridge.qt.main_window import MainWindow

if TYPE_CHECKING:
    from pathlib import Path

    from weighbridge.qt.charts.plot import ChartPlot

LEFT = Qt.MouseButton.LeftButton


def view_of(window: MainWindow) -> ChartView:
    view = window.findChild(ChartView)
    assert view is not None
    return view


def plot_of(window: MainWindow) -> "ChartPlot":
    from weighbridge.qt.charts.plot import ChartPlot

    QApplication.processEvents()
    return the(window, ChartPlot)


def drawn(window: MainWindow) -> set[str]:
    figure = view_of(window).figure
    assert figure is not None
    return set(map(str, figure.marks.ids))


def place_of(window: MainWindow, model_id: str) -> QPoint:
    figure = view_of(window).figure
    assert figure is not None
    return plot_of(window).place_of(list(figure.marks.ids).index(model_id)).toPoint()


def test_the_chart_is_filtered_with_the_table(qtbot: QtBot, window: MainWindow) -> None:
    tick_value(window, "Vendor", "Acme AI")
    show_tab(window, "Chart")
    assert drawn(window) == {"acme/oak-3", "acme/willow-2"}
    tick_value(window, "Vendor", "Umbra Labs")
    assert "umbra/shade-pro" in drawn(window)
    button(view_of(window), "Closed, API").click()
    assert drawn(window) == {"acme/oak-3", "umbra/shade-pro"}
    qtbot.keyClick(window, Key.Key_1, CTRL)
    assert table_of(window).isVisible()
    assert set(names(window)) == {"Oak 3", "Shade Pro"}


def test_the_selection_is_linked_both_ways(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    click_cell(table, table.model().index(names(window).index("Willow 2"), 1))
    show_tab(window, "Chart")
    assert not window.grab().isNull()
    plot = plot_of(window)
    assert "Willow 2" in plot.names_shown
    QTest.mouseClick(plot.viewport(), LEFT, pos=place_of(window, "umbra/shade-pro"))
    assert window.store.current == ("umbra/shade-pro", "duel-2026")
    show_tab(window, "Models")
    assert table.current_model() == "umbra/shade-pro"
    assert table.currentIndex().column() == window.store.session.columns.index("duel-2026")
    seen = table.viewport().rect().contains(table.visualRect(table.currentIndex()))
    assert seen, "It is scrolled into sight."


def test_a_mark_is_picked_for_the_lineup(window: MainWindow) -> None:
    show_tab(window, "Chart")
    plot = plot_of(window)
    QTest.mouseClick(plot.viewport(), LEFT, CTRL, pos=place_of(window, "acme/oak-3"))
    assert window.store.session.lineup == ("acme/oak-3",)


def test_by_keys_alone_from_chart_to_profile(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Key.Key_3, CTRL)
    plot = plot_of(window)
    focus(qtbot, plot)
    press(qtbot, plot, Key.Key_Right, Key.Key_Space, Key.Key_Right, Key.Key_Space)
    assert window.store.session.lineup == ("acme/willow-2", "acme/oak-3")
    kinds = view_of(window).controls.kind
    focus(qtbot, kinds)
    profile = kinds.findData(Kind.PROFILE)
    while kinds.currentIndex() < profile:
        press(qtbot, kinds, Key.Key_Down)
    assert window.store.session.chart.kind is Kind.PROFILE
    assert drawn(window) == {"acme/willow-2", "acme/oak-3"}
    focus(qtbot, plot_of(window))
    qtbot.keyClick(plot_of(window), Key.Key_T, CTRL)
    assert the(window, DataTable).model().rowCount() == 6


def test_a_double_click_brings_the_evidence_back(window: MainWindow) -> None:
    show_tab(window, "Chart")
    dock = next(
        each for each in window.findChildren(QDockWidget) if each.objectName() == "evidence"
    )
    dock.hide()
    plot, place = plot_of(window), place_of(window, "acme/oak-3")
    QTest.mouseDClick(plot.viewport(), LEFT, pos=place)
    assert dock.isVisible()
    assert window.store.current == ("acme/oak-3", "duel-2026")


def test_copy_takes_the_picture_and_of_the_data_table_the_rows(
    qtbot: QtBot, window: MainWindow
) -> None:
    show_tab(window, "Chart")
    copy = command(window, "Edit", "Copy")
    assert copy.isEnabled()
    copy.trigger()
    clipboard = QGuiApplication.clipboard()
    assert clipboard.mimeData().hasImage()
    qtbot.keyClick(plot_of(window), Key.Key_T, CTRL)
    the(window, DataTable).selectRow(0)
    copy.trigger()
    assert not clipboard.mimeData().hasImage()
    assert "USD" not in clipboard.text()
    assert "\t" in clipboard.text()


def test_the_chart_is_exported(qtbot: QtBot, window: MainWindow, tmp_path: "Path") -> None:
    show_tab(window, "Chart")
    button(view_of(window), "Export…").click()
    saving = dialog(qtbot, ChartExportDialog)
    path = tmp_path / "chart.png"
    line = next(
        each
        for each in saving.findChildren(QLineEdit)
        if not isinstance(each.parent(), QAbstractSpinBox)
    )
    paste(qtbot, line, str(path))
    saving.scale_box.setValue(1)
    buttons = saving.findChild(QDialogButtonBox)
    assert buttons is not None
    click(buttons.button(QDialogButtonBox.StandardButton.Save))
    qtbot.waitUntil(path.exists)
    assert QImage(str(path)).width() == 1200
    assert "chart.png" in window.statusBar().currentMessage()


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_follows_the_query(window: MainWindow, kind: Kind) -> None:
    show_tab(window, "Chart")
    store = window.store
    store.show_chart(replace(store.session.chart, kind=kind))
    store.set_lineup(("acme/willow-2", "umbra/shade-pro"))
    assert not window.grab().isNull()
    assert drawn(window)
    tick_value(window, "Vendor", "Acme AI")
    lineup_alone = kind in (Kind.PROFILE, Kind.HISTORY, Kind.SPREAD)
    assert lineup_alone or all(id.startswith("acme/") for id in drawn(window))


def test_commands_of_the_chart_have_words(window: MainWindow) -> None:
    show_tab(window, "Chart")
    for action in view_of(window).actions_by_name.values():
        assert plain(action.text())
        assert button(view_of(window), plain(action.text())).isVisible()

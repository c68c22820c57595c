import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    ALT,
    CTRL,
    SHIFT,
    Key,
    button,
    click,
    click_cell,
    click_tick,
    command,
    focus,
    names,
    pinned_of,
    press,
    show_tab,
    table_of,
    the,
)
from weighbridge.comparison.marks import Mark
from weighbridge.qt.compare.compare_view import CompareView
from weighbridge.qt.compare.lines_view import LinesView
from weighbridge.qt.compare.lineup_tray import LineupTray
from weighbridge.qt.evidence.evidence_panel import EvidencePanel
from weighbridge.qt.main_window import MainWindow

SIX = ["Oak 3", "Shade Pro", "Willow 2", "Shade App", "Cirrus Lab", "Willow 1"]


def tray_names(window: MainWindow) -> list[str]:
    tray = the(window, LineupTray)
    prefix = "Remove "
    named = [each.text() for each in tray.findChildren(QLabel) if each.isVisible()]
    return [text for text in named if f"{prefix}{text}" in _button_names(tray)]


def _button_names(tray: LineupTray) -> set[str]:
    return {each.accessibleName() for each in tray.findChildren(QToolButton)}


def tray_says(window: MainWindow) -> str:
    tray = the(window, LineupTray)
    return " ".join(each.text() for each in tray.findChildren(QLabel) if each.isVisible())


def lines_of(window: MainWindow) -> LinesView:
    return the(window, LinesView)


def evidence_says(window: MainWindow) -> list[str]:
    return [each.text() for each in the(window, EvidencePanel).findChildren(QLabel)]


def row_of(view: LinesView, title: str) -> int:
    down = Qt.Orientation.Vertical
    titles = [view.model().headerData(row, down) for row in range(view.model().rowCount())]
    return titles.index(title)


def attributes(view: LinesView) -> list[str]:
    return [view.lines.line(row).column.id for row in _line_rows(view)]  # type: ignore[union-attr]


def _line_rows(view: LinesView) -> list[int]:
    return [row for row in range(view.lines.rowCount()) if view.lines.line(row)]


def test_rows_are_picked_with_space_and_compared(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    focus(qtbot, table)
    press(qtbot, table, Key.Key_Space, Key.Key_Down, Key.Key_Down, Key.Key_Right, Key.Key_Space)
    assert window.store.session.lineup == ("acme/oak-3", "acme/willow-2")
    assert tray_names(window) == ["Oak 3", "Willow 2"]
    ticks = [table.model().index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(3)]
    off, on = Qt.CheckState.Unchecked, Qt.CheckState.Checked
    assert [Qt.CheckState(tick) for tick in ticks] == [on, off, on]
    press(qtbot, table, Key.Key_Space)
    assert tray_names(window) == ["Oak 3"]
    press(qtbot, table, Key.Key_Space)
    qtbot.keyClick(window, Key.Key_Return, CTRL)
    view = lines_of(window)
    across = Qt.Orientation.Horizontal
    assert [view.model().headerData(place, across) for place in (0, 1)] == ["Oak 3", "Willow 2"]


def test_rows_are_picked_by_their_tick_boxes(window: MainWindow) -> None:
    table = table_of(window)
    pinned = pinned_of(table)
    for row in (1, 2, 4):
        click_tick(pinned, table.model().index(row, 0))
    assert tray_names(window) == ["Shade Pro", "Willow 2", "Cirrus Lab"]
    click_tick(pinned, table.model().index(2, 0))
    assert tray_names(window) == ["Shade Pro", "Cirrus Lab"]
    click(button(the(window, LineupTray), "Compare"))
    assert lines_of(window).model().columnCount() == 2


def test_the_tray_takes_out_and_clears(qtbot: QtBot, window: MainWindow) -> None:
    window.store.set_lineup(("acme/oak-3", "umbra/shade-pro", "acme/willow-2"))
    tray = the(window, LineupTray)
    click(button(tray, "Remove Shade Pro"))
    assert tray_names(window) == ["Oak 3", "Willow 2"]
    last = button(tray, "Remove Willow 2")
    focus(qtbot, last)
    press(qtbot, last, Key.Key_Space)
    assert button(tray, "Remove Oak 3").hasFocus()
    assert not button(tray, "Compare").isEnabled()
    click(button(tray, "Clear"))
    assert window.store.session.lineup == ()
    assert "Pick two to six models" in tray_says(window)


def test_picked_models_stay_picked_whatever_is_filtered(window: MainWindow) -> None:
    window.store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
    window.store.ask(window.store.session.query.searching("nimbus"))
    assert tray_names(window) == ["Oak 3", "Shade Pro"]


def test_a_full_lineup_says_so(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    focus(qtbot, table)
    for _ in range(6):
        press(qtbot, table, Key.Key_Space, Key.Key_Down)
    assert tray_names(window) == SIX
    assert "Full" in tray_says(window)
    assert not window.statusBar().currentMessage()
    press(qtbot, table, Key.Key_Space)
    assert "holds six" in window.statusBar().currentMessage()
    assert tray_names(window) == SIX
    window.statusBar().clearMessage()
    click_tick(pinned_of(table), table.model().index(7, 0))
    assert "holds six" in window.statusBar().currentMessage()
    seventh = table.model().index(7, 0).data(Qt.ItemDataRole.CheckStateRole)
    assert Qt.CheckState(seventh) is Qt.CheckState.Unchecked


def test_enter_on_a_row_picks_it_and_opens_the_comparison(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    focus(qtbot, table)
    press(qtbot, table, Key.Key_Space, Key.Key_Down, Key.Key_Return)
    assert lines_of(window).isVisible()
    assert window.store.session.lineup == ("acme/oak-3", "umbra/shade-pro")


@pytest.mark.parametrize("section", [0, 1])
def test_a_double_click_does_the_same(window: MainWindow, section: int) -> None:
    view = table_of(window) if section else pinned_of(table_of(window))
    double_click(view, view.visualRect(view.model().index(2, section)).center())
    assert window.store.session.lineup == ("acme/willow-2",)
    assert the(window, CompareView).isVisible()


def test_a_double_click_on_a_tick_box_is_two_clicks(window: MainWindow) -> None:
    pinned = pinned_of(table_of(window))
    area = pinned.visualRect(pinned.model().index(2, 0))
    double_click(pinned, QPoint(area.left() + 9, area.center().y()))
    assert window.store.session.lineup == ()
    assert table_of(window).isVisible()


def double_click(view: QTableView, place: QPoint) -> None:
    for act in (QTest.mouseClick, QTest.mouseDClick, QTest.mouseRelease):
        act(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_ready_pair_from_the_menu(window: MainWindow) -> None:
    command(window, "Compare", "Ready pairs", "Willow vs Shade").trigger()
    assert tray_names(window) == ["Willow 2", "Shade Pro"]
    assert lines_of(window).model().columnCount() == 2


def test_the_menu_of_pairs_is_walked_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Key.Key_C, ALT)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    qtbot.keyClick(menu, Key.Key_P)
    pairs = QApplication.activePopupWidget()
    assert pairs is not None and pairs is not menu
    press(qtbot, pairs, Key.Key_Down, Key.Key_Return)
    assert tray_names(window) == ["Willow 2", "Willow 1", "Oak 3"]


def test_a_ready_pair_from_the_empty_comparison(window: MainWindow) -> None:
    show_tab(window, "Comparison")
    click(button(the(window, CompareView), "Willow vs Oak"))
    assert tray_names(window) == ["Willow 2", "Willow 1", "Oak 3"]
    assert lines_of(window).model().columnCount() == 3


def test_differences_only_by_box_and_by_key(qtbot: QtBot, window: MainWindow) -> None:
    window.store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
    show_tab(window, "Comparison")
    everything = attributes(lines_of(window))
    box = button(the(window, CompareView), "Differences only")
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    fewer = attributes(lines_of(window))
    assert "tier" in everything and "tier" not in fewer
    assert "vendor" in fewer
    assert command(window, "Compare", "Differences only").isChecked()
    qtbot.keyClick(window, Key.Key_D, CTRL | SHIFT)
    assert attributes(lines_of(window)) == everything
    assert not box.isChecked()


def test_unknown_is_said_and_the_better_value_marked(window: MainWindow) -> None:
    window.store.set_lineup(("acme/willow-2", "umbra/shade-pro"))
    show_tab(window, "Comparison")
    view = lines_of(window)
    model = view.lines
    unknown = model.index(row_of(view, "Codename"), 0)
    assert unknown.data() == "unknown"
    assert model.painted(unknown.row(), 0).is_unknown
    context = row_of(view, "Context (tokens)")
    assert [model.painted(context, place).mark for place in (0, 1)] == [None, Mark.BEST]
    price = row_of(view, "Input (USD/M tokens)")
    assert [model.painted(price, place).mark for place in (0, 1)] == [Mark.BEST, None]
    wait = row_of(view, "Wait 1 (minutes)")
    assert {model.painted(wait, place).mark for place in (0, 1)} == {None}
    # Other effort settings cannot be compared, and the reason is at hand.
    quiz = row_of(view, "Quiz 1 (percent)")
    assert {model.painted(quiz, place).mark for place in (0, 1)} == {None}
    spoken = str(model.index(quiz, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert "not comparable" in spoken
    assert "best of line" in str(model.index(context, 1).data(Qt.ItemDataRole.AccessibleTextRole))


def test_the_mark_is_drawn(window: MainWindow) -> None:
    """In shape, not only in weight or colour: the margin before the value is not empty."""
    window.store.set_lineup(("acme/willow-2", "umbra/shade-pro"))
    show_tab(window, "Comparison")
    view = lines_of(window)
    row = row_of(view, "Context (tokens)")
    view.scrollTo(view.model().index(row, 0))

    def margin(place: int) -> QImage:
        area = view.visualRect(view.model().index(row, place))
        area.setWidth(14)
        area.setHeight(area.height() - 1)
        return view.viewport().grab(area).toImage()

    plain, marked = margin(0), margin(1)
    assert plain.allGray()
    assert not marked.allGray()


@pytest.mark.parametrize("tab", ["Models", "Comparison"])
def test_evidence_follows_the_cell(qtbot: QtBot, window: MainWindow, tab: str) -> None:
    window.store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
    show_tab(window, tab)
    if tab == "Models":
        table = table_of(window)
        row, section = names(window).index("Oak 3"), window.store.session.columns.index("context")
        click_cell(table, table.model().index(row, section))
    else:
        view = lines_of(window)
        click_cell(view, view.model().index(row_of(view, "Context (tokens)"), 0))
    said = evidence_says(window)
    assert said[0] == "Oak 3 · Context"
    assert "400000 tokens" in said
    assert "Sources disagree" in said
    assert "272000 tokens" in said
    assert "input alone" in said
    assert any("Claimed by the vendor" in text and "2026-06-02" in text for text in said)
    press(qtbot, window.focusWidget(), Key.Key_Down)
    assert evidence_says(window)[0] != "Oak 3 · Context"


def test_unknown_has_no_evidence_and_says_so(window: MainWindow) -> None:
    window.store.set_current("nimbus/nebula", "context")
    assert "unknown" in evidence_says(window)
    assert any("it is unknown, not zero" in text for text in evidence_says(window))


def test_the_current_model_is_picked_by_its_command(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Key.Key_L, CTRL)
    assert tray_names(window) == []  # There is no current row yet.
    focus(qtbot, table_of(window))
    qtbot.keyClick(window, Key.Key_L, CTRL)
    assert tray_names(window) == ["Oak 3"]
    qtbot.keyClick(window, Key.Key_K, CTRL | SHIFT)
    assert tray_names(window) == []

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    CTRL,
    SHIFT,
    Key,
    button,
    click,
    facet,
    facet_value,
    focus,
    names,
    paste,
    press,
    seen,
    shown_count,
    table_of,
    the,
    tick_value,
    unfold,
)
from weighbridge.catalog.openness import Definition
from weighbridge.qt.filter_panel.completion_list import CompletionList
from weighbridge.qt.filter_panel.query_line import QueryLine
from weighbridge.qt.filter_panel.range_filter import RangeFilter
from weighbridge.qt.filter_panel.values_model import Choice
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.main_window import MainWindow


@pytest.fixture
def line(qtbot: QtBot, window: MainWindow) -> Iterator[QueryLine]:
    line = the(window, QueryLine)
    focus(qtbot, line)
    yield line


def offered(window: MainWindow) -> list[str]:
    """What the list of completions offers; nothing if it is not in sight."""
    lists = [each for each in window.findChildren(CompletionList) if seen(each)]
    if not lists:
        return []
    model = lists[0].model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def told(window: MainWindow) -> list[str]:
    """All sentences in sight."""
    labels = window.findChildren(PlainLabel)
    return [each.text() for each in labels if each.isVisible() and each.text()]


def test_a_whole_query_is_typed(qtbot: QtBot, window: MainWindow, line: QueryLine) -> None:
    qtbot.keyClicks(line, "open tier:mid context>=32k -license:apache-2.0 willow")
    assert names(window) == ["Willow 1"]
    assert shown_count(window) == "1 of 8 shown"
    # The panel shows the same.
    assert facet_value(window, "Tier", "Mid").choice is Choice.CHOSEN
    assert facet_value(window, "License", "Apache License 2.0").choice is Choice.EXCLUDED
    assert facet_value(window, "Openness", "Open, permissive").choice is Choice.CHOSEN
    context = unfold(window, "Context (tokens)")
    assert isinstance(context, RangeFilter)
    assert the(context, QueryLine.__mro__[1], "Context from").text() == "32k"


def test_panel_and_line_always_agree(qtbot: QtBot, window: MainWindow, line: QueryLine) -> None:
    qtbot.keyClicks(line, "oak  OR   willow")
    tick_value(window, "Tier", "Mid")
    assert line.text() == "(oak or willow) tier:mid"
    tick_value(window, "Tier", "Flagship")
    assert line.text() == "(oak or willow) tier:flagship,mid"
    view = facet(window, "Vendor")
    focus(qtbot, view)
    view.setCurrentIndex(view.model().index(2, 0))
    press(qtbot, view, Key.Key_Minus)
    assert line.text() == "(oak or willow) tier:flagship,mid -vendor:umbra"
    assert window.store.language.parse(line.text()) == window.store.session.query


def test_a_field_and_a_value_are_completed_by_keys(
    qtbot: QtBot, window: MainWindow, line: QueryLine
) -> None:
    qtbot.keyClicks(line, "ti")
    assert offered(window)[0] == "tier:"
    press(qtbot, line, Key.Key_Tab)
    assert line.text() == "tier:"
    assert {"flagship", "mid", "small", "unknown"} <= set(offered(window))
    assert told(window) and not any("needs a value" in each for each in told(window))
    qtbot.keyClicks(line, "sm")
    assert offered(window) == ["small"]
    press(qtbot, line, Key.Key_Down, Key.Key_Return)
    assert line.text() == "tier:small "
    assert offered(window) == []
    assert line.hasFocus()
    assert names(window) == ["Cirrus Lab"]
    press(qtbot, line, Key.Key_Return)
    assert table_of(window).hasFocus()


def test_completions_are_walked_and_left(qtbot: QtBot, window: MainWindow, line: QueryLine) -> None:
    qtbot.keyClicks(line, "vendor:")
    values = offered(window)
    press(qtbot, line, Key.Key_Down, Key.Key_Down, Key.Key_Up)
    press(qtbot, line, Key.Key_Up)
    completions = the(window, CompletionList)
    assert completions.currentIndex().row() == len(values) - 1
    press(qtbot, line, Key.Key_Escape)
    assert offered(window) == []
    assert line.text() == "vendor:"
    assert any("needs a value" in each for each in told(window))
    qtbot.keyClick(line, Key.Key_Space, CTRL)
    assert offered(window) == values
    focus(qtbot, the(window, QComboBox, "Counts as open"))
    assert offered(window) == []


def test_a_completion_is_clicked(qtbot: QtBot, window: MainWindow, line: QueryLine) -> None:
    qtbot.keyClicks(line, "vendor:nim")
    completions = the(window, CompletionList)
    area = completions.visualRect(completions.model().index(0, 0))
    QTest.mouseClick(completions.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    assert line.text() == "vendor:nimbus "
    assert line.hasFocus()
    assert len(names(window)) == 2


def test_a_word_that_may_become_a_field_is_not_searched_for_yet(
    qtbot: QtBot, window: MainWindow, line: QueryLine
) -> None:
    qtbot.keyClicks(line, "vendor:acme contex")
    assert offered(window) == ["context:"]
    assert len(names(window)) == 4
    press(qtbot, line, Key.Key_Escape)
    assert names(window) == []
    assert window.store.session.query.words == ("contex",)
    press(qtbot, line, Key.Key_Backspace)
    assert len(names(window)) == 4
    focus(qtbot, the(window, QComboBox, "Counts as open"))
    assert window.store.session.query.words == ("conte",)


def test_plain_words_are_not_in_the_way_of_keys(
    qtbot: QtBot, window: MainWindow, line: QueryLine
) -> None:
    qtbot.keyClicks(line, "oak")
    assert offered(window) == []
    press(qtbot, line, Key.Key_Down)
    assert table_of(window).hasFocus()


MISTAKES = [
    ("oak licens:mit", "There is no field 'licens'. Did you mean license?", 4, 10),
    ("oak (tier:mid", "not closed", 4, 5),
    ('oak "mid', "", 4, 8),
    ("tier:smal", "small", 5, 9),
    ("price<cheap", "wanted is", 6, 11),
]


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_told_in_place(
    qtbot: QtBot, window: MainWindow, line: QueryLine, mistake: tuple[str, str, int, int]
) -> None:
    text, message, _, _ = mistake
    picture = line.grab().toImage()
    qtbot.keyClicks(line, text)
    press(qtbot, line, Key.Key_Escape) if offered(window) else None
    if message:
        assert any(message in each for each in told(window))
    assert line.text() == text
    assert line.grab().toImage() != picture
    assert table_of(window).isVisible() or shown_count(window).startswith("0 of")


def test_the_last_good_result_stays_and_mending_goes_on(
    qtbot: QtBot, window: MainWindow, line: QueryLine
) -> None:
    qtbot.keyClicks(line, "vendor:acme price<")
    assert len(names(window)) == 4
    assert window.store.session.query == window.store.language.parse("vendor:acme")
    qtbot.keyClicks(line, "1")
    assert names(window) == ["Willow 2"]
    press(qtbot, line, Key.Key_Backspace)
    assert window.store.session.query == window.store.language.parse("vendor:acme price<1")
    # What is broken is given up as soon as another part of the window edits the query.
    tick_value(window, "Tier", "Flagship")
    assert window.store.language.parse(line.text()) == window.store.session.query


def test_hostile_text_changes_nothing(qtbot: QtBot, window: MainWindow, line: QueryLine) -> None:
    for text in ("(" * 9_000, '"' + "x" * 20_000, "\u202e\u200b:", "-" * 5_000, "a:b" * 3_000):
        paste(qtbot, line, text)
        assert line.text()
    line.write("")
    assert shown_count(window) == "8 of 8 shown"


def test_what_counts_as_open_changes_what_open_finds(
    qtbot: QtBot, window: MainWindow, line: QueryLine
) -> None:
    qtbot.keyClicks(line, "open")
    assert len(names(window)) == 3
    switch = the(window, QComboBox, "Counts as open")
    focus(qtbot, switch)
    press(qtbot, switch, Key.Key_Down)
    assert switch.currentText() == "free for any use"
    assert names(window) == ["Willow 2"]
    assert line.text() == "definition:free open"
    qtbot.keyClick(window, Key.Key_L, CTRL | SHIFT)
    assert window.store.session.query.definition is Definition.FREE
    assert shown_count(window) == "8 of 8 shown"


def test_an_empty_result_names_the_filters_to_loosen(
    qtbot: QtBot, window: MainWindow, line: QueryLine
) -> None:
    qtbot.keyClicks(line, "vendor:acme tier:small")
    assert shown_count(window) == "0 of 8 shown"
    click(button(window, "Remove “Tier: Small”: 4 more"))
    assert line.text() == "vendor:acme"
    assert len(names(window)) == 4
    window.store.undo()
    way_out = button(window, "Remove “Vendor: Acme AI”: 1 more")
    focus(qtbot, way_out)
    press(qtbot, way_out, Key.Key_Space)
    assert names(window) == ["Cirrus Lab"]

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QSlider
from pytestqt.qtbot import QtBot

from tests.catalogs import ONE_UNKNOWN_MODEL, write_package
from tests.journeys.steps import (
    Key,
    click,
    focus,
    names,
    open_window,
    press,
    seen,
    shown_count,
    the,
    unfold,
)
from weighbridge.filters.query import Query
from weighbridge.qt.filter_panel.panel import FilterPanel
from weighbridge.qt.filter_panel.query_line import QueryLine
from weighbridge.qt.filter_panel.range_filter import RangeFilter
from weighbridge.qt.filter_panel.range_track import RangeTrack
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.main_window import MainWindow

CONTEXT, INPUT, RELEASED = "Context (tokens)", "Input (USD/M tokens)", "Released"


@pytest.fixture
def panel(window: MainWindow) -> Iterator[FilterPanel]:
    window.resize(1280, 1600)
    panel = window.findChild(FilterPanel)
    assert panel is not None
    yield panel


def range_filter(window: MainWindow, title: str) -> RangeFilter:
    found = unfold(window, title)
    assert isinstance(found, RangeFilter)
    return found


def handles(section: RangeFilter) -> list[QSlider]:
    return section.findChildren(QSlider)


def field(section: RangeFilter, which: str) -> QLineEdit:
    (found,) = [
        each
        for each in section.findChildren(QLineEdit)
        if each.accessibleName().endswith(f" {which}")
    ]
    return found


def said(window: MainWindow) -> str:
    return window.store.language.text_of(window.store.session.query)


def drag(handle: QSlider, by: int, steps: int = 8) -> None:
    """Drag a handle along its track."""
    left, middle = Qt.MouseButton.LeftButton, handle.rect().center()
    track = handle.parentWidget()
    assert track is not None
    start = handle.mapTo(track, middle)
    QTest.mousePress(handle, left, pos=middle)
    for step in range(1, steps + 1):
        wanted = start + QPoint(by * step // steps, 0)
        QTest.mouseMove(handle, handle.mapFrom(track, wanted))
    QTest.mouseRelease(handle, left, pos=handle.mapFrom(track, start + QPoint(by, 0)))


@pytest.mark.usefixtures("panel")
def test_a_handle_is_moved_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    section = range_filter(window, CONTEXT)
    low, high = handles(section)
    focus(qtbot, low)
    press(qtbot, low, Key.Key_Right)
    assert said(window) == "context>=64k"
    assert len(names(window)) == 4
    press(qtbot, low, Key.Key_PageUp)
    assert said(window) == "context>=512k"
    press(qtbot, low, Key.Key_PageDown, Key.Key_Left)
    assert said(window) == ""
    focus(qtbot, high)
    press(qtbot, high, Key.Key_Home)
    # It does not go past the other, which stands at its end.
    assert said(window) == "context<=32k"
    assert names(window) == []
    press(qtbot, high, Key.Key_End)
    assert said(window) == ""
    # What one handle did by keys is one step, for as long as it has the keyboard.
    window.store.undo()
    assert said(window) == ""
    assert shown_count(window) == "8 of 8 shown"


@pytest.mark.usefixtures("panel")
def test_a_handle_says_its_value(qtbot: QtBot, window: MainWindow) -> None:
    low, high = handles(range_filter(window, CONTEXT))
    assert low.accessibleName() == "Context, lower end: 32k"
    focus(qtbot, low)
    press(qtbot, low, Key.Key_Right)
    assert low.accessibleName() == "Context, lower end: 64k"
    assert high.accessibleName() == "Context, upper end: 16m"


@pytest.mark.usefixtures("panel")
def test_a_handle_is_dragged(qtbot: QtBot, window: MainWindow) -> None:
    section = range_filter(window, INPUT)
    low, high = handles(section)
    drag(high, -section.width() // 2)
    within = window.store.session.query.range_of("price_in")
    assert within is not None and within.low is None and within.high is not None
    assert 0.2 < float(str(within.high)) < 3
    assert field(section, "to").text() == str(within.high)
    drag(low, section.width() // 4)
    both = window.store.session.query.range_of("price_in")
    assert both is not None and both.low is not None and both.high == within.high
    # A drag is one step.
    window.store.undo()
    assert window.store.session.query.range_of("price_in") == within
    window.store.undo()
    assert window.store.session.query.is_empty


@pytest.mark.usefixtures("panel")
def test_a_press_on_the_track_brings_the_nearer_handle(qtbot: QtBot, window: MainWindow) -> None:
    section = range_filter(window, INPUT)
    track = section.findChild(RangeTrack)
    assert track is not None
    low, high = handles(section)
    place = QPoint(track.width() // 5, low.geometry().center().y())
    qtbot.mouseClick(track, Qt.MouseButton.LeftButton, pos=place)
    within = window.store.session.query.range_of("price_in")
    assert within is not None and within.low is not None and within.high is None
    assert low.hasFocus() and not high.hasFocus()


@pytest.mark.parametrize(
    ("title", "which", "typed", "query", "count"),
    [
        (CONTEXT, "from", "128k", "context>=128k", 4),
        (CONTEXT, "to", "<400000", "context<400k", 1),
        (INPUT, "to", "0.5", "price<=0.5", 1),
        (RELEASED, "from", "2026-05", "released>=2026-05", 3),
        (RELEASED, "to", "2025", "released<=2025", 1),
    ],
)
@pytest.mark.usefixtures("panel")
def test_an_end_is_typed(  # noqa: PLR0917 - a table of cases
    qtbot: QtBot, window: MainWindow, title: str, which: str, typed: str, query: str, count: int
) -> None:
    section = range_filter(window, title)
    line = field(section, which)
    focus(qtbot, line)
    qtbot.keyClicks(line, typed)
    press(qtbot, line, Key.Key_Return)
    assert window.store.session.query == window.store.language.parse(query)
    assert len(names(window)) == count
    assert the(window, QueryLine).text() == query
    line.selectAll()
    press(qtbot, line, Key.Key_Delete, Key.Key_Return)
    assert window.store.session.query.is_empty


@pytest.mark.usefixtures("panel")
def test_what_is_no_value_is_told_and_kept(qtbot: QtBot, window: MainWindow) -> None:
    section = range_filter(window, INPUT)
    window.store.ask(window.store.language.parse("price<=1"))
    line = field(section, "from")
    focus(qtbot, line)
    qtbot.keyClicks(line, "cheap")
    press(qtbot, line, Key.Key_Return)
    assert any("cheap is no such value" in each.text() for each in labels(section))
    assert line.text() == "cheap"
    assert said(window) == "price<=1"
    line.clear()
    qtbot.keyClicks(line, "0.1")
    press(qtbot, line, Key.Key_Return)
    assert said(window) == "price:0.1..1"
    assert not any("cheap" in each.text() for each in labels(section))


def labels(section: RangeFilter) -> list[PlainLabel]:
    return [each for each in section.findChildren(PlainLabel) if each.isVisible()]


@pytest.mark.usefixtures("panel")
def test_unknown_is_taken_in_or_left_out(qtbot: QtBot, window: MainWindow) -> None:
    section = range_filter(window, CONTEXT)
    (box,) = section.findChildren(QCheckBox)
    assert box.accessibleName() == "Include unknown (3)"
    assert box.isChecked()
    focus(qtbot, box)
    press(qtbot, box, Key.Key_Space)
    assert shown_count(window) == "5 of 8 shown"
    press(qtbot, box, Key.Key_Space)
    assert window.store.session.query == Query()
    window.store.ask(window.store.language.parse("context>=1m"))
    assert not box.isChecked()
    press(qtbot, box, Key.Key_Space)
    assert said(window) == "context:>=1m,unknown"
    assert len(names(window)) == 5
    # The column's own range does not change what its histogram and its tick count.
    assert box.accessibleName() == "Include unknown (3)"


def test_a_score_is_given_a_range(qtbot: QtBot, window: MainWindow, panel: FilterPanel) -> None:
    assert isinstance(unfold(window, "Duel 2026-10 (rating)"), RangeFilter)
    chooser = the(window, QComboBox, "Add the range of a score")
    assert [chooser.itemText(place) for place in range(chooser.count())] == [
        "Add a score…",
        "Wait 1",
    ]
    panel.ensureWidgetVisible(chooser)
    focus(qtbot, chooser)
    press(qtbot, chooser, Key.Key_Down)
    section = range_filter(window, "Wait 1 (minutes)")
    assert seen(section) and section.is_unfolded
    assert not chooser.isVisible()
    line = field(section, "to")
    focus(qtbot, line)
    qtbot.keyClicks(line, "7")
    press(qtbot, line, Key.Key_Return)
    assert sorted(names(window)) == ["Shade Pro", "Willow 2"]


def test_a_folded_section_shows_that_it_filters(window: MainWindow, panel: FilterPanel) -> None:
    section = range_filter(window, CONTEXT)
    click(section.stops[0])
    assert not section.is_unfolded
    clear = section.stops[1]
    assert not clear.isVisible()
    window.store.ask(window.store.language.parse("context>=1m"))
    assert clear.isVisible()
    # What has changed while it was folded is there once it is unfolded.
    click(section.stops[0])
    assert field(section, "from").text() == "1m"
    click(clear)
    assert window.store.session.query.is_empty
    assert panel.isVisible()


def test_a_column_of_which_nothing_is_known(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, write_package(tmp_path / "one", **ONE_UNKNOWN_MODEL)) as window:
        section = range_filter(window, CONTEXT)
        assert not any(each.isVisible() for each in handles(section))
        (box,) = section.findChildren(QCheckBox)
        assert box.accessibleName() == "Include unknown (1)"
        click(box)
        assert shown_count(window) == "0 of 1 shown"


def test_only_what_is_in_sight_is_counted(window: MainWindow, panel: FilterPanel) -> None:
    assert set(window.store.answer.counts) == {"openness", "tier", "vendor"}
    assert set(window.store.answer.histograms) == {"price_in", "context"}
    unfold(window, "License")
    assert "license" in window.store.answer.counts
    panel.hide()
    assert not window.store.answer.counts
    window.store.ask(window.store.language.parse("tier:mid"))
    panel.show()
    assert window.store.answer.counts["vendor"]["acme"] == 2

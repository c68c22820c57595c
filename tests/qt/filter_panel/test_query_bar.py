import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from tests.journeys.steps import seen
from weighbridge.catalog.openness import Definition
from weighbridge.filters.conditions import OneOf, Range
from weighbridge.filters.expression import any_of
from weighbridge.filters.query import Query
from weighbridge.qt.filter_panel.query_bar import QueryBar
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.store import Store

Key = Qt.Key
FACETS = ("openness", "license", "tier", "vendor", "status")


@pytest.fixture
def bar(qtbot: QtBot, store: Store) -> QueryBar:
    bar = QueryBar(store)
    qtbot.addWidget(bar)
    bar.resize(600, 80)
    with qtbot.waitExposed(bar):
        bar.show()
    return bar


def chips(bar: QueryBar) -> list[QToolButton]:
    found = bar.findChildren(QToolButton)
    named = [each for each in found if "Remove" in each.accessibleName() and seen(each)]
    return sorted(named, key=lambda each: each.x())


def unknowns() -> Query:
    query = Query()
    for id in FACETS:
        query = query.choosing(id, ["unknown"])
    return query


def failure(bar: QueryBar) -> str:
    shown = [each.text() for each in bar.findChildren(PlainLabel) if seen(each)]
    return "".join(each for each in shown if each != "Counts as open")


def test_typing_asks_and_asking_shows(qtbot: QtBot, bar: QueryBar, store: Store) -> None:
    qtbot.keyClicks(bar.line, "Oak 3")
    assert store.session.query.words == ("oak", "3")
    store.ask(Query().searching("willow").choosing("tier", ["mid"]))
    assert bar.line.text() == "willow tier:mid"
    store.ask(Query())
    assert bar.line.text() == ""


def test_what_says_the_same_is_left_as_it_was_typed(
    qtbot: QtBot, bar: QueryBar, store: Store
) -> None:
    qtbot.keyClicks(bar.line, "Vendor:Acme   AND  oak")
    assert bar.line.text() == "Vendor:Acme   AND  oak"
    assert store.session.query == Query().choosing("vendor", ["acme"]).searching("oak")


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Return, Key.Key_Enter])
def test_keys_lead_down_from_it(qtbot: QtBot, bar: QueryBar, key: Key) -> None:
    bar.activateWindow()
    bar.line.setFocus()
    qtbot.waitUntil(bar.line.hasFocus)
    with qtbot.waitSignal(bar.line.left_downwards):
        qtbot.keyClick(bar.line, key)


def test_blanks_alone_filter_nothing(qtbot: QtBot, bar: QueryBar, store: Store) -> None:
    qtbot.keyClicks(bar.line, "   ")
    assert len(store.answer) == store.answer.total
    assert bar.line.text() == "   "
    assert not bar.clear_all.isEnabled()


def test_a_mistake_is_told_and_the_last_good_query_stays(
    qtbot: QtBot, bar: QueryBar, store: Store
) -> None:
    bar.activateWindow()
    bar.line.setFocus()
    qtbot.waitUntil(bar.line.hasFocus)
    qtbot.keyClicks(bar.line, "oak ")
    qtbot.keyClicks(bar.line, "licens:mit")
    assert failure(bar) == "There is no field 'licens'. Did you mean license?"
    assert store.session.query.words == ("oak",)
    before = bar.line.text()
    store.ask(Query().choosing("tier", ["mid"]))
    assert bar.line.text() == before, "It has the keyboard."
    bar.line.clearFocus()
    assert bar.line.text() == before, "Nothing that was typed is lost."
    store.ask(Query())
    assert (bar.line.text(), failure(bar)) == ("", "")


def test_what_counts_as_open_is_chosen_beside_the_line(
    qtbot: QtBot, bar: QueryBar, store: Store
) -> None:
    switch = bar.findChild(QComboBox)
    assert switch is not None
    assert [switch.itemText(place) for place in range(switch.count())] == [
        "weights downloadable",
        "free for any use",
        "open source",
    ]
    qtbot.keyClick(switch, Key.Key_Down)
    assert store.session.query.definition is Definition.FREE
    assert bar.line.text() == "definition:free"
    store.ask(Query())
    assert switch.currentText() == "weights downloadable"


def test_a_chip_says_all_that_it_stands_for(bar: QueryBar, store: Store) -> None:
    store.ask(Query().choosing("vendor", ["umbra", "acme", "unknown"]))
    (chip,) = chips(bar)
    assert chip.text() == "Vendor: Acme AI and 2 more"
    assert chip.toolTip() == "<qt>Vendor: Acme AI, Umbra Labs, unknown</qt>"
    assert chip.accessibleName() == "Remove the filter Vendor: Acme AI, Umbra Labs, unknown"


def test_every_kind_of_term_has_its_chip(bar: QueryBar, store: Store) -> None:
    query = store.language.parse('open "oak 3" -tier:mid price<=0.5 context:128k..1m,unknown')
    either = any_of([OneOf("tier", frozenset({"mid"})), Range("price_in", low=3.0)])
    store.ask(query.adding(either))
    assert [chip.text() for chip in chips(bar)] == [
        "Counts as open: weights downloadable",
        "“oak 3”",
        "Tier: not Mid",
        "Input: ≤ 0.5",
        "Context: ≥ 128k, ≤ 1m, or unknown",
        store.language.text_of_term(either),
    ]


def test_each_chip_removes_its_term(qtbot: QtBot, bar: QueryBar, store: Store) -> None:
    store.ask(store.language.parse("oak tier:mid price<1"))
    for left in ("oak price<1", "oak", ""):
        chip = next(each for each in chips(bar) if "“oak”" not in each.text() or left == "")
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
        assert bar.line.text() == left


def test_many_chips_do_not_widen_the_bar(bar: QueryBar, store: Store) -> None:
    before = bar.minimumSizeHint().width()
    store.ask(unknowns())
    assert len(chips(bar)) == len(FACETS)
    # Only the button that clears all of them needs room of its own.
    assert bar.minimumSizeHint().width() <= max(before, 300)


def test_a_chip_that_gets_the_keyboard_comes_into_sight(
    qtbot: QtBot, bar: QueryBar, store: Store
) -> None:
    store.ask(unknowns())
    bar.resize(320, 80)
    bar.activateWindow()
    last = chips(bar)[-1]
    last.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(last.hasFocus)
    assert not last.visibleRegion().isEmpty()


def test_clear_all_is_offered_only_when_there_is_something_to_clear(
    bar: QueryBar, store: Store
) -> None:
    assert not bar.clear_all.isEnabled()
    store.ask(Query().searching("oak"))
    assert bar.clear_all.isEnabled()
    bar.clear_all.trigger()
    assert store.session.query == Query()
    assert not bar.clear_all.isEnabled()

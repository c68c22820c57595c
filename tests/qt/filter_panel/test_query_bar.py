import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from weighbridge.filters.query import Query
from weighbridge.qt.filter_panel.query_bar import QueryBar
from weighbridge.qt.store import Store

Key = Qt.Key


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
    return [each for each in found if "Remove" in each.accessibleName() and each.isVisible()]


def test_typing_asks_and_asking_shows(qtbot: QtBot, bar: QueryBar, store: Store) -> None:
    qtbot.keyClicks(bar.line, "Oak 3")
    assert store.session.query.words == ("oak", "3")
    store.ask(Query().searching("willow"))
    assert bar.line.text() == "willow"
    store.ask(Query())
    assert bar.line.text() == ""


@pytest.mark.parametrize("key", [Key.Key_Down, Key.Key_Return, Key.Key_Enter])
def test_keys_lead_down_from_it(qtbot: QtBot, bar: QueryBar, key: Key) -> None:
    bar.activateWindow()
    bar.line.setFocus()
    qtbot.waitUntil(bar.line.hasFocus)
    with qtbot.waitSignal(bar.left_downwards):
        qtbot.keyClick(bar.line, key)


def test_blanks_alone_filter_nothing(qtbot: QtBot, bar: QueryBar, store: Store) -> None:
    qtbot.keyClicks(bar.line, "   ")
    assert len(store.answer) == store.answer.total
    assert bar.line.text() == "   "
    assert not bar.clear_all.isEnabled()


def test_a_chip_says_all_that_it_stands_for(bar: QueryBar, store: Store) -> None:
    store.ask(Query().choosing("vendor", ["umbra", "acme", "unknown"]))
    (chip,) = chips(bar)
    assert chip.text() == "Vendor: Acme AI and 2 more"
    assert chip.toolTip() == "<qt>Vendor: Acme AI, Umbra Labs, unknown</qt>"
    assert chip.accessibleName() == "Remove the filter Vendor: Acme AI, Umbra Labs, unknown"


def test_many_chips_do_not_widen_the_bar(bar: QueryBar, store: Store) -> None:
    before = bar.minimumSizeHint().width()
    query = Query()
    for id in ("openness", "license", "tier", "vendor", "status"):
        query = query.choosing(id, ["unknown"])
    store.ask(query)
    assert len(chips(bar)) == 5
    # Only the button that clears all of them needs room of its own.
    assert bar.minimumSizeHint().width() <= max(before, 300)


def test_a_chip_that_gets_the_keyboard_comes_into_sight(
    qtbot: QtBot, bar: QueryBar, store: Store
) -> None:
    query = Query()
    for id in ("openness", "license", "tier", "vendor", "status"):
        query = query.choosing(id, ["unknown"])
    store.ask(query)
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

from dataclasses import replace
from itertools import pairwise

from weighbridge.charts.figure import Kind
from weighbridge.charts.settings import ChartSettings
from weighbridge.filters.query import Order, Query
from weighbridge.history import LONGEST, Change, History
from weighbridge.session import Bench, Session


def asking(text: str) -> Session:
    return Session(query=Query().searching(text))


def test_steps_back_and_forth() -> None:
    history, sessions = History(), [asking(text) for text in ("", "a", "b")]
    for before, after in pairwise(sessions):
        history.add(before, after, Change.FILTER)
    assert history.undo(sessions[2]) == sessions[1]
    assert history.undo(sessions[1]) == sessions[0]
    assert (history.undoable, history.redoable) == (None, Change.FILTER)
    assert history.undo(sessions[0]) == sessions[0]
    assert history.redo(sessions[0]) == sessions[1]
    assert history.redo(sessions[1]) == sessions[2]
    assert history.redo(sessions[2]) == sessions[2]


def test_a_change_after_an_undo_forgets_what_was_undone() -> None:
    history = History()
    history.add(asking(""), asking("a"), Change.FILTER)
    history.undo(asking("a"))
    ordered = replace(asking(""), order=Order("name", False))
    history.add(asking(""), ordered, Change.ORDER)
    assert (history.undoable, history.redoable) == (Change.ORDER, None)


def test_a_gesture_is_one_step_until_it_has_ended() -> None:
    history = History()
    history.add(asking(""), asking("o"), Change.FILTER, "line")
    history.add(asking("o"), asking("oa"), Change.FILTER, "line")
    history.settle()
    history.add(asking("oa"), asking("oak"), Change.FILTER, "line")
    history.add(asking("oak"), asking("oak 3"), Change.FILTER, "handle")
    assert history.undo(asking("oak 3")) == asking("oak")
    assert history.undo(asking("oak")) == asking("oa")
    assert history.undo(asking("oa")) == asking("")


def test_a_gesture_that_ends_where_it_began_is_no_step() -> None:
    history = History()
    history.add(asking(""), asking("o"), Change.FILTER, "line")
    history.add(asking("o"), asking(""), Change.FILTER, "line")
    assert history.undoable is None
    history.add(asking(""), asking("a"), Change.FILTER, "line")
    assert history.undo(asking("a")) == asking("")


def test_what_is_no_part_of_a_step_stays_as_it_is() -> None:
    history = History()
    history.add(asking(""), asking("a"), Change.FILTER)
    now = replace(
        asking("a"),
        chart=ChartSettings(Kind.GAP, "price_out", "x"),
        bench=Bench(differences_only=True),
    )
    assert history.undo(now) == replace(now, query=Query())


def test_it_keeps_some_hundreds_of_steps() -> None:
    history, now = History(), asking("")
    for number in range(LONGEST + 50):
        after = asking(str(number))
        history.add(now, after, Change.FILTER)
        now = after
    for _ in range(LONGEST):
        now = history.undo(now)
    assert history.undoable is None
    assert now == asking("49")
    history.clear()
    assert history.redoable is None

"""Undo and redo: the sessions that were, since states are values."""

from dataclasses import replace
from enum import StrEnum
from typing import NamedTuple

from weighbridge.session import Session

LONGEST = 500
"""So many steps can be undone; older ones are forgotten."""


class Change(StrEnum):
    """What a step has changed."""

    FILTER = "filter"
    ORDER = "order"
    COLUMNS = "columns"
    GROUPING = "grouping"
    LINEUP = "lineup"
    VIEW = "view"
    """Query, order, columns and grouping at once."""


class _Step(NamedTuple):
    """A session to go back to, and what undoing or redoing it changes."""

    session: Session
    change: Change


class History:
    """Steps back and forth. What they bring back are the parts that ``Change`` names."""

    def __init__(self) -> None:
        self._past: list[_Step] = []
        self._future: list[_Step] = []
        self._gesture = ""

    @property
    def undoable(self) -> Change | None:
        """What the next undo would change; None if there is nothing to undo."""
        return self._past[-1].change if self._past else None

    @property
    def redoable(self) -> Change | None:
        """What the next redo would change; None if there is nothing to redo."""
        return self._future[-1].change if self._future else None

    def add(self, before: Session, after: Session, change: Change, gesture: str = "") -> None:
        """Note a change.

        Changes of one ``gesture``, such as the letters typed into a line or the drag of a handle,
        are one step until ``settle``; empty, each change is a step of its own.
        """
        self._future.clear()
        if not gesture or gesture != self._gesture or not self._past:
            self._past.append(_Step(before, change))
            del self._past[:-LONGEST]
        elif _restored(after, self._past[-1].session) == after:
            self._past.pop()  # The gesture has ended where it began.
            gesture = ""
        self._gesture = gesture

    def settle(self) -> None:
        """The gesture has ended: what comes next is another step."""
        self._gesture = ""

    def undo(self, now: Session) -> Session:
        """The session before the last step; the same one if there is none."""
        return self._step(now, self._past, self._future)

    def redo(self, now: Session) -> Session:
        """The session after the step that was last undone; the same one if there is none."""
        return self._step(now, self._future, self._past)

    def clear(self) -> None:
        """Forget all steps."""
        self._past.clear()
        self._future.clear()
        self._gesture = ""

    def _step(self, now: Session, taken: list[_Step], given: list[_Step]) -> Session:
        self._gesture = ""
        if not taken:
            return now
        step = taken.pop()
        given.append(_Step(now, step.change))
        return _restored(now, step.session)


def _restored(now: Session, then: Session) -> Session:
    """A session with the parts of another that can be undone."""
    return replace(
        now,
        query=then.query,
        order=then.order,
        columns=then.columns,
        grouping=then.grouping,
        lineup=then.lineup,
        baseline=then.baseline,
    )

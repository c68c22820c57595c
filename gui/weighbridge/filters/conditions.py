"""Conditions: frozen values, each of which holds or does not hold for a row.

What is unknown meets a condition only where the condition says so. A condition knows the column
that it is about, and nothing of frames: see ``masks`` for that.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

OPENNESS = "openness"


class Side(StrEnum):
    """On which side of the switch "counts as open" a model stands."""

    OPEN = "open"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Today:
    """A bound of dates: so many days after the day on which the catalog was read."""

    days: int = 0


@dataclass(frozen=True, slots=True)
class Best:
    """A bound of numbers: the best known value of the column, and so much more.

    ``side`` leaves only the open or only the closed models to be the best; None leaves all. The
    best is the lowest where lower is better. Models that are not released are never the best.
    """

    side: Side | None = None
    plus: float = 0.0


Bound: TypeAlias = float | str | Today | Best
"""An end of a range: a number, a date as exact as known (``2026-01``), or one that follows from
the catalog."""


@dataclass(frozen=True, slots=True)
class OneOf:
    """The cell is one of these ids; of a cell that is a set, one of its values is.

    The id "unknown" stands for not known, and is the only one that a number or date can have.
    """

    column_id: str
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class Range:
    """A number or date lies within two ends, each closed unless said to be open; None is no end.

    A cell that is a month or a year counts as its first day. An end that is a month or year takes
    in all of its days where it is closed, and none where it is open. ``unknown`` lets pass what is
    not known.
    """

    column_id: str
    low: Bound | None = None
    high: Bound | None = None
    low_open: bool = False
    high_open: bool = False
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class Phrase:
    """The text stands in one of the model's names, letter case aside."""

    text: str

    @property
    def folded(self) -> str:
        """The text with its letter case folded away."""
        return self.text.casefold()


@dataclass(frozen=True, slots=True)
class CountsAs:
    """The model counts as open, or as closed, by the definition that the query names."""

    side: Side


Condition: TypeAlias = OneOf | Range | Phrase | CountsAs


def column_of(condition: Condition) -> str | None:
    """The column that a condition is about; None for names."""
    if isinstance(condition, Phrase):
        return None
    return OPENNESS if isinstance(condition, CountsAs) else condition.column_id

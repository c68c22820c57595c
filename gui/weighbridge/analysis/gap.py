"""How far one side trails the other over time, in points and in days.

The best score of a side on a day is the best of its models released until then: a step function
that only ever gets better. The gap in points on a day is the best closed score less the best open
one, so that it is positive where closed leads (turned round where lower is better). The gap in days
of a record of the leading side is how long after it the other side first had a score as good; it is
negative or 0 where the other side had it already. These are the usual measures of the lag of open
models (B. Cottier et al., How Far Behind Are Open Models?, Epoch AI, 2024-11).

Scores of other benchmark versions never enter: all scores are of one benchmark.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from weighbridge.catalog.frame import Floats, Mask, Rows

LONGEST_SILENCE = 120
"""Days without a release that has a score, above which the stretch counts as one without data."""


@dataclass(frozen=True, slots=True)
class Record:
    """A score that was the best of its side from its day on; ``rows`` share it, all of that day."""

    day: float
    score: float
    rows: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Reached:
    """When the other side reached a record; ``by`` is None if it has not."""

    record: Record
    by: Record | None
    days: float
    """Between the two; from the record to the last day where it was not reached."""


@dataclass(frozen=True, slots=True)
class Gap:
    """The best of both sides over time. ``points`` is today's gap, NaN if a side has none."""

    opens: tuple[Record, ...]
    closeds: tuple[Record, ...]
    points: float
    reached: tuple[Reached, ...]
    """By record of closed: when open reached it."""
    silences: tuple[tuple[float, float], ...]
    """Stretches without data, as first and last day."""


def gap(days: Floats, scores: Floats, is_open: Mask, today: float, *, lower: bool = False) -> Gap:
    """Compare open (``is_open``) with closed (the rest); every day and score must be known.

    ``lower`` says that lower scores are better.
    """
    opens = records(days, scores, np.flatnonzero(is_open), lower=lower)
    closeds = records(days, scores, np.flatnonzero(~is_open), lower=lower)
    points = np.nan
    if opens and closeds:
        points = closeds[-1].score - opens[-1].score
        points = -points if lower else points
    reached = tuple(_reached(record, opens, today, lower=lower) for record in closeds)
    return Gap(opens, closeds, float(points), reached, silences(days))


def records(days: Floats, scores: Floats, places: Rows, *, lower: bool) -> tuple[Record, ...]:
    """The records among these places, the oldest first; equal scores of one day share one."""
    sign = -1.0 if lower else 1.0
    found: list[Record] = []
    for place in places[np.lexsort((-sign * scores[places], days[places]))].tolist():
        day, score = float(days[place]), float(scores[place])
        if not found or sign * score > sign * found[-1].score:
            found.append(Record(day, score, (place,)))
        elif score == found[-1].score and day == found[-1].day:
            found[-1] = Record(day, score, (*found[-1].rows, place))
    return tuple(found)


def _reached(record: Record, others: Sequence[Record], today: float, *, lower: bool) -> Reached:
    for other in others:
        if other.score <= record.score if lower else other.score >= record.score:
            return Reached(record, other, other.day - record.day)
    return Reached(record, None, today - record.day)


def silences(days: Floats) -> tuple[tuple[float, float], ...]:
    """The stretches between releases that are longer than ``LONGEST_SILENCE``."""
    return tuple(
        (before, after)
        for before, after in pairwise(np.unique(days).tolist())
        if after - before > LONGEST_SILENCE
    )

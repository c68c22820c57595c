"""A figure as far as it can be compared: its value, its interval, and what it holds for.

Two figures of a column are comparable if they hold for one plan or one class of effort, and come
of one runner. The version of a benchmark is part of the column. The class of an effort setting is
its level where it names one (``thinking-64k-high`` is ``high``), else ``thinking`` whatever the
budget, else the setting itself; "" where the source names none.
"""

from typing import NamedTuple

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Evidence
from weighbridge.catalog.openness import UNRELEASED_STATUSES
from weighbridge.catalog.scores import default_first
from weighbridge.columns import Better, Column, Group
from weighbridge.wording import phrase

_LEVELS = ("minimal", "low", "medium", "high", "xhigh", "max", "none")
_THINKING = "thinking"
_SELF_RUN = "vendor-claimed"


class Terms(NamedTuple):
    """What a figure holds for: a plan or a class of effort, and who ran it ("" for the runner)."""

    condition: str = ""
    runner: str = ""


class Figure(NamedTuple):
    """A known value with the ends of its interval, which are the value itself if it has none."""

    value: float
    low: float
    high: float
    terms: Terms

    def overlaps(self, other: "Figure") -> bool:
        """Whether the intervals share a point."""
        return self.low <= other.high and other.low <= self.high

    def reaches(self, other: "Figure", better: Better, tolerance: float = 0.0) -> bool:
        """Whether this is as good as another or better, within a tolerance or by the intervals."""
        if self.overlaps(other):
            return True
        if better is Better.LOWER:
            return self.value <= other.value + tolerance
        return self.value >= other.value - tolerance


def figure_of(catalog: Catalog, model_id: str, column: Column) -> Figure | None:
    """A model's figure in a column of numbers; None if it is unknown."""
    return figure_in(catalog, model_id, column, catalog.evidence(model_id, column.id))


def figure_in(catalog: Catalog, model_id: str, column: Column, evidence: Evidence) -> Figure | None:
    """A model's figure by the evidence of its cell; None if it is unknown."""
    if evidence.value is None:
        return None
    value = float(evidence.value)
    if not evidence.claims:
        return Figure(value, value, value, Terms())
    winner = evidence.claims[0]
    if column.group is not Group.SCORES:
        return Figure(value, value, value, Terms(winner.condition))
    scores = catalog.models[model_id].scores[column.id]
    score = scores[0] if len(scores) == 1 else default_first(scores)[0]
    runner = phrase("the vendor itself") if winner.basis == _SELF_RUN else ""
    terms = Terms(effort_class(winner.condition), runner)
    if score.low is None or score.high is None:
        return Figure(value, value, value, terms)
    return Figure(value, score.low, score.high, terms)


def effort_class(effort: str) -> str:
    """The class of an effort setting."""
    level = effort.rpartition("-")[2]
    if level in _LEVELS:
        return level
    return _THINKING if effort.startswith(_THINKING) else effort


def is_released(catalog: Catalog, model_id: str) -> bool:
    """Whether a model is neither reported nor announced only, so that it may be ranked."""
    row = catalog.frame.row_of[model_id]
    series = catalog.frame.series
    return (
        series["status"].value(row) not in UNRELEASED_STATUSES
        and series["openness"].value(row) != "unreleased"
    )


def quality_benchmark(catalog: Catalog, wanted: str = "") -> str:
    """The benchmark that quality is judged by: the one wanted, else the first headline, else "".

    Any benchmark serves where none is a headline.
    """
    if wanted:
        return wanted
    ranked = [id for id in catalog.default_columns if id in catalog.benchmarks]
    return (ranked or [*catalog.benchmarks, ""])[0]

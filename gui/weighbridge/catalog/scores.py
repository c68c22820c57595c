"""Benchmarks and scores, and the one score a model has on a benchmark in the table.

The rule. A score without a named effort setting is the runner's default and comes first; else the
setting named ``high``, which most runners report; then thinking, budgets from large to small and
that without a budget last, of equal ones by the level beside it; then ``xhigh``, ``max``,
``medium``, ``low``, ``minimal`` and ``none``.
"""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from weighbridge.catalog.claims import Claim, Evidence, Source, contested, newest_first
from weighbridge.wording import joined, phrase

_LEVELS = ("", "high", "xhigh", "max", "medium", "low", "minimal", "none")
_THINKING = 2
"""The place of thinking among the levels: after ``high``."""
_EFFORT = re.compile(r"(?P<thinking>thinking)?(-?(?P<budget>\d+)k)?-?(?P<level>[a-z]*)")


class Benchmark(NamedTuple):
    """A test with its version and the party that ran it."""

    id: str
    name: str
    version: str
    domain: str
    unit: str
    higher_is_better: bool
    runner: str
    harness: str | None
    headline: int | None
    url: str | None
    caveat: str | None

    @property
    def title(self) -> str:
        """Name and version: versions never mix, so the version is always said."""
        return phrase("{name} {version}", name=self.name, version=self.version)

    @property
    def description(self) -> str:
        """Who ran it, which end is better, and what to mind."""
        run_by = (
            phrase("Run by {runner}; higher is better.", runner=self.runner)
            if self.higher_is_better
            else phrase("Run by {runner}; lower is better.", runner=self.runner)
        )
        return joined(" ", filter(None, (run_by, self.caveat)))


class Score(NamedTuple):
    """A model's value on a benchmark at an effort setting ("" if the source names none)."""

    effort: str
    value: float
    low: float | None
    high: float | None
    votes: int | None
    basis: str
    as_of: str
    note: str
    source: Source

    def claim(self) -> Claim:
        """The score as a claim; effort, interval and votes go into its detail."""
        parts = [phrase("effort {effort}", effort=self.effort) if self.effort else ""]
        if self.low is not None and self.high is not None:
            parts.append(phrase("95 % interval {low} to {high}", low=self.low, high=self.high))
        parts.append(phrase("{votes} votes", votes=self.votes) if self.votes is not None else "")
        detail = joined(", ", (part for part in parts if part))
        return Claim(
            self.value, self.basis, self.source, self.as_of, detail, self.note, self.effort
        )


def default_first(scores: Iterable[Score]) -> list[Score]:
    """Scores of one model on one benchmark, the one that stands in the table first."""
    return sorted(newest_first(scores), key=lambda score: _effort_rank(score.effort))


def score_evidence(scores: Sequence[Score]) -> Evidence:
    """The score that stands in the table and those at other efforts."""
    if len(scores) == 1:  # As for most models: nothing to choose or to dispute.
        claim = scores[0].claim()
        return Evidence(claim.value, (claim,))
    ordered = default_first(scores)
    same_effort = [score.claim() for score in ordered if score.effort == ordered[0].effort]
    rule = ""
    if len({score.effort for score in ordered}) > 1:
        chosen = ordered[0].effort or phrase("the runner's default")
        rule = phrase("Measured at several effort settings; shown is {chosen}.", chosen=chosen)
    claims = tuple(score.claim() for score in ordered)
    return Evidence(claims[0].value, claims, rule, contested(same_effort))


def _effort_rank(effort: str) -> tuple[int, int, int]:
    parts = _EFFORT.fullmatch(effort)
    if parts is None or parts["level"] not in _LEVELS:
        return len(_LEVELS) + 1, 0, 0
    level = _LEVELS.index(parts["level"])
    if not parts["thinking"]:
        return (level if level < _THINKING else level + 1), 0, 0
    return _THINKING, -int(parts["budget"] or 0), level

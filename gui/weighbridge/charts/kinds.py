"""Every kind of chart: its title, what it answers, and how its figure is made."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import NamedTuple

from weighbridge.charts import (
    components,
    gap,
    history,
    licenses,
    price_quality,
    profile,
    spread,
    strategy,
    timeline,
)
from weighbridge.charts.figure import Axis, Figure, Kind, Scale, Table
from weighbridge.charts.records import Asked, Records


class Chart(NamedTuple):
    """One kind. ``uses`` names what can be set on it: price, score."""

    title: str
    question: str
    make: Callable[[Records, Asked], Figure]
    uses: frozenset[str] = frozenset()
    needs_score: bool = False
    follows_lineup: bool = False


_PRICE, _SCORE, _BOTH = frozenset({"price"}), frozenset({"score"}), frozenset({"price", "score"})

CHARTS: Mapping[Kind, Chart] = MappingProxyType(
    {
        Kind.PRICE_QUALITY: Chart(
            "Quality against price",
            "How much quality does a dollar buy on each side?",
            price_quality.figure,
            _BOTH,
            needs_score=True,
        ),
        Kind.GAP: Chart(
            "Gap over time",
            "How far does open trail closed, in points and in days?",
            gap.figure,
            _SCORE,
            needs_score=True,
        ),
        Kind.TIMELINE: Chart(
            "Release timeline", "Who released what, and when?", timeline.figure, follows_lineup=True
        ),
        Kind.SPREAD: Chart(
            "Price spread",
            "What do hosts ask for the same model?",
            spread.figure,
            _PRICE,
            follows_lineup=True,
        ),
        Kind.HISTORY: Chart(
            "Price history",
            "How did prices change over time?",
            history.figure,
            _PRICE,
            follows_lineup=True,
        ),
        Kind.STRATEGY: Chart(
            "Strategy grid", "Which tiers do vendors open, and which keep?", strategy.figure
        ),
        Kind.COMPONENTS: Chart(
            "Openness by component",
            "Which parts of a model are open?",
            components.figure,
            follows_lineup=True,
        ),
        Kind.PROFILE: Chart(
            "Score profile",
            "What is each model of the lineup good at?",
            profile.figure,
            follows_lineup=True,
        ),
        Kind.LICENSES: Chart(
            "License landscape",
            "How many models, and how good ones, does each license cover?",
            licenses.figure,
            _SCORE,
        ),
    }
)


def make_figure(records: Records, asked: Asked) -> Figure:
    """The figure of the kind that is set."""
    chart = CHARTS[asked.settings.kind]
    if chart.needs_score and asked.settings.score not in records.catalog.benchmarks:
        return Figure(
            asked.settings.kind,
            chart.title,
            "This catalog has no benchmarks, so there are no scores.",
            Axis("", Scale.LINEAR),
            Axis("", Scale.LINEAR),
            lambda: Table(("Name",), (), ()),
            empty="This catalog has no benchmarks, so there are no scores.",
        )
    return chart.make(records, asked)

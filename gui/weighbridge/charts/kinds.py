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
from weighbridge.wording import phrase


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
            phrase("Quality against price"),
            phrase("How much quality does a dollar buy on each side?"),
            price_quality.figure,
            _BOTH,
            needs_score=True,
        ),
        Kind.GAP: Chart(
            phrase("Gap over time"),
            phrase("How far does open trail closed, in points and in days?"),
            gap.figure,
            _SCORE,
            needs_score=True,
        ),
        Kind.TIMELINE: Chart(
            phrase("Release timeline"),
            phrase("Who released what, and when?"),
            timeline.figure,
            follows_lineup=True,
        ),
        Kind.SPREAD: Chart(
            phrase("Price spread"),
            phrase("What do hosts ask for the same model?"),
            spread.figure,
            _PRICE,
            follows_lineup=True,
        ),
        Kind.HISTORY: Chart(
            phrase("Price history"),
            phrase("How did prices change over time?"),
            history.figure,
            _PRICE,
            follows_lineup=True,
        ),
        Kind.STRATEGY: Chart(
            phrase("Strategy grid"),
            phrase("Which tiers do vendors open, and which keep?"),
            strategy.figure,
        ),
        Kind.COMPONENTS: Chart(
            phrase("Openness by component"),
            phrase("Which parts of a model are open?"),
            components.figure,
            follows_lineup=True,
        ),
        Kind.PROFILE: Chart(
            phrase("Score profile"),
            phrase("What is each model of the lineup good at?"),
            profile.figure,
            follows_lineup=True,
        ),
        Kind.LICENSES: Chart(
            phrase("License landscape"),
            phrase("How many models, and how good ones, does each license cover?"),
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
            phrase("This catalog has no benchmarks, so there are no scores."),
            Axis("", Scale.LINEAR),
            Axis("", Scale.LINEAR),
            lambda: Table((phrase("Name"),), (), ()),
            empty=phrase("This catalog has no benchmarks, so there are no scores."),
        )
    return chart.make(records, asked)

"""What charts read of a catalog, a column at a time, each made when first asked for."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from weighbridge.catalog.catalog import Catalog, Model
from weighbridge.catalog.claims import Source
from weighbridge.catalog.events import Event, read_events
from weighbridge.catalog.frame import Floats, Mask, Rows
from weighbridge.catalog.openness import UNRELEASED_STATUSES, Definition, Openness, classes_of
from weighbridge.catalog.titles import plan_title
from weighbridge.charts.figure import LOOKS, LeftOut, look_of
from weighbridge.charts.offerings import Offering, offerings
from weighbridge.charts.settings import BLEND, BLEND_DECIMALS, ChartSettings
from weighbridge.columns import plain_number
from weighbridge.wording import phrase

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NOT_NAMED = phrase("not named")
"""Stands for the publisher of a page that names none."""

NumberText = Callable[[float], str]


@dataclass(frozen=True)
class Asked:
    """What a figure is asked to show: rows in their order, the lineup, and what was set.

    ``number`` writes figures in sentences.
    """

    rows: Rows
    settings: ChartSettings
    lineup: tuple[str, ...] = ()
    definition: Definition = Definition.DOWNLOADABLE
    number: NumberText = field(default=plain_number)


class Records:
    """A catalog as charts read it."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self._scores: dict[str, tuple[Floats, Floats, Floats]] = {}
        self._offerings: dict[tuple[str, str, float, float], tuple[Offering, ...]] = {}

    @cached_property
    def models(self) -> tuple[Model, ...]:
        """By row."""
        return tuple(self.catalog.models.values())

    @cached_property
    def ids(self) -> "NDArray[np.object_]":
        """Model ids by row."""
        return np.array(self.catalog.frame.model_ids, dtype=object)

    @cached_property
    def names(self) -> "NDArray[np.object_]":
        """Names of models by row."""
        name = self.catalog.frame.series["name"]
        return np.array([name.text(row) for row in range(len(self.ids))], dtype=object)

    @cached_property
    def looks(self) -> "NDArray[np.int8]":
        """Codes of ``LOOKS`` by row."""
        openness = self.catalog.frame.series["openness"]
        rows = range(len(self.ids))
        return np.array([look_of(openness.value(row)) for row in rows], dtype=np.int8)

    @cached_property
    def unreleased(self) -> Mask:
        """Whether a row's model is reported or announced only."""
        status = self.catalog.frame.series["status"]
        unreleased = LOOKS.index(Openness.UNRELEASED)
        told: Mask = self.looks == unreleased
        for row in range(len(self.ids)):
            told[row] |= status.value(row) in UNRELEASED_STATUSES
        return told

    @cached_property
    def days(self) -> Floats:
        """Days of release by row; a month or year stands for its first day."""
        return self.catalog.frame.series["released"].sort_key()

    @cached_property
    def tiers(self) -> Floats:
        """Places of the tiers by row, 0 for the flagship."""
        return self.catalog.frame.series["tier"].sort_key()

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """Every event, the oldest first."""
        return read_events(self.catalog)

    def offerings(self, model_id: str, settings: ChartSettings) -> tuple[Offering, ...]:
        """The newest price that is set of each host and plan, the cheapest first."""
        key = model_id, settings.price, settings.output_share, settings.cached_share
        if key not in self._offerings:
            model = self.catalog.models[model_id]
            self._offerings[key] = offerings(model, settings, self.catalog.as_of)
        return self._offerings[key]

    def counts_as(self, definition: Definition, *, is_open: bool) -> Mask:
        """Whether a row's model counts as open, or as closed, by a definition."""
        classes = classes_of(definition, is_open=is_open)
        codes = [code for code, each in enumerate(LOOKS) if each in classes]
        return np.isin(self.looks, codes)

    def prices(self, settings: ChartSettings) -> Floats:
        """The price that is set, by row, in USD per million tokens; NaN where it is unknown.

        A blend of an output share o and a cached share c of the input is
        (1 - o) * ((1 - c) * input + c * cached input) + o * output: what a million tokens cost
        where so much of them is output, or is read from the cache (an expected price; price lists
        mostly print it for three parts of input and one of output). It is unknown where a part
        that counts is.
        """
        series = self.catalog.frame.series
        if settings.price != BLEND:
            return series[settings.price].sort_key()
        out, cached = settings.output_share, settings.cached_share
        weights = {
            "price_in": (1 - out) * (1 - cached),
            "price_cached": (1 - out) * cached,
            "price_out": out,
        }
        parts = [weight * series[id].sort_key() for id, weight in weights.items() if weight]
        blend: Floats = np.round(np.sum(parts, axis=0), BLEND_DECIMALS)
        return blend

    def scores(self, benchmark_id: str) -> tuple[Floats, Floats, Floats]:
        """(values, lows, highs) by row of the scores that stand in the table; NaN if unknown."""
        if benchmark_id not in self._scores:
            found = np.full((3, len(self.ids)), np.nan)
            for row, model in enumerate(self.models):
                score = model.score(benchmark_id)
                if score is not None:
                    ends = (score.low, score.high)
                    found[0, row] = score.value
                    found[1:, row] = [np.nan if end is None else end for end in ends]
            self._scores[benchmark_id] = (found[0], found[1], found[2])
        return self._scores[benchmark_id]

    def left_out(self, rows: Rows, reasons: Sequence[tuple[str, Mask]]) -> tuple[LeftOut, ...]:
        """Each row under the first reason whose mask, by place of ``rows``, holds for it."""
        told, taken = [], np.zeros(len(rows), dtype=np.bool_)
        for reason, mask in reasons:
            mine = mask & ~taken
            taken |= mask
            if mine.any():
                told.append(LeftOut(reason, tuple(self.ids[rows[mine]])))
        return tuple(told)

    def conditions(self, column_id: str, rows: Iterable[int]) -> tuple[str, ...]:
        """The plans or effort settings that figures hold for, if they are not all the same.

        Where a source names none, that is said as "not named".
        """
        evidence = self.catalog.evidence_by_column[column_id]
        conditions = {evidence[row].claims[0].condition for row in rows}
        found = {plan_title(each) or phrase("not named") for each in conditions}
        return tuple(sorted(found)) if len(found) > 1 else ()

    def credits(self, column_ids: Iterable[str], rows: Rows) -> tuple[str, ...]:
        """The attributions of the sources that decide these cells."""
        columns = [self.catalog.evidence_by_column[id] for id in column_ids]
        cells = (column[row] for column in columns for row in rows.tolist())
        return credits_of(claim.source for cell in cells for claim in cell.deciding)


def credits_of(sources: Iterable[Source]) -> tuple[str, ...]:
    """What sources ask to be named by, or who published them; each once, sorted."""
    distinct = {source.id: source for source in sources}.values()
    named = {each.attribution or each.publisher for each in distinct}
    return tuple(sorted(named - {_NOT_NAMED}))

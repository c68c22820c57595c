"""The catalog: all that is known, one row per model, frozen once built."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from weighbridge.catalog.adoption import Adoption
from weighbridge.catalog.claims import Claim, Evidence, Source
from weighbridge.catalog.components import Component
from weighbridge.catalog.frame import LIST_MARK, CategorySeries, Frame, SetSeries
from weighbridge.catalog.history import PriceHistory, read_histories
from weighbridge.catalog.later import Later
from weighbridge.catalog.licenses import License
from weighbridge.catalog.package import read_package
from weighbridge.catalog.prices import Price
from weighbridge.catalog.scores import Benchmark, Score, default_first
from weighbridge.catalog.transparency import EDITION, Transparency
from weighbridge.columns import DEFAULT_COLUMNS, Column
from weighbridge.wording import joined


class Vendor(NamedTuple):
    """Who makes models; fields as in ``vendors.csv``."""

    id: str
    name: str
    parent: str | None
    country: str | None
    strategy: str | None
    source: Source
    as_of: str


class Family(NamedTuple):
    """A vendor's line of models."""

    id: str
    name: str
    vendor_id: str
    source: Source


class OtherName(NamedTuple):
    """What people call a model besides its name: a codename, former-name or short-name."""

    name: str
    kind: str
    claim: Claim


class Model(NamedTuple):
    """One released, announced or reported model version, and all that is stated about it.

    ``claims`` are by field, the winner first: see ``claims.resolve``. ``prices`` are newest first:
    see ``prices.newest``. ``scores`` are by benchmark id, in no order.
    """

    id: str
    name: str
    vendor: Vendor
    family: Family
    source: Source
    names: tuple[OtherName, ...]
    claims: Mapping[str, tuple[Claim, ...]]
    prices: tuple[Price, ...]
    scores: Mapping[str, tuple[Score, ...]]
    components: tuple[Component, ...] = ()

    @property
    def codenames(self) -> tuple[str, ...]:
        """What the model was called before its release."""
        return tuple(each.name for each in self.names if each.kind == "codename")

    def score(self, benchmark_id: str) -> Score | None:
        """The score that stands in the table, if there is one."""
        scores = self.scores.get(benchmark_id)
        return default_first(scores)[0] if scores else None


class Pair(NamedTuple):
    """A curated match-up of an open side with a closed side, as model ids."""

    id: str
    title: str
    open_side: tuple[str, ...]
    closed_side: tuple[str, ...]
    note: str

    @property
    def lineup(self) -> tuple[str, ...]:
        """Both sides, the open one first."""
        return self.open_side + self.closed_side


@dataclass(frozen=True)
class Catalog:
    """Everything, by id. ``frame`` holds the resolved rows; the rest is what they rest on.

    ``as_of`` is the day on which its newest source was read.
    """

    folder: Path
    version: str
    as_of: str
    sources: Mapping[str, Source]
    vendors: Mapping[str, Vendor]
    families: Mapping[str, Family]
    licenses: Mapping[str, License]
    benchmarks: Mapping[str, Benchmark]
    models: Mapping[str, Model]
    pairs: tuple[Pair, ...]
    columns: Mapping[str, Column]
    frame: Frame
    evidence_by_column: Mapping[str, tuple[Evidence, ...]]
    later: Later

    @cached_property
    def aliases(self) -> Mapping[str, tuple[str, ...]]:
        """By model id: what the sources call it; read when first asked for.

        Raises:
            CatalogError: if the table has problems.
        """
        found: dict[str, list[str]] = {}
        package = read_package(self.folder, ("aliases",))
        for model_id, name, *_ in package.rows("aliases"):
            found.setdefault(model_id, []).append(name)
        return {id: tuple(names) for id, names in found.items()}

    @cached_property
    def price_histories(self) -> Mapping[str, tuple[PriceHistory, ...]]:
        """By model id: its list prices in weeks gone by; read when first asked for.

        Raises:
            CatalogError: if the tables have problems.
        """
        return read_histories(self.folder, self.sources)

    def adoption(self, model_id: str) -> Sequence[Adoption]:
        """The repositories of a model with their downloads."""
        return self.later.adoption.get(model_id, ())

    def transparency(self, vendor_id: str, edition: str = EDITION) -> Transparency | None:
        """What a vendor met in an edition of the transparency index; None if it is not judged."""
        return self.later.transparency.get((vendor_id, edition))

    def components(self, model_id: str) -> tuple[Component, ...]:
        """The judged components of a model."""
        return self.models[model_id].components

    def evidence(self, model_id: str, column_id: str) -> Evidence:
        """All claims behind a cell, the winner first."""
        return self.evidence_by_column[column_id][self.frame.row_of[model_id]]

    def resolve(self, column_ids: Iterable[str]) -> None:
        """Make the cells of columns, which else are made when they are first asked for."""
        for id in column_ids:
            _ = self.frame.series[id], self.evidence_by_column[id]

    def title_of(self, column_id: str, value: str) -> str:
        """A text value as a person reads it: the title of a category's id, those of a set's."""
        series = self.frame.series[column_id]
        if isinstance(series, SetSeries):
            return joined(LIST_MARK, (series.titles.get(id, id) for id in value.split(LIST_MARK)))
        return series.titles.get(value, value) if isinstance(series, CategorySeries) else value

    @cached_property
    def default_columns(self) -> tuple[str, ...]:
        """What a table shows at first: the basic columns, then the headline scores."""
        ranked = [(each.headline, each.id) for each in self.benchmarks.values() if each.headline]
        return DEFAULT_COLUMNS + tuple(id for _, id in sorted(ranked))

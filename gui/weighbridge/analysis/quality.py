"""How well the catalog is founded: how much is known, with a link, how old, and in dispute.

Everything is counted, nothing estimated. A value is *known* where its cell has one; a known value
is *cited* where each claim that decides it has a source with a link. The age is the median over the
dates of all claims that decide the known values, in days before the day of the catalog; a month or
year counts from its first day, as in the order of rows. A cell is *disputed* where claims about the
very same thing differ, whatever stands in it.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from weighbridge.catalog.catalog import Catalog, Model
from weighbridge.catalog.claims import Claim, Evidence, disagree
from weighbridge.catalog.frame import first_day
from weighbridge.columns import Column


class By(StrEnum):
    """What a line of the counts stands for."""

    CATALOG = "catalog"
    VENDOR = "vendor"
    COLUMN = "column"
    GRID = "grid"
    """A vendor and a column."""


@dataclass(slots=True)
class Quality:
    """What was counted over the cells of some models and columns.

    ``ages`` are those of the deciding claims, in days; ``undated`` are the known values none of
    whose deciding claims has a date.
    """

    models: int = 0
    values: int = 0
    known: int = 0
    cited: int = 0
    undated: int = 0
    disputed: int = 0
    ages: list[int] = field(default_factory=list)

    @property
    def median_age(self) -> float | None:
        """In days; of an even number of claims the mean of the middle two."""
        from statistics import median  # Sheets of other kinds must not wait for it.

        return median(self.ages) if self.ages else None

    def count(self, evidence: Evidence, day: float) -> None:
        """Count one cell; ``day`` is that of the catalog."""
        self.values += 1
        self.disputed += evidence.disagrees
        if evidence.value is None:
            return
        self.known += 1
        self.cited += bool(evidence.deciding) and all(
            claim.source.url for claim in evidence.deciding
        )
        ages = [age for claim in evidence.deciding if (age := _age_in_days(claim, day)) is not None]
        self.ages += ages
        self.undated += not ages


class Line(NamedTuple):
    """The counts for a vendor, a column, or both; an empty id where all are meant."""

    vendor_id: str
    column_id: str
    quality: Quality


class Disagreement(NamedTuple):
    """A cell in dispute: the claim that is shown and those that say otherwise."""

    model: Model
    column: Column
    shown: Claim
    others: tuple[Claim, ...]


def quality(catalog: Catalog, columns: Sequence[Column], by: By) -> tuple[Line, ...]:
    """Count over these columns; vendors and columns come in the order of the catalog.

    A vendor that has no models has no cells to count, and no line.
    """
    models = Counter(model.vendor.id for model in catalog.models.values())
    vendors = [id for id in catalog.vendors if models[id]]
    per_vendor, per_column = by in (By.VENDOR, By.GRID), by in (By.COLUMN, By.GRID)
    found = {
        (vendor, column): Quality(models=models[vendor] if per_vendor else models.total())
        for vendor in (vendors if per_vendor else [""])
        for column in ([column.id for column in columns] if per_column else [""])
    }
    day = first_day(catalog.as_of) if catalog.as_of else 0
    for column in columns:
        cells = catalog.evidence_by_column[column.id]
        for model, evidence in zip(catalog.models.values(), cells, strict=True):
            key = model.vendor.id if per_vendor else "", column.id if per_column else ""
            found[key].count(evidence, day)
    return tuple(Line(vendor, column, counts) for (vendor, column), counts in found.items())


def disagreements(catalog: Catalog, columns: Iterable[Column]) -> tuple[Disagreement, ...]:
    """Every cell of these columns that is in dispute, model by model."""
    found = []
    for column in columns:
        cells = catalog.evidence_by_column[column.id]
        for row, evidence in enumerate(cells):
            if evidence.disagrees:
                shown, *rest = evidence.contested
                model = catalog.models[catalog.frame.model_ids[row]]
                others = _others(shown, rest)
                found.append((row, Disagreement(model, column, shown, others)))
    found.sort(key=lambda each: each[0])
    return tuple(each for _, each in found)


def _others(shown: Claim, rest: Sequence[Claim]) -> tuple[Claim, ...]:
    """The claims that contradict the one shown.

    Where a rough date is shown, exact ones may contradict each other alone: then all are told.
    """
    against = tuple(claim for claim in rest if disagree((shown, claim)))
    return against or tuple(claim for claim in rest if claim.value != shown.value)


def _age_in_days(claim: Claim, day: float) -> int | None:
    try:
        return int(day - first_day(claim.as_of)) if claim.as_of else None
    except ValueError:
        return None  # A day that no calendar has, such as 2026-13: `weighbridge check` tells it.

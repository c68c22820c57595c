"""A comparison as frozen values: models across, attributes down."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

from weighbridge.catalog.claims import Evidence
from weighbridge.columns import Column, Value
from weighbridge.comparison.baseline import Relative
from weighbridge.comparison.figures import Figure
from weighbridge.comparison.items import Item
from weighbridge.comparison.marks import Mark, Ranking
from weighbridge.comparison.price_lines import Spread

BY_HOST = "price:by-host"
"""The id of the section of prices by plan and host, which has lines only if they are asked for."""


class Cell(NamedTuple):
    """One model's value in a line; ``text`` is as in exports, "unknown" if there is none.

    ``reason`` says why a known value is not ranked with the others. ``relative`` is the value
    against the baseline's. ``spread`` is what hosts ask for an open model.
    """

    value: Value
    text: str
    evidence: Evidence
    mark: Mark | None = None
    reason: str = ""
    relative: Relative | None = None
    spread: Spread | None = None

    @property
    def dispute(self) -> tuple[Value, ...]:
        """What sources that disagree about the cell say, each value once; else nothing.

        Of numbers only the lowest and the highest. A category is told by its id, and None is what
        a vendor does not disclose.
        """
        values = dict.fromkeys(claim.value for claim in self.evidence.contested)
        numbers = [value for value in values if isinstance(value, float)]
        if values and len(numbers) == len(values):
            return min(numbers), max(numbers)
        return tuple(values)


class Judged(NamedTuple):
    """The figures of a line by place, as far as it is read as numbers, and how they rank."""

    figures: Mapping[int, Figure]
    ranking: Ranking


@dataclass(frozen=True, eq=False)
class Line:
    """One attribute across the lineup.

    Figures are ranked and cells made when they are first asked for: of six families with all
    members only a few lines are ever in sight. A line whose column the catalog does not have (a
    price at a host) is known by its id alone.
    """

    column: Column
    evidence: tuple[Evidence, ...]
    judge: "Callable[[Line], Judged]"
    make_cells: "Callable[[Line], tuple[Cell, ...]]"

    @cached_property
    def judged(self) -> Judged:
        """The figures and their ranking."""
        return self.judge(self)

    @property
    def reason(self) -> str:
        """Why no value is marked as better, where a reader might expect it."""
        return self.judged.ranking.reason

    @cached_property
    def cells(self) -> tuple[Cell, ...]:
        """A cell for each model across."""
        return self.make_cells(self)

    @property
    def differs(self) -> bool:
        """Whether the values are not all the same; unknown differs from any known value."""
        return len({each.value for each in self.evidence}) > 1

    @property
    def is_known(self) -> bool:
        """Whether anything is known of any model."""
        return any(each.value is not None for each in self.evidence)


@dataclass(frozen=True, slots=True)
class Section:
    """Lines that belong together; ``id`` is stable, so that what is collapsed can be kept."""

    id: str
    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of the lineup with the models it stands for, in order; it may have none."""

    item: Item
    title: str
    model_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Models across, in the order picked, and sections of lines down.

    Across stand the members of each entry one after the other: a model that two entries share
    stands there twice. ``baseline`` is the place of the model that others are read against.
    """

    entries: tuple[Entry, ...] = ()
    names: tuple[str, ...] = ()
    unreleased: tuple[bool, ...] = ()
    sections: tuple[Section, ...] = ()
    benchmark: str = ""
    baseline: int | None = None

    @property
    def model_ids(self) -> tuple[str, ...]:
        """The models across."""
        return tuple(id for entry in self.entries for id in entry.model_ids)

    @property
    def is_nested(self) -> bool:
        """Whether some entry is more than a model."""
        return any(str(entry.item) != "".join(entry.model_ids) for entry in self.entries)

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines, top to bottom."""
        return tuple(line for section in self.sections for line in section.lines)

    def differences_only(self) -> "Comparison":
        """This comparison without the lines in which all values are the same."""
        return self._keeping([line for line in self.lines if line.differs])

    def known_only(self) -> "Comparison":
        """This comparison without the lines in which all values are unknown."""
        return self._keeping([line for line in self.lines if line.is_known])

    def folding(self, ids: Collection[str]) -> "Comparison":
        """This comparison without the lines of some sections, of which the title alone stays."""
        sections = [replace(each, lines=()) if each.id in ids else each for each in self.sections]
        return replace(self, sections=tuple(sections))

    @property
    def folded(self) -> tuple[str, ...]:
        """The titles of the sections whose lines are left out."""
        return tuple(each.title for each in self.sections if not each.lines)

    def _keeping(self, lines: Sequence[Line]) -> "Comparison":
        kept = set(map(id, lines))
        sections = [
            replace(each, lines=tuple(line for line in each.lines if id(line) in kept))
            for each in self.sections
        ]
        # A section whose lines were not asked for says nothing of them, so it stays.
        left = [
            each
            for each, before in zip(sections, self.sections, strict=True)
            if each.lines or not before.lines
        ]
        return replace(self, sections=tuple(left))

"""The tables that rules of plausibility look at, and what several of them ask."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from weighbridge.catalog.claims import Claim, Source, decided, resolve
from weighbridge.catalog.components import Component, openly_made
from weighbridge.catalog.openness import derive
from weighbridge.catalog.schema import Table

LICENSE_CLASSES = ("licenses", "license_id", "class")
"""The cells to ask for the class of each license."""


class Found(NamedTuple):
    """A suspicious cell; ``row`` counts the rows of its table from 0."""

    table: str
    row: int
    column: str
    message: str


class Place(NamedTuple):
    """Where a row stands: ``row`` counts the rows of its table from 0."""

    table: str
    row: int


class Standing(NamedTuple):
    """The claim that wins for a field of a model: where it stands, and what it says."""

    place: Place
    value: str

    def found(self, message: str) -> Found:
        """This value is suspicious."""
        return Found(*self.place, "value", message)


class Facts:
    """The tables that rules look at, and what several of them ask."""

    def __init__(self, tables: Mapping[str, Table]) -> None:
        self.tables = tables

    def rows(self, table: str, *columns: str) -> Iterator[tuple[Any, ...]]:
        """These cells of each row, after the row's number."""
        cells = [self.tables[table][column] for column in columns]
        return zip(range(len(cells[0])), *cells, strict=True)

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """By id."""
        return {row[0]: Source(*row) for row in zip(*self.tables["sources"].values(), strict=True)}

    @cached_property
    def today(self) -> str:
        """The day on which the newest source was read."""
        return max((source.retrieved for source in self.sources.values()), default="")

    @cached_property
    def claims(self) -> Mapping[tuple[str, str], Mapping[Place, Claim]]:
        """By model and field: the claims, those of the editors among them, each by its place."""
        found: dict[tuple[str, str], dict[Place, Claim]] = defaultdict(dict)
        decisions = zip(*self.tables.get("decisions", {}).values(), strict=True)
        for table, rows in (
            ("claims", zip(*self.tables["claims"].values(), strict=True)),
            ("decisions", decided(decisions, self.sources)),
        ):
            for row, (model, field, value, basis, note, source, as_of) in enumerate(rows):
                claim = Claim(value, basis, self.sources[source], as_of or "", note=note or "")
                found[model, field][Place(table, row)] = claim
        return found

    @cached_property
    def standing(self) -> Mapping[str, Mapping[str, Standing]]:
        """By model and field: the claim that wins."""
        found: dict[str, dict[str, Standing]] = defaultdict(dict)
        for (model, field), claims in self.claims.items():
            winner = resolve(claims.values())[0]
            place = next(place for place, claim in claims.items() if claim is winner)
            found[model][field] = Standing(place, str(winner.value))
        return found

    @cached_property
    def components(self) -> Mapping[str, Sequence[Component]]:
        """By model: its judged components; none where that table is missing."""
        found: dict[str, list[Component]] = defaultdict(list)
        for model, criterion, level, url, source, as_of in zip(
            *self.tables.get("openness", {}).values(), strict=True
        ):
            judged = Component(criterion, level, url, self.sources[source], as_of or "")
            found[model].append(judged)
        return found

    @cached_property
    def openness(self) -> Mapping[str, str]:
        """By model: its class, where one is established."""
        licenses = {
            id: (license_class, osi_approved == "yes")
            for _, id, license_class, osi_approved in self.rows(*LICENSE_CLASSES, "osi_approved")
        }
        found = {}
        for model, fields in self.standing.items():
            claimed, status = fields.get("openness"), fields.get("status")
            license = fields.get("license_id")
            license_class, is_osi = licenses.get(license.value if license else "", (None, False))
            components = self.components.get(model, ()) if is_osi else ()
            derived, _ = derive(
                status.value if status else None,
                license_class,
                openly_made=bool(openly_made(components)),
            )
            openness = claimed.value if claimed else derived
            if openness:
                found[model] = str(openness)
        return found

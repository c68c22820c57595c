"""Rows of a package's tables, made from the entries of one snapshot.

Where several entries of a source mean one model, what they say of the same thing is taken from one
of them: the entry of the least rank, then the one whose name loses least in matching, then the
shortest name, then the last in the alphabet, which of names with a day is the newest. A price says
so where the others differ.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from weighbridge.importers.corrections import Corrections
from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import (
    Component,
    Downloads,
    Entry,
    Fact,
    Indicator,
    Price,
    Result,
    Row,
    WeekPrice,
)
from weighbridge.importers.identities import HOST, LICENSE, MODEL, VENDOR, Identities
from weighbridge.importers.plain_names import version_of

Cells: TypeAlias = Mapping[str, str]
"""A row of a table by its columns, as text."""

LICENSE_FIELD = "license_id"

_TABLES: Mapping[type[Row], str] = {
    Fact: "claims",
    Price: "prices",
    WeekPrice: "price_history",
    Result: "scores",
    Component: "openness",
    Downloads: "adoption",
    Indicator: "transparency",
}

_SAME: Mapping[str, tuple[str, ...]] = {
    "claims": ("model_id", "field"),
    "prices": ("model_id", "host_id", "plan", "unit", "observed_on"),
    "price_history": ("model_id", "host_id", "name", "observed_on"),
    "scores": ("model_id", "benchmark_id", "effort"),
    "openness": ("model_id",),
    "adoption": ("repository",),
    "transparency": ("vendor_id", "edition", "indicator"),
}
"""What makes two rows of one source speak of the same thing.

The components of a model are judged together: they are taken from one entry.
"""


class Snapshot(NamedTuple):
    """A row of ``snapshots.csv``."""

    source_id: str
    reader: str
    folder: str
    as_of: str


@dataclass
class Derived:
    """What came of one snapshot: rows by table, and the names that mean nothing known.

    ``unmatched`` are pairs of the kind (model, host, license, vendor) and the name.
    """

    snapshot: Snapshot
    entries: int = 0
    matched: int = 0
    rows: dict[str, list[Cells]] = field(default_factory=lambda: defaultdict(list))
    unmatched: set[tuple[str, str]] = field(default_factory=set)


class _Standing(NamedTuple):
    """How much a row is to be believed beside others of its source; the least is believed."""

    rank: int
    dropped: int
    length: int
    name: str


def derive(
    snapshot: Snapshot, entries: Iterable[Entry], identities: Identities, corrections: Corrections
) -> Derived:
    """Rows for all tables from what a reader tells of a snapshot."""
    derived = Derived(snapshot)
    versions: dict[str, set[str]] = defaultdict(set)
    found: dict[tuple[str, ...], list[tuple[_Standing, dict[str, str]]]] = defaultdict(list)
    for entry in entries:
        derived.entries += 1
        # What a source says of a vendor is said under the vendor's name.
        kind = VENDOR if any(isinstance(row, Indicator) for row in entry.rows) else MODEL
        match = (
            identities.find_model(snapshot.source_id, entry.name, entry.vendor)
            if kind is MODEL
            else identities.find(kind, snapshot.source_id, entry.name)
        )
        if match is None:
            derived.unmatched.add((kind, entry.name))
        if match is None or not match.id:
            continue
        derived.matched += 1
        standing = _Standing(entry.rank, match.dropped, len(entry.name), entry.name)
        if kind is MODEL:
            alias = {"model_id": match.id, "name": entry.name, "note": ""}
            derived.rows["aliases"].append(_dated(alias, snapshot))
            versions[match.id].add(version_of(entry.name))
        for row in corrections.applied(snapshot.source_id, entry.name, entry.rows):
            cells = _cells(row, entry.name, match.id, snapshot)
            if _named(cells, snapshot, identities, derived):
                table = _TABLES[type(row)]
                same = tuple(cells[column] for column in _SAME[table])
                found[table, *same].append((standing, cells))
    for (table, id, *_), rows in found.items():
        derived.rows[table] += _believed(table, rows, versions[id])
    return derived


def _cells(row: Row, name: str, id: str, snapshot: Snapshot) -> dict[str, str]:
    cells = row._asdict()
    cells["vendor_id" if isinstance(row, Indicator) else "model_id"] = id
    if isinstance(row, WeekPrice):
        cells["name"] = name
    if isinstance(row, Downloads):
        cells["repository"] = name
    # A setting that is part of the model's own name is none: Kimi K2 Thinking, Qwen3 Max.
    if isinstance(row, Result) and row.effort == effort_of(name) == effort_of(id):
        cells["effort"] = ""
    return _dated(cells, snapshot)


def _dated(cells: dict[str, str], snapshot: Snapshot) -> dict[str, str]:
    cells["source_id"] = snapshot.source_id
    column = "observed_on" if "observed_on" in cells else "as_of"
    cells[column] = cells.get(column) or snapshot.as_of
    return cells


def _named(
    cells: dict[str, str], snapshot: Snapshot, identities: Identities, derived: Derived
) -> bool:
    """Put the catalog's ids for hosts and licenses; whether the row can stand."""
    kind, column = HOST, "host_id"
    if cells.get("field") == LICENSE_FIELD:
        kind, column = LICENSE, "value"
    elif column not in cells:
        return True
    match = identities.find(kind, snapshot.source_id, cells[column])
    if match is None:
        derived.unmatched.add((kind, cells[column]))
        return False
    cells[column] = match.id
    return bool(match.id)


def _believed(
    table: str, rows: Sequence[tuple[_Standing, dict[str, str]]], versions: Collection[str]
) -> list[Cells]:
    """The rows to take over; ``versions`` are those of the model in the names of this source."""
    last_first = sorted(rows, key=lambda each: each[0].name, reverse=True)
    believed, cells = min(last_first, key=lambda each: each[0][:-1])
    if table == "openness":  # What one entry says of the components of a model belongs together.
        return [each for standing, each in rows if standing == believed]
    name = believed.name
    remark = ""
    if table == "prices":
        parts = ("input", "output", "cached_input")
        if len({tuple(each[part] for part in parts) for _, each in rows}) > 1:
            remark = f"price of {name}; other entries of this host differ"
    elif table == "scores" and _tells_version(name, cells["model_id"], versions):
        remark = f"listed as {name}"
    if remark:
        cells["note"] = "; ".join(note for note in (cells["note"], remark) if note)
    return [cells]


def _tells_version(name: str, id: str, versions: Collection[str]) -> bool:
    """Whether a name tells a version that a reader must know of.

    A day alone is of no interest where the source knows but one version.
    """
    version = version_of(name)
    if not version or version == version_of(id):
        return False
    return len(versions) > 1 or any(letter.isalpha() for letter in version)

"""Rows of a package's tables, made from the entries of one snapshot.

Where several entries of a source mean one model, what they say of the same thing is taken from one
of them: the vendor's own before those of other hosts, then the entry of the least rank, then the
one whose name loses least in matching, then the shortest name, then the last in the alphabet, which
of names with a day is the newest. A price says so where the others differ. A fact that only other
hosts list is the one that most of them list, and is weak: it stands only where no source tells it
in another way.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import NamedTuple, TypeAlias

from weighbridge.importers.corrections import Corrections
from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import (
    OWN,
    WEAK,
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

_ELSEWHERE = 2


class Snapshot(NamedTuple):
    """A row of ``snapshots.csv``."""

    source_id: str
    reader: str
    folder: str
    as_of: str


@dataclass
class Derived:
    """What came of one snapshot: rows by table, and the names that mean nothing known.

    ``weak`` are claims that stand only where no other does; their ``hosts`` counts those that list
    the same. ``unmatched`` are pairs of the kind (model, host, license, vendor) and the name.
    """

    snapshot: Snapshot
    entries: int = 0
    matched: int = 0
    rows: dict[str, list[Cells]] = field(default_factory=lambda: defaultdict(list))
    weak: list[Cells] = field(default_factory=list)
    unmatched: set[tuple[str, str]] = field(default_factory=set)


class _Standing(NamedTuple):
    """How much a row is to be believed beside others of its source; the least is believed.

    ``reach`` is 0 for what only the vendor can say, 1 for other words of its own or of nobody, 2
    for those of other hosts.
    """

    reach: int
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
        # What had to be decided on is often a host's own way of serving, for a price of its own.
        dropped = match.dropped + (2 if match.by_form and entry.host else 0)
        own = not entry.host or identities.is_own(snapshot.source_id, entry.host, match.id)
        if kind is MODEL:
            alias = {"model_id": match.id, "name": entry.name, "note": ""}
            derived.rows["aliases"].append(_dated(alias, snapshot))
            versions[match.id].add(version_of(entry.name))
        said = list(corrections.applied(snapshot.source_id, entry.name, entry.rows))
        ends = corrections.applied(snapshot.source_id, entry.name, _endings(said, snapshot))
        for row in (*said, *ends):
            holds = row.holds if isinstance(row, Fact | Price) else ""
            if holds == OWN and not own:
                continue
            reach = (0 if holds == OWN else 1) if own else 2
            standing = _Standing(reach, entry.rank, dropped, len(entry.name), entry.name)
            cells = _cells(row, entry.name, match.id, snapshot)
            cells["host"] = entry.host
            if _named(cells, snapshot, identities, derived):
                table = _TABLES[type(row)]
                same = tuple(cells[column] for column in _SAME[table])
                found[table, *same].append((standing, cells))
    for (table, id, *_), rows in found.items():
        rows.sort(key=lambda each: each[0].name, reverse=True)
        rows.sort(key=lambda each: each[0][:-1])
        if table != "claims":
            derived.rows[table] += _believed(table, rows, versions[id])
        elif rows[0][0].reach < _ELSEWHERE and rows[0][1]["holds"] != WEAK:
            derived.rows[table].append(rows[0][1])
        else:
            derived.weak.append(_listed_by_most(rows))
    return derived


def _endings(rows: Iterable[Row], snapshot: Snapshot) -> Iterator[Fact]:
    """The status that follows from a day of retirement: over, or told."""
    for row in rows:
        if isinstance(row, Fact) and row.field == "retirement_date":
            over = row.value < snapshot.as_of
            note = f"{'shut down' if over else 'to be shut down'} on {row.value}"
            yield Fact("status", "retired" if over else "deprecated", note, holds=row.holds)


def _cells(row: Row, name: str, id: str, snapshot: Snapshot) -> dict[str, str]:
    cells = (_sound(row) if isinstance(row, Price) else row)._asdict()
    cells["vendor_id" if isinstance(row, Indicator) else "model_id"] = id
    if isinstance(row, WeekPrice):
        cells["name"] = name
    if isinstance(row, Downloads):
        cells["repository"] = name
    # A setting that is part of the model's own name is none: Kimi K2 Thinking, Qwen3 Max.
    if isinstance(row, Result) and row.effort == effort_of(name) == effort_of(id):
        cells["effort"] = ""
    return _dated(cells, snapshot)


def _sound(price: Price) -> Price:
    """A price whose cached part costs no more than the rest."""
    input, cached = price.input or "Infinity", price.cached_input or "0"
    if Decimal(cached) <= Decimal(input):
        return price
    left_out = "the cached price is left out: it is above the input price"
    return price._replace(cached_input="", note=_joined(price.note, left_out))


def _joined(*notes: str) -> str:
    return "; ".join(note for note in notes if note)


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


def _listed_by_most(rows: Sequence[tuple[_Standing, dict[str, str]]]) -> Cells:
    """The claim with the most frequent value; of several such, the one to be believed most."""
    if rows[0][0].reach < _ELSEWHERE:
        return rows[0][1] | {"hosts": "0"}
    hosts = {cells["host"]: cells["value"] for _, cells in reversed(rows)}
    counts = Counter(hosts.values())
    count = max(counts.values())
    most = [cells for _, cells in rows if counts[cells["value"]] == count]
    # A day that a host lists may be the day since when it sells the model.
    first = most[0]["field"] == "release_date"
    cells = min(most, key=lambda each: each["value"]) if first else most[0]
    listed = f"as {count} of {len(hosts)} hosts list it"
    if len(hosts) == 1:
        listed = f"as the host {cells['host']} lists it"
    cells["note"] = _joined(cells["note"], listed)
    cells["hosts"] = str(count)
    return cells


def _believed(
    table: str, rows: Sequence[tuple[_Standing, dict[str, str]]], versions: Collection[str]
) -> list[Cells]:
    """The rows to take over, of some with the one to be believed most first.

    ``versions`` are those of the model in the names of this source.
    """
    believed, cells = rows[0]
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
    cells["note"] = _joined(cells.get("note", ""), remark)
    return [cells]


def _tells_version(name: str, id: str, versions: Collection[str]) -> bool:
    """Whether a name tells a version that a reader must know of.

    A day alone is of no interest where the source knows but one version.
    """
    version = version_of(name)
    if not version or version == version_of(id):
        return False
    return len(versions) > 1 or any(letter.isalpha() for letter in version)

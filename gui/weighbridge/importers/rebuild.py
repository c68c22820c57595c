"""Make the derived rows of a data package anew from a folder of snapshots.

A row is *derived* if its source stands in ``snapshots.csv``; all others are kept as they are, as
are the rows of a snapshot that is not there. The result depends on nothing but the package and the
snapshots, to the byte. It is checked before a file is touched.
"""

import csv
import io
import shutil
import tempfile
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from weighbridge.atomic_file import write_text
from weighbridge.catalog.package import DESCRIPTOR, examine_package, shipped_schemas
from weighbridge.errors import CatalogError, SnapshotError
from weighbridge.importers.corrections import Corrections
from weighbridge.importers.derived import Cells, Derived, Snapshot, derive
from weighbridge.importers.identities import Identities
from weighbridge.importers.readers import reader
from weighbridge.importers.weak import standing

DERIVED_TABLES = (
    *("aliases", "claims", "prices", "price_history", "scores"),
    *("openness", "adoption", "transparency"),
)
"""The tables that hold derived rows."""


class Rebuilt(NamedTuple):
    """What was made: the text of each table, what came of each snapshot, and which are absent."""

    tables: Mapping[str, str]
    derived: Sequence[Derived]
    absent: Sequence[Snapshot]


def rebuild(package_folder: Path, snapshots_folder: Path) -> Rebuilt:
    """Read the snapshots and make the tables anew; nothing is written.

    Raises:
        CatalogError: if the package has problems, before or after.
        SnapshotError: if a snapshot is not as its reader expects; its folder is named.
    """
    package, problems = examine_package(package_folder)
    if problems:
        raise CatalogError(str(package_folder), problems)
    identities = Identities(package.tables)
    corrections = Corrections(package.tables["corrections"])
    found, absent = [], []
    for snapshot in map(Snapshot._make, package.rows("snapshots")):
        folder = snapshots_folder / snapshot.folder
        if folder.is_dir():
            found.append(_read(snapshot, folder, identities, corrections))
        else:
            absent.append(snapshot)
    made = {each.snapshot.source_id for each in found}
    # A source that is read by several readers is made anew only if all its parts are there.
    for snapshot in absent:
        made.discard(snapshot.source_id)
    found = [each for each in found if each.snapshot.source_id in made]
    _settle(package_folder, found, made)
    tables = {
        name: _table_text(package_folder, name, found, frozenset(made)) for name in DERIVED_TABLES
    }
    _check(package_folder, tables)
    return Rebuilt(tables, found, absent)


def changed(rebuilt: Rebuilt, folder: Path) -> list[str]:
    """The tables that are not yet so in a package's folder."""
    return [
        name
        for name, text in rebuilt.tables.items()
        if (folder / f"{name}.csv").read_bytes() != text.encode()
    ]


def write(rebuilt: Rebuilt, folder: Path) -> None:
    """Write the tables that have changed into a package's folder.

    Raises:
        ExportError: if one cannot be written; that one is then as it was.
    """
    for name in changed(rebuilt, folder):
        write_text(folder / f"{name}.csv", rebuilt.tables[name])


def _read(
    snapshot: Snapshot, folder: Path, identities: Identities, corrections: Corrections
) -> Derived:
    try:
        return derive(snapshot, reader(snapshot.reader)(folder), identities, corrections)
    except SnapshotError as error:
        place = f"{snapshot.folder}/"
        problems = [each._replace(file=place + each.file) for each in error.problems]
        raise SnapshotError(problems) from error


def _settle(folder: Path, found: Sequence[Derived], made: Collection[str]) -> None:
    """Give each snapshot those of its weak claims that stand."""
    path = folder / "claims.csv"
    kept = csv.DictReader(io.StringIO(path.read_text("utf-8-sig"), newline=""))
    claims: list[Cells] = [row for row in kept if row["source_id"] not in made]
    for each in found:
        claims += each.rows["claims"]
    weak = [claim for each in found for claim in each.weak]
    for claim in standing(weak, claims):
        owner = next(each for each in found if each.snapshot.source_id == claim["source_id"])
        owner.rows["claims"].append(claim)


def _table_text(folder: Path, name: str, found: Iterable[Derived], made: frozenset[str]) -> str:
    path = folder / f"{name}.csv"
    # As they are written: a figure read as a number may not be written again to the letter.
    old = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"), newline="")))
    columns = old.pop(0)
    source = columns.index("source_id")
    rows: list[tuple[str, ...]] = [tuple(row) for row in old if row and row[source] not in made]
    for each in found:
        rows += [tuple(cells[column] for column in columns) for cells in each.rows[name]]
    places = [columns.index(column) for column in shipped_schemas()[name].primary_key]
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)

    def by_key(row: tuple[str, ...]) -> tuple[list[str], tuple[str, ...]]:
        return [row[place] for place in places], row

    # One name may stand several times in a snapshot, and is one alias.
    ordered = sorted(set(rows), key=by_key)
    writer.writerows(ordered)
    return out.getvalue()


def _check(folder: Path, tables: Mapping[str, str]) -> None:
    """Read a copy of the package with the new tables.

    Raises:
        CatalogError: with every problem of it.
    """
    with tempfile.TemporaryDirectory(prefix="weighbridge-") as name:
        copy = Path(name)
        for path in (folder / DESCRIPTOR, *folder.glob("*.csv")):
            shutil.copy(path, copy)
        for table, text in tables.items():
            (copy / f"{table}.csv").write_text(text, "utf-8", newline="")
        _, problems = examine_package(copy)
    if problems:
        raise CatalogError(f"{folder}, as it would be made", problems)

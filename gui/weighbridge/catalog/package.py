"""Read a data package: ``datapackage.json`` and the CSV tables beside it.

Read with the standard ``csv`` module in strict mode and typed by the schema, never by guessing.
All problems are collected, so that one run shows them all; with any problem nothing is taken. What
goes across rows and tables is judged only where these could be read, so that one fault is not shown
as many.

A program that starts needs some of the tables only: the others are read when they are asked for,
and by ``weighbridge check``. That they are there at all is seen each time.

The schema that counts is the shipped one: a package from elsewhere must describe the same tables
with the same fields, and then its own descriptor serves other tools.
"""

import csv
import io
import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from weighbridge.catalog.rules import check_rules
from weighbridge.catalog.schema import (
    Rows,
    Schema,
    Table,
    check_foreign_keys,
    check_table,
    read_schema,
)
from weighbridge.errors import CatalogError, Problem
from weighbridge.locations import data_folder

DESCRIPTOR = "datapackage.json"

_LARGEST_CELL = 131_072
"""Characters; a cell of more is a quote that was never closed."""


@dataclass(frozen=True, slots=True)
class Package:
    """The tables of a data package, typed and checked."""

    folder: Path
    version: str
    tables: Mapping[str, Table]
    lines: Mapping[str, Sequence[int]]
    """By table: the line number of each of its rows."""

    def rows(self, table: str) -> Iterable[tuple[Any, ...]]:
        """The rows of a table, cells in the order of its fields."""
        return zip(*self.tables[table].values(), strict=True)


def read_package(folder: Path, only: Collection[str] | None = None) -> Package:
    """Read and check a data package; ``only`` names the tables to read, where not all are needed.

    Raises:
        CatalogError: with every problem that was found, each with file, row and column.
    """
    package, problems = examine_package(folder, only)
    if problems:
        raise CatalogError(str(folder), problems)
    return package


def examine_package(
    folder: Path, only: Collection[str] | None = None
) -> tuple[Package, list[Problem]]:
    """Read a data package as far as it can be read: the tables that keep to their schemas.

    With them comes every problem that was found, each with file, row and column. Of the tables
    that ``only`` does not name, no more is seen than that there is a file.

    Raises:
        CatalogError: if the shipped descriptor, by which all others are read, is damaged.
    """
    schemas = shipped_schemas()
    descriptor, problems = _read_descriptor(folder)
    problems = problems or _descriptor_problems(descriptor, schemas)
    if problems:
        return Package(folder, "", {}, {}), problems
    wanted = {name: each for name, each in schemas.items() if only is None or name in only}
    read = {name: _read_table(folder / f"{name}.csv", schema) for name, schema in wanted.items()}
    problems = [problem for each in read.values() for problem in each.problems]
    problems += _absent(folder, schemas.keys() - wanted.keys())
    lines = {name: each.lines for name, each in read.items()}
    # A row that could not be read must not make those that point at it look wrong.
    whole = {name: each.table for name, each in read.items() if each.is_whole}
    problems += check_foreign_keys(wanted, whole, lines)
    sound = {name: each.table for name, each in read.items() if not each.problems}
    problems += check_rules(sound, lines)
    version = descriptor.get("version")
    return Package(folder, version if isinstance(version, str) else "", sound, lines), problems


def shipped_schemas() -> dict[str, Schema]:
    """The schema of each table, by which all packages are read.

    Raises:
        CatalogError: if the shipped descriptor is damaged.
    """
    folder = data_folder()
    descriptor, problems = _read_descriptor(folder)
    schemas = {}
    try:
        for resource in descriptor.get("resources", ()):
            schemas[str(resource["name"])], found = read_schema(resource["schema"], DESCRIPTOR)
            problems += found
    except (AttributeError, IndexError, KeyError, TypeError):
        problems.append(Problem(DESCRIPTOR, 0, "", "this is not the descriptor that was shipped"))
    if problems:
        raise CatalogError(str(folder), problems)
    return schemas


def _read_descriptor(folder: Path) -> tuple[dict[str, Any], list[Problem]]:
    text, problems = _read_text(folder / DESCRIPTOR)
    if problems:
        return {}, problems
    try:
        descriptor = json.loads(text)
    except (ValueError, RecursionError) as error:
        row = error.lineno if isinstance(error, json.JSONDecodeError) else 0
        return {}, [Problem(DESCRIPTOR, row, "", f"this is not JSON: {error}")]
    if not isinstance(descriptor, dict) or not isinstance(descriptor.get("resources"), list):
        message = "this is not a data package: it has no list of resources"
        return {}, [Problem(DESCRIPTOR, 0, "", message)]
    return descriptor, []


def _descriptor_problems(
    descriptor: Mapping[str, Any], schemas: Mapping[str, Schema]
) -> list[Problem]:
    """What in a descriptor is not as in the shipped one: tables, files and fields."""
    described: dict[str, Any] = {}
    problems = []
    for place, resource in enumerate(descriptor["resources"], start=1):
        try:
            name, path = str(resource["name"]), resource["path"]
            fields = [field["name"] for field in resource["schema"]["fields"]]
        except (TypeError, KeyError):
            problems.append(f"resource {place} lacks a name, a path or a schema with named fields")
            continue
        if name not in schemas:
            problems.append(f"unknown table {name!r}")
        elif name in described:
            problems.append(f"the table {name!r} is listed twice")
        elif path != f"{name}.csv":
            problems.append(f"the table {name!r} must lie in {name}.csv")
        elif fields != [field.name for field in schemas[name].fields]:
            problems.append(f"the table {name!r} has other fields than this version reads")
        described[name] = resource
    problems += [f"the table {name!r} is missing" for name in schemas if name not in described]
    return [Problem(DESCRIPTOR, 0, "", message) for message in problems]


def _absent(folder: Path, names: Iterable[str]) -> list[Problem]:
    files = [f"{name}.csv" for name in sorted(names)]
    return [
        Problem(file, 0, "", "the file is missing")
        for file in files
        if not (folder / file).is_file()
    ]


class _Read(NamedTuple):
    """What could be read of a table's file.

    ``is_whole`` tells whether every row is there, right or wrong.
    """

    table: Table
    lines: Sequence[int]
    problems: list[Problem]
    is_whole: bool = False


def _read_table(path: Path, schema: Schema) -> _Read:
    text, problems = _read_text(path)
    if problems:
        return _Read({}, (), problems)
    rows, problems = _read_rows(path.name, text)
    if not rows.cells:
        return _Read({}, (), problems)
    table, lines, found = check_table(path.name, schema, rows)
    is_whole = bool(table) and not problems and len(lines) == len(rows.lines) - 1
    return _Read(table, lines, problems + found, is_whole)


def _read_rows(file: str, text: str) -> tuple[Rows, list[Problem]]:
    """The rows, the header first, as far as the text is CSV; empty lines are no rows."""
    before = csv.field_size_limit(_LARGEST_CELL)  # One for the whole process: others may raise it.
    try:
        cells = _rows_of_one_line(text)
        if cells is None:
            return _rows_with_lines(file, text)
    finally:
        csv.field_size_limit(before)
    problem = Problem(file, 0, "", "the file is empty: not even a header")
    return Rows(range(1, len(cells) + 1), cells), [] if cells else [problem]


def _rows_of_one_line(text: str) -> list[list[str]] | None:
    """The cells, if each row is one line and no line is empty, as in almost every file; else None.

    A line without quotes needs only be cut at its commas, which takes half as long.
    """
    lines = text.removesuffix("\n").split("\n") if text else []
    if "\r" in text or not all(lines) or max(map(len, lines), default=0) > _LARGEST_CELL:
        return None
    try:
        return [
            next(csv.reader((line,), strict=True)) if '"' in line else line.split(",")
            for line in lines
        ]
    except csv.Error:
        return None


def _rows_with_lines(file: str, text: str) -> tuple[Rows, list[Problem]]:
    lines, cells = [], []
    line = 1
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        for row in reader:
            if row:
                lines.append(line)
                cells.append(row)
            line = reader.line_num + 1
    except csv.Error as error:
        return Rows(lines, cells), [Problem(file, line, "", f"this is not CSV: {error}")]
    if not cells:
        return Rows((), ()), [Problem(file, 0, "", "the file is empty: not even a header")]
    return Rows(lines, cells), []


def _read_text(path: Path) -> tuple[str, list[Problem]]:
    def problem(message: str, row: int = 0) -> tuple[str, list[Problem]]:
        return "", [Problem(path.name, row, "", message)]

    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        if not path.parent.exists():
            return problem("the folder does not exist")
        return problem("the file is missing")
    except OSError as error:
        return problem(f"the file cannot be read: {error.strerror}")
    try:
        return raw.decode("utf-8-sig"), []
    except UnicodeDecodeError as error:
        row = len((raw[: error.start] + b".").splitlines())
        return problem("this is not UTF-8; save the file as UTF-8", row)

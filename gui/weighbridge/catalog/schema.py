"""A table's schema, and what in a table breaks it.

The schemas are those of the data package's ``datapackage.json`` (Data Package v2, Table Schema
v2). Only what Weighbridge uses of the standard is known here; a type or constraint that is not is
itself reported, so nothing passes unchecked.

Checks go by whole columns, since a catalog is read at each start.
"""

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from math import isfinite
from typing import Any, NamedTuple, TypeAlias

from weighbridge.errors import Problem

Table: TypeAlias = Mapping[str, Sequence[Any]]
"""A checked table: typed values by column name; an empty cell is None."""


def _number(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError(text)
    return number


def _iso_date(text: str) -> str:
    date.fromisoformat(text)
    return text


class _Type(NamedTuple):
    """How a type is written, how it is read, and what it is called.

    How it is written matters, since Python reads more than the standard allows: 1_000, nan, digits
    of other scripts, week dates.
    """

    written: re.Pattern[str]
    read: Callable[[str], Any]
    name: str


_TYPES: Mapping[str, _Type] = {
    "string": _Type(re.compile(r"[^\0]*"), str, "text: it has a NUL byte"),
    "number": _Type(
        re.compile(r"[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([eE][+-]?[0-9]+)?"), _number, "a number"
    ),
    "integer": _Type(re.compile(r"[+-]?[0-9]+"), int, "a whole number"),
    "date": _Type(re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}"), _iso_date, "a date as YYYY-MM-DD"),
    "boolean": _Type(re.compile("true|false"), lambda text: text == "true", "true or false"),
}
_CONSTRAINTS = {"required", "unique", "enum", "pattern", "minimum", "maximum"}


@dataclass(frozen=True, slots=True)
class Field:
    """One column of a table, as the descriptor describes it."""

    name: str
    type: str = "string"
    constraints: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """Values of ``field`` must stand in column ``referenced`` of table ``table``."""

    field: str
    table: str
    referenced: str


@dataclass(frozen=True, slots=True)
class Schema:
    """The fields and keys of one table."""

    fields: tuple[Field, ...]
    primary_key: tuple[str, ...]
    foreign_keys: tuple[ForeignKey, ...]


def _list(value: object) -> list[Any]:
    return list(value) if isinstance(value, list) else [value]


def read_schema(descriptor: Mapping[str, Any], file: str) -> tuple[Schema, list[Problem]]:
    """Read a Table Schema; what is not understood in it comes back as problems."""
    problems = []
    fields = []
    for each in descriptor["fields"]:
        constraints = each.get("constraints", {})
        if each.get("type", "string") not in _TYPES:
            problems.append(Problem(file, 0, each["name"], f"unknown type {each['type']!r}"))
            continue
        problems += [
            Problem(file, 0, each["name"], f"unknown constraint {name!r}")
            for name in sorted(set(constraints) - _CONSTRAINTS)
        ]
        fields.append(Field(each["name"], each.get("type", "string"), constraints))
    keys = tuple(
        ForeignKey(
            _list(key["fields"])[0],
            key["reference"].get("resource", ""),
            _list(key["reference"]["fields"])[0],
        )
        for key in descriptor.get("foreignKeys", ())
    )
    primary = tuple(_list(descriptor.get("primaryKey", [])))
    return Schema(tuple(fields), primary, keys), problems


class Rows(NamedTuple):
    """Rows as they were read: the line on which each begins, and its cells."""

    lines: Sequence[int]
    cells: Sequence[Sequence[str]]


def check_table(
    file: str, schema: Schema, rows: Rows
) -> tuple[Table, Sequence[int], list[Problem]]:
    """Type the cells of a table, its header first, and list all that breaks its schema.

    Returns the table, the line number of each of its rows, and the problems. Rows too short or too
    long are not in the table, and with a wrong header it has no columns; a cell that cannot be
    typed is None.
    """
    names = [each.name for each in schema.fields]
    problems = _header_problems(file, names, rows.lines[0], rows.cells[0])
    if problems:
        return {}, [], problems
    lines, cells, problems = _whole_rows(file, len(names), rows.lines[1:], rows.cells[1:])
    by_column = list(zip(*cells, strict=True)) or [()] * len(names)
    table = {}
    for each, texts in zip(schema.fields, by_column, strict=True):
        table[each.name], found = _check_column(file, each, lines, texts)
        problems += found
    problems += _duplicate_keys(file, schema.primary_key, lines, table)
    return table, lines, problems


def _whole_rows(
    file: str, wide: int, lines: Sequence[int], cells: Sequence[Sequence[str]]
) -> tuple[Sequence[int], Sequence[Sequence[str]], list[Problem]]:
    """The rows that have as many cells as the header, and a problem for each of the others."""
    if set(map(len, cells)) <= {wide}:
        return lines, cells, []
    rows = list(zip(lines, cells, strict=True))
    whole = [row for row in rows if len(row[1]) == wide]
    problems = [
        _wrong_length(file, line, len(cells), wide) for line, cells in rows if len(cells) != wide
    ]
    return [line for line, _ in whole], [cells for _, cells in whole], problems


def check_foreign_keys(
    schemas: Mapping[str, Schema], tables: Mapping[str, Table], lines: Mapping[str, Sequence[int]]
) -> Iterable[Problem]:
    """Every value that points at a row that is not there, in and among the given tables."""
    for name, schema in schemas.items():
        for key in schema.foreign_keys:
            if name not in tables or key.table not in tables:
                continue
            known = set(tables[key.table][key.referenced])
            values = tables[name][key.field]
            if set(values) - known - {None}:
                for line, value in zip(lines[name], values, strict=True):
                    if value is not None and value not in known:
                        message = f"{shown(value)} does not stand in {key.table}.csv"
                        yield Problem(f"{name}.csv", line, key.field, message)


def _header_problems(
    file: str, names: Sequence[str], line: int, found: Sequence[str]
) -> list[Problem]:
    if list(found) == list(names):
        return []
    problems = [
        Problem(file, line, name, "the column is missing") for name in names if name not in found
    ]
    problems += [
        Problem(file, line, shown(name)[1:-1], "unknown column")
        for name in found
        if name not in names
    ]
    if not problems:
        message = f"the columns must be these, in this order: {', '.join(names)}"
        problems = [Problem(file, line, "", message)]
    return problems


def _wrong_length(file: str, line: int, cells: int, wanted: int) -> Problem:
    few_or_many = "too short" if cells < wanted else "too long"
    return Problem(file, line, "", f"the row is {few_or_many}: {cells} cells, {wanted} wanted")


def _check_column(
    file: str, column: Field, lines: Sequence[int], texts: Sequence[str]
) -> tuple[Sequence[Any], list[Problem]]:
    """Type one column; each distinct text is read and checked once."""
    distinct = set(texts)
    is_empty_somewhere = "" in distinct
    distinct.discard("")
    read, wrong = _read_texts(column, distinct)
    for breaks, message in _broken(column, read):
        wrong = {text: f"{shown(text)} {message}" for text in breaks} | wrong
    if is_empty_somewhere:
        read[""] = None
        if column.constraints.get("required"):
            wrong[""] = "a value is required"
    problems = []
    if wrong:
        problems = [
            Problem(file, line, column.name, wrong[text])
            for line, text in zip(lines, texts, strict=True)
            if text in wrong
        ]
    if column.constraints.get("unique"):
        problems += _repeated(file, column.name, lines, [text or None for text in texts])
    return list(map(read.__getitem__, texts)), problems


def _read_texts(column: Field, texts: Collection[str]) -> tuple[dict[str, Any], dict[str, str]]:
    """(what texts mean, None where one is not of the column's type; what is wrong with these)."""
    if column.type == "string" and "\0" not in "".join(texts):
        # Most cells of a catalog are free text: there is little in them to judge.
        return dict(zip(texts, texts, strict=True)), {}
    written, read, type_name = _TYPES[column.type]
    values: dict[str, Any] = {}
    wrong = {}
    for text in texts:
        try:
            value = read(text) if written.fullmatch(text) else None
        except ValueError:
            value = None
        values[text] = value
        if value is None:
            wrong[text] = f"{shown(text)} is not {type_name}"
    return values, wrong


def _broken(column: Field, read: Mapping[str, Any]) -> Iterator[tuple[Iterable[str], str]]:
    """By constraint, the weightiest first: the texts that break it, and what to say of them."""
    rules = column.constraints
    known = [(text, value) for text, value in read.items() if value is not None]
    if "enum" in rules:
        allowed = set(rules["enum"])
        breaks = [text for text, value in known if value not in allowed]
        yield breaks, f"is none of {', '.join(map(str, rules['enum']))}"
    if "pattern" in rules:
        fits = re.compile(rules["pattern"]).fullmatch
        breaks = [text for text, _ in known if not fits(text)]
        yield breaks, f"is not of the form {rules['pattern']}"
    if "minimum" in rules:
        least = rules["minimum"]
        yield [text for text, value in known if value < least], f"is below {least}"
    if "maximum" in rules:
        most = rules["maximum"]
        yield [text for text, value in known if value > most], f"is above {most}"


def shown(text: str) -> str:
    """A cell's text for a message: in quotes, never long, control characters escaped."""
    longest = 60
    return repr(text if len(text) <= longest else text[:longest] + "…")


def _duplicate_keys(
    file: str, key: Sequence[str], lines: Sequence[int], table: Table
) -> list[Problem]:
    if not key:
        return []
    values: list[Any] = list(zip(*(table[name] for name in key), strict=True))
    return _repeated(file, " + ".join(key), lines, values)


def _repeated(file: str, column: str, lines: Sequence[int], values: Sequence[Any]) -> list[Problem]:
    if len(set(values)) == len(values):
        return []
    first: dict[Any, int] = {}
    problems = []
    for line, value in zip(lines, values, strict=True):
        if value is not None and first.setdefault(value, line) != line:
            parts = value if isinstance(value, tuple) else (value,)
            text = ", ".join("" if part is None else str(part) for part in parts)
            message = f"{shown(text)} is a duplicate of row {first[value]}"
            problems.append(Problem(file, line, column, message))
    return problems

"""A table's schema, and what in a table breaks it.

The schemas are those of the data package's ``datapackage.json`` (Data Package v2, Table Schema
v2). Only what Weighbridge uses of the standard is known here; a type or constraint that is not is
itself reported, so nothing passes unchecked.

Checks go by whole columns, since a catalog is read at each start.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
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
_JUDGED = {"enum", "pattern", "minimum", "maximum"}
"""Constraints that judge a cell by what it says."""
_CONSTRAINTS = {"required", "unique", *_JUDGED}


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


Row: TypeAlias = tuple[int, Sequence[str]]
"""A row as it was read: its line number and its cells."""


def check_table(
    file: str, schema: Schema, header: Row, rows: Sequence[Row]
) -> tuple[Table, list[int], list[Problem]]:
    """Type the cells of a table and list all that breaks its schema.

    Returns the table, the line number of each of its rows, and the problems. Rows too short or too
    long are not in the table, and with a wrong header it has no columns; a cell that cannot be
    typed is None.
    """
    names = [each.name for each in schema.fields]
    problems = _header_problems(file, names, header)
    if problems:
        return {}, [], problems
    wide = len(names)
    whole = [row for row in rows if len(row[1]) == wide]
    problems = [
        _wrong_length(file, line, len(cells), wide)
        for line, cells in (rows if len(whole) < len(rows) else ())
        if len(cells) != wide
    ]
    lines = [line for line, _ in whole]
    by_column = list(zip(*(cells for _, cells in whole), strict=True)) or [()] * len(names)
    table = {}
    for each, texts in zip(schema.fields, by_column, strict=True):
        table[each.name], found = _check_column(file, each, lines, texts)
        problems += found
    problems += _duplicate_keys(file, schema.primary_key, lines, table)
    return table, lines, problems


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


def _header_problems(file: str, names: Sequence[str], header: Row) -> list[Problem]:
    line, found = header
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
    read: dict[str, Any] = {}
    if column.type == "string" and not _JUDGED & column.constraints.keys():
        # Most cells of a catalog are free text: there is little in them to judge.
        read = {text: text for text in distinct if text and "\0" not in text}
    wrong: dict[str, str] = {}
    for text in distinct - read.keys():
        message, read[text] = _check_value(column, text)
        if message:
            wrong[text] = message
    problems = []
    if wrong:
        problems = [
            Problem(file, line, column.name, wrong[text])
            for line, text in zip(lines, texts, strict=True)
            if text in wrong
        ]
    if column.constraints.get("unique"):
        problems += _repeated(file, column.name, lines, [text or None for text in texts])
    if column.type == "string" and not wrong:
        return (list(texts) if "" not in distinct else [text or None for text in texts]), problems
    return list(map(read.__getitem__, texts)), problems


def _check_value(column: Field, text: str) -> tuple[str, Any]:
    """(what is wrong or "", the typed value)."""
    rules = column.constraints
    if not text:
        return ("a value is required" if rules.get("required") else ""), None
    written, read, type_name = _TYPES[column.type]
    try:
        value = read(text) if written.fullmatch(text) else None
    except ValueError:
        value = None
    if value is None:
        return f"{shown(text)} is not {type_name}", None
    if "enum" in rules and value not in rules["enum"]:
        return f"{shown(text)} is none of {', '.join(map(str, rules['enum']))}", value
    if "pattern" in rules and not re.fullmatch(rules["pattern"], text):
        return f"{shown(text)} is not of the form {rules['pattern']}", value
    if "minimum" in rules and value < rules["minimum"]:
        return f"{shown(text)} is below {rules['minimum']}", value
    if "maximum" in rules and value > rules["maximum"]:
        return f"{shown(text)} is above {rules['maximum']}", value
    return "", value


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

"""Every rule of plausibility over a data package: `weighbridge check` tells what they find."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from weighbridge.catalog.package import Package, examine_package
from weighbridge.catalog.plausibility import claims, dates, prices, relations, texts
from weighbridge.catalog.plausibility.facts import Facts, Found
from weighbridge.errors import CatalogError, Problem

CHECKED = "checked:"
"""How the note of a row begins that an editor has looked at and found right."""


def check_package(folder: Path) -> Package:
    """Read and check a data package by every rule there is.

    Raises:
        CatalogError: with every problem and everything suspicious, each with file, row and column.
    """
    package, problems = examine_package(folder)
    # What is wrong is not called suspicious as well, nor trusted in judging the rest.
    wrong = {problem.file for problem in problems}
    sound = {name: table for name, table in package.tables.items() if f"{name}.csv" not in wrong}
    problems += implausible(replace(package, tables=sound))
    if problems:
        raise CatalogError(str(folder), problems)
    return package


def implausible(package: Package) -> list[Problem]:
    """Everything suspicious, by table and row; a rule is passed over where a table is missing."""
    facts = Facts(package.tables)
    found: list[Found] = []
    for needed, rule in _RULES:
        if set(needed) <= set(package.tables):
            found += rule(facts)
    checked = {
        (table, row)
        for table in package.tables
        if "note" in package.tables[table]
        for row, note in facts.rows(table, "note")
        if note and note.startswith(CHECKED)
    }
    places = {table: place for place, table in enumerate(package.tables)}
    found.sort(key=lambda each: (places[each.table], each.row))
    return [
        Problem(f"{table}.csv", package.lines[table][row], column, message)
        for table, row, column, message in found
        if (table, row) not in checked
    ]


Rule: TypeAlias = Callable[[Facts], Iterator[Found]]

_STANDING = ("claims", "decisions", "sources")
_CITING = (
    *("vendors", "hosts", "licenses", "families", "models", "names", "claims", "prices"),
    *("benchmarks", "scores", "openness", "adoption", "transparency", "events", "pairs"),
)

_RULES: tuple[tuple[tuple[str, ...], Rule], ...] = (
    ((), texts.texts),
    ((), dates.days),
    (("sources",), dates.stated_before_read),
    (_STANDING, dates.claimed_dates),
    (("events", "sources"), dates.events),
    (_STANDING, dates.order_of_dates),
    (("prices",), prices.prices),
    (("prices",), prices.price_jumps),
    (("price_history",), prices.history_jumps),
    ((*_STANDING, "licenses"), claims.openness),
    (_STANDING, claims.sizes),
    (_STANDING, claims.contradictions),
    (("scores",), claims.repeated_scores),
    (("pairs",), relations.pairs),
    (("pairs", *_STANDING, "licenses"), relations.sides_of_pairs),
    (("openness", *_STANDING, "licenses"), relations.components),
    (("adoption", *_STANDING, "licenses"), relations.repositories),
    (("sources", *_CITING), relations.unused_sources),
    (("vendors", "families", "hosts", "events"), relations.unused_vendors),
    (("hosts", "prices", "price_history"), relations.unused_hosts),
    (("families", "models"), relations.unused_families),
    (("benchmarks", "scores"), relations.unused_benchmarks),
    ((*_STANDING, "licenses"), relations.unused_licenses),
)
"""Each rule with the tables that it needs."""

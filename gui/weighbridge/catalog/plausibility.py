"""What keeps to every rule and is suspicious all the same: `weighbridge check` tells it.

Loading does not ask these rules, since a doubtful figure must not keep the program from opening.
Each rule is a small function over whole columns; the table at the end of this module lists them,
and ``data/README.md`` says them in words. A row whose note begins with "checked:" has been looked
at by an editor, who says there why it is right: it is passed over.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

from weighbridge.catalog.claims import UNDISPUTED_FIELDS, Claim, Source, disagree, resolve
from weighbridge.catalog.openness import CLOSED_CLASSES, OPEN_CLASSES, derive
from weighbridge.catalog.package import Package, examine_package
from weighbridge.catalog.prices import PER_MILLION_TOKENS
from weighbridge.catalog.rules import UNDISCLOSED
from weighbridge.catalog.schema import Table, shown
from weighbridge.errors import CatalogError, Problem

CHECKED = "checked:"
"""How the note of a row begins that an editor has looked at and found right."""

HIGHEST_TOKEN_PRICE = 1000
"""US dollars per million tokens."""

LARGEST_DISCOUNT = 2
"""Output may cost this many times less than input."""

LARGEST_JUMP = 10
"""A price may become this many times higher or lower from one date to the next."""

FIRST_YEAR = "2017"
"""No model of the kind that is compared here is older."""

MONTHS_OF_PREPARATION = 1
"""Weights may be put up this long before their release is told."""

MOST_IN_A_PAIR = 6
"""As many models as a lineup holds."""


class Found(NamedTuple):
    """A suspicious cell; ``row`` counts the rows of its table from 0."""

    table: str
    row: int
    column: str
    message: str


class Standing(NamedTuple):
    """The claim that wins for a field of a model: where it stands, and what it says."""

    row: int
    value: str


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
    def claims(self) -> Mapping[tuple[str, str], Mapping[int, Claim]]:
        """By model and field: the claims, each by its row."""
        found: dict[tuple[str, str], dict[int, Claim]] = defaultdict(dict)
        columns = ("model_id", "field", "value", "basis", "source_id", "as_of", "note")
        for row, model, field, value, basis, source, as_of, note in self.rows("claims", *columns):
            claim = Claim(value, basis, self.sources[source], as_of or "", note=note or "")
            found[model, field][row] = claim
        return found

    @cached_property
    def standing(self) -> Mapping[str, Mapping[str, Standing]]:
        """By model and field: the claim that wins."""
        found: dict[str, dict[str, Standing]] = defaultdict(dict)
        for (model, field), claims in self.claims.items():
            winner = resolve(claims.values())[0]
            row = next(row for row, claim in claims.items() if claim is winner)
            found[model][field] = Standing(row, str(winner.value))
        return found

    @cached_property
    def openness(self) -> Mapping[str, str]:
        """By model: its class, where one is established."""
        classes = {id: license_class for _, id, license_class in self.rows(*_LICENSE_CLASSES)}
        found = {}
        for model, fields in self.standing.items():
            claimed, status = fields.get("openness"), fields.get("status")
            license = fields.get("license_id")
            derived, _ = derive(
                status.value if status else None,
                classes.get(license.value) if license else None,
            )
            openness = claimed.value if claimed else derived
            if openness:
                found[model] = str(openness)
        return found


_LICENSE_CLASSES = ("licenses", "license_id", "class")


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


# Text


_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]"
)
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|<!--|&(?:[a-z]+|#[0-9]+|#x[0-9A-Fa-f]+);")


def _texts(facts: Facts) -> Iterator[Found]:
    for name, table in facts.tables.items():
        for column, values in table.items():
            wrong = {
                text: message
                for text in set(values)
                if isinstance(text, str) and (message := _text_fault(text))
            }
            if wrong:
                for row, text in enumerate(values):
                    if text in wrong:
                        yield Found(name, row, column, f"{shown(text)} {wrong[text]}")


def _text_fault(text: str) -> str:
    if text != text.strip():
        return "begins or ends with a blank"
    if _UNPRINTABLE.search(text):
        return "has a control or replacement character"
    if ("<" in text or "&" in text) and _MARKUP.search(text):
        return "has HTML in it"
    return ""


# Dates


_DATES = {
    "sources": ("published",),
    "vendors": ("founded", "as_of"),
    "licenses": ("as_of",),
    "names": ("as_of",),
    "claims": ("as_of",),
    "prices": ("valid_from", "observed_on"),
    "scores": ("as_of",),
    "openness": ("as_of",),
    "events": ("date",),
}
"""By table: the columns with dates, of which the schema sees the form alone."""


def _days(facts: Facts) -> Iterator[Found]:
    """Dates that no calendar has."""
    for table, columns in _DATES.items():
        if table in facts.tables:
            for column in columns:
                cells = facts.tables[table][column]
                wrong = {text for text in set(cells) if text and not _is_day(text)}
                for row, text in enumerate(cells):
                    if text in wrong:
                        yield Found(table, row, column, f"{shown(text)} is in no calendar")


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat((text + "-01-01")[: len("2026-01-01")])
    except ValueError:
        return False
    return True


def _later(one: str, other: str) -> bool:
    """Whether a date is surely later than another; 2026-10 and 2026-10-13 may be the same."""
    exact = min(len(one), len(other))
    return one[:exact] > other[:exact]


def _stated_before_read(facts: Facts) -> Iterator[Found]:
    """A source cannot state what holds on a day after it was read."""
    for table in facts.tables:
        for column in set(_DATES.get(table, ())) & {"as_of", "observed_on", "published"}:
            for row, source, text in facts.rows(table, "source_id", column):
                read = facts.sources[source].retrieved
                if text and _later(text, read):
                    message = f"{text} is later than {read}, when {source} was read"
                    yield Found(table, row, column, message)


def _claimed_dates(facts: Facts) -> Iterator[Found]:
    for row, field, value in facts.rows("claims", "field", "value"):
        if field in ("release_date", "weights_date", "knowledge_cutoff"):
            if _later(value, facts.today):
                message = f"{field} {value} lies in the future: the catalog is of {facts.today}"
                yield Found("claims", row, "value", message)
            if field != "knowledge_cutoff" and value < FIRST_YEAR:
                yield Found("claims", row, "value", f"{field} {value} is before {FIRST_YEAR}")


def _events(facts: Facts) -> Iterator[Found]:
    for row, day, kind, status in facts.rows("events", "date", "kind", "status"):
        if _later(day, facts.today) and kind != "retirement" and status != "announced":
            message = f"{day} lies in the future: the catalog is of {facts.today}"
            yield Found("events", row, "date", message)


def _order_of_dates(facts: Facts) -> Iterator[Found]:
    for model, fields in facts.standing.items():
        released = fields.get("release_date")
        if released is None:
            continue
        cutoff = fields.get("knowledge_cutoff")
        if cutoff and _later(cutoff.value, released.value):
            message = f"{model} knows of {cutoff.value}, but was released on {released.value}"
            yield Found("claims", cutoff.row, "value", message)
        retired = fields.get("retirement_date")
        if retired and _later(released.value, retired.value):
            message = f"{model} retires on {retired.value}, but was released on {released.value}"
            yield Found("claims", retired.row, "value", message)
        weights = fields.get("weights_date")
        if weights and _months_between(weights.value, released.value) > MONTHS_OF_PREPARATION:
            message = (
                f"the weights of {model} are of {weights.value}, long before its release on"
                f" {released.value}"
            )
            yield Found("claims", weights.row, "value", message)


def _months_between(one: str, other: str) -> int:
    """The fewest months that can lie between an earlier date and a later one."""
    latest, earliest = (one + "-12")[:7], (other + "-01")[:7]
    return 12 * (int(earliest[:4]) - int(latest[:4])) + int(earliest[5:]) - int(latest[5:])


# Prices


_PARTS = ("input", "output", "cached_input")


def _prices(facts: Facts) -> Iterator[Found]:
    for row, unit, *prices in facts.rows("prices", "unit", *_PARTS):
        if unit != PER_MILLION_TOKENS:
            continue
        for part, price in zip(_PARTS, prices, strict=True):
            if price is not None and price > HIGHEST_TOKEN_PRICE:
                message = f"{price} is more than {HIGHEST_TOKEN_PRICE} USD per million tokens"
                yield Found("prices", row, part, message)
        input, output, cached = prices
        if input is None:
            continue
        if output is not None and output * LARGEST_DISCOUNT < input:
            message = f"output at {output} costs less than half of the input at {input}"
            yield Found("prices", row, "output", message)
        if cached is not None and cached > input:
            message = f"cached input at {cached} costs more than input at {input}"
            yield Found("prices", row, "cached_input", message)


def _price_jumps(facts: Facts) -> Iterator[Found]:
    """Each history is of one model, host, plan, unit and source."""
    history: dict[tuple[Any, ...], list[tuple[Any, ...]]] = defaultdict(list)
    key = ("model_id", "host_id", "plan", "unit", "source_id")
    for row, *cells in facts.rows("prices", *key, "valid_from", "observed_on", *_PARTS):
        since, observed_on, *prices = cells[len(key) :]
        history[tuple(cells[: len(key)])].append((since or observed_on, row, prices))
    for steps in history.values():
        steps.sort(key=lambda step: step[0])
        for (before, _, old), (after, row, new) in pairwise(steps):
            for part, one, other in zip(_PARTS, old, new, strict=True):
                if one and other and max(one, other) > LARGEST_JUMP * min(one, other):
                    message = f"from {one} on {before} to {other} on {after}: more than tenfold"
                    yield Found("prices", row, part, message)


# Claims and scores


def _openness(facts: Facts) -> Iterator[Found]:
    classes = {id: license_class for _, id, license_class in facts.rows(*_LICENSE_CLASSES)}
    for model, openness in facts.openness.items():
        fields = facts.standing[model]
        weights, license = fields.get("weights_url"), fields.get("license_id")
        if openness in CLOSED_CLASSES and weights:
            message = f"{model} has a link to weights, but is {openness}"
            yield Found("claims", weights.row, "value", message)
        # That a class follows from a license means that there is one for the weights.
        no_license = license is None or classes[license.value] in ("service", "unknown")
        if openness in OPEN_CLASSES and "openness" in fields and not weights and no_license:
            message = f"{model} is {openness}, but has neither a link to weights nor their license"
            yield Found("claims", fields["openness"].row, "value", message)


_NO_MORE_THAN = (("params_active", "params_total"), ("output_tokens", "context_tokens"))


def _sizes(facts: Facts) -> Iterator[Found]:
    for model, fields in facts.standing.items():
        for part, whole in _NO_MORE_THAN:
            if part in fields and whole in fields:
                small, large = fields[part].value, fields[whole].value
                if UNDISCLOSED not in (small, large) and float(small) > float(large):
                    message = f"{part} {small} of {model} is more than its {whole} {large}"
                    yield Found("claims", fields[part].row, "value", message)


def _contradictions(facts: Facts) -> Iterator[Found]:
    """What one source says under two notes, or of two dates, is not of the same thing."""
    for (model, field), claims in facts.claims.items():
        if len(claims) == 1 or field in UNDISPUTED_FIELDS:
            continue
        by_source: dict[tuple[str, ...], list[int]] = defaultdict(list)
        for row, claim in claims.items():
            by_source[claim.source.id, claim.as_of, claim.note].append(row)
        for (source, *_), rows in by_source.items():
            if len(rows) > 1 and disagree([claims[row] for row in rows]):
                values = " and ".join(shown(str(claims[row].value)) for row in rows)
                message = f"{source} says {values} of the {field} of {model}"
                yield Found("claims", rows[-1], "value", message)


_RESULT = ("value", "ci_low", "ci_high", "votes")


def _repeated_scores(facts: Facts) -> Iterator[Found]:
    """A result at an effort setting that stands there again with none.

    Two settings may score alike, so the interval or the votes must tell that it is one result.
    """
    key = ("model_id", "benchmark_id", "source_id")
    named: dict[tuple[Any, ...], str] = {}
    unnamed: dict[tuple[Any, ...], int] = {}
    for row, effort, *cells in facts.rows("scores", "effort", *key, *_RESULT):
        *_, low, high, votes = cells
        if (low, high, votes) == (None, None, None):
            continue
        if effort:
            named[tuple(cells)] = effort
        else:
            unnamed[tuple(cells)] = row
    for result in unnamed.keys() & named.keys():
        message = f"the same result stands there with the effort {shown(named[result])}"
        yield Found("scores", unnamed[result], "effort", message)


# Rows that belong to each other


def _pairs(facts: Facts) -> Iterator[Found]:
    for row, *sides in facts.rows("pairs", "open_side", "closed_side"):
        opens, closeds = (side.split(";") for side in sides)
        longer = "open_side" if len(opens) > len(closeds) else "closed_side"
        count = len(opens) + len(closeds)
        if count > MOST_IN_A_PAIR:
            message = f"{count} models are more than fit side by side: {MOST_IN_A_PAIR}"
            yield Found("pairs", row, longer, message)
        for column, side, before in (("open_side", opens, []), ("closed_side", closeds, opens)):
            for place, model in enumerate(side):
                if model in before or model in side[:place]:
                    yield Found("pairs", row, column, f"{shown(model)} stands there twice")


def _sides_of_pairs(facts: Facts) -> Iterator[Found]:
    wrong = {"open_side": CLOSED_CLASSES, "closed_side": OPEN_CLASSES}
    for column, classes in wrong.items():
        for row, side in facts.rows("pairs", column):
            for model in side.split(";"):
                openness = facts.openness.get(model)
                if openness in classes:
                    yield Found("pairs", row, column, f"{shown(model)} is {openness}")


def _unused(
    facts: Facts, table: str, used: Iterable[object], says: tuple[str, ...] = ()
) -> Iterator[Found]:
    """Rows that nothing uses and that, in the columns ``says``, tell nothing of their own."""
    known = set(used)
    id_column = next(iter(facts.tables[table]))
    for row, id, *told in facts.rows(table, id_column, *says):
        if id not in known and not any(told):
            yield Found(table, row, id_column, f"nothing in the catalog uses {shown(id)}")


def _unused_sources(facts: Facts) -> Iterator[Found]:
    columns = (table.get("source_id", ()) for table in facts.tables.values())
    own = facts.tables["sources"]["source_id"]
    cited = {source for column in columns if column is not own for source in column}
    return _unused(facts, "sources", cited)


def _unused_vendors(facts: Facts) -> Iterator[Found]:
    used = (facts.tables[table]["vendor_id"] for table in ("families", "hosts", "events"))
    return _unused(facts, "vendors", set().union(*used), ("website", "note"))


def _unused_hosts(facts: Facts) -> Iterator[Found]:
    return _unused(facts, "hosts", facts.tables["prices"]["host_id"])


def _unused_families(facts: Facts) -> Iterator[Found]:
    return _unused(facts, "families", facts.tables["models"]["family_id"])


def _unused_licenses(facts: Facts) -> Iterator[Found]:
    claims = facts.rows("claims", "field", "value")
    used = {value for _, field, value in claims if field == "license_id"}
    return _unused(facts, "licenses", used, ("url", "note"))


Rule: TypeAlias = Callable[[Facts], Iterator[Found]]

_STANDING = ("claims", "sources")
_CITING = (
    *("vendors", "hosts", "licenses", "families", "models", "names", "claims", "prices"),
    *("benchmarks", "scores", "openness", "events", "pairs"),
)

_RULES: tuple[tuple[tuple[str, ...], Rule], ...] = (
    ((), _texts),
    ((), _days),
    (("sources",), _stated_before_read),
    (("claims", "sources"), _claimed_dates),
    (("events", "sources"), _events),
    (_STANDING, _order_of_dates),
    (("prices",), _prices),
    (("prices",), _price_jumps),
    ((*_STANDING, "licenses"), _openness),
    (_STANDING, _sizes),
    (_STANDING, _contradictions),
    (("scores",), _repeated_scores),
    (("pairs",), _pairs),
    (("pairs", *_STANDING, "licenses"), _sides_of_pairs),
    (("sources", *_CITING), _unused_sources),
    (("vendors", "families", "hosts", "events"), _unused_vendors),
    (("hosts", "prices"), _unused_hosts),
    (("families", "models"), _unused_families),
    (("licenses", "claims"), _unused_licenses),
)
"""Each rule with the tables that it needs."""

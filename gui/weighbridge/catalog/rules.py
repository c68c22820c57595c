"""What a catalog must hold beyond the schema of its tables.

A schema sees one cell, or one key, at a time. These rules see a row: that a claim's value is of
the type its field asks for, that a score lies on its benchmark's scale.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from math import isfinite
from typing import Any

from weighbridge.catalog.claims import CURATED
from weighbridge.catalog.components import CRITERIA
from weighbridge.catalog.openness import Openness
from weighbridge.catalog.schema import Table, shown
from weighbridge.columns import COLUMNS, UNKNOWN
from weighbridge.errors import Problem

UNDISCLOSED = "undisclosed"
"""The value of a claim that the vendor does not tell."""

STATUSES = ("reported", "announced", "preview", "released", "deprecated", "retired")
TIERS = ("flagship", "mid", "small", "edge")
MODALITIES = ("text", "image", "audio", "video", "pdf")

_PARTIAL_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_OF_A_HOST = re.compile(r"\S+ prices")
_WEEK = re.compile(r"\S+ [0-9]{4}-[0-9]{2}-[0-9]{2}")
_DECIMAL = re.compile(r"[0-9]+(\.[0-9]+)?")


def is_partial_date(text: str) -> bool:
    """Whether a text is a date as YYYY, YYYY-MM or YYYY-MM-DD that a calendar has."""
    if not _PARTIAL_DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + "2026-01-01"[len(text) :])
    except ValueError:
        return False
    return True


def _whole(text: str) -> bool:
    return text.isdigit() and _size(text)


def _size(text: str) -> bool:
    return _DECIMAL.fullmatch(text) is not None and isfinite(float(text)) and float(text) > 0


def _size_or_undisclosed(text: str) -> bool:
    return text == UNDISCLOSED or _size(text)


def _link(text: str) -> bool:
    return text.startswith("https://")


def _one_of(allowed: Sequence[str]) -> Callable[[str], bool]:
    return lambda text: text in allowed


def _some_of(allowed: Sequence[str]) -> Callable[[str], bool]:
    return lambda text: set(text.split(";")) <= set(allowed)


CLAIM_VALUES: Mapping[str, tuple[Callable[[str], bool], str]] = {
    "release_date": (is_partial_date, "a date as YYYY, YYYY-MM or YYYY-MM-DD"),
    "weights_date": (is_partial_date, "a date as YYYY, YYYY-MM or YYYY-MM-DD"),
    "retirement_date": (is_partial_date, "a date as YYYY, YYYY-MM or YYYY-MM-DD"),
    "knowledge_cutoff": (is_partial_date, "a date as YYYY, YYYY-MM or YYYY-MM-DD"),
    "status": (_one_of(STATUSES), f"one of {', '.join(STATUSES)}"),
    "tier": (_one_of(TIERS), f"one of {', '.join(TIERS)}"),
    "openness": (_one_of(list(Openness)), f"one of {', '.join(Openness)}"),
    "weights_url": (_link, "a link that begins with https://"),
    "params_total": (_size_or_undisclosed, "a number of billions, or undisclosed"),
    "params_active": (_size_or_undisclosed, "a number of billions, or undisclosed"),
    "context_tokens": (_whole, "a whole number of tokens"),
    "output_tokens": (_whole, "a whole number of tokens"),
    "modalities_in": (_some_of(MODALITIES), f"some of {';'.join(MODALITIES)}"),
    "modalities_out": (_some_of(MODALITIES), f"some of {';'.join(MODALITIES)}"),
}
"""By field of a claim: what its value must pass, and how to say so."""


def check_rules(
    tables: Mapping[str, Table], lines: Mapping[str, Sequence[int]]
) -> Iterator[Problem]:
    """List every row that breaks a rule, with its line.

    ``tables`` are those that keep to their schemas; a rule that needs another one is passed over.
    """
    for needed, rule in _RULES:
        if set(needed) <= set(tables):
            yield from rule(lines, *(tables[name] for name in needed))


def _cells(table: Table, *names: str) -> Iterator[tuple[Any, ...]]:
    return zip(*(table[name] for name in names), strict=True)


def _field_values(name: str) -> Callable[..., Iterator[Problem]]:
    """That the value of each row of a table of claims is of the type its field asks for."""

    def check(
        lines: Mapping[str, Sequence[int]], claims: Table, licenses: Table
    ) -> Iterator[Problem]:
        known = set(licenses["license_id"])
        rows = list(_cells(claims, "field", "value"))
        wrong = {}
        for field, value in set(rows):  # Most values are stated many times.
            if field == "license_id":
                if value not in known:
                    wrong[field, value] = f"{shown(value)} does not stand in licenses.csv"
            elif field in CLAIM_VALUES:
                passes, wanted = CLAIM_VALUES[field]
                if not passes(value):
                    wrong[field, value] = f"{shown(value)} is no {field}: wanted is {wanted}"
        if wrong:
            for line, row in zip(lines[name], rows, strict=True):
                if row in wrong:
                    yield Problem(f"{name}.csv", line, "value", wrong[row])

    return check


def _editors(
    lines: Mapping[str, Sequence[int]], decisions: Table, sources: Table
) -> Iterator[Problem]:
    """Decisions are claims of the one source that stands for the editors."""
    count = sources["kind"].count(CURATED)
    if count > 1 or (decisions["model_id"] and not count):
        line = lines["decisions"][0] if lines["decisions"] else 0
        message = f"sources.csv needs one source of the kind {CURATED}, and has {count}"
        yield Problem("decisions.csv", line, "", message)


def _identities(lines: Mapping[str, Sequence[int]], *tables: Table) -> Iterator[Problem]:
    """A name means something that is in the catalog, or nothing."""
    identities, *named = tables
    known = {
        kind: set(table[f"{kind}_id"])
        for kind, table in zip(("model", "host", "license", "vendor"), named, strict=True)
    }
    rows = _cells(identities, "kind", "id")
    for line, (kind, id) in zip(lines["identities"], rows, strict=True):
        if id is not None and id not in known[kind]:
            yield Problem("identities.csv", line, "id", f"{shown(id)} is no {kind} of the catalog")


_CORRECTED = {"plan", "output_unit", "license_id", "capabilities", *CLAIM_VALUES, *CRITERIA}
"""What a correction may be about, beside prices, scores and single benchmarks."""


def _corrections(
    lines: Mapping[str, Sequence[int]], corrections: Table, benchmarks: Table
) -> Iterator[Problem]:
    """What is corrected is something that a snapshot can say; a figure is never made up.

    A weekly price is named by host and day.
    """
    left_out = {"prices", "scores", *benchmarks["benchmark_id"]}
    rows = _cells(corrections, "about", "value")
    for line, (about, value) in zip(lines["corrections"], rows, strict=True):
        if (about in left_out or _OF_A_HOST.fullmatch(about)) and value is not None:
            message = f"{shown(about)} can only be left out: the value must be empty"
            yield Problem("corrections.csv", line, "value", message)
        elif _WEEK.fullmatch(about):
            if value not in (None, "kept"):
                message = "a weekly price is left out, or kept with a note"
                yield Problem("corrections.csv", line, "value", message)
        elif about == "output_unit" and value is None:
            yield Problem("corrections.csv", line, "value", "the unit of the output is required")
        elif about not in left_out | _CORRECTED and not _OF_A_HOST.fullmatch(about):
            message = f"{shown(about)} is no field of claims, plan, prices, scores or benchmark"
            yield Problem("corrections.csv", line, "about", message)


def _prices(lines: Mapping[str, Sequence[int]], prices: Table) -> Iterator[Problem]:
    rows = _cells(prices, "plan", "input", "output")
    for line, (plan, input, output) in zip(lines["prices"], rows, strict=True):
        if input is None and output is None:
            yield Problem("prices.csv", line, "input", "neither an input nor an output price")
        elif plan != "free" and not (input or output):
            message = "a price of 0 needs the plan 'free'; an unknown price has no row"
            yield Problem("prices.csv", line, "input", message)


def _scores(
    lines: Mapping[str, Sequence[int]], scores: Table, benchmarks: Table
) -> Iterator[Problem]:
    scales = {id: scale for id, *scale in _cells(benchmarks, "benchmark_id", "minimum", "maximum")}
    rows = _cells(scores, "benchmark_id", "value", "ci_low", "ci_high")
    for line, (benchmark, value, low, high) in zip(lines["scores"], rows, strict=True):
        if not _between(value, *scales.get(benchmark, (None, None))):
            message = f"{value} is outside the scale of {benchmark}"
            yield Problem("scores.csv", line, "value", message)
        if not _between(value, low, high):
            message = f"{value} lies outside its own interval"
            yield Problem("scores.csv", line, "value", message)


def _between(value: float, low: float | None, high: float | None) -> bool:
    return (low is None or low <= value) and (high is None or value <= high)


def _clauses(lines: Mapping[str, Sequence[int]], clauses: Table) -> Iterator[Problem]:
    """A threshold belongs to a limit and says what holds beyond; regions belong to theirs."""
    limits = ("user_limit", "revenue_limit")
    rows = _cells(clauses, "clause", "threshold", "period", "beyond", "regions")
    for line, (clause, threshold, period, beyond, regions) in zip(
        lines["clauses"], rows, strict=True
    ):
        told = [each is not None for each in (threshold, period, beyond)]
        if any(told) and not all(told):
            message = "threshold, period and beyond belong together: give all three or none"
            yield Problem("clauses.csv", line, "threshold", message)
        elif threshold is not None and clause not in limits:
            message = f"only {' and '.join(limits)} have a threshold"
            yield Problem("clauses.csv", line, "threshold", message)
        elif regions is not None and clause != "excluded_regions":
            yield Problem("clauses.csv", line, "regions", "only excluded_regions has regions")


def _sides(lines: Mapping[str, Sequence[int]], pairs: Table, models: Table) -> Iterator[Problem]:
    known = set(models["model_id"])
    for side in ("open_side", "closed_side"):
        for line, ids in zip(lines["pairs"], pairs[side], strict=True):
            for id in ids.split(";"):
                if id not in known:
                    message = f"{shown(id)} does not stand in models.csv"
                    yield Problem("pairs.csv", line, side, message)


def _benchmark_ids(lines: Mapping[str, Sequence[int]], benchmarks: Table) -> Iterator[Problem]:
    """Each benchmark is a column, beside those that every catalog has."""
    for line, id in zip(lines["benchmarks"], benchmarks["benchmark_id"], strict=True):
        if id in COLUMNS:
            message = f"{shown(id)} is the id of another column"
            yield Problem("benchmarks.csv", line, "benchmark_id", message)


def _category_id(file: str, column: str) -> Callable[..., Iterator[Problem]]:
    """In a filter the id "unknown" stands for what is not known, so nothing may be called so."""

    def check(lines: Mapping[str, Sequence[int]], table: Table) -> Iterator[Problem]:
        for line, id in zip(lines[file], table[column], strict=True):
            if id == UNKNOWN:
                message = f"{shown(id)} is no id: it means that something is not known"
                yield Problem(f"{file}.csv", line, column, message)

    return check


_RULES: Sequence[tuple[tuple[str, ...], Callable[..., Iterator[Problem]]]] = (
    (("claims", "licenses"), _field_values("claims")),
    (("decisions", "licenses"), _field_values("decisions")),
    (("decisions", "sources"), _editors),
    (("identities", "models", "hosts", "licenses", "vendors"), _identities),
    (("corrections", "benchmarks"), _corrections),
    (("prices",), _prices),
    (("scores", "benchmarks"), _scores),
    (("clauses",), _clauses),
    (("pairs", "models"), _sides),
    (("benchmarks",), _benchmark_ids),
    (("vendors",), _category_id("vendors", "vendor_id")),
    (("families",), _category_id("families", "family_id")),
    (("licenses",), _category_id("licenses", "license_id")),
)
"""Each rule with the tables that it needs."""

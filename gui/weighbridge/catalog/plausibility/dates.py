"""Dates that no calendar has, that lie in the future, or that contradict each other."""

from collections.abc import Iterator
from datetime import date

from weighbridge.catalog.plausibility.facts import Facts, Found
from weighbridge.catalog.schema import shown

FIRST_YEAR = "2017"
"""No model of the kind that is compared here is older."""

MONTHS_OF_PREPARATION = 1
"""Weights may be put up this long before their release is told."""

_DATES = {
    "sources": ("published",),
    "vendors": ("founded", "as_of"),
    "licenses": ("as_of",),
    "snapshots": ("as_of",),
    "names": ("as_of",),
    "aliases": ("as_of",),
    "decisions": ("as_of",),
    "claims": ("as_of",),
    "prices": ("valid_from", "observed_on"),
    "price_history": ("observed_on",),
    "scores": ("as_of",),
    "openness": ("as_of",),
    "adoption": ("as_of",),
    "transparency": ("as_of",),
    "events": ("date",),
}
"""By table: the columns with dates, of which the schema sees the form alone."""


def days(facts: Facts) -> Iterator[Found]:
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


def stated_before_read(facts: Facts) -> Iterator[Found]:
    """A source cannot state what holds on a day after it was read."""
    for table, cells in facts.tables.items():
        if "source_id" not in cells:
            continue
        for column in set(_DATES.get(table, ())) & {"as_of", "observed_on", "published"}:
            for row, source, text in facts.rows(table, "source_id", column):
                read = facts.sources[source].retrieved
                if text and _later(text, read):
                    message = f"{text} is later than {read}, when {source} was read"
                    yield Found(table, row, column, message)


def claimed_dates(facts: Facts) -> Iterator[Found]:
    """Dates of models that lie in the future, or before there were any such models."""
    for (_, field), claims in facts.claims.items():
        if field not in ("release_date", "weights_date", "knowledge_cutoff"):
            continue
        for place, claim in claims.items():
            value = str(claim.value)
            if _later(value, facts.today):
                message = f"{field} {value} lies in the future: the catalog is of {facts.today}"
                yield Found(*place, "value", message)
            if field != "knowledge_cutoff" and value < FIRST_YEAR:
                yield Found(*place, "value", f"{field} {value} is before {FIRST_YEAR}")


def events(facts: Facts) -> Iterator[Found]:
    """Events in the future that nobody announced."""
    for row, day, kind, status in facts.rows("events", "date", "kind", "status"):
        if _later(day, facts.today) and kind != "retirement" and status != "announced":
            message = f"{day} lies in the future: the catalog is of {facts.today}"
            yield Found("events", row, "date", message)


def order_of_dates(facts: Facts) -> Iterator[Found]:
    """A cutoff after the release, a retirement before it, weights long before it."""
    for model, fields in facts.standing.items():
        released = fields.get("release_date")
        if released is None:
            continue
        cutoff = fields.get("knowledge_cutoff")
        if cutoff and _later(cutoff.value, released.value):
            message = f"{model} knows of {cutoff.value}, but was released on {released.value}"
            yield cutoff.found(message)
        retired = fields.get("retirement_date")
        if retired and _later(released.value, retired.value):
            message = f"{model} retires on {retired.value}, but was released on {released.value}"
            yield retired.found(message)
        weights = fields.get("weights_date")
        if weights and _months_between(weights.value, released.value) > MONTHS_OF_PREPARATION:
            message = (
                f"the weights of {model} are of {weights.value}, long before its release on"
                f" {released.value}"
            )
            yield weights.found(message)


def _months_between(one: str, other: str) -> int:
    """The fewest months that can lie between an earlier date and a later one."""
    latest, earliest = (one + "-12")[:7], (other + "-01")[:7]
    return 12 * (int(earliest[:4]) - int(latest[:4])) + int(earliest[5:]) - int(latest[5:])

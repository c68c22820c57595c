"""What a snapshot says, entry by entry, before it is known which model each entry means.

An entry's rows have the columns of the tables that they are made for, as text, with "" for what the
source does not say. Dates left empty are those of the snapshot.
"""

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

CATALOGUED, MEASURED = "catalogued", "measured"
VENDOR_CLAIMED, REPORTED, DERIVED = "vendor-claimed", "reported", "derived"

OWN, WEAK = "own", "weak"


class Fact(NamedTuple):
    """A row of ``claims``. A license is given as the source writes it.

    ``holds`` tells how far it reaches: an ``OWN`` fact holds only if the entry's host is the
    vendor of the model, and then before others of the source; a ``WEAK`` one stands only where no
    source tells the field in another way. What other hosts list of a model is always weak.
    """

    field: str
    value: str
    note: str = ""
    basis: str = CATALOGUED
    as_of: str = ""
    holds: str = ""


class Price(NamedTuple):
    """A row of ``prices``; ``host_id`` is the host as the source writes it.

    One that ``holds`` as ``OWN`` counts only where that host is the vendor of the model.
    """

    host_id: str
    input: str = ""
    output: str = ""
    cached_input: str = ""
    plan: str = "standard"
    unit: str = "usd-per-million-tokens"
    valid_from: str = ""
    note: str = ""
    basis: str = CATALOGUED
    observed_on: str = ""
    holds: str = ""


class WeekPrice(NamedTuple):
    """A row of ``price_history``; ``host_id`` is the host as the source writes it."""

    host_id: str
    observed_on: str
    input: str = ""
    output: str = ""
    cached_input: str = ""
    note: str = ""


class Result(NamedTuple):
    """A row of ``scores``."""

    benchmark_id: str
    value: str
    effort: str = ""
    ci_low: str = ""
    ci_high: str = ""
    votes: str = ""
    note: str = ""
    basis: str = MEASURED
    as_of: str = ""


class Component(NamedTuple):
    """A row of ``openness``."""

    criterion: str
    level: str
    evidence_url: str = ""
    as_of: str = ""


class Downloads(NamedTuple):
    """A row of ``adoption``; the entry's name is the repository."""

    downloads: str
    likes: str = ""
    as_of: str = ""


class Indicator(NamedTuple):
    """A row of ``transparency``; the entry's name is a vendor."""

    edition: str
    domain: str
    subdomain: str
    indicator: str
    met: str
    as_of: str = ""


Row: TypeAlias = Fact | Price | WeekPrice | Result | Component | Downloads | Indicator


class Entry(NamedTuple):
    """What a source says under one name.

    ``rank`` tells which entry to believe where several of one source mean one model and differ: the
    least first. ``host`` is the host that the entry is an offer of, as the source writes it; empty
    if the entry is about the model as such. ``vendor`` is the maker as the source writes it, where
    it names one: then only a model of that vendor can be meant.
    """

    name: str
    rows: Sequence[Row]
    rank: int = 0
    vendor: str = ""
    host: str = ""

"""Prices at hosts, and the one price that stands in the table.

The rule. US dollars per million tokens, and only prices in force on the day the catalog was made.
Where the vendor itself sells the model, its newest list price (the standard plan) counts: at equal
dates the one that states since when it holds, then as for any claim. Where the vendor has only a
promotion running, that is shown and said. Where only others sell the model, the median over hosts
of each host's newest standard price; with an even number of hosts the mean of the middle two.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from weighbridge.catalog.claims import Claim, Evidence, Source, contested, strength
from weighbridge.catalog.titles import plan_title
from weighbridge.wording import Phrase, phrase

PER_MILLION_TOKENS = "usd-per-million-tokens"
STANDARD = "standard"
PROMOTION = "promotion"


class Host(NamedTuple):
    """Who serves models for money; ``vendor_id`` is set for a vendor's own API."""

    id: str
    name: str
    url: str | None
    vendor_id: str | None


class Price(NamedTuple):
    """One price of a model at a host under a plan, as one source showed it on one date.

    ``as_of`` is that date, as exact as known.
    """

    host: Host
    plan: str
    unit: str
    input: float | None
    output: float | None
    cached_input: float | None
    basis: str
    valid_from: str
    as_of: str
    note: str
    source: Source

    def claim(self, part: str) -> Claim:
        """The claim that this row makes about one of its three figures."""
        host, plan, *_, basis, valid_from, as_of, note, source = self
        detail = _detail(host.name, plan, valid_from)
        return Claim(getattr(self, part), basis, source, as_of, detail, note, plan)


@cache
def _detail(host: str, plan: str, since: str) -> Phrase:
    """Many prices have the same."""
    detail = phrase("{name}, {plan} plan", name=host, plan=plan_title(plan))
    return phrase("{detail}, since {day}", detail=detail, day=since) if since else detail


def newest(prices: Iterable[Price]) -> tuple[Price, ...]:
    """Newest first; at one date those that say since when they hold come first."""
    ordered = sorted(prices, key=lambda price: (strength(price), price.host.id, price.plan))
    ordered.sort(key=lambda price: (price.as_of, price.valid_from), reverse=True)
    return tuple(ordered)


def price_evidence(prices: Iterable[Price], vendor_id: str, part: str, today: str) -> Evidence:
    """The headline price of a model and all that is known beside it.

    ``prices`` are those of one model, newest first (``newest``); ``part`` is ``input``, ``output``
    or ``cached_input``. ``today`` is the ISO date of the catalog: a price announced for a later day
    is listed, not shown.
    """
    known = [
        price
        for price in prices
        if price.unit == PER_MILLION_TOKENS and getattr(price, part) is not None
    ]
    in_force = [price for price in known if price.valid_from <= today]
    for plan, rule in (
        (STANDARD, ""),
        (PROMOTION, phrase("A promotion of the vendor; no standard price of its own is in force.")),
    ):
        own = [p for p in in_force if p.plan == plan and p.host.vendor_id == vendor_id]
        if own:
            claims = tuple(price.claim(part) for price in own)
            rest = tuple(price.claim(part) for price in _without(own, known))
            return Evidence(claims[0].value, claims + rest, rule, _dispute(own, part))
    return _median([price for price in in_force if price.plan == STANDARD], known, part)


def _median(standard: Sequence[Price], known: Sequence[Price], part: str) -> Evidence:
    """The median over hosts; both lists are newest first."""
    by_host: dict[str, Price] = {}
    for price in standard:
        by_host.setdefault(price.host.id, price)
    if not by_host:
        return Evidence(None, tuple(price.claim(part) for price in known))
    counted = sorted(by_host.values(), key=lambda price: float(getattr(price, part)))
    rest = _without(counted, known)
    # In decimals, since the mean of 0.1 and 0.2 as floats is not 0.15.
    values = [Decimal(repr(getattr(price, part))) for price in counted]
    middle = (values[(len(values) - 1) // 2] + values[len(values) // 2]) / 2
    sold_by = (
        phrase("{counted} hosts", counted=len(counted)) if len(counted) > 1 else phrase("one host")
    )
    return Evidence(
        value=float(middle),
        claims=tuple(price.claim(part) for price in (*counted, *rest)),
        rule=phrase(
            "Median over {sold_by}, standard plan; no list price of the vendor's own is known.",
            sold_by=sold_by,
        ),
        derived=True,
        deciding_count=len(counted),
    )


def _without(chosen: Iterable[Price], prices: Iterable[Price]) -> list[Price]:
    places = set(map(id, chosen))  # Comparing hundreds of rows cell by cell would take long.
    return [price for price in prices if id(price) not in places]


def standard_prices(prices: Iterable[Price]) -> list[Price]:
    """The prices of the standard plan, in the order given."""
    return [price for price in prices if price.plan == STANDARD]


def selling_hosts(prices: Iterable[Price]) -> list[Host]:
    """The hosts with a known standard price, in alphabetical order of their names."""
    hosts = {price.host.id: price.host for price in standard_prices(prices)}
    return sorted(hosts.values(), key=lambda host: (host.name, host.id))


def _dispute(own: Sequence[Price], part: str) -> tuple[Claim, ...]:
    """The claims about the winner's host in the month that the winner speaks of, if they differ."""
    winner = own[0]
    month = len("2026-11")
    same = [
        price.claim(part)
        for price in own
        if price.host == winner.host and price.as_of[:month] == winner.as_of[:month]
    ]
    return contested(same)

"""The prices of a lineup by plan and by host.

Below the headline prices stand: what the hosts of an open model ask (lowest, highest, median), or
that a closed one has its list price; each further plan; each host. Only prices in force on the day
of the catalog count, and of several at one host under one plan the newest.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from operator import attrgetter
from statistics import median
from typing import NamedTuple, TypeAlias

from weighbridge.catalog.catalog import Catalog, Model
from weighbridge.catalog.claims import Claim, Evidence
from weighbridge.catalog.openness import OPEN_CLASSES
from weighbridge.catalog.prices import PER_MILLION_TOKENS, PROMOTION, STANDARD, Price
from weighbridge.catalog.titles import plan_title
from weighbridge.columns import Better, Column, Group, Kind
from weighbridge.wording import phrase

PARTS = {"price_in": "input", "price_out": "output", "price_cached": "cached_input"}
"""The columns of prices, and the part of a price that each shows."""


Line: TypeAlias = tuple[str, str]
"""A plan, a host or a model, and the column of a part of the price."""


class Spread(NamedTuple):
    """What hosts ask for a model, standard plan, in USD per million tokens."""

    low: float
    median: float
    high: float
    hosts: int

    @property
    def text(self) -> str:
        """In words, as it stands in the table."""
        low, middle, high = self.low, self.median, self.high
        if self.hosts == 1:
            return phrase("{low} at one host", low=low)
        if low == high:
            return phrase("{low} at {hosts} hosts", low=low, hosts=self.hosts)
        return phrase(
            "{low} to {high}, median {middle}, {hosts} hosts",
            low=low,
            high=high,
            middle=middle,
            hosts=self.hosts,
        )


class PriceCells(NamedTuple):
    """A line of prices: its column and, by model id, the evidence of each known cell."""

    column: Column
    evidence: Mapping[str, Evidence]


class Prices:
    """The prices in force of the models of one comparison."""

    def __init__(self, catalog: Catalog, model_ids: Iterable[str]) -> None:
        self.catalog = catalog
        self.newest = {id: _newest(catalog, catalog.models[id]) for id in dict.fromkeys(model_ids)}
        """By model id: the newest price of each host and plan."""
        self._spreads: dict[Line, Spread | None] = {}

    def spread(self, model_id: str, column_id: str) -> Spread | None:
        """What hosts ask for a model whose weights can be downloaded; None for any other."""
        key = model_id, column_id
        if key not in self._spreads:
            prices, part = self.newest[model_id], PARTS[column_id]
            is_asked = bool(prices) and _is_open(self.catalog, model_id)
            self._spreads[key] = _spread(_standard(prices, part), part) if is_asked else None
        return self._spreads[key]


def prices_over_hosts(prices: Prices) -> list[PriceCells]:
    """What the hosts of open models ask, beside the list prices of closed ones."""
    columns = prices.catalog.columns
    found = [_over_hosts(prices, columns[id], part) for id, part in PARTS.items()]
    return [each for each in found if each.evidence]


def prices_by_plan_and_host(prices: Prices) -> list[PriceCells]:
    """The lines of plans and hosts of which something is known of some model."""
    catalog, newest = prices.catalog, prices.newest
    by_plan: dict[Line, dict[str, Evidence]] = defaultdict(dict)
    by_host: dict[Line, dict[str, Evidence]] = defaultdict(dict)
    hosts: dict[str, str] = {}
    for model_id, in_force in newest.items():
        own = catalog.models[model_id].vendor.id
        for price in in_force:
            hosts[price.host.id] = price.host.name
            named, lines = (
                (price.host.id, by_host) if price.plan == STANDARD else (price.plan, by_plan)
            )
            for id, part in PARTS.items():
                if getattr(price, part) is not None:
                    first = price.host.vendor_id == own
                    _keep(lines[named, id], model_id, price.claim(part), first=first)
    found = []
    places = {id: place for place, id in enumerate(PARTS)}
    for plan, id in sorted(by_plan, key=lambda line: (line[0], places[line[1]])):
        title = phrase(
            "{title}, {plan} plan", title=catalog.columns[id].title, plan=plan_title(plan)
        )
        found.append(PriceCells(_column(f"{id}:plan:{plan}", title), by_plan[plan, id]))
    by_name = sorted(
        by_host, key=lambda line: (hosts[line[0]].casefold(), line[0], places[line[1]])
    )
    for host, id in by_name:
        title = phrase("{title} at {hosts}", title=catalog.columns[id].title, hosts=hosts[host])
        found.append(PriceCells(_column(f"{id}:host:{host}", title), by_host[host, id]))
    return [each for each in found if each.evidence]


def _is_open(catalog: Catalog, model_id: str) -> bool:
    row = catalog.frame.row_of[model_id]
    return catalog.frame.series["openness"].value(row) in OPEN_CLASSES


def _column(id: str, title: str) -> Column:
    return Column(
        id, title, Kind.NUMBER, Group.PRICE, phrase("USD/M tokens"), Better.LOWER, logarithmic=True
    )


def _keep(cells: dict[str, Evidence], model_id: str, claim: Claim, *, first: bool) -> None:
    """A model's cell: the vendor's own price before those of others, then the lowest."""
    before = cells.get(model_id)
    if before is None:
        cells[model_id] = Evidence(claim.value, (claim,))
        return
    lower = float(claim.value or 0) < float(before.value or 0)
    if first or lower:
        cells[model_id] = Evidence(claim.value, (claim, *before.claims))
    else:
        cells[model_id] = Evidence(before.value, (*before.claims, claim))


def _over_hosts(prices: Prices, column: Column, part: str) -> PriceCells:
    cells = {}
    for id, newest in prices.newest.items():
        spread = prices.spread(id, column.id)
        headline = prices.catalog.evidence(id, column.id)
        if spread:
            lowest_first = sorted(_standard(newest, part), key=attrgetter(part))
            claims = tuple(price.claim(part) for price in lowest_first)
            rule = phrase("The range and the median over hosts, standard plan.")
            cells[id] = Evidence(
                spread.text, claims, rule, derived=True, deciding_count=len(claims)
            )
        elif headline.value is not None:
            cells[id] = headline._replace(value=_list_price(headline))
    title = phrase("{title} over hosts", title=column.title)
    return PriceCells(
        Column(f"{column.id}:hosts", title, Kind.TEXT, Group.PRICE, column.unit), cells
    )


def _list_price(evidence: Evidence) -> str:
    if evidence.derived:
        return phrase("no list price of the vendor's own")
    return (
        plan_title(PROMOTION) if evidence.claims[0].condition == PROMOTION else phrase("list price")
    )


def _newest(catalog: Catalog, model: Model) -> list[Price]:
    """The newest price in force of each host and plan; those of a model are newest first."""
    kept: dict[tuple[str, str], Price] = {}
    for price in model.prices:
        if price.unit == PER_MILLION_TOKENS and price.valid_from <= catalog.as_of:
            kept.setdefault((price.host.id, price.plan), price)
    return list(kept.values())


def _standard(newest: Sequence[Price], part: str) -> list[Price]:
    """The standard prices that have this part."""
    return [
        price for price in newest if price.plan == STANDARD and getattr(price, part) is not None
    ]


def _spread(prices: Sequence[Price], part: str) -> Spread | None:
    if not prices:
        return None
    # In decimals, since the mean of 0.1 and 0.2 as floats is not 0.15.
    values = [Decimal(repr(getattr(price, part))) for price in prices]
    return Spread(float(min(values)), float(median(values)), float(max(values)), len(values))

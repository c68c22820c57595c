"""The price history of chosen offerings: steps that hold until the next known price.

Of one model each host is drawn; of several the vendor's own offering, or else the one with the most
dated prices. Known prices are those kept week by week and the dated ones of the price lists.
"""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

import numpy as np

from weighbridge.catalog.catalog import Model
from weighbridge.catalog.claims import Source
from weighbridge.catalog.frame import first_day
from weighbridge.catalog.history import PriceHistory
from weighbridge.catalog.prices import PER_MILLION_TOKENS, STANDARD
from weighbridge.charts.figure import (
    LOOK_TITLES,
    Dash,
    Figure,
    Kind,
    LeftOut,
    Line,
    Marks,
    Note,
    Scale,
    Table,
    fitted,
    look_keys,
)
from weighbridge.charts.offerings import amount_of
from weighbridge.charts.price_quality import price_title
from weighbridge.charts.records import Asked, Records, credits_of
from weighbridge.charts.settings import ChartSettings
from weighbridge.wording import phrase, plural

_MOST_LINES = 8
_DASHES = tuple(Dash)


class _Dated(NamedTuple):
    day: float
    amount: float
    source: Source


class _Offering(NamedTuple):
    model: Model
    host: str
    dated: tuple[_Dated, ...]
    """The oldest first, one a day; a price that stays the same is kept, since it was seen."""


def figure(records: Records, asked: Asked) -> Figure:
    """The chart of the lineup or, where it is empty, of the first models with dated prices."""
    catalog = records.catalog
    picked = [id for id in asked.lineup if id in catalog.models]
    offered = _chosen(records, asked, picked)
    without = [id for id in picked if id not in {each.model.id for each in offered}]
    lines, points = [], []
    for place, each in enumerate(offered):
        look = int(records.looks[catalog.frame.row_of[each.model.id]])
        xs = np.array([dated.day for dated in each.dated])
        ys = np.log10([dated.amount for dated in each.dated])
        title = phrase("{name}, {host}", name=each.model.name, host=each.host)
        lines.append(Line(xs, ys, look, title, steps=True, dash=_DASHES[place % len(_DASHES)]))
        points += [(each, dated, look) for dated in _changes(each.dated)]
    looks = np.array([look for *_, look in points], dtype=np.int8)
    shown = {each.model.id for each in offered}
    events = [event for event in records.events if event.model_id in shown]
    price = price_title(records, asked.settings)

    def tell(place: int) -> str:
        each, dated, look = points[place]
        return phrase(
            "{name}\n{look_titles}\nat {host}\n{amount} USD/M tokens from {day}",
            name=each.model.name,
            look_titles=LOOK_TITLES[look],
            host=each.host,
            amount=asked.number(dated.amount),
            day=_iso(dated.day),
        )

    def table() -> Table:
        rows = [
            (each.model.name, each.host, _iso(dated.day), dated.amount, dated.source.title)
            for each in offered
            for dated in each.dated
        ]
        ids = [each.model.id for each in offered for _ in each.dated]
        return Table(
            (phrase("Name"), phrase("Host"), phrase("Date"), price, phrase("Source")),
            tuple(rows),
            tuple(ids),
        )

    return Figure(
        Kind.HISTORY,
        phrase("What was asked over time"),
        _summary(offered, asked),
        fitted(phrase("Date"), Scale.DATE, *(line.xs for line in lines)),
        fitted(
            phrase("{price}, logarithmic scale", price=price),
            Scale.LOG,
            *(line.ys for line in lines),
        ),
        table,
        Marks(
            np.array([dated.day for _, dated, _ in points]),
            np.log10([dated.amount for _, dated, _ in points]) if points else np.empty(0),
            [each.model.id for each, *_ in points],
            [each.model.name for each, *_ in points],
            looks,
            tell,
            sizes=np.full(len(points), 0.8),
        ),
        tuple(lines),
        notes=tuple(Note(first_day(event.date), event.text) for event in events),
        keys=look_keys(looks),
        left_out=(LeftOut(phrase("without a dated price"), tuple(without)),) if without else (),
        rings_lineup=False,
        evidence_of=asked.settings.price if asked.settings.price in catalog.columns else "price_in",
        credits=lambda: credits_of(dated.source for each in offered for dated in each.dated),
        empty=""
        if offered
        else phrase(
            "No dated price is known of these models.\nPut other models into the "
            "lineup: Space on a row of the table does it."
        ),
    )


def _chosen(records: Records, asked: Asked, picked: list[str]) -> list[_Offering]:
    catalog, settings = records.catalog, asked.settings
    if len(picked) == 1:
        found = _offerings(records, catalog.models[picked[0]], settings)
        return sorted(found, key=lambda each: -len(each.dated))[:_MOST_LINES]
    rest = () if picked else records.ids[asked.rows].tolist()
    chosen = []
    for id in (*picked, *rest):
        found = _offerings(records, catalog.models[id], settings)
        # Unasked, only what has a history is worth a line.
        if found and (picked or len(found[0].dated) > 1):
            chosen.append(found[0])
        if len(chosen) == _MOST_LINES:
            break
    return chosen


def _offerings(records: Records, model: Model, settings: ChartSettings) -> list[_Offering]:
    """Of each host, the vendor's own first, then those with the most dated prices."""
    hosts: dict[str, dict[float, _Dated]] = {}
    names: dict[str, str] = {}
    own: set[str] = set()
    for price in sorted(model.prices, key=lambda price: price.as_of):
        names[price.host.id] = price.host.name
        own |= {price.host.id} if price.host.vendor_id == model.vendor.id else set()
        day = price.valid_from or price.as_of
        amount = amount_of((price.input, price.output, price.cached_input), settings)
        usual = price.plan == STANDARD and price.unit == PER_MILLION_TOKENS
        if usual and day and amount:
            dated = _Dated(first_day(day), amount, price.source)
            hosts.setdefault(price.host.id, {})[dated.day] = dated
    for history in _longest(records.catalog.price_histories.get(model.id, ())):
        names[history.host.id] = history.host.name
        own |= {history.host.id} if history.host.vendor_id == model.vendor.id else set()
        for week in history.weeks:
            amount = amount_of((week.input, week.output, week.cached_input), settings)
            if amount:
                dated = _Dated(first_day(week.as_of), amount, history.source)
                hosts.setdefault(history.host.id, {})[dated.day] = dated
    found = [
        _Offering(model, names[id], tuple(days[day] for day in sorted(days)))
        for id, days in sorted(hosts.items(), key=lambda each: (each[0] not in own, -len(each[1])))
    ]
    return found


def _longest(histories: Iterable[PriceHistory]) -> Iterable[PriceHistory]:
    """Of each host the history of one name: where it sells the model under several, the longest."""
    found: dict[str, PriceHistory] = {}
    for history in histories:
        before = found.get(history.host.id)
        if before is None or len(history.weeks) > len(before.weeks):
            found[history.host.id] = history
    return found.values()


def _changes(dated: Iterable[_Dated]) -> list[_Dated]:
    """The first price, and each that differs from the one before."""
    found: list[_Dated] = []
    for each in dated:
        if not found or each.amount != found[-1].amount:
            found.append(each)
    return found


def _summary(offered: list[_Offering], asked: Asked) -> str:
    if not offered:
        return phrase("No dated price is known of these models.")
    moved = [each for each in offered if each.dated[0].amount != each.dated[-1].amount]
    count = plural("%n offering", "%n offerings", len(offered))
    if not moved:
        return phrase(
            "{count}; no price of these has changed between the days that are known.", count=count
        )

    def factor(each: _Offering) -> float:
        return each.dated[-1].amount / each.dated[0].amount

    most = max(moved, key=lambda each: abs(np.log(factor(each))))
    first, last = most.dated[0], most.dated[-1]
    values = {
        "count": count,
        "moved": len(moved),
        "name": most.model.name,
        "host": most.host,
        "first": asked.number(first.amount),
        "first_day": _iso(first.day),
        "last": asked.number(last.amount),
        "last_day": _iso(last.day),
    }
    if last.amount < first.amount:
        return phrase(
            "{count}, {moved} of them at another price than at first; {name} at {host} fell the"
            " most, from {first} ({first_day}) to {last} ({last_day}) USD/M tokens.",
            **values,
        )
    return phrase(
        "{count}, {moved} of them at another price than at first; {name} at {host} rose the"
        " most, from {first} ({first_day}) to {last} ({last_day}) USD/M tokens.",
        **values,
    )


def _iso(day: float) -> str:
    return date.fromordinal(int(day)).isoformat()

"""The price spread: for each model the range over its hosts, each host a dot.

The vendor's own list price is the large mark; plans that are not the standard one stand apart below
their lane, hollow, and are no part of the range.
"""

from operator import attrgetter

import numpy as np

from weighbridge.catalog.prices import STANDARD
from weighbridge.catalog.titles import plan_title
from weighbridge.charts.figure import (
    LOOK_TITLES,
    Figure,
    Kind,
    LeftOut,
    Line,
    Marks,
    Scale,
    Table,
    fitted,
    lanes,
    look_keys,
    models,
)
from weighbridge.charts.offerings import Offering, ratio, standard
from weighbridge.charts.price_quality import price_title
from weighbridge.charts.records import Asked, Records, credits_of
from weighbridge.wording import phrase

MOST_LANES = 24
_APART = 0.3
PLAN_MARKS = {
    "batch": "B",
    "contributor": "C",
    "long-context": "L",
    "priority": "P",
    "promotion": "S",
}


def figure(records: Records, asked: Asked) -> Figure:
    """The chart of the lineup and of the models that the most hosts sell."""
    catalog = records.catalog
    picked = [id for id in asked.lineup if id in catalog.models]
    ids = dict.fromkeys((*picked, *records.ids[asked.rows].tolist()))
    by_model = {
        id: records.offerings(id, asked.settings) for id in ids if catalog.models[id].prices
    }
    priced = [id for id, found in by_model.items() if any(each.amount > 0 for each in found)]
    # What the most hosts sell has the most to show.
    ranked = sorted(priced, key=lambda id: -len(standard(by_model[id])))
    first = dict.fromkeys((*(id for id in picked if id in priced), *ranked))
    shown = list(first)[:MOST_LANES]
    drawn = [
        (lane, each) for lane, id in enumerate(shown) for each in by_model[id] if each.amount > 0
    ]
    xs = np.log10([each.amount for _, each in drawn]) if drawn else np.empty(0)
    apart = np.array([each.price.plan != STANDARD for _, each in drawn], dtype=np.bool_)
    ys = np.array([lane for lane, _ in drawn], dtype=np.float64) + _APART * apart
    looks = records.looks[[catalog.frame.row_of[each.model.id] for _, each in drawn]]
    price = price_title(records, asked.settings)
    lines = [_range(lane, by_model[id]) for lane, id in enumerate(shown)]

    def tell(place: int) -> str:
        offering = drawn[place][1]
        at = offering.price
        kind = (
            phrase("list price of the vendor")
            if offering.is_list
            else phrase("at {name}", name=at.host.name)
        )
        return phrase(
            "{name}\n{look_titles}\n{kind}, {plan} plan\n{amount} USD/M tokens, {as_of}",
            name=offering.model.name,
            look_titles=LOOK_TITLES[looks[place]],
            kind=kind,
            plan=plan_title(at.plan),
            amount=asked.number(offering.amount),
            as_of=at.as_of,
        )

    def table() -> Table:
        rows = [
            (
                each.model.name,
                LOOK_TITLES[looks[place]],
                each.price.host.name,
                plan_title(each.price.plan),
                phrase("yes") if each.is_list else phrase("no"),
                each.amount,
                each.price.as_of,
            )
            for place, (_, each) in enumerate(drawn)
        ]
        head = (
            phrase("Name"),
            phrase("Openness"),
            phrase("Host"),
            phrase("Plan"),
            phrase("List price of the vendor"),
            price,
            phrase("Date"),
        )
        return Table(head, tuple(rows), tuple(each.model.id for _, each in drawn))

    left_out = (
        LeftOut(phrase("without a price"), tuple(id for id in ids if id not in first)),
        LeftOut(phrase("sold by fewer hosts"), tuple(id for id in first if id not in shown)),
    )
    return Figure(
        Kind.SPREAD,
        phrase("What hosts ask for the same model"),
        _summary(records, {id: by_model[id] for id in shown}, asked),
        fitted(phrase("{price}, logarithmic scale", price=price), Scale.LOG, xs),
        lanes([catalog.models[id].name for id in shown]),
        table,
        Marks(
            xs,
            ys,
            [each.model.id for _, each in drawn],
            [each.model.name for _, each in drawn],
            looks,
            tell,
            sizes=np.array([1.4 if each.is_list else 0.75 for _, each in drawn]),
            hollow=apart,
            texts=[PLAN_MARKS.get(each.price.plan, "") for _, each in drawn],
        ),
        tuple(line for line in lines if line is not None),
        keys=look_keys(looks),
        left_out=tuple(each for each in left_out if each.model_ids),
        remarks=(
            phrase(
                "Large: the vendor's list price. Hollow, below the line: other plans "
                "(B batch, C contributor, L long context, P priority, S promotion)."
            ),
        ),
        rings_lineup=False,
        evidence_of=asked.settings.price if asked.settings.price in catalog.columns else "price_in",
        credits=lambda: credits_of(each.price.source for _, each in drawn),
        empty=""
        if drawn
        else phrase("No model that is asked for has a price.\nClear some filters."),
    )


def _range(lane: int, found: tuple[Offering, ...]) -> Line | None:
    amounts = [each.amount for each in standard(found) if each.amount > 0]
    if len(amounts) < 2:  # noqa: PLR2004 - a range has two ends
        return None
    ends = np.log10([min(amounts), max(amounts)])
    return Line(ends, np.array([lane, lane], dtype=np.float64), None)


def _summary(records: Records, found: dict[str, tuple[Offering, ...]], asked: Asked) -> str:
    if not found:
        return phrase("No model that is asked for has a price.")
    ratios = {id: ratio(standard(each)) for id, each in found.items()}
    ratios = {id: each for id, each in ratios.items() if not np.isnan(each)}
    if not ratios:
        return phrase("{models}, each sold by one host.", models=models(len(found)))
    widest = max(ratios, key=lambda id: ratios[id])
    ends = sorted(
        (each for each in standard(found[widest]) if each.amount > 0), key=attrgetter("amount")
    )
    low, high = ends[0], ends[-1]
    times = float(f"{ratios[widest]:.2g}")
    return phrase(
        "{models}, {ratios} of them sold by several hosts; the widest spread "
        "is {times} times: {name} from {amount} ({name_2}) to {amount_2} "
        "({name_3}) USD/M tokens.",
        models=models(len(found)),
        ratios=len(ratios),
        times=times,
        name=records.catalog.models[widest].name,
        amount=asked.number(low.amount),
        name_2=low.price.host.name,
        amount_2=asked.number(high.amount),
        name_3=high.price.host.name,
    )

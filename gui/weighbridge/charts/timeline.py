"""The release timeline: a lane per vendor, a mark per model, events beside them.

A mark tells the openness by its look and the tier by its size; what is only reported or announced
is hollow and stands at the day of the newest event about it.
"""

from collections import Counter
from datetime import date

import numpy as np

from weighbridge.catalog.events import Event
from weighbridge.catalog.frame import Floats, first_day
from weighbridge.charts.figure import (
    LOOK_TITLES,
    Figure,
    Kind,
    Marks,
    Note,
    Scale,
    Table,
    fitted,
    lanes,
    look_keys,
    models,
)
from weighbridge.charts.records import Asked, Records, credits_of
from weighbridge.columns import Value
from weighbridge.wording import joined, lowered, phrase

MOST_LANES = 20
TIER_SIZES = (1.5, 1.15, 0.9, 0.7)
UNKNOWN_SIZE = 0.9


def figure(records: Records, asked: Asked) -> Figure:
    """The chart of the vendors that have the most of the models asked for."""
    catalog, rows = records.catalog, asked.rows
    released = catalog.frame.series["released"]
    days = records.days[rows].copy()
    hollow = records.unreleased[rows]
    told_of: dict[str, Event] = {
        event.model_id: event for event in records.events if event.model_id
    }
    for place in np.flatnonzero(hollow & np.isnan(days)).tolist():
        event = told_of.get(records.ids[rows[place]])
        days[place] = first_day(event.date) if event else np.nan
    vendors = [records.models[row].vendor for row in rows.tolist()]
    dated = ~np.isnan(days)
    counts = Counter(vendors[place].id for place in np.flatnonzero(dated).tolist())
    wanted = [catalog.models[id].vendor.id for id in asked.lineup if id in catalog.models]
    first = dict.fromkeys(id for id in wanted if id in counts)
    ranked = sorted(counts, key=lambda id: (id not in first, -counts[id], id))[:MOST_LANES]
    ranked.sort(key=lambda id: (-counts[id], id))
    lane_of = {id: lane for lane, id in enumerate(ranked)}
    ys = np.array([lane_of.get(vendor.id, np.nan) for vendor in vendors])
    drawn = dated & ~np.isnan(ys)
    kept = rows[drawn]
    events = tuple(event for event in records.events if event.vendor_id in lane_of)
    xs, looks, names = days[drawn], records.looks[kept], records.names[kept]

    def tell(place: int) -> str:
        row = int(kept[place])
        tier, status = (catalog.frame.series[id].text(row) for id in ("tier", "status"))
        day = released.text(row) if released.value(row) else _iso(xs[place])
        return phrase(
            "{names}\n{look_titles}, tier {tier}\n{status} {day}",
            names=names[place],
            look_titles=LOOK_TITLES[looks[place]],
            tier=lowered(tier),
            status=status,
            day=day,
        )

    def table() -> Table:
        lines: list[tuple[float, str, tuple[Value, ...]]] = []
        for place, row in enumerate(kept.tolist()):
            texts = (catalog.frame.series[id].text(row) for id in ("openness", "tier", "status"))
            vendor = records.models[row].vendor.name
            told = (released.text(row), vendor, str(names[place]), *texts, "")
            lines.append((float(xs[place]), records.ids[row], told))
        for event in events:
            vendor = catalog.vendors[event.vendor_id or ""].name
            told = (event.date, vendor, "", "", "", event.status, event.text)
            lines.append((first_day(event.date), event.model_id or "", told))
        head = (
            phrase("Released"),
            phrase("Vendor"),
            phrase("Name"),
            phrase("Openness"),
            phrase("Tier"),
            phrase("Status"),
            phrase("Event"),
        )
        lines.sort(key=lambda each: each[0])
        return Table(head, tuple(line for *_, line in lines), tuple(id for _, id, _ in lines))

    return Figure(
        Kind.TIMELINE,
        phrase("Releases by vendor"),
        _summary(records, kept, xs, len(ranked)),
        fitted(phrase("Day of release"), Scale.DATE, xs),
        lanes([catalog.vendors[id].name for id in ranked]),
        table,
        Marks(
            xs,
            ys[drawn],
            records.ids[kept],
            names,
            looks,
            tell,
            sizes=tier_sizes(records.tiers[kept]),
            hollow=hollow[drawn],
        ),
        notes=tuple(
            Note(first_day(event.date), _told(event), lane_of[event.vendor_id or ""])
            for event in events
        ),
        keys=look_keys(looks),
        left_out=records.left_out(
            rows,
            (
                (phrase("without a day of release"), ~dated),
                (phrase("of vendors with fewer models"), ~drawn),
            ),
        ),
        remarks=(
            phrase(
                "Large: flagship; small: edge. Hollow: reported or announced. A tick "
                "below a lane is an event."
            ),
        ),
        evidence_of="released",
        credits=lambda: tuple(
            sorted(
                {
                    *records.credits(("released",), kept),
                    *credits_of(event.source for event in events),
                }
            )
        ),
        empty=""
        if len(kept)
        else phrase("No model that is asked for has a day of release.\nClear some filters."),
    )


def tier_sizes(tiers: Floats) -> Floats:
    """The size of a mark by its tier."""
    known = np.nan_to_num(tiers, nan=0).astype(np.intp)
    return np.where(np.isnan(tiers), UNKNOWN_SIZE, np.array(TIER_SIZES)[known])


def _summary(
    records: Records, rows: "np.ndarray[tuple[int], np.dtype[np.intp]]", days: Floats, count: int
) -> str:
    if not len(rows):
        return phrase("No model that is asked for has a day of release.")
    looks = records.looks[rows]
    newest = int(np.argmax(days))
    sides = Counter(map(_side, looks.tolist()))
    told = joined(
        ", ",
        (
            phrase("{number} {side}", number=number, side=side)
            for side, number in sides.most_common(3)
        ),
    )
    return phrase(
        "{models} of {count} vendors from {min} to {max} ({told}); the newest is {names}.",
        models=models(len(rows)),
        count=count,
        min=_iso(days.min()),
        max=_iso(days.max()),
        told=told,
        names=records.names[rows[newest]],
    )


def _side(look: int) -> str:
    """Which side a look is of, whatever the terms; open source and neither say themselves."""
    sides = {"Open": phrase("open"), "Closed": phrase("closed")}
    return sides.get(LOOK_TITLES[look].partition(",")[0]) or lowered(LOOK_TITLES[look])


def _told(event: Event) -> str:
    return f"{event.date}, {event.status}\n{event.text}"


def _iso(day: float) -> str:
    return date.fromordinal(int(day)).isoformat()

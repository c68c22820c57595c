"""The strategy grid: which tiers a vendor opens and which it keeps.

A mark stands for the models of one vendor, tier and openness class; its size tells how many, and
the number stands beside it. Click or keys lead to the newest of them.
"""

from collections import Counter, defaultdict
from math import sqrt

import numpy as np

from weighbridge.catalog.rules import TIERS
from weighbridge.catalog.titles import TIER_TITLES
from weighbridge.charts.figure import (
    LOOK_TITLES,
    Figure,
    Kind,
    Marks,
    Table,
    is_closed,
    is_open,
    lanes,
    look_keys,
)
from weighbridge.charts.records import Asked, Records
from weighbridge.columns import UNKNOWN
from weighbridge.wording import capitalized, lowered, phrase, plural

MOST_LANES = 20
_APART = 0.22
"""How far the marks of one cell stand apart, in lanes."""


def figure(records: Records, asked: Asked) -> Figure:
    """The chart of the vendors that have the most of the models asked for."""
    catalog, rows = records.catalog, asked.rows[~records.unreleased[asked.rows]]
    counts = Counter(records.models[row].vendor.id for row in rows.tolist())
    ranked = [id for id, _ in sorted(counts.items(), key=lambda each: (-each[1], each[0]))]
    ranked = ranked[:MOST_LANES]
    lane_of = {id: lane for lane, id in enumerate(ranked)}
    groups: dict[tuple[int, int, int], list[int]] = defaultdict(list)
    for row in rows.tolist():
        lane = lane_of.get(records.models[row].vendor.id)
        tier = records.tiers[row]
        if lane is not None:
            tier_lane = len(TIERS) if np.isnan(tier) else int(tier)
            groups[lane, tier_lane, int(records.looks[row])].append(row)
    tiers = [TIER_TITLES[tier] for tier in TIERS]
    if any(tier == len(TIERS) for _, tier, _ in groups):
        tiers.append(capitalized(UNKNOWN))
    cells = sorted(groups)
    beside = Counter((lane, tier) for lane, tier, _ in cells)
    placed: Counter[tuple[int, int]] = Counter()
    xs = []
    for lane, tier, _ in cells:
        place = placed[lane, tier] - (beside[lane, tier] - 1) / 2
        placed[lane, tier] += 1
        xs.append(tier + _APART * place)
    newest = [max(groups[cell], key=lambda row: np.nan_to_num(records.days[row])) for cell in cells]
    looks = np.array([look for *_, look in cells], dtype=np.int8)
    shown = np.array([row for cell in cells for row in groups[cell]], dtype=np.intp)

    def tell(place: int) -> str:
        lane, tier, look = cells[place]
        count = len(groups[cells[place]])
        return phrase(
            "{name}, {tiers}\n{look_titles}: {count}\nthe newest: {names}",
            name=catalog.vendors[ranked[lane]].name,
            tiers=lowered(tiers[tier]),
            look_titles=LOOK_TITLES[look],
            count=count,
            names=records.names[newest[place]],
        )

    def table() -> Table:
        lines = [
            (
                catalog.vendors[ranked[lane]].name,
                tiers[tier],
                LOOK_TITLES[look],
                float(len(groups[lane, tier, look])),
                ", ".join(records.names[groups[lane, tier, look]]),
            )
            for lane, tier, look in cells
        ]
        head = (
            phrase("Vendor"),
            phrase("Tier"),
            phrase("Openness"),
            phrase("Models"),
            phrase("Names"),
        )
        return Table(head, tuple(lines), tuple(records.ids[newest]))

    return Figure(
        Kind.STRATEGY,
        phrase("What vendors open and what they keep, by tier"),
        _summary(records, {id: lane_of[id] for id in ranked}, groups),
        lanes(tiers),
        lanes([catalog.vendors[id].name for id in ranked]),
        table,
        Marks(
            np.array(xs),
            np.array([lane for lane, *_ in cells], dtype=np.float64),
            records.ids[newest],
            records.names[newest],
            looks,
            tell,
            sizes=np.array([min(0.75 + 0.2 * sqrt(len(groups[cell])), 1.9) for cell in cells]),
            texts=[str(len(groups[cell])) for cell in cells],
        ),
        keys=look_keys(looks),
        left_out=records.left_out(
            asked.rows,
            (
                (phrase("unreleased"), records.unreleased[asked.rows]),
                (phrase("of vendors with fewer models"), ~np.isin(asked.rows, shown)),
            ),
        ),
        evidence_of="openness",
        credits=lambda: records.credits(("openness", "tier"), shown),
        empty=""
        if cells
        else phrase("No model that is asked for is released.\nClear some filters."),
    )


def _summary(
    records: Records, ranked: dict[str, int], groups: dict[tuple[int, int, int], list[int]]
) -> str:
    if not groups:
        return phrase("No model that is asked for is released.")
    sides: dict[int, set[str]] = defaultdict(set)
    flagships: dict[int, set[str]] = defaultdict(set)
    for lane, tier, look in groups:
        side = "open" if is_open(look) else "closed" if is_closed(look) else ""
        if side:
            sides[lane].add(side)
            if tier == 0:
                flagships[lane].add(side)
    both = [lane for lane, found in sides.items() if len(found) > 1]
    kept = [lane for lane in both if flagships[lane] == {"closed"}]
    vendors = len(ranked)
    text = plural(
        "{both} of %n vendor have models on both sides",
        "{both} of %n vendors have models on both sides",
        vendors,
        both=len(both),
    )
    if not both:
        return phrase("{text}.", text=text)
    names = {lane: records.catalog.vendors[id].name for id, lane in ranked.items()}
    which = ", ".join(names[lane] for lane in sorted(kept))
    which = f" ({which})" if 0 < len(kept) <= 5 else ""  # noqa: PLR2004 - more would be no sentence
    return phrase(
        "{text}; {kept} of these keep all of their flagships closed{which}.",
        text=text,
        kept=len(kept),
        which=which,
    )

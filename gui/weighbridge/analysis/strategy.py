"""What vendors open and what they keep: a grid of vendors by tier, and each vendor's story.

In the grid stand models that are out and not retired; what is reported or announced stands apart.
"""

from collections.abc import Collection, Iterable, Mapping
from math import inf, isnan
from typing import NamedTuple

from weighbridge.catalog.catalog import Catalog, Vendor
from weighbridge.catalog.events import Event, read_events
from weighbridge.catalog.openness import (
    CLOSED_CLASSES,
    OPEN_CLASSES,
    UNRELEASED_STATUSES,
    Openness,
)
from weighbridge.catalog.rules import TIERS
from weighbridge.catalog.titles import TIER_TITLES
from weighbridge.columns import UNKNOWN
from weighbridge.wording import joined, lowered, phrase

_HAPPENED = frozenset({"released", "deprecated", "retired"})
"""The statuses of events that took place; all others were only said."""


class Placed(NamedTuple):
    """A model in the grid; ``released`` is as exact as known, or None."""

    model_id: str
    name: str
    openness: Openness | None
    released: str | None
    status: str | None


class VendorRow(NamedTuple):
    """A vendor's models by tier ("unknown" among them), the newest first, and those not out.

    ``play`` says in words what is open and what closed.
    """

    vendor: Vendor
    by_tier: Mapping[str, tuple[Placed, ...]]
    apart: tuple[Placed, ...]
    play: str

    def newest(self, tier: str) -> tuple[Placed, ...]:
        """Of a tier the newest model of each openness class, the most open first."""
        first: dict[Openness | None, Placed] = {}
        for placed in self.by_tier.get(tier, ()):
            first.setdefault(placed.openness, placed)
        return tuple(first[each] for each in (*Openness, None) if each in first)


class Story(NamedTuple):
    """A vendor's dated events, the oldest first; what was only said stands apart."""

    vendor: Vendor
    happened: tuple[Event, ...]
    said: tuple[Event, ...]


def strategy_grid(catalog: Catalog, vendor_ids: Collection[str] = ()) -> tuple[VendorRow, ...]:
    """A row for each of these vendors, or for all that have models, those with most tiers first."""
    found: dict[str, dict[str, list[Placed]]] = {}
    apart: dict[str, list[Placed]] = {}
    series = catalog.frame.series
    days = series["released"].sort_key()

    def newest(placed: Placed) -> tuple[float, str]:
        day = float(days[catalog.frame.row_of[placed.model_id]])
        return inf if isnan(day) else -day, placed.name.casefold()

    for row, id in enumerate(catalog.frame.model_ids):
        model = catalog.models[id]
        if vendor_ids and model.vendor.id not in vendor_ids:
            continue
        status, tier = series["status"].value(row), series["tier"].value(row)
        openness = series["openness"].value(row)
        placed = Placed(
            id,
            model.name,
            Openness(str(openness)) if openness else None,
            _text(series["released"].value(row)),
            _text(status),
        )
        tiers = found.setdefault(model.vendor.id, {})
        if status in UNRELEASED_STATUSES:
            apart.setdefault(model.vendor.id, []).append(placed)
        elif status != "retired":
            tiers.setdefault(str(tier or UNKNOWN), []).append(placed)
    rows = [
        VendorRow(
            catalog.vendors[vendor],
            {
                tier: tuple(sorted(tiers[tier], key=newest))
                for tier in (*TIERS, UNKNOWN)
                if tier in tiers
            },
            tuple(sorted(apart.get(vendor, ()), key=newest)),
            _play(tiers),
        )
        for vendor, tiers in found.items()
    ]
    if vendor_ids:
        order = list(vendor_ids)
        return tuple(sorted(rows, key=lambda row: order.index(row.vendor.id)))
    return tuple(sorted(rows, key=_breadth))


def _breadth(row: VendorRow) -> tuple[int, int, str]:
    tiers = [tier for tier in row.by_tier if tier != UNKNOWN]
    return -len(tiers), -sum(map(len, row.by_tier.values())), row.vendor.name.casefold()


def story(catalog: Catalog, vendor_id: str) -> Story:
    """A vendor's events.

    Raises:
        CatalogError: if the table of events has problems.
    """
    events = [event for event in read_events(catalog) if event.vendor_id == vendor_id]
    return Story(
        catalog.vendors[vendor_id],
        tuple(event for event in events if event.status in _HAPPENED),
        tuple(event for event in events if event.status not in _HAPPENED),
    )


def _text(value: object) -> str | None:
    return None if value is None else str(value)


def _play(tiers: Mapping[str, Iterable[Placed]]) -> str:
    """Which tiers are open, which closed, which both; tiers of unknown openness are left out."""
    sides: dict[str, list[str]] = {"open": [], "both": [], "closed": []}
    for tier in TIERS:
        classes = {placed.openness for placed in tiers.get(tier, ())}
        is_open, is_closed = bool(classes & OPEN_CLASSES), bool(classes & CLOSED_CLASSES)
        if is_open or is_closed:
            side = "both" if is_open and is_closed else "open" if is_open else "closed"
            sides[side].append(lowered(TIER_TITLES[tier]))
    return joined(
        "; ",
        (
            phrase("{side}: {tiers}", side=_PLAYS[side], tiers=joined(", ", named))
            for side, named in sides.items()
            if named
        ),
    )


_PLAYS = {
    "open": phrase("open"),
    "both": phrase("open and closed"),
    "closed": phrase("closed"),
}

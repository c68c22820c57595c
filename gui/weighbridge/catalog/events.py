"""Dated events: what vendors did, announced, or are reported to have done."""

from typing import NamedTuple

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Source
from weighbridge.catalog.package import read_package


class Event(NamedTuple):
    """One event; ``date`` is as exact as known, and ``precision`` says whether it is "about" it."""

    date: str
    precision: str
    vendor_id: str | None
    model_id: str | None
    kind: str
    status: str
    text: str
    note: str
    source: Source


def read_events(catalog: Catalog) -> tuple[Event, ...]:
    """All events, the oldest first.

    Raises:
        CatalogError: if the table, which is read only here, has problems.
    """
    package = read_package(catalog.folder, ("events",))
    events = [
        Event._make((*told, note or "", catalog.sources[source]))
        for _id, *told, note, source in package.rows("events")
    ]
    return tuple(sorted(events, key=lambda event: event.date))

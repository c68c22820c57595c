"""List prices as they stood in weeks gone by, by model and offering.

The table is large and no first view rests on it, so it is read when it is first asked for.
"""

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from weighbridge.catalog.claims import Source
from weighbridge.catalog.package import read_package
from weighbridge.catalog.prices import Host


class WeekPrice(NamedTuple):
    """A list price at the end of a week in which it had changed, or was first seen.

    US dollars per million tokens; None is what was not known. It holds until the next one.
    ``as_of`` is the ISO date of the week's end.
    """

    as_of: str
    input: float | None
    output: float | None
    cached_input: float | None
    note: str


class PriceHistory(NamedTuple):
    """The list prices of one offering, by the name that the source gives it; the newest last."""

    host: Host
    name: str
    source: Source
    weeks: tuple[WeekPrice, ...]


def read_histories(
    folder: Path, sources: Mapping[str, Source]
) -> Mapping[str, tuple[PriceHistory, ...]]:
    """The histories of a data package by model id, those of one model by host and name.

    Raises:
        CatalogError: if the tables have problems.
    """
    package = read_package(folder, ("hosts", "price_history"))
    hosts = {
        id: Host(id, name, url, vendor_id)
        for id, name, url, _country, vendor_id, _source in package.rows("hosts")
    }
    found: dict[tuple[str, ...], list[WeekPrice]] = defaultdict(list)
    for model, host, as_of, *figures, name, note, source in package.rows("price_history"):
        found[model, host, name, source].append(WeekPrice._make((as_of, *figures, note or "")))
    histories: dict[str, list[PriceHistory]] = defaultdict(list)
    for (model, host, name, source), weeks in sorted(found.items()):
        ordered = tuple(sorted(weeks, key=lambda week: week.as_of))
        histories[model].append(PriceHistory(hosts[host], name, sources[source], ordered))
    return {model: tuple(each) for model, each in histories.items()}

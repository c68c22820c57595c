"""The weekly list prices of models.dev: ``price_history.csv``.

A row is an offering at a host in a week in which its price had changed or was first seen; 0 means
that the price was not known. What is offered today stands in ``api.json``: where an offering has
ended, the last price is given as a price too, for the vendor's own API.
"""

from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.entries import OWN, Entry, Price, WeekPrice
from weighbridge.importers.readers.models_dev import OFFERINGS
from weighbridge.importers.reading import csv_places, json_value, places, plain, without_noise

FILE = "price_history.csv"

_PARTS = ("input_usd_per_mtok", "output_usd_per_mtok", "cache_read_usd_per_mtok")


def read(folder: Path) -> Iterator[Entry]:
    """A week's price of an offering an entry, in US dollars per million tokens."""
    last: dict[tuple[str, str], WeekPrice] = {}
    for row in csv_places(folder / FILE, ("observed_on", "provider", "model", *_PARTS)):
        observed_on, host = row.date("observed_on"), row.text("provider", required=True)
        if not observed_on:
            row.fail("observed_on", "a value is required")
        name = row.text("model", required=True)
        parts = [plain(without_noise(row.number(part))) for part in _PARTS]
        price = WeekPrice(host, observed_on, *parts)
        last[host, name] = max(last.get((host, name), price), price, key=_day)
        yield Entry(name, [price], host=host)
    path = folder / OFFERINGS
    for place in places(path, json_value(path)):
        for name in place.part("models").cells:
            last.pop((place.name, name), None)
    for (host, name), price in last.items():
        if price.input or price.output:
            note = "last list price of an offering that has ended"
            told = Price(
                host,
                price.input,
                price.output,
                price.cached_input,
                note=note,
                observed_on=price.observed_on,
                holds=OWN,
            )
            yield Entry(name, [told], host=host)


def _day(price: WeekPrice) -> str:
    return price.observed_on

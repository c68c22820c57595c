"""The Epoch Capabilities Index: ``epoch_capabilities_index_DAY.csv``."""

import re
from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.entries import Entry, Fact, Result
from weighbridge.importers.reading import csv_places, newest_file, newest_first, rounded

_PREVIEW = re.compile(r"-(preview|exp)(-|_|$)")
_LATER = 1_000_000_000
_COLUMNS = ("Model version", "ECI Score", "Release date")


def read(folder: Path) -> Iterator[Entry]:
    """The index of each model version, to three decimals, and the day of its release.

    The index gives the settings of one version one figure, so no setting is told. Of several
    versions that mean one model the newest is believed about the figure, the first about the day,
    and a preview about the day only where there is no other.
    """
    path, published = newest_file(folder, "epoch_capabilities_index_", ".csv")
    for row in csv_places(path, _COLUMNS):
        name = row.text("Model version", required=True)
        score, day = row.number("ECI Score"), row.date("Release date")
        # A version without either is still a name that the index knows.
        yield Entry(name, ())
        if score is not None:
            value = rounded(score, 3)
            yield Entry(name, [Result(f"epoch-eci-{published[:7]}", value)], newest_first(day))
        if day:
            rank = -newest_first(day) + (_LATER if _PREVIEW.search(name) else 0)
            yield Entry(name, [Fact("release_date", day)], rank)

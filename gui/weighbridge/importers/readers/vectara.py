"""Vectara's hallucination leaderboard as a table: ``leaderboard_DAY.csv``."""

from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.reading import csv_places, newest_file, plain


def read(folder: Path) -> Iterator[Entry]:
    """The share of summaries with made-up content, in per cent."""
    path, day = newest_file(folder, "leaderboard_", ".csv")
    for row in csv_places(path, ("Model", "Hallucination Rate")):
        name = row.text("Model", required=True)
        value = plain(row.percent("Hallucination Rate"))
        yield Entry(name, [Result(f"vectara-{day[:7]}", value, effort_of(name))])

"""The extended NYT Connections board by Lech Mazur as a table: ``leaderboard_DAY.csv``."""

from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.reading import csv_places, newest_file, plain

BENCHMARK = "nyt-connections-ext"


def read(folder: Path) -> Iterator[Entry]:
    """The score of each model over all puzzles, in per cent."""
    path, _ = newest_file(folder, "leaderboard_", ".csv")
    for row in csv_places(path, ("Model", "Score %")):
        name = row.text("Model", required=True)
        yield Entry(name, [Result(BENCHMARK, plain(row.percent("Score %")), effort_of(name))])

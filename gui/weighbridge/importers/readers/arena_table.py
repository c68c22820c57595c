"""The first places of Arena's text board as a table: ``arena_text_overall_*_DAY.csv``."""

from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.reading import csv_places, newest_file, plain

_COLUMNS = ("model", "score", "ci_pm", "votes", "preliminary")


def read(folder: Path) -> Iterator[Entry]:
    """The rating of each model; its interval is written as one width to both sides."""
    path, end = newest_file(folder, "arena_text_overall_", ".csv")
    month = end.rpartition("_")[2][:7]
    for row in csv_places(path, _COLUMNS):
        name = row.text("model", required=True)
        score, width = row.needed_number("score"), row.number("ci_pm")
        yield Entry(
            name,
            [
                Result(
                    f"arena-text-{month}",
                    plain(score),
                    effort_of(name),
                    plain(score - width) if width is not None else "",
                    plain(score + width) if width is not None else "",
                    plain(row.number("votes")),
                    "preliminary" if row.text("preliminary") == "true" else "",
                )
            ],
        )

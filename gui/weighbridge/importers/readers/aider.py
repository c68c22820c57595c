"""The polyglot leaderboard of Aider: ``polyglot_leaderboard.yml``, a list of runs."""

from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.reading import newest_first, places, plain, yaml_value

BENCHMARK = "aider-polyglot"
FILE = "polyglot_leaderboard.yml"


def read(folder: Path) -> Iterator[Entry]:
    """The share of exercises solved within two tries, in per cent; a run an entry."""
    path = folder / FILE
    for run in places(path, yaml_value(path), "model"):
        name = run.text("model", required=True)
        share = run.needed_number("pass_rate_2")
        note = f"edit format {run.text('edit_format')}" if run.text("edit_format") else ""
        day = run.date("date")
        result = Result(BENCHMARK, plain(share), effort_of(name), note=note, as_of=day)
        yield Entry(name, [result], newest_first(day))

"""The polyglot leaderboard of Aider: ``polyglot_leaderboard.yml``, a list of runs."""

from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.efforts import split_effort
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.reading import places, plain, yaml_value

BENCHMARK = "aider-polyglot"
FILE = "polyglot_leaderboard.yml"


def read(folder: Path) -> Iterator[Entry]:
    """The share of exercises solved within two tries, in per cent; a run an entry."""
    path = folder / FILE
    for run in places(path, yaml_value(path), "model"):
        name = run.text("model", required=True)
        share = run.number("pass_rate_2")
        if share is None:
            run.fail("pass_rate_2", "a value is required")
        note = f"edit format {run.text('edit_format')}" if run.text("edit_format") else ""
        effort = split_effort(name)[1]
        result = Result(BENCHMARK, plain(share), effort, note=note, as_of=run.date("date"))
        yield Entry(name, [result])

"""The ARC Prize leaderboard: ``evaluations.json``, the results on the semi-private sets."""

import re
from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.reading import Place, json_value, places, plain

FILE = "evaluations.json"
_BENCHMARKS = {
    "v1_Semi_Private": "arc-agi-1",
    "v2_Semi_Private": "arc-agi-2",
    "v3_Semi_Private": "arc-agi-3",
}
_HOST = re.compile(r"-(bedrock|openrouter|together)$")


def read(folder: Path) -> Iterator[Entry]:
    """Shares solved, in per cent, of the results that the board displays, with what they cost."""
    path = folder / FILE
    for row in places(path, json_value(path), "modelId"):
        benchmark = _BENCHMARKS.get(row.text("datasetId", required=True))
        name = row.text("modelId", required=True)
        if benchmark and row.flag("display"):
            share = row.needed_number("score")
            effort = effort_of(_HOST.sub("", name))
            yield Entry(name, [Result(benchmark, plain(share * 100), effort, note=_cost(row))])


def _cost(row: Place) -> str:
    for field, of in (("costPerTask", "a task"), ("cost", "for the run")):
        cost = row.number(field)
        if cost:
            return f"{plain(cost)} USD {of}"
    return ""

"""The OpenHands Index: ``all_results.json``, a list of models, each run by the OpenHands agent."""

from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import Entry, Fact, Result
from weighbridge.importers.reading import Place, json_value, newest_first, places, plain

FILE = "all_results.json"
_BENCHMARKS = {
    "commit0": "commit0-openhands",
    "gaia": "gaia-openhands",
    "swe-bench": "swe-bench-verified-openhands",
    "swe-bench-multimodal": "swe-bench-multimodal-openhands",
    "swt-bench": "swt-bench-openhands",
}


def read(folder: Path) -> Iterator[Entry]:
    """Shares of tasks solved, in per cent, and days of release."""
    path = folder / FILE
    for each in places(path, json_value(path), "dir"):
        model = each.part("metadata")
        name = model.text("model", required=True)
        released = model.date("release_date")
        if released:
            yield Entry(name, [Fact("release_date", released)])
        for score in places(path, each.cells.get("scores"), "benchmark"):
            result = _result(score, effort_of(name))
            yield Entry(name, [result], newest_first(result.as_of))


def _result(score: Place, effort: str) -> Result:
    benchmark = score.text("benchmark", required=True)
    if benchmark not in _BENCHMARKS:
        score.fail("benchmark", f"this benchmark is not known: {benchmark!r}")
    version = score.text("agent_version")
    return Result(
        _BENCHMARKS[benchmark],
        plain(score.needed_number("score")),
        effort,
        note=f"agent {version}" if version else "",
        as_of=score.day("submission_time"),
    )

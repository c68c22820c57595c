"""Epoch AI's own runs and its copy of SimpleBench.

``benchmarks_runs.csv``, ``external_benchmark_simple_bench.csv``.
"""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.reading import Place, csv_places, newest_first, plain

RUNS, SIMPLE_BENCH = "benchmarks_runs.csv", "external_benchmark_simple_bench.csv"
_BENCHMARKS = {
    ("FrontierMath-2025-02-28-Private", "1.0.0"): "epoch-frontiermath-1.0.0",
    ("FrontierMath-2025-02-28-Private", "1.1.0"): "epoch-frontiermath-1.1.0",
    ("FrontierMath-Tier-4-2025-07-01-Private", "1.0.0"): "epoch-frontiermath-tier-4-1.0.0",
    ("GPQA diamond", "1.0.0"): "epoch-gpqa-diamond-1.0.0",
    ("GPQA diamond", "1.0.1"): "epoch-gpqa-diamond-1.0.1",
    ("MATH level 5", "1.0.0"): "epoch-math-level-5-1.0.0",
    ("OTIS Mock AIME 2024-2025", "1.0.0"): "epoch-otis-mock-aime-1.0.0",
    ("OTIS Mock AIME 2024-2025", "1.0.1"): "epoch-otis-mock-aime-1.0.1",
    ("SWE-Bench verified", "1.0.0"): "epoch-swe-bench-verified-1.0.0",
}
"""By task and version. Public samples, and versions that only a few models were run on, are not
read: versions never mix, and a column of two models compares nothing."""
_SIMPLE_BENCH_ID = "simplebench-2025-12"
_RUN_COLUMNS = ("task", "task version", "model", "Best score (across scorers)", "started_at")
_SIMPLE_COLUMNS = ("Model version", "Score (AVG@5)")


def read(folder: Path) -> Iterator[Entry]:
    """Shares of tasks solved, in per cent; the newest run of a model at a setting is believed."""
    for row in csv_places(folder / RUNS, _RUN_COLUMNS):
        task = row.text("task", required=True), row.text("task version", required=True)
        name = row.text("model", required=True)
        share = row.needed_number("Best score (across scorers)")
        if task in _BENCHMARKS:
            day = _started(row)
            note = "" if day else "date of the data set; the run has none"
            result = Result(
                _BENCHMARKS[task], plain(share * 100), effort_of(name), note=note, as_of=day
            )
            yield Entry(name, [result], newest_first(day))
    for row in csv_places(folder / SIMPLE_BENCH, _SIMPLE_COLUMNS):
        name = row.text("Model version", required=True)
        value = plain(row.percent("Score (AVG@5)"))
        yield Entry(name, [Result(_SIMPLE_BENCH_ID, value, effort_of(name))])


def _started(row: Place) -> str:
    text = row.text("started_at")
    if not text:
        return ""
    try:
        return datetime.strptime(text, "%d %B %Y %I:%M%p").date().isoformat()
    except ValueError:
        row.fail("started_at", f"this is not a date: {text!r}")

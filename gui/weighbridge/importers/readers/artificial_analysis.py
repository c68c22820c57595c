"""Single figures of Artificial Analysis for the models of the ready pairs: ``pair_scores_DAY.csv``.

The index is not read: its version changes, and no series may be made of it.
"""

from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.reading import csv_places, newest_file, plain

_BENCHMARKS = {
    "gpqa": "gpqa",
    "hle": "hle",
    "lcr": "lcr",
    "mmmu_pro": "mmmu-pro",
    "non_halluc": "non-halluc",
    "omniscience": "omniscience",
    "scicode": "scicode",
    "tau3_banking": "tau3-banking",
    "terminal_bench_21": "terminal-bench-2.1",
}


def read(folder: Path) -> Iterator[Entry]:
    """The figures that are there, under the short name of Artificial Analysis."""
    path, day = newest_file(folder, "pair_scores_", ".csv")
    for row in csv_places(path, ("aa_slug", *_BENCHMARKS)):
        numbers = {benchmark: row.number(column) for column, benchmark in _BENCHMARKS.items()}
        yield Entry(
            row.text("aa_slug", required=True),
            [
                Result(f"aa-{benchmark}-{day[:7]}", plain(number), as_of=day)
                for benchmark, number in numbers.items()
                if number is not None
            ],
        )

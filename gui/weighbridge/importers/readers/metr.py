"""METR's time horizons: ``benchmark_results_1_1.yaml``.

METR tells with which scaffolds it ran a model. A record without them was added by others to a copy
of the file: it is reported, not measured.
"""

from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import MEASURED, REPORTED, Entry, Result
from weighbridge.importers.reading import place, places, plain, yaml_value

FILE = "benchmark_results_1_1.yaml"
_HORIZONS = {
    "p50_horizon_length": "metr-time-horizon-1.1",
    "p80_horizon_length": "metr-time-horizon-1.1-p80",
}


def read(folder: Path) -> Iterator[Entry]:
    """The horizons at half and at four of five tasks, in minutes, with their intervals."""
    path = folder / FILE
    for run in places(path, place(path, "", yaml_value(path)).cells.get("results")):
        metrics = run.part("metrics")
        results = []
        own = bool(run.cells.get("scaffolds"))
        for metric, benchmark in _HORIZONS.items():
            horizon = metrics.part(metric)
            low, high = horizon.number("ci_low"), horizon.number("ci_high")
            value = plain(horizon.needed_number("estimate"))
            results.append(
                Result(
                    benchmark,
                    value,
                    effort_of(run.name),
                    plain(low),
                    plain(high),
                    note="" if own else "added to a copy of the file; without METR's scaffolds",
                    basis=MEASURED if own else REPORTED,
                )
            )
        yield Entry(run.name, results)

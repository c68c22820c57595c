"""Loading the shipped catalog, every column resolved, as whole processes beside pandas alone."""

import statistics
import subprocess
import sys
import time

from tests.benchmarks.report import Figure
from tests.benchmarks.startup import compiled

ROUNDS = 9

_PANDAS = "import pandas\n"
# As the program does it: what a start makes is looked through for garbage once it is all there.
_LOAD = """
import gc
gc.disable()
from weighbridge.catalog.build import load_catalog
from weighbridge.locations import data_folder
catalog = load_catalog(data_folder())
for column in {columns}:
    catalog.frame.series[column]
"""
PARTS = {
    "pandas": _PANDAS,
    "first view": _PANDAS + _LOAD.format(columns="catalog.default_columns"),
    "every column": _PANDAS + _LOAD.format(columns="catalog.columns"),
}


def measure() -> list[Figure]:
    times: dict[str, list[float]] = {name: [] for name in PARTS}
    environment = compiled()
    for number in range(ROUNDS + 1):
        for name, code in PARTS.items():
            start = time.perf_counter()
            subprocess.run(
                [sys.executable, "-c", code], check=True, capture_output=True, env=environment
            )
            if number:  # The first round only compiles, and warms the file cache.
                times[name].append((time.perf_counter() - start) * 1000)
    typical = {name: statistics.median(taken) for name, taken in times.items()}
    return [
        Figure(
            f"import pandas, load the catalog, resolve {name}",
            typical[name],
            "ms",
            "import pandas",
            typical["pandas"],
            typical[name] - typical["pandas"],
            "milliseconds more than the baseline",
            0,
            aim,
        )
        for name, aim in (("first view", ""), ("every column", "at most 250"))
    ]

"""Run all benchmarks: `make bench`, or some: `python -m tests.benchmarks startup engine`."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tests.benchmarks import charting, comparing, engine, filtering, loading, startup
from tests.benchmarks.report import Figure, print_figures, write_figures
from weighbridge.qt.app import make_app

MEASURES: Mapping[str, Callable[[], list[Figure]]] = {
    "startup": startup.measure,
    "loading": loading.measure,
    "comparing": lambda: comparing.measure(make_app()),
    "engine": engine.measure,
    "filtering": lambda: filtering.measure(make_app()),
    "charting": lambda: charting.measure(make_app()),
}


def main(wanted: list[str]) -> None:
    figures = [
        figure
        for name, measure in MEASURES.items()
        if not wanted or name in wanted
        for figure in measure()
    ]
    print_figures(figures)
    write_figures(figures, Path("build/benchmarks.json"))


if __name__ == "__main__":
    main(sys.argv[1:])

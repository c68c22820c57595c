"""Run all benchmarks: `make bench`, or some: `python -m tests.benchmarks startup engine`."""

import sys
from pathlib import Path

from tests.benchmarks import engine, filtering, startup
from tests.benchmarks.report import print_figures, write_figures
from weighbridge.qt.app import make_app


def main(wanted: list[str]) -> None:
    figures = []
    if not wanted or "startup" in wanted:
        figures += startup.measure()
    if not wanted or "engine" in wanted:
        figures += engine.measure()
    if not wanted or "filtering" in wanted:
        figures += filtering.measure(make_app())
    print_figures(figures)
    write_figures(figures, Path("build/benchmarks.json"))


if __name__ == "__main__":
    main(sys.argv[1:])

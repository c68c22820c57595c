"""Start-up as whole processes, taken in turn so that a busy moment hits all alike."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.report import Figure

ROUNDS = 9
_UNCOMPILED = "PYTHONDONTWRITEBYTECODE"

_EMPTY_WINDOW = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv)
window = QMainWindow()
window.show()
{more}
QTimer.singleShot(0, app.quit)
app.exec()
"""
COMMANDS = {
    "bare Python": ["-c", "pass"],
    "version": ["-m", "weighbridge", "--version"],
    "empty window": ["-c", _EMPTY_WINDOW.format(more="")],
    "empty window + import pandas": ["-c", _EMPTY_WINDOW.format(more="import pandas")],
    "window": ["-m", "weighbridge", "--quit-when-shown"],
    "filled table": ["-m", "weighbridge", "--quit-when-ready"],
}


def compiled() -> dict[str, str]:
    """The environment of an installed program: modules are compiled once, not at each start."""
    given = {name: value for name, value in os.environ.items() if name != _UNCOMPILED}
    return {**given, "PYTHONPYCACHEPREFIX": str(Path("build/bytecode").resolve())}


def measure() -> list[Figure]:
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    environment = compiled()
    for number in range(ROUNDS + 1):
        for name, arguments in COMMANDS.items():
            start = time.perf_counter()
            subprocess.run(
                [sys.executable, *arguments], check=True, capture_output=True, env=environment
            )
            if number:  # The first round only compiles, and warms the file cache.
                times[name].append((time.perf_counter() - start) * 1000)
    typical = {name: statistics.median(taken) for name, taken in times.items()}

    def figure(name: str, baseline: str, aim: str) -> Figure:
        value, base = typical[name], typical[baseline]
        return Figure(name, value, "ms", baseline, base, value / base, "times the baseline", 0, aim)

    more = typical["version"] - typical["bare Python"]
    return [
        figure("window", "empty window", "at most 1.3"),
        figure("filled table", "empty window + import pandas", "at most 1.15"),
        figure("filled table", "empty window", ""),
        Figure(
            "weighbridge --version",
            typical["version"],
            "ms",
            "bare Python",
            typical["bare Python"],
            more,
            "milliseconds more than the baseline",
            0,
            "at most 60",
        ),
    ]

"""Start-up as whole processes, taken in turn so that a busy moment hits all alike."""

import statistics
import subprocess
import sys
import time

from tests.benchmarks.report import Figure

ROUNDS = 9

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
    "filled table": ["-m", "weighbridge", "--quit-when-ready"],
}


def measure() -> list[Figure]:
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for number in range(ROUNDS + 1):
        for name, arguments in COMMANDS.items():
            start = time.perf_counter()
            subprocess.run([sys.executable, *arguments], check=True, capture_output=True)
            if number:  # The first round only warms the file cache.
                times[name].append((time.perf_counter() - start) * 1000)
    typical = {name: statistics.median(taken) for name, taken in times.items()}

    def figure(name: str, baseline: str, aim: str) -> Figure:
        value, base = typical[name], typical[baseline]
        return Figure(name, value, "ms", baseline, base, value / base, "times the baseline", 0, aim)

    more = typical["version"] - typical["bare Python"]
    return [
        figure("filled table", "empty window + import pandas", "at most 1.35"),
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

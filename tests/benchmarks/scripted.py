"""A session as a person has it, in a process of its own: the longest block, and the memory taken.

A block is the time between two ticks of a timer that is due each millisecond: so long no key was
answered.
"""

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from threading import Event, Thread, main_thread
from typing import Any, NamedTuple

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.benchmarks.report import Figure
from tests.benchmarks.startup import compiled
from weighbridge.charts.kinds import CHARTS
from weighbridge.filters.query import Order, Query
from weighbridge.locations import data_folder
from weighbridge.qt.app import make_app, open_window
from weighbridge.qt.filter_panel.query_line import QueryLine
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.theme import Scheme, use_theme

ROUNDS = 3
_PAUSE = 150
"""Milliseconds after which a person goes on; what a step asks of threads is waited for besides."""
_FAMILIES = 6
_VIEWS = ("models", "chart", "vendors", "licenses", "quality", "comparison")
_SAMPLES = 0.004
"""Seconds between two looks at what runs."""
_SHORT = 5
"""Milliseconds that are no block."""


class Block(NamedTuple):
    """How long the window did not answer, at which step, and where in the code most of that."""

    milliseconds: float
    step: str
    code: str


def measure() -> list[Figure]:
    runs = [_run() for _ in range(ROUNDS)]
    longest = sorted((Block(*run["blocks"][0]) for run in runs), key=lambda block: block[0])
    typical = longest[len(longest) // 2]
    memory = statistics.median(run["memory"] for run in runs)
    return [
        Figure(
            f"longest block of the event loop, {typical.step}: {typical.code}",
            typical.milliseconds,
            "ms",
            "the bar",
            50,
            typical.milliseconds / 50,
            "times the bar",
            0,
            "at most 1",
        ),
        Figure(
            "resident memory, every column resolved, every view seen",
            memory,
            "MB",
            "the bar",
            220,
            memory / 220,
            "times the bar",
            0,
            "at most 1",
        ),
    ]


def _run() -> Any:
    with tempfile.TemporaryDirectory() as home:
        kept = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_STATE_HOME"), home)
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.scripted"],
            check=True,
            stdout=subprocess.PIPE,
            env={**compiled(), **kept},
        )
    return json.loads(done.stdout)


class Watch:
    """Times each block of the event loop, and looks from a thread at what runs in it."""

    def __init__(self) -> None:
        self.step = "start"
        self.blocks: list[Block] = []
        self._last = time.perf_counter()
        self._seen: Counter[str] = Counter()
        self._ended = Event()
        self._thread = Thread(target=self._look, daemon=True)
        self._ticking = QTimer()
        self._ticking.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticking.timeout.connect(self._tick)
        self._ticking.start(1)
        self._thread.start()

    def stop(self) -> list[Block]:
        """The blocks, the longest first."""
        self._ticking.stop()
        self._ended.set()
        self._thread.join()
        return sorted(self.blocks, reverse=True)

    def _tick(self) -> None:
        now = time.perf_counter()
        taken = (now - self._last) * 1000 - 1
        if taken > _SHORT:
            code = ", ".join(name for name, _ in self._seen.most_common(3))
            self.blocks.append(Block(round(taken, 1), self.step, code))
        self._seen.clear()
        self._last = now

    def _look(self) -> None:
        thread = main_thread().ident
        assert thread is not None
        while not self._ended.wait(_SAMPLES):
            frame = sys._current_frames().get(thread)
            while frame is not None and "weighbridge" not in frame.f_code.co_filename:
                frame = frame.f_back
            if frame is not None:
                place = Path(frame.f_code.co_filename).stem
                self._seen[f"{place}.{frame.f_code.co_name}"] += 1


def _steps(window: MainWindow) -> Iterator[tuple[str, Callable[[], object]]]:
    store = window.store
    line = window.findChild(QueryLine)
    assert line is not None
    for letter in "openness:open gem":
        yield f"typing {letter!r}", partial(QTest.keyClick, line, letter)
    yield "clearing the query", partial(store.ask, Query())
    for column, ids in (("vendor", ["google", "meta"]), ("tier", ["flagship"]), ("vendor", [])):
        query = Query().choosing(column, ids)
        yield f"choosing a {column}", partial(store.ask, query)
    yield "all models", partial(store.ask, Query())
    for id in ("price_in", "released", "name"):
        yield f"sorting by {id}", partial(store.order_by, Order(id, descending=False))
    sizes = Counter(model.family.id for model in store.catalog.models.values())
    lineup = tuple(f"family:{id}" for id, _ in sizes.most_common(_FAMILIES))
    yield "six families into the lineup", partial(store.set_lineup, lineup)
    yield "the comparison", partial(window.show_view, "comparison")
    yield "another comparison of six families", partial(store.set_lineup, lineup[::-1])
    for view in _VIEWS:
        yield f"the view {view}", partial(window.show_view, view)
    yield "the view chart again", partial(window.show_view, "chart")
    for kind in CHARTS:
        settings = replace(store.session.chart, kind=kind)
        yield f"the chart {kind}", partial(store.show_chart, settings)
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    for view in ("chart", "comparison", "models"):
        yield f"back to {view}", partial(window.show_view, view)
        for scheme in Scheme:
            yield f"{scheme} colours on {view}", partial(use_theme, app, scheme)


def _memory() -> float:
    """Resident memory of this process in MB; where the system does not tell, the most it was."""
    status = Path("/proc/self/status")
    if status.exists():
        for row in status.read_text().splitlines():
            if row.startswith("VmRSS:"):
                return int(row.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    app = make_app()
    found: dict[str, object] = {}

    def begin() -> None:
        watch = Watch()
        (window,) = (each for each in app.topLevelWidgets() if isinstance(each, MainWindow))

        def take(steps: Iterator[tuple[str, Callable[[], object]]]) -> None:
            step = next(steps, None)
            if step is None:
                found["blocks"], found["memory"] = watch.stop(), _memory()
                window.close()
                return
            watch.step = step[0]
            step[1]()
            QTimer.singleShot(_PAUSE, lambda: take(steps))

        window.warmed.connect(lambda: take(_steps(window)), Qt.ConnectionType.SingleShotConnection)

    QTimer.singleShot(0, begin)
    open_window(data_folder())
    print(json.dumps(found))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()

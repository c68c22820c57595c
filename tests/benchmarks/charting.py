"""Charts: the first one, a redraw after a filter change, and a million points."""

import statistics
import subprocess
import sys

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from tests.benchmarks.report import Figure, median_ms
from weighbridge.catalog.build import load_catalog
from weighbridge.charts import figure as charts
from weighbridge.filters.query import Query
from weighbridge.locations import data_folder
from weighbridge.qt.charts.chart_view import ChartView
from weighbridge.qt.store import Store

POINTS = 1_000_000
SIZE = (1200, 800)
ROUNDS = 9
FRAMES = 25

_FIRST_CHART = """
import sys, time
from PySide6.QtCore import QTimer
from weighbridge.locations import data_folder
from weighbridge.qt.app import make_app
from weighbridge.qt.main_window import MainWindow
app = make_app()
window = MainWindow()
window.show()

def ask():
    assert "pyqtgraph" not in sys.modules
    app.processEvents()
    start = time.perf_counter()
    window.show_view("chart")
    app.processEvents()
    print((time.perf_counter() - start) * 1000)
    assert "pyqtgraph" in sys.modules
    app.quit()

window.ready.connect(lambda: QTimer.singleShot(300, ask))
window.load(data_folder())
app.exec()
"""


def measure(app: QApplication) -> list[Figure]:
    return [_first_chart(), _redraw(app), *_million_points(app)]


def _first_chart() -> Figure:
    def run(code: str) -> float:
        done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)
        return float(done.stdout)

    times, baseline = [], []
    only = (
        "import time; from PySide6 import QtWidgets, QtSvg; import numpy; s = time.perf_counter();"
        "import pyqtgraph; print((time.perf_counter() - s) * 1000)"
    )
    for number in range(ROUNDS + 1):
        first, imported = run(_FIRST_CHART), run(only)
        if number:  # The first round only warms the file cache.
            times.append(first)
            baseline.append(imported)
    value, base = statistics.median(times), statistics.median(baseline)
    name, what = "first chart, from asking to painted", "import pyqtgraph alone"
    means = "times the baseline"
    return Figure(name, value, "ms", what, base, value / base, means, 0, "at most 250 ms")


def _redraw(app: QApplication) -> Figure:
    store = Store()
    store.use_catalog(load_catalog(data_folder()))
    view = ChartView(store)
    view.resize(*SIZE)
    view.show()
    app.processEvents()
    vendors = list(store.catalog.vendors)[:40]
    queries = [Query().excluding("vendor", [vendor]) for vendor in vendors]

    def filtered(number: int) -> None:
        store.ask(queries[number % len(queries)])
        _paint(view)

    def engine_alone(number: int) -> None:
        query = queries[(number + 1) % len(queries)]
        store.blockSignals(True)
        store.ask(query)
        store.blockSignals(False)

    value = median_ms(filtered, FRAMES)
    base = median_ms(engine_alone, FRAMES)
    view.close()
    rows = len(store.catalog.frame)
    redraw = value - base
    name, what = "redraw after a filter change, engine included", "the engine alone"
    return Figure(
        name, value, "ms", what, base, redraw, "milliseconds for the chart", rows, "at most 8"
    )


def _paint(view: ChartView) -> None:
    """What Qt would do at its next turn."""
    plot = view.focusProxy()
    assert plot is not None
    plot.viewport().repaint()  # type: ignore[attr-defined]


def _million_points(app: QApplication) -> list[Figure]:
    from weighbridge.qt.charts.plot import ChartPlot

    figure = _cloud()
    plot = ChartPlot()
    plot.resize(*SIZE)
    plot.show()
    plot.show_figure(figure)
    app.processEvents()
    pan = median_ms(lambda number: _moved(plot, number), FRAMES)
    zoom = median_ms(lambda number: _zoomed(plot, number), FRAMES)
    plot.show_all()
    _zoomed(plot, 0)
    hover = median_ms(lambda number: _hovered(plot, number), FRAMES)
    plot.hide()
    plot.deleteLater()
    theirs = _their_scatter(app, figure)
    slowest = max(pan, zoom)
    aim = "at least 30 frames a second"
    frames = 1000 / slowest
    means = "times as fast as the baseline"
    return [
        Figure(
            "pan or zoom a million points, the slower",
            frames,
            "frames/s",
            "pyqtgraph's own ScatterPlotItem",
            1000 / theirs,
            theirs / slowest,
            means,
            POINTS,
            f"{aim}, at least 6 times as fast",
        ),
        Figure(
            "name the point under the pointer",
            hover,
            "ms",
            "a frame at 60 Hz",
            1000 / 60,
            hover * 60 / 1000,
            "frames",
            POINTS,
            "at most 1",
        ),
    ]


def _cloud() -> charts.Figure:
    chance = np.random.default_rng(5)
    xs, ys = chance.normal(0, 1, POINTS), chance.normal(0, 1, POINTS)
    names = np.array([f"Model {number}" for number in range(POINTS)], dtype=object)
    looks = chance.integers(0, len(charts.LOOKS), POINTS).astype(np.int8)
    marks = charts.Marks(xs, ys, names, names, looks, lambda place: str(names[place]))
    return charts.Figure(
        charts.Kind.PRICE_QUALITY,
        "A million points",
        "Many.",
        charts.fitted("Across", charts.Scale.LINEAR, xs),
        charts.fitted("Up", charts.Scale.LINEAR, ys),
        lambda: charts.Table((), (), ()),
        marks,
    )


def _moved(plot: object, number: int) -> None:
    box = plot._box  # type: ignore[attr-defined]
    box.translateBy(x=0.01 * (1 if number % 2 else -1), y=0)
    plot.viewport().repaint()  # type: ignore[attr-defined]


def _zoomed(plot: object, number: int) -> None:
    box = plot._box  # type: ignore[attr-defined]
    factor = 0.8 if number % 8 < 4 else 1.25
    box.scaleBy((factor, factor))
    plot.viewport().repaint()  # type: ignore[attr-defined]


def _hovered(plot: object, number: int) -> None:
    plot._follow_mouse(QPointF(500 + number, 400))  # type: ignore[attr-defined]
    assert plot.hover_text  # type: ignore[attr-defined]
    plot.viewport().repaint()  # type: ignore[attr-defined]


def _their_scatter(app: QApplication, figure: charts.Figure) -> float:
    import pyqtgraph as pg

    widget = pg.PlotWidget()
    widget.resize(*SIZE)
    item = pg.ScatterPlotItem(figure.marks.xs, figure.marks.ys, size=9, pen=None)
    widget.addItem(item)
    widget.show()
    widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    app.processEvents()
    box = widget.getPlotItem().vb

    def moved(number: int) -> None:
        box.translateBy(x=0.01 * (1 if number % 2 else -1), y=0)
        widget.viewport().repaint()

    found = median_ms(moved, 3)
    widget.close()
    return found

"""Six whole families side by side, against reading their cells one by one."""

import gc

from PySide6.QtWidgets import QApplication

from tests.benchmarks.report import Figure, median_ms, times_ms
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.comparison.compare import Options, compare
from weighbridge.locations import data_folder
from weighbridge.qt.compare.compare_view import CompareView
from weighbridge.qt.compare.lines_view import LinesView
from weighbridge.qt.store import Store

ROUNDS = 20
_FAMILIES = 6
_SIZE = (1280, 700)
_STEPS, _STEP = 100, 37


def measure(app: QApplication) -> list[Figure]:
    catalog = load_catalog(data_folder())
    gc.freeze()  # As the window does: what the start has made is not looked through again.
    sizes: dict[str, int] = {}
    for model in catalog.models.values():
        sizes[model.family.id] = sizes.get(model.family.id, 0) + 1
    largest = sorted(sizes, key=lambda id: -sizes[id])[:_FAMILIES]
    lineup = [f"family:{id}" for id in largest]
    members = compare(catalog, lineup).model_ids

    def read_cells(_round: int) -> None:
        for id in members:
            row = catalog.frame.row_of[id]
            for series in catalog.frame.series.values():
                series.text(row)

    reading = median_ms(read_cells, ROUNDS)
    figures = []
    for name, by_host in (("as it opens", False), ("with each plan and host", True)):
        options = Options(by_plan_and_host=by_host)

        def compare_all(_round: int, options: Options = options) -> None:
            compare(catalog, lineup, options)

        typical = median_ms(compare_all, ROUNDS)
        figures.append(
            Figure(
                f"compare six families, {name}",
                typical,
                "ms",
                "the text of each cell alone",
                reading,
                typical / reading,
                "times the baseline",
                len(members),
                "" if by_host else "at most 50 ms",
            )
        )
    return figures + _on_screen(app, catalog, tuple(lineup), len(members), reading)


def _on_screen(
    app: QApplication, catalog: Catalog, lineup: tuple[str, ...], members: int, reading: float
) -> list[Figure]:
    """Opening the comparison, to the painted table, and scrolling through it."""
    catalog.resolve_all()  # As the window does once its first table is painted.
    gc.freeze()
    store = Store()
    view = CompareView(store)
    view.resize(*_SIZE)
    store.use_catalog(catalog)
    view.show()
    table = view.findChild(LinesView)
    assert table is not None
    bars = (table.verticalScrollBar(), table.horizontalScrollBar())

    def open_lineup(place: int) -> None:
        store.set_lineup(lineup if place % 2 else lineup[::-1])
        app.processEvents()

    def scroll(place: int) -> None:
        for bar in bars:
            bar.setValue(place * _STEP % max(bar.maximum(), 1))
        app.processEvents()

    opening, scrolling = times_ms(open_lineup, range(ROUNDS)), times_ms(scroll, range(_STEPS))
    view.close()
    return [
        Figure(
            f"{what} six families, to the painted table",
            times.median,
            "ms",
            "the text of each cell alone",
            reading,
            times.median / reading,
            "times the baseline",
            members,
            f"at most {aim} ms",
            times.p95,
        )
        for what, times, aim in (("open", opening, 50), ("scroll through", scrolling, 16))
    ]

"""The engine alone: each kind of change, against Polars and pandas at the same work."""

import tracemalloc

from tests.benchmarks.questions import CHANGES, ORDER
from tests.benchmarks.report import Figure, times_ms
from tests.benchmarks.rivals import RIVALS, columns_of
from tests.benchmarks.synthetic import catalog_of
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import CategorySeries, DateSeries, NumberSeries, SetSeries
from weighbridge.filters.engine import Engine
from weighbridge.filters.query import Query
from weighbridge.locations import data_folder

LARGE = 1_000_000
_ROUNDS = 3


def measure() -> list[Figure]:
    return _at_size(0) + _at_size(LARGE)


def _at_size(size: int) -> list[Figure]:
    catalog = catalog_of(size) if size else load_catalog(data_folder())
    memory = [_memory(catalog)] if size else []
    engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
    in_order = engine.answer(Query(), ORDER).rows
    ours = {
        kind: times_ms(lambda query: engine.answer(query, ORDER), list(queries) * _ROUNDS)
        for kind, queries in CHANGES.items()
    }
    cells = columns_of(catalog, in_order)
    figures = []
    for name, make, step, aim in RIVALS:
        rival = make(cells)
        for kind, queries in CHANGES.items():
            some = queries[::step]
            for query in some[:2]:
                assert rival.answer(query) == len(engine.answer(query, ORDER))
            theirs = times_ms(rival.answer, some)
            figures.append(
                Figure(
                    f"{kind} changed: the engine alone",
                    ours[kind].median,
                    "ms",
                    name,
                    theirs.median,
                    theirs.median / ours[kind].median,
                    "times faster than the baseline",
                    len(catalog.frame),
                    aim if size else "",
                    ours[kind].p95,
                )
            )
    return figures + memory


def _memory(catalog: Catalog) -> Figure:
    """What the columns and the engine take, by the bytes of the columns alone."""
    columns = _bytes_of_columns(catalog)
    tracemalloc.start()
    engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
    for queries in CHANGES.values():
        for query in queries:
            engine.answer(query, ORDER)
    taken, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return Figure(
        "memory of columns and engine",
        (columns + taken) / 1e6,
        "MB",
        "the columns alone",
        columns / 1e6,
        (columns + taken) / columns,
        "times the columns",
        len(catalog.frame),
        "at most 2.5",
    )


def _bytes_of_columns(catalog: Catalog) -> int:
    arrays = 0
    for series in catalog.frame.series.values():
        if isinstance(series, CategorySeries | SetSeries):
            arrays += series.codes.nbytes
        elif isinstance(series, NumberSeries | DateSeries):
            arrays += series.sort_key().nbytes
    return arrays + sum(len(name.encode()) for names in catalog.frame.searched for name, _ in names)

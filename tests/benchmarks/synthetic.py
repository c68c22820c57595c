"""A catalog of any size, drawn from the shipped one's rows: the same distributions, more of them.

Made when a benchmark runs, never committed.
"""

import dataclasses
import random

from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import (
    CategorySeries,
    DateSeries,
    Frame,
    NumberSeries,
    Series,
    TextSeries,
)
from weighbridge.locations import data_folder


def catalog_of(size: int) -> Catalog:
    shipped = load_catalog(data_folder())
    chance = random.Random(7)  # noqa: S311 - a fixed seed, so that runs can be compared
    rows = [chance.randrange(len(shipped.frame)) for _ in range(size)]
    ids = tuple(f"{shipped.frame.model_ids[row]}-{copy}" for copy, row in enumerate(rows))
    series = {id: _drawn(each, rows) for id, each in shipped.frame.series.items()}
    names = [f"{shipped.frame.series['name'].text(row)} #{copy}" for copy, row in enumerate(rows)]
    series["name"] = TextSeries(names)
    searched = tuple(
        ((name, "name"), *shipped.frame.searched[row][2:])
        for name, row in zip(names, rows, strict=True)
    )
    evidence = {
        id: tuple(column[row] for row in rows) for id, column in shipped.evidence_by_column.items()
    }
    models = {
        id: shipped.models[shipped.frame.model_ids[row]] for id, row in zip(ids, rows, strict=True)
    }
    return dataclasses.replace(
        shipped,
        models=models,
        frame=Frame(ids, series, searched),
        evidence_by_column=evidence,
    )


def _drawn(series: Series, rows: list[int]) -> Series:
    values = [series.value(row) for row in rows]
    if isinstance(series, NumberSeries):
        return NumberSeries([None if value is None else float(value) for value in values])
    texts = [None if value is None else str(value) for value in values]
    if isinstance(series, CategorySeries):
        return CategorySeries(texts, series.titles)
    return DateSeries(texts) if isinstance(series, DateSeries) else TextSeries(texts)

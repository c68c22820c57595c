"""A catalog of any size, drawn from the shipped one's distributions.

Vendor, family and country of a row come from one model; each other column is drawn on its own, and
known numbers are spread a little, so that no two columns go together more than those of a whole hub
would. Made when a benchmark runs, never committed.
"""

import copy
import dataclasses
from functools import partial

import numpy as np

from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Evidence
from weighbridge.catalog.frame import (
    CategorySeries,
    DateSeries,
    Frame,
    NumberSeries,
    OnDemand,
    Rows,
    Series,
    SetSeries,
    TextSeries,
)
from weighbridge.locations import data_folder

_TOGETHER = {"name", "vendor", "family", "country"}
_SPREAD = 0.05


def catalog_of(size: int) -> Catalog:
    shipped = load_catalog(data_folder())
    chance = np.random.default_rng(7)
    first = chance.integers(len(shipped.frame), size=size)
    rows = {
        id: first if id in _TOGETHER else chance.integers(len(shipped.frame), size=size)
        for id in shipped.frame.series
    }
    shipped_ids = shipped.frame.model_ids
    models = first.tolist()
    ids = tuple(f"{shipped_ids[row]}-{copy:x}" for copy, row in enumerate(models))
    names = [shipped.frame.series["name"].text(row) for row in range(len(shipped.frame))]
    own = [f"{names[row]} {copy:x}" for copy, row in enumerate(models)]
    series: dict[str, Series] = {
        id: _drawn(each, rows[id], chance) for id, each in shipped.frame.series.items()
    }
    series["name"] = TextSeries(own)
    others = [names[2:] for names in shipped.frame.searched]
    searched = tuple(
        ((name, "name"), (id, "id"), *others[row])
        for name, id, row in zip(own, ids, models, strict=True)
    )
    evidence = OnDemand({id: partial(_evidence, shipped, id, rows[id]) for id in rows})
    return dataclasses.replace(
        shipped,
        models={id: shipped.models[shipped_ids[row]] for id, row in zip(ids, models, strict=True)},
        frame=Frame(ids, series, searched),
        evidence_by_column=evidence,
    )


def _evidence(shipped: Catalog, column_id: str, rows: Rows) -> tuple[Evidence, ...]:
    column = shipped.evidence_by_column[column_id]
    return tuple(column[row] for row in rows.tolist())


def _drawn(series: Series, rows: Rows, chance: np.random.Generator) -> Series:
    if isinstance(series, CategorySeries | SetSeries):
        drawn = copy.copy(series)
        drawn.codes = series.codes[rows]
        return drawn
    if isinstance(series, NumberSeries):
        numbers = copy.copy(series)
        numbers.values = series.values[rows] * chance.uniform(1 - _SPREAD, 1 + _SPREAD, len(rows))
        return numbers
    cells = [series.value(row) for row in range(int(rows.max()) + 1)]
    texts = [cells[row] for row in rows.tolist()]
    known = [None if text is None else str(text) for text in texts]
    return DateSeries(known) if isinstance(series, DateSeries) else TextSeries(known)

"""What tests of charts have in common: a figure of a small catalog, in one line."""

from pathlib import Path

import numpy as np

from tests.catalogs import Change, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import Definition
from weighbridge.charts.figure import Figure, Kind
from weighbridge.charts.kinds import make_figure
from weighbridge.charts.records import Asked, Records
from weighbridge.charts.settings import ChartSettings


def figure_of(
    catalog: Catalog,
    kind: Kind,
    *,
    score: str = "duel-2026",
    price: str = "price_out",
    lineup: tuple[str, ...] = (),
    ids: tuple[str, ...] | None = None,
    definition: Definition = Definition.DOWNLOADABLE,
    output_share: float = 0.25,
    cached_share: float = 0.0,
) -> Figure:
    """A figure of all models, or of these."""
    rows = range(len(catalog.frame)) if ids is None else [catalog.frame.row_of[id] for id in ids]
    settings = ChartSettings(kind, price, score, output_share, cached_share)
    asked = Asked(np.array(rows, dtype=np.intp), settings, lineup, definition)
    return make_figure(Records(catalog), asked)


def changed(folder: Path, **changes: Change) -> Catalog:
    """The small catalog with some tables changed."""
    return load_catalog(write_package(folder, **changes))


def reasons(figure: Figure) -> dict[str, tuple[str, ...]]:
    """What is left out, by reason."""
    return {each.reason: each.model_ids for each in figure.left_out}


def column(figure: Figure, header: str) -> list[object]:
    """A column of the data table."""
    table = figure.table()
    return [row[table.headers.index(header)] for row in table.rows]

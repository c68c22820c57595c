"""What holds for every kind of chart."""

from pathlib import Path

import numpy as np
import pytest

from tests.catalogs import NO_MODELS, NO_ROWS, ONE_UNKNOWN_MODEL, Change
from tests.charts.figures import changed, figure_of
from weighbridge.catalog.catalog import Catalog
from weighbridge.charts.figure import Kind
from weighbridge.charts.kinds import CHARTS
from weighbridge.exports.sheet import chart_sheet
from weighbridge.exports.writers import csv_text

LINEUP = ("acme/willow-2", "acme/oak-3", "umbra/shade-pro")


def test_every_kind_has_a_chart() -> None:
    assert set(CHARTS) == set(Kind)


@pytest.mark.parametrize("changes", [NO_ROWS, NO_MODELS, ONE_UNKNOWN_MODEL])
@pytest.mark.parametrize("kind", Kind)
def test_where_nothing_is_known_it_says_what_to_do(
    tmp_path: Path, kind: Kind, changes: dict[str, Change]
) -> None:
    figure = figure_of(changed(tmp_path, **changes), kind)
    if figure.is_empty:
        assert not len(figure.marks)
        assert figure.summary
    else:
        assert kind in (Kind.STRATEGY, Kind.LICENSES)  # They count what is unknown.
    assert figure.table().headers


@pytest.mark.parametrize("kind", Kind)
def test_all_that_is_drawn_lies_on_the_axes_and_is_told(small_catalog: Catalog, kind: Kind) -> None:
    figure = figure_of(small_catalog, kind, lineup=LINEUP)
    marks = figure.marks
    assert len(marks)
    assert not figure.is_empty
    for places, axis in ((marks.xs, figure.x), (marks.ys, figure.y)):
        assert np.isfinite(places).all()
        assert (places >= axis.low).all() and (places <= axis.high).all()
    assert all(id in small_catalog.models for id in marks.ids)
    assert len(marks.ids) == len(marks.names) == len(marks.looks) == len(marks)
    assert all(marks.tell(place) for place in range(len(marks)))
    assert figure.summary.endswith(".")
    assert figure.credits()


@pytest.mark.parametrize("kind", Kind)
def test_the_data_table_is_a_sheet(small_catalog: Catalog, kind: Kind) -> None:
    table = figure_of(small_catalog, kind, lineup=LINEUP).table()
    text = csv_text(chart_sheet(table))
    assert text.splitlines()[0].startswith(table.headers[0])
    assert len(text.splitlines()) == len(table.rows) + 1


def test_unknown_is_written_so_in_the_sheet(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.PRICE_QUALITY, score="quiz-1")
    assert ",unknown,unknown," in csv_text(chart_sheet(figure.table()))


@pytest.mark.parametrize("kind", Kind)
def test_one_model_is_enough(small_catalog: Catalog, kind: Kind) -> None:
    one = ("acme/willow-2",)
    figure = figure_of(small_catalog, kind, ids=one, lineup=one)
    assert len(figure.marks)
    assert figure.x.low < figure.x.high
    assert figure.y.low < figure.y.high

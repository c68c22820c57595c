import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from weighbridge.columns import COLUMNS
from weighbridge.filters.answer import Histogram
from weighbridge.filters.bins import Bins
from weighbridge.qt.filter_panel.scale import Scale

numbers = st.floats(1e-6, 1e9) | st.just(0.0)
days = st.integers(1, 3_652_058).map(float)


def scale_of(column_id: str, values: list[float]) -> Scale:
    column = COLUMNS[column_id]
    bins = Bins(np.array(values), logarithmic=column.logarithmic)
    edges = bins.edges
    histogram = Histogram(edges, (0,) * (len(edges) - 1), 0, bins.logarithmic)
    return Scale(column, histogram)


@given(st.lists(numbers, min_size=1), st.sampled_from(["price_in", "context", "parameters"]))
def test_every_number_lies_between_the_ends(values: list[float], column_id: str) -> None:
    _holds(scale_of(column_id, values), values)


@given(st.lists(days, min_size=1, max_size=5))
def test_every_date_lies_between_the_ends(values: list[float]) -> None:
    _holds(scale_of("released", values), values)


@given(st.lists(st.floats(-1e6, 1e6), min_size=1))
def test_scales_that_are_not_logarithmic(values: list[float]) -> None:
    _holds(scale_of("hosts", values), values)


def _holds(scale: Scale, values: list[float]) -> None:
    stops = [stop.number for stop in scale.stops]
    assert stops == sorted(set(stops))
    assert len(stops) >= 2
    fractions = [scale.fraction(each) for each in sorted(values)]
    assert fractions == sorted(fractions)
    assert all(0 <= each <= 1 for each in fractions)
    assert (scale.fraction(stops[0]), scale.place_at(0.0)) == (0.0, 0)
    assert scale.place_at(1.0) == len(stops) - 1
    assert stops[0] <= min(values)
    for place in range(0, len(stops), max(len(stops) // 20, 1)):
        assert scale.place_of(stops[place]) == place


def test_stops_are_round() -> None:
    prices = [stop.bound for stop in scale_of("price_in", [0.03, 75.0]).stops]
    assert prices[:4] == [0.03, 0.04, 0.05, 0.06]
    assert {0.5, 1.0, 2.5, 60.0} <= set(prices)
    context = [stop.bound for stop in scale_of("context", [8192.0, 1048576.0]).stops]
    assert context == [8e3, 16e3, 32e3, 64e3, 128e3, 200e3, 256e3, 400e3, 512e3, 1e6, 2e6]
    months = scale_of("released", [738000.0, 738100.0]).stops
    assert [stop.bound for stop in months[:2]] == ["2021-07", "2021-08"]


def test_what_has_no_logarithm_has_a_place_of_its_own() -> None:
    scale = scale_of("price_in", [0.0, 0.1, 10.0])
    assert scale.stops[0].bound == 0.0
    assert scale.fraction(0.0) == 0.0 < scale.fraction(0.1) < 0.1


@pytest.mark.parametrize("value", [0.0, 5.0])
def test_one_value_alone(value: float) -> None:
    _holds(scale_of("price_in", [value]), [value])

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weighbridge.qt.charts.ticks import price_ticks


@pytest.mark.parametrize(
    ("low", "high", "ticks"),
    [
        (0.08, 12, [0.1, 0.2, 0.5, 1, 2, 5, 10]),
        (1.2, 6.5, [1.5, 2, 3, 4, 5, 6]),
        (1.01, 1.09, [1.02, 1.04, 1.06, 1.08]),
    ],
)
def test_prices_as_people_say_them(low: float, high: float, ticks: list[float]) -> None:
    assert price_ticks(low, high) == pytest.approx(ticks)


@given(st.floats(-4, 4), st.floats(0.001, 5))
def test_ticks_are_ordered_and_within_the_range(low: float, width: float) -> None:
    bottom, top = 10**low, 10 ** (low + width)
    ticks = price_ticks(bottom, top)
    assert len(ticks) >= 2
    assert ticks == sorted(ticks)
    assert all(bottom * 0.999999 <= tick <= top * 1.000001 for tick in ticks)

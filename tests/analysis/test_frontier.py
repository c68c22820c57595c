import numpy as np
import pytest

from weighbridge.analysis.frontier import frontier, not_separable

NAN = np.nan


def places(costs: list[float], values: list[float]) -> list[int]:
    found = frontier(np.array(costs, dtype=float), np.array(values, dtype=float))
    return [int(place) for place in found]


def test_what_costs_more_must_be_better() -> None:
    assert places([1, 2, 3, 4], [10, 8, 12, 12]) == [0, 2]


def test_the_cheapest_comes_first_whatever_the_order_given() -> None:
    assert places([5, 1, 3], [30, 10, 20]) == [1, 2, 0]


def test_a_tie_stays_on_the_frontier_as_a_whole() -> None:
    assert sorted(places([2, 2, 2, 1], [9, 9, 8, 5])) == [0, 1, 3]


def test_equal_value_at_a_higher_cost_is_beaten() -> None:
    assert places([1, 2], [7, 7]) == [0]


def test_equal_cost_and_less_value_is_beaten() -> None:
    assert places([1, 1], [7, 6]) == [0]


@pytest.mark.parametrize(("costs", "expected"), [([], []), ([3.0], [0])])
def test_none_and_one(costs: list[float], expected: list[int]) -> None:
    assert places(costs, costs) == expected


def test_no_point_off_the_frontier_is_unbeaten() -> None:
    chance = np.random.default_rng(3)
    costs, values = chance.integers(1, 12, (2, 200)).astype(float)
    on = set(frontier(costs, values).tolist())
    for place in range(len(costs)):
        beaten = (
            (costs <= costs[place])
            & (values >= values[place])
            & ((costs < costs[place]) | (values > values[place]))
        ).any()
        assert (place in on) is not bool(beaten)


def near(costs: list[float], values: list[float], ends: list[tuple[float, float]]) -> list[bool]:
    lows, highs = np.array(ends, dtype=float).T
    return list(map(bool, not_separable(np.array(costs), np.array(values), lows, highs)))


def test_overlapping_intervals_cannot_be_told_apart() -> None:
    ends = [(95.0, 105.0), (94.0, 98.0), (80.0, 90.0)]
    assert near([1.0, 2.0, 2.0], [100.0, 96.0, 85.0], ends) == [False, True, False]


def test_without_an_interval_the_value_is_its_own_end() -> None:
    ends = [(NAN, NAN), (NAN, 101.0), (NAN, NAN)]
    assert near([1.0, 2.0, 3.0], [100.0, 99.0, 99.0], ends) == [False, True, False]


def test_at_one_cost_each_is_compared_with_all() -> None:
    ends = [(85.0, 88.0), (89.0, 91.0)]
    assert near([1.0, 1.0], [87.0, 90.0], ends) == [False, False]


def test_of_nothing_nothing_is_close() -> None:
    nothing = np.empty(0)
    assert not_separable(nothing, nothing, nothing, nothing).tolist() == []

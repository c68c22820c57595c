import numpy as np

from weighbridge.charts.cloud import SIDES, Cloud, Window
from weighbridge.charts.figure import CLOSED_LOOK, OPEN_LOOK, UNKNOWN_LOOK, Marks

ALL = Window(0.0, 10.0, 0.0, 10.0)


def cloud(*points: tuple[float, float, int]) -> Cloud:
    xs, ys, looks = zip(*points, strict=True)
    ids = [f"model {place}" for place in range(len(points))]
    places = np.array(xs, dtype=float), np.array(ys, dtype=float)
    return Cloud(Marks(*places, ids, ids, np.array(looks, dtype=np.int8), str))


def test_what_lies_in_a_window_edges_included() -> None:
    found = cloud((9, 1, 0), (1, 1, 0), (5, 5, 0), (5, 11, 0)).within(Window(1.0, 5.0, 1.0, 5.0))
    assert sorted(found.tolist()) == [1, 2]


def test_the_nearest_within_reach() -> None:
    points = cloud((9, 1, 0), (1, 1, 0), (1.5, 1, 0))
    assert points.nearest(1.4, 1.0, 1.0, 1.0) == 2
    assert points.nearest(1.4, 3.0, 1.0, 1.0) is None
    assert points.nearest(1.4, 3.0, 1.0, 2.5) == 2
    assert points.nearest(5.0, 1.0, 1.0, 1.0) is None


def test_density_counts_each_point_once_by_side() -> None:
    points = cloud((0, 0, OPEN_LOOK), (10, 10, CLOSED_LOOK), (4, 9, UNKNOWN_LOOK), (4, 20, 0))
    counts = points.density(ALL, 5, 2)
    assert counts.shape == (SIDES, 2, 5)
    assert counts[0, 0, 0] == 1
    assert counts[1, 1, 4] == 1, "What lies on the edge is in."
    assert counts[2, 1, 2] == 1
    assert counts.sum() == 3


def test_density_agrees_with_what_lies_within() -> None:
    chance = np.random.default_rng(1)
    points = cloud(*zip(*chance.normal(5, 3, (2, 3000)), chance.integers(0, 8, 3000), strict=True))
    for window in (ALL, Window(2.0, 3.0, 4.0, 9.0), Window(-20.0, 30.0, -20.0, 30.0)):
        counts = points.density(window, 37, 23)
        assert counts.sum() == len(points.within(window))


def test_no_points() -> None:
    nothing = Cloud(Marks(np.empty(0), np.empty(0), (), (), np.empty(0, np.int8), str))
    assert nothing.nearest(1.0, 1.0, 5.0, 5.0) is None
    assert not len(nothing.within(ALL))
    assert nothing.density(ALL, 4, 4).sum() == 0

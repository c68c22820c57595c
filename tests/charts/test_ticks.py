from datetime import date

import pytest

from weighbridge.charts.figure import Axis, Scale, lanes
from weighbridge.charts.ticks import price_ticks, ticks


def texts(scale: Scale, low: float, high: float, most: int = 8) -> list[str]:
    return [text for _, text in ticks(Axis("", scale), low, high, most)]


def day(text: str) -> float:
    return float(date.fromisoformat(text).toordinal())


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (0.08, 12, [0.1, 0.2, 0.5, 1, 2, 5, 10]),
        (0.95, 6, [1, 1.5, 2, 3, 4, 5, 6]),
        (1.02, 1.33, [1.05, 1.1, 1.15, 1.2, 1.25, 1.3]),
        (0.001, 1000, [0.001, 0.01, 0.1, 1, 10, 100, 1000]),
    ],
)
def test_prices_as_people_say_them(low: float, high: float, expected: list[float]) -> None:
    assert price_ticks(low, high, 8) == pytest.approx(expected)


def test_prices_are_written_without_exponents() -> None:
    assert texts(Scale.LOG, -4, 3)[0] == "0.0001"


def test_round_steps_in_between() -> None:
    assert texts(Scale.LINEAR, 1180, 1530) == [
        "1200",
        "1250",
        "1300",
        "1350",
        "1400",
        "1450",
        "1500",
    ]
    assert texts(Scale.LINEAR, -0.21, 0.2, 4) == ["-0.2", "0", "0.2"]


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        ("2020-06-01", "2026-11-01", ["2021", "2022", "2023", "2024", "2025", "2026"]),
        ("2025-11-15", "2026-07-20", ["2026-01", "2026-03", "2026-05", "2026-07"]),
        ("2026-02-27", "2026-03-01", ["2026-02-27", "2026-02-28", "2026-03-01"]),
    ],
)
def test_dates_from_years_to_days(low: str, high: str, expected: list[str]) -> None:
    assert texts(Scale.DATE, day(low), day(high), 7) == expected


def test_ticks_are_never_many_more_than_asked_for() -> None:
    for scale, low, high in (
        (Scale.LOG, -5, 5),
        (Scale.LINEAR, 0, 1e7),
        (Scale.DATE, 700_000, 740_000),
    ):
        assert 0 < len(texts(scale, low, high, 6)) <= 13


def test_each_lane_in_sight_has_its_title() -> None:
    axis = lanes(["Acme", "Nimbus", "Umbra"])
    assert ticks(axis, 0.4, 2.4, 1) == [(1.0, "Nimbus"), (2.0, "Umbra")]


@pytest.mark.parametrize("scale", Scale)
def test_an_empty_range_has_none(scale: Scale) -> None:
    assert ticks(Axis("", scale), 2, 2, 5) == []
    assert ticks(Axis("", scale), float("nan"), 2, 5) == []

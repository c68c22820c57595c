"""METR's time horizons."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import REPORTED, Entry, Result
from weighbridge.importers.readers.metr import read

FILES = {
    "benchmark_results_1_1.yaml": """\
results:
  oak_3_inspect:
    metrics:
      p50_horizon_length: {ci_high: 22.516722, ci_low: 5.5, estimate: 11.395377}
      p80_horizon_length: {ci_high: 4.5, ci_low: 0.58, estimate: 1.67}
    scaffolds: [agents/react]
  oak_4_xhigh:
    metrics:
      p50_horizon_length: {estimate: 342}
      p80_horizon_length: {estimate: 54}
""",
}


def test_both_horizons_are_read_and_what_others_added_is_reported(tmp_path: Path) -> None:
    first, second = read(write(tmp_path, FILES))
    half, four_of_five = "metr-time-horizon-1.1", "metr-time-horizon-1.1-p80"
    assert first == Entry(
        "oak_3_inspect",
        [
            Result(half, "11.395377", "", "5.5", "22.516722"),
            Result(four_of_five, "1.67", "", "0.58", "4.5"),
        ],
    )
    assert [
        (row.value, row.effort, row.basis) for row in second.rows if isinstance(row, Result)
    ] == [("342", "xhigh", REPORTED), ("54", "xhigh", REPORTED)]


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("estimate: 11.395377", "estimate: .inf", "estimate", "this is not a number"),
        Damage(", estimate: 11.395377", "", "estimate", "required"),
        Damage("ci_low: 5.5", "ci_low: low", "ci_low", "this is not a number"),
        Damage("results:", "findings:", "", "these are not records"),
        Damage("{estimate: 342}", "342", "p50_horizon_length", "this is not a record"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

"""The OpenHands Index."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Entry, Fact, Result
from weighbridge.importers.readers.openhands import read

FILES = {
    "all_results.json": """\
[{"dir": "Oak", "metadata": {"model": "Oak-3-Reasoner", "release_date": "2025-12-01"},
  "scores": [{"benchmark": "swe-bench", "score": 71.60, "agent_version": "v1.8.3",
              "submission_time": "2026-01-27T18:40:51.252521+00:00"}]}]
""",
}


def test_results_tell_the_version_of_the_agent(tmp_path: Path) -> None:
    day, note = "2026-01-27", "agent v1.8.3"
    board = "swe-bench-verified-openhands"
    assert list(read(write(tmp_path, FILES))) == [
        Entry("Oak-3-Reasoner", [Fact("release_date", "2025-12-01")]),
        Entry(
            "Oak-3-Reasoner", [Result(board, "71.6", "thinking", note=note, as_of=day)], -20260127
        ),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("71.60", "null", "score", "required"),
        Damage("71.60", '"top"', "score", "this is not a number"),
        Damage("71.60", "NaN", "", "NaN"),
        Damage("2026-01-27T", "27 January ", "submission_time", "this is not a date"),
        Damage('"swe-bench"', '"quiz"', "benchmark", "not known"),
        Damage('"Oak-3-Reasoner"', '""', "model", "required"),
        Damage('"2025-12-01"', '"December"', "release_date", "this is not a date"),
        Damage(
            '{"model": "Oak-3-Reasoner", "release_date": "2025-12-01"}',
            "[]",
            "metadata",
            "this is not a record",
        ),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

"""The ARC Prize leaderboard."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.readers.arc_prize import read

FILES = {
    "evaluations.json": """\
[
 {"datasetId": "v1_Semi_Private", "modelId": "oak-3-thinking-8k-bedrock", "score": 0.286,
  "costPerTask": 0.330, "display": true},
 {"datasetId": "v1_Public_Eval", "modelId": "oak-3", "score": 0.9, "display": true},
 {"datasetId": "v2_Semi_Private", "modelId": "oak-3", "score": 0.9, "display": false},
 {"datasetId": "v3_Semi_Private", "modelId": "oak-3-max-effort", "score": 0.0051,
  "cost": 8866.2, "display": true},
 {"datasetId": "v2_Semi_Private", "modelId": "oak-2", "score": 0, "costPerTask": 0,
  "display": true}]
""",
}


def test_semi_private_results_on_display_are_read_with_their_cost(tmp_path: Path) -> None:
    assert list(read(write(tmp_path, FILES))) == [
        Entry(
            "oak-3-thinking-8k-bedrock",
            [Result("arc-agi-1", "28.6", "thinking-8k", note="0.33 USD a task")],
        ),
        Entry(
            "oak-3-max-effort", [Result("arc-agi-3", "0.51", "max", note="8866.2 USD for the run")]
        ),
        Entry("oak-2", [Result("arc-agi-2", "0")]),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("0.286", "null", "score", "required"),
        Damage("0.286", '"most"', "score", "this is not a number"),
        Damage("0.286", "Infinity", "", "Infinity"),
        Damage('"oak-3-thinking-8k-bedrock"', "7", "modelId", "this is not text"),
        Damage('"v1_Semi_Private"', '""', "datasetId", "required"),
        Damage(
            'true},\n {"datasetId": "v1_P',
            '"yes"},\n {"datasetId": "v1_P',
            "display",
            "neither true nor false",
        ),
        Damage("0.330", "[]", "costPerTask", "this is not a number"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

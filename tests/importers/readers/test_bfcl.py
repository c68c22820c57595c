"""The Berkeley Function Calling Leaderboard."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Result
from weighbridge.importers.readers.bfcl import read

FILES = {
    "data_overall.csv": """\
Rank,Overall Acc,Model
1,77.40%,Oak-3 (FC thinking)
2,50%,Oak-3 (Prompt)
3,7.50%,oak-tool-fc
""",
    "data_agentic.csv": """\
Rank,Agentic Overall Acc,Model
1,70.1%,Oak-3 (FC thinking)
2,41%,Oak-3 (Prompt)
3,7.50%,oak-tool-fc
""",
    "data_live.csv": """\
Rank,Live Overall Acc,Model
1,60.1%,Oak-3 (FC thinking)
2,31%,Oak-3 (Prompt)
3,7.50%,oak-tool-fc
""",
    "data_multi_turn.csv": """\
Rank,Multi Turn Overall Acc,Model
1,50.1%,Oak-3 (FC thinking)
2,21%,Oak-3 (Prompt)
3,7.50%,oak-tool-fc
""",
    "data_non_live.csv": """\
Rank,Non-Live Overall Acc,Model
1,40.1%,Oak-3 (FC thinking)
2,11%,Oak-3 (Prompt)
3,7.50%,oak-tool-fc
""",
}


def test_native_calls_and_calls_in_the_prompt_are_two_benchmarks(tmp_path: Path) -> None:
    entries = list(read(write(tmp_path, FILES)))
    assert [entry.name for entry in entries[:3]] == [
        *("Oak-3 (FC thinking)", "Oak-3 (Prompt)", "oak-tool-fc"),
    ]
    rows = [row for entry in entries for row in entry.rows]
    assert rows[:3] == [
        Result("bfcl-v4", "77.4", "thinking"),
        Result("bfcl-v4-prompt", "50"),
        Result("bfcl-v4-prompt", "7.5"),
    ]
    assert [row.benchmark_id for row in rows[3::3] if isinstance(row, Result)] == [
        *("bfcl-v4-agentic", "bfcl-v4-live", "bfcl-v4-multi-turn", "bfcl-v4-non-live"),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("77.40%", "N/A", "Overall Acc", "this is not a number"),
        Damage("77.40%", "", "Overall Acc", "required"),
        Damage("70.1%", "%", "Agentic Overall Acc", "required"),
        Damage(
            "Live Overall Acc,Model\n1,60",
            "Live Acc,Model\n1,60",
            "Live Overall Acc",
            "the column is missing",
        ),
        Damage("1,50.1%,Oak-3 (FC thinking)", "1,50.1%,", "Model", "required"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

"""The extended NYT Connections board."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.readers.nyt_connections import read

FILES = {
    "leaderboard_2026-07-17.csv": """\
Rank,Model,Score %,#Puzzles
1,Oak 3 (xhigh reasoning),98.40,940
2,Oak 3 (no reasoning),50,940
""",
}


def test_a_score_has_the_setting_of_its_name(tmp_path: Path) -> None:
    board = "nyt-connections-ext"
    assert list(read(write(tmp_path, FILES))) == [
        Entry("Oak 3 (xhigh reasoning)", [Result(board, "98.4", "xhigh")]),
        Entry("Oak 3 (no reasoning)", [Result(board, "50", "none")]),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("98.40", "", "Score %", "required"),
        Damage("98.40", "NaN", "Score %", "this is not a number"),
        Damage("Oak 3 (xhigh reasoning)", "", "Model", "required"),
        Damage("Score %", "Score", "Score %", "the column is missing"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

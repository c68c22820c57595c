"""Arena's first places as a table."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.readers.arena_table import read

FILES = {
    "arena_text_overall_top2_2026-10-10.csv": """\
rank,model,score,ci_pm,votes,preliminary
1,oak-3-max,1525,9,4892,true
2,oak-3,1507,,6272,false
""",
}


def test_a_rating_has_one_width_to_both_sides(tmp_path: Path) -> None:
    first, second = read(write(tmp_path, FILES))
    board = "arena-text-2026-10"
    rating = Result(board, "1525", "max", "1516", "1534", "4892", "preliminary")
    assert first == Entry("oak-3-max", [rating])
    assert second == Entry("oak-3", [Result(board, "1507", votes="6272")])


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("1525", "", "score", "required"),
        Damage("1525", "inf", "score", "this is not a number"),
        Damage("1525,9", "1525,±9", "ci_pm", "this is not a number"),
        Damage("oak-3-max", "", "model", "required"),
        Damage("ci_pm", "ci", "ci_pm", "the column is missing"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

"""Arena's text ratings by category."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Entry, Fact, Result
from weighbridge.importers.readers.arena_categories import read

FILES = {
    "hf_text_style_control_all_categories.csv": """\
category,model_name,license,rating,rating_lower,rating_upper,vote_count,publish_date
overall,oak-3-thinking,MIT,1400.5,1390.1,1410.9,5000.0,2026-08-19
hard_prompts,oak-3-thinking,MIT,1404.0071,1388.55,1419.4422,1786.0,2026-08-19
chinese,oak-3-thinking,MIT,1569.0,1553.5,1584.4,17.0,2026-08-19
""",
}


def test_licenses_come_of_the_overall_board_and_ratings_of_three_categories(
    tmp_path: Path,
) -> None:
    overall, hard = read(write(tmp_path, FILES))
    fact = Fact("license_id", "MIT", "license as the board lists it")
    assert overall == Entry("oak-3-thinking", [fact])
    board, day = "arena-text-hard-prompts-2026-08", "2026-08-19"
    rating = Result(board, "1404", "thinking", "1388.6", "1419.4", "1786", as_of=day)
    assert hard == Entry("oak-3-thinking", [rating])


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("1404.0071", "", "rating", "required"),
        Damage("1404.0071", "NaN", "rating", "this is not a number"),
        Damage("1388.55", "low", "rating_lower", "this is not a number"),
        Damage("hard_prompts,oak-3-thinking", "hard_prompts,", "model_name", "required"),
        Damage("1786.0,2026-08-19", "1786.0,19 August", "publish_date", "this is not a date"),
        Damage("rating_lower", "lower", "rating_lower", "the column is missing"),
        Damage("hard_prompts,", "", "", "the row has 7 cells"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

"""LiveBench's table of tasks."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import DERIVED, Entry, Result
from weighbridge.importers.readers.livebench import read

FILES = {
    "categories_2026_01_08.json": """\
{"Mathematics": ["sums", "proofs"], "IF": ["letters"]}
""",
    "table_2026_01_08.csv": """\
model,letters,proofs,sums
oak-3-20260514-base,50.0,10.0,15.0005
oak-3-thinking-64k-low-effort,100,0,0
oak-2,1.0,2.0
""",
}


def test_categories_and_the_overall_are_means_and_a_short_row_tells_none(tmp_path: Path) -> None:
    base, thinking, short = read(write(tmp_path, FILES))
    assert base.name == "oak-3-20260514-base"
    part, whole = "mean of the tasks, to three decimals", "mean of the 2 category means"
    note = f"{whole}, to two decimals"
    math, following, overall = (f"livebench-{part}2026-01-08" for part in ("math-", "if-", ""))
    assert base.rows == [
        Result(math, "12.5", "none", note=part, basis=DERIVED),
        Result(following, "50", "none", note=part, basis=DERIVED),
        Result(overall, "31.25", "none", note=note, basis=DERIVED),
    ]
    assert {row.effort for row in thinking.rows if isinstance(row, Result)} == {"thinking-64k-low"}
    assert short == Entry("oak-2", [])


def test_the_newest_release_with_categories_is_read(tmp_path: Path) -> None:
    later = {"table_2026_06_25.csv": "model,sums\noak-9,1\n"}
    assert len(list(read(write(tmp_path, {**FILES, **later})))) == 3
    later["categories_2026_06_25.json"] = '{"IF": ["sums"]}'
    (entry,) = read(write(tmp_path, {**FILES, **later}))
    assert entry.name == "oak-9"


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("15.0005", "", "sums", "required"),
        Damage("15.0005", "NaN", "sums", "this is not a number"),
        Damage("oak-3-20260514-base", "", "model", "required"),
        Damage("model,letters", "model,words", "letters", "the column is missing"),
        Damage("oak-2,1.0", "oak-2,1.0,3,4", "", "the row has 5 cells"),
        Damage('["letters"]', '"letters"', "IF", "not a list of texts"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

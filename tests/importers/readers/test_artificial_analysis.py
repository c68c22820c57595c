"""Single figures of Artificial Analysis."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.readers.artificial_analysis import read

FILES = {
    "pair_scores_2026-08-22.csv": """\
model,aa_slug,aa_index,gpqa,hle,scicode,lcr,terminal_bench_21,tau3_banking,mmmu_pro,omniscience,non_halluc
Oak 3,oak-3,50.1,85.70,,,,43.4,,,-47.9,
""",
}


def test_the_figures_that_are_there_are_read_and_never_the_index(tmp_path: Path) -> None:
    (entry,) = read(write(tmp_path, FILES))
    day = "2026-08-22"
    assert entry == Entry(
        "oak-3",
        [
            Result("aa-gpqa-2026-08", "85.7", as_of=day),
            Result("aa-omniscience-2026-08", "-47.9", as_of=day),
            Result("aa-terminal-bench-2.1-2026-08", "43.4", as_of=day),
        ],
    )


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("85.70", "good", "gpqa", "this is not a number"),
        Damage("85.70", "nan", "gpqa", "this is not a number"),
        Damage("Oak 3,oak-3", "Oak 3,", "aa_slug", "required"),
        Damage(",hle", ",exam", "hle", "the column is missing"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

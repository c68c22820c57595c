"""Vectara's hallucination leaderboard."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.readers.vectara import read

FILES = {
    "leaderboard_2026-03-10.csv": """\
Model,Hallucination Rate,Answer Rate
acme/oak-3-low-2025-12-11,1.80 %,99.5 %
""",
}


def test_the_rate_is_a_share_and_the_setting_may_stand_before_the_day(tmp_path: Path) -> None:
    (entry,) = read(write(tmp_path, FILES))
    assert entry == Entry("acme/oak-3-low-2025-12-11", [Result("vectara-2026-03", "1.8", "low")])


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("1.80 %", "", "Hallucination Rate", "required"),
        Damage("1.80 %", "few %", "Hallucination Rate", "this is not a number"),
        Damage("acme/oak-3-low-2025-12-11", "", "Model", "required"),
        Damage("Hallucination Rate", "Rate", "Hallucination Rate", "the column is missing"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

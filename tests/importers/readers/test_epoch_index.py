"""The Epoch Capabilities Index."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Entry, Fact, Result
from weighbridge.importers.readers.epoch_index import read

FILES = {
    "epoch_capabilities_index_2026-03-09.csv": """\
Model version,ECI Score,Release date
oak-3_high,155.97391,2026-03-05
oak-3-preview,,2026-01-05
oak-2,,
""",
}


def test_an_index_names_no_setting_and_a_preview_gives_the_day_last(tmp_path: Path) -> None:
    entries = list(read(write(tmp_path, FILES)))
    assert {entry.name for entry in entries} == {"oak-3_high", "oak-3-preview", "oak-2"}
    assert [entry for entry in entries if entry.rows] == [
        Entry("oak-3_high", [Result("epoch-eci-2026-03", "155.974")], -20260305),
        Entry("oak-3_high", [Fact("release_date", "2026-03-05")], 20260305),
        Entry("oak-3-preview", [Fact("release_date", "2026-01-05")], 1_020_260_105),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("155.97391", "top", "ECI Score", "this is not a number"),
        Damage("155.97391", "inf", "ECI Score", "this is not a number"),
        Damage("2026-03-05", "5 March", "Release date", "this is not a date"),
        Damage("oak-3_high", "", "Model version", "required"),
        Damage("ECI Score", "Score", "ECI Score", "the column is missing"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

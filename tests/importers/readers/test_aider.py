"""Aider's polyglot leaderboard."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.readers.aider import read

FILES = {
    "polyglot_leaderboard.yml": """\
- {model: Oak 3 (high), pass_rate_2: 61.50, edit_format: diff, date: 2026-10-01}
- {model: Oak 3 (no think), pass_rate_2: 40}
""",
}


def test_a_run_is_a_share_with_its_setting_and_edit_format(tmp_path: Path) -> None:
    first, second = read(write(tmp_path, FILES))
    note = "edit format diff"
    assert first == Entry(
        "Oak 3 (high)",
        [Result("aider-polyglot", "61.5", "high", note=note, as_of="2026-10-01")],
        -20261001,
    )
    assert second == Entry("Oak 3 (no think)", [Result("aider-polyglot", "40", "none")])


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("61.50", ".nan", "pass_rate_2", "this is not a number"),
        Damage("61.50", "much", "pass_rate_2", "this is not a number"),
        Damage("pass_rate_2: 61.50, ", "", "pass_rate_2", "required"),
        Damage("model: Oak 3 (high)", "model: [1]", "model", "this is not text"),
        Damage("2026-10-01", "1 October", "date", "this is not a date"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

"""The pages of Arena's boards."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.readers.arena_page import read

FILES = {
    "text.json": """\
{"meta": {"last_updated": "Aug 21, 2026"}, "models": [
 {"model": "oak-3-high-16k", "score": 1508, "ci_low": 5, "ci_high": 7,
  "votes": 24331, "preliminary": false}]}
""",
    "vision.json": """\
{"meta": {"last_updated": "Aug 2, 2026"}, "models": [{"model": "oak-3", "score": 1203.5}]}
""",
    "code-webdev.json": """\
{"meta": {"last_updated": "Aug 21, 2026"}, "models": [
 {"model": "oak-3-xhigh (acme-harness)", "score": 1409, "ci_low": 6, "ci_high": 7,
  "votes": 24331, "preliminary": true}]}
""",
}


def test_a_rating_has_the_month_of_its_board_and_an_interval_from_the_widths(
    tmp_path: Path,
) -> None:
    text, vision, webdev = read(write(tmp_path, FILES))
    board, day = "arena-text-2026-08", "2026-08-21"
    rating = Result(board, "1508", "thinking-16k-high", "1503", "1515", "24331", as_of=day)
    assert text == Entry("oak-3-high-16k", [rating])
    assert vision.rows == [Result("arena-vision-2026-08", "1203.5", as_of="2026-08-02")]
    (row,) = webdev.rows
    assert isinstance(row, Result)
    assert (row.benchmark_id, row.effort) == ("arena-webdev-2026-08", "xhigh")
    assert row.note == "Acme harness; preliminary"


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("1508", '"high"', "score", "this is not a number"),
        Damage("1508", "NaN", "", "NaN"),
        Damage('"score": 1508, ', "", "score", "required"),
        Damage('"ci_low": 5', '"ci_low": [5]', "ci_low", "this is not a number"),
        Damage('"oak-3-high-16k"', "null", "model", "required"),
        Damage(
            '"Aug 21, 2026"}, "models": [\n {"model": "oak-3-high',
            '"21.8.2026"}, "models": [\n {"model": "oak-3-high',
            "last_updated",
            "this is not a date",
        ),
        Damage(
            '"preliminary": true', '"preliminary": "yes"', "preliminary", "neither true nor false"
        ),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

"""The file of settings: what of it is taken, and what is refused with the default."""

from pathlib import Path

import pytest

from weighbridge.settings import Settings, read_settings, write_settings


def test_what_is_written_is_read(tmp_path: Path) -> None:
    file = tmp_path / "new" / "settings.json"
    write_settings(file, Settings("de"))
    assert read_settings(file) == (Settings("de"), ())


def test_without_a_file_all_is_as_at_first(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.json") == (Settings(), ())


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe\x00",
        b"[1, 2]",
        b"null",
        b'{"language": 7}',
        b'{"language": ["de"]}',
        b'{"colour": "red"}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_gives_the_defaults_and_says_so(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(content)
    settings, problems = read_settings(file)
    assert settings == Settings()
    assert len(problems) == 1
    assert "settings.json" in problems[0]

"""A start that came to no end is known at the next."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from weighbridge.start_marker import StartMarker


def test_a_start_that_ends_leaves_nothing(tmp_path: Path) -> None:
    marker = StartMarker(tmp_path / "state/starting")
    assert not marker.begin()
    marker.end()
    assert list((tmp_path / "state").iterdir()) == []
    assert not marker.begin()


def test_a_start_that_does_not_end_is_told_at_the_next(tmp_path: Path) -> None:
    path = tmp_path / "starting"
    ended = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    path.write_bytes(ended.stdout.strip())
    assert StartMarker(path).begin()


@pytest.mark.parametrize("content", [b"", b"\xff", b"-1", b"9" * 50, "²".encode()])
def test_a_damaged_marker_tells_of_a_start_that_did_not_end(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "starting").write_bytes(content)
    assert StartMarker(tmp_path / "starting").begin()


@pytest.mark.skipif(sys.platform == "win32", reason="there, asking for a process would end it")
def test_a_window_that_is_starting_beside_is_no_crash(tmp_path: Path) -> None:
    (tmp_path / "starting").write_text(str(os.getppid()))
    assert not StartMarker(tmp_path / "starting").begin()


def test_where_it_cannot_be_written_no_start_is_unfinished(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for path in (tmp_path / "file/starting", tmp_path):
        marker = StartMarker(path)
        assert not marker.begin()
        marker.end()

"""The file of a session: what cannot be read is told and kept, and never stops a start."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from weighbridge.errors import SessionFileError
from weighbridge.session_file import Kept, SessionFile

FIRST, SECOND = Kept({"query": ["open"]}, {"zoom": 1.5}), Kept({"query": ["closed"]}, {})
THIRD = Kept({"query": ["tier:mid"]}, {})


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "session.json"


def written(path: Path, *contents: Kept) -> None:
    """Each content by a run of its own."""
    for each in contents:
        file = SessionFile(path)
        file.read()
        file.write(each)


def damaged_names(path: Path) -> list[str]:
    return [each.name for each in path.parent.iterdir() if "damaged" in each.name]


def test_what_is_written_is_read_again(path: Path) -> None:
    written(path, FIRST)
    file = SessionFile(path)
    assert file.read() == FIRST
    assert file.problems == []


def test_no_file_is_nothing(path: Path) -> None:
    file = SessionFile(path)
    assert file.read() == Kept()
    assert file.problems == []


def test_the_file_of_the_run_before_is_kept(path: Path) -> None:
    written(path, FIRST, SECOND)
    file = SessionFile(path)
    file.write(FIRST)
    file.write(SECOND)
    assert json.loads(file.previous.read_text("utf-8"))["session"] == SECOND.session


@pytest.mark.parametrize(
    "content",
    [
        *(b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b"[]", b"{}", b"1e999"),
        *(b'{"version": true}', b'{"version": 0}', b'{"version": 1, "session": []}'),
        *(b'{"version": 1, "window": NaN}', b'{"version": ' + b"9" * 5000 + b"}"),
        b" " * 1_000_001,
    ],
)
def test_a_damaged_file_is_set_aside_and_that_of_the_run_before_is_taken(
    path: Path, content: bytes
) -> None:
    written(path, FIRST, SECOND)
    path.write_bytes(content)
    file = SessionFile(path)
    assert file.read() == FIRST
    (aside,) = damaged_names(path)
    assert (path.parent / aside).read_bytes() == content
    assert str(path) in file.problems[0]
    assert aside in file.problems[0]
    assert "run before" in file.problems[1]
    assert SessionFile(path).read() == FIRST, "even if the program is killed now"
    file.write(SECOND)
    assert SessionFile(path).read() == SECOND


def test_a_damaged_file_with_none_before_it_is_set_aside(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("{")
    file = SessionFile(path)
    assert file.read() == Kept()
    assert damaged_names(path) and not path.exists()
    assert len(file.problems) == 1


def test_both_damaged_is_nothing(path: Path) -> None:
    written(path, FIRST, SECOND)
    for each in (path, SessionFile(path).previous):
        each.write_text("{")
    assert SessionFile(path).read() == Kept()


def test_a_folder_in_its_place_is_set_aside(path: Path) -> None:
    path.mkdir(parents=True)
    file = SessionFile(path)
    assert file.read() == Kept()
    file.write(FIRST)
    assert SessionFile(path).read() == FIRST


def test_a_newer_file_is_refused_and_left(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"version": 2, "new": true}')
    file = SessionFile(path)
    assert file.read() == Kept()
    file.write(FIRST)
    assert path.read_text() == '{"version": 2, "new": true}'
    assert "newer version" in file.problems[0]
    assert [each.name for each in path.parent.iterdir()] == ["session.json"]


def test_a_file_that_becomes_newer_meanwhile_is_left(path: Path) -> None:
    written(path, FIRST)
    file = SessionFile(path)
    file.read()
    path.write_text('{"version": 2}')
    with pytest.raises(SessionFileError, match="newer version"):
        file.write(SECOND)
    file.write(SECOND)
    assert path.read_text() == '{"version": 2}'


def test_a_file_damaged_meanwhile_is_set_aside(path: Path) -> None:
    written(path, FIRST, SECOND)
    file = SessionFile(path)
    file.read()
    path.write_text("{")
    file.write(SECOND)
    assert len(damaged_names(path)) == 1
    assert SessionFile(path).read() == SECOND


def kept_of_others(path: Path) -> list[Path]:
    return [each for each in path.parent.iterdir() if ".window-" in each.name]


def test_of_two_windows_the_last_to_write_wins_and_the_other_is_kept(path: Path) -> None:
    one, other = SessionFile(path), SessionFile(path)
    one.read()
    other.read()
    one.write(FIRST)
    other.write(SECOND)
    (aside,) = kept_of_others(path)
    assert SessionFile(aside).read() == FIRST
    assert aside.name in other.problems[0]
    one.write(THIRD)
    assert SessionFile(path).read() == THIRD
    assert [SessionFile(each).read() for each in kept_of_others(path)].count(SECOND) == 1
    for _ in range(3):
        other.write(SECOND)
        one.write(THIRD)
    assert len(kept_of_others(path)) == 2
    assert len(one.problems) == len(other.problems) == 1


def test_of_two_programs_neither_loses_its_session(path: Path) -> None:
    """Both start from the same session, and write at once."""
    written(path, FIRST)
    run = [sys.executable, "-c", _WRITE_MUCH, str(path)]
    both = [subprocess.Popen([*run, name]) for name in ("one", "two")]
    assert [each.wait() for each in both] == [0, 0]
    assert SessionFile(path).read().session["query"] in (["one", "29"], ["two", "29"])
    for each in kept_of_others(path):
        assert SessionFile(each).read().session["query"]


_WRITE_MUCH = """
import sys
from pathlib import Path
from weighbridge.session_file import Kept, SessionFile
file = SessionFile(Path(sys.argv[1]))
file.read()
for turn in range(30):
    file.write(Kept({"query": [sys.argv[2], str(turn)]}))
"""


def test_one_window_after_the_other_leaves_no_other_files(path: Path) -> None:
    written(path, FIRST, SECOND, FIRST)
    assert kept_of_others(path) == []


@pytest.mark.parametrize("writer", ["../../x", "\u202e", 7, None, "F" * 32])
def test_whatever_a_file_says_of_its_writer_it_is_kept_beside(path: Path, writer: object) -> None:
    written(path, FIRST)
    file = SessionFile(path)
    file.read()
    path.write_text(json.dumps({"version": 1, "writer": writer, "session": {}}), "utf-8")
    file.write(SECOND)
    assert [each.name for each in kept_of_others(path)] == ["session.window-other.json"]


def test_set_aside_it_is_kept_and_no_longer_read(path: Path) -> None:
    written(path, FIRST)
    file = SessionFile(path)
    aside = file.set_aside("set-aside")
    assert aside is not None
    assert SessionFile(aside).read() == FIRST
    assert SessionFile(path).read() == Kept()
    assert file.set_aside("set-aside") is None

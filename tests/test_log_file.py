"""The log stays small, and never fails."""

from pathlib import Path

from weighbridge.log_file import LARGEST, LogFile


def test_entries_follow_each_other_with_the_time(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "logs/weighbridge.log")
    log.add("one\ntwo\n")
    log.add("\udcff three")
    lines = log.path.read_text("utf-8").splitlines()
    assert [line.split(" ", 1)[-1] for line in lines] == ["one", "two", "\\udcff three"]
    assert lines[0][:2] == "20"


def test_it_is_put_aside_when_it_has_grown(tmp_path: Path) -> None:
    log = LogFile(tmp_path / "weighbridge.log")
    for _ in range(40):
        log.add("x" * 100_000)
    assert {each.name for each in tmp_path.iterdir()} == {"weighbridge.log", "weighbridge.log.1"}
    assert all(each.stat().st_size < LARGEST * 1.2 for each in tmp_path.iterdir())


def test_where_it_cannot_be_written_nothing_fails(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    LogFile(tmp_path / "file/weighbridge.log").add("lost")
    assert (tmp_path / "file").read_bytes() == b""

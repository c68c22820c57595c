"""Whichever file operation fails, the old file or the new one is there, whole."""

import contextlib
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.failing_disk import failing
from weighbridge.atomic_file import write_text
from weighbridge.errors import ExportError, SessionFileError, WeighbridgeError
from weighbridge.filters.saved_views import SavedView, read_views, write_views
from weighbridge.session_file import Kept, SessionFile

OLD_SESSION, NEW_SESSION = Kept({"query": ["open"]}, {"zoom": 2.0}), Kept({"query": ["x" * 9000]})
OLD_VIEWS, NEW_VIEWS = (SavedView("Old", "open"),), (SavedView("New", "tier:mid"),)
MOST = 60


def each_operation(do: Callable[[], object], check: Callable[[], object], *, for_good: bool) -> int:
    """Do something with the first operation failing, the second, and so on; says how many."""
    for n in range(1, MOST):
        with failing(n, for_good=for_good) as disk:
            try:
                do()
            except WeighbridgeError as error:
                assert "could not be written" in str(error) or "cannot be read" in str(error)
        check()
        if not disk.has_failed:
            return n - 1
    raise AssertionError("It never came to an end.")


@pytest.mark.parametrize("for_good", [False, True])
def test_an_export(tmp_path: Path, for_good: bool) -> None:
    path = tmp_path / "table.csv"

    def check() -> None:
        assert path.read_text("utf-8") in ("old", "new" * 5000)
        path.write_text("old", "utf-8")

    path.write_text("old", "utf-8")
    new = "new" * 5000
    assert each_operation(lambda: write_text(path, new), check, for_good=for_good) >= 6


@pytest.mark.parametrize("for_good", [False, True])
def test_saved_views(tmp_path: Path, for_good: bool) -> None:
    path = tmp_path / "saved-views.json"
    write_views(path, OLD_VIEWS)

    def check() -> None:
        assert read_views(path) in (OLD_VIEWS, NEW_VIEWS)
        write_views(path, OLD_VIEWS)

    assert each_operation(lambda: write_views(path, NEW_VIEWS), check, for_good=for_good) >= 6


@pytest.mark.parametrize("for_good", [False, True])
def test_a_session(tmp_path: Path, for_good: bool) -> None:
    path = tmp_path / "session.json"
    SessionFile(path).write(OLD_SESSION)
    SessionFile(path).write(OLD_SESSION)

    def check() -> None:
        file = SessionFile(path)
        assert file.read() in (OLD_SESSION, NEW_SESSION)
        assert SessionFile(file.previous).read() in (OLD_SESSION, NEW_SESSION)
        assert file.problems == []
        file.write(OLD_SESSION)

    count = each_operation(lambda: SessionFile(path).write(NEW_SESSION), check, for_good=for_good)
    assert count >= 14


@pytest.mark.parametrize("for_good", [False, True])
def test_what_is_damaged_is_never_lost(tmp_path: Path, for_good: bool) -> None:
    path = tmp_path / "session.json"
    damaged = '{"version": 1, "session": {"query": ["open"'

    def begin() -> None:
        for each in tmp_path.iterdir():
            each.unlink()
        for _ in range(2):
            SessionFile(path).write(OLD_SESSION)
        path.write_text(damaged)

    def restart() -> None:
        file = SessionFile(path)
        assert file.read() in (Kept(), OLD_SESSION)
        assert file.problems
        file.write(NEW_SESSION)

    def go_on() -> None:
        """It was damaged after it had been read."""
        with contextlib.suppress(SessionFileError):
            SessionFile(path).write(NEW_SESSION)

    def check() -> None:
        assert damaged in [each.read_text("utf-8") for each in tmp_path.iterdir()]
        begin()

    begin()
    assert each_operation(restart, check, for_good=for_good) >= 12
    assert each_operation(go_on, check, for_good=for_good) >= 8


def test_on_a_full_disk_the_old_session_is_whole(tiny_disk: Path) -> None:
    path = tiny_disk / "weighbridge" / "session.json"
    for _ in range(2):
        SessionFile(path).write(OLD_SESSION)
    with pytest.raises(OSError), (tiny_disk / "filler").open("wb", buffering=0) as filler:
        while True:
            if filler.write(b"x" * 4096) < 4096:
                raise OSError
    file = SessionFile(path)
    with pytest.raises(ExportError, match="make room"):
        file.write(NEW_SESSION)
    assert SessionFile(path).read() == OLD_SESSION
    (tiny_disk / "filler").unlink()
    file.write(NEW_SESSION)
    assert SessionFile(path).read() == NEW_SESSION


def test_on_a_read_only_disk_the_old_session_is_read(tiny_disk: Path) -> None:
    path = tiny_disk / "session.json"
    SessionFile(path).write(OLD_SESSION)
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    file = SessionFile(path)
    assert file.read() == OLD_SESSION
    assert file.set_aside("set-aside") is None
    assert "It is left as it is" in file.problems[0]
    with pytest.raises(ExportError):
        SessionFile(path).write(NEW_SESSION)
    assert SessionFile(path).read() == OLD_SESSION

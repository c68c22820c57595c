"""Files are written whole or not at all; what was there is kept, and nothing is left over."""

import errno
import os
import stat
import subprocess
import threading
from pathlib import Path

import pytest

from weighbridge.atomic_file import write_text
from weighbridge.errors import ExportError

OLD, NEW = "old and whole\n", "new\r\nÉtat 模型\n"


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


def fails(path: Path) -> str:
    with pytest.raises(ExportError) as caught:
        write_text(path, NEW)
    message = str(caught.value)
    assert str(path) in message
    assert "Choose another folder, or make room" in message
    return message


def test_a_new_file_is_utf_8_with_the_line_ends_as_given(tmp_path: Path) -> None:
    write_text(tmp_path / "table.csv", NEW)
    assert (tmp_path / "table.csv").read_bytes() == NEW.encode()
    assert names(tmp_path) == ["table.csv"]


def test_an_old_file_is_replaced_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text(OLD * 1000, "utf-8")
    path.chmod(0o640)
    write_text(path, NEW)
    assert path.read_bytes() == NEW.encode()
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_permissions_that_others_get(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    write_text(tmp_path / "table.csv", NEW)
    expected = (tmp_path / "other").stat().st_mode
    assert (tmp_path / "table.csv").stat().st_mode == expected


def test_of_a_link_the_file_it_points_to_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target, link = tmp_path / "there/table.csv", tmp_path / "link.csv"
    target.write_text(OLD, "utf-8")
    link.symlink_to(target)
    write_text(link, NEW)
    assert link.is_symlink()
    assert target.read_bytes() == NEW.encode()


def test_a_name_as_long_as_the_system_allows_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("x" * 251 + ".csv")
    write_text(path, NEW)
    assert path.read_bytes() == NEW.encode()


def test_what_is_no_file_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()
    write_text(pipe, NEW)
    reader.join(timeout=10)
    assert read == [NEW.encode()]
    assert pipe.is_fifo()


def test_a_device_without_room_is_told_and_not_replaced(tmp_path: Path) -> None:
    full = tmp_path / "full"  # of our own, since a failing test would replace the system's
    try:
        os.mknod(full, stat.S_IFCHR | 0o600, os.makedev(1, 7))
        full.open("wb").close()
    except OSError:
        pytest.skip("a device cannot be made here")
    assert os.strerror(errno.ENOSPC) in fails(full)
    assert full.is_char_device()


def test_a_missing_folder_is_told_and_not_made(tmp_path: Path) -> None:
    message = fails(tmp_path / "gone/table.csv")
    assert os.strerror(errno.ENOENT) in message
    assert "unchanged" not in message
    assert names(tmp_path) == []


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text(OLD, "utf-8")
    assert os.strerror(errno.ENOTDIR) in fails(tmp_path / "file/table.csv")
    assert (tmp_path / "file").read_text("utf-8") == OLD


def test_a_folder_in_the_place_of_the_file_is_told_and_kept(tmp_path: Path) -> None:
    (tmp_path / "table.csv").mkdir()
    assert os.strerror(errno.EISDIR) in fails(tmp_path / "table.csv")
    assert names(tmp_path) == ["table.csv"]


def test_a_name_longer_than_the_system_allows_is_told(tmp_path: Path) -> None:
    assert os.strerror(errno.ENAMETOOLONG) in fails(tmp_path / ("x" * 300))
    assert names(tmp_path) == []


@pytest.mark.parametrize("call", ["fsync", "replace", "chmod"])
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EROFS, errno.EACCES, errno.EIO])
def test_whichever_step_fails_the_old_file_is_whole_and_nothing_is_left_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, code: int
) -> None:
    path = tmp_path / "table.csv"
    path.write_text(OLD, "utf-8")

    def failing(*_: object, **__: object) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, call, failing)
    message = fails(path)
    monkeypatch.undo()
    assert os.strerror(code) in message
    assert "The file that was there is unchanged." in message
    assert path.read_text("utf-8") == OLD
    assert names(tmp_path) == ["table.csv"]


def test_an_interrupted_export_leaves_nothing_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_text(tmp_path / "table.csv", NEW)
    assert names(tmp_path) == []


def test_on_a_full_disk_the_old_file_is_whole_and_nothing_is_left_over(tiny_disk: Path) -> None:
    path = tiny_disk / "table.csv"
    path.write_text(OLD, "utf-8")
    with pytest.raises(ExportError, match=os.strerror(errno.ENOSPC)):
        write_text(path, "x" * 200_000)
    assert path.read_text("utf-8") == OLD
    assert names(tiny_disk) == ["table.csv"]
    write_text(path, NEW)
    assert path.read_bytes() == NEW.encode()


def test_on_a_read_only_disk_the_old_file_is_whole(tiny_disk: Path) -> None:
    path = tiny_disk / "table.csv"
    path.write_text(OLD, "utf-8")
    subprocess.run(["mount", "-o", "remount,ro", str(tiny_disk)], check=True)
    assert os.strerror(errno.EROFS) in fails(path)
    assert path.read_text("utf-8") == OLD

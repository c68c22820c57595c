"""A disk whose n-th operation fails: what writes files must stand each of them."""

import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

_CALLS = ("open", "fsync", "replace", "rename", "chmod", "mkdir", "unlink")


class FailingDisk:
    """Counts operations; the one of number ``n`` fails, and with ``for_good`` all after it."""

    def __init__(self, n: int, *, for_good: bool) -> None:
        self.count = 0
        self._n = n
        self._for_good = for_good

    @property
    def has_failed(self) -> bool:
        return self.count >= self._n

    def count_one(self) -> None:
        self.count += 1
        if self.count == self._n or (self._for_good and self.has_failed):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def counted(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*arguments: Any, **named: Any) -> Any:
            self.count_one()
            return call(*arguments, **named)

        return counting

    def wrapped(self, opened: Callable[..., Any]) -> Callable[..., Any]:
        """Of a file that is opened, writing and flushing are operations too."""

        def opening(*arguments: Any, **named: Any) -> Any:
            return _File(opened(*arguments, **named), self)

        return opening


class _File:
    """Half of what is written reaches the file before writing fails."""

    def __init__(self, file: Any, disk: FailingDisk) -> None:
        self._file = file
        self._disk = disk

    def __enter__(self) -> "_File":
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._file, name)

    def write(self, content: bytes) -> int:
        try:
            self._disk.count_one()
        except OSError:
            self._file.write(content[: len(content) // 2])
            self._file.flush()
            raise
        return int(self._file.write(content))

    def flush(self) -> None:
        self._disk.count_one()
        self._file.flush()


@contextmanager
def failing(n: int, *, for_good: bool) -> Iterator[FailingDisk]:
    """The n-th file operation within the block fails, as on a full disk."""
    disk = FailingDisk(n, for_good=for_good)
    with pytest.MonkeyPatch.context() as patch:
        for name in _CALLS:
            patch.setattr(os, name, disk.counted(getattr(os, name)))
        patch.setattr(os, "fdopen", disk.wrapped(os.fdopen))
        patch.setattr(io, "open", disk.counted(io.open))
        yield disk

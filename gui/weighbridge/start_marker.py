"""A small file that is there while the window is starting, so that the next start knows of a crash.

It holds the number of the process, since two windows may be starting at once.
"""

import contextlib
import os
import sys
from pathlib import Path


class StartMarker:
    """Where it cannot be written, as in a read-only home, no start counts as unfinished."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self) -> bool:
        """A start begins; returns whether the last one has come to no end."""
        unfinished = self._is_left_over()
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._path.write_text(str(os.getpid()), "ascii")
        return unfinished

    def end(self) -> None:
        """The start has come to its end."""
        with contextlib.suppress(OSError):
            self._path.unlink()

    def _is_left_over(self) -> bool:
        try:
            number = self._path.read_text("ascii")[:20]
        except ValueError:
            return True
        except OSError:
            return False
        return not (number.isdecimal() and _is_running(int(number)))


def _is_running(process: int) -> bool:
    """Whether another process of this number runs; on Windows, asking would end it."""
    if sys.platform == "win32" or process in (0, os.getpid()):
        return False
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True

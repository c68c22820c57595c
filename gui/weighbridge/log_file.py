"""The log: what went wrong unexpectedly, with the time, in a file that stays small.

The standard logging takes longer to import than the whole start may take on it.
"""

import contextlib
from datetime import datetime
from pathlib import Path

LARGEST = 256 * 1024
"""Bytes; a log that has grown beyond is put aside, in the place of the one put aside before."""
_LONGEST_ENTRY = 32 * 1024


class LogFile:
    """Writes entries to a file; where it cannot be written, they are lost, and nothing fails."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.older = path.with_name(f"{path.name}.1")

    def add(self, entry: str) -> None:
        """Write an entry of one or more lines; a very long one is cut short."""
        time = datetime.now().astimezone().isoformat(timespec="seconds")
        with contextlib.suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.is_file() and self.path.stat().st_size > LARGEST:
                self.path.replace(self.older)
            with self.path.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(f"{time} {entry[:_LONGEST_ENTRY].rstrip()}\n")

"""The file in which a session and the state of its window are kept from one run to the next.

JSON with a version. It is written whole or not at all, and the one of the run before is kept beside
it. A damaged file is set aside under a dated name, and that of the run before is taken; one that a
newer program wrote is left alone, and nothing is written in its place.

Two windows at once write the same file, and the last one wins. What the other has written in
between is kept beside it, a file for each window, and said.
"""

import contextlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from uuid import uuid4

from weighbridge.atomic_file import write_bytes, write_text
from weighbridge.errors import ExportError, SessionFileError
from weighbridge.plain_values import reason_of
from weighbridge.wording import joined, phrase

VERSION = 1
"""It grows when an older program could not read what a newer one writes."""

_LARGEST_FILE = 1_000_000
_WRITER = re.compile(rb'"writer": "([0-9a-f]{8})[0-9a-f]{24}"')


@dataclass(frozen=True, slots=True)
class Kept:
    """What the file holds: parts of a session (see ``session_parts``), and those of a window."""

    session: Mapping[str, object] = field(default_factory=dict)
    window: Mapping[str, object] = field(default_factory=dict)


class SessionFile:
    """Reads and writes one such file, for one window."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.previous = path.with_name(f"{path.stem}.previous{path.suffix}")
        self.problems: list[str] = []
        """What went wrong while reading, what was kept, and what to do, in sentences.

        While writing, that another window writes too.
        """
        self._writer = uuid4().hex
        self._seen: bytes | None = None
        """The file as this window has last read or written it."""
        self._closed = False
        self._previous_is_due = True

    def read(self) -> Kept:
        """What was kept; nothing if there is no file, or none that can be read."""
        try:
            raw = _raw(self.path)
            kept = _parsed(self.path, raw)
            self._seen = raw
            return kept
        except FileNotFoundError:
            self._seen = b""
            return Kept()
        except SessionFileError as error:
            if error.is_newer:
                self._closed = True
                self.problems.append(str(error))
                return Kept()
            return self._read_previous(error)

    def set_aside(self, why: str) -> Path | None:
        """Give the file a dated name of which ``why`` is a part: it is kept, but no longer read.

        Returns its new path, or None if there is no file, or if it cannot be renamed; it is then
        not written either.
        """
        date = datetime.now().astimezone().strftime("%Y-%m-%d-%H%M%S-%f")
        aside = self.path.with_name(f"{self.path.stem}.{why}-{date}{self.path.suffix}")
        try:
            self.path.rename(aside)
        except FileNotFoundError:
            return None
        except OSError as error:
            self._closed = True
            self.problems.append(
                phrase(
                    "{path} could not be set aside: {reason}. It is left as it is, and this session"
                    " will not be kept. Move it away to begin anew.",
                    path=str(self.path),
                    reason=error.strerror or str(error),
                )
            )
            return None
        return aside

    def write(self, kept: Kept) -> None:
        """Put what is to be kept in the place of what was.

        Raises:
            ExportError: if it could not be written; the older file is then untouched.
            SessionFileError: if a newer program has written the file meanwhile; it is left alone.
        """
        if self._closed:
            return
        self._look_after_older()
        content = {
            "version": VERSION,
            "writer": self._writer,
            "session": kept.session,
            "window": kept.window,
        }
        text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
        write_text(self.path, text)
        self._seen = text.encode()

    def _look_after_older(self) -> None:
        """Keep the file of the run before, if it is a good one."""
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            there = _raw(self.path)
            _parsed(self.path, there)
            self._keep_of_another(there)
            if self._previous_is_due:
                write_bytes(self.previous, there)
        except FileNotFoundError:
            pass
        except OSError as error:
            raise ExportError(
                phrase(
                    "{path} could not be written: {reason}.",
                    path=str(self.path),
                    reason=error.strerror or str(error),
                )
            ) from error
        except SessionFileError as error:
            if error.is_newer:
                self._closed = True
            elif self.set_aside("damaged") is not None:
                return
            raise
        self._previous_is_due = False

    def _keep_of_another(self, there: bytes) -> None:
        """Keep what another window has written since; each such window has one file."""
        if self._seen is None:
            self._seen = there
        if there == self._seen:
            return
        window = _WRITER.search(there)
        name = window[1].decode() if window else "other"
        aside = self.path.with_name(f"{self.path.stem}.window-{name}{self.path.suffix}")
        is_new = not aside.exists()
        write_bytes(aside, there)
        if is_new:
            self.problems.append(
                phrase(
                    "Another window of the program is open and keeps its session too. The next"
                    " start opens that of the window used last; the other one is kept as {file}.",
                    file=aside.name,
                )
            )

    def _read_previous(self, error: SessionFileError) -> Kept:
        aside = self.set_aside("damaged")
        if aside is not None:
            kept_as = phrase("It is kept as {file}.", file=aside.name)
            self.problems.append(joined(" ", (reason_of(error), kept_as)))
        else:
            self.problems.insert(0, reason_of(error))
        try:
            kept = _parsed(self.previous, _raw(self.previous))
            if aside is not None:  # Else the damaged file would be lost.
                with contextlib.suppress(OSError, ExportError):
                    write_bytes(self.path, self.previous.read_bytes())
        except (FileNotFoundError, SessionFileError):
            return Kept()
        self.problems.append(phrase("The session is that of the run before."))
        return kept


def _raw(path: Path) -> bytes:
    """A file as it is; raises SessionFileError, or FileNotFoundError if there is none."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST_FILE + 1)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise SessionFileError(path, error.strerror or str(error)) from error
    if len(raw) > _LARGEST_FILE:
        raise SessionFileError(path, phrase("it is larger than {count} bytes", count=_LARGEST_FILE))
    return raw


def _parsed(path: Path, raw: bytes) -> Kept:
    """What a file holds; raises SessionFileError."""
    try:
        told = json.loads(raw.decode(), parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise SessionFileError(path, phrase("it is no JSON ({error})", error=str(error))) from error
    version = told.get("version") if isinstance(told, dict) else None
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise SessionFileError(path, phrase("it names no version"))
    if version > VERSION:
        raise SessionFileError(
            path, phrase("a newer version of the program has written it"), newer=True
        )
    session, window = told.get("session", {}), told.get("window", {})
    if not isinstance(session, dict) or not isinstance(window, dict):
        raise SessionFileError(
            path, phrase("what it says of the session or the window has no parts")
        )
    return Kept(session, window)


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")

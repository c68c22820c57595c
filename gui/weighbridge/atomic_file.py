"""Write a file so that either the whole new one is there or the old one still is."""

import contextlib
import os
import stat
from pathlib import Path

from weighbridge.errors import ExportError
from weighbridge.wording import phrase


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text as ``write_bytes`` does.

    Raises:
        ExportError: if any step fails; an older file of that name is then untouched.
    """
    write_bytes(path, text.encode("utf-8", "backslashreplace"))


def write_bytes(path: Path, content: bytes) -> None:
    """Write a file through a temporary file in the same folder, then take its place.

    What is no file, such as ``/dev/stdout`` or a pipe, is written to as it is; of a link, the file
    that it points to is replaced.

    Raises:
        ExportError: if any step fails; an older file of that name is then untouched.
    """
    before = _status(path)
    try:
        if before is None or stat.S_ISREG(before.st_mode):
            _replace(path.resolve(), content, _permissions(before))
        else:
            path.write_bytes(content)
    except OSError as error:
        reason = error.strerror or str(error)
        message = phrase(
            "{path} could not be written: {reason}. Choose another folder, or make room, and try"
            " again.",
            path=str(path),
            reason=reason,
        )
        if before:
            message = phrase(
                "{path} could not be written: {reason}. The file that was there is unchanged."
                " Choose another folder, or make room, and try again.",
                path=str(path),
                reason=reason,
            )
        raise ExportError(message) from error


def _status(path: Path) -> os.stat_result | None:
    with contextlib.suppress(OSError):
        return path.stat()
    return None


def _permissions(before: os.stat_result | None) -> int:
    """Permissions of the file that is replaced, or those a new file would get."""
    if before:
        return stat.S_IMODE(before.st_mode) & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def _replace(path: Path, content: bytes, permissions: int) -> None:
    import tempfile  # Slow to load, and only needed once something is exported.

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".weighbridge-")
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(permissions)
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise

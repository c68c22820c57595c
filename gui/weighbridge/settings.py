"""What a person has set for good, as a small JSON file; all else that lasts is of the session."""

import json
from dataclasses import dataclass
from pathlib import Path

from weighbridge.atomic_file import write_text
from weighbridge.errors import ExportError
from weighbridge.plain_values import plain, read_into
from weighbridge.wording import phrase


@dataclass(frozen=True, slots=True)
class Settings:
    """``language`` is that of the window by its id, or empty for that of the desktop."""

    language: str = ""


def read_settings(path: Path) -> tuple[Settings, tuple[str, ...]]:
    """The settings of a file, and what of it was not taken, in sentences.

    What cannot be read is as at first; so is all where there is no file.
    """
    try:
        told = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return Settings(), ()
    except OSError as error:
        problem = phrase(
            "The settings in {path} cannot be read: {reason}.",
            path=str(path),
            reason=error.strerror or str(error),
        )
        return Settings(), (problem,)
    except (ValueError, RecursionError):
        return Settings(), (
            phrase("The settings in {path} are no JSON; they are as at first.", path=str(path)),
        )
    problems: list[str] = []
    return read_into(
        Settings(), told, phrase("The settings in {path}", path=str(path)), problems
    ), tuple(problems)


def write_settings(path: Path, settings: Settings) -> None:
    """Put settings into a file in place of those that are there.

    Raises:
        ExportError: if it could not be written; the older file is then untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError(
            phrase(
                "{path} could not be written: {reason}.",
                path=str(path),
                reason=error.strerror or str(error),
            )
        ) from error
    write_text(path, json.dumps(plain(settings), indent=2) + "\n")

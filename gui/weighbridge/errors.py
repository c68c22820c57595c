"""Every error that Weighbridge raises on purpose.

WeighbridgeError          a message fit for a person: what is wrong, what was kept, what to do
├── CatalogError          a data package that cannot be used; lists its problems
├── SnapshotError         a snapshot that a reader cannot use; lists its problems
├── UnknownNameError      a name that no model, family or codename has; lists the nearest
├── UnknownColumnError    a column, or a value in one, that does not exist; lists the nearest
├── QueryError            typed text that is no query; tells where and what may have been meant
├── LineupError           what is given cannot be set side by side
├── RecipeError           a file that is no recipe, or one of a newer version
├── SavedViewsError       a file of saved views that cannot be read; it is left as it is
├── SessionFileError      a file of a session that cannot be read; tells whether it is only newer
└── ExportError           a file that could not be written; what was there before is whole
"""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from weighbridge.wording import joined, phrase, plural


class WeighbridgeError(Exception):
    """The root: ``str()`` of any of these can be shown to a person as it is."""


def _hinted(message: str, nearest: Sequence[str]) -> str:
    if not nearest:
        return message
    return joined(" ", (message, phrase("Did you mean: {nearest}?", nearest=", ".join(nearest))))


_KINDS = {
    "column": phrase("column"),
    "family": phrase("family"),
    "license": phrase("license"),
    "side": phrase("side"),
    "vendor": phrase("vendor"),
}


class Problem(NamedTuple):
    """One thing wrong with a data package, and where.

    ``row`` is the line number in the file as an editor counts (the header is 1), 0 if the file as
    a whole is meant; ``column`` is empty if the whole row is meant.
    """

    file: str
    row: int
    column: str
    message: str

    def __str__(self) -> str:
        """The place and the message: ``claims.csv, row 12, column basis: ...``."""
        place = self.file
        if self.row:
            place += f", row {self.row}"
        if self.column:
            place += f", column {self.column}"
        return f"{place}: {self.message}"


class CatalogError(WeighbridgeError):
    """A data package has problems; nothing of it was taken."""

    def __init__(self, folder: str, problems: Sequence[Problem]) -> None:
        self.folder = folder
        self.problems = tuple(problems)
        count = len(self.problems)
        head = plural(
            "The data package in {folder} has %n problem:",
            "The data package in {folder} has %n problems:",
            count,
            folder=folder,
        )
        super().__init__(joined("\n", [head, *map(str, self.problems)]))


class SnapshotError(WeighbridgeError):
    """A snapshot is not of the form that its reader knows; nothing of it was taken."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))


class UnknownNameError(WeighbridgeError):
    """No model, family or codename is called that."""

    def __init__(self, name: str, nearest: Sequence[str]) -> None:
        self.name = name
        self.nearest = tuple(nearest)
        message = phrase("No model, family or codename is called {name}.", name=repr(name))
        super().__init__(_hinted(message, nearest))


class UnknownColumnError(WeighbridgeError):
    """No column, or no value of a column, is called that."""

    def __init__(self, what: str, name: str, nearest: Sequence[str]) -> None:
        self.nearest = tuple(nearest)
        message = phrase("There is no {what} {name}.", what=_KINDS.get(what, what), name=repr(name))
        super().__init__(_hinted(message, nearest))


class QueryError(WeighbridgeError):
    """Typed text is no query.

    ``start`` and ``end`` are the place in ``text`` that is wrong; ``nearest`` is what may have been
    meant there, best first.
    """

    def __init__(
        self, message: str, text: str, start: int, end: int, nearest: Sequence[str] = ()
    ) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.nearest = tuple(nearest)
        if nearest:
            hint = phrase("Did you mean {nearest}?", nearest=nearest[0])
            message = joined(" ", (message, hint))
        super().__init__(message)

    @property
    def pointed(self) -> str:
        """Two lines: the text about the place, and carets below what is wrong."""
        first = max(0, self.start - 40)
        shown = self.text[first : first + 76]
        printable = "".join(char if char.isprintable() else " " for char in shown)
        carets = "^" * max(1, min(self.end, first + 76) - self.start)
        return f"{printable}\n{' ' * (self.start - first)}{carets}"


class LineupError(WeighbridgeError):
    """What is given cannot be set side by side: too few, too many, or not what it takes."""


class RecipeError(WeighbridgeError):
    """A file is no recipe that this version can follow; nothing of it was taken."""


class SavedViewsError(WeighbridgeError):
    """A file of saved views cannot be read; nothing of it was taken, and it is left as it is."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(
            phrase(
                "The saved views in {path} cannot be read: {reason}. The file is left as it is;"
                " move it away to begin anew.",
                path=str(path),
                reason=reason,
            )
        )


class SessionFileError(WeighbridgeError):
    """A file of a session cannot be read; nothing of it was taken.

    ``is_newer`` says that a newer program has written it, so that it is left alone.
    """

    def __init__(self, path: Path, reason: str, *, newer: bool = False) -> None:
        self.is_newer = newer
        message = phrase(
            "The session in {path} cannot be read: {reason}.", path=str(path), reason=reason
        )
        if newer:
            left = phrase("It is left as it is, and this session will not be kept.")
            message = joined(" ", (message, left))
        super().__init__(message)


class ExportError(WeighbridgeError):
    """A file could not be written; an older file of that name is untouched."""

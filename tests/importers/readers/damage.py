"""What may be wrong with the files of a snapshot, tried on each reader in the same way."""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

import pytest

from weighbridge.errors import Problem, SnapshotError
from weighbridge.importers.readers import Reader

KINDS = ("missing", "not text", "empty", "broken")
"""Of files as a whole."""

_BROKEN = {".csv": 'model,"value\n', ".json": '{"models": [', ".yml": "a: [", ".yaml": "a: ["}
_MESSAGES = {"missing": "missing", "not text": "UTF-8", "broken": "this is not", "empty": ""}


class Damage(NamedTuple):
    """A text in one of the files that is replaced, and what must be told."""

    old: str
    new: str
    field: str
    message: str


def write(folder: Path, files: Mapping[str, str]) -> Path:
    """Write the files of a snapshot."""
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def told(read: Reader, folder: Path) -> Problem:
    """The first problem that a reader tells of a snapshot."""
    with pytest.raises(SnapshotError) as caught:
        list(read(folder))
    return caught.value.problems[0]


def check_file(read: Reader, folder: Path, files: Mapping[str, str], kind: str) -> None:
    """That each file is missed, and told by its name, if it is damaged as a whole."""
    for name in files:
        path = write(folder, files) / name
        if kind == "missing":
            path.unlink()
        elif kind == "not text":
            path.write_bytes(b"model\xff,value\n")
        else:
            path.write_text(_BROKEN[path.suffix] if kind == "broken" else "", "utf-8")
        problem = told(read, folder)
        assert problem.file.partition("_")[0] == name.partition("_")[0]
        assert _MESSAGES[kind] in problem.message


def check_cell(read: Reader, folder: Path, files: Mapping[str, str], damage: Damage) -> None:
    """That what is wrong in a record is told with its file, its row or name, and its field."""
    (name,) = (name for name, text in files.items() if damage.old in text)
    damaged = files[name].replace(damage.old, damage.new, 1)
    problem = told(read, write(folder, {**files, name: damaged}))
    assert (problem.file, problem.column) == (name, damage.field)
    assert damage.message in problem.message
    if damage.field and not problem.row:
        assert ": " in problem.message, "the record is named where a file has no rows"

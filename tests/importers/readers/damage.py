"""What every reader must tell of a snapshot that is not as it expects."""

from pathlib import Path

import pytest

from weighbridge.errors import Problem, SnapshotError
from weighbridge.importers.readers import reader


def problem(id: str, folder: Path) -> Problem:
    """The one problem that a reader tells of a folder."""
    with pytest.raises(SnapshotError) as caught:
        list(reader(id)(folder))
    (told,) = caught.value.problems
    return told

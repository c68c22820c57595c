from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.steps import open_window
from weighbridge.qt.main_window import MainWindow


@pytest.fixture
def window(qtbot: QtBot, small_package: Path) -> Iterator[MainWindow]:
    """The window on the small catalog; checked to leave nothing behind when it is closed."""
    with open_window(qtbot, small_package) as window:
        yield window

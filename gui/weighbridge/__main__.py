"""The ``weighbridge`` command: the window or, given a command's name, the command line.

The window and all that Qt brings is imported only when it is to be opened.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path

from weighbridge.cli import run


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    return run(sys.argv[1:] if arguments is None else arguments, _open_window)


def _open_window(data_folder: Path, quit_when_ready: bool, recipe: Path | None) -> int:
    # Nothing that is made while starting becomes garbage; looking for it takes a fifth of the time.
    gc.disable()
    from weighbridge.qt.app import open_window

    return open_window(data_folder, quit_when_ready=quit_when_ready, recipe=recipe)


if __name__ == "__main__":
    sys.exit(main())

"""The ``weighbridge`` command: the window or, given a command's name, the command line.

The window and all that Qt brings is imported only when it is to be opened.
"""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from weighbridge.cli import Opening, run

if TYPE_CHECKING:
    from weighbridge.charts.caption import Caption, Size
    from weighbridge.charts.figure import Figure


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; returns the exit code."""
    return run(sys.argv[1:] if arguments is None else arguments, _open_window, _write_picture)


def _open_window(opening: Opening) -> int:
    # Nothing that is made while starting becomes garbage; looking for it takes a fifth of the time.
    gc.disable()
    from weighbridge.qt.app import open_window

    return open_window(
        opening.data_folder,
        recipe=opening.recipe,
        clean=opening.clean,
        quit_when_shown=opening.quit_when_shown,
        quit_when_ready=opening.quit_when_ready,
    )


def _write_picture(
    path: Path, figure: "Figure", caption: "Caption", size: "Size", dark: bool
) -> None:
    from weighbridge.qt.charts.offscreen import write_picture

    write_picture(path, figure, caption, size, dark)


if __name__ == "__main__":
    sys.exit(main())

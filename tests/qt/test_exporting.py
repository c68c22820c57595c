"""What is copied stays on the clipboard, and never keeps the program from ending well."""

import subprocess
import sys
from pathlib import Path

_COPY_AND_END = """
import sys
from pathlib import Path
from weighbridge.exports.sheet import Sheet
from weighbridge.qt.app import make_app, open_window
from weighbridge.qt.exporting import copy_to_clipboard
make_app()
copy_to_clipboard(Sheet((), ()), with_headers=False)
sys.exit(open_window(Path(sys.argv[1]), quit_when_ready=True))
"""


def test_the_program_ends_well_with_something_copied(small_package: Path) -> None:
    """With no screen the clipboard outlives Python."""
    run = [sys.executable, "-c", _COPY_AND_END, str(small_package)]
    ended = subprocess.run(run, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr

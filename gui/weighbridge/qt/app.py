"""Start the window: show it at once, then fill it."""

import gc
import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from weighbridge import __version__
from weighbridge.locations import icon_file
from weighbridge.qt.language import use_language
from weighbridge.qt.program import Program
from weighbridge.qt.theme import use_theme
from weighbridge.qt.unexpected import Unexpected


def open_window(
    data_folder: Path,
    *,
    recipe: Path | None = None,
    quit_when_ready: bool = False,
    clean: bool = False,
) -> int:
    """Run the application on a data package, and show a recipe; returns the exit code.

    The window opens as it was left, or with ``clean`` as at first.
    """
    if not _has_display():
        print(_NO_DISPLAY, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    app = make_app()
    unexpected = Unexpected(app)
    program = Program(app, unexpected, clean=clean)
    window = program.window
    window.show()
    for each in (window.ready, window.warmed):
        each.connect(_look_after_memory)
    app.aboutToQuit.connect(program.stop)
    if quit_when_ready:
        window.ready.connect(app.quit)
    program.load(data_folder, recipe)
    _let_ctrl_c_end(app)
    try:
        return app.exec()
    finally:
        unexpected.stop()
        if app.platformName() == "offscreen":
            # The clipboard is the program's own there, and outlives Python: what Python has made
            # and left in it would end the process with a crash.
            app.clipboard().clear()


def make_app() -> QApplication:
    """The application object, named and dressed."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    app.setApplicationName("Weighbridge")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("weighbridge")
    app.setWindowIcon(QIcon(str(icon_file("weighbridge"))))
    use_theme(app, None)
    use_language(app, None)
    return app


def _look_after_memory() -> None:
    """Collect garbage from now on, but never look through what the start has made."""
    gc.freeze()
    gc.enable()


def _has_display() -> bool:
    """Whether Qt can open a window: only Linux and its kin can lack the means."""
    if sys.platform in ("darwin", "win32") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


_NO_DISPLAY = """\
weighbridge: there is no display here, so no window can be opened. What works without one:
  weighbridge list, compare, chart, check    the command line; see weighbridge --help
  make tour                                  pictures of every view, in build/tour
  QT_QPA_PLATFORM=offscreen weighbridge      the window, unseen"""


def _let_ctrl_c_end(app: QApplication) -> None:
    """Let Ctrl+C in the terminal end the program: Python's default waits for Qt to call it."""
    signal.signal(signal.SIGINT, lambda *_: app.quit())
    wake_up = QTimer(app)
    wake_up.timeout.connect(lambda: None)
    wake_up.start(500)

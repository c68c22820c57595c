"""Unexpected errors: into the log, and into one dialog; the window goes on where it can.

Nothing is sent anywhere: the report is there to be read and copied.
"""

import faulthandler
import platform
import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType
from typing import IO

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    Qt,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from weighbridge import __version__
from weighbridge.locations import log_folder
from weighbridge.log_file import LogFile
from weighbridge.qt.labels import PlainLabel

_MOST_REPORTS = 20
"""An error in a painting method comes again with each repaint."""

_GRAVE = (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Unexpected(QObject):
    """Catches what nothing else has caught, from ``watch`` until ``stop``."""

    _came = Signal(str, str)
    """What happened in a line, and the report; errors of threads come over by this too."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder = log_folder()
        self.log = LogFile(folder / "weighbridge.log")
        self._faults_file = folder / "faults.log"
        self._faults: IO[bytes] | None = None
        self._dialog: ErrorDialog | None = None
        self._window: QWidget | None = None
        self._came.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def watch(self, window: QWidget | None = None) -> None:
        """Catch errors from now on; the dialog belongs to ``window``."""
        self._window = window
        sys.excepthook = self._raised
        threading.excepthook = self._raised_in_thread
        qInstallMessageHandler(self._qt_says)
        self._faults = _opened(self._faults_file)
        faulthandler.enable(self._faults or sys.__stderr__ or sys.stderr)

    def belong_to(self, window: QWidget) -> None:
        """The dialog belongs to another window from now on."""
        self._window = window

    def stop(self) -> None:
        """Leave errors to Python and Qt again."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)
        faulthandler.disable()
        if self._faults is not None:
            self._faults.close()
            self._faults = None

    def _raised(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._report(_line_of(kind, error), "".join(traceback.format_exception(error)))

    def _raised_in_thread(self, said: threading.ExceptHookArgs) -> None:
        if said.exc_value is not None:
            self._raised(said.exc_type, said.exc_value, said.exc_traceback)

    def _qt_says(self, kind: QtMsgType, _: QMessageLogContext, message: str) -> None:
        if kind in _GRAVE:
            self._report(message, f"Qt: {message}")
        else:
            self.log.add(f"Qt: {message}")

    def _report(self, line: str, report: str) -> None:
        self.log.add(report)
        if sys.__stderr__ is not None:
            print(report, file=sys.__stderr__)
        self._came.emit(line, report)

    def _show(self, line: str, report: str) -> None:
        if self._dialog is None:
            self._dialog = ErrorDialog(line, self.log.path, self._window)
            self._dialog.finished.connect(self._forget)
            self._dialog.open()
        self._dialog.add(report)

    def _forget(self) -> None:
        self._dialog = None


class ErrorDialog(QDialog):
    """What happened, what was kept, and a report to copy."""

    def __init__(self, line: str, log: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._reports = 0
        text = self.tr(
            "This should not have happened: {line}\n\nYour session and saved views are kept as they"
            " were last written, and you can go on. If something looks wrong, open the program"
            " anew.\n\nThe report below helps to mend it. Nothing is sent: copy it, and pass it on"
            " if you like. It is also in {log}."
        ).format(line=line[:500], log=log)
        head = PlainLabel(text)
        head.setWordWrap(True)
        self._report = QPlainTextEdit(_surroundings())
        self._report.setReadOnly(True)
        self._report.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._report.setAccessibleName(self.tr("Report"))
        self._report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("&Copy report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(head)
        layout.addWidget(self._report)
        layout.addWidget(buttons)
        self.resize(720, 420)

    def add(self, report: str) -> None:
        """Add what has gone wrong to the report; after many, no more."""
        self._reports += 1
        if self._reports <= _MOST_REPORTS:
            self._report.appendPlainText(f"\n{report.rstrip()}")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.toPlainText())


def _surroundings() -> str:
    return (
        f"Weighbridge {__version__}, Python {platform.python_version()}, Qt {qVersion()},"
        f" {platform.platform()}"
    )


def _line_of(kind: type[BaseException], error: BaseException) -> str:
    first = next(iter(str(error).splitlines()), "")
    return f"{kind.__name__}: {first}" if first else kind.__name__


def _opened(path: Path) -> IO[bytes] | None:
    """A file for the traces of a fault of the process; kept small by beginning it anew."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.is_file() and path.stat().st_size:
            path.replace(path.with_name(f"{path.name}.1"))
        return path.open("wb")
    except OSError:
        return None

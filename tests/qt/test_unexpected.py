"""Unexpected errors: one dialog, the log, and a window that goes on."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, qCritical, qWarning
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.steps import button, click, clipboard, dialog, the
from weighbridge.locations import log_folder
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.unexpected import ErrorDialog, Unexpected


@pytest.fixture
def unexpected(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Iterator[Unexpected]:
    hooks = sys.excepthook, threading.excepthook
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    found = Unexpected(window)
    found.watch(window)
    yield found
    found.stop()
    sys.excepthook, threading.excepthook = hooks


def fail(message: str) -> None:
    raise RuntimeError(message)


def report(shown: ErrorDialog) -> str:
    return the(shown, QPlainTextEdit, "Report").toPlainText()


def test_an_error_is_told_with_a_report_to_copy(qtbot: QtBot, unexpected: Unexpected) -> None:
    QTimer.singleShot(0, lambda: fail("<b>odd</b>"))
    shown = dialog(qtbot, ErrorDialog)
    text = shown.findChildren(PlainLabel)[0].text()
    for each in ("RuntimeError: <b>odd</b>", "are kept", "Nothing is sent", str(log_folder())):
        assert each in text
    assert "Traceback" in report(shown)
    assert "Python 3." in report(shown)
    click(button(shown, "Copy report"))
    assert clipboard() == report(shown)
    assert "<b>odd</b>" in unexpected.log.path.read_text("utf-8")
    click(button(shown, "Close"))


def test_many_errors_are_told_in_one_dialog(qtbot: QtBot, unexpected: Unexpected) -> None:
    for number in range(50):
        QTimer.singleShot(0, lambda number=number: fail(f"error {number};"))
    shown = dialog(qtbot, ErrorDialog)
    qtbot.waitUntil(lambda: "error 19;" in report(shown))
    qtbot.waitUntil(lambda: "error 49;" in unexpected.log.path.read_text("utf-8"))
    QApplication.processEvents()
    assert "error 20;" not in report(shown)
    shown.reject()
    QTimer.singleShot(0, lambda: fail("another"))
    qtbot.waitUntil(lambda: "another" in report(dialog(qtbot, ErrorDialog)))
    dialog(qtbot, ErrorDialog).reject()


def test_an_error_of_a_thread_is_told(qtbot: QtBot, unexpected: Unexpected) -> None:
    thread = threading.Thread(target=fail, args=["beside"])
    thread.start()
    thread.join()
    shown = dialog(qtbot, ErrorDialog)
    assert "RuntimeError: beside" in report(shown)
    shown.reject()


@pytest.mark.no_qt_log
def test_what_qt_says_is_logged_and_what_is_grave_is_told(
    qtbot: QtBot, unexpected: Unexpected
) -> None:
    qWarning("only odd")
    qCritical("grave")
    shown = dialog(qtbot, ErrorDialog)
    assert "Qt: grave" in report(shown)
    assert "only odd" not in report(shown)
    assert "Qt: only odd" in unexpected.log.path.read_text("utf-8")
    shown.reject()


def test_without_a_folder_for_logs_errors_are_still_told(
    qtbot: QtBot, unexpected: Unexpected, tmp_path: Path
) -> None:
    unexpected.log.path = tmp_path / "file/weighbridge.log"
    (tmp_path / "file").touch()
    QTimer.singleShot(0, lambda: fail("odd"))
    dialog(qtbot, ErrorDialog).reject()


_CRASH = """
import faulthandler
from weighbridge.qt.app import make_app
from weighbridge.qt.unexpected import Unexpected
app = make_app()
Unexpected(app).watch()
faulthandler._sigsegv()
"""


def test_a_fault_of_the_process_leaves_a_trace(qtbot: QtBot) -> None:
    ended = subprocess.run([sys.executable, "-c", _CRASH], capture_output=True, check=False)
    assert ended.returncode != 0
    assert b"Current thread" in (log_folder() / "faults.log").read_bytes()

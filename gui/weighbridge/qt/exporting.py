"""Taking what is on screen away: to a file, or to the clipboard."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from weighbridge.atomic_file import write_text
from weighbridge.errors import ExportError
from weighbridge.exports.sheet import Sheet
from weighbridge.exports.writers import csv_text, tab_separated_text
from weighbridge.qt.dialogs import ExportDialog, show_message


def export_csv(
    parent: QWidget,
    title: str,
    file_name: str,
    make_sheet: Callable[[bool], Sheet],
    written: Callable[[Path, int], None],
) -> None:
    """Ask for a file and write a sheet to it.

    ``make_sheet`` is told whether to add evidence; ``written`` gets the file and its row count.
    The window goes on beneath the dialog; what is exported is what was shown when it opened.
    """
    dialog = ExportDialog(title, file_name, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheets = {with_evidence: make_sheet(with_evidence) for with_evidence in (False, True)}

    def write() -> None:
        sheet = sheets[dialog.evidence.isChecked()]
        try:
            write_text(dialog.path, csv_text(sheet, raw=dialog.raw.isChecked()))
        except ExportError as error:
            show_message(parent, parent.tr("Not exported"), str(error), warning=True)
        else:
            written(dialog.path, len(sheet.rows))

    dialog.accepted.connect(write)
    dialog.open()


def copy_to_clipboard(sheet: Sheet, *, with_headers: bool) -> None:
    """Put a sheet on the clipboard as tab-separated text."""
    text = tab_separated_text(sheet, with_headers=with_headers)
    QGuiApplication.clipboard().setText(text)

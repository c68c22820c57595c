"""Taking what is on screen away: to a file, or to the clipboard."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from weighbridge.atomic_file import write_bytes, write_text
from weighbridge.errors import ExportError
from weighbridge.exports.document import Document
from weighbridge.exports.formats import content_of
from weighbridge.exports.html import html_table
from weighbridge.exports.sheet import Sheet
from weighbridge.exports.writers import tab_separated_text
from weighbridge.qt.dialogs import ExportDialog, show_message
from weighbridge.qt.in_words import said_document, said_sheet
from weighbridge.qt.language import said_error
from weighbridge.recipe import Recipe, recipe_text

RECIPE_ENDING = ".weighbridge"


def export_document(
    parent: QWidget,
    title: str,
    name: str,
    make_document: Callable[[bool], Document],
    written: Callable[[Path, int], None],
    recipe: Recipe | None = None,
) -> None:
    """Ask for a file and write a document to it, in the format of its ending.

    ``make_document`` is told whether to add evidence; ``written`` gets the file and its row count.
    The window goes on beneath the dialog; what is exported is what was shown when it opened. With
    a ``recipe`` it is offered to write that beside the file.
    """
    dialog = ExportDialog(title, name, parent, has_recipe=recipe is not None)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    documents = {
        with_evidence: said_document(make_document(with_evidence))
        for with_evidence in (False, True)
    }

    def write() -> None:
        document = documents[dialog.evidence.isChecked()]
        try:
            content = content_of(document, dialog.ending, raw=dialog.raw.isChecked())
            write_bytes(dialog.path, content)
            if recipe is not None and dialog.recipe.isChecked():
                write_text(dialog.path.with_suffix(RECIPE_ENDING), recipe_text(recipe))
        except ExportError as error:
            title = QCoreApplication.translate("exporting", "Not exported")
            show_message(parent, title, said_error(error), warning=True)
        else:
            written(dialog.path, len(document.main.rows))

    dialog.accepted.connect(write)
    dialog.open()


def copy_to_clipboard(sheet: Sheet, *, with_headers: bool) -> None:
    """Put a sheet on the clipboard as tab-separated text and, for word processors, as HTML."""
    sheet = said_sheet(sheet)
    data = QMimeData()
    data.setText(tab_separated_text(sheet, with_headers=with_headers))
    data.setHtml(html_table(sheet))
    QGuiApplication.clipboard().setMimeData(data)

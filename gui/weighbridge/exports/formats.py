"""The formats that a document can be written in, whole."""

from collections.abc import Callable, Mapping

from weighbridge.exports.document import Document
from weighbridge.exports.html import html_page
from weighbridge.exports.writers import csv_text, json_text, markdown_document
from weighbridge.exports.xlsx import xlsx_bytes
from weighbridge.wording import phrase

FORMATS: Mapping[str, str] = {
    "csv": phrase("CSV"),
    "xlsx": phrase("Excel workbook"),
    "md": phrase("Markdown"),
    "html": phrase("HTML page"),
    "json": phrase("JSON"),
}
"""By the ending of a file's name: what the format is called."""


def content_of(document: Document, ending: str, *, raw: bool = False) -> bytes:
    """A document as the content of a file; CSV and JSON hold its main table.

    ``raw`` leaves text in CSV that a spreadsheet may run as a formula.
    """
    if ending == "xlsx":
        return xlsx_bytes(document)
    write: dict[str, Callable[[], str]] = {
        "csv": lambda: csv_text(document.main, raw=raw),
        "md": lambda: markdown_document(document),
        "html": lambda: html_page(document),
        "json": lambda: json_text(document.main),
    }
    return write[ending]().encode("utf-8", "backslashreplace")

"""Where a command's answer goes: to standard output or a file, in one of the formats."""

import argparse
import io
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from weighbridge.errors import ExportError

if TYPE_CHECKING:
    from weighbridge.catalog.catalog import Catalog
    from weighbridge.exports.document import Document
    from weighbridge.exports.sheet import Sheet

DONE, PROBLEM, USAGE = 0, 1, 2
"""Exit codes."""

FORMATS = ("table", "csv", "xlsx", "markdown", "html", "json")
"""The formats of what is more than one table."""

_BINARY = "xlsx"


def add_output(parser: argparse.ArgumentParser) -> None:
    """The options of a command that can add evidence."""
    parser.add_argument("--evidence", action="store_true", help="add source, date and basis")
    add_file(parser)


def add_file(parser: argparse.ArgumentParser) -> None:
    """The options of every command that writes a table."""
    parser.add_argument("--raw", action="store_true", help="CSV without protection from formulas")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write to a file")


def add_document(parser: argparse.ArgumentParser) -> None:
    """The options of a command that writes a document."""
    parser.add_argument("--format", choices=FORMATS, default="table")
    add_output(parser)


def load(folder: Path) -> "Catalog":
    """The catalog of a data package."""
    from weighbridge.catalog.build import load_catalog

    return load_catalog(folder)


def write_sheet(sheet: "Sheet", options: argparse.Namespace) -> None:
    """Write one table in the format asked for."""
    from weighbridge.exports.writers import csv_text, json_text, markdown_text, terminal_text

    text = {
        "table": terminal_text,
        "csv": lambda sheet: csv_text(sheet, raw=options.raw),
        "json": json_text,
        "markdown": markdown_text,
    }[options.format](sheet)
    _write_text(text, options)


def write_document(document: "Document", options: argparse.Namespace) -> None:
    """Write a document in the format asked for; CSV and JSON hold its main table.

    Raises:
        ExportError: if it cannot be written, or is a workbook and there is no file to write to.
    """
    if options.format in ("csv", "json"):
        write_sheet(document.main, options)
    elif options.format == _BINARY:
        from weighbridge.atomic_file import write_bytes
        from weighbridge.exports.xlsx import xlsx_bytes

        if not options.output:
            raise ExportError("A workbook needs a file to be written to: add -o FILE.")
        write_bytes(options.output, xlsx_bytes(document))
    elif options.format == "html":
        from weighbridge.exports.html import html_page

        _write_text(html_page(document), options)
    else:
        from weighbridge.exports.writers import markdown_document, terminal_document

        write = markdown_document if options.format == "markdown" else terminal_document
        _write_text(write(document), options)


def _write_text(text: str, options: argparse.Namespace) -> None:
    from weighbridge.atomic_file import write_text

    if options.output:
        write_text(options.output, text)
    else:
        print_text(text)


def print_text(text: str) -> None:
    """Write to standard output at once: what is left for Python to write at exit may fail there.

    Raises:
        BrokenPipeError: if the reader has gone.
        ExportError: if it could not be written for another reason, such as a full disk.
    """
    try:
        if isinstance(sys.stdout, io.TextIOWrapper):
            # Whatever the terminal's character set; line ends as they are.
            sys.stdout.reconfigure(errors="backslashreplace", newline="")
        print(text, end="", flush=True)  # Unlike write(), this does nothing if there is no output.
    except OSError as error:
        # Python must not try again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        message = f"Standard output could not be written: {error.strerror}."
        raise ExportError(message) from error

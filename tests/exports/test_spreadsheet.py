"""CSV and workbooks as a spreadsheet program reads them; only where there is one."""

import csv
import shutil
import subprocess
from pathlib import Path

import openpyxl
import pytest

from tests.exports.documents import FORMULAS, KINDS, Table, document
from weighbridge.catalog.catalog import Catalog
from weighbridge.exports.document import Document, Part
from weighbridge.exports.sheet import Sheet, SheetCell
from weighbridge.exports.writers import csv_text
from weighbridge.exports.xlsx import xlsx_bytes

OFFICE = shutil.which("soffice")
_AS_TEXT = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,1"
"""Commas, quotes, UTF-8; cells as they are shown, of the first worksheet."""
_TYPED_CSV = "--infilter=CSV:44,34,76,1,,1033,false,true,false,false"
"""As a person who opens the file: numbers, days and formulas are found."""

pytestmark = pytest.mark.skipif(OFFICE is None, reason="needs LibreOffice")


def convert(folder: Path, files: list[Path], *options: str) -> None:
    """Open files in the spreadsheet program and save them in another format."""
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [str(OFFICE), profile, "--headless", *options, "--outdir", str(folder)]
    subprocess.run([*command, *map(str, files)], check=True, capture_output=True, timeout=120)


def live() -> Document:
    """A sheet in which each payload stands as header, text and number-like text."""
    cells = tuple((SheetCell(text), SheetCell("1.5", is_number=True)) for text in FORMULAS)
    return Document("Live", (Part("Live", Sheet(("=1+1", "Number"), cells)),))


def test_workbooks_are_read_as_written(small_catalog: Catalog, tmp_path: Path) -> None:
    documents = {kind: document(small_catalog, kind) for kind in KINDS} | {"live": live()}
    files = []
    for name, each in documents.items():
        files.append(tmp_path / f"{name}.xlsx")
        files[-1].write_bytes(xlsx_bytes(each))
    convert(tmp_path, files, "--convert-to", _AS_TEXT)
    for name, each in documents.items():
        (found,) = tmp_path.glob(f"{name}*.csv")
        with found.open(encoding="utf-8", newline="") as file:
            assert _trimmed(list(csv.reader(file))) == _shown(each.main), name


def test_csv_is_read_as_written_and_runs_nothing(small_catalog: Catalog, tmp_path: Path) -> None:
    documents = {kind: document(small_catalog, kind) for kind in KINDS} | {"live": live()}
    files = []
    for name, each in documents.items():
        files.append(tmp_path / f"{name}.csv")
        files[-1].write_text(csv_text(each.main), encoding="utf-8", newline="")
    convert(tmp_path, files, _TYPED_CSV, "--convert-to", "xlsx")
    for name, each in documents.items():
        (sheet,) = openpyxl.load_workbook(tmp_path / f"{name}.xlsx").worksheets
        rows = list(sheet.iter_rows(min_row=2))
        assert len(rows) == len(each.main.rows)
        for read, written in zip(rows, each.main.rows, strict=True):
            for cell, wanted in zip(read, written, strict=False):
                assert cell.data_type != "f", (name, wanted.text)
                if wanted.is_number:
                    assert cell.value == float(wanted.text)


def _shown(sheet: Sheet) -> Table:
    """As a spreadsheet shows it: a number has no plus, and a row ends with its last text."""
    rows = [
        [cell.text.removeprefix("+") if cell.is_number else cell.text for cell in row]
        for row in sheet.rows
    ]
    return _trimmed([list(sheet.headers), *rows])


def _trimmed(table: Table) -> Table:
    return [
        row[: max((place + 1 for place, text in enumerate(row) if text), default=0)]
        for row in table
    ]

"""What is taken away from the views: files that are exported, and what is copied.

Orders say in what order the rows of some parts are shown: see ``documents.in_order``.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from weighbridge.comparison.counterparts import Counterparts, Search
from weighbridge.exports.document import Document, Part
from weighbridge.exports.sheet import Sheet
from weighbridge.qt import documents
from weighbridge.qt.exporting import copy_to_clipboard, export_document
from weighbridge.qt.store import Store

Orders: TypeAlias = Mapping[int, Sequence[int]]


class TakingAway(QObject):
    """Asks for a file and writes to it, or copies; says in the status bar what was done."""

    def __init__(self, store: Store, window: QMainWindow) -> None:
        super().__init__(window)
        self._store, self._window = store, window

    def export_table(self) -> None:
        """The table of models."""
        self._export(self.tr("Export table"), documents.table(self._store))

    def export_comparison(self, orders: Orders) -> None:
        """The lineup side by side, if there are two to compare."""
        taken = documents.comparison(self._store)
        if taken is not None:
            self._export(self.tr("Export comparison"), documents.in_order(taken, orders))

    def export_vendors(self, vendor_id: str | None, orders: Orders) -> None:
        """The grid of vendors, and the story of the one that is opened."""
        taken = documents.in_order(documents.vendors(self._store, vendor_id), orders)
        self._export(self.tr("Export vendors"), taken)

    def export_licenses(self, orders: Orders, *, differences_only: bool) -> None:
        """License against license."""
        taken = documents.licenses(self._store, differences_only=differences_only)
        self._export(self.tr("Export licenses"), documents.in_order(taken, orders))

    def export_answers(self, orders: Orders) -> None:
        """What licenses answer to the use that is asked about, if one is."""
        use = self._store.session.use
        if use is not None:
            taken = documents.in_order(documents.answers(self._store, use), orders)
            self._export(self.tr("Export answers"), taken)

    def export_quality(self, sheet: Sheet) -> None:
        """The counts, or the cells in dispute, as they are shown."""
        title = self.tr("Quality")
        document = Document(title, (Part(title, sheet),))
        taken = documents.TakenAway("quality", lambda _evidence: document)
        self._export(self.tr("Export quality of the catalog"), taken)

    def export_counterparts(
        self, found: Counterparts, search: Search, order: Sequence[int]
    ) -> None:
        """The nearest counterparts of a model, in the order in which they are shown."""
        taken = documents.in_order(documents.counterparts(self._store, found, search), {0: order})
        self._export(self.tr("Export counterparts"), taken)

    def copy(self, sheet: Sheet, *, with_headers: bool) -> None:
        """What is selected, onto the clipboard."""
        copy_to_clipboard(sheet, with_headers=with_headers)
        self._say(self.tr("%n row(s) copied", "", len(sheet.rows)), 4000)

    def _export(self, title: str, taken: documents.TakenAway) -> None:
        export_document(
            self._window, title, taken.name, taken.make, self._say_written, taken.recipe
        )

    def _say_written(self, path: Path, rows: int) -> None:
        self._say(self.tr("%n row(s) written to {file}", "", rows).format(file=path), 10000)

    def _say(self, text: str, milliseconds: int) -> None:
        self._window.statusBar().showMessage(text, milliseconds)

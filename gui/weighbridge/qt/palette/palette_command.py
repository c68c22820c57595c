"""The command that opens the palette."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QMainWindow

from weighbridge.help_pages import PAGES, read_page
from weighbridge.qt.language import spoken_language
from weighbridge.qt.menus import commands
from weighbridge.qt.palette.entries import (
    Entry,
    command_entries,
    family_entries,
    model_entries,
    page_entries,
    vendor_entries,
)
from weighbridge.qt.palette.palette_dialog import PaletteDialog
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon


class PaletteCommand(QObject):
    """Commands are given by the palette itself; for all else a signal asks."""

    model_chosen = Signal(str)
    vendor_chosen = Signal(str)
    family_chosen = Signal(str)
    page_chosen = Signal(str)
    """Name of a page of the help."""

    def __init__(self, store: Store, window: QMainWindow) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self.action = QAction(self.tr("Fi&nd anything…"), self)
        self.action.setShortcut(QKeySequence("Ctrl+Shift+P"))
        self.action.triggered.connect(self._open)

    def tint(self, palette: QPalette) -> None:
        """Draw the icon in the colours of a palette."""
        self.action.setIcon(icon("search", palette))

    def _open(self) -> None:
        dialog = PaletteDialog(self._entries(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.chosen.connect(lambda entry: entry.do())
        dialog.picked.connect(self._store.toggle_in_lineup)
        # What it offers is of the catalog that was there when it came up.
        self._store.catalog_changed.connect(dialog.reject)
        dialog.open()

    def _entries(self) -> list[Entry]:
        bar = self._window.menuBar()
        listed = [each for each in commands(bar) if each.action is not self.action]
        pages = [read_page(name, spoken_language()) for name in PAGES]
        entries = [
            *command_entries(listed),
            *page_entries(pages, self.page_chosen.emit),
        ]
        if self._store.is_ready:
            catalog = self._store.catalog
            entries += vendor_entries(catalog, self.vendor_chosen.emit)
            entries += family_entries(catalog, self.family_chosen.emit)
            entries += model_entries(catalog, self.model_chosen.emit)
        return entries

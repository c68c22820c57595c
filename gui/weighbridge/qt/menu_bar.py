"""The menu bar: every command has its place here."""

from collections.abc import Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import QMainWindow, QMenuBar

from weighbridge.qt.actions import Actions
from weighbridge.qt.compare.baseline_menu import BaselineMenu
from weighbridge.qt.compare.benchmark_menu import BenchmarkMenu
from weighbridge.qt.saved_views.views_menu import ViewsMenu
from weighbridge.qt.store import Store
from weighbridge.qt.table.grouping_menu import GroupingMenu


class OfParts(NamedTuple):
    """Commands that parts of the window bring with them, in the order in which they are listed."""

    undo: Sequence[QAction]
    find: Sequence[QAction]
    panels: Sequence[QAction]
    help: Sequence[QAction]


class MenuBar(QMenuBar):
    """The commands of the window, those of its parts, and what the catalog brings."""

    pair_chosen = Signal(tuple)
    """A ready pair, as the lineup that it is."""

    def __init__(
        self, store: Store, actions: Actions, of_parts: OfParts, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._store, self._window = store, window
        self._add_file(actions)
        self._add_edit(actions, of_parts)
        self._add_view(actions, of_parts)
        self._views = ViewsMenu(store, window)
        self.addMenu(self._views)
        self._add_compare(actions)
        menu = self.addMenu(self.tr("&Help"))
        menu.addActions(of_parts.help)
        menu.addSeparator()
        menu.addAction(actions.about)
        store.catalog_changed.connect(self._list_pairs)

    def tint(self, palette: QPalette) -> None:
        """Draw icons in the colours of a palette."""
        self._views.tint(palette)

    def _add_file(self, do: Actions) -> None:
        menu = self.addMenu(self.tr("&File"))
        menu.addActions([do.open_catalog, do.open_recipe])
        menu.addSeparator()
        menu.addActions([do.export_table, do.export_comparison])
        menu.addSeparator()
        menu.addAction(do.quit)

    def _add_edit(self, do: Actions, of_parts: OfParts) -> None:
        menu = self.addMenu(self.tr("&Edit"))
        menu.addActions(of_parts.undo)
        menu.addSeparator()
        menu.addActions([do.copy, do.copy_with_headers])
        menu.addSeparator()
        menu.addActions([do.find, *of_parts.find])
        menu.addSeparator()
        menu.addAction(do.settings)

    def _add_view(self, do: Actions, of_parts: OfParts) -> None:
        menu = self.addMenu(self.tr("&View"))
        menu.addActions(do.views)
        menu.addSeparator()
        menu.addAction(do.columns)
        menu.addMenu(GroupingMenu(self._store, self._window))
        menu.addActions(of_parts.panels)
        menu.addSeparator()
        colours = menu.addMenu(self.tr("Co&lours"))
        colours.addActions(list(do.schemes))
        menu.addActions([do.zoom_in, do.zoom_out, do.zoom_reset])

    def _add_compare(self, do: Actions) -> None:
        menu = self.addMenu(self.tr("&Compare"))
        menu.addActions([do.toggle_in_lineup, do.add_by_name, do.compare, do.counterparts])
        menu.addSeparator()
        menu.addMenu(BaselineMenu(self._store, self._window))
        menu.addMenu(BenchmarkMenu(self._store, self._window))
        menu.addActions([do.swap, do.differences, do.known, do.clear_lineup])
        menu.addSeparator()
        self._pairs = menu.addMenu(self.tr("Ready &pairs"))
        self._pairs.setEnabled(False)

    def _list_pairs(self) -> None:
        self._pairs.clear()
        self._pairs.setEnabled(bool(self._store.catalog.pairs))
        for pair in self._store.catalog.pairs:
            action = self._pairs.addAction(pair.title.replace("&", "&&"))
            action.triggered.connect(partial(self.pair_chosen.emit, pair.lineup))

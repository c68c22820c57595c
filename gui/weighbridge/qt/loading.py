"""Reads a catalog beside the window, shows it, and tells what was wrong with it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.errors import CatalogError
from weighbridge.locations import data_folder
from weighbridge.qt.store import Store
from weighbridge.qt.tasks import Task


class Loading(QObject):
    """The way of a catalog from a folder into the store; the last one asked for wins."""

    begun = Signal()
    loaded = Signal()
    """The catalog is in the store; what shows it is about to be painted."""
    ready = Signal()
    """What shows it has been painted."""
    warmed = Signal()
    """All columns are resolved, so that a comparison opens at once."""
    refused = Signal()
    """The catalog has problems; what was there before is kept."""

    def __init__(self, store: Store, window: QWidget) -> None:
        super().__init__(window)
        self._store, self._window = store, window
        self._folder = self._wanted = data_folder()
        self._reading: Task[Catalog] | None = None
        self._warming: Task[None] | None = None
        self._is_stopped = False

    def load(self, folder: Path) -> None:
        """Read a data package on a thread, then show it."""
        self._stop_threads()
        self._wanted = folder
        self._reading = Task(
            partial(load_catalog, folder), partial(self._loaded, folder), self._not_loaded
        )
        self._reading.start()
        self.begun.emit()

    def take_over(self, other: "Loading") -> None:
        """Go on with what another is at; its threads are left to it."""
        self._folder = other._folder
        if other._reading is not None:
            self.load(other._wanted)
        elif self._store.is_ready:
            self._warm()

    def choose(self) -> None:
        """Ask for the folder of a data package, and load it."""
        dialog = QFileDialog(self._window, self.tr("Open catalog"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.load(Path(folder)))
        dialog.open()

    def stop(self) -> None:
        """Let no thread go on, and none begin."""
        self._is_stopped = True
        self._stop_threads()

    def _stop_threads(self) -> None:
        for task in (self._reading, self._warming):
            if task is not None:
                task.abandon()
        self._reading = self._warming = None

    def _loaded(self, folder: Path, catalog: Catalog) -> None:
        self._reading = None
        self._folder = folder
        self._store.use_catalog(catalog)
        self.loaded.emit()
        # A timer of no time fires once what is due, the painting of the table, has been done.
        QTimer.singleShot(0, self._tell_ready)

    def _tell_ready(self) -> None:
        self.ready.emit()
        if not self._is_stopped:
            self._warm()

    def _warm(self) -> None:
        """Resolve beside the window what the first comparison would else have to wait for."""
        self._warming = Task(self._store.catalog.resolve_all, self._warmed, self._not_warmed)
        self._warming.start()

    def _warmed(self, _nothing: None) -> None:
        self._warming = None
        self.warmed.emit()

    def _not_warmed(self, error: Exception) -> None:
        self._warming = None
        raise error

    def _not_loaded(self, error: Exception) -> None:
        self._reading = None
        if not isinstance(error, CatalogError):
            raise error
        from weighbridge.qt.dialogs import CatalogProblemsDialog  # Few runs need it.

        self.refused.emit()
        dialog = CatalogProblemsDialog(error, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self.choose)
        dialog.open()

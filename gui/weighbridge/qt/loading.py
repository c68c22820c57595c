"""Reads a catalog beside the window, shows it, and tells what was wrong with it."""

from functools import partial
from importlib import import_module
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.errors import CatalogError
from weighbridge.filters.engine import Engine
from weighbridge.locations import data_folder
from weighbridge.qt.store import Store, engine_for
from weighbridge.qt.tasks import Task

_VIEWS = (
    "weighbridge.qt.compare.compare_view",
    "weighbridge.qt.charts.chart_view",
    "weighbridge.qt.charts.plot",
    "weighbridge.qt.vendors.vendors_view",
    "weighbridge.qt.licenses.licenses_view",
    "weighbridge.qt.quality.quality_view",
)
"""Modules that the start does without."""

_UNTIL_QUIET = 150
"""Milliseconds from the painted table until what else there is to do begins."""


class _Read(NamedTuple):
    catalog: Catalog
    engine: Engine


class Loading(QObject):
    """The way of a catalog from a folder into the store; the last one asked for wins."""

    begun = Signal()
    loaded = Signal()
    """The catalog is in the store; what shows it is about to be painted."""
    ready = Signal()
    """What shows it has been painted."""
    warmed = Signal()
    """All columns are resolved and all views imported, so that each opens at once."""
    refused = Signal()
    """The catalog has problems; what was there before is kept."""

    def __init__(self, store: Store, window: QWidget) -> None:
        super().__init__(window)
        self._store, self._window = store, window
        self._folder = self._wanted = data_folder()
        self._reading: Task[_Read] | None = None
        self._warming: Task[None] | None = None
        self._is_stopped = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(_UNTIL_QUIET)
        self._quiet.timeout.connect(self._warm)

    def load(self, folder: Path) -> None:
        """Read a data package on a thread, then show it."""
        self._stop_threads()
        self._wanted = folder
        self._reading = Task(
            partial(_read, folder, self._store.session.panel.unfolded),
            partial(self._loaded, folder),
            self._not_loaded,
        )
        self._reading.start()
        self.begun.emit()

    def choose(self) -> None:
        """Ask for the folder of a data package, and load it."""
        dialog = QFileDialog(self._window, self.tr("Open catalog"), str(self._folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.load(Path(folder)))
        dialog.open()

    def take_over(self, other: "Loading") -> None:
        """Read what another was reading; else make ready what is already in the store."""
        self._folder = other._folder
        if other._reading is not None:
            self.load(other._wanted)
        elif self._store.is_ready:
            self._warm()

    def stop(self) -> None:
        """Let no thread go on, and none begin."""
        self._is_stopped = True
        self._stop_threads()

    def _stop_threads(self) -> None:
        self._quiet.stop()
        for task in (self._reading, self._warming):
            if task is not None:
                task.abandon()
        self._reading = self._warming = None

    def _loaded(self, folder: Path, read: _Read) -> None:
        self._reading = None
        self._folder = folder
        self._store.use_catalog(read.catalog, read.engine)
        # Each in an event of its own, so that none holds the window up for long.
        QTimer.singleShot(0, self._tell_loaded)

    def _tell_loaded(self) -> None:
        self.loaded.emit()
        # A timer of no time fires once what is due, the painting of the table, has been done.
        QTimer.singleShot(0, self._tell_ready)

    def _tell_ready(self) -> None:
        self.ready.emit()
        # The rest of the window is still being painted, and a thread would hold that up.
        if not self._is_stopped and self._reading is None:
            self._quiet.start()

    def _warm(self) -> None:
        work = partial(_make_ready, self._store.catalog)
        self._warming = Task(work, self._warmed, self._not_warmed)
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


def _read(folder: Path, unfolded: frozenset[str]) -> _Read:
    """A catalog with the cells that table and panel show first, so that no one waits for them."""
    catalog = load_catalog(folder)
    catalog.resolve(unfolded.union(catalog.default_columns) & catalog.columns.keys())
    return _Read(catalog, engine_for(catalog))


def _make_ready(catalog: Catalog) -> None:
    """Do beside the window what the first look at another view would else have to wait for."""
    catalog.resolve(catalog.columns)
    # Each brings what it is made of; pyqtgraph alone takes as long to import as Qt.
    for view in _VIEWS:
        import_module(view)

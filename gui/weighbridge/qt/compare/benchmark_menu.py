"""The menu that picks the benchmark by which quality is judged."""

from dataclasses import replace

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from weighbridge.comparison.figures import quality_benchmark
from weighbridge.qt.language import said
from weighbridge.qt.store import Store


class BenchmarkMenu(QMenu):
    """The headline benchmarks, and the one that is chosen."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.setTitle(self.tr("Judge &quality by"))
        self._group = QActionGroup(self)
        store.catalog_changed.connect(self._fill)
        store.bench_changed.connect(self._fill)
        self.setEnabled(False)

    def _fill(self) -> None:
        for old in self.actions():
            self.removeAction(old)
            self._group.removeAction(old)  # Else it would hold it for good.
            old.deleteLater()  # Later, since it may be the one that was just chosen.
        catalog = self._store.catalog
        chosen = quality_benchmark(catalog, self._store.session.bench.benchmark)
        ids = [id for id in catalog.default_columns if id in catalog.benchmarks]
        for id in dict.fromkeys((*ids, *filter(None, [chosen]))):
            action = self.addAction(said(catalog.columns[id].title).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(id == chosen)
            action.triggered.connect(lambda _=False, id=id: self._choose(id))
            self._group.addAction(action)
        self.setEnabled(bool(ids))

    def _choose(self, id: str) -> None:
        self._store.show_bench(replace(self._store.session.bench, benchmark=id))

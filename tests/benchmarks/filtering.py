"""From a change of filter to the painted table, against Qt's own way on the same rows."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtWidgets import QApplication, QTableView

from tests.benchmarks.report import Figure, median_ms
from tests.benchmarks.synthetic import catalog_of
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import FACETS
from weighbridge.filters.query import Order, Query
from weighbridge.locations import data_folder
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.store import Store
from weighbridge.qt.table.rows_model import RowsModel

LARGE = 100_000
_CHANGES = (
    Query().choosing("openness", ["closed-api"]),
    Query().choosing("openness", ["closed-api"]).choosing("tier", ["flagship", "mid"]),
    Query().searching("g"),
    Query().searching("ge"),
    Query().choosing("vendor", ["google"]),
    Query(),
)


def measure(app: QApplication) -> list[Figure]:
    return _at_size(app, 0, 60, 12) + _at_size(app, LARGE, 24, 2)


def _at_size(app: QApplication, size: int, rounds: int, baseline_rounds: int) -> list[Figure]:
    window = MainWindow()
    window.show()
    catalog = catalog_of(size) if size else load_catalog(data_folder())
    window.store.use_catalog(catalog)
    app.processEvents()
    ours = median_ms(lambda number: _change(app, window, _CHANGES[number % len(_CHANGES)]), rounds)
    window.close()
    figures = []
    for sorts in (False, True):
        name = "QSortFilterProxyModel, " + ("filter and sort" if sorts else "filter alone")
        theirs = _proxy_ms(app, catalog, baseline_rounds, sorts=sorts)
        aim = "at least 20" if size == LARGE and sorts else ""
        figures.append(
            Figure(
                "filter change to painted table",
                ours,
                "ms",
                name,
                theirs,
                theirs / ours,
                "times faster than the baseline",
                len(catalog.frame),
                aim,
            )
        )
    return figures


def _change(app: QApplication, window: MainWindow, query: Query) -> None:
    window.store.ask(query)
    app.processEvents()  # Paints what has changed, as the event loop would.


class _Proxy(QSortFilterProxyModel):
    """The usual way: each row is asked for in Python whether it passes."""

    def __init__(self, catalog: Catalog) -> None:
        super().__init__()
        self._frame = catalog.frame
        self._names = [" ".join(n for n, _ in names).casefold() for names in self._frame.searched]
        self._query = Query()
        self._order: list[int] = []

    def ask(self, query: Query, order: list[int]) -> None:
        self._query, self._order = query, order
        self.invalidate()

    def filterAcceptsRow(
        self, source_row: int, _parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        row = self._order[source_row]
        if not all(word in self._names[row] for word in self._query.words):
            return False
        series = self._frame.series
        chosen = ((id, self._query.chosen(id)) for id in FACETS)
        return all(series[id].value(row) in wanted for id, wanted in chosen if wanted)


def _proxy_ms(app: QApplication, catalog: Catalog, rounds: int, *, sorts: bool) -> float:
    store = Store()
    model = RowsModel(store)
    store.order_by(Order("name", descending=False))
    store.use_catalog(catalog)
    proxy = _Proxy(catalog)
    order = store.answer.rows.tolist()
    proxy.ask(Query(), order)
    proxy.setSourceModel(model)
    if sorts:
        columns = store.session.columns
        proxy.sort(columns.index("released"), Qt.SortOrder.DescendingOrder)
    view = QTableView()
    view.setModel(proxy)
    view.resize(1000, 700)
    view.show()
    app.processEvents()

    def change(number: int) -> None:
        proxy.ask(_CHANGES[number % len(_CHANGES)], order)
        app.processEvents()

    typical = median_ms(change, rounds)
    view.close()
    return typical

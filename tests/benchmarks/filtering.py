"""From a change of filter to the painted table, against Qt's own way on the same rows."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel
from PySide6.QtWidgets import QApplication, QTableView

from tests.benchmarks.questions import CHANGES, ORDER
from tests.benchmarks.report import Figure, times_ms
from tests.benchmarks.rivals import ends_of
from tests.benchmarks.synthetic import catalog_of
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import FACETS, RANGES, UNKNOWN
from weighbridge.filters.conditions import OneOf, Phrase, Range
from weighbridge.filters.expression import Not, Term
from weighbridge.filters.query import Order, Query
from weighbridge.locations import data_folder
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.store import Store
from weighbridge.qt.table.rows_model import RowsModel
from weighbridge.session import Panel

LARGE = 1_000_000
_ROUNDS = 3
_BASELINE = "QSortFilterProxyModel, without sorting or counts"


def measure(app: QApplication) -> list[Figure]:
    return _at_size(app, 0, 8) + _at_size(app, LARGE, 2)


def _at_size(app: QApplication, size: int, baseline_questions: int) -> list[Figure]:
    catalog = catalog_of(size) if size else load_catalog(data_folder())
    window = MainWindow()
    window.show()
    window.store.use_catalog(catalog)
    window.store.order_by(ORDER)
    window.store.show_panel(Panel(frozenset({*FACETS, *RANGES})))
    app.processEvents()

    def change(query: Query) -> None:
        window.store.ask(query)
        app.processEvents()  # Paints what has changed, as the event loop would.

    ours = {kind: times_ms(change, list(queries) * _ROUNDS) for kind, queries in CHANGES.items()}
    window.close()
    figures = []
    for kind, queries in CHANGES.items():
        theirs = _proxy_ms(app, catalog, queries[:baseline_questions])
        figures.append(
            Figure(
                f"{kind} changed, to the painted table",
                ours[kind].median,
                "ms",
                _BASELINE,
                theirs,
                theirs / ours[kind].median,
                "times faster than the baseline",
                len(catalog.frame),
                "at least 100, and 95 of 100 within 16.7 ms" if size else "95 of 100 within 8 ms",
                ours[kind].p95,
            )
        )
    return figures


class _Proxy(QSortFilterProxyModel):
    """The usual way: each row is asked for in Python whether it passes."""

    def __init__(self, catalog: Catalog, in_order: Sequence[int]) -> None:
        super().__init__()
        self._series = catalog.frame.series
        self._names = [" ".join(n for n, _ in names).casefold() for names in catalog.frame.searched]
        self._in_order = in_order
        self._terms: Sequence[Term] = ()

    def ask(self, query: Query) -> None:
        self._terms = query.terms
        self.invalidate()

    def filterAcceptsRow(
        self, source_row: int, _parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        row = self._in_order[source_row]
        return all(self._holds(term, row) for term in self._terms)

    def _holds(self, term: Term, row: int) -> bool:
        if isinstance(term, Not):
            return not self._holds(term.term, row)
        if isinstance(term, Phrase):
            return term.folded in self._names[row]
        assert isinstance(term, OneOf | Range)
        value = self._series[term.column_id].value(row)
        if isinstance(term, OneOf):
            return not term.ids.isdisjoint(str(value or UNKNOWN).split(", "))
        low, high = ends_of(term)
        return isinstance(value, float) and low <= value <= high


def _proxy_ms(app: QApplication, catalog: Catalog, queries: Sequence[Query]) -> float:
    store = Store()
    model = RowsModel(store)
    store.use_catalog(catalog)
    store.order_by(Order("name", descending=False))
    proxy = _Proxy(catalog, store.answer.rows.tolist())
    proxy.setSourceModel(model)
    view = QTableView()
    view.setModel(proxy)
    view.resize(1000, 700)
    view.show()
    app.processEvents()

    def change(query: Query) -> None:
        proxy.ask(query)
        app.processEvents()

    typical = times_ms(change, queries).median
    view.close()
    return typical

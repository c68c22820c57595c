"""The filter panel: a facet for each category that models are chosen by."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from weighbridge.catalog.frame import CategorySeries, SetSeries
from weighbridge.columns import COLUMNS, FACETS
from weighbridge.qt.filter_panel.facet import Facet
from weighbridge.qt.store import Store

_MARGIN = 12
_GAP = 16


class FilterPanel(QScrollArea):
    """Edits the choices of the session's query, and shows the counts of its answer."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._facets = {id: Facet(id, COLUMNS[id].title) for id in FACETS}
        content = self._content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_GAP)
        for facet in self._facets.values():
            facet.chosen.connect(self._choose)
            layout.addWidget(facet)
        layout.addStretch()
        self.setWidget(content)
        content.hide()  # Until there is something to choose from.
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Filters"))
        store.catalog_changed.connect(self._list_values)
        store.answer_changed.connect(self._show_counts)

    def _list_values(self) -> None:
        self._content.show()
        frame = self._store.catalog.frame
        for id, facet in self._facets.items():
            series = frame.series[id]
            assert isinstance(series, CategorySeries | SetSeries)
            facet.set_values(series.titles)
            facet.hide_absent(series.present())

    def _show_counts(self) -> None:
        answer = self._store.answer
        for id, facet in self._facets.items():
            facet.show_counts(answer.counts[id], answer.query.chosen(id))

    def _choose(self, column_id: str, ids: frozenset[str]) -> None:
        self._store.ask(self._store.session.query.choosing(column_id, ids))

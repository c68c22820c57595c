"""The filter panel: a section for each column that models are chosen by."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from weighbridge.analysis import answers
from weighbridge.catalog.frame import CategorySeries, SetSeries
from weighbridge.columns import COLUMNS, FACETS, RANGES, Column
from weighbridge.filters.conditions import Range
from weighbridge.qt.fields import name_choice
from weighbridge.qt.filter_panel.facet import Facet
from weighbridge.qt.filter_panel.range_filter import RangeFilter
from weighbridge.qt.filter_panel.section import Section
from weighbridge.qt.language import said
from weighbridge.qt.store import Store

_MARGIN = 12
_GAP = 6
_ANSWERS = answers.COLUMN
"""There while a use is asked about, below what licenses permit."""
_AFTER = FACETS.index("permits") + 1
_FACETS = {
    **{id: COLUMNS[id].title for id in FACETS[:_AFTER]},
    _ANSWERS.id: _ANSWERS.title,
    **{id: COLUMNS[id].title for id in FACETS[_AFTER:]},
}
"""Titles by column, in the order shown."""
_BEFORE_RANGES = tuple(_FACETS)[: tuple(_FACETS).index("vendor") + 1]
"""The facets above the ranges; the others stand below."""


class FilterPanel(QScrollArea):
    """Edits what a panel can say of the session's query, and shows the counts of its answer.

    Only what is in sight is counted and repainted.
    """

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        content = self._content = QWidget()
        self._facets = {id: Facet(id, said(title), content) for id, title in _FACETS.items()}
        self._ranges: dict[str, RangeFilter] = {}
        self._order: list[QWidget] = []
        self._filled: set[str] = set()
        """The facets that have the values of this catalog: those that have been unfolded."""
        self._add_score = QComboBox(content)
        name_choice(self._add_score, self.tr("Add the range of a score"))
        self._add_score.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._add_score.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._add_score.activated.connect(self._add)
        self._layout = QVBoxLayout(content)
        self._layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._layout.setSpacing(_GAP)
        for facet in self._facets.values():
            self._connect(facet)
            facet.chosen.connect(self._choose)
            facet.excluded.connect(self._exclude)
            facet.sorted_by_count.connect(self._sort)
        self.setWidget(content)
        content.hide()  # Until there is something to choose from.
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Filters"))
        store.catalog_changed.connect(self._start_anew)
        store.panel_changed.connect(self._show_panel)
        store.answer_changed.connect(self._show_answer)
        store.counts_changed.connect(self._show_counts)

    @property
    def _sections(self) -> tuple[Section, ...]:
        return (*self._facets.values(), *self._ranges.values())

    def _connect(self, section: Section) -> None:
        section.folded.connect(self._fold)
        section.cleared.connect(self._clear)

    # Which sections there are

    def _start_anew(self) -> None:
        """Another catalog: other values, other scores."""
        self._content.show()
        self._filled.clear()
        for old in self._ranges.values():
            old.hide()
            old.deleteLater()
        self._ranges = {}

    def _show_panel(self) -> None:
        """Sections come, fold and unfold."""
        store = self._store
        if not store.is_ready:
            return
        catalog, panel = store.catalog, store.session.panel
        headline = [id for id in catalog.default_columns if id in catalog.benchmarks]
        wanted = (*RANGES, *dict.fromkeys((*headline, *panel.scores)))
        is_new = wanted != tuple(self._ranges)
        for id in wanted:
            if id not in self._ranges:
                self._ranges[id] = self._make_range(catalog.columns[id])
        if is_new:
            self._arrange(wanted)
        for id in catalog.columns.keys() & self._facets.keys() & panel.unfolded - self._filled:
            series = catalog.frame.series[id]
            assert isinstance(series, CategorySeries | SetSeries)
            titles = {each: said(title) for each, title in series.titles.items()}
            self._facets[id].set_values(titles, series.present())
            self._filled.add(id)
        for section in self._sections:
            if section.is_unfolded != (section.column_id in panel.unfolded):
                section.unfold(not section.is_unfolded)
        for id, facet in self._facets.items():
            facet.show_order(id in panel.by_count)
        self._chain()
        self._count()

    def _chain(self) -> None:
        """Let Tab go through all that takes the keyboard as it stands, top to bottom."""
        stops: list[QWidget] = []
        for widget in self._order:
            stops += widget.stops if isinstance(widget, Section) else [widget]
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _make_range(self, column: Column) -> RangeFilter:
        section = RangeFilter(column, self._content)
        self._connect(section)
        section.ranged.connect(self._range)
        section.settled.connect(self._store.settle)
        section.show_range(self._store.session.query.range_of(column.id))
        return section

    def _arrange(self, ranges: tuple[str, ...]) -> None:
        """Put the sections into their order, which Tab follows too."""
        while self._layout.takeAt(0) is not None:
            pass
        columns = self._store.catalog.columns
        facets = {id: facet for id, facet in self._facets.items() if id in columns}
        for id, facet in self._facets.items():
            facet.setVisible(id in facets)
        widgets: list[QWidget] = [facets[id] for id in _BEFORE_RANGES if id in facets]
        widgets += [self._ranges[id] for id in ranges]
        widgets += [self._add_score]
        widgets += [facet for id, facet in facets.items() if id not in _BEFORE_RANGES]
        for widget in widgets:
            self._layout.addWidget(widget)
            widget.show()
        self._layout.addStretch()
        self._order = widgets
        catalog = self._store.catalog
        others = [id for id in catalog.benchmarks if id not in ranges]
        self._add_score.clear()
        self._add_score.addItem(self.tr("Add a score…"))
        for id in sorted(others, key=lambda id: said(catalog.columns[id].title).casefold()):
            self._add_score.addItem(said(catalog.columns[id].title), id)
        self._add_score.setVisible(bool(others))

    # What is in sight

    def showEvent(self, event: QShowEvent) -> None:
        """Count what is in sight again."""
        super().showEvent(event)
        self._count()

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees need not be counted."""
        super().hideEvent(event)
        self._count()

    def _count(self) -> None:
        if self._store.is_ready:
            seen = self.isVisible()
            columns = self._store.catalog.columns
            there = {id: each for id, each in self._facets.items() if id in columns}
            facets = (id for id, each in there.items() if seen and each.is_unfolded)
            ranges = (id for id, each in self._ranges.items() if seen and each.is_unfolded)
            self._store.count(facets, ranges)

    def _show_answer(self) -> None:
        query = self._store.session.query
        for id, facet in self._facets.items():
            facet.show_choice(query.chosen(id), query.excluded(id))
        for id, section in self._ranges.items():
            section.show_range(query.range_of(id))
        self._show_counts()

    def _show_counts(self) -> None:
        answer = self._store.answer
        for id, counts in answer.counts.items():
            self._facets[id].show_counts(counts)
        for id, histogram in answer.histograms.items():
            self._ranges[id].show_histogram(histogram)

    # What is asked

    def _choose(self, column_id: str, ids: frozenset[str]) -> None:
        self._store.ask(self._store.session.query.choosing(column_id, ids))

    def _exclude(self, column_id: str, ids: frozenset[str]) -> None:
        self._store.ask(self._store.session.query.excluding(column_id, ids))

    def _range(self, column_id: str, within: Range | None, gesture: str) -> None:
        self._store.ask(self._store.session.query.ranging(column_id, within), gesture)

    def _clear(self, column_id: str) -> None:
        self._store.ask(self._store.session.query.without(column_id))

    def _fold(self, column_id: str, folded: bool) -> None:
        panel = self._store.session.panel
        unfolded = panel.unfolded - {column_id} if folded else panel.unfolded | {column_id}
        self._store.show_panel(replace(panel, unfolded=unfolded))

    def _sort(self, column_id: str, by_count: bool) -> None:
        panel = self._store.session.panel
        ids = panel.by_count | {column_id} if by_count else panel.by_count - {column_id}
        self._store.show_panel(replace(panel, by_count=ids))

    def _add(self, place: int) -> None:
        """A score was chosen to be given a range."""
        id = self._add_score.itemData(place)
        self._add_score.setCurrentIndex(0)
        if id is not None:
            panel = self._store.session.panel
            self._store.show_panel(
                replace(panel, scores=(*panel.scores, id), unfolded=panel.unfolded | {id})
            )

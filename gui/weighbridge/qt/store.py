"""The only mutable state: the session, and what follows from it.

Views send requests up and repaint on the signals that come down. The store alone asks the filter
engine and the comparison, so whatever is on screen comes from one session.
"""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import CategorySeries, SetSeries
from weighbridge.columns import UNKNOWN
from weighbridge.comparison.compare import Comparison, compare
from weighbridge.comparison.lineup import LARGEST
from weighbridge.filters.answer import Answer
from weighbridge.filters.conditions import column_of
from weighbridge.filters.engine import Engine
from weighbridge.filters.expression import conditions_of
from weighbridge.filters.query import Order, Query
from weighbridge.session import ChartAxes, Session


class Store(QObject):
    """Holds the catalog and the session; every change goes through one of its methods."""

    catalog_changed = Signal()
    """Another catalog is there; comes before all that follows from it."""
    answer_changed = Signal()
    columns_changed = Signal()
    lineup_changed = Signal()
    """The lineup, or how it is compared, has changed."""
    chart_changed = Signal()
    current_changed = Signal()
    """Another cell is the one whose evidence is shown."""
    lineup_full = Signal()
    """A model was to be added to a lineup that holds as many as it can."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog: Catalog | None = None
        self._engine: Engine | None = None
        self._answer: Answer | None = None
        self._session = Session()
        self._current: tuple[str, str] | None = None

    @property
    def is_ready(self) -> bool:
        """Whether a catalog is there; until then only this and ``session`` may be asked."""
        return self._catalog is not None

    @property
    def catalog(self) -> Catalog:
        """The catalog in use."""
        assert self._catalog is not None
        return self._catalog

    @property
    def session(self) -> Session:
        """All that the person has set."""
        return self._session

    @property
    def answer(self) -> Answer:
        """What the session's query gives, in its order."""
        assert self._answer is not None
        return self._answer

    @property
    def shown_ids(self) -> tuple[str, ...]:
        """Ids of the models that the answer shows, in its order."""
        return tuple(self.catalog.frame.model_ids[row] for row in self.answer.rows)

    @property
    def comparison(self) -> Comparison | None:
        """The lineup side by side; None below two models."""
        if len(self._session.lineup) < 2:
            return None
        comparison = compare(self.catalog, self._session.lineup)
        return comparison.differences_only() if self._session.differences_only else comparison

    @property
    def current(self) -> tuple[str, str] | None:
        """Model id and column id of the cell whose evidence is shown."""
        return self._current

    def use_catalog(self, catalog: Catalog) -> None:
        """Show a catalog; of the session is kept what exists in it."""
        self._catalog = catalog
        self._engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
        session = self._session
        known_lineup = tuple(id for id in session.lineup if id in catalog.models)
        benchmarks = list(catalog.benchmarks)
        headline = [id for id in catalog.default_columns if id in catalog.benchmarks]
        self._session = replace(
            session,
            query=_known_part(session.query, catalog),
            order=_known_order(session.order, catalog),
            columns=catalog.default_columns,
            lineup=known_lineup,
            chart=ChartAxes(score=(headline or benchmarks or [""])[0]),
        )
        self._current = None
        self._answer = self._engine.answer(self._session.query, self._session.order)
        for signal in (
            self.catalog_changed,
            self.columns_changed,
            self.answer_changed,
            self.lineup_changed,
            self.chart_changed,
            self.current_changed,
        ):
            signal.emit()

    def ask(self, query: Query) -> None:
        """Show the models that a query asks for."""
        if query != self._session.query:
            self._session = replace(self._session, query=query)
            self._refresh()

    def order_by(self, order: Order) -> None:
        """Sort the models."""
        if order != self._session.order:
            self._session = replace(self._session, order=order)
            self._refresh()

    def show_columns(self, ids: tuple[str, ...]) -> None:
        """Show these columns in this order; the name always comes first."""
        columns = ("name", *(id for id in ids if id != "name"))
        if columns != self._session.columns:
            self._session = replace(self._session, columns=columns)
            self.columns_changed.emit()

    def set_lineup(self, ids: tuple[str, ...]) -> None:
        """Pick models for comparison, in this order."""
        lineup = tuple(dict.fromkeys(ids))
        if len(lineup) > LARGEST:
            self.lineup_full.emit()
        elif lineup != self._session.lineup:
            self._session = replace(self._session, lineup=lineup)
            self.lineup_changed.emit()

    def toggle_in_lineup(self, model_id: str) -> None:
        """Put a model into the lineup, or take it out."""
        lineup = self._session.lineup
        if model_id in lineup:
            self.set_lineup(tuple(id for id in lineup if id != model_id))
        else:
            self.set_lineup((*lineup, model_id))

    def show_differences_only(self, on: bool) -> None:
        """Leave out of the comparison the lines in which all values are the same."""
        if on != self._session.differences_only:
            self._session = replace(self._session, differences_only=on)
            self.lineup_changed.emit()

    def show_chart(self, axes: ChartAxes) -> None:
        """Choose what the chart shows."""
        if axes != self._session.chart:
            self._session = replace(self._session, chart=axes)
            self.chart_changed.emit()

    def set_current(self, model_id: str, column_id: str) -> None:
        """Show the evidence of a cell."""
        if (model_id, column_id) != self._current:
            self._current = (model_id, column_id)
            self.current_changed.emit()

    def _refresh(self) -> None:
        if self._engine is not None:
            self._answer = self._engine.answer(self._session.query, self._session.order)
            self.answer_changed.emit()


def _known_part(query: Query, catalog: Catalog) -> Query:
    """A query without the terms and the choices that a catalog does not know."""
    for term in query.terms:
        columns = {column_of(condition) for condition in conditions_of(term)}
        if not columns <= {None, *catalog.columns}:
            query = query.dropping(term)
    for column_id in {column_of(each) for term in query.terms for each in conditions_of(term)}:
        series = catalog.frame.series[column_id] if column_id else None
        if column_id and isinstance(series, CategorySeries | SetSeries):
            known = {*series.ids, UNKNOWN}
            chosen, excluded = query.chosen(column_id), query.excluded(column_id)
            if chosen - known:
                query = query.choosing(column_id, chosen & known)
            if excluded - known:
                query = query.excluding(column_id, excluded & known)
    return query


def _known_order(order: Order, catalog: Catalog) -> Order:
    """An order without the columns that a catalog does not have."""
    known = [key for key in order.keys if key.column_id in catalog.columns]
    return Order(*known[0], tuple(known[1:])) if known else Order()

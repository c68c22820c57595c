"""The only mutable state: the session, and what follows from it.

Views send requests up and repaint on the signals that come down. The store alone asks the filter
engine and the comparison, so whatever is on screen comes from one session.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import Rows
from weighbridge.charts.settings import ChartSettings
from weighbridge.columns import Kind
from weighbridge.comparison.compare import Options, compare
from weighbridge.comparison.lineup import LARGEST
from weighbridge.comparison.table import Comparison
from weighbridge.filters.answer import Answer, Live
from weighbridge.filters.engine import Engine
from weighbridge.filters.groups import Group, grouped
from weighbridge.filters.language import Language
from weighbridge.filters.query import Order, Query
from weighbridge.history import Change, History
from weighbridge.session import Panel, Session

_NOTHING = Live((), ())


class Store(QObject):
    """Holds the catalog and the session; every change goes through one of its methods.

    What a person sets by one gesture in many steps, such as the letters of a line or the drag of a
    handle, is undone at once: such changes name their ``gesture``, and ``settle`` ends it.
    """

    catalog_changed = Signal()
    """Another catalog is there; comes before all that follows from it."""
    answer_changed = Signal()
    """Other rows, or rows in another order or other groups, are shown."""
    counts_changed = Signal()
    """The answer is the same, but counts other columns."""
    columns_changed = Signal()
    lineup_changed = Signal()
    """The lineup, or how it is compared, has changed."""
    chart_changed = Signal()
    current_changed = Signal()
    """Another cell is the one whose evidence is shown."""
    panel_changed = Signal()
    """Other parts of the filter panel are in sight."""
    history_changed = Signal()
    """Something else is undone or redone next."""
    lineup_full = Signal()
    """A model was to be added to a lineup that holds as many as it can."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalog: Catalog | None = None
        self._engine: Engine | None = None
        self._language: Language | None = None
        self._answer: Answer | None = None
        self._groups: tuple[Group, ...] | None = None
        """Made when they are first asked for."""
        self._session = Session()
        self._opening: Callable[[Catalog, Language], Session] | None = None
        self._history = History()
        self._live = _NOTHING
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
    def language(self) -> Language:
        """The query language about the catalog in use."""
        assert self._language is not None
        return self._language

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
    def groups(self) -> tuple[Group, ...]:
        """The answer's rows in the session's groups; none if they are not grouped."""
        if self._groups is None:
            session, columns = self._session, self.catalog.columns
            numbers = [id for id in session.columns if columns[id].kind is Kind.NUMBER]
            frame, rows = self.catalog.frame, self.answer.rows
            by = session.grouping
            self._groups = grouped(frame, rows, by, numbers) if by else ()
        return self._groups

    @property
    def shown_rows(self) -> Rows:
        """The answer's rows in the order in which they are seen: group by group."""
        groups = self.groups
        return np.concatenate([each.rows for each in groups]) if groups else self.answer.rows

    @property
    def shown_ids(self) -> tuple[str, ...]:
        """Ids of the models that the answer shows, in the order seen."""
        return tuple(self.catalog.frame.model_ids[row] for row in self.shown_rows)

    @property
    def comparison(self) -> Comparison | None:
        """The lineup side by side; None below two models."""
        if len(self._session.lineup) < 2:
            return None
        # The evidence panel shows cells of the catalog's columns, which prices at a host are not.
        options = Options(differences_only=self._session.differences_only, by_plan_and_host=False)
        return compare(self.catalog, self._session.lineup, options)

    @property
    def current(self) -> tuple[str, str] | None:
        """Model id and column id of the cell whose evidence is shown."""
        return self._current

    def begin_with(self, opening: Callable[[Catalog, Language], Session]) -> None:
        """Show the next catalog with the session that this makes for it, such as a kept one."""
        self._opening = opening

    def use_catalog(self, catalog: Catalog) -> None:
        """Show a catalog; of the session is kept what exists in it, and nothing to undo."""
        self._catalog = catalog
        self._engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
        self._language = Language(catalog)
        opening, self._opening = self._opening, None
        before = self._session
        self._session = opening(catalog, self._language) if opening else before.fitted_to(catalog)
        self._history.clear()
        self._live = _NOTHING  # Until the views say what of this catalog is in sight.
        self._current = None
        self._find_answer()
        for signal in (
            self.catalog_changed,
            self.panel_changed,
            self.columns_changed,
            self.answer_changed,
            self.lineup_changed,
            self.chart_changed,
            self.current_changed,
            self.history_changed,
        ):
            signal.emit()

    # What can be undone

    def ask(self, query: Query, gesture: str = "") -> None:
        """Show the models that a query asks for."""
        self._change(replace(self._session, query=query), Change.FILTER, gesture)

    def order_by(self, order: Order) -> None:
        """Sort the models."""
        self._change(replace(self._session, order=order), Change.ORDER)

    def show_columns(self, ids: tuple[str, ...]) -> None:
        """Show these columns in this order; the name always comes first."""
        columns = ("name", *(id for id in ids if id != "name"))
        self._change(replace(self._session, columns=columns), Change.COLUMNS)

    def group_by(self, column_id: str) -> None:
        """Group the models by a column, one of ``groups.GROUPINGS``; empty for no groups."""
        self._change(replace(self._session, grouping=column_id), Change.GROUPING)

    def set_lineup(self, ids: tuple[str, ...]) -> None:
        """Pick models for comparison, in this order."""
        lineup = tuple(dict.fromkeys(ids))
        if len(lineup) > LARGEST:
            self.lineup_full.emit()
        else:
            self._change(replace(self._session, lineup=lineup), Change.LINEUP)

    def toggle_in_lineup(self, model_id: str) -> None:
        """Put a model into the lineup, or take it out."""
        lineup = self._session.lineup
        if model_id in lineup:
            self.set_lineup(tuple(id for id in lineup if id != model_id))
        else:
            self.set_lineup((*lineup, model_id))

    def show_view(
        self, query: Query, order: Order, columns: tuple[str, ...], grouping: str
    ) -> None:
        """Show what a saved view says."""
        session = replace(
            self._session, query=query, order=order, columns=columns, grouping=grouping
        )
        self._change(session, Change.VIEW)

    # Back and forth

    @property
    def undoable(self) -> Change | None:
        """What ``undo`` would change; None if there is nothing to undo."""
        return self._history.undoable

    @property
    def redoable(self) -> Change | None:
        """What ``redo`` would change; None if there is nothing to redo."""
        return self._history.redoable

    def settle(self) -> None:
        """A gesture has ended: the next change is a step of its own."""
        self._history.settle()

    def undo(self) -> None:
        """Go back by one step."""
        self._show(self._history.undo(self._session))
        self.history_changed.emit()

    def redo(self) -> None:
        """Do again what was undone last."""
        self._show(self._history.redo(self._session))
        self.history_changed.emit()

    # What cannot be undone, since it changes nothing but the view

    def show_differences_only(self, on: bool) -> None:
        """Leave out of the comparison the lines in which all values are the same."""
        self._show(replace(self._session, differences_only=on))

    def show_chart(self, settings: ChartSettings) -> None:
        """Choose what the chart shows."""
        self._show(replace(self._session, chart=settings))

    def show_panel(self, panel: Panel) -> None:
        """Choose what of the filter panel is in sight."""
        self._show(replace(self._session, panel=panel))

    def count(self, facets: Iterable[str], ranges: Iterable[str]) -> None:
        """Count these columns in each answer: those that are in sight."""
        live = Live(tuple(facets), tuple(ranges))
        if live != self._live:
            self._live = live
            if self._engine is not None:
                self._find_answer()
                self.counts_changed.emit()

    def set_current(self, model_id: str, column_id: str) -> None:
        """Show the evidence of a cell."""
        if (model_id, column_id) != self._current:
            self._current = (model_id, column_id)
            self.current_changed.emit()

    # How it is done

    def _change(self, session: Session, change: Change, gesture: str = "") -> None:
        if session != self._session:
            self._history.add(self._session, session, change, gesture)
            self._show(session)
            self.history_changed.emit()

    def _show(self, now: Session) -> None:
        """Make a session the one in use, and tell what of it is another one than before."""
        before, self._session = self._session, now
        asks = (before.query, before.order) != (now.query, now.order)
        if asks:
            self._find_answer()
        self._groups = None
        if before.panel != now.panel:
            self.panel_changed.emit()
        if before.columns != now.columns:
            self.columns_changed.emit()
        if asks or before.grouping != now.grouping:
            self.answer_changed.emit()
        compared = (before.lineup, before.differences_only)
        if compared != (now.lineup, now.differences_only):
            self.lineup_changed.emit()
        if before.chart != now.chart:
            self.chart_changed.emit()

    def _find_answer(self) -> None:
        self._groups = None
        if self._engine is not None:
            session = self._session
            self._answer = self._engine.answer(session.query, session.order, self._live)

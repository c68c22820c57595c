"""The only mutable state: the session, and what follows from it.

Views send requests up and repaint on the signals that come down. The store alone asks the filter
engine and the comparison, so whatever is on screen comes from one session.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QObject, Signal

from weighbridge.analysis.answers import with_answers
from weighbridge.analysis.may_i import Use
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Evidence
from weighbridge.catalog.frame import Rows
from weighbridge.charts.settings import ChartSettings
from weighbridge.columns import Column, Kind
from weighbridge.comparison.compare import Options, compare
from weighbridge.comparison.items import item_of, title_of
from weighbridge.comparison.lineup import LARGEST, SMALLEST
from weighbridge.comparison.table import BY_HOST, Comparison
from weighbridge.filters.answer import Answer, Live
from weighbridge.filters.engine import Engine
from weighbridge.filters.groups import Group, grouped
from weighbridge.filters.language import Language
from weighbridge.filters.query import Order, Query
from weighbridge.history import Change, History
from weighbridge.qt.language import said
from weighbridge.session import Bench, Panel, Session

_NOTHING = Live((), ())


def engine_for(catalog: Catalog) -> Engine:
    """What answers queries about a catalog."""
    return Engine(catalog.frame, catalog.columns, catalog.as_of)


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
    bench_changed = Signal()
    """Other sections of the comparison are folded, or its members are matched or no longer."""
    licenses_changed = Signal()
    """Other licenses are set side by side, or something else is asked of them."""
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
        self._package: Catalog | None = None
        """The catalog as it was read, without answers to a use."""
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
        self._compared: tuple[tuple[str, ...], Options, Comparison] | None = None
        """The last comparison, with what it was made of."""

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

    def title_of(self, item: str) -> str:
        """What an item of a lineup, in its text form, is called."""
        return said(title_of(self.catalog, item_of(item), self._session.query.definition))

    @property
    def options(self) -> Options:
        """How the lineup is compared. What takes the longest waits until it is unfolded."""
        session, bench = self._session, self._session.bench
        return Options(
            benchmark=bench.benchmark,
            definition=session.query.definition,
            baseline=session.baseline,
            differences_only=bench.differences_only,
            known_only=bench.known_only,
            by_plan_and_host=BY_HOST not in bench.folded,
        )

    @property
    def comparison(self) -> Comparison | None:
        """The lineup side by side; None below two items."""
        lineup, options = self._session.lineup, self.options
        if len(lineup) < SMALLEST:
            return None
        if self._compared is None or self._compared[:2] != (lineup, options):
            self._compared = lineup, options, compare(self.catalog, lineup, options)
        return self._compared[2]

    @property
    def current(self) -> tuple[str, str] | None:
        """Model id and column id of the cell whose evidence is shown."""
        return self._current

    def begin_with(self, opening: Callable[[Catalog, Language], Session]) -> None:
        """Show the next catalog with the session that this makes for it, such as a kept one."""
        self._opening = opening

    @property
    def current_evidence(self) -> tuple[Column, Evidence] | None:
        """The column and the evidence of that cell; lines of a comparison have cells of their own.

        None where there is no such cell, or no longer.
        """
        if self._current is None:
            return None
        model_id, column_id = self._current
        if column_id in self.catalog.columns:
            return self.catalog.columns[column_id], self.catalog.evidence(model_id, column_id)
        comparison = self.comparison
        if comparison is None or model_id not in comparison.model_ids:
            return None
        place = comparison.model_ids.index(model_id)
        lines = (line for line in comparison.lines if line.column.id == column_id)
        return next(((line.column, line.evidence[place]) for line in lines), None)

    def take_over(self, other: "Store") -> None:
        """Go on where another store is: its catalog, its session, and its steps back and forth."""
        self._opening, self._package = other._opening, other._package
        self._session, self._history = other._session, other._history
        if other._catalog is not None:
            self._take(other._catalog)
            self._language = other._language
            self._tell_all()
            if other._current is not None:
                self.set_current(*other._current)

    def use_catalog(self, catalog: Catalog, engine: Engine | None = None) -> None:
        """Show a catalog; of the session is kept what exists in it, and nothing to undo.

        ``engine`` is one for this catalog that was made beside the window; else one is made.
        """
        self._package = catalog
        opening, self._opening = self._opening, None
        session = opening(catalog, Language(catalog)) if opening else self._session
        if session.use:
            self._take(with_answers(catalog, session.use))
        else:
            self._take(catalog, engine)
        self._session = session if opening else session.fitted_to(self.catalog)
        self._history.clear()
        self._tell_all()

    def ask_licenses(self, use: Use | None) -> None:
        """Answer a use by a column of the catalog, ``may_i``; None takes it out again."""
        if self._package is None or use == self._session.use:
            return
        session = replace(self._session, use=use)
        self._take(with_answers(self._package, use) if use else self._package)
        if use is None:
            # Older sessions may ask for answers that are no longer there.
            self._history.clear()
            columns = tuple(id for id in session.columns if id in self.catalog.columns)
            session = replace(session.fitted_to(self.catalog), columns=columns)
            session = replace(session, chart=self._session.chart)
        self._session = session
        self._tell_all()

    def _take(self, catalog: Catalog, engine: Engine | None = None) -> None:
        self._catalog = catalog
        self._engine = engine or engine_for(catalog)
        self._language = Language(catalog)
        self._compared = None

    def _tell_all(self) -> None:
        self._live = _NOTHING  # Until the views say what of this catalog is in sight.
        self._current = None
        self._find_answer()
        for signal in (
            self.catalog_changed,
            self.panel_changed,
            self.columns_changed,
            self.answer_changed,
            self.lineup_changed,
            self.bench_changed,
            self.licenses_changed,
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

    def set_lineup(self, items: tuple[str, ...]) -> None:
        """Pick items for comparison, in this order; a baseline that is gone is none."""
        lineup = tuple(dict.fromkeys(items))
        if len(lineup) > LARGEST:
            self.lineup_full.emit()
            return
        session = self._session
        baseline = session.baseline if session.baseline in lineup else ""
        self._change(replace(session, lineup=lineup, baseline=baseline), Change.LINEUP)

    def toggle_in_lineup(self, item: str) -> None:
        """Put an item into the lineup, or take it out."""
        lineup = self._session.lineup
        if item in lineup:
            self.set_lineup(tuple(each for each in lineup if each != item))
        else:
            self.set_lineup((*lineup, item))

    def move_in_lineup(self, item: str, place: int) -> None:
        """Put an item of the lineup at another place; beyond the ends, at the end."""
        rest = [each for each in self._session.lineup if each != item]
        rest.insert(max(place, 0), item)
        self.set_lineup(tuple(rest))

    def set_baseline(self, item: str) -> None:
        """Read the others against an item of the lineup; "" against none."""
        self._change(replace(self._session, baseline=item), Change.LINEUP)

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
        self.show_bench(replace(self._session.bench, differences_only=on))

    def show_known_only(self, on: bool) -> None:
        """Leave out of the comparison the lines in which all values are unknown."""
        self.show_bench(replace(self._session.bench, known_only=on))

    def show_bench(self, bench: Bench) -> None:
        """Choose what of the comparison is in sight."""
        self._show(replace(self._session, bench=bench))

    def fold_section(self, id: str) -> None:
        """Fold a section of the comparison, or unfold it."""
        bench = self._session.bench
        self.show_bench(replace(bench, folded=bench.folded ^ {id}))

    def show_licenses(self, ids: tuple[str, ...]) -> None:
        """Set these licenses side by side."""
        self._show(replace(self._session, licenses=ids))

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
        before, compared_before = self._session, self.options
        self._session = now
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
        if (before.lineup, compared_before) != (now.lineup, self.options):
            self.lineup_changed.emit()
        if before.bench != now.bench:
            self.bench_changed.emit()
        if before.licenses != now.licenses:
            self.licenses_changed.emit()
        if before.chart != now.chart:
            self.chart_changed.emit()

    def _find_answer(self) -> None:
        self._groups = None
        if self._engine is not None:
            session = self._session
            self._answer = self._engine.answer(session.query, session.order, self._live)

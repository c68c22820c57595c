"""The menus of a cell and of a column: filter by it, sort by it, group by it."""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from weighbridge.catalog.frame import LIST_MARK, Series
from weighbridge.columns import UNKNOWN, Better, Column, Kind
from weighbridge.filters.conditions import OneOf, Phrase, Range
from weighbridge.filters.expression import Not, Term
from weighbridge.filters.groups import GROUPINGS
from weighbridge.filters.query import Order
from weighbridge.qt.formats import one_line, unknown_text
from weighbridge.qt.language import said
from weighbridge.qt.store import Store
from weighbridge.qt.table.headings import Heading


class _Wish(NamedTuple):
    """A command of a menu."""

    text: str
    act: Callable[[], object]
    is_possible: bool = True


class Menus(QObject):
    """Makes the menus; what they do goes to the store."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self._parent = parent

    def of_cell(self, model_id: str, column_id: str, copies: Iterable[QAction]) -> QMenu:
        """What can be done with one cell; ``copies`` are the commands that copy it."""
        store = self._store
        column = store.catalog.columns[column_id]
        menu = QMenu(self._parent)
        _fill(menu, self._filters(model_id, column))
        menu.addSeparator()
        self._add_sorting(menu, column)
        menu.addSeparator()
        is_in = model_id in store.session.lineup
        text = self.tr("Remove from &lineup") if is_in else self.tr("Add to &lineup")
        _fill(menu, [_Wish(text, lambda: store.toggle_in_lineup(model_id))])
        _fill(menu, self._wider(model_id))
        menu.addSeparator()
        menu.addActions(list(copies))
        return menu

    def _wider(self, model_id: str) -> list[_Wish]:
        """To compare the whole family of a model, or all of its vendor."""
        store, model = self._store, self._store.catalog.models[model_id]
        family = self.tr("Add the &family {name} to the lineup").format(
            name=_shown(model.family.name)
        )
        vendor = self.tr("Add the &vendor {name} to the lineup").format(
            name=_shown(model.vendor.name)
        )
        items = ((family, f"family:{model.family.id}"), (vendor, f"vendor:{model.vendor.id}"))
        lineup = store.session.lineup
        return [
            _Wish(text, lambda item=item: store.toggle_in_lineup(item), item not in lineup)  # type: ignore[misc]
            for text, item in items
        ]

    def of_column(self, column_id: str) -> QMenu:
        """What can be done with a column."""
        store = self._store
        session = store.session
        column = store.catalog.columns[column_id]
        menu = QMenu(self._parent)
        self._add_sorting(menu, column)
        menu.addSeparator()
        is_grouped = session.grouping == column_id
        wishes = []
        if column_id in GROUPINGS and not is_grouped:
            wishes.append(_Wish(self.tr("&Group by it"), lambda: store.group_by(column_id)))
        if session.grouping:
            wishes.append(_Wish(self.tr("Do not gro&up"), lambda: store.group_by("")))
        own = session.query.own_terms(column_id)
        wishes += [
            _Wish(
                self.tr("Clear its &filter"),
                lambda: store.ask(session.query.without(column_id)),
                bool(own),
            ),
            _Wish(
                self.tr("&Hide it"),
                lambda: store.show_columns(
                    tuple(id for id in store.session.columns if id != column_id)
                ),
                column_id != "name",
            ),
        ]
        _fill(menu, wishes)
        return menu

    def of_heading(self, heading: Heading, fold: Callable[[Iterable[str], bool], None]) -> QMenu:
        """What can be done with groups; ``fold`` folds those with some ids, or unfolds them."""
        menu = QMenu(self._parent)
        this, on = heading.group.id, not heading.is_folded
        everyone = [group.id for group in self._store.groups]
        text = self.tr("&Fold the group") if on else self.tr("&Unfold the group")
        _fill(
            menu,
            [
                _Wish(text, lambda: fold([this], on)),
                _Wish(self.tr("Fold &all groups"), lambda: fold(everyone, True)),
                _Wish(self.tr("U&nfold all groups"), lambda: fold(everyone, False)),
                _Wish(self.tr("&Do not group"), lambda: self._store.group_by("")),
            ],
        )
        return menu

    # Filters

    def _filters(self, model_id: str, column: Column) -> list[_Wish]:
        frame = self._store.catalog.frame
        series = frame.series[column.id]
        value = series.value(frame.row_of[model_id])
        if column.kind is Kind.LINK:
            return []
        if value is None:
            return self._only_and_not(column, UNKNOWN, unknown_text())
        if column.kind is Kind.SET:
            ids = str(value).split(LIST_MARK) if value else []
            titles = [said(self._store.catalog.title_of(column.id, id)) for id in ids]
            pairs = zip(ids, titles, strict=True)
            return [wish for id, title in pairs for wish in self._only_and_not(column, id, title)]
        text = one_line(said(series.text(frame.row_of[model_id])))
        if column.kind is Kind.CATEGORY:
            return self._only_and_not(column, str(value), text)
        if column.kind is Kind.TEXT:
            return self._about_text(column, str(value), text)
        return self._about_number(column, series, frame.row_of[model_id], text)

    def _only_and_not(self, column: Column, id: str, title: str) -> list[_Wish]:
        query = self._store.session.query
        chosen = query.without(column.id).choosing(column.id, [id])
        excluded = query.excluding(column.id, query.excluded(column.id) | {id})
        if column.kind in (Kind.NUMBER, Kind.DATE, Kind.TEXT):
            chosen = query.without(column.id).adding(OneOf(column.id, frozenset({id})))
            excluded = query.adding(Not(OneOf(column.id, frozenset({id}))))
        return [
            _Wish(self._only(title), lambda: self._store.ask(chosen)),
            _Wish(self._not(title), lambda: self._store.ask(excluded)),
        ]

    def _about_text(self, column: Column, value: str, title: str) -> list[_Wish]:
        """Names are searched; of other texts only unknown can be asked for."""
        if column.id != "name":
            return []
        return self._terms(
            [(self._only(title), Phrase(value)), (self._not(title), Not(Phrase(value)))]
        )

    def _about_number(self, column: Column, series: Series, row: int, title: str) -> list[_Wish]:
        value = series.value(row)
        bound = str(value) if column.kind is Kind.DATE else float(str(value))
        query = self._store.session.query
        exact = Range(column.id, bound, bound)
        wishes = [
            _Wish(self._only(title), lambda: self._store.ask(query.ranging(column.id, exact)))
        ]
        wishes += self._terms([(self._not(title), Not(exact))])
        ends = (
            (self.tr("At l&east {value}"), Range(column.id, low=bound)),
            (self.tr("At &most {value}"), Range(column.id, high=bound)),
        )
        for text, within in ends:
            asked = query.ranging(column.id, within)
            name = text.format(value=_shown(title))
            wishes.append(_Wish(name, lambda asked=asked: self._store.ask(asked)))  # type: ignore[misc]
        return wishes

    def _terms(self, wanted: Iterable[tuple[str, Term]]) -> list[_Wish]:
        query = self._store.session.query
        return [
            _Wish(text, lambda term=term: self._store.ask(query.adding(term)))  # type: ignore[misc]
            for text, term in wanted
        ]

    def _only(self, title: str) -> str:
        return self.tr("&Only {value}").format(value=_shown(title))

    def _not(self, title: str) -> str:
        return self.tr("&Not {value}").format(value=_shown(title))

    # Order

    def _add_sorting(self, menu: QMenu, column: Column) -> None:
        store = self._store
        order = store.session.order
        is_first = order.column_id == column.id
        wishes = [
            _Wish(self.tr("Sort &ascending"), lambda: store.order_by(Order(column.id, False))),
            _Wish(self.tr("Sort &descending"), lambda: store.order_by(Order(column.id, True))),
        ]
        if not is_first:
            then = order.then_by(column.id, descending=begins_high(column))
            wishes.append(_Wish(self.tr("&Then by it as well"), lambda: store.order_by(then)))
        _fill(menu, wishes)


def begins_high(column: Column) -> bool:
    """Whether people look for the high end first: the newest, the largest, not the dearest."""
    return column.kind in (Kind.NUMBER, Kind.DATE) and column.better is not Better.LOWER


def _fill(menu: QMenu, wishes: Iterable[_Wish]) -> None:
    for wish in wishes:
        action = menu.addAction(wish.text)
        action.setEnabled(wish.is_possible)
        action.triggered.connect(lambda _=False, act=wish.act: act())


def _shown(title: str) -> str:
    """Text out of data for a menu: short, and in which "&" means itself."""
    longest = 40
    text = title if len(title) <= longest else f"{title[: longest - 1]}…"
    return text.replace("&", "&&")

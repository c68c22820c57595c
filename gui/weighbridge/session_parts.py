"""A session as plain parts, fit for a file, and back again for the catalog that is there now.

A query is kept term by term as it is typed, everything else by ids. What a catalog no longer knows
is left out alone, and said; the rest is as it was.
"""

from collections.abc import Container, Mapping
from dataclasses import replace
from typing import NamedTuple

from weighbridge.analysis.answers import with_answers
from weighbridge.analysis.may_i import Use
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import Definition
from weighbridge.charts.settings import BLEND, ChartSettings
from weighbridge.columns import Kind
from weighbridge.comparison.items import exists, item_of
from weighbridge.comparison.lineup import LARGEST
from weighbridge.errors import QueryError
from weighbridge.filters.groups import GROUPINGS
from weighbridge.filters.language import Language
from weighbridge.filters.query import Order, Query, SortKey
from weighbridge.plain_values import plain, read_into, reason_of, text_of, texts_of
from weighbridge.session import Session
from weighbridge.wording import phrase

_SHOWN = 60


class Restored(NamedTuple):
    """A session, and what of the one that was kept is not in it: one sentence a part."""

    session: Session
    problems: tuple[str, ...]


def parts_of(session: Session, language: Language) -> dict[str, object]:
    """A session as lists, mappings, texts, numbers and truths."""
    parts = plain(replace(session, query=Query(), order=Order()))
    assert isinstance(parts, dict)
    query = session.query
    return {
        **parts,
        "query": [language.text_of(Query((term,))) for term in query.terms],
        "definition": query.definition.value,
        "order": [f"{'-' if key.descending else ''}{key.column_id}" for key in session.order.keys],
    }


def session_of(parts: Mapping[str, object], catalog: Catalog, language: Language) -> Restored:
    """The session that parts mean for a catalog; what cannot be shown is left out and said."""
    problems: list[str] = []
    use = parts.get("use")
    asked = read_into(Use(), use, phrase("The use"), problems) if use is not None else None
    if asked is not None:
        # Filters and columns may be of the answers to it.
        catalog = with_answers(catalog, asked)
        language = Language(catalog)
    restored = _Reading(catalog, language).read(parts)
    return Restored(replace(restored.session, use=asked), (*problems, *restored.problems))


class _Reading:
    """Reads part by part, and gathers what was left out."""

    def __init__(self, catalog: Catalog, language: Language) -> None:
        self._catalog = catalog
        self._language = language
        self._problems: list[str] = []

    def read(self, parts: Mapping[str, object]) -> Restored:
        catalog, problems = self._catalog, self._problems
        fresh = Session().fitted_to(catalog)
        own = {"query", "definition", "order", "use"}
        others = {name: part for name, part in parts.items() if name not in own}
        read = read_into(fresh, others, phrase("The session"), problems)
        query = self._query(parts.get("query", []), parts.get("definition"))
        order = self._order(parts["order"]) if "order" in parts else fresh.order
        columns = self._known(read.columns, catalog.columns, phrase("column"))
        grouping = "".join(self._known((read.grouping,), ("", *GROUPINGS), phrase("grouping")))
        scores = self._known(
            read.panel.scores, catalog.benchmarks, phrase("benchmark of the filters")
        )
        lineup = tuple(dict.fromkeys(each for each in read.lineup if self._stands(each)))
        read = replace(
            read,
            query=query,
            order=order,
            grouping=grouping,
            lineup=lineup[:LARGEST],
            panel=replace(read.panel, scores=scores),
        )
        # What a catalog lacks goes; columns and chart are those of the session, not the first ones.
        fitted = replace(read.fitted_to(catalog), chart=self._chart(read, fresh))
        shown = dict.fromkeys(("name", *columns))
        return Restored(
            replace(fitted, columns=tuple(shown) if len(shown) > 1 else fresh.columns),
            tuple(problems),
        )

    def _query(self, told: object, definition: object) -> Query:
        query = Query()
        for text in self._texts(told, phrase("filter")):
            try:
                term = self._language.parse(text)
            except (QueryError, RecursionError) as error:
                self._leave_out(phrase("filter"), text, str(error).rstrip(".")[:200])
                continue
            for each in term.terms:
                query = query.adding(each)
        if definition is not None:
            try:
                query = query.defining(Definition(text_of(definition)))
            except (TypeError, ValueError):
                self._leave_out(
                    phrase("definition of open"),
                    str(definition),
                    phrase("there is none of that name"),
                )
        return query

    def _order(self, told: object) -> Order:
        names = self._texts(told, phrase("sorting"))
        known = self._known(
            tuple(each.removeprefix("-") for each in names),
            self._catalog.columns,
            phrase("sorting"),
        )
        downwards = {each.removeprefix("-") for each in names if each.startswith("-")}
        keys = [SortKey(id, id in downwards) for id in dict.fromkeys(known)]
        return Order(*keys[0], tuple(keys[1:])) if keys else Order()

    def _chart(self, read: Session, fresh: Session) -> ChartSettings:
        chart = read.chart
        if chart.score not in self._catalog.benchmarks:
            if chart.score:
                self._leave_out(
                    phrase("score of the chart"), chart.score, phrase("the catalog has none")
                )
            chart = replace(chart, score=fresh.chart.score)
        column = self._catalog.columns.get(chart.price)
        if chart.price != BLEND and (column is None or column.kind is not Kind.NUMBER):
            self._leave_out(
                phrase("price of the chart"), chart.price, phrase("the catalog has none")
            )
            chart = replace(chart, price=fresh.chart.price)
        for share in ("output_share", "cached_share"):
            if not 0 <= getattr(chart, share) <= 1:
                self._leave_out(
                    phrase("share of the blend"),
                    str(getattr(chart, share)),
                    phrase("it is no share"),
                )
                chart = replace(chart, **{share: getattr(fresh.chart, share)})
        return chart

    def _stands(self, item: str) -> bool:
        known = exists(self._catalog, item_of(item))
        if not known:
            self._leave_out(phrase("item of the lineup"), item, phrase("the catalog has none"))
        return known

    def _known(self, ids: tuple[str, ...], known: Container[str], what: str) -> tuple[str, ...]:
        for id in ids:
            if id not in known:
                self._leave_out(what, id, phrase("the catalog has none"))
        return tuple(id for id in ids if id in known)

    def _texts(self, told: object, what: str) -> tuple[str, ...]:
        try:
            return texts_of(told)
        except (TypeError, ValueError) as error:
            self._problems.append(
                phrase(
                    "What was kept as {what} is left out: {reason}.",
                    what=what,
                    reason=reason_of(error),
                )
            )
            return ()

    def _leave_out(self, what: str, name: str, why: str) -> None:
        shown = name if len(name) <= _SHOWN else f"{name[:_SHOWN]}…"
        self._problems.append(
            phrase("The {what} “{name}” is left out: {why}.", what=what, name=shown, why=why)
        )

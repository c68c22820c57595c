"""The terms of a query in words, for chips and for buttons that loosen it."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import CategorySeries, SetSeries
from weighbridge.catalog.openness import DEFINITION_TITLES
from weighbridge.columns import UNKNOWN, Column
from weighbridge.filters.conditions import CountsAs, OneOf, Phrase, Range, Side
from weighbridge.filters.expression import Not, Term
from weighbridge.filters.language import Language
from weighbridge.filters.query import Query
from weighbridge.qt.formats import bound_on_screen, one_line, unknown_text
from weighbridge.qt.language import said
from weighbridge.wording import plural


class Words(NamedTuple):
    """A term as a chip says it, and all that it stands for."""

    short: str
    whole: str


def words_of(term: Term, query: Query, catalog: Catalog, language: Language) -> Words:
    """A term of a query in words; what has none of its own is told as it is typed."""
    inner = term.term if isinstance(term, Not) else term
    turned = isinstance(term, Not)
    if isinstance(inner, OneOf):
        return _values(inner, catalog, turned=turned)
    text = ""
    if isinstance(inner, CountsAs):
        text = _side(inner.side, query)
    elif isinstance(inner, Phrase):
        text = QCoreApplication.translate("terms", "“{text}”").format(text=one_line(inner.text))
    elif isinstance(inner, Range):
        column = catalog.columns[inner.column_id]
        text = f"{said(column.title)}: {_range(column, inner)}"
    if not text:
        typed = one_line(language.text_of_term(term))
        return Words(typed, typed)
    text = (
        QCoreApplication.translate("terms", "not {filter}").format(filter=text) if turned else text
    )
    return Words(text, text)


def _values(term: OneOf, catalog: Catalog, *, turned: bool) -> Words:
    """It names one value and counts the rest."""
    series = catalog.frame.series[term.column_id]
    names = []
    if isinstance(series, CategorySeries | SetSeries):
        names = [one_line(said(series.titles[id])) for id in series.ids if id in term.ids]
    names += [unknown_text()] if UNKNOWN in term.ids else []
    title = said(catalog.columns[term.column_id].title)
    sign = (
        QCoreApplication.translate("terms", "{title}: not {value}")
        if turned
        else QCoreApplication.translate("terms", "{title}: {value}")
    )
    short = sign.format(title=title, value=names[0])
    if len(names) > 1:
        more = len(names) - 1
        short = said(plural("{first} and %n more", "{first} and %n more", more, first=short))
    return Words(short, sign.format(title=title, value=", ".join(names)))


def _side(side: Side, query: Query) -> str:
    texts = {
        Side.OPEN: QCoreApplication.translate("terms", "Counts as open: {definition}"),
        Side.CLOSED: QCoreApplication.translate("terms", "Does not count as open: {definition}"),
    }
    return texts[side].format(definition=said(DEFINITION_TITLES[query.definition]))


def _range(column: Column, within: Range) -> str:
    low = None if within.low is None else bound_on_screen(column, within.low, QLocale())
    high = None if within.high is None else bound_on_screen(column, within.high, QLocale())
    low_sign, high_sign = (">" if within.low_open else "≥"), ("<" if within.high_open else "≤")
    if low is not None and low == high and not (within.low_open or within.high_open):
        text = low
    else:
        ends = [f"{low_sign} {low}"] if low is not None else []
        ends += [f"{high_sign} {high}"] if high is not None else []
        text = ", ".join(ends) or QCoreApplication.translate("terms", "known")
    return (
        QCoreApplication.translate("terms", "{range}, or unknown").format(range=text)
        if within.unknown
        else text
    )

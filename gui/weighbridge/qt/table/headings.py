"""What headings say: those of groups, and those of columns."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from weighbridge.columns import Column
from weighbridge.filters.conditions import column_of
from weighbridge.filters.expression import conditions_of
from weighbridge.filters.groups import Group
from weighbridge.filters.query import Query
from weighbridge.qt.formats import aligned_number, unknown_text
from weighbridge.qt.language import said
from weighbridge.session import Session


class Heading(NamedTuple):
    """A row that stands for a group."""

    group: Group
    title: str
    is_folded: bool


class HeaderState(NamedTuple):
    """``place`` among the columns sorted by counts from 1, and is 0 where there is but one."""

    is_sorted: bool
    descending: bool
    place: int
    is_filtered: bool


def heading_text(heading: Heading, column: Column, decimals: int) -> str:
    """The group's title, or the median of a column of numbers, with the decimals of its column."""
    if column.id == "name":
        return heading.title
    if column.id not in heading.group.medians:
        return ""
    median = heading.group.medians[column.id]
    if median is None:
        return unknown_text()
    return aligned_number(round(median, decimals), decimals, QLocale())


def spoken_heading(heading: Heading, column: Column, decimals: int) -> str:
    """The same for a screen reader, with what is only painted."""
    translate = QCoreApplication.translate
    text = heading_text(heading, column, decimals)
    if column.id != "name":
        return translate("headings", "median {value}").format(value=text) if text else ""
    count = translate("headings", "models: {count}").format(
        count=QLocale().toString(len(heading.group.rows))
    )
    folded, unfolded = translate("headings", "folded"), translate("headings", "unfolded")
    return ", ".join((text, count, folded if heading.is_folded else unfolded))


def header_state(session: Session, column_id: str) -> HeaderState:
    """By what the table is sorted, and what is filtered, of one column."""
    keys = session.order.keys
    is_filtered = column_id in _filtered(session.query)
    for place, key in enumerate(keys, 1):
        if key.column_id == column_id:
            return HeaderState(True, key.descending, place if len(keys) > 1 else 0, is_filtered)
    return HeaderState(False, False, 0, is_filtered)


def spoken_header(session: Session, column: Column) -> str:
    """The header of a column for a screen reader."""
    translate = QCoreApplication.translate
    state = header_state(session, column.id)
    parts = [said(column.header)]
    if state.is_sorted and state.descending:
        parts.append(translate("headings", "sorted descending"))
    elif state.is_sorted:
        parts.append(translate("headings", "sorted ascending"))
    if state.place:
        place = translate("headings", "number {place} in the order")
        parts.append(place.format(place=state.place))
    if state.is_filtered:
        parts.append(translate("headings", "filtered"))
    return ", ".join(parts)


def _filtered(query: Query) -> set[str]:
    """The columns that some term is about; that of names for words to search."""
    return {column_of(each) or "name" for term in query.terms for each in conditions_of(term)}

"""Saved views: a query with a name, an order, columns and a grouping, kept as text.

They are kept in a file as they are typed, not as what they meant once: "today" and "best(closed)"
are worked out anew with each catalog. A view that a catalog cannot show stays in the list and in
the file, and can say why.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple, TypeAlias

from weighbridge.atomic_file import write_text
from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import nearest
from weighbridge.errors import SavedViewsError, UnknownColumnError, WeighbridgeError
from weighbridge.filters.groups import GROUPINGS
from weighbridge.filters.language import Language
from weighbridge.filters.query import Order, Query, SortKey
from weighbridge.locations import shipped_views_file
from weighbridge.wording import phrase

VERSION = 1
"""Of the file: it grows when an older program could not read what a newer one writes."""


@dataclass(frozen=True, slots=True)
class SavedView:
    """One view, as it is kept.

    ``order`` and ``columns`` hold names of fields, those of ``order`` with a leading - for
    downwards; none stand for those that are shown at first. ``group`` is a column to group by, or
    "".
    """

    name: str
    query: str = ""
    order: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()
    group: str = ""


@dataclass(frozen=True, slots=True)
class UnreadableView:
    """An entry of the file that is no view: kept as it is, and listed with what is wrong."""

    name: str
    entry: object
    problem: str


Kept: TypeAlias = SavedView | UnreadableView


class OpenedView(NamedTuple):
    """What a view asks of a catalog; no columns stand for those that are shown at first."""

    query: Query
    order: Order
    columns: tuple[str, ...]
    group: str


def opened(view: SavedView, catalog: Catalog, language: Language) -> OpenedView:
    """A view as values.

    Raises:
        QueryError: if its query cannot be read.
        UnknownColumnError: if it sorts, shows or groups by a column that is not there.
    """
    query = language.parse(view.query)
    keys = [
        SortKey(_column_id(name.removeprefix("-"), language, catalog), name.startswith("-"))
        for name in view.order
    ]
    order = Order(*keys[0], tuple(keys[1:])) if keys else Order()
    columns = tuple(_column_id(name, language, catalog) for name in view.columns)
    if view.group and view.group not in GROUPINGS:
        raise UnknownColumnError("grouping", view.group, nearest(view.group, GROUPINGS))
    return OpenedView(query, order, columns, view.group)


def problem_of(view: Kept, catalog: Catalog, language: Language) -> str:
    """Why a catalog cannot show a view; "" if it can."""
    if isinstance(view, UnreadableView):
        return view.problem
    try:
        opened(view, catalog, language)
    except WeighbridgeError as error:
        return str(error)
    return ""


def shipped_views() -> tuple[Kept, ...]:
    """The views that come with the program."""
    return read_views(shipped_views_file())


def read_views(path: Path) -> tuple[Kept, ...]:
    """The views of a file, in its order; none if there is no file.

    Raises:
        SavedViewsError: if the file cannot be read as a whole; nothing of it is taken then, and it
            is left as it is.
    """
    try:
        content = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise SavedViewsError(path, error.strerror or str(error)) from error
    except (ValueError, RecursionError) as error:
        raise SavedViewsError(path, phrase("it is no JSON: {error}", error=str(error))) from error
    if not isinstance(content, dict) or not isinstance(content.get("version"), int):
        raise SavedViewsError(path, phrase("it names no version"))
    if content["version"] > VERSION:
        newer = phrase(
            "its version is {version}, and this program reads up to {known}",
            version=str(content["version"]),
            known=str(VERSION),
        )
        raise SavedViewsError(path, newer)
    entries = content.get("views")
    if not isinstance(entries, list):
        raise SavedViewsError(path, phrase("it has no list of views"))
    return tuple(map(_view_of, entries))


def write_views(path: Path, views: Iterable[Kept]) -> None:
    """Put views into a file in place of those that are there.

    Raises:
        ExportError: if it could not be written; the older file is then untouched.
    """
    entries = [view.entry if isinstance(view, UnreadableView) else asdict(view) for view in views]
    content = {"version": VERSION, "views": entries}
    write_text(path, json.dumps(content, indent=2, ensure_ascii=False) + "\n")


def _view_of(entry: object) -> Kept:
    if not isinstance(entry, dict):
        return UnreadableView("", entry, phrase("It is not an object with a name and a query."))
    name = entry.get("name")
    if not isinstance(name, str) or not name:
        return UnreadableView("", entry, phrase("It has no name."))
    for field, what in _FIELDS.items():
        if field in entry and not _is(what, entry[field]):
            return UnreadableView(
                name, entry, phrase("Its {field} is not {what}.", field=field, what=what)
            )
    unknown = entry.keys() - {"name", *_FIELDS}
    if unknown:
        return UnreadableView(
            name,
            entry,
            phrase("Nothing is known of its {fields}.", fields=", ".join(sorted(unknown))),
        )
    return SavedView(
        name,
        entry.get("query", ""),
        tuple(entry.get("order", ())),
        tuple(entry.get("columns", ())),
        entry.get("group", ""),
    )


_TEXT, _TEXTS = phrase("a text"), phrase("a list of texts")
_FIELDS: Mapping[str, str] = {"query": _TEXT, "order": _TEXTS, "columns": _TEXTS, "group": _TEXT}


def _is(what: str, value: object) -> bool:
    if what == _TEXT:
        return isinstance(value, str)
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _column_id(name: str, language: Language, catalog: Catalog) -> str:
    column = language.column(name)
    if column is None:
        raise UnknownColumnError("column", name, nearest(name, catalog.columns))
    return column.id

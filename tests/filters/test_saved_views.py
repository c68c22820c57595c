"""Saved views: kept as they are typed, read with care, and never lost."""

import json
from pathlib import Path

import pytest

from weighbridge.catalog.catalog import Catalog
from weighbridge.errors import SavedViewsError
from weighbridge.filters.conditions import CountsAs, Side
from weighbridge.filters.language import Language
from weighbridge.filters.query import Order, Query, SortKey
from weighbridge.filters.saved_views import (
    OpenedView,
    SavedView,
    UnreadableView,
    opened,
    problem_of,
    read_views,
    write_views,
)

VIEWS = (
    SavedView("Open ones", "open", ("-duel", "name"), ("name", "duel", "price_in"), "vendor"),
    SavedView("Plain"),
    SavedView("Straße \u202e", '"a\\"b" tier:small'),
)


@pytest.fixture(scope="module")
def language(small_catalog: Catalog) -> Language:
    return Language(small_catalog)


def file_of(folder: Path, content: object) -> Path:
    path = folder / "views.json"
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "views.json"
    write_views(path, VIEWS)
    assert read_views(path) == VIEWS


def test_no_file_is_no_views(tmp_path: Path) -> None:
    assert read_views(tmp_path / "none.json") == ()


def test_a_view_opens_as_query_order_columns_and_grouping(
    small_catalog: Catalog, language: Language
) -> None:
    assert opened(VIEWS[0], small_catalog, language) == OpenedView(
        Query((CountsAs(Side.OPEN),)),
        Order("duel-2026", True, (SortKey("name"),)),
        ("name", "duel-2026", "price_in"),
        "vendor",
    )
    assert opened(VIEWS[1], small_catalog, language) == OpenedView(Query(), Order(), (), "")


@pytest.mark.parametrize(
    ("view", "message"),
    [
        (SavedView("x", "tier:"), "tier needs a value"),
        (SavedView("x", "vanished:1"), "There is no field 'vanished'."),
        (SavedView("x", order=("-vanished",)), "There is no column 'vanished'."),
        (SavedView("x", columns=("name", "duell")), "There is no column 'duell'."),
        (SavedView("x", group="context"), "There is no grouping 'context'."),
        (UnreadableView("x", 1, "It is wrong."), "It is wrong."),
        (SavedView("x", "oak"), ""),
    ],
)
def test_a_view_that_cannot_be_shown_says_why(
    small_catalog: Catalog, language: Language, view: SavedView, message: str
) -> None:
    problem = problem_of(view, small_catalog, language)
    assert message in problem
    assert bool(problem) is bool(message)


@pytest.mark.parametrize(
    ("entry", "name", "problem"),
    [
        ("text", "", "not an object"),
        ({"query": "open"}, "", "no name"),
        ({"name": 5}, "", "no name"),
        ({"name": "A", "query": 5}, "A", "Its query is not a text."),
        ({"name": "A", "order": "name"}, "A", "Its order is not a list of texts."),
        ({"name": "A", "columns": [1]}, "A", "Its columns is not a list of texts."),
        ({"name": "A", "group": None}, "A", "Its group is not a text."),
        ({"name": "A", "colour": "red"}, "A", "Nothing is known of its colour."),
    ],
)
def test_an_entry_that_is_no_view_is_listed_and_kept(
    tmp_path: Path, entry: object, name: str, problem: str
) -> None:
    path = file_of(tmp_path, {"version": 1, "views": [entry, {"name": "B"}]})
    broken, whole = read_views(path)
    assert isinstance(broken, UnreadableView)
    assert (broken.name, whole) == (name, SavedView("B"))
    assert problem in broken.problem
    write_views(path, (whole, broken))
    assert read_views(path) == (whole, broken)
    assert json.loads(path.read_text("utf-8"))["views"][1] == entry


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("", "it is no JSON"),
        ("{", "it is no JSON"),
        ("[" * 100_000, "it is no JSON"),
        ([], "it names no version"),
        ({"views": []}, "it names no version"),
        ({"version": "1", "views": []}, "it names no version"),
        ({"version": 2, "views": []}, "its version is 2, and this program reads up to 1"),
        ({"version": 1}, "it has no list of views"),
    ],
)
def test_a_file_that_cannot_be_read_is_refused_whole_and_left(
    tmp_path: Path, content: object, reason: str
) -> None:
    path = file_of(tmp_path, content)
    before = path.read_bytes()
    with pytest.raises(SavedViewsError, match=reason) as raised:
        read_views(path)
    assert str(path) in str(raised.value)
    assert path.read_bytes() == before


def test_bytes_that_are_no_text_and_folders_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "views.json"
    path.write_bytes(b"\xff\xfe\x00")
    for wrong in (path, tmp_path):
        with pytest.raises(SavedViewsError):
            read_views(wrong)

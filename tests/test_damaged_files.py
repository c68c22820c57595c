"""No damaged file stops a reader or escapes as anything but an error fit for a person."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.catalogs import TABLES, write_package
from tests.damaged import HOSTILE_TEXTS, damaged_bytes, damaged_json
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.errors import CatalogError, RecipeError, SavedViewsError
from weighbridge.filters.language import Language
from weighbridge.filters.query import Order
from weighbridge.filters.saved_views import problem_of, read_views, write_views
from weighbridge.recipe import read_recipe, recipe_text
from weighbridge.session import Session
from weighbridge.session_file import Kept, SessionFile
from weighbridge.session_parts import parts_of, session_of

VIEWS: dict[str, Any] = {
    "version": 1,
    "views": [
        {"name": "A", "query": "open", "order": ["-name"], "columns": ["name"], "group": "tier"}
    ],
}
RECIPE: dict[str, Any] = {
    "weighbridge_recipe": 1,
    "what": "compare",
    "items": ["acme/oak-3"],
    "options": {"benchmark": "duel-2026", "known": True},
    "query": "open",
}


@pytest.fixture(scope="module")
def language(small_catalog: Catalog) -> Language:
    return Language(small_catalog)


def session_content(catalog: Catalog, language: Language) -> dict[str, Any]:
    """What a file of a session holds."""
    session = Session(query=language.parse("open tier:mid"), order=Order("name"))
    session = session_of(parts_of(session, language), catalog, language).session
    return {"version": 1, "session": parts_of(session, language), "window": {"zoom": 1.0}}


def test_sessions(tmp_path: Path, small_catalog: Catalog, language: Language) -> None:
    tried = 0
    for name, content in damaged_json(session_content(small_catalog, language)):
        folder = tmp_path / str(tried)
        folder.mkdir()
        path = folder / "session.json"
        path.write_bytes(content)
        file = SessionFile(path)
        kept = file.read()
        session, _ = session_of(kept.session, small_catalog, language)
        file.write(Kept(parts_of(session, language)))
        assert content in [each.read_bytes() for each in folder.iterdir()], name
        tried += 1
    assert tried >= 80


def test_saved_views(tmp_path: Path, small_catalog: Catalog, language: Language) -> None:
    path, tried = tmp_path / "views.json", 0
    for name, content in damaged_json(VIEWS):
        path.write_bytes(content)
        tried += 1
        try:
            views = read_views(path)
        except SavedViewsError:
            assert path.read_bytes() == content, name
            continue
        for view in views:
            problem_of(view, small_catalog, language)
        write_views(path, views)
        assert len(read_views(path)) == len(views), name
    assert tried >= 80


def test_recipes(tmp_path: Path) -> None:
    path, tried = tmp_path / "recipe.json", 0
    for _, content in damaged_json(RECIPE):
        path.write_bytes(content)
        tried += 1
        try:
            recipe = read_recipe(path)
        except RecipeError as error:
            assert str(path) in str(error)
            continue
        json.loads(recipe_text(recipe))
    assert tried >= 80


@pytest.mark.parametrize("table", ["models", "claims", "prices", "scores", "datapackage"])
def test_catalogs(tmp_path: Path, table: str) -> None:
    folder = write_package(tmp_path / "package")
    path = folder / ("datapackage.json" if table == "datapackage" else f"{table}.csv")
    for _, content in damaged_bytes(path.read_bytes()):
        path.write_bytes(content)
        loaded_or_refused(folder)


@pytest.mark.parametrize("name", HOSTILE_TEXTS)
def test_hostile_texts_in_each_column_of_models(tmp_path: Path, name: str) -> None:
    header, row, *rest = TABLES["models"].splitlines()
    for place in range(header.count(",") + 1):
        cells = row.split(",")
        cells[place] = '"' + HOSTILE_TEXTS[name].replace('"', '""') + '"'
        text = "\n".join([header, ",".join(cells), *rest]) + "\n"
        raw = text.encode("utf-8", "surrogatepass")
        loaded_or_refused(write_package(tmp_path / str(place), models=raw))


def loaded_or_refused(folder: Path) -> None:
    """A catalog, or an error that names the file."""
    try:
        load_catalog(folder)
    except CatalogError as error:
        assert error.problems
        assert str(folder) in str(error)

"""The saved views that come with the program, shown with the catalog that comes with it."""

import pytest

from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.filters.engine import Engine
from weighbridge.filters.language import Language
from weighbridge.filters.saved_views import SavedView, opened, shipped_views
from weighbridge.locations import data_folder

VIEWS = [view for view in shipped_views() if isinstance(view, SavedView)]


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(data_folder())


def test_all_are_whole_and_have_names_of_their_own() -> None:
    assert len(VIEWS) == len(shipped_views()) == len({view.name for view in VIEWS})


@pytest.mark.parametrize("view", VIEWS, ids=lambda view: view.name)
def test_each_finds_models(catalog: Catalog, view: SavedView) -> None:
    query, order, columns, _ = opened(view, catalog, Language(catalog))
    answer = Engine(catalog.frame, catalog.columns, catalog.as_of).answer(query, order)
    assert len(answer)
    assert set(columns) <= set(catalog.columns)

import pytest

from weighbridge.catalog.catalog import Catalog
from weighbridge.qt.store import Store


@pytest.fixture
def store(small_catalog: Catalog, qapp: object) -> Store:
    """A store of its own on the small catalog."""
    store = Store()
    store.use_catalog(small_catalog)
    return store

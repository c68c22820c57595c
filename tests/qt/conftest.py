import pytest
from PySide6.QtWidgets import QApplication

from weighbridge.catalog.catalog import Catalog
from weighbridge.qt.language import use_language
from weighbridge.qt.store import Store


@pytest.fixture
def store(small_catalog: Catalog, qapp: QApplication) -> Store:
    """A store of its own on the small catalog; the program speaks as it does at first."""
    use_language(qapp, None)
    store = Store()
    store.use_catalog(small_catalog)
    return store

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from tests.catalogs import NO_MODELS, ONE_UNKNOWN_MODEL, Change, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.filters.query import Query
from weighbridge.qt.store import Store
from weighbridge.qt.table.table_view import TableView


def shown(qtbot: QtBot, store: Store) -> TableView:
    view = TableView(store)
    store.show_columns(("name",))
    store.show_columns(store.catalog.default_columns)
    view.resize(900, 400)
    qtbot.addWidget(view)
    with qtbot.waitExposed(view):
        view.show()
    return view


def test_decimal_points_stand_in_one_line(qtbot: QtBot, store: Store) -> None:
    """The blanks that pad a number are as wide as the digits and the point that they stand for."""
    view = shown(qtbot, store)
    section = store.session.columns.index("price_in")
    metrics = QFontMetrics(view.font())
    places = set()
    for row in range(view.model().rowCount()):
        text = str(view.model().index(row, section).data())
        if text != "unknown":
            point = text.find(".") if "." in text else len(text.rstrip("\u2007\u2008"))
            places.add(metrics.horizontalAdvance(text) - metrics.horizontalAdvance(text[:point]))
    assert len(places) >= 1
    assert max(places) - min(places) <= 3, places


@pytest.mark.parametrize("locale", ["de_DE", "en_US"])
def test_numbers_are_written_in_the_locale(qtbot: QtBot, store: Store, locale: str) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(locale))
    try:
        view = shown(qtbot, store)
        row = store.shown_ids.index("acme/oak-3")
        columns = store.session.columns
        texts = [
            view.model().index(row, columns.index(id)).data() for id in ("context", "price_in")
        ]
        wanted = {"de_DE": ["400.000", "1,25"], "en_US": ["400,000", "1.25"]}
        assert texts == wanted[locale]
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize("changes", [{}, NO_MODELS, ONE_UNKNOWN_MODEL])
def test_it_paints_few_rows_and_none(
    qtbot: QtBot, tmp_path: Path, changes: dict[str, Change]
) -> None:
    store = Store()
    store.use_catalog(load_catalog(write_package(tmp_path, **changes)))
    view = shown(qtbot, store)
    view.setFocus()
    assert not view.grab().isNull()
    assert view.currentIndex().isValid() == bool(view.model().rowCount())
    store.ask(Query().searching("nothing of the kind"))
    assert view.current_model() is None
    assert view.selected_block() == ([], [])


def test_columns_are_as_wide_as_their_titles_at_least(qtbot: QtBot, store: Store) -> None:
    view = shown(qtbot, store)
    for section in range(view.model().columnCount()):
        header = view.horizontalHeader()
        assert view.columnWidth(section) >= header.sectionSizeHint(section)


def test_the_current_cell_keeps_its_evidence_when_its_column_goes(
    qtbot: QtBot, store: Store
) -> None:
    view = shown(qtbot, store)
    store.set_current("umbra/shade-pro", "context")
    assert view.current_model() == "umbra/shade-pro"
    store.show_columns(("name", "vendor"))
    assert store.current == ("umbra/shade-pro", "context")
    assert view.current_model() == "umbra/shade-pro"
    # An attribute of the comparison that is no column here.
    store.set_current("acme/oak-3", "patent_grant")
    assert store.current == ("acme/oak-3", "patent_grant")
    assert view.current_model() == "acme/oak-3"

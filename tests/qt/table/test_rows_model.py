from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from tests.catalogs import NO_MODELS, NO_ROWS, ONE_UNKNOWN_MODEL, Change, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.filters.query import Order, Query
from weighbridge.qt.store import Store
from weighbridge.qt.table.rows_model import DISPUTED_ROLE, FOUND_BY_ROLE, RowsModel

Role = Qt.ItemDataRole
_FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(small_catalog: Catalog, qapp: object) -> Iterator[RowsModel]:
    store = Store()
    model = RowsModel(store, store)
    QAbstractItemModelTester(model, _FATAL, model)
    store.use_catalog(small_catalog)
    yield model


def store_of(model: RowsModel) -> Store:
    store = model.parent()
    assert isinstance(store, Store)
    return store


def cell_at(model: RowsModel, model_id: str, column_id: str) -> QModelIndex:
    row = model.row_of(model_id)
    assert row is not None
    return model.index(row, store_of(model).session.columns.index(column_id))


def test_it_holds_together_whatever_happens(model: RowsModel, qtbot: QtBot) -> None:
    store = store_of(model)
    with qtbot.waitSignal(model.modelReset):
        store.ask(Query().choosing("vendor", ["acme"]))
    assert model.rowCount() == 4
    with qtbot.waitSignal(model.modelReset):
        store.order_by(Order("context"))
    with qtbot.waitSignal(model.modelReset):
        store.show_columns(("name", "tier"))
    assert model.columnCount() == 2
    with qtbot.waitSignal(model.dataChanged):
        store.set_lineup(("acme/oak-3",))
    store.ask(Query().searching("nothing"))
    assert model.rowCount() == 0
    store.set_lineup(())


def test_cells_are_written_as_people_read_them(model: RowsModel) -> None:
    assert cell_at(model, "acme/willow-2", "price_in").data() == "0.2\u2007"
    assert cell_at(model, "acme/oak-3", "price_in").data() == "1.25"
    assert cell_at(model, "umbra/shade-pro", "price_in").data() == "3\u2007\u2007\u2008"
    assert cell_at(model, "nimbus/cirrus-lab", "released").data() == "2026-03"
    assert cell_at(model, "nimbus/nebula", "price_in").data() == "unknown"


def test_numbers_stand_on_the_right_and_texts_on_the_left(model: RowsModel) -> None:
    for column_id, side in (
        ("price_in", Qt.AlignmentFlag.AlignRight),
        ("released", Qt.AlignmentFlag.AlignRight),
        ("vendor", Qt.AlignmentFlag.AlignLeft),
    ):
        index = cell_at(model, "acme/oak-3", column_id)
        assert index.data(Role.TextAlignmentRole) & side
        header = model.headerData(index.column(), Qt.Orientation.Horizontal, Role.TextAlignmentRole)
        assert isinstance(header, Qt.AlignmentFlag) and header & side


def test_what_is_only_painted_is_also_said(model: RowsModel) -> None:
    store_of(model).ask(Query().searching("hazelnut"))
    name = cell_at(model, "acme/oak-3", "name")
    assert name.data(FOUND_BY_ROLE) == "codename Hazelnut"
    assert name.data(Role.AccessibleTextRole) == "Oak 3, codename Hazelnut"
    context = cell_at(model, "acme/oak-3", "context")
    assert context.data(DISPUTED_ROLE)
    assert context.data(Role.AccessibleTextRole) == "400000, sources disagree"
    assert not cell_at(model, "acme/oak-3", "vendor").data(DISPUTED_ROLE)


def test_only_the_name_can_be_ticked(model: RowsModel) -> None:
    on = Qt.CheckState.Checked
    name = cell_at(model, "acme/oak-3", "name")
    vendor = cell_at(model, "acme/oak-3", "vendor")
    assert name.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert not vendor.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert vendor.data(Role.CheckStateRole) is None
    assert not model.setData(vendor, on, Role.CheckStateRole)
    assert not model.setData(name, "Oak 5", Role.EditRole)
    assert model.setData(name, on, Role.CheckStateRole)
    assert Qt.CheckState(name.data(Role.CheckStateRole)) is on
    assert store_of(model).session.lineup == ("acme/oak-3",)


def test_a_cell_for_painting_is_what_its_roles_say(model: RowsModel) -> None:
    for row in range(model.rowCount()):
        for section in range(model.columnCount()):
            index, cell = model.index(row, section), model.cell(row, section)
            assert cell.text == index.data()
            assert cell.is_disputed == index.data(DISPUTED_ROLE)
            assert cell.is_unknown == (index.data(Role.ForegroundRole) is not None)
            assert (cell.icon is None) == (index.data(Role.DecorationRole) is None)


@pytest.mark.parametrize(
    ("changes", "count"), [(NO_ROWS, 0), (NO_MODELS, 0), (ONE_UNKNOWN_MODEL, 1)]
)
def test_no_rows_and_rows_of_unknowns(
    qapp: object, tmp_path: Path, changes: dict[str, Change], count: int
) -> None:
    store = Store()
    model = RowsModel(store)
    QAbstractItemModelTester(model, _FATAL, model)
    store.use_catalog(load_catalog(write_package(tmp_path, **changes)))
    assert model.rowCount() == count
    stated = {"name", "vendor", "family"}
    for row in range(count):
        for section, column_id in enumerate(store.session.columns):
            assert (model.index(row, section).data() == "unknown") is (column_id not in stated)

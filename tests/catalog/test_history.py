"""List prices in weeks gone by, read when they are asked for."""

from pathlib import Path

import pytest

from tests.catalogs import rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.history import WeekPrice
from weighbridge.errors import CatalogError

OLDER = "acme/willow-2,brook,2026-01-04,0.5,,,willow-2,checked: seen twice,price-board"
FAST = "acme/willow-2,brook,2026-06-14,2,9,,willow-2-fast,,price-board"
OTHER = "acme/oak-3,acme-api,2026-05-17,1,,,oak-3,,price-board"


def test_each_offering_has_its_weeks_the_newest_last(tmp_path: Path) -> None:
    catalog = load_catalog(write_package(tmp_path, price_history=rows(FAST, OLDER, OTHER)))
    plain, fast = catalog.price_histories["acme/willow-2"]
    assert (plain.host.id, plain.host.name, plain.name) == ("brook", "Brook", "willow-2")
    assert plain.source is catalog.sources["price-board"]
    assert plain.weeks == (
        WeekPrice("2026-01-04", 0.5, None, None, "checked: seen twice"),
        WeekPrice("2026-05-03", 0.3, 0.9, None, ""),
        WeekPrice("2026-06-07", 0.2, 0.6, 0.02, ""),
    )
    assert (fast.name, [week.input for week in fast.weeks]) == ("willow-2-fast", [2])
    (own,) = catalog.price_histories["acme/oak-3"]
    assert own.host.vendor_id == "acme"


def test_a_model_without_a_history_has_none(tmp_path: Path) -> None:
    catalog = load_catalog(write_package(tmp_path))
    assert "acme/oak-3" not in catalog.price_histories


def test_a_start_does_not_wait_for_the_histories_and_their_faults_are_told_then(
    tmp_path: Path,
) -> None:
    wrong = OLDER.replace("0.5", "cheap")
    catalog = load_catalog(write_package(tmp_path, price_history=rows(wrong)))
    with pytest.raises(CatalogError) as caught:
        _ = catalog.price_histories
    (problem,) = caught.value.problems
    assert (problem.file, problem.row, problem.column) == ("price_history.csv", 4, "input")

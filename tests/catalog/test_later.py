"""Adoption and transparency: resolved with evidence."""

from pathlib import Path

import pytest

from tests.catalogs import Change, rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.errors import CatalogError


def catalog(folder: Path, **changes: Change) -> Catalog:
    return load_catalog(write_package(folder, **changes))


def test_downloads_are_the_sum_over_repositories(tmp_path: Path) -> None:
    evidence = catalog(tmp_path).evidence("acme/willow-2", "downloads")
    assert evidence.value == 1500
    assert [claim.value for claim in evidence.deciding] == [1200, 300]
    assert [claim.detail for claim in evidence.claims] == ["acme/willow-2", "acme/willow-2-chat"]
    assert "2 repositories" in evidence.rule


def test_one_repository_needs_no_sum(tmp_path: Path) -> None:
    evidence = catalog(tmp_path).evidence("nimbus/cirrus-lab", "downloads")
    assert (evidence.value, evidence.basis, evidence.rule) == (7, "catalogued", "")


def test_what_is_not_told_is_unknown(tmp_path: Path) -> None:
    made = catalog(tmp_path)
    assert made.evidence("nimbus/cirrus-lab", "likes").value is None
    assert made.evidence("acme/oak-3", "downloads").value is None
    assert made.adoption("acme/oak-3") == ()


def test_of_several_counts_the_newest_stands_alone(tmp_path: Path) -> None:
    newer = rows("acme/willow-2,acme/willow-2,900,30,price-board,2026-10-30")
    evidence = catalog(tmp_path, adoption=newer).evidence("acme/willow-2", "downloads")
    assert evidence.value == 900


def test_transparency_is_the_vendors_in_the_newest_edition(tmp_path: Path) -> None:
    older = rows("acme,2023-10,Upstream,Data,Data sources,true,duel-board,2023-10")
    made = catalog(tmp_path, transparency=older)
    evidence = made.evidence("acme/willow-2", "transparency")
    assert evidence.value == 1
    assert evidence.deciding == evidence.claims
    assert {claim.detail: claim.value for claim in evidence.claims} == {
        "Upstream: met of 1": 1,
        "Model: met of 1": 0,
    }
    first = made.transparency("acme", "2023-10")
    assert first is not None
    assert (first.met, len(first.indicators)) == (1, 1)
    assert made.transparency("umbra") is None
    assert made.evidence("umbra/shade-pro", "transparency").value is None


@pytest.mark.parametrize(
    ("table", "row", "column"),
    [
        ("adoption", "acme/willow-2,acme/w,many,,nimbus-hub,2026-10-29", "downloads"),
        ("adoption", "acme/nothing,acme/w,1,,nimbus-hub,2026-10-29", "model_id"),
        ("adoption", "acme/willow-2,acme/w,1,,nobody,2026-10-29", "source_id"),
        ("transparency", "acme,2020-01,Model,Risks,More,true,duel-board,2020-01", "edition"),
        ("transparency", "nobody,2025-12,Model,Risks,More,true,duel-board,2025-12", "vendor_id"),
        ("transparency", "acme,2025-12,Model,Risks,More,perhaps,duel-board,2025-12", "met"),
    ],
)
def test_a_damaged_table_is_told(tmp_path: Path, table: str, row: str, column: str) -> None:
    with pytest.raises(CatalogError) as caught:
        catalog(tmp_path, **{table: rows(row)})
    (told,) = caught.value.problems
    assert (told.file, told.column) == (f"{table}.csv", column)

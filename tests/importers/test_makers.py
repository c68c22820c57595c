"""A source that names the maker means a model of that maker; components are taken together."""

from pathlib import Path

import pytest

from tests.catalogs import rows, write_package
from weighbridge.catalog.package import read_package
from weighbridge.importers.corrections import Corrections
from weighbridge.importers.derived import Derived, Snapshot, derive
from weighbridge.importers.entries import Component, Downloads, Entry
from weighbridge.importers.identities import Identities

SNAPSHOT = Snapshot("price-board", "hub", "board", "2026-11-01")


def derived(folder: Path, *entries: Entry, decisions: str = "", corrections: str = "") -> Derived:
    changes = {}
    if decisions:
        changes["identities"] = rows(decisions)
    if corrections:
        changes["corrections"] = rows(corrections)
    tables = read_package(write_package(folder, **changes)).tables
    return derive(SNAPSHOT, entries, Identities(tables), Corrections(tables["corrections"]))


@pytest.mark.parametrize(
    ("vendor", "decisions", "matches"),
    [
        ("acme", "", True),
        ("Acme AI", "", True),
        ("", "", True),
        ("nimbus", "", False),
        ("tuner", "", False),
        ("acme-labs", "vendor,acme-labs,price-board,acme,its laboratory", True),
        ("acme-labs", "vendor,acme-labs,price-board,,no maker of the catalog", False),
    ],
)
def test_only_a_model_of_the_maker_is_meant(
    tmp_path: Path, vendor: str, decisions: str, matches: bool
) -> None:
    entry = Entry(f"{vendor}/Willow-2", [Downloads("5")], vendor=vendor)
    made = derived(tmp_path, entry, decisions=decisions)
    assert [row["model_id"] for row in made.rows["adoption"]] == ["acme/willow-2"] * matches
    assert made.unmatched == (set() if matches else {("model", entry.name)})


def test_the_components_of_a_model_are_of_one_entry(tmp_path: Path) -> None:
    whole = Entry("Willow 2", [Component("paper", "open"), Component("code", "closed")])
    other = Entry("Willow 2 Instruct", [Component("code", "open"), Component("datasheet", "open")])
    made = derived(tmp_path, other, whole)
    assert {row["criterion"]: row["level"] for row in made.rows["openness"]} == {
        "paper": "open",
        "code": "closed",
    }


@pytest.mark.parametrize(("value", "expected"), [("", {}), ("partial", {"code": "partial"})])
def test_a_component_can_be_corrected(tmp_path: Path, value: str, expected: dict[str, str]) -> None:
    entry = Entry("Willow 2", [Component("code", "closed")])
    correction = f"price-board,Willow 2,code,{value},the code lies elsewhere"
    made = derived(tmp_path, entry, corrections=correction)
    assert {row["criterion"]: row["level"] for row in made.rows["openness"]} == expected

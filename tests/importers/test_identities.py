"""Names that sources use, and the models they mean: by the shipped decisions and the rule."""

import csv
from pathlib import Path

import pytest

from weighbridge.catalog.package import Package, examine_package, read_package
from weighbridge.importers.identities import HOST, LICENSE, MODEL, VENDOR, Identities, Match
from weighbridge.locations import data_folder

_TEXT = (Path(__file__).parent / "identity_cases.csv").read_text("utf-8")
CASES = list(csv.DictReader(_TEXT.splitlines()))


@pytest.fixture(scope="module")
def shipped() -> Identities:
    return Identities(read_package(data_folder()).tables)


@pytest.fixture
def small(small_package: Path) -> Package:
    package, problems = examine_package(small_package)
    assert problems == []
    return package


def test_there_are_many_hard_cases() -> None:
    assert len(CASES) >= 150
    assert len({case["case"] for case in CASES}) >= 10


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['source_id']}: {case['name']}")
def test_a_hard_case_is_told(shipped: Identities, case: dict[str, str]) -> None:
    match = shipped.find(MODEL, case["source_id"], case["name"])
    assert (match.id if match else "") == case["model_id"]


def test_a_decision_for_a_source_comes_before_one_for_all_and_before_the_rule(
    small: Package,
) -> None:
    table = small.tables["identities"]
    columns = list(table)
    decisions = [
        ("model", "willow-2", "price-board", "acme/willow-1", "There it means the older one."),
        ("model", "oak-4", None, "acme/oak-3", "Everywhere the newest Oak on sale."),
        ("model", "shade-pro", "duel-board", None, "Another program of that name."),
    ]
    tables = dict(small.tables) | {
        "identities": dict(zip(columns, zip(*decisions, strict=True), strict=True))
    }
    identities = Identities(tables)
    assert identities.find(MODEL, "price-board", "willow-2") == Match("acme/willow-1", 0)
    assert identities.find(MODEL, "duel-board", "willow-2") == Match("acme/willow-2", 0)
    assert identities.find(MODEL, "duel-board", "Oak 4 (high)") == Match(
        "acme/oak-3", 1, by_form=True
    )
    assert identities.find(MODEL, "duel-board", "shade-pro") == Match("", 0)
    assert identities.find(MODEL, "price-board", "shade-pro") == Match("umbra/shade-pro", 0)


def test_a_name_that_two_models_bear_means_neither(small: Package) -> None:
    models = dict(small.tables["models"])
    models["name"] = ["Twin" for _ in models["name"]]
    identities = Identities(dict(small.tables) | {"models": models})
    assert identities.find(MODEL, "duel-board", "Twin") is None


def test_hosts_licenses_and_vendors_are_found_by_id_and_name(small: Package) -> None:
    identities = Identities(small.tables)
    assert identities.find(HOST, "price-board", "Umbra_API") == Match("umbra-api", 0)
    assert identities.find(LICENSE, "price-board", "apache license 2.0") == Match("apache-2.0", 0)
    assert identities.find(VENDOR, "price-board", "Acme AI") == Match("acme", 0)
    assert identities.find(LICENSE, "price-board", "Acme Community License-high") is None

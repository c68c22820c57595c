"""Counterparts: as good and cheaper, as cheap and better; what cannot be compared is counted."""

from pathlib import Path

import pytest

from tests.catalogs import NO_ROWS, cell, rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import Definition
from weighbridge.comparison.counterparts import Counterparts, LeftOut, Search, counterparts
from weighbridge.errors import LineupError

OAK, OAK_4, WILLOW, PRO = "acme/oak-3", "acme/oak-4", "acme/willow-2", "umbra/shade-pro"
NEBULA, LAB = "nimbus/nebula", "nimbus/cirrus-lab"


def as_good(found: Counterparts) -> dict[str, list[str]]:
    return {side: [each.model_id for each in all] for side, all in found.cheapest_as_good.items()}


def as_cheap(found: Counterparts) -> dict[str, list[str]]:
    return {side: [each.model_id for each in all] for side, all in found.best_as_cheap.items()}


def test_a_model_whose_interval_overlaps_is_as_good(small_catalog: Catalog) -> None:
    found = counterparts(small_catalog, PRO)
    assert as_good(found) == {"open": [], "closed": [OAK]}
    (oak,) = found.cheapest_as_good["closed"]
    assert (oak.score.value, oak.price.value, oak.overlaps) == (1420, 1.25, True)


@pytest.mark.parametrize(("tolerance", "expected"), [(74.9, []), (75, [WILLOW]), (100, [WILLOW])])
def test_the_tolerance_is_in_the_unit_of_the_benchmark(
    small_catalog: Catalog, tolerance: float, expected: list[str]
) -> None:
    found = counterparts(small_catalog, PRO, Search(tolerance=tolerance))
    assert as_good(found)["open"] == expected
    assert not any(each.overlaps for each in found.cheapest_as_good["open"])


def test_the_best_at_or_below_the_price(small_catalog: Catalog) -> None:
    assert as_cheap(counterparts(small_catalog, PRO)) == {"open": [WILLOW], "closed": [OAK]}
    assert as_cheap(counterparts(small_catalog, WILLOW)) == {"open": [], "closed": []}


def test_where_lower_is_better_less_is_as_good(small_catalog: Catalog) -> None:
    found = counterparts(small_catalog, OAK, Search(benchmark="wait-1"))
    assert as_good(found) == {"open": [WILLOW], "closed": [PRO]}
    found = counterparts(small_catalog, PRO, Search(benchmark="wait-1"))
    assert as_good(found) == {"open": [WILLOW], "closed": []}


def test_which_side_a_model_stands_on_is_a_matter_of_definition(small_catalog: Catalog) -> None:
    search = Search(tolerance=100, definition=Definition.OPEN_SOURCE)
    assert as_good(counterparts(small_catalog, PRO, search)) == {
        "open": [],
        "closed": [WILLOW, OAK],
    }


def test_what_cannot_be_compared_is_left_out_and_counted(small_catalog: Catalog) -> None:
    found = counterparts(small_catalog, OAK, Search(benchmark="quiz-1"))
    assert as_good(found) == {"open": [], "closed": [PRO]}
    assert found.left_out == {
        LeftOut.UNRELEASED: 1,
        LeftOut.OPENNESS: 1,
        LeftOut.NO_SCORE: 3,
        LeftOut.OTHER_EFFORT: 1,
    }
    everybody = sum(found.left_out.values()) + 1 + 1
    assert everybody == len(small_catalog.models)


def test_a_price_of_another_plan_or_of_nobody_is_left_out(tmp_path: Path) -> None:
    catalog = load_catalog(write_package(tmp_path, prices=cell(10, "plan", "promotion")))
    left_out = counterparts(catalog, OAK).left_out
    assert left_out[LeftOut.OTHER_PLAN] == 1
    scored = rows("nimbus/cirrus-lab,duel-2026,,1200,,,,measured,,duel-board,2026-10-31")
    catalog = load_catalog(write_package(tmp_path / "other", scores=scored))
    assert counterparts(catalog, OAK).left_out[LeftOut.NO_PRICE] == 1


def test_a_retired_model_is_no_counterpart(tmp_path: Path) -> None:
    retired = rows("acme/oak-3,status,retired,vendor-claimed,,acme-docs,2026-11")
    found = counterparts(load_catalog(write_package(tmp_path, claims=retired)), PRO)
    assert as_good(found)["closed"] == []
    assert found.left_out[LeftOut.RETIRED] == 1


def test_a_model_without_a_score_or_price_says_so(small_catalog: Catalog) -> None:
    found = counterparts(small_catalog, LAB)
    assert as_good(found) == as_cheap(found) == {"open": [], "closed": []}
    assert found.reasons == (
        "The score of Cirrus Lab is unknown: nothing can be said to be as good.",
        "The price of Cirrus Lab is unknown: nothing can be said to be as cheap.",
    )


def test_a_reported_model_has_no_counterparts(tmp_path: Path) -> None:
    scores = rows("acme/oak-4,duel-2026,,1,,,,reported,,daily-news,2026-10-31")
    found = counterparts(load_catalog(write_package(tmp_path, scores=scores)), OAK_4)
    assert as_good(found) == {"open": [], "closed": []}
    assert found.reasons == ("Oak 4 is not released: it is never ranked.",)


def test_only_so_many_are_told_and_among_those_asked_for(small_catalog: Catalog) -> None:
    search = Search(tolerance=1000, definition=Definition.OPEN_SOURCE, most=1)
    assert as_good(counterparts(small_catalog, PRO, search))["closed"] == [WILLOW]
    found = counterparts(small_catalog, PRO, Search(tolerance=1000), among=[OAK, PRO])
    assert as_good(found) == {"open": [], "closed": [OAK]}
    assert found.left_out == {}


def test_without_a_benchmark_nothing_can_be_compared(tmp_path: Path) -> None:
    catalog = load_catalog(
        write_package(tmp_path, scores=NO_ROWS["scores"], benchmarks=NO_ROWS["benchmarks"])
    )
    with pytest.raises(LineupError, match="no benchmark"):
        counterparts(catalog, OAK)

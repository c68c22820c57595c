"""What is counted of the catalog itself: known, cited, how old, in dispute."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.catalogs import NO_MODELS, NO_ROWS, Change, cell, rows, write_package
from weighbridge.analysis.quality import By, Disagreement, Quality, disagreements, quality
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import known_columns


def counted(catalog: Catalog, by: By, *ids: str) -> dict[tuple[str, str], Quality]:
    columns = known_columns(ids or catalog.default_columns, catalog.columns)
    return {line[:2]: line.quality for line in quality(catalog, columns, by)}


def of_column(catalog: Catalog, id: str) -> Quality:
    return counted(catalog, By.COLUMN, id)["", id]


def in_dispute(catalog: Catalog, *ids: str) -> tuple[Disagreement, ...]:
    return disagreements(catalog, known_columns(ids or tuple(catalog.columns), catalog.columns))


def test_cells_are_known_or_not(small_catalog: Catalog) -> None:
    tier = of_column(small_catalog, "tier")
    assert (tier.models, tier.values, tier.known) == (8, 8, 6)


def test_undisclosed_is_not_known(small_catalog: Catalog) -> None:
    parameters = of_column(small_catalog, "parameters")
    assert (parameters.values, parameters.known) == (8, 4)


def test_a_value_is_cited_where_its_source_has_a_link(small_catalog: Catalog) -> None:
    # Shade Pro's parameters are from the forum, which has none.
    parameters = of_column(small_catalog, "parameters")
    assert (parameters.known, parameters.cited) == (4, 3)


def test_a_value_is_only_cited_where_all_that_decides_it_has_a_link(tmp_path: Path) -> None:
    row = "acme/willow-2,umbra-api,standard,usd-per-million-tokens,0.5,1,,reported,,2026-10,,forum"
    catalog = load_catalog(write_package(tmp_path, prices=rows(row)))
    price = of_column(catalog, "price_in")
    assert (price.known, price.cited) == (3, 2)


def test_ages_are_of_the_claims_that_decide(small_catalog: Catalog) -> None:
    # Listed on 2026-10-30 twice; the median of three hosts, all read on 2026-11-01.
    price = of_column(small_catalog, "price_in")
    assert sorted(price.ages) == [0, 0, 0, 2, 2]
    assert price.median_age == 0
    # A month counts from its first day: 2026-06-01 is 153 days before 2026-11-01.
    assert max(counted(small_catalog, By.GRID, "parameters")["umbra", "parameters"].ages) == 153


@pytest.mark.parametrize(
    ("ages", "expected"), [((), None), ((7,), 7), ((9, 1, 2), 2), ((1, 10, 2, 3), 2.5)]
)
def test_the_median_age_is_the_middle_one(ages: Sequence[int], expected: float | None) -> None:
    assert Quality(ages=list(ages)).median_age == expected


def test_values_without_a_date_are_counted_apart(small_catalog: Catalog) -> None:
    names = of_column(small_catalog, "name")
    assert (names.known, names.undated, names.median_age) == (8, 8, None)


def test_a_date_that_no_calendar_has_counts_as_none(tmp_path: Path) -> None:
    catalog = load_catalog(write_package(tmp_path, scores=cell(5, "as_of", "2026-13")))
    wait = of_column(catalog, "wait-1")
    assert (wait.known, wait.undated, wait.ages) == (3, 1, [1, 1])


def test_disputed_cells_are_counted(small_catalog: Catalog) -> None:
    assert of_column(small_catalog, "context").disputed == 1
    assert of_column(small_catalog, "modalities_in").disputed == 0
    assert of_column(small_catalog, "released").disputed == 0


def test_vendors_and_columns_and_the_grid_add_up_to_the_catalog(small_catalog: Catalog) -> None:
    (whole,) = counted(small_catalog, By.CATALOG).values()
    assert whole.values == 8 * len(small_catalog.default_columns)
    for by in (By.VENDOR, By.COLUMN, By.GRID):
        parts = counted(small_catalog, by).values()
        for name in ("values", "known", "cited", "undated", "disputed"):
            assert sum(getattr(part, name) for part in parts) == getattr(whole, name)
        assert sorted(age for part in parts for age in part.ages) == sorted(whole.ages)


def test_each_line_says_what_it_stands_for(small_catalog: Catalog) -> None:
    columns = ("name", "tier")
    assert list(counted(small_catalog, By.CATALOG, *columns)) == [("", "")]
    assert list(counted(small_catalog, By.COLUMN, *columns)) == [("", "name"), ("", "tier")]
    vendors = counted(small_catalog, By.VENDOR, *columns)
    assert {vendor: found.models for (vendor, _), found in vendors.items()} == {
        **{"acme": 4, "nimbus": 2, "umbra": 2}
    }
    grid = counted(small_catalog, By.GRID, *columns)
    assert list(grid) == [(vendor, column) for vendor, _ in vendors for column in columns]
    assert (grid["acme", "tier"].models, grid["acme", "tier"].values) == (4, 4)


def test_a_vendor_without_models_has_no_line(tmp_path: Path) -> None:
    vendors = rows("idle,Idle,,,,,none,Its story.,forum,")
    catalog = load_catalog(write_package(tmp_path, vendors=vendors))
    for by in (By.VENDOR, By.GRID):
        assert "idle" not in {vendor for vendor, _ in counted(catalog, by)}


@pytest.mark.parametrize("changes", [NO_MODELS, NO_ROWS])
@pytest.mark.parametrize("by", By)
def test_of_nothing_nothing_is_known(tmp_path: Path, changes: dict[str, Change], by: By) -> None:
    catalog = load_catalog(write_package(tmp_path, **changes))
    found = counted(catalog, by)
    assert not any(each.values or each.models for each in found.values())
    assert in_dispute(catalog) == ()


def test_a_cell_in_dispute_is_told_with_what_each_source_says(small_catalog: Catalog) -> None:
    (found,) = in_dispute(small_catalog)
    assert (found.model.id, found.column.id) == ("acme/oak-3", "context")
    assert (found.shown.value, found.shown.source.id) == (400000, "acme-docs")
    assert [(other.value, other.source.id) for other in found.others] == [(272000, "price-board")]
    assert in_dispute(small_catalog, "tier", "released") == ()


def test_every_disputed_cell_is_listed_model_by_model(tmp_path: Path) -> None:
    claims = rows(
        "acme/oak-3,tier,mid,catalogued,,price-board,2026-11-01",
        "umbra/shade-pro,tier,mid,catalogued,,price-board,2026-11-01",
    )
    catalog = load_catalog(write_package(tmp_path, claims=claims))
    found = in_dispute(catalog)
    assert [(each.model.name, each.column.id) for each in found] == [
        *(("Oak 3", "tier"), ("Oak 3", "context"), ("Shade Pro", "tier")),
    ]
    (counts,) = counted(catalog, By.CATALOG, *catalog.columns).values()
    assert counts.disputed == len(found)


@pytest.mark.parametrize(
    ("dates", "others"),
    [
        (("2026-03", "2026-04-01", "2026-03-05"), ["2026-04-01"]),
        # Both agree with the month that is shown, but not with each other.
        (("2026-03", "2026-03-05", "2026-03-07"), ["2026-03-05", "2026-03-07"]),
    ],
)
def test_a_rougher_date_is_no_other_value(
    tmp_path: Path, dates: Sequence[str], others: Sequence[str]
) -> None:
    bases = ("vendor-claimed", "reported", "reported")
    claims = rows(
        *(
            f"nimbus/nebula,release_date,{date},{basis},,forum,2026-10"
            for date, basis in zip(dates, bases, strict=True)
        )
    )
    catalog = load_catalog(write_package(tmp_path, claims=claims))
    (found,) = in_dispute(catalog, "released")
    assert found.shown.value == "2026-03"
    assert sorted(str(other.value) for other in found.others) == others


def test_other_plans_and_hosts_are_not_the_other_side_of_a_dispute(tmp_path: Path) -> None:
    price = "acme/oak-3,acme-api,standard,usd-per-million-tokens,{},10,,catalogued,,{},,price-board"
    prices = rows(price.format(2, "2026-10-30"), price.format(3, "2026-08-01"))
    catalog = load_catalog(write_package(tmp_path, prices=prices))
    (found,) = in_dispute(catalog, "price_in")
    assert found.shown.value == 1.25
    assert [other.value for other in found.others] == [2]


def test_other_efforts_are_not_the_other_side_of_a_dispute(tmp_path: Path) -> None:
    scores = rows("acme/oak-3,quiz-1,high,80,,,,reported,,forum,2026-10")
    catalog = load_catalog(write_package(tmp_path, scores=scores))
    (found,) = in_dispute(catalog, "quiz-1")
    assert [other.value for other in found.others] == [80]

"""Names as people type them, to the models that they mean."""

from pathlib import Path

import pytest

from tests.catalogs import cell, rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.comparison.items import exists, item_of
from weighbridge.comparison.lineup import find_item, find_model, make_lineup
from weighbridge.errors import LineupError, UnknownColumnError, UnknownNameError


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("acme/oak-3", "acme/oak-3"),
        ("oak-3", "acme/oak-3"),
        ("Oak 3", "acme/oak-3"),
        ("  OAK 3 ", "acme/oak-3"),
        ("Hazelnut", "acme/oak-3"),
        ("hazelnut", "acme/oak-3"),
        ("oak iii", "acme/oak-3"),
        ("pro", "umbra/shade-pro"),
        ("Shade Pro", "umbra/shade-pro"),
        ("oak-latest", "acme/oak-3"),
    ],
)
def test_a_model_is_found_by_any_of_its_names(
    small_catalog: Catalog, name: str, expected: str
) -> None:
    assert find_model(small_catalog, name) == expected


def test_a_family_means_its_flagship_that_can_be_used(small_catalog: Catalog) -> None:
    assert find_model(small_catalog, "oak") == "acme/oak-3"  # Oak 4 is only reported
    assert find_model(small_catalog, "SHADE") == "umbra/shade-pro"


def test_within_a_tier_a_family_means_its_newest(small_catalog: Catalog) -> None:
    assert find_model(small_catalog, "willow") == "acme/willow-2"


def test_a_family_means_a_model_of_its_name_before_an_offshoot(small_catalog: Catalog) -> None:
    assert find_model(small_catalog, "cirrus") == "nimbus/cirrus-lab"


def test_a_family_of_which_nothing_is_out_means_what_is_known_of(tmp_path: Path) -> None:
    package = write_package(
        tmp_path,
        families=rows("elm,acme,Elm,acme-docs"),
        models=rows("acme/elm-1,elm,Elm 1,daily-news"),
        claims=rows("acme/elm-1,status,reported,reported,,daily-news,2026-10"),
    )
    assert find_model(load_catalog(package), "elm") == "acme/elm-1"


def test_a_retired_model_stands_for_its_family_only_if_there_is_no_other(tmp_path: Path) -> None:
    retired = load_catalog(write_package(tmp_path, claims=cell(2, "value", "retired")))
    assert find_model(retired, "oak") == "acme/oak-3"
    both = rows(
        "acme/oak-4,status,released,vendor-claimed,,acme-docs,2026-11",
        "acme/oak-3,status,retired,vendor-claimed,,acme-docs,2026-11",
    )
    assert find_model(load_catalog(write_package(tmp_path, claims=both)), "oak") == "acme/oak-4"


def test_a_name_of_several_models_means_the_one_that_a_family_would(
    small_catalog: Catalog,
) -> None:
    assert find_model(small_catalog, "willow-latest") == "acme/willow-2"


def test_an_id_wins_over_the_same_text_as_a_name_of_another_model(tmp_path: Path) -> None:
    taken = rows("acme/aaa,oak,umbra/shade-app,acme-docs", "acme/shade,oak,Oak 9,acme-docs")
    catalog = load_catalog(write_package(tmp_path, models=taken))
    assert find_model(catalog, "umbra/shade-app") == "umbra/shade-app"
    assert find_model(catalog, "shade") == "acme/shade"  # its id's last part, before the family


@pytest.mark.parametrize(
    ("name", "expected"),
    [("hazlenut", "Hazelnut"), ("Willo", "willow"), ("oak-33", "oak-3")],
)
def test_an_unknown_name_is_told_with_the_nearest(
    small_catalog: Catalog, name: str, expected: str
) -> None:
    with pytest.raises(UnknownNameError) as caught:
        find_model(small_catalog, name)
    assert expected in caught.value.nearest
    assert f"Did you mean: {', '.join(caught.value.nearest)}?" in str(caught.value)


@pytest.mark.parametrize("name", ["", " ", "zzzzzz", "\x1b[31m"])
def test_a_name_like_no_other_is_told_without_suggestions(
    small_catalog: Catalog, name: str
) -> None:
    with pytest.raises(UnknownNameError) as caught:
        find_model(small_catalog, name)
    assert caught.value.nearest == ()
    assert "Did you mean" not in str(caught.value)
    assert str(caught.value).isprintable()


def test_a_lineup_keeps_the_order_given(small_catalog: Catalog) -> None:
    assert make_lineup(small_catalog, ["pro", "hazelnut", "willow"]) == (
        *("umbra/shade-pro", "acme/oak-3", "acme/willow-2"),
    )


def test_a_model_named_twice_stands_once(small_catalog: Catalog) -> None:
    assert make_lineup(small_catalog, ["oak", "pro", "hazelnut"]) == (
        *("acme/oak-3", "umbra/shade-pro"),
    )


@pytest.mark.parametrize("names", [[], ["oak"], ["oak", "hazelnut", "Oak 3"]])
def test_fewer_than_two_models_are_no_lineup(small_catalog: Catalog, names: list[str]) -> None:
    with pytest.raises(LineupError, match="2 to 6 different models, families, vendors or sides"):
        make_lineup(small_catalog, names)


def test_six_models_are_a_lineup_and_seven_are_too_many(small_catalog: Catalog) -> None:
    names = list(small_catalog.models)
    assert make_lineup(small_catalog, names[:6]) == tuple(names[:6])
    with pytest.raises(LineupError, match="give 7"):
        make_lineup(small_catalog, names[:7])


def test_the_first_unknown_name_is_told_before_the_number_of_models(
    small_catalog: Catalog,
) -> None:
    with pytest.raises(UnknownNameError, match="zzzz"):
        make_lineup(small_catalog, ["oak", "zzzz", "yyyy"])


# Families, vendors and sides


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("family:oak", "family:oak"),
        ("Family:OAK", "family:oak"),
        ("vendor:acme", "vendor:acme"),
        ("vendor: Acme AI", "vendor:acme"),
        ("side:open", "side:open"),
        ("SIDE:Closed", "side:closed"),
        ("oak", "acme/oak-3"),
        ("acme/oak-3", "acme/oak-3"),
    ],
)
def test_an_item_has_a_text_form(small_catalog: Catalog, name: str, expected: str) -> None:
    item = find_item(small_catalog, name)
    assert str(item) == expected
    assert item_of(expected) == item
    assert exists(small_catalog, item)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("family:okk", "There is no family 'okk'. Did you mean: oak?"),
        ("vendor:acmee", "There is no vendor 'acmee'. Did you mean: acme"),
        ("side:middle", "There is no side 'middle'."),
        ("family:", "There is no family ''."),
    ],
)
def test_what_is_no_family_vendor_or_side_is_told(
    small_catalog: Catalog, name: str, message: str
) -> None:
    with pytest.raises(UnknownColumnError) as caught:
        find_item(small_catalog, name)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize("text", ["acme/gone", "family:gone", "vendor:gone", "side:gone", ""])
def test_what_a_catalog_does_not_have_does_not_exist(small_catalog: Catalog, text: str) -> None:
    assert not exists(small_catalog, item_of(text))


def test_a_lineup_may_be_mixed(small_catalog: Catalog) -> None:
    names = ["family:oak", "pro", "side:open", "family:OAK"]
    assert make_lineup(small_catalog, names) == ("family:oak", "umbra/shade-pro", "side:open")

"""The grid of vendors by tier, and a vendor's story."""

from pathlib import Path

from tests.catalogs import rows, write_package
from weighbridge.analysis.strategy import story, strategy_grid
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import Openness
from weighbridge.locations import data_folder


def test_each_vendor_has_its_models_by_tier_and_what_is_not_out_apart(
    small_catalog: Catalog,
) -> None:
    acme, *others = strategy_grid(small_catalog)
    assert acme.vendor.name == "Acme AI"
    assert {tier: [each.name for each in placed] for tier, placed in acme.by_tier.items()} == {
        "flagship": ["Oak 3"],
        "mid": ["Willow 2", "Willow 1"],
    }
    assert [(each.name, each.status) for each in acme.apart] == [("Oak 4", "reported")]
    assert {row.vendor.id for row in others} == {"nimbus", "umbra"}


def test_a_place_tells_openness_and_date_as_far_as_known(small_catalog: Catalog) -> None:
    (acme,) = strategy_grid(small_catalog, ["acme"])
    (oak,) = acme.by_tier["flagship"]
    assert (oak.openness, oak.released) == (Openness.CLOSED_API, "2026-06-02")
    (nimbus,) = strategy_grid(small_catalog, ["nimbus"])
    assert nimbus.by_tier["small"][0].released == "2026-03"
    (nebula,) = nimbus.by_tier["unknown"]
    assert (nebula.openness, nebula.released, nebula.status) == (None, None, None)


def test_the_newest_of_each_openness_class_stands_for_a_tier(small_catalog: Catalog) -> None:
    (acme,) = strategy_grid(small_catalog, ["acme"])
    assert [each.name for each in acme.newest("mid")] == ["Willow 2", "Willow 1"]
    assert acme.newest("edge") == ()


def test_the_play_says_what_is_open_and_what_is_closed(small_catalog: Catalog) -> None:
    plays = {row.vendor.id: row.play for row in strategy_grid(small_catalog)}
    assert plays == {
        "acme": "open: mid; closed: flagship",
        "nimbus": "open: small",
        "umbra": "closed: flagship",
    }


def test_retired_models_are_not_in_the_grid(tmp_path: Path) -> None:
    retired = rows("acme/oak-3,status,retired,vendor-claimed,,acme-docs,2026-11")
    catalog = load_catalog(write_package(tmp_path, claims=retired))
    (acme,) = strategy_grid(catalog, ["acme"])
    assert "flagship" not in acme.by_tier
    assert acme.play == "open: mid"


def test_vendors_asked_for_stand_in_that_order(small_catalog: Catalog) -> None:
    names = [row.vendor.id for row in strategy_grid(small_catalog, ["umbra", "acme"])]
    assert names == ["umbra", "acme"]


def test_a_story_is_dated_and_what_was_only_said_stands_apart(tmp_path: Path) -> None:
    events = rows(
        "2026-01-05-oak-4,2026-01-05,about,acme,acme/oak-4,report,reported,Oak 4 is in training,"
        "By one paper,daily-news",
        "2025-01-15-willow-1,2025-01-15,day,acme,acme/willow-1,weights,released,Willow 1 opened,,"
        "acme-docs",
        "2026-02-01-umbra,2026-02,month,umbra,,company,announced,Umbra moves,,umbra-docs",
        "2026-03-01-law,2026-03,month,,,definition,released,A law,,daily-news",
    )
    found = story(load_catalog(write_package(tmp_path, events=events)), "acme")
    assert [event.text for event in found.happened] == ["Willow 1 opened", "Oak 3 is out"]
    (said,) = found.said
    assert (said.date, said.precision, said.status) == ("2026-01-05", "about", "reported")
    assert (said.note, said.source.id) == ("By one paper", "daily-news")


def test_a_vendor_without_events_has_an_empty_story(small_catalog: Catalog) -> None:
    assert story(small_catalog, "nimbus")[1:] == ((), ())


def test_the_sold_line_of_meta_is_told_in_the_shipped_catalog() -> None:
    catalog = load_catalog(data_folder())
    (meta,) = strategy_grid(catalog, ["meta"])
    assert "open" in meta.play
    assert "closed" in meta.play
    found = story(catalog, "meta")
    texts = " ".join(event.text for event in found.happened + found.said)
    assert all(word in texts for word in ("Llama", "Scale AI", "Avocado", "Glimmer", "Spark Open"))
    assert "Avocado" not in " ".join(
        event.text for event in found.happened if event.kind == "report"
    )

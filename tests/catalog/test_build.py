"""From a package to resolved rows: each kind of cell, and the evidence behind it."""

from pathlib import Path

import pytest

from tests.catalogs import NO_MODELS, ONE_UNKNOWN_MODEL, cell, rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import Value


def value(catalog: Catalog, model: str, column: str) -> Value:
    return catalog.frame.series[column].value(catalog.frame.row_of[model])


def text(catalog: Catalog, model: str, column: str) -> str:
    return catalog.frame.series[column].text(catalog.frame.row_of[model])


@pytest.mark.parametrize(
    ("model", "column", "expected"),
    [
        ("acme/oak-3", "vendor", "Acme AI"),
        ("acme/oak-3", "family", "Oak"),
        ("acme/oak-3", "codename", "Hazelnut"),
        ("acme/oak-3", "openness", "closed-api"),
        ("acme/willow-1", "openness", "open-weights-conditional"),
        ("acme/willow-2", "openness", "open-weights-permissive"),
        ("nimbus/cirrus-lab", "openness", "open-weights-noncommercial"),
        ("umbra/shade-app", "openness", "closed-product"),
        ("acme/oak-4", "openness", "unreleased"),
        ("nimbus/nebula", "openness", "unknown"),
        ("acme/willow-1", "user_limit", "Yes"),
        ("acme/willow-1", "commercial_use", "Conditional"),
        ("acme/oak-3", "user_limit", "unknown"),
        ("acme/oak-3", "released", "2026-06-02"),
        ("nimbus/cirrus-lab", "released", "2026-03"),
        ("acme/oak-3", "context", "400000"),
        ("acme/oak-3", "parameters", "unknown"),
        ("acme/oak-3", "size_class", "unknown"),
        ("nimbus/cirrus-lab", "size_class", "Tiny"),
        ("acme/willow-2", "size_class", "Small"),
        ("acme/willow-1", "size_class", "Medium"),
        ("umbra/shade-pro", "size_class", "Large"),
        ("acme/oak-3", "price_in", "1.25"),
        ("acme/willow-2", "price_in", "0.2"),
        ("acme/willow-2", "price_cached", "0.00001"),
        ("acme/willow-2", "hosts", "3"),
        ("umbra/shade-app", "hosts", "unknown"),
        ("acme/oak-3", "quiz-1", "88.5"),
        ("acme/oak-3", "modalities_in", "text, image"),
    ],
)
def test_each_kind_of_cell_is_resolved(
    small_catalog: Catalog, model: str, column: str, expected: str
) -> None:
    cell = value(small_catalog, model, column)
    assert expected in (cell, text(small_catalog, model, column))


def test_every_cell_agrees_with_its_evidence(small_catalog: Catalog) -> None:
    for model in small_catalog.models:
        for column in small_catalog.columns:
            evidence = small_catalog.evidence(model, column)
            assert value(small_catalog, model, column) == evidence.value
            assert bool(evidence.basis) == (evidence.value is not None)
            assert bool(evidence.deciding) == (evidence.value is not None)


def test_the_winning_claim_stands_first_and_the_losers_are_kept(small_catalog: Catalog) -> None:
    evidence = small_catalog.evidence("acme/oak-3", "context")
    assert [claim.value for claim in evidence.claims] == [400000, 272000]
    assert [claim.source.id for claim in evidence.deciding] == ["acme-docs"]
    assert evidence.basis == "vendor-claimed"


@pytest.mark.parametrize(
    ("column", "expected"),
    [
        ("context", True),
        ("released", False),  # 2026-06 and 2026-06-02
        ("modalities_in", False),  # lists of different length
        ("price_in", False),  # another host, another plan
        ("quiz-1", False),  # another effort
        ("tier", False),
    ],
)
def test_disagreement_is_marked_only_where_claims_contradict_each_other(
    small_catalog: Catalog, column: str, expected: bool
) -> None:
    assert small_catalog.evidence("acme/oak-3", column).disagrees is expected


def test_a_curated_claim_settles_a_dispute_and_gives_its_reason(tmp_path: Path) -> None:
    settled = "acme/oak-3,context_tokens,272000,derived,Output apart.,editors,2026-11-01"
    catalog = load_catalog(write_package(tmp_path, claims=rows(settled)))
    evidence = catalog.evidence("acme/oak-3", "context")
    assert evidence.value == 272000
    assert evidence.claims[0].note == "Output apart."


def test_openness_that_is_claimed_wins_over_the_one_that_follows(small_catalog: Catalog) -> None:
    evidence = small_catalog.evidence("umbra/shade-app", "openness")
    assert evidence.value == "closed-product"
    assert not evidence.derived
    assert evidence.rule == "Only inside the app."


def test_openness_that_follows_names_rule_and_source(small_catalog: Catalog) -> None:
    evidence = small_catalog.evidence("acme/willow-2", "openness")
    assert evidence.basis == "derived"
    assert "permissive" in evidence.rule
    assert [claim.value for claim in evidence.deciding] == ["Apache License 2.0"]


def test_what_the_vendor_does_not_tell_is_unknown_but_has_its_claim(
    small_catalog: Catalog,
) -> None:
    evidence = small_catalog.evidence("acme/oak-3", "parameters")
    assert evidence.value is None
    assert evidence.rule == "The vendor does not disclose it."
    assert len(evidence.claims) == 1


def test_a_clause_carries_the_words_of_the_license(small_catalog: Catalog) -> None:
    (claim,) = small_catalog.evidence("acme/willow-1", "user_limit").claims
    assert (claim.detail, claim.note) == (
        "Acme Community License",
        "Above 10 million users a month",
    )
    assert claim.basis == "vendor-claimed"
    assert small_catalog.evidence("acme/oak-3", "commercial_use").basis == "reported"


def test_the_number_of_hosts_rests_on_standard_prices(small_catalog: Catalog) -> None:
    evidence = small_catalog.evidence("acme/oak-3", "hosts")
    assert evidence.value == 2
    assert {claim.condition for claim in evidence.claims} == {"standard"}
    assert evidence.rule == "Counted from the prices: Acme API, Brook."


def test_several_codenames_stand_together_once_each(tmp_path: Path) -> None:
    added = rows(
        "acme/oak-3,Acorn,codename,,forum,2026-01", "acme/oak-3,Hazelnut,codename,,forum,2026-01"
    )
    catalog = load_catalog(write_package(tmp_path, names=added))
    evidence = catalog.evidence("acme/oak-3", "codename")
    assert evidence.value == "Hazelnut, Acorn"
    assert {claim.source.id for claim in evidence.deciding} == {"daily-news", "forum"}


def test_pairs_stand_in_their_places_with_the_open_side_first(small_catalog: Catalog) -> None:
    first, second = small_catalog.pairs
    assert (first.id, second.id) == ("willow-shade", "acme-lines")
    assert second.lineup == ("acme/willow-2", "acme/willow-1", "acme/oak-3")


def test_headline_scores_follow_the_basic_columns_in_their_places(
    small_catalog: Catalog, tmp_path: Path
) -> None:
    assert small_catalog.default_columns[-2:] == ("duel-2026", "quiz-1")
    swapped = load_catalog(write_package(tmp_path, benchmarks=cell(2, "headline", "9")))
    assert swapped.default_columns[-2:] == ("quiz-1", "duel-2026")


def test_the_day_of_the_catalog_is_that_of_its_newest_source(small_catalog: Catalog) -> None:
    assert small_catalog.as_of == "2026-11-01"


def test_a_package_without_models_is_a_catalog_without_rows(tmp_path: Path) -> None:
    catalog = load_catalog(write_package(tmp_path, **NO_MODELS))
    assert len(catalog.frame) == 0
    assert catalog.pairs == ()
    assert catalog.frame.to_pandas().shape == (0, len(catalog.columns))


def test_a_model_of_which_nothing_is_known_is_a_row_of_unknowns(tmp_path: Path) -> None:
    catalog = load_catalog(write_package(tmp_path, **ONE_UNKNOWN_MODEL))
    known = [id for id in catalog.columns if value(catalog, "nimbus/nebula", id) is not None]
    assert known == ["name", "vendor", "country", "family"]
    assert text(catalog, "nimbus/nebula", "price_in") == "unknown"


def test_the_result_does_not_depend_on_the_order_of_rows(
    small_catalog: Catalog, tmp_path: Path
) -> None:
    def turned(content: str) -> str:
        header, *lines = content.splitlines(keepends=True)
        return header + "".join(reversed(lines))

    tables = ("claims", "prices", "scores", "sources", "hosts", "clauses")
    catalog = load_catalog(write_package(tmp_path, **dict.fromkeys(tables, turned)))
    for model in small_catalog.models:
        for column in small_catalog.columns:
            assert catalog.evidence(model, column) == small_catalog.evidence(model, column)


def test_as_a_dataframe_the_catalog_keeps_numbers_and_ids(small_catalog: Catalog) -> None:
    frame = small_catalog.frame.to_pandas()
    assert frame.loc["acme/willow-2", "context"] == 400000
    assert frame.loc["acme/willow-2", "license"] == "apache-2.0"
    assert frame["price_in"].isna().sum() == 5

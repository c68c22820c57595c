"""Members of families matched with each other: by tier, by nearest quality, or as the newest."""

from pathlib import Path

from tests.catalogs import NO_ROWS, rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.comparison.compare import compare
from weighbridge.comparison.matches import match_members

OAK, OAK_4 = "acme/oak-3", "acme/oak-4"
WILLOW, WILLOW_1 = "acme/willow-2", "acme/willow-1"
PRO, APP = "umbra/shade-pro", "umbra/shade-app"

FLAGSHIPS = rows(
    "acme/oak-2,oak,Oak 2,acme-docs",
    "acme/oak-1,oak,Oak 1,acme-docs",
)
FACTS = rows(
    *(
        f"acme/oak-{number},{field},{value},vendor-claimed,,acme-docs,2026-10"
        for number, released in ((1, "2024-05"), (2, "2025-05"))
        for field, value in (
            ("status", "released"),
            ("tier", "flagship"),
            ("release_date", released),
        )
    )
)


Found = tuple[str | None, list[tuple[str, str] | None]]
"""A match as its tier and, by item, the id of a member and how it came there."""


def matched(catalog: Catalog, *lineup: str) -> list[Found]:
    return [
        (match.tier, [(each.model_id, each.how) if each else None for each in match.members])
        for match in match_members(catalog, compare(catalog, lineup))
    ]


def test_members_of_one_tier_are_matched_by_nearest_quality(tmp_path: Path) -> None:
    scores = rows("acme/oak-2,duel-2026,,1300,1290,1310,50,measured,,duel-board,2026-10-31")
    catalog = load_catalog(write_package(tmp_path, models=FLAGSHIPS, claims=FACTS, scores=scores))
    matches = matched(catalog, "family:shade", "family:oak")
    assert matches[0] == (*("flagship", [(PRO, ""), (OAK, "same tier, nearest on Duel 2026-10")]),)
    # Each member that no match took leads one of its own.
    assert matches[1] == (
        *("flagship", [(PRO, "same tier, nearest on Duel 2026-10"), ("acme/oak-2", "")]),
    )
    assert ("acme/oak-1", "") in matches[2][1]
    assert matches[2][1][0] == (PRO, "same tier, the newest: no scores to compare")


def test_without_scores_the_newest_of_the_tier_that_is_out_is_taken(tmp_path: Path) -> None:
    catalog = load_catalog(
        write_package(
            tmp_path,
            models=FLAGSHIPS,
            claims=FACTS,
            scores=NO_ROWS["scores"],
        )
    )
    (first, *_) = matched(catalog, PRO, "family:oak")
    assert first == (
        *("flagship", [(PRO, ""), (OAK, "same tier, the newest: no scores to compare")]),
    )


def test_where_no_member_is_of_the_tier_the_nearest_in_quality_is_taken(
    small_catalog: Catalog,
) -> None:
    assert matched(small_catalog, WILLOW, "family:oak")[-1] == (
        *("mid", [(WILLOW, ""), (OAK, "another tier, nearest on Duel 2026-10")]),
    )


def test_what_nothing_is_known_of_stands_alone_and_last(small_catalog: Catalog) -> None:
    assert matched(small_catalog, WILLOW, "vendor:nimbus")[-1] == (
        *(None, [None, ("nimbus/nebula", "")]),
    )


def test_a_reported_model_is_matched_by_tier_alone(small_catalog: Catalog) -> None:
    assert matched(small_catalog, OAK_4, "family:shade", WILLOW)[0] == (
        *("flagship", [(OAK_4, ""), (PRO, "same tier, the newest: no scores to compare"), None]),
    )


def test_every_member_stands_in_a_match(small_catalog: Catalog) -> None:
    lineup = ("vendor:acme", "vendor:umbra", "vendor:nimbus")
    comparison = compare(small_catalog, lineup)
    found = {
        each.model_id
        for match in match_members(small_catalog, comparison)
        for each in match.members
        if each
    }
    assert found == set(comparison.model_ids)


def test_the_sides_of_the_market_meet_at_each_tier(tmp_path: Path) -> None:
    scores = rows("nimbus/cirrus-lab,duel-2026,,1200,,,,measured,,duel-board,2026-10-31")
    catalog = load_catalog(write_package(tmp_path, scores=scores))
    assert matched(catalog, "side:open", "side:closed") == [
        ("flagship", [None, (PRO, "")]),
        ("mid", [(WILLOW, ""), None]),
        ("small", [("nimbus/cirrus-lab", ""), None]),
    ]

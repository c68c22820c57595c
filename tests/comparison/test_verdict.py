"""Verdicts: what is said follows from cells, and what is unknown is said as such."""

from pathlib import Path

import pytest

from tests.catalogs import cell, rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.comparison.compare import Options, compare
from weighbridge.comparison.verdict import Verdict, verdicts

OAK, OAK_4, WILLOW, PRO = "acme/oak-3", "acme/oak-4", "acme/willow-2", "umbra/shade-pro"
APP, NEBULA, LAB = "umbra/shade-app", "nimbus/nebula", "nimbus/cirrus-lab"


def said(catalog: Catalog, *lineup: str, baseline: str = "") -> list[str]:
    comparison = compare(catalog, lineup, Options(baseline=baseline))
    return [verdict.text for verdict in verdicts(catalog, comparison)]


def only(catalog: Catalog, *lineup: str) -> Verdict:
    (verdict,) = verdicts(catalog, compare(catalog, lineup))
    return verdict


def test_an_open_model_against_a_closed_one(small_catalog: Catalog) -> None:
    assert said(small_catalog, WILLOW, PRO) == [
        "Willow 2: weights under Apache License 2.0; 75 points behind Shade Pro (intervals do not"
        " overlap) on Duel 2026-10; input from 0.1 at 3 hosts against 3 USD per million tokens;"
        " released 19 days earlier; runs on your own hardware."
    ]


def test_a_closed_model_against_an_open_one(small_catalog: Catalog) -> None:
    assert said(small_catalog, WILLOW, PRO, baseline=WILLOW) == [
        "Shade Pro: weights kept, sold under Umbra Terms of Service; 75 points ahead of Willow 2"
        " (intervals do not overlap) on Duel 2026-10; input 3 against from 0.1 at 3 hosts USD per"
        " million tokens; released 19 days later."
    ]


def test_intervals_that_overlap_are_said_to(small_catalog: Catalog) -> None:
    (text,) = said(small_catalog, PRO, OAK, baseline=OAK)
    assert "5 points ahead of Oak 3 (intervals overlap) on Duel 2026-10" in text


def test_the_reference_is_the_first_closed_model_unless_there_is_a_baseline(
    small_catalog: Catalog,
) -> None:
    against = [text.partition(":")[0] for text in said(small_catalog, WILLOW, OAK, PRO)]
    assert against == ["Willow 2", "Shade Pro"]
    against = [text.partition(":")[0] for text in said(small_catalog, WILLOW, OAK, baseline=WILLOW)]
    assert against == ["Oak 3"]
    assert [text.partition(":")[0] for text in said(small_catalog, WILLOW, LAB)] == ["Cirrus Lab"]


def test_each_clause_names_the_cells_it_rests_on(small_catalog: Catalog) -> None:
    cells = [clause.cells for clause in only(small_catalog, WILLOW, PRO).clauses]
    assert cells == [
        ((WILLOW, "openness"), (WILLOW, "license")),
        ((WILLOW, "duel-2026"), (PRO, "duel-2026")),
        ((WILLOW, "price_in"), (PRO, "price_in")),
        ((WILLOW, "released"), (PRO, "released")),
        ((WILLOW, "openness"),),
    ]


@pytest.mark.parametrize("lineup", [(WILLOW, PRO), (NEBULA, PRO), (OAK_4, PRO), (LAB, APP)])
def test_no_clause_that_is_said_rests_on_an_unknown_cell(
    small_catalog: Catalog, lineup: tuple[str, ...]
) -> None:
    for clause in only(small_catalog, *lineup).clauses:
        values = [small_catalog.evidence(*each).value for each in clause.cells]
        assert (None in values) is not clause.is_known


def test_what_is_unknown_is_said_last(small_catalog: Catalog) -> None:
    verdict = only(small_catalog, NEBULA, PRO)
    assert [clause.text for clause in verdict.clauses] == [
        "openness unknown",
        "score on Duel 2026-10 unknown of Nebula",
        "input price unknown",
        "release date unknown of Nebula",
    ]
    known = [clause.is_known for clause in only(small_catalog, LAB, PRO).clauses]
    assert known == sorted(known, reverse=True)


def test_what_is_reported_is_said_to_be_so_and_never_ranked(tmp_path: Path) -> None:
    scores = rows("acme/oak-4,duel-2026,,1600,,,,reported,,daily-news,2026-10-31")
    catalog = load_catalog(write_package(tmp_path, scores=scores))
    assert said(catalog, OAK_4, PRO) == ["Oak 4: reported, not released: it is never ranked."]
    (text,) = said(catalog, WILLOW, OAK_4, baseline=OAK_4)
    assert "points" not in text
    assert "Duel" not in text


def test_dates_known_to_the_month_are_told_as_they_are(small_catalog: Catalog) -> None:
    assert "released 2026-03 against 2026-05-20" in said(small_catalog, LAB, PRO)[0]


def test_prices_of_other_plans_are_not_compared(tmp_path: Path) -> None:
    catalog = load_catalog(write_package(tmp_path, prices=cell(10, "plan", "promotion")))
    text = only(catalog, WILLOW, PRO).text
    assert "input from 0.1 at 3 hosts USD per million tokens, on the standard plan" in text
    assert "input price of Shade Pro not comparable: another plan" in text


def test_scores_at_other_efforts_are_not_compared(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, [WILLOW, PRO], Options(benchmark="quiz-1"))
    (verdict,) = verdicts(small_catalog, comparison)
    assert "scores on Quiz 1 not comparable: other effort settings or runners" in verdict.text


def test_where_lower_is_better_less_is_ahead(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, [WILLOW, OAK], Options(benchmark="wait-1"))
    (verdict,) = verdicts(small_catalog, comparison)
    assert "5.5 minutes ahead of Oak 3 on Wait 1" in verdict.text
    comparison = compare(small_catalog, [WILLOW, PRO], Options(benchmark="wait-1"))
    (verdict,) = verdicts(small_catalog, comparison)
    assert "level with Shade Pro on Wait 1" in verdict.text


def test_a_family_is_counted_and_its_first_member_speaks(small_catalog: Catalog) -> None:
    (text,) = said(small_catalog, "family:willow", PRO)
    assert text.startswith(
        "Willow (family): 2 models, 2 with open weights, 0 closed; its first is Willow 2; weights"
    )
    (text,) = said(small_catalog, "vendor:acme", PRO, baseline=PRO)
    assert "4 models, 2 with open weights, 1 closed, 1 unreleased or unknown" in text


def test_a_lineup_in_which_nothing_stands_has_no_verdict(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, ["side:open", "side:closed"], Options(benchmark="quiz-1"))
    assert len(verdicts(small_catalog, comparison)) <= 1
    assert verdicts(small_catalog, compare(small_catalog, [])) == ()

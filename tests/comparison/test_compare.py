"""Models side by side: what is marked as better, and what is not compared at all."""

from pathlib import Path

import pytest

from tests.catalogs import Change, cell, rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import Definition
from weighbridge.columns import GROUP_TITLES, Group
from weighbridge.comparison.compare import Options, compare
from weighbridge.comparison.marks import Mark
from weighbridge.comparison.table import BY_HOST, Cell, Comparison, Line

OAK, OAK_4 = "acme/oak-3", "acme/oak-4"
WILLOW, WILLOW_1 = "acme/willow-2", "acme/willow-1"
PRO, APP = "umbra/shade-pro", "umbra/shade-app"
NEBULA = "nimbus/nebula"
BEST, TIE = Mark.BEST, Mark.TIE
CATALOG_ONLY = Options(by_plan_and_host=False)


def line(comparison: Comparison, column: str) -> Line:
    (found,) = (line for line in comparison.lines if line.column.id == column)
    return found


def marks(catalog: Catalog, column: str, *models: str) -> list[Mark | None]:
    return [cell.mark for cell in line(compare(catalog, models), column).cells]


def changed(folder: Path, **changes: Change) -> Catalog:
    return load_catalog(write_package(folder, **changes))


def test_models_stand_in_the_order_picked(small_catalog: Catalog) -> None:
    for models in ((PRO, WILLOW, OAK), (OAK, PRO, WILLOW)):
        comparison = compare(small_catalog, models)
        assert comparison.model_ids == models
        assert comparison.names == tuple(small_catalog.models[id].name for id in models)
        prices = {PRO: "3", WILLOW: "0.2", OAK: "1.25"}
        texts = [cell.text for cell in line(comparison, "price_in").cells]
        assert texts == [prices[id] for id in models]


def test_every_column_but_the_name_has_its_line_in_its_group(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, [OAK, PRO], CATALOG_ONLY)
    columns = small_catalog.columns
    shown = [line.column.id for line in comparison.lines if not line.column.id.endswith(":hosts")]
    assert sorted(shown) == sorted(set(columns) - {"name"})
    wanted = [GROUP_TITLES[group] for group in Group if group is not Group.SCORES]
    titles = [section.title for section in comparison.sections if section.id != BY_HOST]
    assert [title for title in titles if not title.startswith("Scores: ")] == wanted
    for section in filter(lambda section: section.lines, comparison.sections):
        assert {GROUP_TITLES[line.column.group] for line in section.lines} == {
            section.title.partition(":")[0]
        }


def test_scores_stand_by_domain_the_headline_first(small_catalog: Catalog) -> None:
    sections = compare(small_catalog, [OAK, PRO]).sections
    scores = [section for section in sections if section.id.startswith("scores:")]
    assert [section.title for section in scores] == [
        *("Scores: preference", "Scores: general", "Scores: agents")
    ]
    assert [line.column.id for section in scores for line in section.lines] == [
        *("duel-2026", "quiz-1", "wait-1")
    ]


def test_a_lower_price_and_a_higher_limit_are_better(small_catalog: Catalog) -> None:
    assert marks(small_catalog, "price_in", OAK, WILLOW, PRO) == [None, BEST, None]
    assert marks(small_catalog, "context", OAK, WILLOW, PRO) == [None, None, BEST]


def test_where_neither_end_is_better_nothing_is_marked_and_nothing_explained(
    small_catalog: Catalog,
) -> None:
    parameters = line(compare(small_catalog, [WILLOW, PRO]), "parameters")
    assert [cell.mark for cell in parameters.cells] == [None, None]
    assert parameters.reason == ""


def test_equal_leaders_are_a_tie(small_catalog: Catalog) -> None:
    assert marks(small_catalog, "wait-1", OAK, WILLOW, PRO) == [None, TIE, TIE]
    assert marks(small_catalog, "context", OAK, WILLOW, WILLOW_1) == [TIE, TIE, None]


def test_where_all_are_equal_nobody_leads(small_catalog: Catalog) -> None:
    assert marks(small_catalog, "wait-1", WILLOW, PRO) == [None, None]


def test_scores_whose_intervals_overlap_are_a_tie(small_catalog: Catalog) -> None:
    assert marks(small_catalog, "duel-2026", OAK, WILLOW, PRO) == [TIE, None, TIE]
    assert marks(small_catalog, "duel-2026", OAK, PRO) == [TIE, TIE]
    assert marks(small_catalog, "duel-2026", OAK, WILLOW) == [BEST, None]


@pytest.mark.parametrize(("low", "expected"), [("1428", [TIE, TIE]), ("1429", [None, BEST])])
def test_intervals_that_touch_overlap_and_those_apart_have_a_winner(
    tmp_path: Path, low: str, expected: list[Mark | None]
) -> None:
    change = "1425,1418,1432", f"1440,{low},1450"
    catalog = changed(tmp_path, scores=lambda text: text.replace(*change))
    assert marks(catalog, "duel-2026", OAK, PRO) == expected


def test_a_score_without_an_interval_ties_with_an_interval_that_holds_it(tmp_path: Path) -> None:
    def without(value: str) -> Catalog:
        change = "1425,1418,1432", f"{value},,"
        return changed(tmp_path / value, scores=lambda text: text.replace(*change))

    assert marks(without("1428"), "duel-2026", OAK, PRO) == [TIE, TIE]
    assert marks(without("1429"), "duel-2026", OAK, PRO) == [None, BEST]


def test_fewer_than_two_known_values_are_not_compared(small_catalog: Catalog) -> None:
    found = line(compare(small_catalog, [WILLOW, APP, NEBULA]), "context")
    assert [cell.mark for cell in found.cells] == [None, None, None]
    assert found.reason == "Fewer than two values are known."


def test_unknown_is_neither_best_nor_worst_and_is_said(small_catalog: Catalog) -> None:
    found = line(compare(small_catalog, [OAK, NEBULA, WILLOW]), "price_in")
    assert [cell.mark for cell in found.cells] == [None, None, BEST]
    assert (found.cells[1].value, found.cells[1].text) == (None, "unknown")


def test_of_three_scores_the_two_at_one_effort_are_compared(small_catalog: Catalog) -> None:
    found = line(compare(small_catalog, [WILLOW, OAK, PRO]), "quiz-1")
    assert [cell.mark for cell in found.cells] == [None, None, BEST]
    assert found.reason == ""
    assert found.cells[0].reason == (
        "For another effort setting (thinking) than the others (high): not compared."
    )
    assert found.cells[1].reason == found.cells[2].reason == ""


def test_a_budget_beside_a_level_does_not_change_its_class(tmp_path: Path) -> None:
    catalog = changed(
        tmp_path, scores=lambda text: text.replace("thinking-32k", "thinking-32k-high")
    )
    assert marks(catalog, "quiz-1", WILLOW, OAK) == [None, BEST]


def test_a_score_that_the_vendor_ran_is_not_compared_with_one_that_the_runner_ran(
    tmp_path: Path,
) -> None:
    own = "acme/oak-3,wait-1,,12.5,,,,measured", "acme/oak-3,wait-1,,1,,,,vendor-claimed"
    catalog = changed(tmp_path, scores=lambda text: text.replace(*own))
    found = line(compare(catalog, [OAK, PRO]), "wait-1")
    assert [cell.mark for cell in found.cells] == [None, None]
    assert "different runners" in found.reason
    assert "another runner (the vendor itself)" in (
        line(compare(catalog, [OAK, PRO, WILLOW]), "wait-1").cells[0].reason
    )


def test_scores_at_different_efforts_are_not_compared(small_catalog: Catalog) -> None:
    found = line(compare(small_catalog, [OAK, WILLOW]), "quiz-1")
    assert [cell.mark for cell in found.cells] == [None, None]
    assert "different effort settings: high, thinking" in found.reason
    assert marks(small_catalog, "quiz-1", OAK, PRO) == [None, BEST]


def test_prices_of_different_plans_are_not_compared(tmp_path: Path) -> None:
    catalog = changed(tmp_path, prices=cell(10, "plan", "promotion"))
    found = line(compare(catalog, [OAK, PRO]), "price_in")
    assert [cell.text for cell in found.cells] == ["1.25", "3"]
    assert [cell.mark for cell in found.cells] == [None, None]
    assert "different plans: promotion, standard" in found.reason


def test_what_is_not_released_is_never_ranked(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, [PRO, OAK_4, WILLOW])
    found = line(comparison, "context")
    assert [cell.mark for cell in found.cells] == [BEST, None, None]
    assert found.cells[1].reason == "Oak 4 is not released: it is never ranked."
    assert comparison.unreleased == (False, True, False)
    alone = line(compare(small_catalog, [OAK_4, PRO]), "context")
    assert [cell.mark for cell in alone.cells] == [None, None]
    assert alone.reason == "Fewer than two values are known of released models."


def test_an_unreleased_model_does_not_keep_others_from_being_ranked_where_it_has_no_value(
    small_catalog: Catalog,
) -> None:
    assert marks(small_catalog, "price_in", OAK, OAK_4, WILLOW) == [None, None, BEST]


def test_scores_that_none_of_the_models_has_are_left_out(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, [APP, NEBULA])
    assert not [each for each in comparison.sections if each.id.startswith("scores")]
    assert line(comparison, "context").cells[0].text == "unknown"


def test_differences_only_leaves_what_differs_in_the_same_order(small_catalog: Catalog) -> None:
    whole = compare(small_catalog, [WILLOW, WILLOW_1])
    differing = whole.differences_only()
    kept = [line.column.id for line in differing.lines]
    assert kept == [each.column.id for each in whole.lines if each.differs]
    assert {"openness", "context", "price_in"} <= set(kept)
    assert not {"vendor", "family", "tier", "codename"} & set(kept)
    assert (differing.model_ids, differing.names) == (whole.model_ids, whole.names)


def test_unknown_differs_from_any_known_value_but_not_from_unknown(
    small_catalog: Catalog,
) -> None:
    assert line(compare(small_catalog, [OAK, NEBULA]), "price_in").differs
    assert not line(compare(small_catalog, [APP, NEBULA]), "price_in").differs


def test_groups_without_a_difference_are_left_out(tmp_path: Path) -> None:
    twin = changed(tmp_path, models=rows("nimbus/nebula-2,cirrus,Nebula,forum"))
    assert compare(twin, [NEBULA, "nimbus/nebula-2"]).differences_only().sections == ()


def test_each_cell_carries_its_evidence(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, [OAK, PRO], CATALOG_ONLY)
    for each in comparison.lines:
        for id, each_cell in zip(comparison.model_ids, each.cells, strict=True):
            if each.column.id in small_catalog.columns:
                assert each_cell.evidence == small_catalog.evidence(id, each.column.id)


@pytest.mark.parametrize("models", [(OAK, PRO), (WILLOW, OAK, PRO, APP, NEBULA, WILLOW_1)])
def test_the_order_of_models_does_not_change_the_marks(
    small_catalog: Catalog, models: tuple[str, ...]
) -> None:
    one, other = compare(small_catalog, models), compare(small_catalog, models[::-1])
    for left, right in zip(one.lines, other.lines, strict=True):
        assert [cell.mark for cell in left.cells] == [cell.mark for cell in right.cells][::-1]


# Hiding what is unknown


def test_known_only_leaves_out_lines_of_which_nothing_is_known(small_catalog: Catalog) -> None:
    whole = compare(small_catalog, [APP, NEBULA])
    known = compare(small_catalog, [APP, NEBULA], Options(known_only=True))
    assert [each.column.id for each in known.lines] == [
        each.column.id for each in whole.lines if any(cell.value for cell in each.cells)
    ]
    assert "context" not in {each.column.id for each in known.lines}


def test_differences_and_known_go_together(small_catalog: Catalog) -> None:
    both = compare(small_catalog, [OAK, PRO], Options(differences_only=True, known_only=True))
    apart = compare(small_catalog, [OAK, PRO]).differences_only().known_only()
    assert [each.column.id for each in both.lines] == [each.column.id for each in apart.lines]
    assert [each.cells for each in both.lines] == [each.cells for each in apart.lines]


# A baseline


def against(catalog: Catalog, column: str, baseline: str, *models: str) -> list[str | None]:
    comparison = compare(catalog, models, Options(baseline=baseline))
    assert comparison.baseline == models.index(baseline)
    cells = line(comparison, column).cells
    return [cell.relative.text if cell.relative else None for cell in cells]


def test_prices_and_limits_are_read_as_ratios_to_the_baseline(small_catalog: Catalog) -> None:
    assert against(small_catalog, "price_in", PRO, OAK, WILLOW, PRO) == [
        "×0.4167",
        "×0.06667",
        None,
    ]
    assert against(small_catalog, "context", WILLOW, WILLOW, PRO) == [None, "×2.621"]


def test_scores_are_read_as_differences_and_say_where_intervals_overlap(
    small_catalog: Catalog,
) -> None:
    assert against(small_catalog, "duel-2026", PRO, OAK, WILLOW, PRO) == [
        *("-5, intervals overlap", "-75", None)
    ]
    assert against(small_catalog, "wait-1", WILLOW, OAK, WILLOW, PRO) == ["+5.5", None, "0"]


def test_dates_are_read_in_days_if_both_are_known_to_the_day(small_catalog: Catalog) -> None:
    lab = "nimbus/cirrus-lab"
    assert against(small_catalog, "released", PRO, OAK, WILLOW, PRO, lab, NEBULA) == [
        *("+13 days", "-19 days", None, "not to the day", None)
    ]
    shade = compare(small_catalog, [PRO, lab], Options(baseline=PRO))
    assert line(shade, "released").cells[1].relative == (
        *(None, "not to the day", "Not both dates are known to the day."),
    )


def test_what_is_not_comparable_has_no_ratio_or_difference(small_catalog: Catalog) -> None:
    found = line(compare(small_catalog, [OAK, WILLOW], Options(baseline=OAK)), "quiz-1")
    assert found.cells[1].relative is not None
    assert found.cells[1].relative.value is None
    assert "another effort setting" in found.cells[1].relative.reason


def test_there_is_no_ratio_to_nothing(tmp_path: Path) -> None:
    free = changed(
        tmp_path,
        prices=lambda text: text.replace(
            "umbra-api,standard,usd-per-million-tokens,3,",
            "umbra-api,standard,usd-per-million-tokens,0,",
        ),
    )
    found = line(compare(free, [OAK, PRO], Options(baseline=PRO)), "price_in")
    assert found.cells[0].relative == (
        *(None, "not comparable", "The baseline is 0: there is no ratio to it."),
    )


def test_a_baseline_that_is_not_in_the_lineup_is_none(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, [OAK, PRO], Options(baseline=WILLOW))
    assert comparison.baseline is None
    assert not any(cell.relative for each in comparison.lines for cell in each.cells)


# Prices by plan and host


def cells(comparison: Comparison, column: str) -> tuple[Cell, ...]:
    return line(comparison, column).cells


def test_open_models_show_their_range_over_hosts_and_closed_ones_their_list_price(
    small_catalog: Catalog,
) -> None:
    comparison = compare(small_catalog, [WILLOW, OAK, PRO, NEBULA])
    assert [cell.text for cell in cells(comparison, "price_in:hosts")] == [
        *("0.1 to 0.3, median 0.2, 3 hosts", "list price", "list price", "unknown")
    ]
    assert line(comparison, "price_in:hosts").column.header == "Input over hosts (USD/M tokens)"
    spreads = [cell.spread for cell in cells(comparison, "price_in")]
    assert spreads == [(0.1, 0.2, 0.3, 3), None, None, None]
    assert cells(comparison, "price_cached:hosts")[0].text == "0.00001 at one host"


def test_a_closed_model_that_only_others_sell_has_no_list_price(tmp_path: Path) -> None:
    moved = changed(tmp_path, prices=lambda text: text.replace("umbra-api", "brook"))
    comparison = compare(moved, [OAK, PRO])
    assert cells(comparison, "price_in:hosts")[1].text == "no list price of the vendor's own"


def test_each_plan_and_each_host_has_its_line(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, [WILLOW, OAK])
    assert [cell.text for cell in cells(comparison, "price_in:plan:batch")] == ["unknown", "0.625"]
    assert [cell.text for cell in cells(comparison, "price_in:plan:free")] == ["0", "unknown"]
    brook = line(comparison, "price_in:host:brook")
    assert brook.column.header == "Input at Brook (USD/M tokens)"
    assert [cell.text for cell in brook.cells] == ["0.3", "1.5"]  # the newest of Brook's
    assert [cell.mark for cell in brook.cells] == [BEST, None]
    (claim,) = brook.cells[1].evidence.claims
    assert (claim.source.id, claim.condition) == ("price-board", "standard")


def test_a_price_for_a_later_day_is_in_no_line(tmp_path: Path) -> None:
    later = changed(
        tmp_path,
        prices=rows(
            "acme/oak-3,crest,standard,usd-per-million-tokens,9,9,,catalogued,2027-01-01,"
            "2026-11-01,,price-board"
        ),
    )
    ids = {each.column.id for each in compare(later, [WILLOW, OAK]).lines}
    assert "price_in:host:crest" in ids
    assert cells(compare(later, [WILLOW, OAK]), "price_in:host:crest")[1].text == "unknown"


# Families, vendors and sides


def test_members_of_a_family_stand_below_it_by_tier_and_what_is_not_out_last(
    small_catalog: Catalog,
) -> None:
    comparison = compare(small_catalog, ["family:oak", WILLOW, "vendor:umbra"])
    assert [(entry.title, entry.model_ids) for entry in comparison.entries] == [
        ("Oak (family)", (OAK, OAK_4)),
        ("Willow 2", (WILLOW,)),
        ("Umbra Labs", (PRO, APP)),
    ]
    assert comparison.model_ids == (OAK, OAK_4, WILLOW, PRO, APP)
    assert comparison.unreleased == (False, True, False, False, False)
    assert comparison.is_nested
    assert not compare(small_catalog, [OAK, PRO]).is_nested
    licenses = [cell.text for cell in cells(comparison, "license")]
    assert licenses[0] != licenses[2]


def test_within_a_tier_members_stand_by_quality(tmp_path: Path) -> None:
    scored = rows("acme/willow-1,duel-2026,,1400,1390,1410,50,measured,,duel-board,2026-10-31")
    catalog = changed(tmp_path, scores=scored)
    (entry, _) = compare(catalog, ["family:willow", OAK]).entries
    assert entry.model_ids == (WILLOW_1, WILLOW)
    (entry, _) = compare(catalog, ["family:willow", OAK], Options(benchmark="wait-1")).entries
    assert entry.model_ids == (WILLOW, WILLOW_1)


def test_a_side_of_the_market_is_its_best_released_model_of_each_tier(tmp_path: Path) -> None:
    scored = rows(
        "acme/oak-4,duel-2026,,1600,,,,reported,,daily-news,2026-10-31",
        "nimbus/cirrus-lab,duel-2026,,1200,,,,measured,,duel-board,2026-10-31",
    )
    catalog = changed(tmp_path, scores=scored)
    comparison = compare(catalog, ["side:open", "side:closed"])
    assert [entry.model_ids for entry in comparison.entries] == [
        (WILLOW, "nimbus/cirrus-lab"),
        (PRO,),
    ]
    assert comparison.entries[0].title == "Best open (weights downloadable)"
    free = Options(definition=Definition.FREE)
    comparison = compare(catalog, ["side:open", "side:closed"], free)
    assert [entry.model_ids for entry in comparison.entries] == [
        (WILLOW,),
        (PRO, "nimbus/cirrus-lab"),
    ]


def test_an_item_without_models_keeps_its_place(small_catalog: Catalog) -> None:
    options = Options(definition=Definition.OPEN_SOURCE, baseline="side:open")
    comparison = compare(small_catalog, ["side:open", OAK], options)
    assert [entry.model_ids for entry in comparison.entries] == [(), (OAK,)]
    assert comparison.baseline is None


def test_a_family_as_baseline_means_its_first_member(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, [PRO, "family:willow"], Options(baseline="family:willow"))
    assert comparison.baseline == 1
    assert comparison.model_ids[1] == WILLOW


# Disputes


def test_a_cell_that_sources_disagree_about_tells_what_they_say(tmp_path: Path) -> None:
    claims = rows(
        "acme/oak-3,context_tokens,100000,catalogued,,nimbus-hub,2026-10-29",
        "acme/oak-3,tier,mid,catalogued,,nimbus-hub,2026-10-29",
    )
    comparison = compare(changed(tmp_path, claims=claims), [OAK, PRO])
    assert [cell.dispute for cell in cells(comparison, "context")] == [(100_000, 400_000), ()]
    assert [cell.dispute for cell in cells(comparison, "tier")] == [("flagship", "mid"), ()]
    assert cells(comparison, "modalities_in")[0].dispute == ()  # More or less is no dispute.

"""Models side by side: what is marked as better, and what is not compared at all."""

from pathlib import Path

import pytest

from tests.catalogs import Change, cell, rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import Group
from weighbridge.comparison.compare import Comparison, Line, Mark, compare

OAK, OAK_4 = "acme/oak-3", "acme/oak-4"
WILLOW, WILLOW_1 = "acme/willow-2", "acme/willow-1"
PRO, APP = "umbra/shade-pro", "umbra/shade-app"
NEBULA = "nimbus/nebula"
BEST, TIE = Mark.BEST, Mark.TIE


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
    comparison = compare(small_catalog, [OAK, PRO])
    columns = small_catalog.columns
    assert sorted(line.column.id for line in comparison.lines) == sorted(set(columns) - {"name"})
    assert [group for group, _ in comparison.groups] == list(Group)
    assert all(line.column.group is group for group, lines in comparison.groups for line in lines)


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


def test_scores_at_different_efforts_are_not_compared(small_catalog: Catalog) -> None:
    found = line(compare(small_catalog, [OAK, WILLOW]), "quiz-1")
    assert [cell.mark for cell in found.cells] == [None, None]
    assert "different effort settings: high, thinking-32k" in found.reason
    assert marks(small_catalog, "quiz-1", OAK, PRO) == [None, BEST]


def test_prices_of_different_plans_are_not_compared(tmp_path: Path) -> None:
    catalog = changed(tmp_path, prices=cell(10, "plan", "promotion"))
    found = line(compare(catalog, [OAK, PRO]), "price_in")
    assert [cell.text for cell in found.cells] == ["1.25", "3"]
    assert [cell.mark for cell in found.cells] == [None, None]
    assert "different plans: promotion, standard" in found.reason


def test_what_is_not_released_is_never_ranked(small_catalog: Catalog) -> None:
    found = line(compare(small_catalog, [OAK, OAK_4, WILLOW]), "context")
    assert [cell.mark for cell in found.cells] == [None, None, None]
    assert found.reason == "Oak 4 is not released: it is never ranked."


def test_an_unreleased_model_does_not_keep_others_from_being_ranked_where_it_has_no_value(
    small_catalog: Catalog,
) -> None:
    assert marks(small_catalog, "price_in", OAK, OAK_4, WILLOW) == [None, None, BEST]


def test_scores_that_none_of_the_models_has_are_left_out(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, [APP, NEBULA])
    assert Group.SCORES not in [group for group, _ in comparison.groups]
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
    assert compare(twin, [NEBULA, "nimbus/nebula-2"]).differences_only().groups == ()


def test_each_cell_carries_its_evidence(small_catalog: Catalog) -> None:
    comparison = compare(small_catalog, [OAK, PRO])
    for each in comparison.lines:
        for id, each_cell in zip(comparison.model_ids, each.cells, strict=True):
            assert each_cell.evidence == small_catalog.evidence(id, each.column.id)


@pytest.mark.parametrize("models", [(OAK, PRO), (WILLOW, OAK, PRO, APP, NEBULA, WILLOW_1)])
def test_the_order_of_models_does_not_change_the_marks(
    small_catalog: Catalog, models: tuple[str, ...]
) -> None:
    one, other = compare(small_catalog, models), compare(small_catalog, models[::-1])
    for left, right in zip(one.lines, other.lines, strict=True):
        assert [cell.mark for cell in left.cells] == [cell.mark for cell in right.cells][::-1]

"""What a catalog must hold beyond the schema of its tables, told with file, row and column."""

from pathlib import Path

import pytest

from tests.catalogs import Change, cell, rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.package import examine_package
from weighbridge.errors import CatalogError, Problem


def problems(folder: Path, **changes: Change) -> tuple[Problem, ...]:
    with pytest.raises(CatalogError) as caught:
        load_catalog(write_package(folder, **changes))
    return caught.value.problems


def all_problems(folder: Path, **changes: Change) -> list[Problem]:
    """With those of the tables that a start does not read."""
    return examine_package(write_package(folder, **changes))[1]


def claimed(field: str, value: str) -> Change:
    return rows(f"nimbus/nebula,{field},{value},reported,,forum,2026-10")


LAST_CLAIM = 44


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("release_date", text) for text in ("soon", "2026-13", "2026-00-01", "2026-02-30")),
        *(
            ("release_date", text)
            for text in ("0000", "20261013", "2026-1-1", "\u0662\u0660\u0662\u0666")
        ),
        ("weights_date", "2026-10-1"),
        ("retirement_date", "2026/10"),
        ("knowledge_cutoff", "June 2026"),
        ("status", "shipped"),
        ("status", "Released"),
        ("tier", "large"),
        ("openness", "open"),
        ("openness", "unknown"),
        ("license_id", "gpl-9"),
        ("license_id", "undisclosed"),
        ("weights_url", "http://hub.example"),
        *(("params_total", text) for text in ("31B", "-1", "0", "nan", "1e3", "\uff11", "9" * 400)),
        *(("context_tokens", text) for text in ("128k", "0", "1.5", "-8", "9" * 5000)),
        ("output_tokens", "undisclosed"),
        ("modalities_in", "text,image"),
        ("modalities_out", "smell"),
        ("modalities_out", "text;"),
    ],
)
def test_a_claim_of_the_wrong_type_for_its_field_is_told(
    tmp_path: Path, field: str, value: str
) -> None:
    (found,) = problems(tmp_path, claims=claimed(field, f'"{value}"'))
    assert (found.file, found.row, found.column) == ("claims.csv", LAST_CLAIM, "value")
    assert len(found.message) < 250


@pytest.mark.parametrize(
    ("field", "value", "column", "expected"),
    [
        ("release_date", "2026", "released", "2026"),
        ("release_date", "2024-02-29", "released", "2024-02-29"),
        ("params_total", "0.27", "parameters", 0.27),
        ("params_total", "undisclosed", "parameters", None),
        ("context_tokens", "1048576", "context", 1048576.0),
        ("modalities_in", "text;audio", "modalities_in", "text, audio"),
        ("capabilities", "undisclosed", "capabilities", "undisclosed"),
        ("openness", "open-source", "openness", "open-source"),
    ],
)
def test_a_claim_of_the_right_type_stands_in_its_column(
    tmp_path: Path, field: str, value: str, column: str, expected: str | float | None
) -> None:
    catalog = load_catalog(write_package(tmp_path, claims=claimed(field, value)))
    row = catalog.frame.row_of["nimbus/nebula"]
    assert catalog.frame.series[column].value(row) == expected
    assert len(catalog.evidence("nimbus/nebula", column).claims) == 1


@pytest.mark.parametrize(
    ("prices", "message"),
    [
        ("standard,usd-per-million-tokens,,,0.1", "neither an input nor an output price"),
        ("standard,usd-per-million-tokens,0,0,", "needs the plan 'free'"),
        ("batch,usd-per-million-tokens,0,,", "needs the plan 'free'"),
    ],
)
def test_a_price_of_nothing_is_told(tmp_path: Path, prices: str, message: str) -> None:
    row = f"nimbus/nebula,brook,{prices},reported,,2026-10,,forum"
    (found,) = problems(tmp_path, prices=rows(row))
    assert (found.file, found.row, found.column) == ("prices.csv", 11, "input")
    assert message in found.message


@pytest.mark.parametrize("value", ["-0.1", "100.1"])
def test_a_score_outside_the_scale_of_its_benchmark_is_told(tmp_path: Path, value: str) -> None:
    (found,) = problems(tmp_path, scores=cell(3, "value", value))
    assert (found.file, found.row, found.column) == ("scores.csv", 3, "value")
    assert "scale of quiz-1" in found.message


@pytest.mark.parametrize("value", ["0", "100"])
def test_a_score_at_the_end_of_the_scale_is_sound(tmp_path: Path, value: str) -> None:
    catalog = load_catalog(write_package(tmp_path, scores=cell(3, "value", value)))
    assert catalog.evidence("acme/oak-3", "quiz-1").value == float(value)


@pytest.mark.parametrize("value", ["1411", "1429"])
def test_a_score_outside_its_own_interval_is_told(tmp_path: Path, value: str) -> None:
    (found,) = problems(tmp_path, scores=cell(2, "value", value))
    assert (found.file, found.row, found.column) == ("scores.csv", 2, "value")
    assert "its own interval" in found.message


@pytest.mark.parametrize("side", ["open_side", "closed_side"])
def test_a_pair_with_a_model_that_is_not_there_is_told(tmp_path: Path, side: str) -> None:
    (found,) = problems(tmp_path, pairs=cell(3, side, "acme/oak-3;acme/gone"))
    assert (found.file, found.row, found.column) == ("pairs.csv", 3, side)
    assert "'acme/gone'" in found.message


def test_a_benchmark_must_not_take_the_id_of_another_column(tmp_path: Path) -> None:
    row = "name,Name,1,general,percent,,,true,Lab,,,,,forum"
    (found,) = problems(tmp_path, benchmarks=rows(row))
    assert (found.file, found.row, found.column) == ("benchmarks.csv", 5, "benchmark_id")


@pytest.mark.parametrize(
    ("table", "row", "column"),
    [
        ("vendors", "unknown,Unknown,,,,,,,forum,", "vendor_id"),
        ("families", "unknown,acme,Unknown,forum", "family_id"),
        (
            "licenses",
            "unknown,Unknown,,,,unknown,no,no,no,no,no,no,no,no,no,no,no,no,no,unread,,forum,",
            "license_id",
        ),
    ],
)
def test_nothing_may_have_the_id_that_stands_for_not_known(
    tmp_path: Path, table: str, row: str, column: str
) -> None:
    (found,) = problems(tmp_path, **{table: rows(row)})
    assert (found.file, found.column) == (f"{table}.csv", column)


def test_rules_are_checked_beside_faults_in_other_tables(tmp_path: Path) -> None:
    found = problems(
        tmp_path, scores=cell(3, "value", "101"), models=cell(2, "name", ""), pairs=None
    )
    assert {each.file for each in found} == {"scores.csv", "models.csv", "pairs.csv"}


def test_a_name_means_something_that_is_in_the_catalog(tmp_path: Path) -> None:
    wrong = ("model,gone,,acme/gone,x", "host,brook,,acme-api,x", "license,gpl,price-board,gpl,x")
    changes = rows(*wrong, "vendor,nobody,,,x")
    first, second = all_problems(tmp_path, identities=changes)
    assert (first.file, first.row, first.column) == ("identities.csv", 3, "id")
    assert "'acme/gone' is no model of the catalog" in first.message
    assert "'gpl' is no license of the catalog" in second.message


@pytest.mark.parametrize(
    ("about", "value", "column"),
    [
        ("colour", "", "about"),
        ("brook some-day", "", "about"),
        ("prices", "3", "value"),
        ("quiz-1", "90", "value"),
        ("brook 2026-05-03", "0.3", "value"),
        ("brook prices", "0.3", "value"),
        ("output_unit", "", "value"),
    ],
)
def test_a_correction_is_about_something_a_snapshot_says(
    tmp_path: Path, about: str, value: str, column: str
) -> None:
    wrong = rows(f"price-board,x,{about},{value},why")
    (found,) = all_problems(tmp_path, corrections=wrong)
    assert (found.file, found.row, found.column) == ("corrections.csv", 3, column)


def test_decisions_need_one_source_that_stands_for_the_editors(tmp_path: Path) -> None:
    two = "others,Others,Others,,2026-11-01,,CC-BY-4.0,,curated,"
    (found,) = problems(tmp_path, sources=rows(two))
    assert (found.file, found.row) == ("decisions.csv", 2)
    assert "needs one source of the kind curated, and has 2" in found.message


@pytest.mark.parametrize(
    ("row", "column", "said"),
    [
        ("apache-2.0,user_limit,Many,5,month,,", "threshold", "belong together"),
        ("apache-2.0,user_limit,Many,,month,duty,", "threshold", "belong together"),
        ("apache-2.0,naming,Name it,5,month,duty,", "threshold", "have a threshold"),
        ("apache-2.0,naming,Name it,,,,EU", "regions", "only excluded_regions"),
        ("apache-2.0,user_limit,Many,-5,month,duty,", "threshold", "below 0"),
        ("apache-2.0,user_limit,Many,5,week,duty,", "period", "none of month, year"),
        ("apache-2.0,excluded_regions,Some,,,,Europe", "regions", "not of the form"),
    ],
)
def test_what_a_clause_says_in_numbers_is_whole_and_in_its_place(
    tmp_path: Path, row: str, column: str, said: str
) -> None:
    (problem,) = problems(tmp_path, clauses=rows(row))
    assert (problem.file, problem.row, problem.column) == ("clauses.csv", 6, column)
    assert said in problem.message

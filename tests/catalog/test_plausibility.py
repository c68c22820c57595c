"""What is suspicious is told with file, row and column; what an editor has checked is not."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.catalogs import NO_ROWS, TABLES, Change, cell, rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.plausibility.check import check_package
from weighbridge.errors import CatalogError, Problem

MILLION_TOKENS = "usd-per-million-tokens"


def problems(folder: Path, **changes: Change) -> tuple[Problem, ...]:
    with pytest.raises(CatalogError) as caught:
        check_package(write_package(folder, **changes))
    return caught.value.problems


def problem(folder: Path, **changes: Change) -> Problem:
    (only_one,) = problems(folder, **changes)
    return only_one


def place(problem: Problem) -> tuple[str, int, str]:
    return problem.file, problem.row, problem.column


def after(table: str, number: int = 1) -> int:
    """The line of the first, or a later, of the rows added at the end of a table."""
    return len(TABLES[table].splitlines()) + number


def claimed(*fields_and_values: str, model: str = "nimbus/nebula", note: str = "") -> Change:
    """More claims, each as "field=value"."""
    pairs = (each.partition("=") for each in fields_and_values)
    return rows(
        *(f'{model},{field},"{value}",reported,{note},forum,2026-10' for field, _, value in pairs)
    )


def priced(
    figures: str,
    host: str = "brook",
    seen: str = "2026-10",
    unit: str = MILLION_TOKENS,
    note: str = "",
) -> str:
    return f"nimbus/nebula,{host},standard,{unit},{figures},reported,,{seen},{note},forum"


def test_a_sound_package_is_silent(small_package: Path) -> None:
    package = check_package(small_package)
    assert set(package.tables) == set(TABLES)


def test_a_package_of_nothing_is_silent(tmp_path: Path) -> None:
    check_package(write_package(tmp_path, **NO_ROWS))


def test_what_is_suspicious_loads_all_the_same(tmp_path: Path) -> None:
    folder = write_package(tmp_path, prices=rows(priced("5000,9000,")))
    assert load_catalog(folder).models


# Text


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (" Oak 3", "blank"),
        ("Oak 3 ", "blank"),
        ("\u00a0Oak 3", "blank"),
        ("Oak\t3", "control"),
        ("Oak\n3", "control"),
        ("Oak\u200b3", "control"),
        ("Oak\u202e3", "control"),
        ("Oak\ufffd3", "control"),
        ("Oak <b>3</b>", "HTML"),
        ("Oak<br/>3", "HTML"),
        ("Oak <!-- 3", "HTML"),
        ("Oak &amp; 3", "HTML"),
        ("Oak &#39;3", "HTML"),
    ],
)
def test_text_with_what_nobody_means_is_told(tmp_path: Path, text: str, message: str) -> None:
    found = problem(tmp_path, models=cell(2, "name", text))
    assert place(found) == ("models.csv", 2, "name")
    assert message in found.message


@pytest.mark.parametrize("text", ["a < b > c", "Oak & Elm; 3", "É模\u00a0型", "<3", "R&D 100"])
def test_text_that_only_looks_like_it_is_sound(tmp_path: Path, text: str) -> None:
    check_package(write_package(tmp_path, models=cell(2, "name", text)))


# Dates


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("sources", "published"),
        ("vendors", "founded"),
        ("licenses", "as_of"),
        ("snapshots", "as_of"),
        ("names", "as_of"),
        ("aliases", "as_of"),
        ("decisions", "as_of"),
        ("claims", "as_of"),
        ("prices", "valid_from"),
        ("prices", "observed_on"),
        ("price_history", "observed_on"),
        ("scores", "as_of"),
        ("openness", "as_of"),
        ("adoption", "as_of"),
        ("transparency", "as_of"),
        ("events", "date"),
    ],
)
def test_a_date_that_no_calendar_has_is_told(tmp_path: Path, table: str, column: str) -> None:
    found = problem(tmp_path, **{table: cell(2, column, "2026-02-30")})
    assert place(found) == (f"{table}.csv", 2, column)
    assert "calendar" in found.message


@pytest.mark.parametrize(
    ("table", "column", "text"),
    [
        ("sources", "published", "2026-10-31"),
        ("vendors", "as_of", "2026-11"),
        ("claims", "as_of", "2027"),
        ("prices", "observed_on", "2026-10-31"),
        ("scores", "as_of", "2026-11-01"),
    ],
)
def test_a_statement_later_than_its_source_was_read_is_told(
    tmp_path: Path, table: str, column: str, text: str
) -> None:
    found = problem(tmp_path, **{table: cell(2, column, text)})
    assert place(found) == (f"{table}.csv", 2, column)
    assert f"{text} is later than" in found.message


@pytest.mark.parametrize("field", ["release_date", "weights_date", "knowledge_cutoff"])
@pytest.mark.parametrize("value", ["2026-11-02", "2026-12", "2027"])
def test_a_date_in_the_future_of_the_newest_source_is_told(
    tmp_path: Path, field: str, value: str
) -> None:
    found = problem(tmp_path, claims=claimed(f"{field}={value}"))
    assert place(found) == ("claims.csv", after("claims"), "value")
    assert "the catalog is of 2026-11-01" in found.message


@pytest.mark.parametrize(
    "claim",
    [
        *("retirement_date=2027-01-01", "release_date=2026-11-01", "release_date=2026"),
        *("release_date=2017", "knowledge_cutoff=2016-01"),
    ],
)
def test_dates_that_may_be_so_are_sound(tmp_path: Path, claim: str) -> None:
    check_package(write_package(tmp_path, claims=claimed(claim)))


@pytest.mark.parametrize("field", ["release_date", "weights_date"])
def test_a_release_before_there_were_such_models_is_told(tmp_path: Path, field: str) -> None:
    found = problem(tmp_path, claims=claimed(f"{field}=2016-12-31"))
    assert place(found) == ("claims.csv", after("claims"), "value")
    assert "before 2017" in found.message


@pytest.mark.parametrize(
    ("date", "kind", "status", "is_sound"),
    [
        ("2026-11-02", "release", "released", False),
        ("2026-11-02", "release", "announced", True),
        ("2027", "retirement", "released", True),
        ("2026", "release", "released", True),
    ],
)
def test_an_event_in_the_future_is_told(
    tmp_path: Path, date: str, kind: str, status: str, is_sound: bool
) -> None:
    event = rows(f"later,{date},day,acme,,{kind},{status},It happens,,acme-docs")
    if is_sound:
        check_package(write_package(tmp_path, events=event))
    else:
        assert place(problem(tmp_path, events=event)) == ("events.csv", 3, "date")


@pytest.mark.parametrize(
    ("field", "wrong", "right"),
    [
        ("knowledge_cutoff", "2026-04", "2026-03"),
        ("knowledge_cutoff", "2027", "2026"),
        ("retirement_date", "2026-02-28", "2026-03"),
        ("weights_date", "2026-01-31", "2026-02"),
        ("weights_date", "2025-01", "2026"),
    ],
)
def test_dates_in_the_wrong_order_are_told(
    tmp_path: Path, field: str, wrong: str, right: str
) -> None:
    released = "release_date=2026-03"
    sound = claimed(released, f"{field}={right}")
    check_package(write_package(tmp_path / "sound", claims=sound))
    found = problems(tmp_path / "wrong", claims=claimed(released, f"{field}={wrong}"))
    assert place(found[-1]) == ("claims.csv", after("claims", 2), "value")
    assert "nimbus/nebula" in found[-1].message


def test_only_the_claim_that_wins_is_held_against_others(tmp_path: Path) -> None:
    cutoff = "acme/oak-3,knowledge_cutoff,{},{},,{},2026-10"
    lost = cutoff.format("2026-08", "reported", "forum")
    won = cutoff.format("2026-01", "vendor-claimed", "acme-docs")
    check_package(write_package(tmp_path / "sound", claims=rows(lost, won)))
    found = problem(tmp_path / "wrong", claims=rows(lost))
    assert place(found) == ("claims.csv", after("claims"), "value")
    assert found.message == "acme/oak-3 knows of 2026-08, but was released on 2026-06-02"


# Prices


@pytest.mark.parametrize(
    ("figures", "column"),
    [
        ("1000.5,2000,", "input"),
        ("600,1200,", "output"),
        ("3,1.4,", "output"),
        ("3,0,", "output"),
        ("3,15,3.5", "cached_input"),
    ],
)
def test_a_price_that_is_out_of_all_proportion_is_told(
    tmp_path: Path, figures: str, column: str
) -> None:
    found = problems(tmp_path, prices=rows(priced(figures)))
    assert ("prices.csv", after("prices"), column) in map(place, found)


@pytest.mark.parametrize(
    "price",
    [
        *(priced("1000,1000,"), priced("3,1.5,3"), priced("3,,"), priced(",3,4")),
        priced("5000,1,", unit="usd-per-image"),
    ],
)
def test_an_unusual_price_is_sound(tmp_path: Path, price: str) -> None:
    check_package(write_package(tmp_path, prices=rows(price)))


@pytest.mark.parametrize("figures", ["0.1,0.2,", "20,40,", "2,4,0.01"])
def test_a_jump_in_the_history_of_a_price_is_told(tmp_path: Path, figures: str) -> None:
    old = priced("1.1,2.1,0.2", seen="2026-09-30")
    found = problems(tmp_path, prices=rows(priced(figures), old))
    assert place(found[0])[:2] == ("prices.csv", after("prices"))
    assert "on 2026-09-30 to " in found[0].message
    assert all("more than tenfold" in each.message for each in found)


def test_a_price_elsewhere_or_ten_times_higher_is_no_jump(tmp_path: Path) -> None:
    steps = priced("0.1,0.2,", seen="2026-08"), priced("1,2,", seen="2026-09")
    other = priced("30,60,", host="crest", seen="2026-09")
    check_package(write_package(tmp_path, prices=rows(*steps, other)))


@pytest.mark.parametrize(("figures", "column"), [("3.1,0.9,", "input"), ("0.2,0.01,", "output")])
def test_a_jump_between_two_weeks_is_told(tmp_path: Path, figures: str, column: str) -> None:
    week = f"acme/willow-2,brook,2026-06-14,{figures},willow-2,,price-board"
    other = "acme/willow-2,brook,2026-06-14,50,90,,willow-2-fast,,price-board"
    found = problem(tmp_path, price_history=rows(week, other))
    assert place(found) == ("price_history.csv", after("price_history"), column)
    assert "on 2026-06-07 to " in found.message
    checked = week.replace("willow-2,,", "willow-2,checked: the host said so,")
    check_package(write_package(tmp_path / "checked", price_history=rows(checked, other)))


# Claims


def test_a_decision_is_judged_like_any_claim(tmp_path: Path) -> None:
    late = "acme/oak-3,release_date,2027-01-01,The vendor says so.,2026-11-01"
    found = problem(tmp_path, decisions=rows(late))
    assert place(found) == ("decisions.csv", after("decisions"), "value")
    assert "lies in the future" in found.message


OPEN_CLASS = "openness=open-weights-permissive"


@pytest.mark.parametrize(
    ("claims", "line"),
    [
        ((OPEN_CLASS,), 1),
        (("license_id=acme-terms", OPEN_CLASS), 2),
        (("license_id=obscure", OPEN_CLASS), 2),
        (("openness=closed-api", "weights_url=https://hub.example/nebula"), 2),
        (("license_id=umbra-terms", "weights_url=https://hub.example/nebula"), 2),
    ],
)
def test_a_class_that_does_not_fit_the_weights_is_told(
    tmp_path: Path, claims: Sequence[str], line: int
) -> None:
    found = problem(tmp_path, claims=claimed(*claims))
    assert place(found) == ("claims.csv", after("claims", line), "value")
    assert "weights" in found.message


@pytest.mark.parametrize(
    "claims",
    [
        (OPEN_CLASS, "license_id=apache-2.0"),
        (OPEN_CLASS, "weights_url=https://hub.example/nebula"),
        ("weights_url=https://hub.example/nebula",),
        ("openness=closed-product",),
    ],
)
def test_a_class_that_fits_the_weights_is_sound(tmp_path: Path, claims: Sequence[str]) -> None:
    check_package(write_package(tmp_path, claims=claimed(*claims)))


@pytest.mark.parametrize(
    ("small", "large"),
    [
        ("params_active=31.6", "params_total=31.5"),
        ("output_tokens=128001", "context_tokens=128000"),
    ],
)
def test_a_part_larger_than_the_whole_is_told(tmp_path: Path, small: str, large: str) -> None:
    found = problem(tmp_path, claims=claimed(large, small))
    assert place(found) == ("claims.csv", after("claims", 2), "value")


@pytest.mark.parametrize(
    "claims",
    [
        ("params_active=9", "params_total=undisclosed"),
        ("params_active=undisclosed", "params_total=9"),
        ("params_active=9", "params_total=9"),
        ("output_tokens=128000",),
    ],
)
def test_a_part_as_large_as_the_whole_is_sound(tmp_path: Path, claims: Sequence[str]) -> None:
    check_package(write_package(tmp_path, claims=claimed(*claims)))


def test_a_source_that_contradicts_itself_is_told(tmp_path: Path) -> None:
    found = problem(tmp_path, claims=claimed("tier=small", "tier=mid"))
    assert place(found) == ("claims.csv", after("claims", 2), "value")
    assert found.message == "forum says 'small' and 'mid' of the tier of nimbus/nebula"


@pytest.mark.parametrize(
    "claims",
    [
        claimed("release_date=2026-03", "release_date=2026-03-05"),
        claimed("modalities_in=text", "modalities_in=text;image"),
        rows(
            "nimbus/nebula,context_tokens,1000,reported,,forum,2026-10",
            "nimbus/nebula,context_tokens,2000,reported,at another host,forum,2026-10",
            "nimbus/nebula,context_tokens,3000,reported,,forum,2026-09",
        ),
    ],
)
def test_a_source_may_speak_more_exactly_or_of_other_things(tmp_path: Path, claims: Change) -> None:
    check_package(write_package(tmp_path, claims=claims))


# Scores


SCORE = "nimbus/nebula,duel-2026,{},measured,,duel-board,2026-10-31"


@pytest.mark.parametrize("efforts", [("", "high"), ("high", "")])
def test_a_result_with_and_without_its_effort_is_told(
    tmp_path: Path, efforts: tuple[str, str]
) -> None:
    added = [SCORE.format(f"{effort},1200,1190,1210,500") for effort in efforts]
    found = problem(tmp_path, scores=rows(*added))
    assert place(found) == ("scores.csv", after("scores", efforts.index("") + 1), "effort")
    assert "'high'" in found.message


@pytest.mark.parametrize(
    "results",
    [
        (",1200,1190,1210,500", "high,1200,1190,1210,501"),
        (",1200,,,", "high,1200,,,"),
        ("low,1200,1190,1210,500", "high,1200,1190,1210,500"),
    ],
)
def test_two_efforts_may_score_alike(tmp_path: Path, results: tuple[str, str]) -> None:
    check_package(write_package(tmp_path, scores=rows(*map(SCORE.format, results))))


# Rows that belong to each other


def test_a_pair_of_more_models_than_fit_side_by_side_is_told(tmp_path: Path) -> None:
    closed = "acme/oak-3;acme/oak-4;nimbus/nebula;umbra/shade-app;umbra/shade-pro"
    found = problem(tmp_path, pairs=cell(2, "closed_side", closed))
    assert place(found) == ("pairs.csv", 2, "closed_side")
    assert found.message == "7 models are more than fit side by side: 6"


@pytest.mark.parametrize(
    ("column", "side"),
    [
        ("open_side", "acme/willow-2;nimbus/nebula;acme/willow-2"),
        ("closed_side", "acme/oak-3;acme/oak-3"),
    ],
)
def test_a_model_twice_in_a_pair_is_told(tmp_path: Path, column: str, side: str) -> None:
    found = problem(tmp_path, pairs=cell(2, column, side))
    assert place(found) == ("pairs.csv", 2, column)
    assert "twice" in found.message


def test_a_model_on_both_sides_is_told(tmp_path: Path) -> None:
    found = problem(
        tmp_path,
        pairs=rows("both,Both,3,nimbus/nebula,acme/oak-3;nimbus/nebula,No reason.,editors"),
    )
    assert place(found) == ("pairs.csv", 4, "closed_side")


@pytest.mark.parametrize(
    ("column", "model", "openness"),
    [
        ("open_side", "umbra/shade-app", "closed-product"),
        ("closed_side", "nimbus/cirrus-lab", "open-weights-noncommercial"),
    ],
)
def test_a_model_on_the_wrong_side_of_a_pair_is_told(
    tmp_path: Path, column: str, model: str, openness: str
) -> None:
    found = problem(tmp_path, pairs=cell(2, column, model))
    assert place(found) == ("pairs.csv", 2, column)
    assert found.message == f"'{model}' is {openness}"


@pytest.mark.parametrize(
    ("table", "row", "column"),
    [
        ("sources", "idle,Idle,Idle,https://idle.example,2026-10-01,,,,press,", "source_id"),
        ("vendors", "idle,Idle,,,,,,,forum,", "vendor_id"),
        ("hosts", "idle,Idle,https://idle.example,,,forum", "host_id"),
        ("families", "idle,acme,Idle,forum", "family_id"),
        ("benchmarks", "idle,Idle,1,coding,percent,0,100,true,Idle,,,,,forum", "benchmark_id"),
        (
            "licenses",
            "idle,Idle,,,,unknown,no,no,no,no,no,no,no,no,no,no,no,no,no,unread,,forum,",
            "license_id",
        ),
    ],
)
def test_what_nothing_uses_is_told(tmp_path: Path, table: str, row: str, column: str) -> None:
    found = problem(tmp_path, **{table: rows(row)})
    assert place(found) == (f"{table}.csv", after(table), column)
    assert found.message == "nothing in the catalog uses 'idle'"


@pytest.mark.parametrize(
    "row", ["idle,Idle,,,,https://idle.example,,,forum,", "idle,Idle,,,,,none,Its story.,forum,"]
)
def test_a_vendor_that_tells_something_of_its_own_is_sound(tmp_path: Path, row: str) -> None:
    check_package(write_package(tmp_path, vendors=rows(row)))


def test_a_vendor_in_the_story_is_used(tmp_path: Path) -> None:
    event = "idle-1,2026-05,month,idle,,company,reported,It is founded,,forum"
    check_package(
        write_package(tmp_path, vendors=rows("idle,Idle,,,,,,,forum,"), events=rows(event))
    )


# All together


@pytest.mark.parametrize(
    "changes",
    [
        {"claims": claimed("release_date=2016", note="checked: a forerunner")},
        {"claims": claimed("release_date=2016", note="checked: <b>")},
        {"prices": rows(priced("5000,9000,", note="checked: on their page"))},
    ],
)
def test_a_row_that_an_editor_has_checked_is_passed_over(
    tmp_path: Path, changes: dict[str, Change]
) -> None:
    check_package(write_package(tmp_path, **changes))


def test_a_note_that_says_something_else_exempts_nothing(tmp_path: Path) -> None:
    problem(tmp_path, claims=claimed("release_date=2016", note="not checked: so they say"))


def test_findings_come_by_table_and_row(tmp_path: Path) -> None:
    found = problems(
        tmp_path,
        scores=cell(3, "note", "<i>"),
        prices=rows(priced("5000,9000,")),
        claims=claimed("params_active=2", "params_total=1", "release_date=2016"),
    )
    assert [place(each)[:2] for each in found] == [
        *(("claims.csv", after("claims")), ("claims.csv", after("claims", 3))),
        *[("prices.csv", after("prices"))] * 2,
        ("scores.csv", 3),
    ]


def test_problems_of_both_kinds_are_told_at_once(tmp_path: Path) -> None:
    found = problems(tmp_path, claims=cell(2, "basis", "rumour"), prices=rows(priced("5000,9000,")))
    assert [each.file for each in found] == ["claims.csv", "prices.csv", "prices.csv"]


@pytest.mark.parametrize("table", TABLES)
def test_a_table_that_is_missing_makes_nothing_else_suspicious(tmp_path: Path, table: str) -> None:
    found = problem(tmp_path, **{table: None})
    assert place(found) == (f"{table}.csv", 0, "")


def test_a_wrong_claim_is_not_judged_twice(tmp_path: Path) -> None:
    found = problem(tmp_path, claims=claimed("params_total=many", "params_active=1"))
    assert found.message.startswith("'many' is no params_total")


def test_rows_are_given_by_the_lines_of_the_file(tmp_path: Path) -> None:
    def spaced(content: str) -> str:
        return content.replace("\nacme/oak-3", "\n\n\nacme/oak-3", 1) + "\n"

    def changed(content: str) -> str:
        return spaced(cell(2, "note", "<i>")(content))

    assert place(problem(tmp_path, claims=changed)) == ("claims.csv", 4, "note")


def test_a_folder_without_a_package_is_told(tmp_path: Path) -> None:
    with pytest.raises(CatalogError) as caught:
        check_package(tmp_path / "gone")
    (found,) = caught.value.problems
    assert "the folder does not exist" in found.message


def test_a_repository_of_a_closed_model_is_told(tmp_path: Path) -> None:
    row = "umbra/shade-pro,umbra/shade,5,1,nimbus-hub,2026-10-29"
    told = problem(tmp_path, adoption=rows(row))
    assert place(told) == ("adoption.csv", after("adoption"), "model_id")
    assert "closed-api" in told.message


@pytest.mark.parametrize(
    ("model", "levels", "is_told"),
    [
        ("umbra/shade-pro", {"weights_endmodel": "open"}, True),
        ("umbra/shade-pro", {"weights_endmodel": "closed"}, False),
        ("nimbus/cirrus-lab", {"model_parameters_final": "closed"}, True),
        ("nimbus/cirrus-lab", {"weights_endmodel": "closed", "weights_basemodel": "open"}, False),
        ("nimbus/cirrus-lab", {"trainingcode": "closed"}, False),
        ("nimbus/nebula", {"weights_endmodel": "open"}, False),
    ],
)
def test_weights_that_contradict_the_class_are_told(
    tmp_path: Path, model: str, levels: dict[str, str], is_told: bool
) -> None:
    added = (f"{model},{name},{level},,nimbus-hub,2026-10" for name, level in levels.items())
    package = write_package(tmp_path, openness=rows(*added))
    if is_told:
        with pytest.raises(CatalogError) as caught:
            check_package(package)
        assert place(caught.value.problems[0]) == ("openness.csv", after("openness"), "level")
    else:
        check_package(package)

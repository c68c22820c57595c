"""The command line: the same questions as in the window, with no screen and without Qt."""

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.catalogs import Change, cell, rows, write_package
from weighbridge import __version__
from weighbridge.__main__ import main
from weighbridge.catalog.catalog import Catalog
from weighbridge.cli.command_line import Opening, run
from weighbridge.cli.compare import SECTIONS
from weighbridge.comparison.compare import compare, known_sections
from weighbridge.locations import data_folder

CHECKOUT = Path(__file__).parent.parent
BUFFERED = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
ENVIRONMENT = {**BUFFERED, "PYTHONPATH": str(CHECKOUT / "gui")}
"""With standard output as a person has it: what is not flushed fails only at exit."""


class Cli:
    """Runs commands on one package; a failing ``--data`` would make every test fail."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *arguments: str) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        try:
            code = main(["--data", str(self.folder), *arguments])
        except SystemExit as end:  # argparse
            assert isinstance(end.code, int)
            code = end.code
        out, err = self._capsys.readouterr()
        return code, out, err

    def done(self, *arguments: str) -> str:
        """Standard output of a command that succeeds and complains of nothing."""
        code, out, err = self(*arguments)
        assert (code, err) == (0, "")
        return out

    def rows(self, *arguments: str) -> list[list[str]]:
        """Rows of a command's CSV, without the header."""
        return list(csv.reader(io.StringIO(self.done(*arguments, "--format", "csv"))))[1:]

    def names(self, *arguments: str) -> list[str]:
        """The names of the models that a list has, in order."""
        return [name for (name,) in self.rows("list", "--columns", "name", *arguments)]

    def refused(self, *arguments: str) -> str:
        """The complaint about a name, column or option that does not exist: exit code 2."""
        code, out, err = self(*arguments)
        assert (code, out) == (2, "")
        return err

    def problem(self, *arguments: str) -> str:
        """The complaint about a catalog or a file: exit code 1."""
        code, out, err = self(*arguments)
        assert (code, out) == (1, "")
        return err


@pytest.fixture
def cli(small_package: Path, capsys: pytest.CaptureFixture[str]) -> Cli:
    return Cli(small_package, capsys)


# list

SHADES = {"Shade Pro", "Shade App"}


def test_list_shows_every_model_newest_first_and_unknown_last(cli: Cli) -> None:
    assert cli.names() == [
        *("Oak 3", "Shade Pro", "Willow 2", "Shade App", "Cirrus Lab", "Willow 1"),
        *("Nebula", "Oak 4"),
    ]


def test_list_as_a_table_has_units_in_headers_and_unknown_in_words(cli: Cli) -> None:
    header, rule, first, *_ = cli.done("list").splitlines()
    assert header.startswith("Name ")
    assert "Input (USD/M tokens)" in header
    assert set(rule) == {"-", " "}
    assert first.startswith("Oak 3 ")
    assert "unknown" in first  # its parameters


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["willow"], {"Willow 1", "Willow 2"}),
        (["hazelnut"], {"Oak 3"}),
        (["nothing like it"], set()),
        (["--vendor", "umbra"], {"Shade App", "Shade Pro"}),
        (["--vendor", "Umbra Labs"], {"Shade App", "Shade Pro"}),
        (["--vendor", "UMBRA"], {"Shade App", "Shade Pro"}),
        (["--vendor", "umbra,nimbus"], {"Shade App", "Shade Pro", "Cirrus Lab", "Nebula"}),
        (["--vendor", "umbra", "--vendor", "nimbus", "--tier", "small"], {"Cirrus Lab"}),
        (["--openness", "open-weights-permissive"], {"Willow 2"}),
        (["--openness", "open"], {"Willow 1", "Willow 2", "Cirrus Lab"}),
        (["--openness", "Closed"], {"Oak 3", "Shade Pro", "Shade App"}),
        (["--openness", "unknown"], {"Nebula"}),
        (["--license", "apache-2.0, umbra-terms"], {"Willow 2", "Shade App", "Shade Pro"}),
        (["--license", "Acme Terms of Service, Business"], {"Oak 3"}),
        (["--tier", "mid"], {"Willow 1", "Willow 2"}),
        (["--status", "reported"], {"Oak 4"}),
        (["acme", "--tier", "flagship", "--status", "released"], {"Oak 3"}),
        (["open tier:mid"], {"Willow 1", "Willow 2"}),
        (["open definition:free"], {"Willow 2"}),
        (["closed or willow -tier:small"], {"Oak 3", *SHADES, "Willow 1", "Willow 2"}),
        (["not vendor:acme", "--openness", "closed"], SHADES),
        (['"oak 4"'], {"Oak 4"}),
    ],
)
def test_list_filters_by_words_and_options(
    cli: Cli, arguments: list[str], expected: set[str]
) -> None:
    assert set(cli.names(*arguments)) == expected


@pytest.mark.parametrize("sort", [["--sort", "price_in"], ["--sort=price_in"]])
def test_list_sorts_upwards_with_unknown_last(cli: Cli, sort: list[str]) -> None:
    assert cli.names(*sort)[:3] == ["Willow 2", "Oak 3", "Shade Pro"]


def test_list_sorts_by_several_columns(cli: Cli) -> None:
    assert cli.names("vendor:acme", "--sort", "tier,-name") == [
        *("Oak 4", "Oak 3", "Willow 2", "Willow 1")
    ]


@pytest.mark.parametrize(
    ("query", "carets"),
    [
        ("oak liscense:mit", "    ^^^^^^^^"),
        ("oak \u202e\0(", "      ^"),
        ("oak price<", " " * 9 + "^"),
    ],
)
def test_a_query_that_cannot_be_read_is_pointed_at(cli: Cli, query: str, carets: str) -> None:
    message, shown, below = cli.refused("list", query).splitlines()
    assert message.startswith("weighbridge: ")
    assert len(shown) == len(query)
    assert shown.isprintable()
    assert below == carets


def test_of_a_long_query_the_part_about_the_mistake_is_shown(cli: Cli) -> None:
    _, shown, below = cli.refused("list", "oak " * 30 + "price< " + "oak " * 30).splitlines()
    assert shown[below.index("^")] in "<o"
    assert len(shown) <= 80


def test_the_help_of_list_names_the_page_that_tells_the_language(cli: Cli) -> None:
    assert "query-language.md" in cli.done("list", "--help").replace("\n", "").replace(" ", "")


@pytest.mark.parametrize("sort", [["--sort", "-price_in"], ["--sort=-price_in"]])
def test_list_sorts_downwards_with_unknown_last(cli: Cli, sort: list[str]) -> None:
    assert cli.names(*sort)[:3] == ["Shade Pro", "Oak 3", "Willow 2"]


def test_list_shows_the_columns_asked_for_in_that_order(cli: Cli) -> None:
    rows = cli.rows("list", "oak 3", "--columns", "quiz-1, name,codename")
    assert rows == [["88.5", "Oak 3", "Hazelnut"]]


def test_list_shows_all_columns(cli: Cli) -> None:
    (row,) = json.loads(cli.done("list", "oak 3", "--columns", "all", "--format", "json"))
    assert {"Name", "Commercial use", "Quiz 1 (percent)", "Retirement"} <= set(row)


def test_list_as_json_has_numbers_and_nulls(cli: Cli) -> None:
    rows = json.loads(
        cli.done("list", "oak", "--columns", "name,context,price_in", "--format", "json")
    )
    assert rows == [
        {"Name": "Oak 3", "Context (tokens)": 400000, "Input (USD/M tokens)": 1.25},
        {"Name": "Oak 4", "Context (tokens)": 9000000, "Input (USD/M tokens)": None},
    ]


def test_list_with_evidence_names_source_date_and_basis(cli: Cli) -> None:
    rows = cli.rows("list", "shade pro", "--columns", "price_in", "--evidence")
    assert rows == [["3", "Umbra documentation", "2026-10-30", "vendor-claimed"]]


def test_list_of_nothing_is_a_header_alone(cli: Cli) -> None:
    assert cli.rows("list", "nothing like it") == []
    assert cli.done("list", "nothing like it", "--format", "json") == "[]\n"


def test_csv_is_safe_from_formulas_unless_raw(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli = Cli(write_package(tmp_path, models=cell(2, "name", "=1+1")), capsys)
    assert "'=1+1" in cli.names()
    assert "=1+1" in cli.names("--raw")


# compare


@pytest.mark.parametrize(
    "names",
    [
        ["acme/oak-3", "umbra/shade-pro"],
        ["Oak 3", "shade pro"],
        ["hazelnut", "Pro"],
        ["oak", "shade"],
    ],
)
def test_compare_takes_ids_names_codenames_and_families(cli: Cli, names: list[str]) -> None:
    header = cli.done("compare", *names, "--format", "csv").splitlines()[0]
    assert header == "Group,Attribute,Oak 3,Shade Pro"


def test_compare_keeps_the_order_of_the_names(cli: Cli) -> None:
    header = cli.done("compare", "pro", "willow", "oak", "--format", "csv").splitlines()[0]
    assert header == "Group,Attribute,Shade Pro,Willow 2,Oak 3"


def test_compare_in_every_format_says_the_same(cli: Cli) -> None:
    wanted = ["Price", "Input (USD/M tokens)", "1.25", "3"]
    assert wanted in cli.rows("compare", "oak", "pro")
    price = [row for row in cli.done("compare", "oak", "pro").splitlines() if wanted[1] in row]
    assert price[0].split()[-2:] == wanted[2:]
    markdown = cli.done("compare", "oak", "pro", "--format", "markdown")
    assert r"| Price | Input \(USD/M tokens\) | **1.25** | 3 |" in markdown
    rows = json.loads(cli.done("compare", "oak", "pro", "--format", "json"))
    assert {"Group": "Price", "Attribute": wanted[1], "Oak 3": 1.25, "Shade Pro": 3} in rows


def test_compare_can_leave_out_what_is_the_same(cli: Cli) -> None:
    names = ["compare", "willow 1", "willow 2"]
    everything, differing = cli.rows(*names), cli.rows(*names, "--differences")
    assert ["Identity", "Vendor", "Acme AI", "Acme AI"] in everything
    assert differing == [row for row in everything if row[2] != row[3]]


def test_compare_with_evidence_names_the_sources(cli: Cli) -> None:
    rows = cli.rows("compare", "oak", "pro", "--evidence")
    assert ["Acme documentation", "2026-10-30", "vendor-claimed"] in [row[3:6] for row in rows]


def test_compare_refuses_an_unknown_name_and_tells_the_nearest(cli: Cli) -> None:
    message = cli.refused("compare", "hazlenut", "pro")
    assert "'hazlenut'" in message
    assert "Did you mean: " in message
    assert "Hazelnut" in message


@pytest.mark.parametrize("names", [["oak"], ["oak", "hazelnut"]])
def test_compare_refuses_less_than_two_models(cli: Cli, names: list[str]) -> None:
    assert "these names give 1: Oak 3." in cli.refused("compare", *names)


def test_compare_refuses_no_names_at_all(cli: Cli) -> None:
    assert "required: NAME" in cli.refused("compare")


def test_compare_refuses_more_than_six_models(cli: Cli) -> None:
    names = ["oak", "oak 4", "willow 1", "willow 2", "cirrus", "nebula", "pro"]
    assert "2 to 6 different models" in cli.refused("compare", *names)


def test_compare_takes_families_vendors_and_sides(cli: Cli) -> None:
    out = cli.done("compare", "family:oak", "vendor:umbra", "side:open", "--format", "csv")
    assert out.splitlines()[0] == (
        "Group,Attribute,Oak (family): Oak 3,Oak (family): Oak 4 (not released),"
        "Umbra Labs: Shade Pro,Umbra Labs: Shade App,Best open (weights downloadable): Willow 2"
    )
    assert cli.done("compare", "family:oak", "vendor:umbra").startswith("Umbra Labs: 2 models, ")


def test_compare_matches_the_members_instead(cli: Cli) -> None:
    command = ["compare", "family:oak", "vendor:umbra", "--matched"]
    assert cli.done(*command, "--format", "csv").startswith("Tier,Oak (family),")
    assert "can be matched" in cli.refused("compare", "oak", "pro", "--matched")


def test_compare_leaves_out_the_lines_of_folded_sections(cli: Cli) -> None:
    command = ["compare", "oak", "pro", "--fold", "identity, scores:general"]
    groups = {row[0] for row in cli.rows(*command)}
    assert "Identity" not in groups and "Terms" in groups
    assert "Folded: Identity" in cli.done(*command)
    assert "no section 'identiti'" in cli.refused("compare", "oak", "pro", "--fold", "identiti")


def test_the_help_of_compare_names_every_section(small_catalog: Catalog) -> None:
    scores = [f"scores:{each.domain}" for each in small_catalog.benchmarks.values()]
    assert known_sections(small_catalog, (*SECTIONS, *scores)) == {*SECTIONS, *scores}
    comparison = compare(small_catalog, ["acme/oak-3", "acme/willow-2"])
    assert {each.id for each in comparison.sections} <= {*SECTIONS, *scores}


def test_compare_reads_the_others_against_a_baseline(cli: Cli) -> None:
    rows = cli.rows("compare", "oak", "pro", "--baseline", "Shade Pro")
    assert ["Price", "Input (USD/M tokens)", "1.25", "×0.4167", "3"] in rows
    message = cli.refused("compare", "oak", "pro", "--baseline", "willow")
    assert "acme/willow-2 is not among what is compared" in message


def test_compare_can_leave_out_what_is_unknown_and_prices_by_host(cli: Cli) -> None:
    everything = cli.rows("compare", "oak", "pro")
    known = cli.rows("compare", "oak", "pro", "--known")
    assert known == [row for row in everything if set(row[2:]) != {"unknown"}]
    headline = cli.rows("compare", "oak", "pro", "--headline-prices")
    assert "Input at Brook (USD/M tokens)" in {row[1] for row in everything}
    assert "Input at Brook (USD/M tokens)" not in {row[1] for row in headline}


def test_compare_says_its_verdict_above_the_table(cli: Cli) -> None:
    first = "Willow 2: weights under Apache License 2.0; 75 points behind Shade Pro"
    assert cli.done("compare", "willow", "pro").startswith(first)
    assert first in cli.done("compare", "willow", "pro", "--format", "html")


def test_compare_refuses_an_unknown_benchmark_family_or_definition(cli: Cli) -> None:
    assert "no benchmark 'duel'" in cli.refused("compare", "oak", "pro", "--benchmark", "duel")
    assert "no family 'okk'" in cli.refused("compare", "family:okk", "pro")
    assert "invalid choice" in cli.refused("compare", "oak", "pro", "--definition", "mine")


@pytest.mark.parametrize(
    "command",
    [
        ["list", "tier:small", "--evidence"],
        ["compare", "oak", "pro", "--evidence"],
        ["counterparts", "pro", "--tolerance", "75"],
        ["strategy", "acme"],
        ["licenses", "apache-2.0", "oak"],
        ["may-i", "--country", "fr"],
    ],
)
def test_each_view_is_written_in_every_format(cli: Cli, tmp_path: Path, command: list[str]) -> None:
    begins = {
        **{"table": b"", "csv": b"", "xlsx": b"PK", "markdown": b"# ", "html": b"<!DOCTYPE html>"},
        "json": b"[",
    }
    for format, begin in begins.items():
        path = tmp_path / format
        assert cli.done(*command, "--format", format, "-o", str(path)) == ""
        content = path.read_bytes()
        assert content.startswith(begin)
        if format != "xlsx":
            assert cli.done(*command, "--format", format).encode() == content
    assert "add -o FILE" in cli.problem(*command, "--format", "xlsx")


@pytest.mark.parametrize(
    "command",
    [
        ["compare", "oak", "family:willow", "--baseline", "oak", "--differences", "--known"],
        ["compare", "side:open", "side:closed", "--definition", "free", "--benchmark", "wait-1"],
        ["compare", "oak", "pro", "--fold", "terms,price:by-host", "--headline-prices"],
        ["compare", "family:oak", "vendor:umbra", "--matched"],
        ["list", "open", "--sort", "-price_in,name", "--columns", "name,price_in", "--evidence"],
        ["list", "--country", "united states", "--group", "vendor", "--tier", "small"],
        ["list", "may_i:allowed", "--use-users", "5m", "--use-country", "de", "--columns", "all"],
        ["counterparts", "pro", "--tolerance", "75", "--most", "1", "--query", "vendor:acme"],
        ["strategy", "acme", "Umbra Labs", "--evidence"],
        ["licenses", "apache-2.0", "oak", "--differences"],
        ["may-i", "open", "--users", "20m", "--country", "no", "--redistribute"],
        ["may-i", "--purpose", "research", "--fine-tune", "--train-others", "--as-service"],
    ],
)
def test_a_recipe_shows_the_same_view_again(cli: Cli, tmp_path: Path, command: list[str]) -> None:
    recipe = tmp_path / "recipe.json"
    shown = cli.done(*command, "--save-recipe", str(recipe))
    assert cli.done(command[0], "--recipe", str(recipe)) == shown


def test_a_list_that_asks_no_use_has_no_answers(cli: Cli, tmp_path: Path) -> None:
    """What was left open of a use is no use."""
    recipe = tmp_path / "recipe.json"
    cli.done("list", "--save-recipe", str(recipe))
    told = json.loads(recipe.read_text())
    recipe.write_text(json.dumps({**told, "query": "may_i:allowed"}))
    assert "may_i" in cli.refused("list", "--recipe", str(recipe))


def test_a_recipe_of_something_else_is_refused(cli: Cli, tmp_path: Path) -> None:
    recipe = tmp_path / "recipe.json"
    cli.done("strategy", "acme", "--save-recipe", str(recipe))
    assert "weighbridge strategy --recipe FILE" in cli.problem("compare", "--recipe", str(recipe))
    assert "not both" in cli.refused("compare", "oak", "pro", "--recipe", str(recipe))
    recipe.write_text('{"weighbridge_recipe": 9, "what": "compare"}')
    message = cli.problem("compare", "--recipe", str(recipe))
    assert "version 9, and this program reads up to 1" in message
    recipe.write_text('{"weighbridge_recipe": 1, "what": "compare"}')
    assert "names no items" in cli.problem("compare", "--recipe", str(recipe))


# counterparts, strategy, licenses, may-i


def test_counterparts_are_told_by_side(cli: Cli) -> None:
    rows = cli.rows("counterparts", "pro", "--tolerance", "75")
    assert [row[:3] for row in rows] == [
        ["As good, cheapest first", "Open", "Willow 2"],
        ["As good, cheapest first", "Closed", "Oak 3"],
        ["As cheap, best first", "Open", "Willow 2"],
        ["As cheap, best first", "Closed", "Oak 3"],
    ]
    only = cli.rows("counterparts", "pro", "--tolerance", "75", "--query", "vendor:acme closed")
    assert {row[2] for row in only} == {"Oak 3"}
    assert "Left out: " in cli.done("counterparts", "pro")
    assert "one model" in cli.refused("counterparts", "pro", "oak")
    assert "required: MODEL" in cli.refused("counterparts")
    assert "--tolerance" in cli.refused("counterparts", "pro", "--tolerance", "-1")


def test_strategy_is_a_grid_and_a_story_of_those_named(cli: Cli) -> None:
    rows = cli.rows("strategy")
    assert [row[0] for row in rows] == ["Acme AI", "Nimbus", "Umbra Labs"]
    assert rows[0][1:3] == ["open: mid; closed: flagship", "Closed, API: Oak 3, 2026-06-02"]
    assert rows[0][-1] == "Oak 4 (reported)"
    told = cli.done("strategy", "acme")
    assert "Acme AI: what happened" in told
    assert "Oak 3 is out" in told
    assert "what happened" not in cli.done("strategy")
    assert "no vendor 'acmee'" in cli.refused("strategy", "acmee")


def test_licenses_stand_side_by_side_by_clause(cli: Cli) -> None:
    rows = cli.rows("licenses", "Apache License 2.0", "willow 1")
    assert ["User limit", "differs", "No", "", "Yes", "Above 10 million users a month"] in rows
    differing = cli.rows("licenses", "apache-2.0", "willow 1", "--differences")
    assert {row[1] for row in differing[:-2]} == {"differs"}
    assert "legal advice" in cli.done("licenses", "apache-2.0")
    assert "Did you mean: apache-2.0" in cli.refused("licenses", "apache-2")
    assert "license of Nebula is unknown" in cli.refused("licenses", "nebula")


def test_may_i_answers_and_can_be_filtered_by(cli: Cli) -> None:
    rows = cli.rows("may-i", "--users", "20m", "--country", "fr")
    answers = {row[0]: row[3] for row in rows}
    assert answers["Willow 2"] == "Allowed"
    assert answers["Willow 1"] == "Not allowed"
    assert answers["Shade Pro"] == "With conditions"
    assert answers["Nebula"] == answers["Oak 4"] == "Unknown"
    assert rows[0][3] == "Allowed"
    allowed = cli.rows("may-i", "may_i:allowed", "--users", "20m", "--country", "fr")
    assert [row[0] for row in allowed] == ["Willow 2"]
    assert "legal advice" in cli.done("may-i")


@pytest.mark.parametrize(
    ("option", "value"),
    [("--users", "many"), ("--users", "-5"), ("--users", "nan"), ("--country", "Germany")],
)
def test_may_i_refuses_what_is_no_number_or_country(cli: Cli, option: str, value: str) -> None:
    assert option in cli.refused("may-i", f"{option}={value}")


# pairs, check


def test_pairs_are_listed_with_both_sides(cli: Cli) -> None:
    assert cli.done("pairs").splitlines() == [
        "willow-shade: Willow vs Shade",
        "  open:   Willow 2",
        "  closed: Shade Pro",
        "  The best-known of both kinds.",
        "acme-lines: Willow vs Oak",
        "  open:   Willow 2, Willow 1",
        "  closed: Oak 3",
        "  Both lines of Acme.",
    ]


def test_check_passes_a_sound_package(cli: Cli) -> None:
    assert cli.done("check") == f"{cli.folder}: no problems; 8 models, 8 sources.\n"


BROKEN: dict[str, Change] = {
    "claims": cell(3, "basis", "rumour"),
    "names": cell(2, "model_id", "acme/gone"),
    "hosts": None,
    "vendors": "vendor_id\n".encode("utf-16"),
}


def test_check_lists_every_problem_of_a_broken_package(cli: Cli, tmp_path: Path) -> None:
    folder = write_package(tmp_path / "broken", **BROKEN)
    lines = cli.problem("check", str(folder)).splitlines()
    assert lines[0] == f"weighbridge: The data package in {folder} has 4 problems:"
    assert "claims.csv, row 3, column basis: 'rumour' is none of measured" in "\n".join(lines)
    assert "names.csv, row 2, column model_id: 'acme/gone' does not stand in models.csv" in lines
    assert "hosts.csv: the file is missing" in lines
    assert any(line.startswith("vendors.csv, row 1: this is not UTF-8") for line in lines)
    assert len(lines) == 5


@pytest.mark.parametrize(
    "command", [["list"], ["compare", "oak", "pro"], ["pairs"], ["check"], ["quality"]]
)
def test_every_command_refuses_a_broken_package(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    cli = Cli(write_package(tmp_path, **BROKEN), capsys)
    assert "claims.csv, row 3, column basis" in cli.problem(*command)


def test_a_missing_package_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "the folder does not exist" in Cli(tmp_path / "gone", capsys).problem("list")


@pytest.mark.parametrize(
    "command", [["list"], ["compare", "oak", "pro"], ["pairs"], ["check"], ["quality"]]
)
def test_data_means_the_same_before_and_after_the_command(
    small_package: Path, capsys: pytest.CaptureFixture[str], command: list[str]
) -> None:
    assert main(["--data", str(small_package), *command]) == 0
    before = capsys.readouterr().out
    assert main([*command, "--data", str(small_package)]) == 0
    assert capsys.readouterr().out == before


def test_of_two_data_folders_the_one_after_the_command_counts(cli: Cli, tmp_path: Path) -> None:
    other = write_package(tmp_path / "other", models=cell(2, "name", "Beech"))
    assert "Beech" in cli.names("--data", str(other))


def test_check_tells_what_is_suspicious_beside_what_is_wrong(cli: Cli, tmp_path: Path) -> None:
    folder = write_package(
        tmp_path / "odd", prices=cell(2, "input", "9000"), claims=cell(3, "basis", "rumour")
    )
    head, *lines = cli.problem("check", str(folder)).splitlines()
    assert head == f"weighbridge: The data package in {folder} has 3 problems:"
    assert lines[0].startswith("claims.csv, row 3, column basis: 'rumour' is none of measured")
    assert lines[1:] == [
        "prices.csv, row 2, column input: 9000.0 is more than 1000 USD per million tokens",
        "prices.csv, row 2, column output: output at 10.0 costs less than half of the input at"
        " 9000.0",
    ]


def test_what_is_only_suspicious_fails_the_check_and_nothing_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    cli = Cli(write_package(tmp_path, models=cell(2, "name", "Oak <b>3</b>")), capsys)
    assert "models.csv, row 2, column name" in cli.problem("check")
    assert "Oak <b>3</b>" in cli.names()


# quality


def test_quality_counts_by_vendor(cli: Cli) -> None:
    assert cli.rows("quality", "--columns", "tier,price_in,context") == [
        ["Acme AI", "4", "12", "10", "83", "10", "100", "85", "0", "1"],
        ["Nimbus", "2", "6", "1", "16", "1", "100", "236", "0", "0"],
        ["Umbra Labs", "2", "6", "3", "50", "3", "100", "165", "0", "0"],
    ]


@pytest.mark.parametrize(
    ("by", "first", "lines"),
    [
        ("vendor", ["Vendor", "Models"], 3),
        ("column", ["Column", "Models"], 14),
        ("grid", ["Vendor", "Column", "Models"], 3 * 14),
        ("catalog", ["Models"], 1),
    ],
)
def test_quality_by_each_has_its_lines(cli: Cli, by: str, first: list[str], lines: int) -> None:
    header, *counts = csv.reader(io.StringIO(cli.done("quality", "--by", by, "--format", "csv")))
    assert header == [
        *(*first, "Cells", "Known", "Known (whole %)", "Cited", "Cited (whole %)"),
        *("Median age (days)", "Undated", "Disputed"),
    ]
    assert len(counts) == lines


def test_quality_never_rounds_up(cli: Cli) -> None:
    ((models, cells, known, share, *_),) = cli.rows("quality", "--by", "catalog")
    assert (models, cells, known) == ("8", "112", "77")
    assert share == "68"  # of a hundred: 68.75


def test_quality_in_every_format_says_the_same(cli: Cli) -> None:
    command = ["quality", "--by", "column", "--columns", "family"]
    assert cli.rows(*command) == [["Family", "8", "8", "8", "100", "8", "100", "unknown", "8", "0"]]
    (row,) = json.loads(cli.done(*command, "--format", "json"))
    assert (row["Known"], row["Median age (days)"]) == (8, None)
    assert "| Family | 8 | 8 | 8 | 100 |" in cli.done(*command, "--format", "markdown")
    assert cli.done(*command).splitlines()[-1].split()[:5] == ["Family", "8", "8", "8", "100"]


def test_quality_lists_the_cells_in_dispute(cli: Cli) -> None:
    assert cli.rows("quality", "--disagreements") == [
        [
            *("Oak 3", "Context (tokens)"),
            *("400000", "272000"),
            *("Acme documentation", "2026-06-02", "vendor-claimed"),
            *("Price board", "2026-11-01", "catalogued"),
        ]
    ]
    assert cli.rows("quality", "--disagreements", "--columns", "tier") == []
    (row,) = json.loads(cli.done("quality", "--disagreements", "--format", "json"))
    assert (row["Shown"], row["Other"]) == (400000, 272000)


def test_quality_writes_categories_by_title_and_what_the_vendor_hides(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    claims = rows(
        "acme/oak-3,license_id,umbra-terms,reported,,forum,2026-10",
        "acme/oak-3,params_total,900,reported,,forum,2026-10",
    )
    cli = Cli(write_package(tmp_path, claims=claims), capsys)
    found = cli.rows("quality", "--disagreements", "--columns", "license,parameters")
    assert [(row[1], row[2], row[3]) for row in found] == [
        ("License", "Acme Terms of Service, Business", "Umbra Terms of Service"),
        ("Parameters (B)", "undisclosed", "900"),
    ]


def test_quality_counts_or_lists_not_both(cli: Cli) -> None:
    assert "not allowed with" in cli.refused("quality", "--by", "vendor", "--disagreements")


# Files


@pytest.mark.parametrize("option", ["-o", "--output"])
@pytest.mark.parametrize(
    "command",
    [["list", "--format", "csv"], ["list"], ["compare", "oak", "pro", "--format", "json"]],
)
def test_output_into_a_file_is_what_would_be_printed(
    cli: Cli, tmp_path: Path, option: str, command: list[str]
) -> None:
    printed = cli.done(*command)
    assert cli.done(*command, option, str(tmp_path / "out")) == ""
    assert (tmp_path / "out").read_bytes() == printed.encode()


def test_output_into_a_missing_folder_is_told(cli: Cli, tmp_path: Path) -> None:
    target = str(tmp_path / "gone/out.csv")
    message = cli.problem("list", "-o", target)
    assert target in message
    assert "Choose another folder" in message


# Options that do not exist


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["list", "--sort", "prise_in"], "There is no column 'prise_in'. Did you mean: price_in"),
        (["list", "--columns", "name,tear"], "There is no column 'tear'. Did you mean: tier"),
        (["list", "--columns", "name,,tier"], "There is no column ''."),
        (["quality", "--columns", "tear"], "There is no column 'tear'. Did you mean: tier"),
        (["quality", "--by", "model"], "invalid choice: 'model'"),
        (["list", "--vendor", "umbar"], "There is no vendor 'umbar'. Did you mean: umbra"),
        (["list", "--vendor", "umbra,"], "There is no vendor ''."),
        (["list", "--openness", "opn-source"], "There is no openness 'opn-source'."),
        (["list", "--license", "apache"], "apache-2.0"),
        (["list", "--format", "xml"], "invalid choice: 'xml'"),
        (["list", "--sort"], "--sort"),
        (["list", "--nonsense"], "unrecognized arguments: --nonsense"),
        (["lists"], "invalid choice: 'lists'"),
    ],
)
def test_what_does_not_exist_is_refused_with_the_nearest(
    cli: Cli, arguments: list[str], message: str
) -> None:
    assert message in cli.refused(*arguments)


# Help and version


def test_version_and_help_are_told(cli: Cli) -> None:
    assert cli.done("--version") == f"weighbridge {__version__}\n"
    text = cli.done("--help")
    assert all(word in text for word in ("list", "compare", "pairs", "check", "quality", "--data"))


@pytest.mark.parametrize(
    "command",
    [
        *("list", "compare", "counterparts", "strategy", "licenses", "may-i"),
        *("pairs", "check", "quality"),
    ],
)
def test_each_command_has_its_help(cli: Cli, command: str) -> None:
    assert f"usage: weighbridge {command}" in cli.done(command, "--help")


# A process of its own


def process(
    *arguments: str, environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "weighbridge", *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        env={**ENVIRONMENT, **(environment or {})},
    )


def shell(command: str, *, data: Path) -> subprocess.CompletedProcess[str]:
    """A command line of the shell, in which ``wb`` is the command on this package."""
    wb = f"'{sys.executable}' -m weighbridge --data '{data}'"
    return subprocess.run(
        ["bash", "-c", f'wb() {{ {wb} "$@"; }}; {command}'],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=ENVIRONMENT,
    )


@pytest.mark.parametrize("name", ["gemma", "gemini", "avocado"])
def test_the_shipped_catalog_has_the_names_people_ask_for(name: str) -> None:
    other = "llama"
    result = process("compare", name, other, "--format", "json")
    assert (result.returncode, result.stderr) == (0, "")
    named = list(json.loads(result.stdout)[0])
    wanted = {"avocado": "Muse Spark"}.get(name, name.capitalize())
    assert named[2].startswith(wanted)
    assert named[3].startswith("Llama")


def test_the_shipped_catalog_has_no_problems() -> None:
    result = process("check")
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith(f"{data_folder()}: no problems; ")


def test_exit_codes_reach_the_shell(small_package: Path, tmp_path: Path) -> None:
    data = ["--data", str(small_package)]
    assert process(*data, "compare", "oak", "zzzz").returncode == 2
    assert process(*data, "list", "-o", str(tmp_path / "gone/x")).returncode == 1
    assert process("check", str(tmp_path / "gone")).returncode == 1


@pytest.mark.parametrize(
    "command", ["list", "compare oak pro --format csv", "pairs", "check", "quality", "--help"]
)
def test_a_reader_that_has_gone_is_no_error(small_package: Path, command: str) -> None:
    # The reader is gone before anything is written, however quick the command.
    gone = f"exec 3> >(exit 0); wait $!; wb {command} >&3"
    result = shell(gone, data=small_package)
    assert result.stderr == ""
    assert result.returncode == 0


@pytest.mark.parametrize("command", ["list", "pairs", "check", "quality", "--help"])
def test_a_full_disk_behind_standard_output_is_told_without_a_traceback(
    small_package: Path, command: str
) -> None:
    if not Path("/dev/full").is_char_device():
        pytest.skip("there is no /dev/full")
    result = shell(f"wb {command} > /dev/full", data=small_package)
    assert result.returncode == 1
    assert result.stderr.splitlines() == [
        "weighbridge: Standard output could not be written: No space left on device."
    ]


def test_without_a_standard_output_nothing_fails(small_package: Path, tmp_path: Path) -> None:
    result = shell(f"wb list >&- && wb list -o '{tmp_path}/out' >&-", data=small_package)
    assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / "out").read_text("utf-8").startswith("Name")


def test_a_terminal_that_lacks_a_character_gets_its_number(tmp_path: Path) -> None:
    package = write_package(tmp_path, models=cell(2, "name", "Érable 模"))
    arguments = ["--data", str(package), "list", "rable", "--columns", "name"]
    plain = process(*arguments, environment={"PYTHONIOENCODING": "ascii"})
    assert (plain.returncode, plain.stderr) == (0, "")
    assert r"\xc9rable \u6a21" in plain.stdout


def test_a_pipe_can_be_named_as_the_file(small_package: Path) -> None:
    result = shell("wb list --columns name -o >(cat); wait $!", data=small_package)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("Name\n")


NO_QT = """
import sys
from weighbridge.__main__ import main

for arguments in {commands}:
    try:
        code = main(arguments)
    except SystemExit as end:
        code = end.code
    assert code == {code}, (arguments, code)
loaded = {{"PySide6", "shiboken6", "pyqtgraph", "pandas"}} & set(sys.modules)
assert not loaded, loaded
"""


@pytest.mark.parametrize(
    ("code", "commands"),
    [
        (
            0,
            [
                ["list", "oak", "--evidence", "--format", "csv"],
                ["compare", "oak", "pro"],
                ["compare", "family:oak", "side:closed", "--format", "html"],
                ["counterparts", "pro"],
                ["strategy", "acme"],
                ["licenses", "apache-2.0", "oak"],
                ["may-i", "may_i:allowed"],
                ["pairs"],
                ["check"],
                ["quality"],
                ["quality", "--disagreements"],
                ["--help"],
                ["--version"],
            ],
        ),
        (2, [["compare", "oak", "zzzz"], ["list", "--sort", "zzzz"]]),
        (1, [["check", "/nowhere"]]),
    ],
)
def test_no_command_loads_qt_or_pandas(
    small_package: Path, code: int, commands: list[list[str]]
) -> None:
    given = [["--data", str(small_package), *command] for command in commands]
    result = subprocess.run(
        [sys.executable, "-c", NO_QT.format(commands=given, code=code)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=ENVIRONMENT,
    )
    assert result.returncode == 0, result.stderr


# A file to open


def test_a_recipe_file_alone_opens_the_window_on_it(small_package: Path) -> None:
    opened: list[Opening] = []

    def open_window(opening: Opening) -> int:
        opened.append(opening)
        return 0

    assert run(["my/own.weighbridge", "--data", str(small_package)], open_window) == 0
    assert run(["--data", str(small_package), "--quit-when-ready"], open_window) == 0
    assert run(["--data", str(small_package), "--quit-when-shown", "--clean"], open_window) == 0
    assert opened == [
        Opening(small_package, Path("my/own.weighbridge"), clean=False),
        Opening(small_package, None, clean=False, quit_when_ready=True),
        Opening(small_package, None, clean=True, quit_when_shown=True),
    ]


def test_a_recipe_file_and_a_command_do_not_go_together(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["own.weighbridge", "pairs"]) == 1
    assert "own.weighbridge: a file to open comes without a command" in capsys.readouterr().err

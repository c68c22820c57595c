"""Bad packages: each fault is told with file, row and column, all at once, and as CatalogError."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.catalogs import NO_ROWS, TABLES, Change, cell, descriptor, rows, write_package
from weighbridge.catalog.package import read_package
from weighbridge.errors import CatalogError, Problem


def problems(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(CatalogError) as caught:
        read_package(folder)
    for problem in caught.value.problems:
        assert str(problem) in str(caught.value)
    return caught.value.problems


def problem(tmp_path: Path, **changes: Change) -> Problem:
    (only_one,) = problems(write_package(tmp_path, **changes))
    return only_one


def place(problem: Problem) -> tuple[str, int, str]:
    return problem.file, problem.row, problem.column


def test_a_sound_package_is_read_with_typed_cells(small_package: Path) -> None:
    package = read_package(small_package)
    scores = package.tables["scores"]
    assert scores["value"][0] == 1420.0
    assert scores["votes"][0] == 9000
    assert scores["effort"][0] is None
    assert package.tables["benchmarks"]["higher_is_better"] == [True, True, False]
    assert len(list(package.rows("models"))) == 8


def test_tables_without_rows_are_a_sound_package(tmp_path: Path) -> None:
    package = read_package(write_package(tmp_path, **NO_ROWS))
    assert all(not list(package.rows(table)) for table in TABLES)


# Files


def test_a_folder_that_does_not_exist_is_said_to_be_missing(tmp_path: Path) -> None:
    (only_one,) = problems(tmp_path / "nowhere")
    assert place(only_one) == ("datapackage.json", 0, "")
    assert "folder does not exist" in only_one.message


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    (only_one,) = problems(tmp_path / "file")
    assert only_one.file == "datapackage.json"
    assert "cannot be read" in only_one.message


@pytest.mark.parametrize("file", ["datapackage", "claims"])
def test_a_missing_file_is_named(tmp_path: Path, file: str) -> None:
    found = problem(tmp_path, **{file: None})
    assert found.file == ("datapackage.json" if file == "datapackage" else "claims.csv")
    assert found.message == "the file is missing"


def test_an_unreadable_file_is_named_with_the_reason(tmp_path: Path) -> None:
    folder = write_package(tmp_path, claims=None)
    (folder / "claims.csv").mkdir()
    (only_one,) = problems(folder)
    assert place(only_one) == ("claims.csv", 0, "")
    assert "cannot be read" in only_one.message


@pytest.mark.parametrize("content", [b"", b"\n\n", b"\xef\xbb\xbf", b"\r\n"])
def test_an_empty_table_file_is_told(tmp_path: Path, content: bytes) -> None:
    found = problem(tmp_path, hosts=content)
    assert place(found) == ("hosts.csv", 0, "")
    assert "empty" in found.message


def test_every_missing_table_is_listed_at_once(tmp_path: Path) -> None:
    found = problems(write_package(tmp_path, claims=None, hosts=None, pairs=b""))
    assert {each.file for each in found} == {"claims.csv", "hosts.csv", "pairs.csv"}


# The descriptor


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[1, 2",
        b'{"resources": [}',
        b"[" * 100_000,
        b"1" * 5000,
        b"\xff\xfe{}",
        b'{"a": "\x01"}',
    ],
)
def test_a_damaged_descriptor_is_told(tmp_path: Path, content: bytes) -> None:
    assert problem(tmp_path, datapackage=content).file == "datapackage.json"


def test_the_row_of_damaged_json_is_told(tmp_path: Path) -> None:
    found = problem(tmp_path, datapackage='{\n  "resources": [],\n  oops\n}')
    assert place(found) == ("datapackage.json", 3, "")


@pytest.mark.parametrize(
    "content", ["[]", "null", "3", '"x"', "{}", '{"resources": {}}', '{"resources": null}']
)
def test_json_of_another_shape_is_no_data_package(tmp_path: Path, content: str) -> None:
    assert "not a data package" in problem(tmp_path, datapackage=content).message


@pytest.mark.parametrize(
    "resource",
    [
        3,
        None,
        "claims",
        {},
        {"name": "claims"},
        {"name": "claims", "path": "claims.csv"},
        {"name": "claims", "path": "claims.csv", "schema": None},
        {"name": "claims", "path": "claims.csv", "schema": {"fields": 3}},
        {"name": "claims", "path": "claims.csv", "schema": {"fields": ["model_id"]}},
        {"name": "claims", "path": "claims.csv", "schema": {"fields": [{}]}},
    ],
)
def test_a_resource_of_another_shape_is_told(tmp_path: Path, resource: object) -> None:
    def change(parsed: Any) -> None:
        parsed["resources"][0] = resource

    found = problems(write_package(tmp_path, datapackage=descriptor(change)))
    assert {each.file for each in found} == {"datapackage.json"}
    assert any("resource 1 lacks" in each.message for each in found)


def test_tables_that_the_descriptor_lacks_adds_doubles_or_moves_are_all_told(
    tmp_path: Path,
) -> None:
    def change(parsed: Any) -> None:
        resources = {each["name"]: each for each in parsed["resources"]}
        resources["hosts"]["path"] = "../hosts.csv"
        resources["names"]["schema"]["fields"].pop()
        del resources["pairs"]
        parsed["resources"] = [
            *resources.values(),
            resources["claims"],
            {**resources["claims"], "name": "gossip"},
        ]

    found = problems(write_package(tmp_path, datapackage=descriptor(change)))
    text = "\n".join(each.message for each in found)
    assert len(found) == 5
    assert "'hosts' must lie in hosts.csv" in text
    assert "'names' has other fields" in text
    assert "'pairs' is missing" in text
    assert "'claims' is listed twice" in text
    assert "unknown table 'gossip'" in text


# Encodings


def test_latin_1_is_refused_with_the_row_of_the_first_such_character(tmp_path: Path) -> None:
    text = TABLES["vendors"].replace("Nimbus,", "Nimbé,", 1)
    found = problem(tmp_path, vendors=text.encode("latin-1"))
    assert place(found) == ("vendors.csv", 3, "")
    assert "UTF-8" in found.message


def test_the_row_in_another_encoding_is_right_with_windows_and_old_mac_line_ends(
    tmp_path: Path,
) -> None:
    for line_end in ("\r\n", "\r"):
        text = TABLES["vendors"].replace("Nimbus,", "Nimbé,", 1).replace("\n", line_end)
        found = problem(tmp_path, vendors=text.encode("latin-1"))
        assert place(found) == ("vendors.csv", 3, "")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-32"])
def test_utf_16_and_32_are_refused(tmp_path: Path, encoding: str) -> None:
    found = problem(tmp_path, vendors=TABLES["vendors"].encode(encoding))
    assert found.file == "vendors.csv"
    assert "UTF-8" in found.message


def test_utf_16_without_a_mark_is_refused(tmp_path: Path) -> None:
    found = problems(write_package(tmp_path, vendors=TABLES["vendors"].encode("utf-16-le")))
    assert {each.file for each in found} == {"vendors.csv"}


def test_a_byte_order_mark_is_accepted(tmp_path: Path) -> None:
    package = write_package(tmp_path, vendors=b"\xef\xbb\xbf" + TABLES["vendors"].encode())
    assert read_package(package).tables["vendors"]["vendor_id"][0] == "acme"


@pytest.mark.parametrize("line_end", ["\r\n", "\r", "\n\n"])
def test_other_line_ends_and_empty_lines_are_accepted(tmp_path: Path, line_end: str) -> None:
    changed = TABLES["vendors"].replace("\n", line_end).encode()
    package = read_package(write_package(tmp_path, vendors=changed))
    assert package.tables["vendors"]["name"] == ["Acme AI", "Nimbus", "Umbra Labs"]


# Rows


def test_a_short_and_a_long_row_are_told(tmp_path: Path) -> None:
    short, long = "umbra/x,shade,X", "umbra/y,shade,Y,umbra-docs,more"
    found = problems(write_package(tmp_path, models=rows(short, long)))
    assert [place(each) for each in found] == [("models.csv", 10, ""), ("models.csv", 11, "")]
    assert "too short: 3 cells, 4 wanted" in found[0].message
    assert "too long: 5 cells, 4 wanted" in found[1].message


def test_rows_that_point_at_an_unreadable_row_are_not_blamed(tmp_path: Path) -> None:
    broken = TABLES["sources"].replace(",vendor,\n", ",vendor\n", 1)
    assert place(problem(tmp_path, sources=broken)) == ("sources.csv", 2, "")


def test_the_row_is_the_line_an_editor_shows_even_after_line_breaks_in_cells(
    tmp_path: Path,
) -> None:
    note = '"three\nlines\r\nof note"'
    changed = rows(f"umbra,Umbra,,GB,,,,{note},umbra-docs,", "x,X,,XYZ,,,,,umbra-docs,")
    duplicate, pattern = sorted(problems(write_package(tmp_path, vendors=changed)))
    assert place(duplicate) == ("vendors.csv", 5, "vendor_id")
    assert "duplicate of row 4" in duplicate.message
    assert place(pattern) == ("vendors.csv", 8, "country")


@pytest.mark.parametrize(
    ("old", "new", "where", "message"),
    [
        ("host_id,name,url", "host_id,url", "name", "the column is missing"),
        ("host_id,name,url", "host_id,name,price,url", "price", "unknown column"),
        ("host_id,name,url", "name,host_id,url", "", "in this order"),
        ("host_id,name,url", "host_id,host_id,name,url", "", "in this order"),
    ],
)
def test_a_wrong_header_is_told(
    tmp_path: Path, old: str, new: str, where: str, message: str
) -> None:
    found = problem(tmp_path, hosts=TABLES["hosts"].replace(old, new, 1))
    assert place(found) == ("hosts.csv", 1, where)
    assert message in found.message


def test_a_header_below_empty_lines_is_told_with_its_own_row(tmp_path: Path) -> None:
    found = problems(write_package(tmp_path, hosts="\n\nhost_id,name,url,land\n"))
    assert {each.row for each in found} == {3}


def test_a_missing_header_names_every_column_and_not_the_rows(tmp_path: Path) -> None:
    found = problems(write_package(tmp_path, families="oak,acme,Oak,acme-docs\n"))
    assert {each.row for each in found} == {1}
    missing = {each.column for each in found if "missing" in each.message}
    assert missing == {"family_id", "vendor_id", "name", "source_id"}


def test_an_unclosed_quote_is_told_with_the_row_it_begins_in(tmp_path: Path) -> None:
    broken = TABLES["hosts"].replace("crest,Crest", 'crest,"Crest', 1)
    found = problem(tmp_path, hosts=broken)
    assert place(found) == ("hosts.csv", 4, "")
    assert "not CSV" in found.message


def test_rows_before_damaged_csv_are_checked_all_the_same(tmp_path: Path) -> None:
    broken = TABLES["hosts"].replace("DE", "Germany").replace("crest,Crest", 'crest,"Crest', 1)
    found = problems(write_package(tmp_path, hosts=broken))
    assert {place(each) for each in found} == {("hosts.csv", 4, ""), ("hosts.csv", 3, "country")}


def test_a_quote_followed_by_text_is_damaged_csv(tmp_path: Path) -> None:
    assert problem(tmp_path, hosts=TABLES["hosts"].replace("Crest", '"Cre"st', 1)).row == 4


def test_a_huge_cell_is_told_and_not_printed(tmp_path: Path) -> None:
    found = problem(tmp_path, hosts=cell(3, "name", "x" * 200_000))
    assert found.row == 3
    assert len(str(found)) < 300


def test_a_nul_byte_is_told(tmp_path: Path) -> None:
    found = problem(tmp_path, hosts=cell(3, "name", "Br\0ok"))
    assert place(found) == ("hosts.csv", 3, "name")
    assert "NUL" in found.message


# Cells


@pytest.mark.parametrize(
    "text",
    [
        *("nan", "NaN", "inf", "-inf", "Infinity", "1e999", "1_000", "1 000", " 1", "1 ", "1,5"),
        *("1.5.0", "0x1F", "1e", "e5", ".", "+", "ten", "\u0661\u0662", "\uff11", "1\n"),
    ],
)
def test_what_is_no_plain_number_is_refused(tmp_path: Path, text: str) -> None:
    found = problem(tmp_path, scores=cell(2, "value", text))
    assert place(found) == ("scores.csv", 2, "value")
    assert "not a number" in found.message


@pytest.mark.parametrize(
    ("text", "value"), [("1.5", 1.5), ("-0.25", -0.25), ("+2", 2), ("1e3", 1000), (".5", 0.5)]
)
def test_plain_numbers_are_read(tmp_path: Path, text: str, value: float) -> None:
    package = read_package(write_package(tmp_path, benchmarks=cell(2, "minimum", text)))
    assert package.tables["benchmarks"]["minimum"][0] == value


@pytest.mark.parametrize(
    ("table", "column", "text", "message"),
    [
        ("scores", "votes", "9000.0", "not a whole number"),
        ("scores", "votes", "9_000", "not a whole number"),
        ("scores", "votes", "9" * 5000, "not a whole number"),
        ("scores", "votes", "-1", "below 0"),
        ("scores", "value", "", "a value is required"),
        ("scores", "basis", "rumour", "none of measured"),
        ("sources", "retrieved", "2026-02-30", "not a date"),
        ("sources", "retrieved", "20260201", "not a date"),
        ("sources", "retrieved", "2026-W10-1", "not a date"),
        ("sources", "retrieved", "1.2.2026", "not a date"),
        ("sources", "url", "ftp://x", "not of the form"),
        ("benchmarks", "higher_is_better", "TRUE", "not true or false"),
        ("benchmarks", "higher_is_better", "1", "not true or false"),
        ("benchmarks", "headline", "0", "below 1"),
        ("models", "model_id", "Oak 3", "not of the form"),
        ("prices", "input", "-1", "below 0"),
    ],
)
def test_a_wrong_cell_is_told_with_file_row_and_column(
    tmp_path: Path, table: str, column: str, text: str, message: str
) -> None:
    found = [
        each
        for each in problems(write_package(tmp_path, **{table: cell(2, column, text)}))
        if "does not stand in" not in each.message
    ]
    (only_one,) = found
    assert place(only_one) == (f"{table}.csv", 2, column)
    assert message in only_one.message


def test_control_characters_in_a_cell_do_not_reach_the_message(tmp_path: Path) -> None:
    found = problem(tmp_path, scores=cell(2, "basis", "\x1b[2J\u202emeasured"))
    assert found.message.isprintable()


# Keys


@pytest.mark.parametrize(
    ("table", "column", "target"),
    [
        ("models", "family_id", "families"),
        ("families", "vendor_id", "vendors"),
        ("claims", "model_id", "models"),
        ("claims", "source_id", "sources"),
        ("prices", "host_id", "hosts"),
        ("scores", "benchmark_id", "benchmarks"),
        ("clauses", "license_id", "licenses"),
        ("hosts", "vendor_id", "vendors"),
        ("events", "model_id", "models"),
    ],
)
def test_a_dangling_key_is_told_with_its_target(
    tmp_path: Path, table: str, column: str, target: str
) -> None:
    found = problem(tmp_path, **{table: cell(2, column, "gone/away")})
    assert place(found) == (f"{table}.csv", 2, column)
    assert found.message == f"'gone/away' does not stand in {target}.csv"


def test_a_duplicate_id_is_told_with_the_first_row(tmp_path: Path) -> None:
    found = problem(tmp_path, models=rows("acme/oak-3,oak,Oak 3 again,acme-docs"))
    assert place(found) == ("models.csv", 10, "model_id")
    assert found.message == "'acme/oak-3' is a duplicate of row 2"


def test_a_duplicate_of_several_columns_names_them_all(tmp_path: Path) -> None:
    found = problem(tmp_path, scores=rows("acme/oak-3,wait-1,,13,,,,measured,,duel-board,"))
    assert found.column == "model_id + benchmark_id + effort + source_id"
    assert found.message == "'acme/oak-3, wait-1, , duel-board' is a duplicate of row 5"


def test_problems_of_every_kind_are_listed_at_once(tmp_path: Path) -> None:
    found = problems(
        write_package(
            tmp_path,
            vendors=cell(2, "country", "usa"),
            models=rows("acme/oak-3,oak,Oak,acme-docs"),
            names=cell(2, "model_id", "acme/gone"),
            prices=cell(3, "source_id", "gone"),
            scores=cell(3, "value", "101"),
            families="family_id\n",
            hosts=None,
        )
    )
    assert {place(each) for each in found} >= {
        ("vendors.csv", 2, "country"),
        ("models.csv", 10, "model_id"),
        ("names.csv", 2, "model_id"),
        ("prices.csv", 3, "source_id"),
        ("scores.csv", 3, "value"),
        ("families.csv", 1, "name"),
        ("hosts.csv", 0, ""),
    }


def test_a_damaged_installation_is_told_as_such(
    tmp_path: Path, small_package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = write_package(tmp_path / "shipped", datapackage='{"resources": [{"name": "hosts"}]}')
    monkeypatch.setattr("weighbridge.catalog.package.data_folder", lambda: shipped)
    with pytest.raises(CatalogError) as caught:
        read_package(small_package)
    assert caught.value.folder == str(shipped)


def test_types_and_constraints_that_are_not_known_are_told(
    tmp_path: Path, small_package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change(parsed: Mapping[str, Any]) -> None:
        fields = parsed["resources"][0]["schema"]["fields"]
        fields[0]["type"] = "geopoint"
        fields[1]["constraints"] = {"maxLength": 3}

    shipped = write_package(tmp_path / "shipped", datapackage=descriptor(change))
    monkeypatch.setattr("weighbridge.catalog.package.data_folder", lambda: shipped)
    with pytest.raises(CatalogError) as caught:
        read_package(small_package)
    assert [each.message for each in caught.value.problems] == [
        "unknown type 'geopoint'",
        "unknown constraint 'maxLength'",
    ]


# Anything at all

_FILES = st.sampled_from(["datapackage.json", *(f"{table}.csv" for table in TABLES)])
_NEAR_CSV = st.text(alphabet='abc019,";\n\r\t \0\ufeffé-/', max_size=200).map(str.encode)


@st.composite
def _damaged(draw: st.DrawFn) -> tuple[str, bytes]:
    """A file's name, and its right content with some bytes replaced, or any content."""
    file = draw(_FILES)
    table = file.removesuffix(".csv")
    right = TABLES[table].encode() if table in TABLES else b'{"resources": [{"name": "hosts"}]}'
    start = draw(st.integers(0, len(right)))
    end = draw(st.integers(start, min(len(right), start + 40)))
    part = draw(st.binary(max_size=20) | _NEAR_CSV)
    return file, draw(st.sampled_from([right[:start] + part + right[end:], part]))


def _read_with(folder: Path, file: str, content: bytes) -> None:
    old = (folder / file).read_bytes()
    (folder / file).write_bytes(content)
    try:
        read_package(folder)
    except CatalogError as error:
        assert error.problems
        assert str(error)
    finally:
        (folder / file).write_bytes(old)


@pytest.fixture(scope="module")
def fuzzed_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_package(tmp_path_factory.mktemp("fuzzed"))


@given(damaged=_damaged())
@example(damaged=("claims.csv", b"\x00"))
@example(damaged=("claims.csv", b'"'))
@example(damaged=("datapackage.json", b'{"resources": [{"name": ["hosts"], "path": {}}]}'))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=250)
def test_any_content_of_any_file_is_read_or_refused_as_a_catalog_error(
    fuzzed_package: Path, damaged: tuple[str, bytes]
) -> None:
    _read_with(fuzzed_package, *damaged)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda parts: (
        st.lists(parts, max_size=3)
        | st.dictionaries(
            st.sampled_from(["name", "path", "schema", "fields", "resources", "version"]),
            parts | st.sampled_from(["hosts", "hosts.csv"]),
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(resources=st.lists(_JSON, max_size=3), version=_JSON)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_json_as_descriptor_is_refused_as_a_catalog_error(
    fuzzed_package: Path, resources: list[object], version: object
) -> None:
    content = json.dumps({"version": version, "resources": resources})
    _read_with(fuzzed_package, "datapackage.json", content.encode())


@given(version=_JSON)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
def test_a_version_that_is_no_text_counts_as_none(fuzzed_package: Path, version: object) -> None:
    parsed = json.loads((fuzzed_package / "datapackage.json").read_text("utf-8"))
    kept = (fuzzed_package / "datapackage.json").read_bytes()
    (fuzzed_package / "datapackage.json").write_text(json.dumps({**parsed, "version": version}))
    try:
        expected = version if isinstance(version, str) else ""
        assert read_package(fuzzed_package).version == expected
    finally:
        (fuzzed_package / "datapackage.json").write_bytes(kept)

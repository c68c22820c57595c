"""What is taken of the hub's repositories, and what is refused."""

import csv
from pathlib import Path

import pytest

from tests.importers.readers.damage import told as problem
from weighbridge.importers.entries import Downloads, Entry, Fact
from weighbridge.importers.readers.hub import read

FILE = "hf_models_test.csv"
WILLOW = {
    "name": "acme/Willow-8B-A2B-Instruct",
    "parameters_raw": "8030261248",
    "active_parameters": "2913370112",
    "context_length": "32768",
    "license": "apache-2.0",
    "hf_downloads": "1200",
    "hf_likes": "34",
    "release_date": "2026-05-01",
    "pipeline_tag": "image-text-to-text",
    "format": "gguf",
}


def write(folder: Path, *repositories: dict[str, str]) -> Path:
    with (folder / FILE).open("w", newline="") as file:
        writer = csv.DictWriter(file, WILLOW.keys())
        writer.writeheader()
        writer.writerows(WILLOW | each for each in repositories)
    return folder


def only(folder: Path, **changed: str) -> Entry:
    (entry,) = read(write(folder, changed))
    return entry


def facts(entry: Entry) -> dict[str, Fact]:
    return {row.field: row for row in entry.rows if isinstance(row, Fact)}


def test_a_repository_gives_its_facts_and_downloads(tmp_path: Path) -> None:
    entry = only(tmp_path)
    assert (entry.name, entry.vendor, entry.rank) == (WILLOW["name"], "acme", 0)
    assert Downloads("1200", "34") in entry.rows
    assert {field: fact.value for field, fact in facts(entry).items()} == {
        "weights_url": "https://huggingface.co/acme/Willow-8B-A2B-Instruct",
        "status": "released",
        "license_id": "apache-2.0",
        "release_date": "2026-05-01",
        "context_tokens": "32768",
        "modalities_in": "text;image",
        "modalities_out": "text",
        "params_total": "8.03",
        "params_active": "2",
    }
    assert facts(entry)["release_date"].basis == "estimated"
    assert facts(entry)["params_active"].basis == "derived"


@pytest.mark.parametrize(
    ("changed", "missing"),
    [
        ({"license": "other"}, "license_id"),
        ({"license": ""}, "license_id"),
        ({"release_date": ""}, "release_date"),
        ({"context_length": "4096"}, "context_tokens"),
        ({"pipeline_tag": "unknown"}, "modalities_in"),
        ({"name": "acme/Willow", "active_parameters": "2913370112"}, "params_active"),
        ({"parameters_raw": "0"}, "params_total"),
    ],
)
def test_what_the_source_does_not_know_is_left_out(
    tmp_path: Path, changed: dict[str, str], missing: str
) -> None:
    assert missing not in facts(only(tmp_path, **changed))


def test_a_round_figure_of_active_parameters_is_taken(tmp_path: Path) -> None:
    taken = facts(only(tmp_path, name="acme/Willow", active_parameters="37000000000"))
    assert taken["params_active"].value == "37"


def test_no_downloads_or_likes_are_not_nought(tmp_path: Path) -> None:
    rows = only(tmp_path, hf_downloads="0").rows
    assert not [row for row in rows if isinstance(row, Downloads)]
    assert Downloads("1200", "") in only(tmp_path, hf_likes="0").rows


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("acme/Willow-8B-FP8", "gguf"),
        ("acme/Willow-8B-Instruct-GPTQ-Int4", "gptq"),
        ("acme/Willow-8B-4bit", "mlx"),
        ("acme/Willow-8B-GGUF", "gguf"),
    ],
)
def test_of_packed_weights_only_the_downloads_are_taken(
    tmp_path: Path, name: str, format: str
) -> None:
    assert only(tmp_path, name=name, format=format).rows == [Downloads("1200", "34")]


def test_the_model_that_talks_is_believed_first(tmp_path: Path) -> None:
    names = ("Willow-it", "Willow-it-2506", "Willow", "Willow-Base", "Willow-FP8")
    folder = write(tmp_path, *({"name": f"acme/{name}"} for name in names))
    assert [entry.rank for entry in read(folder)] == [0, 1, 2, 3, 4]


@pytest.mark.parametrize("name", ["acme/Willow-Preview", "acme/Willow-v3-Exp"])
def test_a_preview_is_told_by_its_name(tmp_path: Path, name: str) -> None:
    assert facts(only(tmp_path, name=name))["status"].value == "preview"


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "Willow"}, "name"),
        ({"parameters_raw": "8B"}, "parameters_raw"),
        ({"parameters_raw": "NaN"}, "parameters_raw"),
        ({"hf_downloads": "many"}, "hf_downloads"),
        ({"release_date": "May 2026"}, "release_date"),
    ],
)
def test_a_damaged_cell_is_told(tmp_path: Path, changed: dict[str, str], field: str) -> None:
    told = problem(read, write(tmp_path, changed))
    assert (told.file, told.row, told.column) == (FILE, 2, field)


def test_a_missing_file_or_column_is_told(tmp_path: Path) -> None:
    assert "missing" in problem(read, tmp_path).message
    (tmp_path / FILE).write_text(",".join(key for key in WILLOW if key != "license") + "\n")
    assert problem(read, tmp_path).column == "license"

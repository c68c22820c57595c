"""What is taken of the Model Openness Tool, and what is refused."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import told as problem
from weighbridge.importers.entries import Component, Entry
from weighbridge.importers.readers.mot import read

FILE = "Willow-8B.yml"


def write(folder: Path, components: str, distribution: str = "") -> Path:
    license = f"\n    distribution: {{name: {distribution}}}" if distribution else " {}"
    text = f"release:\n  name: Willow\n  license:{license}\n  components: {components}\n"
    (folder / FILE).write_text(text)
    return folder


def level(folder: Path, license: str, distribution: str = "") -> str:
    component = (
        f"{{name: Training code, license: {license}}}" if license else "{name: Training code}"
    )
    (entry,) = read(write(folder, f"[{component}]", distribution))
    (row,) = entry.rows
    assert isinstance(row, Component)
    return row.level


def test_a_file_is_an_entry_by_its_own_name(tmp_path: Path) -> None:
    folder = write(tmp_path, "[{name: Datasets, license: MIT}, {name: Model card}]")
    assert list(read(folder)) == [
        Entry("Willow-8B", [Component("datasets", "open"), Component("model_card", "partial")])
    ]


@pytest.mark.parametrize(
    ("license", "distribution", "expected"),
    [
        ("Apache-2.0", "", "open"),
        ("MIT license", "", "open"),
        ("CC-BY-SA-4.0", "", "open"),
        ("CDLA-Permissive-2.0", "", "open"),
        ("CC-BY-NC-4.0", "", "partial"),
        ("Willow Community License", "", "partial"),
        ("unlicensed", "Apache-2.0", "partial"),
        ("unlicensed", "", "partial"),
        ("", "Apache-2.0", "open"),
        ("", "Willow License", "partial"),
        ("", "", "partial"),
        ("Component not included", "Apache-2.0", "closed"),
    ],
)
def test_a_level_follows_from_the_license(
    tmp_path: Path, license: str, distribution: str, expected: str
) -> None:
    assert level(tmp_path, license, distribution) == expected


@pytest.mark.parametrize(
    ("components", "column"),
    [
        ("[{name: Secret sauce}]", "name"),
        ("[{license: MIT}]", "name"),
        ("[{name: Datasets, license: 4.0}]", "license"),
        ("[Datasets]", ""),
        ("many", ""),
    ],
)
def test_what_is_not_of_the_format_is_told(tmp_path: Path, components: str, column: str) -> None:
    told = problem(read, write(tmp_path, components))
    assert (told.file, told.column) == (FILE, column)


@pytest.mark.parametrize("text", ["", "- a list", "release: {", "release: 1.0", "framework: {}"])
def test_what_is_no_record_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    assert problem(read, tmp_path).file == FILE


def test_missing_files_are_told(tmp_path: Path) -> None:
    assert "missing" in problem(read, tmp_path).message

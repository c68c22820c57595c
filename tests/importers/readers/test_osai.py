"""What is taken of the European Open Source AI Index, and what is refused."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import told as problem
from weighbridge.importers.entries import Component, Entry, Fact
from weighbridge.importers.readers.osai import FORM, read

FILE = "Willow.yaml"
WILLOW = """\
system:
    name: Willow
    basemodelname: Willow-8B
    endmodelname: Willow-8B-Chat
    endmodellicense: Apache-2.0
weights_endmodel:
    class: open
    link: ["https://hub.example/willow", "https://hub.example/other"]
trainingcode:
    class: partial
    link: see https://code.example/willow, and the paper
datasheet:
    class: closed
    link:
"""


def entry(folder: Path, text: str = WILLOW) -> Entry:
    (folder / FILE).write_text(text)
    (only_one,) = read(folder)
    return only_one


def test_a_system_gives_levels_and_the_license(tmp_path: Path) -> None:
    assert entry(tmp_path) == Entry(
        "Willow-8B-Chat",
        [
            Fact("license_id", "Apache-2.0", "license of Willow-8B-Chat"),
            Component("weights_endmodel", "open", "https://hub.example/willow"),
            Component("trainingcode", "partial", "https://code.example/willow"),
            Component("datasheet", "closed", ""),
        ],
    )


def test_without_an_end_model_the_base_gives_the_name(tmp_path: Path) -> None:
    text = WILLOW.replace("endmodelname: Willow-8B-Chat", "endmodelname:")
    assert entry(tmp_path, text).name == "Willow-8B"


def test_a_license_under_the_older_key_is_found(tmp_path: Path) -> None:
    text = WILLOW.replace("endmodellicense", "endmodel license")
    assert (
        Fact("license_id", "Apache-2.0", "license of Willow-8B-Chat") in entry(tmp_path, text).rows
    )


def test_the_empty_form_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / FORM).write_text("system:\n    name:\npaper:\n    class: open\n")
    assert list(read(tmp_path)) == []


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [
        ("class: partial", "class: ajar", "trainingcode"),
        ("class: closed", "class: [closed]", "class"),
        ("endmodelname: Willow-8B-Chat", "endmodelname: 8", "endmodelname"),
        ("system:\n", "systems:\n", "endmodelname"),
        ("datasheet:\n    class: closed\n    link:\n", "datasheet: closed\n", "datasheet"),
    ],
)
def test_what_is_not_of_the_format_is_told(tmp_path: Path, old: str, new: str, column: str) -> None:
    (tmp_path / FILE).write_text(WILLOW.replace(old, new))
    told = problem(read, tmp_path)
    assert (told.file, told.column) == (FILE, column)


@pytest.mark.parametrize("text", ["", "- a list", "system: {", "\0"])
def test_what_is_no_record_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text)
    assert problem(read, tmp_path).file == FILE


def test_missing_files_are_told(tmp_path: Path) -> None:
    assert "missing" in problem(read, tmp_path).message

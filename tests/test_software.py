"""The list of the software that the program is made of: whole, with texts, as a bundle keeps it."""

import re
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path

import pytest

from tests.distributions import make_distribution
from weighbridge import __version__, software
from weighbridge.software import PROGRAM, Software, all_software, in_order, software_of, write

PYPROJECT = (Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8")


def by_name() -> dict[str, Software]:
    return {re.sub("[-_.]+", "-", each.name).lower(): each for each in all_software()}


def test_the_program_comes_first_and_the_others_by_name() -> None:
    first, *others = all_software()
    assert (first.name, first.version) == (PROGRAM, __version__)
    names = [each.name.casefold() for each in others]
    assert names == sorted(names)
    assert len(set(names)) == len(names)


def test_every_dependency_is_listed_and_what_it_needs_in_turn() -> None:
    (required,) = re.findall(r"^dependencies = \[\n(.*?)^\]", PYPROJECT, re.S | re.M)
    names = {name.lower() for name in re.findall(r'^ +"([\w.-]+)', required, re.M)}
    assert {"pyside6-essentials", "numpy", "pandas", "pyqtgraph", "pyyaml"} <= names
    assert names | {"shiboken6"} <= set(by_name())


def test_tools_of_the_developers_are_not_listed() -> None:
    assert not {"pytest", "mypy", "ruff", "hatchling"} & set(by_name())


def test_each_has_a_license_and_its_text() -> None:
    for each in all_software():
        assert each.license, each.name
        assert len(each.text) > 500, each.name


def test_the_program_brings_the_licenses_of_its_catalog_and_icons() -> None:
    text = by_name()[PROGRAM].text
    for part in ("MIT License", "CC BY 4.0", "Lucide"):
        assert part in text


def test_qt_comes_with_the_lgpl_and_with_how_to_replace_it() -> None:
    text = by_name()["pyside6-essentials"].text
    for part in (
        "GNU LESSER GENERAL PUBLIC LICENSE",
        "GNU GENERAL PUBLIC LICENSE",
        "You may replace them",
        "https://download.qt.io",
        "HarfBuzz",
        "UNICODE",
    ):
        assert part in text


def test_a_list_that_is_written_reads_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = tmp_path / "licenses" / "software.json"
    kept = (
        Software("weighbridge", "1", "MIT", "Ours."),
        Software("Ünü", "2.0", "ISC", "Täxt\n\n§"),
    )
    files = write(kept, listed)
    assert {each.name for each in files} == {"software.json", "weighbridge.txt", "Ünü.txt"}
    monkeypatch.setattr(software, "software_list", lambda: listed)
    assert all_software() == kept


def test_in_order_puts_the_program_first() -> None:
    given = [Software(name, "1", "MIT", "") for name in ("Zebra", "ant", "weighbridge", "Bee")]
    assert [each.name for each in in_order(given)] == ["weighbridge", "ant", "Bee", "Zebra"]


@pytest.mark.parametrize(
    ("metadata", "license"),
    [
        ("License-Expression: MIT\nLicense: something else\n", "MIT"),
        ("License: BSD\n", "BSD"),
        ("License: A long\n text\n of a license\nClassifier: License :: OSI Approved :: X\n", "X"),
        ("Classifier: License :: OSI Approved :: BSD License\n", "BSD License"),
        ("", "see its text"),
    ],
)
def test_the_license_is_told_in_short(tmp_path: Path, metadata: str, license: str) -> None:
    assert software_of(make_distribution(tmp_path, "oak", metadata)).license == license


def test_license_files_are_found_where_old_and_new_distributions_put_them(tmp_path: Path) -> None:
    files = {
        "oak-1.0.dist-info/COPYING": "Old place.",
        "oak-1.0.dist-info/licenses/inner/LICENSE": "New place.",
    }
    named = "License-File: COPYING\nLicense-File: inner/LICENSE\n"
    text = software_of(make_distribution(tmp_path, "oak", named, files)).text
    assert "Old place." in text
    assert "New place." in text


def test_a_license_file_that_cannot_be_shown_is_named(tmp_path: Path) -> None:
    oak = make_distribution(tmp_path, "oak", "License-File: GONE\nLicense-File: ODD\n")
    (tmp_path / "oak-1.0.dist-info" / "ODD").write_bytes(b"(c) M\xfcller")
    text = software_of(oak).text
    assert "oak names its license file GONE" in text
    assert "ODD of oak is not UTF-8" in text


def test_where_the_program_is_not_installed_the_list_is_empty(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def nothing(name: str) -> Distribution:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(software, "distribution", nothing)
    assert all_software() == ()

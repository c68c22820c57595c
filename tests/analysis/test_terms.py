"""License against license, clause by clause."""

import pytest

from weighbridge.analysis.terms import TermCell, compare_licenses, find_license, unknown_license
from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import CLAUSES


def test_each_clause_has_a_line_and_the_facts_of_the_text_stand_about_them(
    small_catalog: Catalog,
) -> None:
    terms = compare_licenses(small_catalog, ["apache-2.0", "acme-community"])
    assert [license.id for license in terms.licenses] == ["apache-2.0", "acme-community"]
    assert [line.id for line in terms.lines] == [
        *("class", "version", "spdx_id", "osi_approved", *CLAUSES, "read", "url")
    ]
    by_id = {line.id: line for line in terms.lines}
    assert by_id["user_limit"].cells == (
        TermCell("No"),
        TermCell("Yes", "Above 10 million users a month"),
    )
    assert [cell.text for cell in by_id["spdx_id"].cells] == ["Apache-2.0", "unknown"]
    assert [cell.text for cell in by_id["osi_approved"].cells] == ["Yes", "No"]
    assert by_id["read"].cells[0].text == "the license text was read"
    assert by_id["url"].cells[1].text == "https://acme.example/license"


def test_differences_are_told_and_can_stand_alone(small_catalog: Catalog) -> None:
    ids = ["apache-2.0", "acme-community"]
    whole = compare_licenses(small_catalog, ids)
    differing = compare_licenses(small_catalog, ids, differences_only=True)
    same = {line.id for line in whole.lines} - {line.id for line in differing.lines}
    assert same == {line.id for line in whole.lines if not line.differs} - {"read", "url"}
    assert "attribution" in same


def test_unknown_is_said_and_differs_from_what_is_known(small_catalog: Catalog) -> None:
    terms = compare_licenses(small_catalog, ["obscure", "apache-2.0"])
    (line,) = (line for line in terms.lines if line.id == "naming")
    assert [cell.text for cell in line.cells] == ["unknown", "No"]
    assert line.differs
    (line,) = (line for line in terms.lines if line.id == "read")
    assert line.cells[0].text == "the license text was not found"


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("apache-2.0", "apache-2.0"),
        ("Apache License 2.0", "apache-2.0"),
        ("UMBRA TERMS OF SERVICE", "umbra-terms"),
        ("umbra", None),
        ("", None),
    ],
)
def test_a_license_is_found_by_id_name_or_spdx_id(
    small_catalog: Catalog, name: str, expected: str | None
) -> None:
    assert find_license(small_catalog, name) == expected


def test_an_unknown_license_is_told_with_the_nearest(small_catalog: Catalog) -> None:
    assert "apache-2.0" in str(unknown_license(small_catalog, "apache-2"))

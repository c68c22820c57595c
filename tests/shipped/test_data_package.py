"""The shipped catalog under the eyes of an outsider: is it a valid data package?

`weighbridge check` looks further, but it is our own reader; others will read with theirs.
"""

from pathlib import Path

import pytest
from frictionless import Package

DATA = Path(__file__).parent.parent.parent / "data"


def test_the_catalog_is_a_valid_data_package() -> None:
    report = Package(str(DATA / "datapackage.json")).validate()
    problems = report.flatten(["name", "rowNumber", "fieldName", "message"])
    assert report.valid, "\n".join(str(problem) for problem in problems[:20])


def test_every_table_is_described() -> None:
    described = {resource.path for resource in Package(str(DATA / "datapackage.json")).resources}
    assert described == {path.name for path in DATA.glob("*.csv")}


@pytest.mark.parametrize("path", sorted(DATA.glob("*.csv")), ids=lambda path: path.name)
def test_tables_are_plain_utf_8_with_unix_lines(path: Path) -> None:
    content = path.read_bytes()
    assert not content.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in content
    assert content.endswith(b"\n")
    content.decode("utf-8")

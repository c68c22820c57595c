"""Constraints and keys of the Table Schema standard that no shipped table uses so far."""

import pytest

from weighbridge.catalog.schema import Field, Rows, Schema, check_table, read_schema
from weighbridge.errors import Problem


def problems(column: Field, *texts: str) -> list[Problem]:
    cells = [[column.name], *([text] for text in texts)]
    rows = Rows(range(1, len(cells) + 1), cells)
    return check_table("t.csv", Schema((column,), (), ()), rows)[2]


@pytest.mark.parametrize(("text", "sound"), [("10", True), ("10.5", False), ("-3", True)])
def test_a_value_above_the_maximum_is_told(text: str, sound: bool) -> None:
    found = problems(Field("share", "number", {"maximum": 10}), text)
    assert found == ([] if sound else [Problem("t.csv", 2, "share", f"'{text}' is above 10")])


def test_a_repeated_value_of_a_unique_column_is_told_but_not_a_missing_one() -> None:
    found = problems(Field("code", constraints={"unique": True}), "a", "", "b", "", "a")
    assert found == [Problem("t.csv", 6, "code", "'a' is a duplicate of row 2")]


def test_keys_may_be_written_as_text_or_as_a_list() -> None:
    for wrap in (str, lambda name: [name]):
        key = {"fields": wrap("b"), "reference": {"resource": "others", "fields": wrap("id")}}
        descriptor = {"fields": [{"name": "a"}, {"name": "b"}], "primaryKey": wrap("a")}
        schema, found = read_schema({**descriptor, "foreignKeys": [key]}, "datapackage.json")
        assert found == []
        assert schema.primary_key == ("a",)
        (foreign,) = schema.foreign_keys
        assert (foreign.field, foreign.table, foreign.referenced) == ("b", "others", "id")

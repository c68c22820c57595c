"""The help's examples of the query language, asked of the shipped catalog."""

import re

import pytest

from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.filters.engine import Engine
from weighbridge.filters.language import Language
from weighbridge.filters.language.completion import CandidateKind
from weighbridge.filters.query import Order
from weighbridge.locations import data_folder, help_page

HELP = help_page("query-language").read_text("utf-8")
EXAMPLES = re.findall(r"^- `(.+?)` finds ", HELP, re.MULTILINE)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog(data_folder())


def test_there_are_ten_examples() -> None:
    assert len(EXAMPLES) == 10


@pytest.mark.parametrize("text", EXAMPLES)
def test_every_example_finds_some_models_but_not_all(catalog: Catalog, text: str) -> None:
    language = Language(catalog)
    query = language.parse(text)
    answer = Engine(catalog.frame, catalog.columns, catalog.as_of).answer(query, Order())
    assert 0 < len(answer) < answer.total / 2
    assert language.parse(language.text_of(query)) == query


def test_every_short_name_of_a_field_is_documented(catalog: Catalog) -> None:
    language = Language(catalog)
    table = HELP.partition("| short |")[2].partition("Every other")[0]
    shorts = {
        name
        for row in re.findall(r"^\| (`.+?`) \|", table, re.MULTILINE)
        for name in re.findall(r"`(\w+)`", row)
    }
    offered = language.complete("", 0).candidates
    fields = {each.text.removesuffix(":") for each in offered if each.kind is CandidateKind.FIELD}
    assert shorts == fields - {*catalog.columns, "definition"}

"""Every class, tier, status, level, basis and clause is explained, by the program and its help."""

import pytest

from weighbridge.catalog.claims import BASES
from weighbridge.catalog.components import LEVELS as COMPONENT_LEVELS
from weighbridge.catalog.components import SHOWN, MofClass
from weighbridge.catalog.licenses import LEVELS, PERMISSIONS
from weighbridge.catalog.meanings import BASIS_MEANINGS, UNKNOWN_MEANING, meaning
from weighbridge.catalog.openness import TITLES, Openness
from weighbridge.catalog.resolution import SIZE_CLASSES
from weighbridge.catalog.rules import STATUSES, TIERS
from weighbridge.columns import CLAUSES, COLUMNS
from weighbridge.help_pages import read_page

EXPLAINED = {
    "openness": [each.value for each in Openness],
    "tier": TIERS,
    "status": STATUSES,
    "size_class": SIZE_CLASSES,
    "permits": PERMISSIONS,
    "mof_class": [each.value for each in MofClass],
    **dict.fromkeys(CLAUSES, LEVELS),
    **dict.fromkeys(SHOWN, COMPONENT_LEVELS),
}


@pytest.mark.parametrize("column_id", EXPLAINED)
def test_every_value_is_explained_in_a_sentence_of_its_own(column_id: str) -> None:
    texts = [meaning(column_id, value) for value in EXPLAINED[column_id]]
    assert all(text.endswith(".") for text in texts)
    assert len(set(texts)) == len(texts)


def test_every_basis_is_explained() -> None:
    assert list(BASIS_MEANINGS) == list(BASES)


def test_every_clause_and_component_says_what_it_tells() -> None:
    for column_id in (*CLAUSES, *SHOWN, "openness", "tier", "status", "size_class", "permits"):
        assert COLUMNS[column_id].description.endswith("."), column_id


def test_unknown_is_explained_in_every_column() -> None:
    assert meaning("tier", None) == meaning("price_in", "unknown") == UNKNOWN_MEANING


def test_what_says_itself_is_not_explained() -> None:
    assert meaning("vendor", "meta") == meaning("tier", "no such tier") == ""


def test_the_help_says_the_same_as_the_program() -> None:
    openness, tiers = read_page("openness").text, read_page("tiers").text
    for each in Openness:
        assert f"| {TITLES[each]} | `{each}` |" in openness
    for column_id in ("tier", "status"):
        for value in EXPLAINED[column_id]:
            assert f"| {value} | {meaning(column_id, value)} |" in tiers
    for size in SIZE_CLASSES:
        assert f"| {size} |" in tiers
    licenses = read_page("licenses").text
    for level, title in LEVELS.items():
        assert f"| {title} | {meaning('commercial_use', level)} |" in licenses
    for id, title in CLAUSES.items():
        assert f"| {title} | {COLUMNS[id].description} |" in licenses
    for text in BASIS_MEANINGS.values():
        assert f"| {text} |" in read_page("evidence").text

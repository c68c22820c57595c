"""Recipes: read back they are what was written; what is not known is refused with the reason."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weighbridge.errors import RecipeError
from weighbridge.recipe import OPTIONS, Recipe, read_recipe, recipe_of, recipe_text

COMPARE = Recipe(
    "compare",
    ("google/gemma-4-31b", "family:gemini"),
    {"baseline": "family:gemini", "differences": True, "definition": "free"},
    "open",
)


def told(**changes: Any) -> str:
    return json.dumps({"weighbridge_recipe": 1, "what": "compare"} | changes)


def test_a_recipe_read_back_is_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "recipe.json"
    path.write_text(recipe_text(COMPARE), "utf-8")
    assert read_recipe(path) == COMPARE


def test_an_option_that_was_left_open_is_not_written() -> None:
    written = recipe_text(Recipe("may-i", options={"users": None, "country": "DE"}))
    assert json.loads(written)["options"] == {"country": "DE"}


def test_items_options_and_query_may_be_left_out() -> None:
    assert recipe_of(told()) == Recipe("compare")
    assert all(recipe_of(told(what=what)).what == what for what in OPTIONS)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "not JSON"),
        ("compare", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ('{"weighbridge_recipe": 1, "what": "may-i", "options": {"users": NaN}}', "not JSON"),
        ("[]", "does not name its version"),
        ("{}", "does not name its version"),
        (told(weighbridge_recipe=2), "version 2, and this program reads up to 1"),
        (told(weighbridge_recipe="1"), "is no number: '1'"),
        (told(weighbridge_recipe=True), "is no number: True"),
        (told(weighbridge_recipe=0), "is no number: 0"),
        (told(command="rm"), "a key that is not known: 'command'"),
        (told(what="rebuild"), "not known: 'rebuild'"),
        (told(what=None), "not known: None"),
        (told(what=["compare"]), "not known: ['compare']"),
        (told(items="gemma"), "no list"),
        (told(items=["a"] * 51), "no list"),
        (told(items=[1]), "no text: 1"),
        (told(items=["x" * 10_001]), "no text"),
        (told(query=1), "query"),
        (told(query="x" * 10_001), "query"),
        (told(options=[]), "no object"),
        (told(options={"output": "/etc/passwd"}), "compare does not have: 'output'"),
        (told(options={"data": "/"}), "compare does not have: 'data'"),
        (told(options={"differences": "yes"}), "differences of the recipe cannot be 'yes'"),
        (told(options={"definition": "mine"}), "cannot be 'mine'"),
        (told(options={"benchmark": 1}), "cannot be 1"),
        (told(what="may-i", options={"users": -1}), "cannot be -1"),
        (told(what="may-i", options={"users": True}), "cannot be True"),
        (told(what="may-i", options={"users": 10**400}), "cannot be 1000"),
        (told(what="may-i", options={"purpose": "war"}), "cannot be 'war'"),
        (told(what="may-i", options={"purpose": ["commercial"]}), "cannot be"),
        (told(what="\x1b[31m\u202e"), r"'\x1b[31m\u202e'"),
    ],
)
def test_what_is_no_recipe_is_refused_with_the_reason(text: str, said: str) -> None:
    with pytest.raises(RecipeError) as caught:
        recipe_of(text)
    assert said in str(caught.value)
    assert len(str(caught.value)) < 300
    assert str(caught.value).isprintable()


@given(text=st.text(max_size=200))
def test_any_text_is_a_recipe_or_refused(text: str) -> None:
    with pytest.raises(RecipeError):
        recipe_of(text)


@given(
    value=st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=5),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
        max_leaves=5,
    ),
    key=st.sampled_from(("what", "items", "options", "query", "weighbridge_recipe")),
)
def test_any_value_of_any_key_is_taken_or_refused(key: str, value: object) -> None:
    text = json.dumps({"weighbridge_recipe": 1, "what": "compare", key: value})
    try:
        recipe = recipe_of(text)
    except RecipeError:
        return
    assert recipe_of(recipe_text(recipe)) == recipe


@pytest.mark.parametrize(
    ("content", "said"),
    [(b"\xff\xfe\x00", "not UTF-8"), (b" " * 70_000, "larger than"), (b"{}", "recipe.json: ")],
)
def test_a_file_that_is_no_recipe_is_named(tmp_path: Path, content: bytes, said: str) -> None:
    path = tmp_path / "recipe.json"
    path.write_bytes(content)
    with pytest.raises(RecipeError, match=said):
        read_recipe(path)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(RecipeError, match="cannot be read: No such file"):
        read_recipe(tmp_path / "gone.json")
    with pytest.raises(RecipeError, match="cannot be read"):
        read_recipe(tmp_path)

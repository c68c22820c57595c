"""The files of translations are what the code and the tools make of them, and read right."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

import translations
from contents import SOURCE
from translations import LANGUAGES, PLURALS_ONLY, source_file

TRANSLATED = [each for each in LANGUAGES if each not in PLURALS_ONLY]


class Message(NamedTuple):
    context: str
    source: str
    forms: tuple[str, ...]
    """The translation; with plurals one for each number that the language tells apart."""
    is_finished: bool


def messages(language: str) -> list[Message]:
    return list(_messages(source_file(language)))


def _messages(file: Path) -> Iterator[Message]:
    for context in ElementTree.parse(file).iter("context"):  # noqa: S314 - it is ours
        for each in context.iter("message"):
            translation = each.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield Message(
                context.findtext("name", ""),
                each.findtext("source", ""),
                tuple(forms or [translation.text or ""]),
                translation.get("type") is None,
            )


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_in_the_code_is_new_or_gone(language: str, tmp_path: Path) -> None:
    """Else: make translations."""
    file = tmp_path / source_file(language).name
    file.write_bytes(source_file(language).read_bytes())
    translations.update(file, language)
    assert list(_messages(file)) == messages(language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_shipped_was_made_of_the_texts(language: str, tmp_path: Path) -> None:
    """Else: make translations."""
    compiled = tmp_path / "compiled.qm"
    translations.compile_to(source_file(language), compiled)
    assert compiled.read_bytes() == source_file(language).with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_source(language: str) -> None:
    """A name in braces is filled in; one that is not there, or misspelt, would be an error."""
    for each in messages(language):
        for form in filter(None, each.forms):
            # Where there is one of a thing, its number need not be said.
            assert places(form) - {"%n"} == places(each.source) - {"%n"}, each
            assert ("&" in form) == ("&" in each.source), each
        if "%n" in each.source and each.is_finished:
            assert {"%n", "%Ln"} & set(re.findall(r"%L?n", each.forms[-1])), each


def places(text: str) -> set[str]:
    named = {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}
    return named | ({"%n"} if "%n" in text else set())


def test_english_has_a_singular_for_every_plural() -> None:
    for each in messages("en"):
        assert each.is_finished, each
        assert len(each.forms) == 2, each
        assert "(s)" not in "".join(each.forms), each


CORE = sorted((SOURCE / "weighbridge").rglob("*.py"))


@pytest.mark.parametrize("path", CORE, ids=lambda path: path.stem)
def test_only_whole_literal_texts_of_the_core_are_marked(path: Path) -> None:
    """What is put together before it is marked can be in no catalogue of translations."""
    if path.stem != "wording":
        told = [text for text, _ in translations.marked(ast.parse(path.read_text("utf-8")))]
        assert all(isinstance(text, str) for text in told)


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_entry_is_translated(language: str) -> None:
    assert [each.source for each in messages(language) if not each.is_finished] == []

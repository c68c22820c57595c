"""Texts that are English as they are, and can be said in other words."""

from typing import NamedTuple

import pytest

from weighbridge.wording import (
    Phrase,
    capitalized,
    in_words,
    joined,
    listed,
    lowered,
    phrase,
    plural,
    say,
)

GERMAN = {
    "Name": "Name",
    "Price": "Preis",
    "{title} ({unit})": "{title} [{unit}]",
    "{shown} of {total}": "von {total} {shown}",
    " and ": " und ",
    "; ": " / ",
}


def german(text: str) -> str:
    def translate(template: str, count: int | None) -> str | None:
        if template == "%n models":
            return f"{count} Modell" if count == 1 else f"{count} Modelle"
        return GERMAN.get(template, template if count is None else None)

    return say(text, translate, lambda value: f"<{value}>")


@pytest.mark.parametrize(
    ("text", "english", "said"),
    [
        (phrase("Price"), "Price", "Preis"),
        (phrase("{shown} of {total}", shown=2, total=1.5), "2 of 1.5", "von <1.5> <2>"),
        (
            phrase("{title} ({unit})", title=phrase("Price"), unit="Price"),
            "Price (Price)",
            "Preis [Price]",
        ),
        (plural("%n model", "%n models", 1), "1 model", "1 Modell"),
        (plural("%n model", "%n models", 3), "3 models", "3 Modelle"),
        (plural("%n day", "%n days", 1), "1 day", "1 day"),
        (joined(", ", ["a {b}", phrase("Price")]), "a {b}, Price", "a {b}, Preis"),
        (joined("; ", ["a; b", phrase("Price")]), "a; b; Price", "a; b / Preis"),
        (listed(["Oak", "Ash"]), "Oak and Ash", "Oak und Ash"),
        (lowered(phrase("Price")), "price", "Preis"),
        (capitalized(phrase("Price")), "Price", "Preis"),
        (
            phrase("{shown} of {total}", shown="{total}", total="%n"),
            "{total} of %n",
            "von %n {total}",
        ),
        ("Price", "Price", "Price"),
    ],
)
def test_a_text_is_english_and_is_said_otherwise(text: str, english: str, said: str) -> None:
    assert text == english
    assert str(text) == english
    assert hash(text) == hash(english)
    assert german(text) == said


def test_a_text_of_no_translation_is_what_it_was() -> None:
    text = phrase("{a}, then {b}", a=phrase("x"), b="y")
    assert german(text) == text


class Pair(NamedTuple):
    one: str
    others: tuple[str, ...]
    number: float


def test_all_texts_of_a_value_are_said() -> None:
    pair = Pair(phrase("Price"), ("Price", phrase("Price")), 1.0)
    assert in_words(pair, german) == Pair("Preis", ("Price", "Preis"), 1.0)


def test_the_case_of_names_is_changed_as_ever() -> None:
    assert lowered("Oak") == "oak"
    assert not isinstance(lowered("Oak"), Phrase)
    assert capitalized("oak") == "Oak"

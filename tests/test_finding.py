"""Finding by a few letters: what matches, and what comes first."""

from hypothesis import given
from hypothesis import strategies as st

from weighbridge.finding import MOST_LETTERS, Finder, Sought


def found(text: str, *titles: str, most: int = 50) -> list[str]:
    finder = Finder(Sought(title) for title in titles)
    return [titles[place] for place in finder.find(text, most)]


def test_letters_in_their_order_match_and_others_do_not() -> None:
    assert found("g431", "Gemma 4 31B", "GPT-4.1", "Gemini 3.1 Pro") == ["Gemma 4 31B"]
    assert found("1g", "Gemma 1") == []
    assert found("GEMMA", "gemma") == ["gemma"]
    assert found("gm 4", "Gemma 4") == ["Gemma 4"]


def test_the_better_match_comes_first() -> None:
    titles = (
        "Open catalog",  # letters in pieces
        "Shampoo",  # within
        "The Amp",  # begins a word
        "Ample",  # begins the name
        "Amp",  # is it
        "A big map",  # letters, each of them at the start of a word but one
    )
    assert found("amp", *titles) == ["Amp", "Ample", "The Amp", "Shampoo", "A big map"]
    assert found("oc", *titles)[0] == "Open catalog"


def test_first_letters_of_words_beat_scattered_ones() -> None:
    assert found("msg", "Mimosa forging", "Muse Spark Glimmer")[0] == "Muse Spark Glimmer"


def test_signs_between_words_are_blanks() -> None:
    assert found("gpt oss", "gpt-oss-120b") == ["gpt-oss-120b"]
    assert found("google/gemma", "google gemma") == ["google gemma"]


def test_shorter_names_come_first_and_equals_as_given() -> None:
    assert found("oak", "Oak 3 Turbo", "Oak 3", "Oak 4") == ["Oak 3", "Oak 4", "Oak 3 Turbo"]


def test_another_name_is_found_after_the_names_themselves() -> None:
    finder = Finder([Sought("Muse Spark", ("Avocado",)), Sought("Avocado grove")])
    assert finder.find("avo", 9) == [1, 0]
    assert finder.find("avocado", 9) == [0, 1]  # It is called just so.
    assert finder.find("spark", 9) == [0]


def test_nothing_typed_gives_the_first_and_no_more_are_given_than_asked_for() -> None:
    titles = [f"Oak {number}" for number in range(20)]
    assert found("", *titles, most=3) == titles[:3]
    assert found("  ", *titles, most=3) == titles[:3]
    assert len(found("oak", *titles, most=5)) == 5


def test_nothing_among_nothing() -> None:
    assert Finder([]).find("a", 5) == []
    assert Finder([]).find("", 5) == []


def test_of_a_very_long_name_the_beginning_is_looked_at() -> None:
    assert found("a" * 30 + "b", "a " * MOST_LETTERS + "b") == []
    assert found("aaa", "a " * 100_000) == ["a " * 100_000]


@given(st.lists(st.text(max_size=12), max_size=6), st.text(max_size=6))
def test_whatever_is_typed_is_found_in_names_that_have_its_letters(
    titles: list[str], text: str
) -> None:
    places = Finder(map(Sought, titles)).find(text, 50)
    assert len(set(places)) == len(places)
    for place in places:
        rest = iter(titles[place].casefold())
        letters = "".join(text.casefold().split())
        assert all(each in rest for each in letters if each.isalnum())

"""Queries as values: composed, compared, and kept apart from one another."""

from weighbridge.filters.query import Query


def test_a_query_is_changed_by_making_another() -> None:
    first = Query().searching("oak")
    second = first.choosing("tier", ["mid"]).searching("willow")
    assert first.words == ("oak",)
    assert not first.chosen("tier")
    assert second.words == ("willow",)
    assert second.chosen("tier") == {"mid"}


def test_choosing_nothing_takes_the_filter_away() -> None:
    query = Query().choosing("tier", ["mid"]).choosing("tier", [])
    assert query == Query()
    assert query.is_empty


def test_blanks_alone_ask_for_everything() -> None:
    assert Query().searching(" \t ").is_empty
    assert not Query().searching("x").is_empty
    assert not Query().choosing("tier", ["mid"]).is_empty


def test_equal_queries_are_equal_and_hash_alike_whatever_the_order_of_choices() -> None:
    one = Query().searching("x").choosing("tier", ["mid", "small"]).choosing("vendor", ["acme"])
    two = Query().searching("x").choosing("vendor", ["acme"]).choosing("tier", ["small", "mid"])
    assert one == two
    assert len({one, two}) == 1
    assert one != two.searching("y")


def test_words_are_folded_as_languages_need() -> None:
    assert Query().searching("STRASSE  Straße").words == ("strasse", "strasse")

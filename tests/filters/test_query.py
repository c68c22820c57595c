"""Queries as values: composed, compared, and kept apart from one another."""

from weighbridge.filters.query import Query


def test_a_query_is_changed_by_making_another() -> None:
    first = Query("oak")
    second = first.choosing("tier", ["mid"]).searching("willow")
    assert (first.search, dict(first.chosen)) == ("oak", {})
    assert (second.search, dict(second.chosen)) == ("willow", {"tier": frozenset({"mid"})})


def test_choosing_nothing_takes_the_filter_away() -> None:
    query = Query().choosing("tier", ["mid"]).choosing("tier", [])
    assert query == Query()
    assert query.is_empty


def test_blanks_alone_ask_for_everything() -> None:
    assert Query(" \t ").is_empty
    assert not Query("x").is_empty
    assert not Query().choosing("tier", ["mid"]).is_empty


def test_equal_queries_are_equal_and_hash_alike_whatever_the_order_of_choices() -> None:
    one = Query("x").choosing("tier", ["mid", "small"]).choosing("vendor", ["acme"])
    two = Query("x").choosing("vendor", ["acme"]).choosing("tier", ["small", "mid"])
    assert one == two
    assert len({one, two}) == 1
    assert one != two.searching("y")


def test_words_are_folded_as_languages_need() -> None:
    assert Query("STRASSE  Straße").words == ("strasse", "strasse")

"""Queries as values: composed, compared, and kept apart from one another."""

from weighbridge.catalog.openness import Definition
from weighbridge.filters.conditions import CountsAs, OneOf, Phrase, Range, Side
from weighbridge.filters.expression import AllOf, AnyOf, Not, all_of, any_of, negated
from weighbridge.filters.query import Order, Query, SortKey


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


# What a panel edits


def one_of(column: str, *ids: str) -> OneOf:
    return OneOf(column, frozenset(ids))


def facet(query: Query) -> list[list[str]]:
    """What is chosen and what is excluded of the hosts."""
    return [sorted(query.chosen("host")), sorted(query.excluded("host"))]


def test_a_facet_says_what_is_chosen_and_what_is_excluded() -> None:
    query = Query().choosing("host", ["ash"]).excluding("host", ["birch", "cedar"])
    assert query.terms == (one_of("host", "ash"), Not(one_of("host", "birch", "cedar")))
    assert facet(query) == [["ash"], ["birch", "cedar"]]
    turned = query.choosing("host", ["ash", "birch"])
    assert facet(turned) == [["ash", "birch"], ["cedar"]]
    back = turned.excluding("host", ["ash"])
    assert facet(back) == [["birch"], ["ash"]]
    assert back.without("host") == Query()


def test_open_and_closed_are_choices_of_the_openness() -> None:
    query = Query((CountsAs(Side.OPEN),), Definition.FREE)
    assert query.chosen("openness") == {"open-source", "open-weights-permissive"}
    assert query.defining(Definition.OPEN_SOURCE).chosen("openness") == {"open-source"}
    closed = Query((Not(CountsAs(Side.CLOSED)),))
    assert closed.excluded("openness") == {"closed-api", "closed-product"}
    assert query.choosing("openness", ["unreleased"]).terms == (one_of("openness", "unreleased"),)


def test_a_range_is_set_and_taken_away_in_its_place() -> None:
    query = Query((Phrase("x"), Range("price_in", 1.0), one_of("tier", "mid")))
    changed = query.ranging("price_in", Range("price_in", 2.0, unknown=True))
    assert changed.terms[1] == Range("price_in", 2.0, unknown=True)
    assert changed.range_of("price_in") == changed.terms[1]
    assert changed.ranging("price_in", None).terms == (Phrase("x"), one_of("tier", "mid"))
    assert query.range_of("context") is None


def test_what_a_panel_cannot_say_survives_its_edits_and_can_be_dropped() -> None:
    either = AnyOf((one_of("tier", "mid"), one_of("vendor", "acme")))
    both = one_of("host", "ash"), one_of("host", "birch")
    query = Query((either, *both))
    edited = query.choosing("tier", ["small"]).choosing("host", ["cedar"]).searching("oak")
    assert edited.terms == (
        *(either, one_of("host", "cedar"), both[1]),
        *(one_of("tier", "small"), Phrase("oak")),
    )
    assert edited.dropping(either).terms == edited.terms[1:]


# One form for what means the same


def test_terms_are_in_a_normal_form() -> None:
    small, mid = one_of("tier", "small"), one_of("tier", "mid")
    low, high = Range("price_in", low=1.0), Range("price_in", high=2.0)
    unknown = one_of("price_in", "unknown")
    assert all_of([low, high]) == Range("price_in", 1.0, 2.0)
    assert all_of([small, all_of([low, small])]) == AllOf((small, low))
    assert any_of([small, mid]) == one_of("tier", "small", "mid")
    assert (
        any_of([unknown, high])
        == any_of([high, unknown])
        == Range("price_in", None, 2.0, unknown=True)
    )
    assert Query((Not(small), Not(mid))).terms == (Not(one_of("tier", "small", "mid")),)
    assert negated(negated(small)) == small
    assert all_of([small, low]) == all_of([low, small])
    assert hash(any_of([small, low])) == hash(any_of([low, small]))
    assert all_of([small, low]) != any_of([small, low])


def test_two_lower_ends_and_ends_that_differ_on_unknown_stay_apart() -> None:
    low, lower = Range("price_in", low=1.0), Range("price_in", low=0.5)
    assert Query((low, lower)).terms == (low, lower)
    high = Range("price_in", high=2.0, unknown=True)
    assert Query((low, high)).terms == (low, high)


# Orders


def test_an_order_takes_more_columns_and_turns_those_it_has() -> None:
    order = Order("vendor", False).then_by("released", descending=True)
    assert order.keys == (SortKey("vendor"), SortKey("released", True))
    assert order.then_by("vendor", descending=True).keys == (
        *(SortKey("vendor", True), SortKey("released", True)),
    )

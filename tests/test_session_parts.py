"""A session is kept part by part; what a catalog no longer knows is left out alone, and said."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weighbridge.analysis.answers import with_answers
from weighbridge.analysis.may_i import Use
from weighbridge.catalog.catalog import Catalog
from weighbridge.charts.settings import ChartSettings
from weighbridge.filters.language import Language
from weighbridge.filters.query import Order, SortKey
from weighbridge.session import Bench, Panel, Session
from weighbridge.session_parts import parts_of, session_of


@pytest.fixture(scope="module")
def language(small_catalog: Catalog) -> Language:
    return Language(small_catalog)


def a_session(catalog: Catalog, language: Language) -> Session:
    return Session(
        query=language.parse('definition:open-source open tier:mid,small -"a b" (oak or price<2)'),
        order=Order("price_in", True, (SortKey("name"),)),
        columns=("name", "context", "vendor"),
        grouping="vendor",
        lineup=(next(iter(catalog.models)), "vendor:acme", "side:open"),
        bench=Bench(differences_only=True, known_only=True),
        chart=ChartSettings(price="price_out", score=next(iter(catalog.benchmarks))),
        panel=Panel(frozenset({"license"}), tuple(catalog.benchmarks)[:1], frozenset({"vendor"})),
    )


def test_what_is_kept_is_restored(small_catalog: Catalog, language: Language) -> None:
    session = a_session(small_catalog, language)
    parts = json.loads(json.dumps(parts_of(session, language)))
    assert session_of(parts, small_catalog, language) == (session, ())


def test_of_nothing_it_is_the_session_at_first(small_catalog: Catalog, language: Language) -> None:
    assert session_of({}, small_catalog, language) == (Session().fitted_to(small_catalog), ())


@pytest.mark.parametrize(
    ("part", "told", "message"),
    [
        ("query", ["open", "vanished:1", "tier:mid"], "vanished"),
        ("query", "open", "not a list"),
        ("query", ["open", 5], "not a text"),
        ("query", ["open", "("], "The filter “(”"),
        ("query", ["open", "\ud800"], "can be written"),
        ("query", ["x" * 10_001], "longer than 10000"),
        ("query", ["open"] * 1001, "more than 1000"),
        ("definition", "gratis", "definition of open"),
        ("definition", ["free"], "definition of open"),
        ("order", ["-vanished", "name"], "vanished"),
        ("columns", ["name", "vanished", "tier"], "vanished"),
        ("columns", [1], "not a text"),
        ("grouping", "context", "context"),
        ("lineup", ["acme/gone", "vendor:acme", "side:middle"], "acme/gone"),
        ("bench", {"differences_only": "yes"}, "neither true nor false"),
        ("chart", {"price": "vendor"}, "vendor"),
        ("chart", {"score": "gone-2020"}, "gone-2020"),
        ("chart", [], "no parts"),
        ("chart", {"colour": "red"}, "colour"),
        ("panel", {"scores": ["gone-2020"]}, "gone-2020"),
        ("panel", {"unfolded": {"a": 1}}, "not a list"),
        ("vanished", 1, "vanished"),
    ],
)
def test_only_the_part_that_is_wrong_is_left_out_and_said(
    small_catalog: Catalog, language: Language, part: str, told: object, message: str
) -> None:
    session = a_session(small_catalog, language)
    restored = session_of({**parts_of(session, language), part: told}, small_catalog, language)
    assert message in " ".join(restored.problems)
    own = "query" if part == "definition" else part
    if hasattr(session, own):
        assert replace(restored.session, **{own: getattr(session, own)}) == session
    else:
        assert restored.session == session


def test_the_rest_of_a_part_is_kept(small_catalog: Catalog, language: Language) -> None:
    parts: dict[str, object] = {
        "query": ["open", "vanished:1", "tier:mid"],
        "order": ["-vanished", "name"],
        "columns": ["name", "vanished", "tier"],
        "lineup": ["vendor:acme", "gone", "vendor:acme"],
    }
    session, problems = session_of(parts, small_catalog, language)
    assert session.query == language.parse("open tier:mid")
    assert session.order == Order("name", False)
    assert session.columns == ("name", "tier")
    assert session.lineup == ("vendor:acme",)
    assert len(problems) == 4


def test_a_lineup_holds_no_more_than_it_can(small_catalog: Catalog, language: Language) -> None:
    items = ["side:open", "side:closed", "vendor:acme", *small_catalog.models]
    session = session_of({"lineup": items}, small_catalog, language).session
    assert session.lineup == tuple(items[:6])


_json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=8,
)
_names = st.sampled_from([*Session.__dataclass_fields__, "definition"]) | st.text(max_size=5)


@given(parts=st.dictionaries(_names, _json, max_size=8))
def test_whatever_is_kept_gives_a_session(
    small_catalog: Catalog, language: Language, parts: dict[str, object]
) -> None:
    session, _ = session_of(parts, small_catalog, language)
    assert session_of(parts_of(session, language), small_catalog, language) == (session, ())


def test_a_use_is_restored_before_the_filters_that_ask_for_its_answers(
    small_catalog: Catalog,
) -> None:
    use = Use(users=5e6, country="FR", as_service=True)
    answered = with_answers(small_catalog, use)
    language = Language(answered)
    session = replace(Session().fitted_to(answered), query=language.parse("may_i:allowed"), use=use)
    parts = json.loads(json.dumps(parts_of(session, language)))
    assert session_of(parts, small_catalog, Language(small_catalog)) == (session, ())

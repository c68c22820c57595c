"""The filter engine, against a plain and slow evaluation of the same question with pandas."""

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.catalogs import NO_MODELS, ONE_UNKNOWN_MODEL, write_package
from tests.filters.plain import (
    AS_OF,
    CATEGORIES,
    CONDITIONS,
    HOSTS,
    MANY_ROWS,
    NUMBERS,
    ORDERS,
    QUERIES,
    ROWS,
    Plain,
    Row,
    frame_of,
    in_order,
    values_of,
)
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import first_day
from weighbridge.catalog.openness import Definition
from weighbridge.columns import COLUMNS, UNKNOWN
from weighbridge.filters.answer import Answer, Histogram, Live
from weighbridge.filters.conditions import OneOf
from weighbridge.filters.engine import Engine
from weighbridge.filters.expression import Term
from weighbridge.filters.query import Order, Query
from weighbridge.filters.search import found_by

# Random frames and queries

FACETS = (*CATEGORIES, "host")
RANGES = (*NUMBERS, "released")


def without(query: Query, column_id: str) -> Sequence[Term]:
    return query.without(column_id).terms


def check(answer: Answer, rows: Sequence[Row], query: Query, order: Order) -> None:
    """Compare all that an answer says with what pandas says."""
    plain = Plain(rows, query.definition)
    passing = plain.passing(query.terms)
    expected = [row for row in in_order(rows, order) if passing[row]]
    assert answer.rows.tolist() == expected
    assert (len(answer), answer.total) == (len(expected), len(rows))
    for facet in FACETS:
        picked = plain.passing(without(query, facet))
        values = [
            id for row, cells in enumerate(rows) if picked[row] for id in values_of(cells[facet])
        ]
        found = pd.Series(values, dtype=object).value_counts()
        ids = HOSTS if facet == "host" else CATEGORIES[facet]
        assert answer.counts[facet] == {id: found.get(id, 0) for id in (UNKNOWN, *ids)}
    for column in RANGES:
        picked = plain.passing(without(query, column))
        cells = [number_of(column, row) for place, row in enumerate(rows) if picked[place]]
        check_histogram(answer.histograms[column], cells)
    if expected:
        assert answer.loosen == ()
    else:
        gains = {
            term: int(plain.passing([each for each in query.terms if each != term]).sum())
            for term in query.terms
        }
        assert dict(answer.loosen) == {t: g for t, g in gains.items() if g}
        assert [each.gain for each in answer.loosen] == sorted(
            (each.gain for each in answer.loosen), reverse=True
        )


def number_of(column: str, row: Row) -> float | None:
    cell = row[column]
    if cell is None:
        return None
    return first_day(str(cell)) if column == "released" else float(str(cell))


def check_histogram(histogram: Histogram, cells: Sequence[float | None]) -> None:
    edges, counts = histogram.edges, [0] * len(histogram.counts)
    assert list(edges) == sorted(set(edges))
    assert not edges or len(edges) == len(counts) + 1
    for cell in cells:
        if cell is not None:
            below = [place for place, edge in enumerate(edges[:-1]) if edge <= cell]
            assert cell <= edges[-1]
            counts[below[-1]] += 1
    assert list(histogram.counts) == counts
    assert histogram.unknown == sum(cell is None for cell in cells)


@given(rows=ROWS, queries=st.lists(QUERIES, min_size=1, max_size=4), order=ORDERS)
@settings(max_examples=400)
def test_an_answer_is_that_of_a_plain_evaluation_whatever_was_asked_before(
    rows: list[Row], queries: list[Query], order: Order
) -> None:
    frame = frame_of(rows)
    engine = Engine(frame, COLUMNS, AS_OF)
    live = Live(FACETS, RANGES)
    for query in queries:
        answer = engine.answer(query, order, live)
        check(answer, rows, query, order)
        fresh = Engine(frame, COLUMNS, AS_OF).answer(query, order)
        assert answer.rows.tolist() == fresh.rows.tolist()
        assert (answer.counts, answer.histograms) == (fresh.counts, fresh.histograms)


@pytest.mark.parametrize("kind", CONDITIONS)
@given(data=st.data())
@settings(max_examples=120)
def test_each_kind_of_condition_lets_pass_what_it_should(kind: str, data: st.DataObject) -> None:
    rows = data.draw(MANY_ROWS)
    engine = Engine(frame_of(rows), COLUMNS, AS_OF)
    definition = data.draw(st.sampled_from(Definition))
    for term in data.draw(st.lists(CONDITIONS[kind], min_size=1, max_size=5)):
        answer = engine.answer(Query((term,), definition), Order("name"))
        passing = Plain(rows, definition).passing((term,))
        assert sorted(answer.rows.tolist()) == [row for row in range(len(rows)) if passing[row]]


_steps = st.lists(
    st.tuples(
        st.sampled_from(["choose", "exclude", "search", "drop", "undo"]),
        st.sampled_from([*CATEGORIES, "host"]),
        st.sets(st.sampled_from(["open-source", "mid", "small", "released", "ash", UNKNOWN])),
        st.sampled_from(["", "o", "oa", "oak", "oak 2", "av"]),
    ),
    max_size=12,
)


@given(
    rows=st.lists(ROWS, min_size=1, max_size=5).map(lambda lists: [*chain(*lists)]), steps=_steps
)
@settings(max_examples=150)
def test_steps_of_a_person_lead_to_the_answer_of_a_fresh_engine(
    rows: list[Row], steps: list[tuple[str, str, set[str], str]]
) -> None:
    frame = frame_of(rows)
    engine = Engine(frame, COLUMNS, AS_OF)
    past = [Query()]
    for kind, column, ids, text in steps:
        query = past[-1]
        if kind == "undo":
            past = past[:-1] or [Query()]
        else:
            changed = {
                "choose": query.choosing(column, ids),
                "exclude": query.excluding(column, ids),
                "search": query.searching(text),
                "drop": query.without(column),
            }
            past.append(changed[kind])
        answer = engine.answer(past[-1], Order("name"))
        fresh = Engine(frame, COLUMNS, AS_OF).answer(past[-1], Order("name"))
        assert answer.rows.tolist() == fresh.rows.tolist()
        assert (answer.counts, answer.loosen) == (fresh.counts, fresh.loosen)


@given(rows=ROWS, query=QUERIES)
def test_what_a_count_promises_is_what_choosing_the_value_gives(
    rows: list[Row], query: Query
) -> None:
    engine = Engine(frame_of(rows), COLUMNS, AS_OF)
    counts = engine.answer(query, Order("name")).counts
    for facet in FACETS:
        for id, count in counts[facet].items():
            chosen = query.without(facet).adding(OneOf(facet, frozenset({id})))
            assert len(engine.answer(chosen, Order("name"))) == count


@given(rows=ROWS, words=st.lists(st.sampled_from(["oak", "avo", "2", "ok", "ä"]), max_size=2))
def test_every_row_found_by_another_name_than_its_own_is_explained(
    rows: list[Row], words: list[str]
) -> None:
    frame = frame_of(rows)
    query = Query().searching(" ".join(words))
    for row in Engine(frame).answer(query, Order("name")).rows.tolist():
        own = frame.searched[row][0][0].casefold()
        if all(word in own for word in query.words):
            assert found_by(frame, row, query) is None
        else:
            assert found_by(frame, row, query) == ("codename", rows[row]["other"])


# The small catalog


@pytest.fixture(scope="module")
def engine(small_catalog: Catalog) -> Engine:
    return Engine(small_catalog.frame)


def found(catalog: Catalog, answer: Answer) -> list[str]:
    return [catalog.frame.model_ids[row] for row in answer.rows]


BY_NAME = Order("name", descending=False)


@pytest.mark.parametrize(
    ("search", "expected"),
    [
        ("", None),
        ("   ", None),
        ("willow", ["acme/willow-1", "acme/willow-2"]),
        ("WILLOW 2", ["acme/willow-2"]),
        ("2 willow", ["acme/willow-2"]),
        ("cirrus", ["nimbus/cirrus-lab", "nimbus/nebula"]),
        ("umbra", ["umbra/shade-app", "umbra/shade-pro"]),
        ("hazelnut", ["acme/oak-3"]),
        ("acme hazel", ["acme/oak-3"]),
        ("umbra/shade-p", ["umbra/shade-pro"]),
        ("oak-latest", []),
        ("nothing", []),
        ("*", []),
        ("acme\noak", ["acme/oak-3", "acme/oak-4"]),
    ],
)
def test_search_finds_by_name_family_vendor_id_and_codename(
    small_catalog: Catalog, engine: Engine, search: str, expected: list[str] | None
) -> None:
    everything = sorted(small_catalog.models)
    answer = engine.answer(Query().searching(search), BY_NAME)
    assert sorted(found(small_catalog, answer)) == (everything if expected is None else expected)


@pytest.mark.parametrize(
    ("search", "model", "expected"),
    [
        ("", "acme/oak-3", None),
        ("oak", "acme/oak-3", None),
        ("hazel", "acme/oak-3", ("codename", "Hazelnut")),
        ("oak hazel", "acme/oak-3", ("codename", "Hazelnut")),
        ("acme hazel", "acme/oak-3", ("codename", "Hazelnut")),
        ("acme", "acme/oak-3", ("vendor", "Acme AI")),
        ("cirrus", "nimbus/nebula", ("family", "Cirrus")),
        ("iii", "acme/oak-3", ("former-name", "Oak III")),
        ("acme/oak", "acme/oak-3", ("id", "acme/oak-3")),
    ],
)
def test_the_name_that_explains_a_find_is_told(
    small_catalog: Catalog, search: str, model: str, expected: tuple[str, str] | None
) -> None:
    row = small_catalog.frame.row_of[model]
    assert found_by(small_catalog.frame, row, Query().searching(search)) == expected


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("column", ["price_in", "released", "tier", "weights_url", "quiz-1"])
def test_unknown_comes_last_both_ways(
    small_catalog: Catalog, engine: Engine, column: str, descending: bool
) -> None:
    answer = engine.answer(Query(), Order(column, descending))
    series = small_catalog.frame.series[column]
    unknown = [series.value(row) is None for row in answer.rows]
    assert any(unknown)
    assert unknown == sorted(unknown)


def test_equal_rows_go_by_name_both_ways(small_catalog: Catalog, engine: Engine) -> None:
    query = Query().choosing("vendor", ["acme"])
    for descending in (True, False):
        answer = engine.answer(query, Order("vendor", descending))
        assert found(small_catalog, answer) == [
            *("acme/oak-3", "acme/oak-4", "acme/willow-1", "acme/willow-2")
        ]


def test_a_category_sorts_in_its_own_order_not_by_the_alphabet(
    small_catalog: Catalog, engine: Engine
) -> None:
    answer = engine.answer(Query(), Order("tier", descending=False))
    series = small_catalog.frame.series["tier"]
    tiers = [series.value(row) for row in answer.rows]
    assert tiers[:6] == ["flagship", "flagship", "flagship", "mid", "mid", "small"]


def test_unknown_can_be_chosen(small_catalog: Catalog, engine: Engine) -> None:
    answer = engine.answer(Query().choosing("openness", [UNKNOWN]), BY_NAME)
    assert found(small_catalog, answer) == ["nimbus/nebula"]


def test_a_facet_is_counted_as_if_its_own_choice_were_off(engine: Engine) -> None:
    query = Query().choosing("openness", ["closed-api"]).choosing("vendor", ["umbra"])
    answer = engine.answer(query, BY_NAME)
    assert len(answer) == 1
    assert answer.counts["openness"]["closed-product"] == 1
    assert answer.counts["vendor"]["acme"] == 1
    assert answer.counts["tier"]["flagship"] == 1
    assert sum(answer.counts["tier"].values()) == 1


def test_filtering_by_what_is_no_category_is_refused(engine: Engine) -> None:
    with pytest.raises(TypeError, match="price_in"):
        engine.answer(Query().choosing("price_in", ["1"]), BY_NAME)


def test_many_queries_do_not_change_the_answers(engine: Engine) -> None:
    first = engine.answer(Query().searching("oak"), BY_NAME).rows.tolist()
    for number in range(600):  # more than are kept
        engine.answer(Query().searching(f"oak {number}"), BY_NAME)
    assert engine.answer(Query().searching("oak"), BY_NAME).rows.tolist() == first


# Hardly any rows


def test_a_catalog_without_rows_answers(tmp_path: Path) -> None:
    catalog = load_catalog(write_package(tmp_path, **NO_MODELS))
    for column in catalog.columns:
        answer = Engine(catalog.frame).answer(
            Query().searching("x").choosing("vendor", ["acme"]), Order(column)
        )
        assert (answer.rows.tolist(), answer.total) == ([], 0)
        assert set(answer.counts["vendor"].values()) == {0}


def test_one_row_of_unknowns_answers(tmp_path: Path) -> None:
    catalog = load_catalog(write_package(tmp_path, **ONE_UNKNOWN_MODEL))
    engine = Engine(catalog.frame)
    for column in catalog.columns:
        for descending in (True, False):
            assert engine.answer(Query(), Order(column, descending)).rows.tolist() == [0]
    answer = engine.answer(Query().choosing("tier", ["flagship"]), BY_NAME)
    assert answer.rows.tolist() == []
    assert answer.counts["tier"] == {UNKNOWN: 1, "flagship": 0, "mid": 0, "small": 0, "edge": 0}

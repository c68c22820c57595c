"""The filter engine, against a plain and slow evaluation of the same question with pandas."""

from collections.abc import Mapping, Sequence
from functools import reduce
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.catalogs import NO_MODELS, ONE_UNKNOWN_MODEL, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import CategorySeries, DateSeries, Frame, NumberSeries, TextSeries
from weighbridge.columns import FACETS, UNKNOWN
from weighbridge.filters.answer import Answer
from weighbridge.filters.engine import Engine
from weighbridge.filters.query import Order, Query
from weighbridge.filters.search import found_by

# Random frames and queries

IDS = ("red", "green", "blue")
SORTED_BY = ("name", "openness", "price", "released")
NAMES = ("Oak", "oak 2", "Willow", "willow Ä", "Straße 7")

_cells = st.fixed_dictionaries(
    {
        "name": st.sampled_from(NAMES),
        "price": st.none() | st.sampled_from([0.0, 0.1, 1.0, 2.5]),
        "released": st.none() | st.sampled_from(["2025", "2025-06", "2025-06-01", "2026-01-31"]),
        "other": st.sampled_from(["avocado", "Mango", "AVOCADO 2"]),
        **{facet: st.none() | st.sampled_from(IDS) for facet in FACETS},
    }
)
_queries = st.builds(
    lambda search, chosen: reduce(
        lambda query, each: query.choosing(*each), chosen.items(), Query().searching(search)
    ),
    search=st.lists(st.sampled_from(["oak", "AVO", "o", "2", "strasse", "x"]), max_size=2).map(
        " ".join
    ),
    chosen=st.dictionaries(
        st.sampled_from(FACETS),
        st.sets(st.sampled_from([*IDS, UNKNOWN]), min_size=1).map(frozenset),
        max_size=3,
    ),
)
_orders = st.builds(Order, st.sampled_from(SORTED_BY), st.booleans())

Row = Mapping[str, str | float | None]


def frame_of(rows: Sequence[Row]) -> Frame:
    def texts(column: str) -> list[str | None]:
        return [None if row[column] is None else str(row[column]) for row in rows]

    prices = [None if row["price"] is None else float(row["price"]) for row in rows]
    return Frame(
        tuple(f"m{place}" for place in range(len(rows))),
        {
            "name": TextSeries(texts("name")),
            "price": NumberSeries(prices),
            "released": DateSeries(texts("released")),
            **{facet: CategorySeries(texts(facet), {id: id for id in IDS}) for facet in FACETS},
        },
        tuple(((str(row["name"]), "name"), (str(row["other"]), "codename")) for row in rows),
    )


def passes(row: Row, query: Query, without: str = "") -> bool:
    """Whether the query's conditions hold for a row; those on one column may be left out."""
    names = f"{row['name']}\n{row['other']}".casefold()
    return all(word in names for word in query.words) and all(
        (row[column] or UNKNOWN) in query.chosen(column)
        for column in FACETS
        if query.chosen(column) and column != without
    )


def in_order(rows: Sequence[Row], order: Order) -> list[int]:
    """Row numbers by one stable sort after the other: first by name, then by the column."""
    keys = pd.DataFrame(
        {
            "name": [str(row["name"]).casefold() for row in rows],
            "price": [row["price"] for row in rows],
            "released": [
                f"{row['released']}-01-01"[:10] if row["released"] else None for row in rows
            ],
            "openness": [
                IDS.index(str(row["openness"])) if row["openness"] else None for row in rows
            ],
        },
        dtype=object,
    )
    by_name = keys.sort_values("name", kind="stable")
    by_column = by_name.sort_values(
        order.column_id, ascending=not order.descending, kind="stable", na_position="last"
    )
    return [int(row) for row in by_column.index]


@given(
    rows=st.lists(_cells, max_size=12),
    queries=st.lists(_queries, min_size=1, max_size=3),
    order=_orders,
)
@settings(max_examples=150)
def test_rows_order_and_counts_are_those_of_a_plain_evaluation(
    rows: list[Row], queries: list[Query], order: Order
) -> None:
    engine = Engine(frame_of(rows))
    for query in queries:  # one engine, since it keeps what it has computed
        answer = engine.answer(query, order)
        passing = [row for row in in_order(rows, order) if passes(rows[row], query)]
        assert answer.rows.tolist() == passing
        assert (len(answer), answer.total) == (len(passing), len(rows))
        for facet in FACETS:
            others = pd.Series(
                [row[facet] or UNKNOWN for row in rows if passes(row, query, without=facet)],
                dtype=object,
            ).value_counts()
            assert answer.counts[facet] == {id: others.get(id, 0) for id in (UNKNOWN, *IDS)}


@given(rows=st.lists(_cells, max_size=12), query=_queries)
def test_what_a_count_promises_is_what_choosing_the_value_gives(
    rows: list[Row], query: Query
) -> None:
    engine = Engine(frame_of(rows))
    counts = engine.answer(query, Order("name")).counts
    for facet in FACETS:
        for id, count in counts[facet].items():
            assert len(engine.answer(query.choosing(facet, [id]), Order("name"))) == count


@given(rows=st.lists(_cells, max_size=12), query=_queries)
def test_every_row_found_by_another_name_than_its_own_is_explained(
    rows: list[Row], query: Query
) -> None:
    frame = frame_of(rows)
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

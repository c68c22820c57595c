"""The query language: what is typed means what the help says, and comes back as it was."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import Definition
from weighbridge.columns import Kind
from weighbridge.errors import QueryError
from weighbridge.filters.conditions import Best, CountsAs, OneOf, Phrase, Range, Side, Today
from weighbridge.filters.expression import AllOf, AnyOf, Not, Term, all_of, any_of, negated
from weighbridge.filters.language import Language
from weighbridge.filters.query import Query


@pytest.fixture(scope="module")
def language(small_catalog: Catalog) -> Language:
    return Language(small_catalog)


def one(*ids: str, of: str) -> OneOf:
    return OneOf(of, frozenset(ids))


OPEN, CLOSED = CountsAs(Side.OPEN), CountsAs(Side.CLOSED)

SAID = [
    ("", ()),
    ("  \t\u200b ", ()),
    ("oak", (Phrase("oak"),)),
    ("oak, 3", (Phrase("oak"), Phrase("3"))),
    ("gpt-4o - x", (Phrase("gpt-4o"), Phrase("-"), Phrase("x"))),
    ('"muse spark"', (Phrase("muse spark"),)),
    (r'"a \"b\" \\"', (Phrase('a "b" \\'),)),
    ('"open" "or"', (Phrase("open"), Phrase("or"))),
    ("OPEN", (OPEN,)),
    ("openness:closed", (CLOSED,)),
    ("tier:small", (one("small", of="tier"),)),
    ("Tier:SMALL", (one("small", of="tier"),)),
    ("tier=small, edge", (one("small", "edge", of="tier"),)),
    ('vendor:"Acme AI"', (one("acme", of="vendor"),)),
    ("size:unknown", (one("unknown", of="size_class"),)),
    ("tier:small or tier:edge", (one("small", "edge", of="tier"),)),
    ("-vendor:acme not vendor:umbra", (Not(one("acme", "umbra", of="vendor")),)),
    ("--oak not not 3", (Phrase("oak"), Phrase("3"))),
    ("price<0.5", (Range("price_in", high=0.5, high_open=True),)),
    ("price < 0.5", (Range("price_in", high=0.5, high_open=True),)),
    ("price>=0.1 price<=0.5", (Range("price_in", 0.1, 0.5),)),
    ("price:0.1..0.5", (Range("price_in", 0.1, 0.5),)),
    ("price:>0.1..<0.5", (Range("price_in", 0.1, 0.5, low_open=True, high_open=True),)),
    ("price:0.5", (Range("price_in", 0.5, 0.5),)),
    ("price:..0.5,unknown", (Range("price_in", high=0.5, unknown=True),)),
    ("price<=0.5 or price:unknown", (Range("price_in", high=0.5, unknown=True),)),
    ("price:..", (Range("price_in"),)),
    ("price:unknown", (one("unknown", of="price_in"),)),
    ("-price:unknown", (Not(one("unknown", of="price_in")),)),
    ("context>=128k", (Range("context", 128_000.0),)),
    ("context>=1m", (Range("context", 1_000_000.0),)),
    ("params<=70b", (Range("parameters", high=70.0),)),
    ("params<=70", (Range("parameters", high=70.0),)),
    ("params:500M..1T", (Range("parameters", 0.5, 1000.0),)),
    ("released>2026-01", (Range("released", "2026-01", low_open=True),)),
    ("released:2026", (Range("released", "2026", "2026"),)),
    ("retires<=today+90d", (Range("retirement", high=Today(90)),)),
    ("retires:today..today+90d", (Range("retirement", Today(), Today(90)),)),
    ("duel>1400", (Range("duel-2026", 1400.0, low_open=True),)),
    ("duel>=best(closed)-30", (Range("duel-2026", Best(Side.CLOSED, -30.0)),)),
    ("duel:best()", (Range("duel-2026", Best(), Best()),)),
    ("oak or willow 2", (AnyOf((Phrase("oak"), AllOf((Phrase("willow"), Phrase("2"))))),)),
    ("oak | 3", (AnyOf((Phrase("oak"), Phrase("3"))),)),
    ("(oak or willow) and 2", (AnyOf((Phrase("oak"), Phrase("willow"))), Phrase("2"))),
    ("-(oak 3)", (Not(AllOf((Phrase("oak"), Phrase("3")))),)),
    ("((oak))", (Phrase("oak"),)),
]


@pytest.mark.parametrize(("text", "terms"), SAID)
def test_what_is_typed_means(language: Language, text: str, terms: tuple[Term, ...]) -> None:
    query = language.parse(text)
    assert query == Query(terms)
    assert language.parse(language.text_of(query)) == query


@pytest.mark.parametrize("definition", Definition)
def test_the_definition_of_open_is_part_of_the_query(
    language: Language, definition: Definition
) -> None:
    query = language.parse(f"(oak or 3) definition:{definition.value.upper()}")
    assert query.definition is definition
    assert language.parse(language.text_of(query)) == query


WRONG = [
    ("liscense:mit", 0, 8, "There is no field 'liscense'. Did you mean license"),
    ("oak :x", 0, 3, "There is no field 'oak'."),
    (":x", 0, 0, "There is no field ''."),
    ("oak tier:smal", 9, 13, "No tier is called 'smal'. Did you mean small"),
    ("tier:", 4, 5, "tier needs a value after ':'."),
    ("tier:small,", 10, 11, "tier needs a value after ','."),
    ("tier>small", 4, 5, "tier has no order"),
    ("price<", 5, 6, "price needs a value"),
    ("price<cheap", 6, 11, "'cheap' is no value of Input: wanted is a number"),
    ("price<1,2", 8, 9, "Only one value can stand after <."),
    ("price:1..x", 6, 10, "'1..x' is no value"),
    ("price:<1..2", 6, 11, "'<1..2' is no value"),
    ("price<2026-01", 6, 13, "is no value of Input"),
    (f"price<{'9' * 400}", 6, 406, "is no value of Input"),
    ("price<best(all)", 6, 15, "is no value of Input"),
    ("released>2026-13", 9, 16, "'2026-13' is no value of Released: wanted is a date"),
    ("released>5", 9, 10, "wanted is a date"),
    ("released>best(open)", 9, 19, "wanted is a date"),
    ("codename:x", 9, 10, "Codename is free text: only 'unknown' can be asked for."),
    ("openness:opn", 9, 12, "No openness is called 'opn'."),
    ('oak "spark', 4, 10, "This quote is not closed."),
    ('vendor:"acme', 7, 12, "This quote is not closed."),
    ('oak ""', 4, 6, "Nothing stands between these quotes."),
    ("oak (3", 4, 5, "This bracket is not closed."),
    ("oak 3)", 5, 6, "No bracket is open that this one could close."),
    ("()", 1, 2, "Something to look for must stand before ')'."),
    ("or oak", 0, 2, "Something to look for must stand before 'or'."),
    ("oak or", 4, 6, "Something to look for must stand after 'or'."),
    ("oak and", 4, 7, "Something to look for must stand after 'and'."),
    ("not", 0, 3, "Something to look for must stand after 'not'."),
    ("oak or or 3", 7, 9, "Something to look for must stand before 'or'."),
    ("definition:open", 11, 15, "No definition of open is called 'open'"),
    ("definition:", 10, 11, "definition needs a value"),
    ("(definition:free)", 1, 11, "The definition holds for the whole query"),
    ("-definition:free", 1, 11, "The definition holds for the whole query"),
    ("definition:free or oak", 0, 10, "The definition holds for the whole query"),
    ("definition:free definition:open-source", 16, 26, "The definition holds"),
    ("(" * 41 + "oak" + ")" * 41, 40, 41, "More than 40 brackets"),
    ("oak " * 201, 800, 803, "at most 200 conditions"),
    (f"price:{','.join(['1'] * 300)}", 406, 407, "at most 200 conditions"),
    ("x" * 20_001, 20_000, 20_001, "at most 20000 characters"),
]


@pytest.mark.parametrize(("text", "start", "end", "message"), WRONG)
def test_an_error_says_where_and_what(
    language: Language, text: str, start: int, end: int, message: str
) -> None:
    with pytest.raises(QueryError) as raised:
        language.parse(text)
    assert message in str(raised.value)
    assert (raised.value.start, raised.value.end) == (start, end)


HOSTILE = st.text(
    st.sampled_from([*'()|"-:<>=,\\. \t\x00', "\u200b", "\u202e", "\u05d0", "\ud7ff", "\u0301"]),
    max_size=60,
) | st.lists(
    st.sampled_from(
        [
            *('()|"-', "or ", "and ", "not ", "tier:", "price<", "best(closed)", "0.1..", "0.5"),
            *("open ", "unknown", ",", "today+9d", "released>", "\u202e", "\x00", "small"),
        ]
    ),
    max_size=30,
).map("".join)


@given(text=HOSTILE)
@settings(max_examples=600)
def test_any_text_gives_a_query_or_a_place_in_it(language: Language, text: str) -> None:
    try:
        query = language.parse(text)
    except QueryError as error:
        assert 0 <= error.start <= error.end <= len(text)
    else:
        assert language.parse(language.text_of(query)) == query
    for cursor in {0, len(text) // 2, len(text)}:
        found = language.complete(text, cursor)
        assert 0 <= found.start <= found.end <= len(text)


@pytest.mark.parametrize(
    "text", ["(", "-", "not ", '"', "a ", "a or ", "tier:", "best(", ",", "\0"]
)
def test_ten_thousand_characters_do_no_harm(language: Language, text: str) -> None:
    long = text * (10_000 // len(text))
    for whole in (long, f"{long}oak", f"price<{long}", f'"{long}'):
        try:
            language.parse(whole)
        except QueryError as error:
            assert error.start <= len(whole)
        language.complete(whole, len(whole))


# Print and parse

_numbers = st.floats(-1e12, 1e15, allow_nan=False).map(lambda number: number + 0.0) | st.integers(
    -5000, 5_000_000
).map(float)
_number_bounds = _numbers | st.builds(
    Best, st.none() | st.sampled_from(Side), st.sampled_from([0.0, -30.0, 0.25, 1e-7])
)
_date_bounds = (
    st.dates().map(str)
    | st.sampled_from(["2025", "2026-02"])
    | st.builds(Today, st.integers(-99_999, 99_999))
)


def _ranges(column: str, bounds: st.SearchStrategy[object]) -> st.SearchStrategy[Term]:
    ends = st.none() | bounds
    return st.tuples(ends, ends, st.booleans(), st.booleans(), st.booleans()).map(
        lambda each: Range(
            column,
            each[0],  # type: ignore[arg-type]
            each[1],  # type: ignore[arg-type]
            low_open=each[2] and each[0] is not None,
            high_open=each[3] and each[1] is not None,
            unknown=each[4],
        )
    )


def _choices(column: str, ids: list[str]) -> st.SearchStrategy[Term]:
    return st.frozensets(st.sampled_from([*ids, "unknown"]), min_size=1).map(
        lambda chosen: OneOf(column, chosen)
    )


_conditions = st.one_of(
    st.text(min_size=1, max_size=8).map(Phrase),
    st.sampled_from([OPEN, CLOSED]),
    _choices("tier", ["small", "mid", "edge"]),
    _choices("vendor", ["acme", "umbra"]),
    _choices("modalities_in", ["text", "image"]),
    _choices("price_in", []),
    _choices("codename", []),
    _ranges("price_in", _number_bounds),
    _ranges("context", _number_bounds),
    _ranges("parameters", _number_bounds),
    _ranges("duel-2026", _number_bounds),
    _ranges("released", _date_bounds),
)
TERMS: st.SearchStrategy[Term] = st.recursive(
    _conditions,
    lambda terms: st.one_of(
        terms.map(negated),
        st.lists(terms, min_size=1, max_size=3).map(all_of),
        st.lists(terms, min_size=1, max_size=3).map(any_of),
    ),
    max_leaves=8,
)
QUERIES = st.builds(Query, st.lists(TERMS, max_size=4).map(tuple), st.sampled_from(Definition))


@given(query=QUERIES)
@settings(max_examples=600)
def test_what_is_printed_is_read_again_as_the_same_query(language: Language, query: Query) -> None:
    text = language.text_of(query)
    again = language.parse(text)
    assert again == query
    assert language.text_of(again) == text
    for term in query.terms:
        assert language.parse(language.text_of_term(term)) == Query((term,))


# Completion


def offered(language: Language, text: str) -> list[str]:
    """What is offered at the bar, which stands for the cursor."""
    cursor = text.index("|")
    found = language.complete(text.replace("|", ""), cursor)
    return [each.text for each in found.candidates]


def test_fields_and_keywords_are_offered_where_a_term_begins(language: Language) -> None:
    assert offered(language, "oak lic|")[0] == "license:"
    assert offered(language, "ope|")[:2] == ["open", "openness:"]
    assert {"price:", "duel:", "definition:"} <= set(offered(language, "|"))
    assert "license:" in offered(language, "(oak or |")


def test_values_are_offered_after_a_field(language: Language, small_catalog: Catalog) -> None:
    assert offered(language, "tier:s|") == ["small", "flagship"]
    assert offered(language, "tier:fl|") == ["flagship"]
    assert offered(language, "tier:small,e|")[0] == "edge"
    assert offered(language, 'vendor:"Acme A|"') == ["acme"]
    assert offered(language, "definition:f|")[0] == "free"
    assert "best(closed)" in offered(language, "duel>=|")
    assert "today" in offered(language, "released>|")
    assert offered(language, '"tier:s|mall"') == []
    assert offered(language, "nofield:x|") == []
    assert offered(language, "x:|") == []


def test_a_completion_replaces_what_it_completes(language: Language) -> None:
    found = language.complete("oak licen:mit", 7)
    assert (found.start, found.end) == (4, 10)
    found = language.complete("tier:fl oak", 7)
    assert (found.start, found.end) == (5, 7)


def test_values_with_more_rows_come_first(language: Language) -> None:
    counts = {"tier": {"edge": 5, "small": 9, "unknown": 1}}
    found = language.complete("tier:", 5, counts).candidates
    assert [(each.text, each.rows) for each in found[:2]] == [("small", 9), ("edge", 5)]


def test_every_column_can_be_asked_for_by_its_id(
    language: Language, small_catalog: Catalog
) -> None:
    for column in small_catalog.columns.values():
        wanted = Phrase("unknown") if column.id == "name" else one("unknown", of=column.id)
        if column.id != "name":
            assert language.parse(f"{column.id}:unknown") == Query((wanted,))
        if column.kind is Kind.NUMBER:
            assert language.parse(f"{column.id}>1").terms

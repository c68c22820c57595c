"""The rule by which many claims become one value, step by step, and what stays in dispute."""

from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weighbridge.catalog.claims import (
    BASES,
    SOURCE_KINDS,
    Claim,
    Evidence,
    Source,
    contested,
    disagree,
    newest_first,
    resolve,
)


def source(kind: str = "catalog", id: str = "a") -> Source:
    return Source(id, id, id, None, "2026-11-01", None, None, None, kind, None)


def claim(
    value: str | float | None = "x",
    basis: str = "catalogued",
    as_of: str = "2026-10-01",
    kind: str = "catalog",
    id: str = "a",
) -> Claim:
    return Claim(value, basis, source(kind, id), as_of)


def test_nothing_is_resolved_to_nothing() -> None:
    assert resolve([]) == ()
    assert not disagree([])


@pytest.mark.parametrize(
    ("winner", "loser"),
    [
        pytest.param(
            claim(kind="curated", basis="derived", as_of=""),
            claim(kind="vendor", basis="measured", as_of="2026-11-01"),
            id="curated before any basis",
        ),
        pytest.param(
            claim(basis="vendor-claimed", as_of="2020", kind="community"),
            claim(basis="catalogued", as_of="2026-11-01", kind="vendor"),
            id="basis before date",
        ),
        pytest.param(
            claim(as_of="2026-10-02", kind="community"),
            claim(as_of="2026-10-01", kind="vendor"),
            id="date before kind of source",
        ),
        pytest.param(claim(as_of="2026-10-01"), claim(as_of=""), id="a date before none"),
        pytest.param(claim(as_of="2026-10-01"), claim(as_of="2026-10"), id="exact before rough"),
        pytest.param(
            claim(kind="hub", id="z"), claim(kind="press", id="a"), id="kind before id of source"
        ),
        pytest.param(claim(id="a"), claim(id="b"), id="id of source"),
        pytest.param(claim(value="1"), claim(value="2"), id="value, of one source"),
    ],
)
def test_one_claim_wins_over_another(winner: Claim, loser: Claim) -> None:
    assert resolve([winner, loser]) == (winner, loser)
    assert resolve([loser, winner]) == (winner, loser)


def test_bases_rank_from_measured_to_derived() -> None:
    claims = [claim(basis=basis) for basis in reversed(BASES)]
    assert [each.basis for each in resolve(claims)] == [
        *("measured", "vendor-claimed", "catalogued", "reported", "estimated", "derived")
    ]


def test_kinds_of_source_rank_from_curated_to_community() -> None:
    claims = [claim(kind=kind) for kind in reversed(SOURCE_KINDS)]
    assert [each.source.kind for each in resolve(claims)] == list(SOURCE_KINDS)


def test_the_order_of_rows_never_matters() -> None:
    claims = [claim(value=value, id=id) for value in ("1", "2") for id in ("a", "b")]
    assert len({resolve(each) for each in permutations(claims)}) == 1


def test_by_date_the_newest_comes_first_whatever_its_basis() -> None:
    new, old = claim(basis="reported", as_of="2026-11"), claim(basis="measured", as_of="2026-10")
    assert newest_first([old, new]) == (new, old)


def test_claims_of_one_date_go_by_the_rule() -> None:
    strong, weak = claim(basis="measured"), claim(basis="reported")
    assert newest_first([weak, strong]) == (strong, weak)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((1.0, 1.0), False),
        ((1.0, 2.0), True),
        ((None, 1.0), True),
        (("mit",), False),
        (("llama", "llama-4"), True),
        (("2026-10", "2026-10-13"), False),
        (("2026", "2026-10", "2026-10-13"), False),
        (("2026-10-13", "2026-10-14"), True),
        (("2026-10", "2026-11"), True),
        (("2026", "2026-10", "2026-11"), True),
        (("2026", "2027-01"), True),
    ],
)
def test_claims_disagree_unless_they_say_the_same_more_or_less_exactly(
    values: tuple[str | float | None, ...], expected: bool
) -> None:
    for order in permutations(values):
        assert disagree([claim(value) for value in order]) is expected


def test_an_estimate_disputes_nothing_that_is_stated() -> None:
    stated, other = claim("2026-05-13"), claim("2026-05-20", basis="reported")
    estimate = claim("2026-05-10", basis="estimated")
    assert contested([stated, estimate]) == ()
    assert contested([stated, other, estimate]) == (stated, other)
    # Where there are only estimates, these are what is known.
    assert contested([estimate, claim("2026-06-01", basis="estimated")]) != ()


_CLAIMS = st.builds(
    claim,
    value=st.sampled_from(["x", "y", 1.0, None]),
    basis=st.sampled_from(BASES),
    as_of=st.sampled_from(["", "2025", "2026-01", "2026-01-05"]),
    kind=st.sampled_from(SOURCE_KINDS),
    id=st.sampled_from("abc"),
)


@given(claims=st.lists(_CLAIMS, max_size=6), data=st.data())
def test_any_claims_in_any_order_resolve_alike_and_none_is_lost(
    claims: list[Claim], data: st.DataObject
) -> None:
    shuffled = data.draw(st.permutations(claims))
    assert resolve(shuffled) == resolve(claims)
    assert sorted(map(str, resolve(claims))) == sorted(map(str, claims))


def test_evidence_rests_on_its_first_claim() -> None:
    first, second = claim(basis="measured"), claim("y")
    evidence = Evidence("x", (first, second))
    assert (evidence.basis, evidence.deciding) == ("measured", (first,))


def test_evidence_that_is_derived_says_so_and_names_what_it_rests_on() -> None:
    claims = (claim(1.0), claim(2.0), claim(9.0))
    evidence = Evidence(1.5, claims, derived=True, deciding_count=2)
    assert (evidence.basis, evidence.deciding) == ("derived", claims[:2])


@pytest.mark.parametrize("derived", [True, False])
def test_an_unknown_value_has_no_basis_even_where_claims_are_known(derived: bool) -> None:
    evidence = Evidence(None, (claim(None),), derived=derived)
    assert (evidence.basis, evidence.deciding) == ("", ())

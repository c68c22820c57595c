"""May I use it? Clause by clause: what each level comes to, and what the worst of them gives."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.catalogs import rows, write_package
from weighbridge.analysis.answers import COLUMN, with_answers
from weighbridge.analysis.may_i import NOT_LEGAL_ADVICE, Answer, Purpose, Ruling, Use, may_i, rule
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.licenses import License, Limit
from weighbridge.columns import CLAUSES
from weighbridge.filters.engine import Engine
from weighbridge.filters.language import Language
from weighbridge.filters.query import Order

ALLOWED, CONDITIONS = Answer.ALLOWED, Answer.CONDITIONS
NOT_ALLOWED, UNKNOWN = Answer.NOT_ALLOWED, Answer.UNKNOWN
SOLD = Use()
COUNTED = Use(users=1_000, revenue=1_000_000, country="DE")


@pytest.fixture
def free(small_catalog: Catalog) -> License:
    """A license that asks nothing, in which each test changes one clause."""
    granted = ("commercial_use", "redistribution", "outputs_for_training")
    levels = dict.fromkeys(CLAUSES, "no") | dict.fromkeys(granted, "yes")
    return small_catalog.licenses["apache-2.0"]._replace(levels=levels, details={}, limits={})


def saying(license: License, clause: str, level: str | None, limit: Limit | None = None) -> License:
    limits = {clause: limit} if limit else {}
    return license._replace(levels={**license.levels, clause: level}, limits=limits)


def effect(ruling: Ruling, clause: str) -> Answer | None:
    found = [reason.effect for reason in ruling.reasons if reason.clause == clause]
    return found[0] if found else None


EVERYTHING = replace(COUNTED, redistribute=True, fine_tune=True, train_others=True, as_service=True)


def test_a_license_that_asks_nothing_allows_everything(free: License) -> None:
    assert rule(free, SOLD).answer is ALLOWED
    assert rule(free, EVERYTHING).answer is ALLOWED


@pytest.mark.parametrize(
    ("clause", "use"),
    [
        ("commercial_use", SOLD),
        ("commercial_use", Use(purpose=Purpose.RESEARCH, as_service=True)),
        ("redistribution", Use(redistribute=True)),
        ("redistribution", Use(as_service=True)),
        ("outputs_for_training", Use(train_others=True)),
    ],
)
@pytest.mark.parametrize(
    ("level", "expected"),
    [("yes", ALLOWED), ("conditional", CONDITIONS), ("no", NOT_ALLOWED), (None, UNKNOWN)],
)
def test_a_grant_answers_by_its_level(
    free: License, clause: str, use: Use, level: str | None, expected: Answer
) -> None:
    assert rule(saying(free, clause, level), use).answer is expected


@pytest.mark.parametrize("clause", ["redistribution", "outputs_for_training"])
def test_a_grant_that_the_use_does_not_touch_is_not_asked(free: License, clause: str) -> None:
    assert rule(saying(free, clause, "no"), SOLD).answer is ALLOWED


def test_silence_grants_nothing_and_forbids_nothing(free: License) -> None:
    assert rule(saying(free, "redistribution", "silent"), Use(redistribute=True)).answer is UNKNOWN
    assert rule(saying(free, "commercial_use", "silent"), SOLD).answer is UNKNOWN
    train = Use(train_others=True)
    assert rule(saying(free, "outputs_for_training", "silent"), train).answer is ALLOWED
    assert rule(saying(free, "user_limit", "silent"), COUNTED).answer is ALLOWED


@pytest.mark.parametrize("purpose", [Purpose.RESEARCH, Purpose.PERSONAL])
def test_a_noncommercial_license_lets_other_purposes_on_that_condition(
    free: License, purpose: Purpose
) -> None:
    license = saying(free, "commercial_use", "no")
    ruling = rule(license, Use(purpose=purpose))
    assert ruling.answer is CONDITIONS
    assert "not commercial" in ruling.deciding[0].text
    assert rule(license, SOLD).answer is NOT_ALLOWED
    assert rule(free, Use(purpose=purpose)).answer is ALLOWED


USERS = Limit(700_000_000, "month", "agreement", ())
DISPLAY = Limit(100_000_000, "month", "duty", ())


@pytest.mark.parametrize(
    ("limit", "users", "expected"),
    [
        (USERS, 700_000_000, ALLOWED),
        (USERS, 700_000_001, NOT_ALLOWED),
        (DISPLAY, 100_000_000, ALLOWED),
        (DISPLAY, 100_000_001, CONDITIONS),
        (USERS, None, CONDITIONS),
        (None, 1, CONDITIONS),
        (None, None, CONDITIONS),
    ],
)
@pytest.mark.parametrize("level", ["yes", "conditional"])
def test_a_limit_of_users_compares_numbers_where_both_are_known(
    free: License, level: str, limit: Limit | None, users: float | None, expected: Answer
) -> None:
    license = saying(free, "user_limit", level, limit)
    assert rule(license, Use(users=users)).answer is expected


@pytest.mark.parametrize(
    ("period", "revenue", "expected"),
    [
        ("year", 20_000_000, ALLOWED),
        ("year", 20_000_001, NOT_ALLOWED),
        ("month", 240_000_000, ALLOWED),
        ("month", 240_000_012, NOT_ALLOWED),
    ],
)
def test_a_monthly_line_of_revenue_is_compared_with_a_twelfth_of_the_year(
    free: License, period: str, revenue: float, expected: Answer
) -> None:
    limit = Limit(20_000_000, period, "agreement", ())
    ruling = rule(saying(free, "revenue_limit", "yes", limit), Use(revenue=revenue))
    assert ruling.answer is expected
    (text,) = (each.text for each in ruling.reasons if each.clause == "revenue_limit")
    assert f"20000000 USD a {period}" in text


@pytest.mark.parametrize(
    ("clause", "asked"),
    [
        ("user_limit", Use(users=1)),
        ("revenue_limit", Use(revenue=1)),
        ("excluded_regions", Use(country="FR")),
    ],
)
def test_an_unknown_limit_is_unknown_only_if_it_is_asked_for(
    free: License, clause: str, asked: Use
) -> None:
    license = saying(free, clause, None)
    assert rule(license, asked).answer is UNKNOWN
    assert rule(license, SOLD).answer is ALLOWED


REGIONS = Limit(None, "", "", ("EU", "GB"))


@pytest.mark.parametrize(
    ("level", "limit", "country", "expected"),
    [
        ("yes", REGIONS, "DE", NOT_ALLOWED),
        ("yes", REGIONS, "GB", NOT_ALLOWED),
        ("yes", REGIONS, "CH", ALLOWED),
        ("yes", Limit(None, "", "", ("EEA",)), "NO", NOT_ALLOWED),
        ("conditional", REGIONS, "DE", CONDITIONS),
        ("conditional", REGIONS, "US", ALLOWED),
        ("yes", None, "DE", CONDITIONS),
        ("yes", REGIONS, None, CONDITIONS),
        ("no", None, "DE", ALLOWED),
    ],
)
def test_regions_are_looked_up_where_both_are_known(
    free: License, level: str, limit: Limit | None, country: str | None, expected: Answer
) -> None:
    license = saying(free, "excluded_regions", level, limit)
    assert rule(license, Use(country=country)).answer is expected


@pytest.mark.parametrize("level", ["yes", "conditional", None])
def test_a_use_policy_is_a_condition_always_and_so_is_not_knowing(
    free: License, level: str | None
) -> None:
    assert rule(saying(free, "acceptable_use_policy", level), SOLD).answer is CONDITIONS


@pytest.mark.parametrize("clause", ["attribution", "naming"])
@pytest.mark.parametrize(
    ("use", "expected"),
    [
        (SOLD, ALLOWED),
        (Use(redistribute=True), CONDITIONS),
        (Use(fine_tune=True), CONDITIONS),
        (Use(as_service=True), CONDITIONS),
    ],
)
def test_other_duties_are_conditions_where_something_is_passed_on_or_changed(
    free: License, clause: str, use: Use, expected: Answer
) -> None:
    assert rule(saying(free, clause, "yes"), use).answer is expected


@pytest.mark.parametrize(
    ("license_class", "expected"),
    [
        ("permissive", ALLOWED),
        ("conditional", CONDITIONS),
        ("noncommercial", CONDITIONS),
        ("service", UNKNOWN),
        ("unknown", UNKNOWN),
    ],
)
def test_fine_tuning_follows_from_the_class_of_the_license(
    free: License, license_class: str, expected: Answer
) -> None:
    license = free._replace(license_class=license_class)
    assert rule(license, Use(fine_tune=True)).answer is expected


def test_whether_a_service_may_be_offered_on_is_unknown(free: License) -> None:
    service = free._replace(license_class="service")
    assert rule(service, Use(as_service=True)).answer is UNKNOWN


def test_the_worst_clause_decides_and_stands_first(free: License) -> None:
    license = saying(saying(free, "redistribution", None), "acceptable_use_policy", "yes")
    use = Use(redistribute=True)
    assert rule(license, use).answer is UNKNOWN
    worse = saying(license, "commercial_use", "no")
    ruling = rule(worse, use)
    assert ruling.answer is NOT_ALLOWED
    assert [reason.clause for reason in ruling.deciding] == ["commercial_use"]
    effects = [reason.effect for reason in ruling.reasons]
    order = [NOT_ALLOWED, UNKNOWN, CONDITIONS, ALLOWED]
    assert effects == sorted(effects, key=order.index)


def test_what_the_catalog_tells_of_a_clause_is_the_reason(small_catalog: Catalog) -> None:
    community = small_catalog.licenses["acme-community"]
    ruling = rule(community, Use(users=10_000_001))
    assert ruling.answer is NOT_ALLOWED
    assert ruling.deciding[0].title == "User limit"
    assert ruling.deciding[0].text == (
        "Above the line of 10000000 users a month. Above 10 million users a month."
    )
    assert effect(rule(community, Use(country="NO")), "excluded_regions") is NOT_ALLOWED
    assert effect(rule(community, Use(country="US")), "excluded_regions") is ALLOWED


def test_without_a_license_or_a_release_nothing_is_known(small_catalog: Catalog) -> None:
    assert rule(None, SOLD).answer is UNKNOWN
    nebula = may_i(small_catalog, "nimbus/nebula", SOLD)
    assert (nebula.answer, nebula.reasons[0].text) == (UNKNOWN, "No license is established.")
    oak_4 = may_i(small_catalog, "acme/oak-4", SOLD)
    assert (oak_4.answer, oak_4.reasons[0].clause) == (UNKNOWN, "license")
    assert "Not released" in oak_4.reasons[0].text


def test_a_reported_model_with_a_license_is_unknown_all_the_same(tmp_path: Path) -> None:
    licensed = rows("acme/oak-4,license_id,apache-2.0,reported,,daily-news,2026-10-14")
    catalog = load_catalog(write_package(tmp_path, claims=licensed))
    assert may_i(catalog, "acme/oak-4", SOLD).answer is UNKNOWN
    column = with_answers(catalog, SOLD).frame.series[COLUMN.id]
    assert column.value(catalog.frame.row_of["acme/oak-4"]) is None


def test_a_license_of_which_nothing_was_read_is_unknown_for_any_purpose(
    small_catalog: Catalog,
) -> None:
    license = small_catalog.licenses["obscure"]
    for purpose in Purpose:
        assert rule(license, Use(purpose=purpose)).answer is UNKNOWN


# As a column


def test_the_answers_are_a_column_to_filter_by(small_catalog: Catalog) -> None:
    catalog = with_answers(small_catalog, Use(redistribute=True))

    def found(query: str) -> set[str]:
        engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
        answer = engine.answer(Language(catalog).parse(query), Order("name", descending=False))
        return {catalog.frame.model_ids[row] for row in answer.rows}

    expected: dict[Answer, set[str]] = {}
    for id in catalog.models:
        answer = may_i(small_catalog, id, Use(redistribute=True)).answer
        expected.setdefault(answer, set()).add(id)
    assert len(expected) >= 3
    for each, ids in expected.items():
        assert found(f"may_i:{each}") == ids
    assert found("may_i:with-conditions open") <= expected[CONDITIONS]


def test_the_column_has_evidence_and_leaves_the_catalog_alone(small_catalog: Catalog) -> None:
    catalog = with_answers(small_catalog, SOLD)
    evidence = catalog.evidence("acme/willow-1", COLUMN.id)
    ruling = may_i(small_catalog, "acme/willow-1", SOLD)
    assert evidence.value == ruling.answer
    assert [claim.note for claim in evidence.deciding] == [each.text for each in ruling.reasons]
    assert evidence.rule == NOT_LEGAL_ADVICE
    assert "legal advice" in NOT_LEGAL_ADVICE
    assert COLUMN.id not in small_catalog.columns
    assert catalog.evidence("acme/oak-3", "price_in") == small_catalog.evidence(
        "acme/oak-3", "price_in"
    )
    assert set(catalog.frame.series) == set(small_catalog.frame.series) | {COLUMN.id}

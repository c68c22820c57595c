"""What is believed where several entries of a source mean one model."""

from collections.abc import Sequence

import pytest

from weighbridge.catalog.schema import Table
from weighbridge.importers.corrections import Corrections
from weighbridge.importers.derived import Cells, Derived, Snapshot, derive
from weighbridge.importers.entries import OWN, WEAK, Entry, Fact, Price, Row, WeekPrice
from weighbridge.importers.identities import Identities

TABLES: dict[str, Table] = {
    "families": {"family_id": ["oak"], "vendor_id": ["acme"]},
    "models": {"model_id": ["acme/oak-3"], "family_id": ["oak"], "name": ["Oak 3"]},
    "names": {"model_id": [], "name": []},
    "hosts": {"host_id": ["acme-api", "brook"], "vendor_id": ["acme", None]},
    "licenses": {"license_id": [], "name": [], "spdx_id": []},
    "vendors": {"vendor_id": ["acme"], "name": ["Acme AI"]},
}
COLUMNS = ("source_id", "name", "about", "value", "reason")


def derived(entries: Sequence[Entry], *corrections: tuple[str, ...], decided: str = "") -> Derived:
    decisions = [("model", decided, "", "acme/oak-3", "its old name")] if decided else []
    columns = ("kind", "name", "source_id", "id", "reason")
    identities = {column: [row[place] for row in decisions] for place, column in enumerate(columns)}
    wrong = {
        column: [row[place] or None for row in corrections] for place, column in enumerate(COLUMNS)
    }
    snapshot = Snapshot("board", "litellm", "board", "2026-11")
    return derive(
        snapshot, entries, Identities({**TABLES, "identities": identities}), Corrections(wrong)
    )


def entry(host: str, *rows: Row, name: str = "oak-3", rank: int = 0) -> Entry:
    return Entry(name, rows, rank, host=host)


def only(rows: Sequence[Cells]) -> Cells:
    (row,) = rows
    return row


def context(tokens: str) -> Fact:
    return Fact("context_tokens", tokens)


def test_the_vendors_own_entry_is_believed_before_those_of_other_hosts() -> None:
    found = derived([entry("brook", context("1")), entry("acme-api", context("2"), rank=9)])
    assert only(found.rows["claims"])["value"] == "2"
    assert found.weak == []


def test_what_only_other_hosts_list_is_weak_and_is_what_most_of_them_list() -> None:
    hosts = [("brook", "1"), ("crest", "2"), ("delta", "2"), ("crest", "1")]
    found = derived([entry(host, context(tokens)) for host, tokens in hosts])
    assert not found.rows["claims"]
    claim = only(found.weak)
    assert (claim["value"], claim["note"]) == ("2", "as 2 of 3 hosts list it")


def test_of_days_that_equally_many_hosts_list_the_first_is_taken() -> None:
    days = ["2026-03-02", "2026-01-05"]
    listed = [
        entry(host, Fact("release_date", day))
        for host, day in zip(("brook", "crest"), days, strict=True)
    ]
    assert only(derived(listed).weak)["value"] == "2026-01-05"
    assert only(derived(listed[:1]).weak)["note"] == "as the host brook lists it"


def test_what_only_the_vendor_can_say_holds_at_no_other_host() -> None:
    end = Fact("retirement_date", "2027-01-17", holds=OWN)
    assert not derived([entry("brook", end)]).rows["claims"]
    released = Fact("status", "released", holds=WEAK)
    found = derived(
        [entry("acme-api", released), entry("acme-api", released, end, name="oak-3-20260514")]
    )
    claims = {row["field"]: (row["value"], row["note"]) for row in found.rows["claims"]}
    assert claims["retirement_date"] == ("2027-01-17", "")
    assert claims["status"] == ("deprecated", "to be shut down on 2027-01-17")


@pytest.mark.parametrize(
    ("day", "status"), [("2026-10-23", "retired"), ("2026-11-30", "deprecated")]
)
def test_the_status_follows_from_the_day_of_retirement(day: str, status: str) -> None:
    end = Fact("retirement_date", day, holds=OWN)
    claims = derived([entry("acme-api", end)]).rows["claims"]
    assert [row["value"] for row in claims if row["field"] == "status"] == [status]


def test_a_day_of_retirement_that_is_left_out_leaves_no_status() -> None:
    end = Fact("retirement_date", "2026-10-23", holds=OWN)
    wrong = ("board", "oak-3", "retirement_date", "", "It is the day of a snapshot.")
    assert not derived([entry("acme-api", end)], wrong).rows["claims"]


def test_a_list_price_of_an_ended_offering_counts_at_the_vendor_alone() -> None:
    last = [entry(host, Price(host, "1", "2", holds=OWN)) for host in ("acme-api", "brook")]
    assert only(derived(last).rows["prices"])["host_id"] == "acme-api"


def test_a_name_decided_on_for_all_sources_stands_behind_one_that_the_rule_finds() -> None:
    offers = [
        entry("brook", Price("brook", "1", "2"), name="old-oak"),
        entry("brook", Price("brook", "3", "4"), name="oak-3-instruct"),
    ]
    price = only(derived(offers, decided="old-oak").rows["prices"])
    assert price["input"] == "3"
    assert price["note"] == "price of oak-3-instruct; other entries of this host differ"


def test_a_cached_price_above_the_input_price_is_left_out() -> None:
    price = only(derived([entry("brook", Price("brook", "1", "2", "3"))]).rows["prices"])
    assert (price["input"], price["cached_input"]) == ("1", "")
    assert price["note"] == "the cached price is left out: it is above the input price"
    kept = only(derived([entry("brook", Price("brook", "", "2", "3"))]).rows["prices"])
    assert kept["cached_input"] == "3"


def test_a_corrected_plan_is_that_of_the_standard_price_and_its_reason_is_told_with_all() -> None:
    offer = entry(
        "acme-api", Price("acme-api", "1", "2"), Price("acme-api", "3", "4", plan="batch")
    )
    rate = ("board", "oak-3", "plan", "promotion", "introductory rate")
    prices = derived([offer], rate).rows["prices"]
    assert {(row["plan"], row["input"], row["note"]) for row in prices} == {
        ("promotion", "1", "introductory rate"),
        ("batch", "3", "introductory rate"),
    }


def test_an_output_in_a_unit_of_its_own_becomes_a_price_of_its_own() -> None:
    offer = entry(
        "brook", Price("brook", "5", "40", "1"), Price("brook", "2", plan="batch", note="by night")
    )
    unit = ("board", "oak-3", "output_unit", "usd-per-million-image-tokens", "it writes images")
    columns = ("plan", "unit", "input", "output", "cached_input", "note")
    rows = derived([offer], unit).rows["prices"]
    assert {tuple(row[column] for column in columns) for row in rows} == {
        ("standard", "usd-per-million-tokens", "5", "", "1", ""),
        ("standard", "usd-per-million-image-tokens", "", "40", "", "it writes images"),
        ("batch", "usd-per-million-tokens", "2", "", "", "by night"),
    }


def test_the_prices_of_one_host_may_be_left_out() -> None:
    offers = [entry(host, Price(host, "1")) for host in ("brook", "acme-api")]
    wrong = ("board", "oak-3", "brook prices", "", "taken for an error")
    assert only(derived(offers, wrong).rows["prices"])["host_id"] == "acme-api"


def test_a_week_may_be_left_out_or_kept_with_a_word() -> None:
    weeks = [
        entry("brook", WeekPrice("brook", "2026-05-03", "1")),
        entry("brook", WeekPrice("brook", "2026-05-10", "99")),
        entry("acme-api", WeekPrice("acme-api", "2026-05-10", "2")),
    ]
    found = derived(
        weeks,
        ("board", "oak-3", "brook 2026-05-10", "", "a mistaken unit"),
        ("board", "oak-3", "acme-api 2026-05-10", "kept", "checked: told by the vendor"),
    )
    assert [(row["input"], row["note"]) for row in found.rows["price_history"]] == [
        ("1", ""),
        ("2", "checked: told by the vendor"),
    ]

"""The one price that stands in the table, out of all that are known."""

from dataclasses import dataclass

import pytest

from weighbridge.catalog.claims import Source
from weighbridge.catalog.prices import (
    PER_MILLION_TOKENS,
    Host,
    Price,
    newest,
    price_evidence,
    selling_hosts,
)

ACME = Host("acme-api", "Acme API", None, "acme")
ACME_CLOUD = Host("acme-cloud", "Acme Cloud", None, "acme")
BROOK = Host("brook", "Brook", None, None)
CREST = Host("crest", "Crest", None, None)
UMBRA = Host("umbra-api", "Umbra API", None, "umbra")
BOARD = Source("board", "Board", "Board", None, "2026-11-01", None, None, None, "catalog", None)
DOCS = BOARD._replace(id="docs", title="Docs", kind="vendor")
TODAY = "2026-11-01"


@dataclass(frozen=True)
class At:
    """A price in a test: at a host, at an input price, with what else matters."""

    host: Host
    input: float | None
    output: float | None = None
    plan: str = "standard"
    unit: str = PER_MILLION_TOKENS
    seen: str = "2026-10-20"
    since: str = ""
    basis: str = "catalogued"
    source: Source = BOARD

    def price(self) -> Price:
        return Price(
            self.host,
            self.plan,
            self.unit,
            self.input,
            self.output,
            None,
            self.basis,
            self.since,
            self.seen,
            "",
            self.source,
        )


def shown(*prices: At, part: str = "input") -> float | None:
    """The price that stands in the table, whichever way round the rows come."""
    made = [each.price() for each in prices]
    value = price_evidence(newest(made), "acme", part, TODAY).value
    assert price_evidence(newest(made[::-1]), "acme", part, TODAY).value == value
    assert not isinstance(value, str)
    return value


def test_no_prices_are_an_unknown_price() -> None:
    evidence = price_evidence([], "acme", "input", TODAY)
    assert (evidence.value, evidence.claims) == (None, ())


def test_the_vendors_own_price_counts_before_cheaper_and_newer_ones_of_others() -> None:
    assert shown(At(ACME, 2), At(BROOK, 1, seen="2026-11-01"), At(UMBRA, 1)) == 2


def test_of_the_vendors_prices_the_newest_counts_whatever_its_basis() -> None:
    old, new = At(ACME, 2, seen="2026-09", basis="measured"), At(ACME, 3, basis="reported")
    assert shown(old, new) == 3


def test_at_one_date_the_price_that_says_since_when_it_holds_counts() -> None:
    assert shown(At(ACME, 2, basis="measured"), At(ACME, 3, since="2026-10-01")) == 3


def test_at_one_date_the_stronger_basis_counts() -> None:
    assert shown(At(ACME, 2, source=DOCS, basis="vendor-claimed"), At(ACME, 3)) == 2


def test_a_price_announced_for_a_later_day_is_listed_but_not_shown() -> None:
    later = At(ACME, 9, since="2026-12-01").price()
    evidence = price_evidence(newest([later, At(ACME, 2).price()]), "acme", "input", TODAY)
    assert evidence.value == 2
    assert later.claim("input") in evidence.claims


def test_other_plans_are_listed_after_the_standard_ones_but_never_shown() -> None:
    batch, contributor = At(ACME, 0.5, plan="batch"), At(ACME, 0.1, plan="contributor")
    made = [each.price() for each in (batch, contributor, At(ACME, 1))]
    evidence = price_evidence(newest(made), "acme", "input", TODAY)
    assert evidence.claims[0].value == 1
    assert {claim.condition for claim in evidence.claims} == {"standard", "batch", "contributor"}
    assert shown(batch, contributor) is None


def test_a_promotion_of_the_vendor_stands_in_where_no_standard_price_is_known() -> None:
    promotion = At(ACME, 0.5, plan="promotion")
    evidence = price_evidence([promotion.price()], "acme", "input", TODAY)
    assert evidence.value == 0.5
    assert "promotion" in evidence.rule
    assert evidence.claims[0].condition == "promotion"
    assert shown(promotion, At(ACME, 1)) == 1
    assert shown(At(BROOK, 0.5, plan="promotion")) is None


def test_prices_in_other_units_do_not_count() -> None:
    assert shown(At(ACME, 0.04, unit="usd-per-image")) is None
    assert shown(At(ACME, 0.04, unit="usd-per-image"), At(BROOK, 3)) == 3


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [((0.3,), 0.3), ((0.1, 0.7), 0.4), ((0.1, 0.2, 9), 0.2), ((0.1, 0.2, 0.3, 9), 0.25)],
)
def test_where_only_others_sell_it_the_median_over_hosts_counts_without_float_noise(
    inputs: tuple[float, ...], expected: float
) -> None:
    hosts = (BROOK, CREST, UMBRA, Host("delta", "Delta", None, None))
    assert shown(*(At(host, each) for host, each in zip(hosts, inputs, strict=False))) == expected


def test_each_host_counts_once_with_its_newest_price() -> None:
    old = [At(BROOK, 9, seen=f"2026-0{month}-01") for month in (1, 2, 3)]
    assert shown(*old, At(BROOK, 1), At(CREST, 3)) == 2


def test_two_hosts_of_one_name_are_two_hosts() -> None:
    twin = Host("brook-eu", "Brook", None, None)
    assert shown(At(BROOK, 1), At(twin, 1), At(CREST, 4)) == 1
    prices = [At(BROOK, 1).price(), At(twin, 1).price()]
    assert [host.name for host in selling_hosts(prices)] == ["Brook", "Brook"]


def test_a_median_names_its_rule_and_rests_on_the_newest_price_of_each_host() -> None:
    prices = [At(BROOK, 1), At(CREST, 3), At(BROOK, 9, seen="2026-01"), At(CREST, 0, plan="free")]
    evidence = price_evidence(newest(each.price() for each in prices), "acme", "input", TODAY)
    assert evidence.basis == "derived"
    assert [claim.value for claim in evidence.deciding] == [1, 3]
    assert len(evidence.claims) == 4
    assert "Median over 2 hosts" in evidence.rule


def test_each_part_of_a_price_is_resolved_by_itself() -> None:
    prices = (At(ACME, 2, None, seen="2026-10-30"), At(ACME, 1, 5, seen="2026-10-01"))
    assert shown(*prices, part="input") == 2
    assert shown(*prices, part="output") == 5
    assert shown(*prices, part="cached_input") is None


def disagrees(*prices: At) -> bool:
    return price_evidence(newest(each.price() for each in prices), "acme", "input", TODAY).disagrees


def test_sources_that_differ_in_the_newest_month_disagree() -> None:
    assert disagrees(At(ACME, 2), At(ACME, 3, source=DOCS))
    assert not disagrees(At(ACME, 2), At(ACME, 2, source=DOCS))


def test_a_price_that_changed_in_an_earlier_month_is_no_disagreement() -> None:
    assert not disagrees(At(ACME, 2), At(ACME, 3, seen="2026-09-20"))


def test_other_hosts_and_plans_at_another_price_are_no_disagreement() -> None:
    assert not disagrees(At(ACME, 2), At(BROOK, 3), At(ACME_CLOUD, 4), At(ACME, 1, plan="batch"))


def test_the_detail_of_a_claim_names_host_plan_and_since_when() -> None:
    claim = At(ACME, 2, since="2026-10-01").price().claim("input")
    assert claim.detail == "Acme API, standard plan, since 2026-10-01"


def test_hosts_that_only_give_it_away_do_not_sell_it() -> None:
    prices = [At(CREST, 1), At(BROOK, 1), At(UMBRA, 0, plan="free"), At(BROOK, 2, seen="2026-01")]
    hosts = selling_hosts(each.price() for each in prices)
    assert [host.name for host in hosts] == ["Brook", "Crest"]

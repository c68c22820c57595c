"""Claims that stand only where no other does."""

import pytest

from weighbridge.importers.derived import Cells
from weighbridge.importers.weak import standing


def claim(
    field: str, value: str, source: str = "board", hosts: int = 1, as_of: str = "2026-07"
) -> Cells:
    return {
        "model_id": "acme/oak-3",
        "field": field,
        "value": value,
        "source_id": source,
        "as_of": as_of,
        "hosts": str(hosts),
    }


def values(weak: list[Cells], claims: list[Cells]) -> list[str]:
    return [row["value"] for row in standing(weak, claims)]


def test_a_weak_claim_yields_to_any_other_of_its_field() -> None:
    listed = claim("context_tokens", "128000")
    assert values([listed], [claim("output_tokens", "4096")]) == ["128000"]
    assert values([listed], [claim("context_tokens", "200000")]) == []


def test_of_several_the_vendors_stands_then_that_of_most_hosts_then_the_newest() -> None:
    few = claim("status", "preview", "a", 2, "2026-11")
    many = claim("status", "released", "b", 7, "2026-07")
    own = claim("status", "deprecated", "c", 0, "2026-01")
    assert values([few, many, own], []) == ["deprecated"]
    assert values([few, many], []) == ["released"]
    newer = claim("status", "announced", as_of="2026-11")
    assert values([claim("status", "released"), newer], []) == ["announced"]


@pytest.mark.parametrize("known", ["license_id", "weights_url"])
def test_a_flag_of_openness_is_needless_where_license_or_weights_are_known(known: str) -> None:
    flag = claim("openness", "closed-api")
    assert values([flag], []) == ["closed-api"]
    assert values([flag], [claim(known, "apache-2.0")]) == []


@pytest.mark.parametrize(
    ("field", "value", "known", "limit", "stands"),
    [
        ("output_tokens", "131072", "context_tokens", "32768", False),
        ("output_tokens", "32768", "context_tokens", "32768", True),
        ("knowledge_cutoff", "2025-11", "release_date", "2025-08-26", False),
        ("knowledge_cutoff", "2025-08-31", "release_date", "2025-08", True),
        ("knowledge_cutoff", "2025-08", "release_date", "2025-08-26", True),
    ],
)
def test_a_weak_claim_that_contradicts_another_fact_is_left_out(
    field: str, value: str, known: str, limit: str, stands: bool
) -> None:
    assert (value in values([claim(field, value)], [claim(known, limit)])) is stands
    both = [claim(field, value), claim(known, limit)]
    assert (value in values(both, [])) is stands, "weak limits come first"

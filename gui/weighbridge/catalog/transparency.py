"""How many indicators of the Foundation Model Transparency Index a vendor met."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from weighbridge.catalog.claims import UNSTATED, Claim, Evidence, Source
from weighbridge.wording import phrase

EDITION = "2025-12"
"""The edition that is shown. Editions ask for different things and never mix."""


class Indicator(NamedTuple):
    """One indicator of one edition; fields as in ``transparency.csv``."""

    edition: str
    domain: str
    subdomain: str
    indicator: str
    met: bool
    source: Source
    as_of: str


class Transparency(NamedTuple):
    """What a vendor met in one edition."""

    edition: str
    indicators: Sequence[Indicator]

    @property
    def met(self) -> int:
        """How many indicators it met."""
        return sum(each.met for each in self.indicators)

    @property
    def by_domain(self) -> Mapping[str, tuple[int, int]]:
        """By domain: how many indicators it met, and how many there are."""
        counts: dict[str, tuple[int, int]] = defaultdict(lambda: (0, 0))
        for each in self.indicators:
            met, all_of_them = counts[each.domain]
            counts[each.domain] = met + each.met, all_of_them + 1
        return dict(counts)


def transparency_by_vendor(
    rows: Iterable[tuple[Any, ...]], sources: Mapping[str, Source]
) -> Mapping[tuple[str, str], Transparency]:
    """By vendor and edition; ``rows`` are those of ``transparency.csv``."""
    found: dict[tuple[str, str], list[Indicator]] = defaultdict(list)
    for vendor_id, *cells, source, as_of in rows:
        indicator = Indicator._make((*cells, sources[source], as_of))
        found[vendor_id, indicator.edition].append(indicator)
    return {key: Transparency(key[1], indicators) for key, indicators in found.items()}


def transparency_evidence(transparency: Transparency | None) -> Evidence:
    """The number of indicators met; the domains are the claims behind it."""
    if transparency is None:
        return UNSTATED
    first = transparency.indicators[0]
    claims = tuple(
        Claim(
            float(met),
            "catalogued",
            first.source,
            first.as_of,
            phrase("{domain}: met of {count}", domain=domain, count=count),
        )
        for domain, (met, count) in transparency.by_domain.items()
    )
    rule = phrase(
        "Indicators that the vendor met, of {indicators}. The index judges "
        "companies, not models; edition {edition}.",
        indicators=len(transparency.indicators),
        edition=transparency.edition,
    )
    return Evidence(float(transparency.met), claims, rule, derived=True, deciding_count=len(claims))

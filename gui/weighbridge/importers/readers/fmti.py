"""The Foundation Model Transparency Index: a table of indicators by company for each edition."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from weighbridge.importers.entries import Entry, Indicator
from weighbridge.importers.reading import Place, csv_places

TOTAL = "Total"


class _Edition(NamedTuple):
    """An edition, its table, and the file that tells the domains of its indicators."""

    id: str
    scores: str
    domains: str


EDITIONS = (
    _Edition("2023-10", "October2023_scores.csv", "October2023_scores.csv"),
    # It has the indicators of the first in their order, two of them under a new name.
    _Edition("2024-05", "May2024_scores.csv", "October2023_scores.csv"),
    _Edition("2025-12", "Dec2025_scores.csv", "Dec2025_indicators.csv"),
)

_ABOUT = frozenset({"Domain", "Subdomain", "Indicator", TOTAL})


def read(folder: Path) -> Iterator[Entry]:
    """Which indicators a company met in an edition; an edition and company an entry."""
    for edition in EDITIONS:
        scores = _indicators(folder / edition.scores, ("Indicator",))
        domains = _indicators(folder / edition.domains, ("Indicator", "Domain", "Subdomain"))
        if len(domains) != len(scores):
            scores[-1].fail("Indicator", f"{len(scores)} indicators, but {len(domains)} domains")
        companies = [name for name in scores[0].cells if name not in _ABOUT]
        for company in companies:
            rows = [
                _indicator(edition.id, score, about, company)
                for score, about in zip(scores, domains, strict=True)
            ]
            yield Entry(company.strip(), rows)


def _indicators(path: Path, needed: tuple[str, ...]) -> list[Place]:
    rows = [each for each in csv_places(path, needed) if each.text("Indicator") != TOTAL]
    if not rows:
        Place(path.name, 1, "", {}).fail("", "the table has no indicators")
    return rows


def _indicator(edition: str, score: Place, about: Place, company: str) -> Indicator:
    met: Mapping[str, str] = {"1": "true", "0": "false"}
    value = score.text(company)
    if value not in met:
        score.fail(company, f"{value!r} is neither 0 nor 1")
    return Indicator(
        edition,
        about.text("Domain", required=True),
        about.text("Subdomain", required=True),
        score.text("Indicator", required=True),
        met[value],
        edition,
    )

"""Many claims, one value: the rule that resolves them, and what stays in dispute.

The rule (also written down in ``data/README.md``). Of all claims about one cell the first wins by

1. a *curated* source, since such a claim is made only to settle a dispute and gives its reason;
2. the basis: measured, vendor-claimed, catalogued, reported, estimated, derived;
3. the newer date;
4. the kind of the source: vendor, hub, host, leaderboard, catalog, dataset, digest, press,
   community;
5. the id of the source and the value, so that the result never depends on the order of rows.

For prices the newer date comes before the basis, since prices change: see ``prices``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol, TypeVar

from weighbridge.columns import Value

ESTIMATED = "estimated"
BASES = ("measured", "vendor-claimed", "catalogued", "reported", ESTIMATED, "derived")
"""Every basis, the strongest first."""

CURATED = "curated"
"""The kind of the one source whose claims are decisions of the editors."""

SOURCE_KINDS = (
    CURATED,
    "vendor",
    "hub",
    "host",
    "leaderboard",
    "catalog",
    "dataset",
    "digest",
    "press",
    "community",
)
"""Every kind of source, the strongest first."""

_BASIS_RANK = {basis: rank for rank, basis in enumerate(BASES)}
_KIND_RANK = {kind: rank for rank, kind in enumerate(SOURCE_KINDS)}
UNDISPUTED_FIELDS = frozenset({"modalities_in", "modalities_out", "capabilities", "weights_url"})
"""Fields in which claims that list more or less than others do not contradict them."""

_ROUGH_DATE = re.compile(r"[0-9]{4}(-[0-9]{2})?")


class Source(NamedTuple):
    """A document or data set that was read; fields as in ``sources.csv``."""

    id: str
    title: str
    publisher: str
    url: str | None
    retrieved: str
    published: str | None
    license: str | None
    attribution: str | None
    kind: str
    caveat: str | None


class Claim(NamedTuple):
    """One source's statement of one fact.

    ``detail`` says what the figure holds for (a host and plan, an effort setting); ``as_of`` is an
    ISO date as exact as known, or empty. Figures are only comparable under the same ``condition``:
    the plan of a price, the effort setting of a score ("" if none is named).
    """

    value: Value
    basis: str
    source: Source
    as_of: str = ""
    detail: str = ""
    note: str = ""
    condition: str = ""


def decided(
    decisions: Iterable[tuple[str, str, str, str, str]], sources: Mapping[str, Source]
) -> Iterator[tuple[str, str, str, str, str, str, str]]:
    """Decisions of the editors as rows of the table of claims; the reason becomes the note."""
    editors = next((id for id, source in sources.items() if source.kind == CURATED), "")
    for model, field, value, reason, as_of in decisions:
        yield model, field, value, "derived", reason, editors, as_of


class Evidence(NamedTuple):
    """All claims behind one cell, the winner first.

    Where ``derived`` is True the value is computed from the first ``deciding_count`` claims and
    ``rule`` says how; else it is the first claim's. ``contested`` are the claims about the very
    same thing as the winner's, itself the first, where these differ; else there are none.
    """

    value: Value
    claims: tuple[Claim, ...] = ()
    rule: str = ""
    contested: tuple[Claim, ...] = ()
    derived: bool = False
    deciding_count: int = 1

    @property
    def disagrees(self) -> bool:
        """Whether claims about the very same thing differ."""
        return bool(self.contested)

    @property
    def basis(self) -> str:
        """Basis of the value, or "" where nothing is known."""
        if self.value is None:
            return ""
        return "derived" if self.derived else self.claims[0].basis

    @property
    def deciding(self) -> tuple[Claim, ...]:
        """The claims that the value rests on; none where it is unknown."""
        return self.claims[: self.deciding_count] if self.value is not None else ()


UNSTATED = Evidence(None)
"""Nobody says anything."""


class Statement(Protocol):
    """What can be ranked by who says it, on what basis and when: a claim, a price, a score."""

    @property
    def basis(self) -> str:
        """One of ``BASES``."""

    @property
    def source(self) -> Source:
        """Who says it."""

    @property
    def as_of(self) -> str:
        """ISO date as exact as known, or empty."""


_Statement = TypeVar("_Statement", bound=Statement)


def resolve(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Order claims by the rule, the winner first."""
    ordered = list(claims)
    if len(ordered) > 1:
        # Sorted by the least key first, so that each sort keeps the order of the ones before.
        ordered.sort(key=lambda claim: (str(claim.value), claim.note))
        ordered.sort(key=_by_source)
        ordered.sort(key=lambda claim: claim.as_of, reverse=True)
        ordered.sort(key=_by_basis)
    return tuple(ordered)


def newest_first(statements: Iterable[_Statement]) -> tuple[_Statement, ...]:
    """Order statements by date, the newest first; those of one date by the rest of the rule."""
    ordered = sorted(statements, key=strength)
    ordered.sort(key=lambda statement: statement.as_of, reverse=True)
    return tuple(ordered)


def strength(statement: Statement) -> tuple[bool, int, int, str]:
    """By what statements of one date are ranked, the strongest having the least."""
    return (*_by_basis(statement), *_by_source(statement))


def _by_basis(statement: Statement) -> tuple[bool, int]:
    return statement.source.kind != CURATED, _BASIS_RANK[statement.basis]


def _by_source(statement: Statement) -> tuple[int, str]:
    return _KIND_RANK[statement.source.kind], statement.source.id


def contested(claims: Sequence[Claim]) -> tuple[Claim, ...]:
    """These claims about one thing, if they differ in value; else none.

    An estimate, such as the day on which a repository was made, disputes nothing that is stated.
    """
    if len(claims) < 2:  # noqa: PLR2004 - what one says alone is not in dispute
        return ()
    stated = tuple(claim for claim in claims if claim.basis != ESTIMATED) or tuple(claims)
    return stated if disagree(stated) else ()


def disagree(claims: Sequence[Claim]) -> bool:
    """Whether claims differ in value.

    Dates that only differ in how exact they are agree: 2026-10 and 2026-10-13.
    """
    values = sorted({str(claim.value) for claim in claims}, key=len)
    return not all(_same_date(*two) for two in pairwise(values))


def _same_date(rough: str, exact: str) -> bool:
    return _ROUGH_DATE.fullmatch(rough) is not None and exact.startswith(f"{rough}-")

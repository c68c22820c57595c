"""A license: one text in one version, and what its clauses say."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from weighbridge.catalog.claims import Source
from weighbridge.wording import phrase

LEVELS = MappingProxyType(
    {
        "yes": phrase("Yes"),
        "conditional": phrase("Conditional"),
        "no": phrase("No"),
        "silent": phrase("Silent"),
    }
)
"""What a clause can say, and how it is written; a level that is not known is None."""

PERMISSIONS = MappingProxyType(
    {
        "commercial-use": phrase("Commercial use"),
        "no-limits": phrase("No user or revenue limit"),
        "train-on-outputs": phrase("Outputs may train models"),
        "redistribution": phrase("Redistribution"),
        "none": phrase("None of these"),
    }
)
"""What people ask first of a license, and how it is written."""

_GRANTED_BY = MappingProxyType(
    {
        "commercial-use": {"commercial_use": "yes"},
        "no-limits": {"user_limit": "no", "revenue_limit": "no"},
        "train-on-outputs": {"outputs_for_training": "yes"},
        "redistribution": {"redistribution": "yes"},
    }
)
"""By permission: what each of its clauses must say to grant it outright."""

PERMISSION_CLAUSES = tuple(clause for needed in _GRANTED_BY.values() for clause in needed)


def permitted(levels: Mapping[str, str | None]) -> tuple[str, ...] | None:
    """What a license with these levels of its clauses grants outright, as ids of permissions.

    A clause that grants on conditions, or is silent, grants nothing outright. Where nothing is
    known to be granted: "none" if each permission is known to be withheld, else None, unknown.
    """
    granted = tuple(
        permission
        for permission, needed in _GRANTED_BY.items()
        if all(levels[clause] == level for clause, level in needed.items())
    )
    if granted:
        return granted
    withheld = all(
        any(levels[clause] not in (level, None) for clause, level in needed.items())
        for needed in _GRANTED_BY.values()
    )
    return ("none",) if withheld else None


HOW_FAR_READ = MappingProxyType(
    {
        "full": phrase("the license text was read"),
        "part": phrase("parts of the license text were read"),
        "secondary": phrase("only what others write about the license was read"),
        "unread": phrase("the license text was not found"),
    }
)


class Limit(NamedTuple):
    """Where a clause begins to apply, as far as a number or a list of regions says it.

    ``threshold`` is monthly users, or US dollars of revenue per ``period`` ("month" or "year").
    ``beyond`` tells what holds above it: an "agreement" of one's own is needed, or a "duty" is
    added. ``regions`` are codes of ISO 3166, and those of ``countries.UNIONS``.
    """

    threshold: float | None
    period: str
    beyond: str
    regions: tuple[str, ...]


class License(NamedTuple):
    """One license; fields as in ``licenses.csv``.

    ``levels``, ``details`` and ``limits`` are by clause: see ``columns.CLAUSES``.
    """

    id: str
    name: str
    version: str | None
    spdx_id: str | None
    url: str | None
    license_class: str
    osi_approved: str
    read: str
    note: str | None
    source: Source
    as_of: str
    levels: Mapping[str, str | None]
    details: Mapping[str, str]
    limits: Mapping[str, Limit]

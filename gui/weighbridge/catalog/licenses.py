"""A license: one text in one version, and what its clauses say."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from weighbridge.catalog.claims import Source

LEVELS = MappingProxyType(
    {
        "yes": "Yes",
        "conditional": "Conditional",
        "no": "No",
        "silent": "Silent",
    }
)
"""What a clause can say, and how it is written; a level that is not known is None."""

HOW_FAR_READ = MappingProxyType(
    {
        "full": "the license text was read",
        "part": "parts of the license text were read",
        "secondary": "only what others write about the license was read",
        "unread": "the license text was not found",
    }
)


class License(NamedTuple):
    """One license; fields as in ``licenses.csv``.

    ``levels`` and ``details`` are by clause: see ``columns.CLAUSES``.
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

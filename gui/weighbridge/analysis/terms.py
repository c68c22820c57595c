"""License against license, clause by clause."""

from collections.abc import Sequence
from typing import NamedTuple

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.licenses import HOW_FAR_READ, LEVELS, License
from weighbridge.columns import CLAUSES, UNKNOWN, nearest
from weighbridge.errors import UnknownColumnError
from weighbridge.wording import phrase

CLASSES = {
    "permissive": phrase("Permissive"),
    "conditional": phrase("Conditional"),
    "noncommercial": phrase("Noncommercial"),
    "service": phrase("Terms of a service"),
}
"""Classes of licenses, and how they are written; any other is unknown."""


class TermCell(NamedTuple):
    """What a license says in a line: a level as it is written, and in a few words what it asks."""

    text: str
    detail: str = ""


class TermLine(NamedTuple):
    """A clause, or a fact about the text, across licenses; ``id`` is that of the clause."""

    id: str
    title: str
    cells: tuple[TermCell, ...]

    @property
    def differs(self) -> bool:
        """Whether the licenses say different things; unknown differs from anything known."""
        return len({cell.text for cell in self.cells}) > 1


class Terms(NamedTuple):
    """Licenses across, in the order given, facts and clauses down."""

    licenses: tuple[License, ...]
    lines: tuple[TermLine, ...]


def compare_licenses(
    catalog: Catalog, ids: Sequence[str], *, differences_only: bool = False
) -> Terms:
    """Set licenses side by side: what they are, how far each was read, and each clause."""
    licenses = tuple(catalog.licenses[id] for id in ids)
    facts: dict[str, tuple[str, list[str]]] = {
        "class": (phrase("Class"), [CLASSES.get(each.license_class, UNKNOWN) for each in licenses]),
        "version": (phrase("Version"), [each.version or UNKNOWN for each in licenses]),
        "spdx_id": (phrase("SPDX id"), [each.spdx_id or UNKNOWN for each in licenses]),
        "osi_approved": (phrase("OSI-approved"), [_level(each.osi_approved) for each in licenses]),
    }
    lines = [
        TermLine(id, title, tuple(map(TermCell, texts))) for id, (title, texts) in facts.items()
    ]
    lines += [
        TermLine(
            clause,
            title,
            tuple(
                TermCell(_level(each.levels[clause]), each.details.get(clause, ""))
                for each in licenses
            ),
        )
        for clause, title in CLAUSES.items()
    ]
    if differences_only:
        lines = [line for line in lines if line.differs]
    # How far a text was read and where it lies is needed to judge whatever else is said.
    read = tuple(TermCell(HOW_FAR_READ[each.read]) for each in licenses)
    links = tuple(TermCell(each.url or UNKNOWN) for each in licenses)
    lines += [
        TermLine("read", phrase("How far read"), read),
        TermLine("url", phrase("Text"), links),
    ]
    return Terms(licenses, tuple(lines))


def find_license(catalog: Catalog, name: str) -> str | None:
    """The id of the license that is called so, by id, name or SPDX id; None if none is."""
    wanted = name.strip().casefold()
    for called in ("id", "name", "spdx_id"):
        for license in catalog.licenses.values():
            if str(getattr(license, called) or "").casefold() == wanted and wanted:
                return license.id
    return None


def unknown_license(catalog: Catalog, name: str) -> UnknownColumnError:
    """The error for a name that no license has, with the nearest."""
    known = {each.name for each in catalog.licenses.values()} | set(catalog.licenses)
    return UnknownColumnError("license", name, nearest(name, sorted(known)))


def _level(level: str | None) -> str:
    return LEVELS.get(level or UNKNOWN, UNKNOWN)

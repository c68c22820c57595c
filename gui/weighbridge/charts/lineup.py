"""The lineup as charts draw it: every item stands for one model."""

from collections.abc import Iterable

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import Definition
from weighbridge.comparison.items import exists, item_of
from weighbridge.comparison.members import members


def lineup_models(
    catalog: Catalog, lineup: Iterable[str], benchmark: str, definition: Definition
) -> tuple[str, ...]:
    """Model ids for items as text; of a family, a vendor or a side its first member.

    That is its best released model, by tier and then by the benchmark: see ``members``.
    """
    known = benchmark if benchmark in catalog.benchmarks else ""
    found: list[str] = []
    for item in map(item_of, lineup):
        if exists(catalog, item):
            found += members(catalog, item, known, definition)[:1]
    return tuple(dict.fromkeys(found))

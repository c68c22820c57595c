"""What can stand in a lineup: a model, a family, a vendor, or a side of the market.

Each has a stable text form, for sessions, recipes and the command line: the id of a model as it is
(``google/gemma-4-31b``), else the kind and the id (``family:gemma``, ``vendor:meta``,
``side:open``).
"""

from enum import StrEnum
from typing import NamedTuple

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import DEFINITION_TITLES, Definition
from weighbridge.wording import phrase


class Kind(StrEnum):
    """What an item of a lineup is."""

    MODEL = "model"
    FAMILY = "family"
    VENDOR = "vendor"
    SIDE = "side"


OPEN, CLOSED = "open", "closed"
SIDES = (OPEN, CLOSED)
"""The ids of the two sides of the market."""


class Item(NamedTuple):
    """One item of a lineup."""

    kind: Kind
    id: str

    def __str__(self) -> str:
        """The text form."""
        return self.id if self.kind is Kind.MODEL else f"{self.kind}:{self.id}"


def item_of(text: str) -> Item:
    """The item that a text form means, whether a catalog has it or not."""
    kind, colon, id = text.partition(":")
    if colon and kind in set(Kind) - {Kind.MODEL}:
        return Item(Kind(kind), id)
    return Item(Kind.MODEL, text)


def exists(catalog: Catalog, item: Item) -> bool:
    """Whether a catalog has what an item stands for."""
    known = {
        Kind.MODEL: catalog.models,
        Kind.FAMILY: catalog.families,
        Kind.VENDOR: catalog.vendors,
        Kind.SIDE: SIDES,
    }
    return item.id in known[item.kind]


def title_of(catalog: Catalog, item: Item, definition: Definition) -> str:
    """What an item is called; of a side, by which definition it is open or closed."""
    match item.kind:
        case Kind.MODEL:
            return catalog.models[item.id].name
        case Kind.FAMILY:
            return phrase("{name} (family)", name=catalog.families[item.id].name)
        case Kind.VENDOR:
            return catalog.vendors[item.id].name
        case Kind.SIDE:
            counted = DEFINITION_TITLES[definition]
            if item.id == OPEN:
                return phrase("Best open ({definition})", definition=counted)
            return phrase("Best closed ({definition})", definition=counted)

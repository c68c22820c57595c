"""The openness classes, what counts as open, and how a model's class follows from its claims."""

from enum import StrEnum
from types import MappingProxyType

from weighbridge.wording import phrase


class Openness(StrEnum):
    """One class per model, from the most open to the least; the ids are stable.

    A model whose class is not established has none: unknown.
    """

    OPEN_SOURCE = "open-source"
    PERMISSIVE = "open-weights-permissive"
    CONDITIONAL = "open-weights-conditional"
    NONCOMMERCIAL = "open-weights-noncommercial"
    CLOSED_API = "closed-api"
    CLOSED_PRODUCT = "closed-product"
    UNRELEASED = "unreleased"


TITLES = MappingProxyType(
    {
        Openness.OPEN_SOURCE: phrase("Open source"),
        Openness.PERMISSIVE: phrase("Open, permissive"),
        Openness.CONDITIONAL: phrase("Open, conditional"),
        Openness.NONCOMMERCIAL: phrase("Open, noncommercial"),
        Openness.CLOSED_API: phrase("Closed, API"),
        Openness.CLOSED_PRODUCT: phrase("Closed, product"),
        Openness.UNRELEASED: phrase("Unreleased"),
    }
)

MEANINGS = MappingProxyType(
    {
        Openness.OPEN_SOURCE: phrase(
            "Weights under an OSI-approved license, and training code and data "
            "information public (in the sense of OSAID 1.0)."
        ),
        Openness.PERMISSIVE: phrase(
            "Weights can be downloaded; the license is OSI-approved or as free."
        ),
        Openness.CONDITIONAL: phrase(
            "Weights can be downloaded, with limits on users, revenue, region, "
            "field, naming or outputs."
        ),
        Openness.NONCOMMERCIAL: phrase("Weights can be downloaded; no commercial use."),
        Openness.CLOSED_API: phrase("Weights kept; sold through an API."),
        Openness.CLOSED_PRODUCT: phrase("Weights kept; only inside a product, no public API."),
        Openness.UNRELEASED: phrase("Reported or announced; nothing to use yet."),
    }
)

OPEN_CLASSES = frozenset(
    {Openness.OPEN_SOURCE, Openness.PERMISSIVE, Openness.CONDITIONAL, Openness.NONCOMMERCIAL}
)
"""What counts as open where "open" means that the weights can be downloaded."""

CLOSED_CLASSES = frozenset({Openness.CLOSED_API, Openness.CLOSED_PRODUCT})


class Definition(StrEnum):
    """What "open" means; chosen by the person and named on screen. The ids are stable."""

    DOWNLOADABLE = "downloadable"
    FREE = "free"
    OPEN_SOURCE = "open-source"


DEFINITION_TITLES = MappingProxyType(
    {
        Definition.DOWNLOADABLE: phrase("weights downloadable"),
        Definition.FREE: phrase("free for any use"),
        Definition.OPEN_SOURCE: phrase("open source"),
    }
)

_COUNT_AS_OPEN = MappingProxyType(
    {
        Definition.DOWNLOADABLE: OPEN_CLASSES,
        Definition.FREE: frozenset({Openness.OPEN_SOURCE, Openness.PERMISSIVE}),
        Definition.OPEN_SOURCE: frozenset({Openness.OPEN_SOURCE}),
    }
)


def classes_of(definition: Definition, *, is_open: bool) -> frozenset[Openness]:
    """The classes that count as open by a definition, or those that count as closed.

    Closed is all that is released, of an established class, and does not count as open.
    """
    opens = _COUNT_AS_OPEN[definition]
    return opens if is_open else (OPEN_CLASSES | CLOSED_CLASSES) - opens


UNRELEASED_STATUSES = frozenset({"reported", "announced"})

_BY_LICENSE_CLASS = {
    "permissive": Openness.PERMISSIVE,
    "conditional": Openness.CONDITIONAL,
    "noncommercial": Openness.NONCOMMERCIAL,
    "service": Openness.CLOSED_API,
}


def derive(
    status: str | None, license_class: str | None, *, openly_made: bool = False
) -> tuple[Openness | None, str]:
    """The class that follows from a model's status and its license's class, and why.

    ``openly_made`` says that the license is OSI-approved and that training code and data are
    public: see ``components.openly_made``. ``closed-product`` never follows: it needs a claim.
    """
    if status in UNRELEASED_STATUSES:
        return Openness.UNRELEASED, phrase("Follows from the status: {status}.", status=status)
    if openly_made and license_class == "permissive":
        rule = phrase(
            "Follows from an OSI-approved license, and from components that are all open."
        )
        return Openness.OPEN_SOURCE, rule
    if license_class in _BY_LICENSE_CLASS:
        rule = phrase(
            "Follows from the license, whose class is: {license_class}.",
            license_class=license_class,
        )
        return _BY_LICENSE_CLASS[license_class], rule
    if license_class:
        return None, phrase(
            "The license is known, but its class is: {license_class}.", license_class=license_class
        )
    return None, phrase("No license is established.")

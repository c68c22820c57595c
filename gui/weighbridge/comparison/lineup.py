"""From names as people type them to the items of a lineup."""

from collections.abc import Iterable
from math import isnan

from weighbridge.catalog.catalog import Catalog, Model
from weighbridge.catalog.openness import UNRELEASED_STATUSES, Definition
from weighbridge.catalog.rules import TIERS
from weighbridge.columns import nearest
from weighbridge.comparison.items import SIDES, Item, Kind, item_of, title_of
from weighbridge.errors import LineupError, UnknownColumnError, UnknownNameError
from weighbridge.wording import joined, phrase

SMALLEST, LARGEST = 2, 6
"""How many items a lineup holds."""


def make_lineup(catalog: Catalog, names: Iterable[str]) -> tuple[str, ...]:
    """The text forms of items for names as people type them, in the order given, each once.

    Raises:
        UnknownNameError, UnknownColumnError: for the first name that nothing is called.
        LineupError: if the names give fewer than two or more than six items.
    """
    lineup = tuple(dict.fromkeys(str(find_item(catalog, name)) for name in names))
    if not SMALLEST <= len(lineup) <= LARGEST:
        given = joined(
            ", ",
            (title_of(catalog, item_of(text), Definition.DOWNLOADABLE) for text in lineup),
        )
        raise LineupError(
            phrase(
                "A comparison needs {smallest} to {largest} different models, families, vendors or"
                " sides; these names give {count}: {given}.",
                smallest=SMALLEST,
                largest=LARGEST,
                count=len(lineup),
                given=given,
            )
        )
    return lineup


def find_item(catalog: Catalog, name: str) -> Item:
    """The item that a name means.

    ``family:NAME``, ``vendor:NAME`` and ``side:open`` or ``side:closed`` ask for a whole family, a
    whole vendor, a side of the market; any other name means a model: see ``find_model``.

    Raises:
        UnknownNameError: if no model is called that, with the nearest names.
        UnknownColumnError: if no family, vendor or side is called that, with the nearest.
        CatalogError: if what the sources use cannot be read.
    """
    prefix, colon, rest = name.strip().partition(":")
    kind = prefix.casefold()
    if not colon or kind not in set(Kind) - {Kind.MODEL}:
        return Item(Kind.MODEL, find_model(catalog, name))
    named: dict[str, str] = {side: side for side in SIDES}
    if kind != Kind.SIDE:
        bearers = catalog.families if kind == Kind.FAMILY else catalog.vendors
        named = {each.name.casefold(): id for id, each in bearers.items()}
        named |= {id.casefold(): id for id in bearers}
    wanted = rest.strip().casefold()
    if wanted not in named:
        raise UnknownColumnError(kind, rest.strip(), nearest(wanted, named))
    return Item(Kind(kind), named[wanted])


def find_model(catalog: Catalog, name: str) -> str:
    """The id of the model that a name means.

    A name is, in this order: a model id, a model's name, a codename or other name, a family, or the
    id that a source uses. Where several models bear it, as all of a family do, their
    standard-bearer is meant: see ``standard_bearer``. Letter case does not matter.

    Raises:
        UnknownNameError: with the nearest names.
        CatalogError: if what the sources use cannot be read.
    """
    wanted = name.strip().casefold()

    def aliases(model: Model) -> tuple[str, ...]:
        return catalog.aliases.get(model.id, ())

    for called in (_id, _own_names, _other_names, _family_names, aliases):
        bearers = [
            model for model in catalog.models.values() if wanted in map(str.casefold, called(model))
        ]
        if bearers:
            return standard_bearer(catalog, bearers)
    raise UnknownNameError(name, nearest(name, _typeable_names(catalog)))


def standard_bearer(catalog: Catalog, members: Iterable[Model]) -> str:
    """The member that stands for its family.

    That is one in use before one that is not out yet or retired; one that bears the family's name
    before an offshoot (CodeGemma); then by tier, the highest first; then the newest; then the
    largest.
    """

    def rank(model: Model) -> tuple[bool, bool, int, float, float]:
        series = catalog.frame.series
        row = catalog.frame.row_of[model.id]

        def known(column_id: str) -> float:
            number = series[column_id].sort_key()[row]
            return 0.0 if isnan(number) else float(number)

        tier = series["tier"].value(row)
        return (
            series["status"].value(row) not in UNRELEASED_STATUSES | {"retired"},
            model.name.casefold().startswith(model.family.name.casefold()),
            -TIERS.index(str(tier)) if tier else -len(TIERS),
            known("released"),
            known("parameters"),
        )

    return max(members, key=rank).id


def _id(model: Model) -> tuple[str, ...]:
    return (model.id,)


def _own_names(model: Model) -> tuple[str, ...]:
    return (model.name, model.id.partition("/")[2])


def _other_names(model: Model) -> tuple[str, ...]:
    return tuple(each.name for each in model.names)


def _family_names(model: Model) -> tuple[str, ...]:
    return (model.family.id, model.family.name)


def _typeable_names(catalog: Catalog) -> list[str]:
    """What a suggestion may name."""
    names = [family.id for family in catalog.families.values()]
    for model in catalog.models.values():
        names += [*_other_names(model), model.id.partition("/")[2], model.name]
    return names

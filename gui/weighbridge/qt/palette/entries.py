"""What the palette offers: commands first, then pages, vendors, families and models."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from weighbridge.catalog.catalog import Catalog
from weighbridge.help_pages import Page
from weighbridge.qt.formats import one_line
from weighbridge.qt.menus import Command

Choose = Callable[[str], object]


class Entry(NamedTuple):
    """Something to find: its name, what kind of thing it is and of whom, and what it does.

    ``item`` is what it is in a lineup, in its text form, or "".
    """

    title: str
    kind: str
    do: Callable[[], object]
    others: tuple[str, ...] = ()
    item: str = ""


def command_entries(commands: Iterable[Command]) -> Iterator[Entry]:
    """The commands that can be given now; saved views and ready pairs are among them."""
    for each in commands:
        if each.action.isEnabled():
            keys = each.action.shortcut().toString(each.action.shortcut().SequenceFormat.NativeText)
            kind = ": ".join(each.path) + (f" · {keys}" if keys else "")
            yield Entry(one_line(each.title), one_line(kind), each.action.trigger, each.path[-1:])


def page_entries(pages: Iterable[Page], show: Choose) -> Iterator[Entry]:
    """The pages of the help."""
    kind = QCoreApplication.translate("palette", "Help")
    return (Entry(page.title, kind, partial(show, page.name)) for page in pages)


def vendor_entries(catalog: Catalog, show: Choose) -> Iterator[Entry]:
    """The vendors; the id is another name."""
    kind = QCoreApplication.translate("palette", "Vendor")
    for vendor in catalog.vendors.values():
        yield Entry(
            one_line(vendor.name),
            kind,
            partial(show, vendor.id),
            (vendor.id,),
            f"vendor:{vendor.id}",
        )


def family_entries(catalog: Catalog, show: Choose) -> Iterator[Entry]:
    """The families, each with its vendor."""
    kind = QCoreApplication.translate("palette", "Family · {vendor}")
    for family in catalog.families.values():
        vendor = catalog.vendors[family.vendor_id].name
        of_vendor = one_line(kind.format(vendor=vendor))
        do = partial(show, family.id)
        yield Entry(one_line(family.name), of_vendor, do, (), f"family:{family.id}")


def model_entries(catalog: Catalog, show: Choose) -> Iterator[Entry]:
    """The models, each with its vendor; codenames, former names and the id are other names."""
    kind = QCoreApplication.translate("palette", "Model · {vendor}")
    for model in catalog.models.values():
        of_vendor = one_line(kind.format(vendor=model.vendor.name))
        others = (*(each.name for each in model.names), model.id)
        yield Entry(one_line(model.name), of_vendor, partial(show, model.id), others, model.id)

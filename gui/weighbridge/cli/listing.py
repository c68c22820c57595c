"""``weighbridge list``: models by a query."""

import argparse
from typing import TYPE_CHECKING

from weighbridge.cli.asking import columns_of
from weighbridge.cli.output import DONE, add_document, load, write_document
from weighbridge.cli.recipes import add_recipe, save_recipe, use_recipe
from weighbridge.cli.uses import add_use, use_of
from weighbridge.columns import FACETS
from weighbridge.errors import UnknownColumnError
from weighbridge.locations import help_page

if TYPE_CHECKING:
    from weighbridge.catalog.catalog import Catalog
    from weighbridge.filters.query import Query

USE = "use_"
"""Before the options of a use: a country is also one of a vendor here."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add the command."""
    listing = commands.add_parser(
        "list",
        help="list models",
        description="List models.",
        epilog=f"QUERY is told with examples in {help_page('query-language')}",
    )
    listing.add_argument(
        "query",
        nargs="?",
        default="",
        metavar="QUERY",
        help="words to find in names, and conditions: open tier:small 'price<0.5' -vendor:meta",
    )
    for facet in FACETS:
        listing.add_argument(
            f"--{facet}",
            action="append",
            default=[],
            metavar="VALUE",
            help=f"only this {facet}, by id or title; may be repeated or joined by commas"
            + ("; 'open' and 'closed' stand for all such classes" if facet == "openness" else ""),
        )
    listing.add_argument(
        "--sort",
        default="-released",
        metavar="COLUMN",
        help="a leading - turns the order round; more columns after commas decide between equals",
    )
    listing.add_argument("--columns", metavar="A,B,C", help="column ids, or 'all'")
    listing.add_argument(
        "--group",
        choices=("vendor", "family", "tier", "openness"),
        help="put rows together that have this in common",
    )
    add_use(listing, USE.replace("_", "-"))
    add_recipe(listing)
    add_document(listing)
    listing.set_defaults(command=_list, items=[])
    return listing


def _list(options: argparse.Namespace) -> int:
    import numpy as np

    from weighbridge.analysis.answers import with_answers
    from weighbridge.columns import known_columns
    from weighbridge.exports.document import Document, Part
    from weighbridge.exports.sheet import table_sheet
    from weighbridge.filters.engine import Engine
    from weighbridge.filters.groups import grouped
    from weighbridge.filters.language import Language
    from weighbridge.filters.query import order_of

    use_recipe(options, "list")
    catalog, use = load(options.data), use_of(options, USE)
    if use is not None:
        catalog = with_answers(catalog, use)
    columns = columns_of(catalog, options.columns, catalog.default_columns)
    order = order_of(options.sort.split(","))
    known_columns([key.column_id for key in order.keys], catalog.columns)
    query = _query(catalog, options)
    engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
    rows = engine.answer(query, order).rows
    if options.group:
        groups = grouped(catalog.frame, rows, options.group)
        rows = np.concatenate([rows[:0], *(each.rows for each in groups)])
    sheet = table_sheet(catalog, rows, columns, with_evidence=options.evidence)
    write_document(Document("Models", (Part("Models", sheet),)), options)
    options.query = Language(catalog).text_of(query)
    options.columns = ",".join(column.id for column in columns)
    save_recipe(options, "list", ())
    return DONE


def _query(catalog: "Catalog", options: argparse.Namespace) -> "Query":
    from weighbridge.columns import nearest
    from weighbridge.filters.language import Language

    query = Language(catalog).parse(options.query)
    for facet in FACETS:
        ids_of = _named_values(catalog, facet)
        chosen: set[str] = set()
        for given in getattr(options, facet):
            # A title may have a comma of its own.
            names = [given] if given.casefold() in ids_of else given.split(",")
            for name in map(str.strip, names):
                if name.casefold() not in ids_of:
                    raise UnknownColumnError(facet, name, nearest(name, ids_of))
                chosen |= ids_of[name.casefold()]
        if chosen:
            query = query.choosing(facet, chosen)
    return query


def _named_values(catalog: "Catalog", facet: str) -> dict[str, frozenset[str]]:
    """What can be given for a facet, letter case folded: ids, titles, and "open" or "closed"."""
    from weighbridge.catalog.frame import CategorySeries, SetSeries
    from weighbridge.catalog.openness import CLOSED_CLASSES, OPEN_CLASSES
    from weighbridge.columns import UNKNOWN

    series = catalog.frame.series[facet]
    titles = series.titles if isinstance(series, CategorySeries | SetSeries) else {}
    named = {title.casefold(): frozenset({id}) for id, title in titles.items()}
    named |= {id.casefold(): frozenset({id}) for id in (*titles, UNKNOWN)}
    if facet == "openness":
        named |= {"open": frozenset(OPEN_CLASSES), "closed": frozenset(CLOSED_CLASSES)}
    return named

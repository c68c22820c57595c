"""``weighbridge list``: models by a query."""

import argparse
from typing import TYPE_CHECKING

from weighbridge.cli.asking import columns_of
from weighbridge.cli.output import DONE, add_output, load, write_sheet
from weighbridge.columns import FACETS
from weighbridge.errors import UnknownColumnError
from weighbridge.locations import help_page

if TYPE_CHECKING:
    from weighbridge.catalog.catalog import Catalog
    from weighbridge.filters.query import Query


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
    listing.add_argument("--format", choices=("table", "csv", "json"), default="table")
    add_output(listing)
    listing.set_defaults(command=_list)
    return listing


def _list(options: argparse.Namespace) -> int:
    from weighbridge.columns import known_columns
    from weighbridge.exports.sheet import table_sheet
    from weighbridge.filters.engine import Engine
    from weighbridge.filters.query import Order, SortKey

    catalog = load(options.data)
    columns = columns_of(catalog, options.columns, catalog.default_columns)
    first, *further = [
        SortKey(given.removeprefix("-"), given.startswith("-"))
        for given in map(str.strip, options.sort.split(","))
    ]
    known_columns([key.column_id for key in (first, *further)], catalog.columns)
    order = Order(first.column_id, first.descending, tuple(further))
    engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
    answer = engine.answer(_query(catalog, options), order)
    sheet = table_sheet(catalog, answer.rows, columns, with_evidence=options.evidence)
    write_sheet(sheet, options)
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

"""``weighbridge may-i``: what licenses answer to a use."""

import argparse

from weighbridge.cli.output import DONE, add_document, load, write_document
from weighbridge.cli.recipes import add_recipe, save_recipe, use_recipe
from weighbridge.cli.uses import add_use, use_of


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add the command."""
    parser = commands.add_parser(
        "may-i",
        help="ask what licenses answer to a use",
        description="Ask of each model whether its license allows a use: allowed, with conditions,"
        " not allowed, or unknown, and by which clauses. No legal advice.",
    )
    parser.add_argument(
        "query",
        nargs="?",
        default="",
        metavar="QUERY",
        help="only of these models; may_i:allowed and the like ask for an answer",
    )
    add_use(parser)
    add_recipe(parser)
    add_document(parser)
    parser.set_defaults(command=_may_i, items=[])
    return parser


def _may_i(options: argparse.Namespace) -> int:
    from weighbridge.analysis.answers import COLUMN, with_answers
    from weighbridge.analysis.may_i import Use, may_i
    from weighbridge.exports.license_sheets import may_i_document
    from weighbridge.filters.engine import Engine
    from weighbridge.filters.language import Language
    from weighbridge.filters.query import Order

    use_recipe(options, "may-i")
    use = use_of(options) or Use()
    catalog = with_answers(load(options.data), use)
    engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
    query = Language(catalog).parse(options.query)
    rows = engine.answer(query, Order(COLUMN.id, descending=False)).rows
    rulings = {id: may_i(catalog, id, use) for id in (catalog.frame.model_ids[row] for row in rows)}
    document = may_i_document(catalog, use, rulings, with_evidence=options.evidence)
    write_document(document, options)
    save_recipe(options, "may-i", ())
    return DONE

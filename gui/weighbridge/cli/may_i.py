"""``weighbridge may-i``: what licenses answer to a use."""

import argparse
import re

from weighbridge.cli.asking import amount
from weighbridge.cli.output import DONE, add_document, load, write_document
from weighbridge.cli.recipes import add_recipe, save_recipe, use_recipe


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
    parser.add_argument("--users", type=amount, metavar="N", help="users a month, such as 5m")
    parser.add_argument("--revenue", type=amount, metavar="USD", help="a year, such as 20m")
    parser.add_argument("--country", type=_country, metavar="CODE", help="two letters, ISO 3166")
    parser.add_argument(
        "--purpose", choices=("commercial", "research", "personal"), default="commercial"
    )
    parser.add_argument("--redistribute", action="store_true", help="pass the weights on")
    parser.add_argument("--fine-tune", action="store_true", help="fine-tune it")
    parser.add_argument(
        "--train-others", action="store_true", help="train other models on its outputs"
    )
    parser.add_argument("--as-service", action="store_true", help="offer it as a service")
    add_recipe(parser)
    add_document(parser)
    parser.set_defaults(command=_may_i, items=[])
    return parser


def _country(text: str) -> str:
    if not re.fullmatch("[A-Za-z]{2}", text):
        raise ValueError(text)
    return text.upper()


def _may_i(options: argparse.Namespace) -> int:
    from weighbridge.analysis.answers import COLUMN, with_answers
    from weighbridge.analysis.may_i import Purpose, Use, may_i
    from weighbridge.exports.license_sheets import may_i_document
    from weighbridge.filters.engine import Engine
    from weighbridge.filters.language import Language
    from weighbridge.filters.query import Order

    use_recipe(options, "may-i")
    use = Use(
        options.users,
        options.revenue,
        options.country,
        Purpose(options.purpose),
        options.redistribute,
        options.fine_tune,
        options.train_others,
        options.as_service,
    )
    catalog = with_answers(load(options.data), use)
    engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
    query = Language(catalog).parse(options.query)
    rows = engine.answer(query, Order(COLUMN.id, descending=False)).rows
    rulings = {id: may_i(catalog, id, use) for id in (catalog.frame.model_ids[row] for row in rows)}
    document = may_i_document(catalog, use, rulings, with_evidence=options.evidence)
    write_document(document, options)
    save_recipe(options, "may-i", ())
    return DONE

"""``weighbridge counterparts``: what is as good and cheaper, or as cheap and better."""

import argparse

from weighbridge.cli.asking import (
    add_benchmark,
    add_definition,
    amount,
    benchmark_of,
    definition_of,
)
from weighbridge.cli.output import DONE, add_document, load, write_document
from weighbridge.cli.recipes import add_recipe, save_recipe, use_recipe
from weighbridge.errors import LineupError

_MOST = 5


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add the command."""
    parser = commands.add_parser(
        "counterparts",
        help="find the nearest open and closed alternatives of a model",
        description="Find the cheapest open and closed models at or above a model's quality, and"
        " the best ones at or below its price.",
    )
    parser.add_argument("items", nargs="*", metavar="MODEL", help="a model's id, name or codename")
    parser.add_argument(
        "--tolerance", type=amount, default=0.0, metavar="N", help="in the benchmark's unit"
    )
    parser.add_argument(
        "--price", choices=("price_in", "price_out", "price_cached"), default="price_in"
    )
    parser.add_argument("--most", type=int, default=_MOST, metavar="N", help="so many of each kind")
    parser.add_argument("--query", default="", help="only among the models that it gives")
    add_benchmark(parser)
    add_definition(parser)
    add_recipe(parser)
    add_document(parser)
    parser.set_defaults(command=_counterparts)
    return parser


def _counterparts(options: argparse.Namespace) -> int:
    from weighbridge.comparison.counterparts import Search, counterparts
    from weighbridge.comparison.lineup import find_model
    from weighbridge.exports.lineup_sheets import counterparts_document
    from weighbridge.filters.engine import Engine
    from weighbridge.filters.language import Language
    from weighbridge.filters.query import Order

    use_recipe(options, "counterparts", needed="MODEL")
    if len(options.items) > 1:
        raise LineupError("Counterparts are looked for of one model.")
    catalog = load(options.data)
    model_id = find_model(catalog, options.items[0])
    among = None
    if options.query:
        engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
        answer = engine.answer(Language(catalog).parse(options.query), Order("name", False))
        among = [catalog.frame.model_ids[row] for row in answer.rows]
    search = Search(
        benchmark_of(catalog, options),
        options.price,
        options.tolerance,
        definition_of(options),
        int(options.most),
    )
    found = counterparts(catalog, model_id, search, among)
    document = counterparts_document(catalog, found, with_evidence=options.evidence)
    write_document(document, options)
    save_recipe(options, "counterparts", (model_id,))
    return DONE

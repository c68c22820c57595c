"""``weighbridge strategy``: what vendors open and what they keep."""

import argparse

from weighbridge.cli.output import DONE, add_document, load, write_document
from weighbridge.cli.recipes import add_recipe, save_recipe, use_recipe


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add the command."""
    parser = commands.add_parser(
        "strategy",
        help="show what vendors open and what they keep, by tier",
        description="Show by vendor and tier what is open and what is closed. Of the vendors that"
        " are named the story is told as well, as dated events.",
    )
    parser.add_argument("items", nargs="*", metavar="VENDOR", help="id or name; unless given, all")
    add_recipe(parser)
    add_document(parser)
    parser.set_defaults(command=_strategy)
    return parser


def _strategy(options: argparse.Namespace) -> int:
    from weighbridge.analysis.strategy import story, strategy_grid
    from weighbridge.comparison.lineup import find_item
    from weighbridge.exports.vendor_sheets import strategy_document

    use_recipe(options, "strategy")
    catalog = load(options.data)
    vendors = [find_item(catalog, f"vendor:{name}").id for name in options.items]
    rows = strategy_grid(catalog, vendors)
    stories = [story(catalog, id) for id in dict.fromkeys(vendors)]
    document = strategy_document(catalog, rows, stories, with_evidence=options.evidence)
    write_document(document, options)
    save_recipe(options, "strategy", tuple(vendors))
    return DONE

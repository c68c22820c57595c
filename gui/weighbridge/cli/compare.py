"""``weighbridge compare``: models, families, vendors and sides of the market side by side."""

import argparse

from weighbridge.cli.asking import add_benchmark, add_definition, benchmark_of, definition_of
from weighbridge.cli.output import DONE, add_document, load, write_document
from weighbridge.cli.recipes import add_recipe, save_recipe, use_recipe
from weighbridge.errors import LineupError

SECTIONS = (
    *("identity", "terms", "components", "price", "price:by-host"),
    *("limits", "adoption", "dates"),
)
"""As ``compare.known_sections`` knows them, which takes long to import; a test compares them."""


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add the command."""
    parser = commands.add_parser(
        "compare",
        help="set models, families, vendors or the sides of the market side by side",
        description="Set 2 to 6 models, families, vendors or sides of the market side by side.",
        epilog="A name is a model's id, name or codename; a family's name alone means its"
        " standard-bearer. family:gemma, vendor:meta, side:open and side:closed stand for all.",
    )
    parser.add_argument("items", nargs="*", metavar="NAME", help="2 to 6 of them")
    parser.add_argument("--baseline", default="", metavar="NAME", help="read the others against it")
    parser.add_argument("--differences", action="store_true", help="only lines that differ")
    parser.add_argument(
        "--known", action="store_true", help="only lines of which something is known"
    )
    parser.add_argument(
        "--headline-prices", action="store_true", help="leave out prices by plan and by host"
    )
    parser.add_argument(
        "--fold",
        default="",
        metavar="A,B,C",
        help="leave out the lines of these sections: " + ", ".join(SECTIONS) + ", scores:DOMAIN",
    )
    parser.add_argument(
        "--matched",
        action="store_true",
        help="the members of families, vendors and sides by tier and nearest quality instead",
    )
    add_benchmark(parser)
    add_definition(parser)
    add_recipe(parser)
    add_document(parser)
    parser.set_defaults(command=_compare)
    return parser


def _compare(options: argparse.Namespace) -> int:
    from weighbridge.comparison.compare import Options, compare, known_sections
    from weighbridge.comparison.lineup import find_item, make_lineup
    from weighbridge.comparison.matches import match_members
    from weighbridge.comparison.verdict import verdicts
    from weighbridge.exports.lineup_sheets import comparison_document

    use_recipe(options, "compare", needed="NAME")
    catalog = load(options.data)
    lineup = make_lineup(catalog, options.items)
    if options.baseline:
        options.baseline = str(find_item(catalog, options.baseline))
        if options.baseline not in lineup:
            raise LineupError(f"The baseline {options.baseline} is not among what is compared.")
    chosen = Options(
        benchmark=benchmark_of(catalog, options),
        definition=definition_of(options),
        baseline=options.baseline,
        differences_only=options.differences,
        known_only=options.known,
        by_plan_and_host=not options.headline_prices,
    )
    folded = known_sections(catalog, filter(None, options.fold.split(",")))
    comparison = compare(catalog, lineup, chosen).folding(folded)
    if options.matched and not comparison.is_nested:
        raise LineupError("Only the members of families, vendors and sides can be matched.")
    document = comparison_document(
        catalog,
        comparison,
        verdicts(catalog, comparison, chosen.definition),
        match_members(catalog, comparison) if options.matched else None,
        with_evidence=options.evidence,
    )
    write_document(document, options)
    save_recipe(options, "compare", lineup)
    return DONE

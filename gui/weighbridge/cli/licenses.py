"""``weighbridge licenses``: license against license, clause by clause."""

import argparse
from typing import TYPE_CHECKING

from weighbridge.cli.output import DONE, add_document, load, write_document
from weighbridge.cli.recipes import add_recipe, save_recipe, use_recipe
from weighbridge.errors import LineupError, UnknownNameError

if TYPE_CHECKING:
    from weighbridge.catalog.catalog import Catalog

_MOST = 6


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add the command."""
    parser = commands.add_parser(
        "licenses",
        help="set licenses side by side, clause by clause",
        description="Set licenses side by side, clause by clause. No legal advice.",
    )
    parser.add_argument(
        "items",
        nargs="*",
        metavar="LICENSE",
        help="id, name or SPDX id of a license, or a model, whose license is meant; up to 6",
    )
    parser.add_argument("--differences", action="store_true", help="only clauses that differ")
    add_recipe(parser)
    add_document(parser)
    parser.set_defaults(command=_licenses)
    return parser


def _licenses(options: argparse.Namespace) -> int:
    from weighbridge.analysis.terms import compare_licenses
    from weighbridge.exports.license_sheets import licenses_document

    use_recipe(options, "licenses", needed="LICENSE")
    catalog = load(options.data)
    ids = tuple(dict.fromkeys(_license_id(catalog, name) for name in options.items))
    if len(ids) > _MOST:
        raise LineupError(f"At most {_MOST} licenses stand side by side; these are {len(ids)}.")
    terms = compare_licenses(catalog, ids, differences_only=options.differences)
    write_document(licenses_document(terms, with_evidence=options.evidence), options)
    save_recipe(options, "licenses", ids)
    return DONE


def _license_id(catalog: "Catalog", name: str) -> str:
    from weighbridge.analysis.terms import find_license, unknown_license
    from weighbridge.comparison.lineup import find_model

    found = find_license(catalog, name)
    if found:
        return found
    try:
        model_id = find_model(catalog, name)
    except UnknownNameError:
        raise unknown_license(catalog, name) from None
    value = catalog.frame.series["license"].value(catalog.frame.row_of[model_id])
    if value is None:
        raise LineupError(f"The license of {catalog.models[model_id].name} is unknown.")
    return str(value)

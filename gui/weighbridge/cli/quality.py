"""``weighbridge quality``: how much is known, cited, how old and in dispute."""

import argparse

from weighbridge.cli.asking import columns_of
from weighbridge.cli.output import DONE, add_file, load, write_sheet


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add the command."""
    quality = commands.add_parser(
        "quality",
        help="count what is known, with a link, how old, and in dispute",
        description="Count, per vendor or column, the cells that are known, those that are cited"
        " (known, and each deciding claim has a source with a link), the median age of the deciding"
        " claims, and the cells in dispute. Shares are whole per cents, rounded down.",
    )
    what = quality.add_mutually_exclusive_group()
    what.add_argument(
        "--by",
        choices=("vendor", "column", "grid", "catalog"),
        help="what a line stands for: a vendor (unless told otherwise), a column, both (grid),"
        " or the whole catalog",
    )
    what.add_argument(
        "--disagreements",
        action="store_true",
        help="list the cells in dispute instead, with what each source says",
    )
    quality.add_argument(
        "--columns",
        metavar="A,B,C",
        help="column ids, or 'all'; unless given, those of the table, and all for --disagreements",
    )
    quality.add_argument("--format", choices=("table", "csv", "markdown", "json"), default="table")
    add_file(quality)
    quality.set_defaults(command=_quality)
    return quality


def _quality(options: argparse.Namespace) -> int:
    from weighbridge.analysis.quality import By, disagreements, quality
    from weighbridge.exports.sheet import disagreements_sheet, quality_sheet

    catalog = load(options.data)
    if options.disagreements:
        columns = columns_of(catalog, options.columns, catalog.columns)
        sheet = disagreements_sheet(catalog, disagreements(catalog, columns))
    else:
        columns = columns_of(catalog, options.columns, catalog.default_columns)
        by = By(options.by or "vendor")
        sheet = quality_sheet(catalog, quality(catalog, columns, by), by)
    write_sheet(sheet, options)
    return DONE

"""The command line: the same questions as in the window, with no screen and without Qt.

Exit codes: 0 done; 1 the catalog, or the file to write, has a problem; 2 a name, column or option
that does not exist.
"""

import argparse
import io
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from weighbridge import __version__
from weighbridge.columns import FACETS
from weighbridge.errors import (
    ExportError,
    LineupError,
    QueryError,
    UnknownColumnError,
    UnknownNameError,
    WeighbridgeError,
)
from weighbridge.locations import data_folder, help_page

# All that takes time to import is imported by the command that needs it.
if TYPE_CHECKING:
    from weighbridge.catalog.catalog import Catalog
    from weighbridge.columns import Column
    from weighbridge.exports.sheet import Sheet
    from weighbridge.filters.query import Query

DONE, PROBLEM, USAGE = 0, 1, 2

OpenWindow: TypeAlias = Callable[[Path, bool], int]
"""Opens the window on a data package; is told whether to quit when ready. Gives the exit code."""


def run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    """Run the command line; without a command, open the window. Returns the exit code."""
    try:
        return _run(arguments, open_window)
    except QueryError as error:
        print(f"weighbridge: {error}\n{error.pointed}", file=sys.stderr)
        return USAGE
    except (LineupError, UnknownNameError, UnknownColumnError) as error:
        print(f"weighbridge: {error}", file=sys.stderr)
        return USAGE
    except WeighbridgeError as error:
        print(f"weighbridge: {error}", file=sys.stderr)
        return PROBLEM
    except BrokenPipeError:
        return DONE  # The reader of our output has gone, as `head` does.


def _run(arguments: Sequence[str], open_window: OpenWindow) -> int:
    try:
        options = _parser().parse_args(_with_joined_sort(arguments))
        command: Callable[[argparse.Namespace], int] | None = options.command
        if command is None:
            return open_window(options.data, options.quit_when_ready)
        return command(options)
    finally:
        _print("")  # What argparse or the window has printed.


def _with_joined_sort(arguments: Sequence[str]) -> list[str]:
    """``--sort -price_in`` as ``--sort=-price_in``: argparse would take it for two options."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--sort":
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="weighbridge",
        description="Weighs open AI models against closed ones, on evidence, offline. "
        "Without a command it opens the window.",
    )
    parser.add_argument("--version", action="version", version=f"weighbridge {__version__}")
    parser.add_argument(
        "--data", type=Path, default=data_folder(), metavar="FOLDER", help="another data package"
    )
    parser.add_argument(
        "--quit-when-ready",
        action="store_true",
        help="quit once the filled table is painted (for measuring start-up)",
    )
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

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
    _add_output(listing)
    listing.set_defaults(command=_list)

    compare = commands.add_parser(
        "compare", help="set models side by side", description="Set models side by side."
    )
    compare.add_argument(
        "names", nargs="+", metavar="NAME", help="model id, name, codename or family; 2 to 6"
    )
    compare.add_argument("--differences", action="store_true", help="only lines that differ")
    compare.add_argument("--format", choices=("table", "csv", "markdown", "json"), default="table")
    _add_output(compare)
    compare.set_defaults(command=_compare)

    pairs = commands.add_parser("pairs", help="list the ready pairs")
    pairs.set_defaults(command=_pairs)

    check = commands.add_parser("check", help="check a data package and list every problem")
    check.add_argument("folder", nargs="?", type=Path, metavar="FOLDER")
    check.set_defaults(command=_check)

    rebuild = commands.add_parser(
        "rebuild",
        help="make the derived rows of a data package anew from snapshots",
        description="Make the derived rows of a data package anew from a folder of snapshots, by"
        " the decisions that stand in the package. What was entered by hand stays as it is, and so"
        " does what comes of a snapshot that is not there.",
    )
    rebuild.add_argument("snapshots", type=Path, metavar="SNAPSHOTS", help="folder of snapshots")
    rebuild.add_argument("--dry-run", action="store_true", help="write nothing, only tell")
    rebuild.add_argument(
        "--unmatched",
        type=Path,
        metavar="FILE",
        help="write the names that mean nothing known, as CSV",
    )
    rebuild.set_defaults(command=_rebuild)

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
    _add_file(quality)
    quality.set_defaults(command=_quality)

    # After a command --data means the same; without a default it leaves the one before alone.
    for command in (listing, compare, pairs, check, rebuild, quality):
        command.add_argument(
            "--data",
            type=Path,
            default=argparse.SUPPRESS,
            metavar="FOLDER",
            help="another data package",
        )
    return parser


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--evidence", action="store_true", help="add source, date and basis")
    _add_file(parser)


def _add_file(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--raw", action="store_true", help="CSV without protection from formulas")
    parser.add_argument("-o", "--output", type=Path, metavar="FILE", help="write to a file")


def _list(options: argparse.Namespace) -> int:
    from weighbridge.columns import known_columns
    from weighbridge.exports.sheet import table_sheet
    from weighbridge.filters.engine import Engine
    from weighbridge.filters.query import Order, SortKey

    catalog = _load(options.data)
    columns = _columns(catalog, options.columns, catalog.default_columns)
    first, *further = [
        SortKey(given.removeprefix("-"), given.startswith("-"))
        for given in map(str.strip, options.sort.split(","))
    ]
    known_columns([key.column_id for key in (first, *further)], catalog.columns)
    order = Order(first.column_id, first.descending, tuple(further))
    engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
    answer = engine.answer(_query(catalog, options), order)
    sheet = table_sheet(catalog, answer.rows, columns, with_evidence=options.evidence)
    _write(sheet, options)
    return DONE


def _columns(catalog: "Catalog", given: str | None, default: Iterable[str]) -> "tuple[Column, ...]":
    """The columns given as ids with commas between them, or as "all"."""
    from weighbridge.columns import known_columns

    ids = tuple(default)
    if given:
        ids = tuple(catalog.columns)
        if given != "all":
            ids = tuple(id.strip() for id in given.split(","))
    return known_columns(ids, catalog.columns)


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


def _compare(options: argparse.Namespace) -> int:
    from weighbridge.comparison.compare import compare
    from weighbridge.comparison.lineup import make_lineup
    from weighbridge.exports.sheet import comparison_sheet

    catalog = _load(options.data)
    comparison = compare(catalog, make_lineup(catalog, options.names))
    if options.differences:
        comparison = comparison.differences_only()
    _write(comparison_sheet(comparison, with_evidence=options.evidence), options)
    return DONE


def _pairs(options: argparse.Namespace) -> int:
    catalog = _load(options.data)
    lines = []
    for pair in catalog.pairs:
        lines.append(f"{pair.id}: {pair.title}")
        for side, ids in (("open:", pair.open_side), ("closed:", pair.closed_side)):
            lines.append(f"  {side:7} {', '.join(catalog.models[id].name for id in ids)}")
        lines.append(f"  {pair.note}")
    _print("".join(f"{line}\n" for line in lines))
    return DONE


def _check(options: argparse.Namespace) -> int:
    from weighbridge.catalog.plausibility.check import check_package

    folder = options.folder or options.data
    tables = check_package(folder).tables
    models, sources = len(tables["models"]["model_id"]), len(tables["sources"]["source_id"])
    _print(f"{folder}: no problems; {models} models, {sources} sources.\n")
    return DONE


def _rebuild(options: argparse.Namespace) -> int:
    from weighbridge.atomic_file import write_text
    from weighbridge.exports.sheet import Sheet, SheetCell
    from weighbridge.exports.writers import csv_text
    from weighbridge.importers.rebuild import changed, rebuild, write

    rebuilt = rebuild(options.data, options.snapshots)
    for each in rebuilt.derived:
        counts = ", ".join(f"{len(rows)} {table}" for table, rows in sorted(each.rows.items()))
        told = f"{each.snapshot.folder} ({each.snapshot.reader})"
        _print(f"{told}: {each.matched} of {each.entries} entries matched; {counts}\n")
    for snapshot in rebuilt.absent:
        _print(f"{snapshot.folder} ({snapshot.reader}): not there; its rows stay as they are\n")
    tables = ", ".join(changed(rebuilt, options.data)) or "nothing"
    if options.dry_run:
        _print(f"would change: {tables}\n")
    else:
        write(rebuilt, options.data)
        _print(f"changed: {tables}\n")
    if options.unmatched:
        rows = [
            tuple(map(SheetCell, (each.snapshot.source_id, kind, name)))
            for each in rebuilt.derived
            for kind, name in sorted(each.unmatched)
        ]
        write_text(options.unmatched, csv_text(Sheet(("source", "kind", "name"), tuple(rows))))
    return DONE


def _quality(options: argparse.Namespace) -> int:
    from weighbridge.analysis.quality import By, disagreements, quality
    from weighbridge.exports.sheet import disagreements_sheet, quality_sheet

    catalog = _load(options.data)
    if options.disagreements:
        columns = _columns(catalog, options.columns, catalog.columns)
        sheet = disagreements_sheet(catalog, disagreements(catalog, columns))
    else:
        columns = _columns(catalog, options.columns, catalog.default_columns)
        by = By(options.by or "vendor")
        sheet = quality_sheet(catalog, quality(catalog, columns, by), by)
    _write(sheet, options)
    return DONE


def _load(folder: Path) -> "Catalog":
    from weighbridge.catalog.build import load_catalog

    return load_catalog(folder)


def _write(sheet: "Sheet", options: argparse.Namespace) -> None:
    from weighbridge.atomic_file import write_text
    from weighbridge.exports.writers import csv_text, json_text, markdown_text, terminal_text

    text = {
        "table": terminal_text,
        "csv": lambda sheet: csv_text(sheet, raw=options.raw),
        "json": json_text,
        "markdown": markdown_text,
    }[options.format](sheet)
    if options.output:
        write_text(options.output, text)
    else:
        _print(text)


def _print(text: str) -> None:
    """Write to standard output at once: what is left for Python to write at exit may fail there.

    Raises:
        BrokenPipeError: if the reader has gone.
        ExportError: if it could not be written for another reason, such as a full disk.
    """
    try:
        if isinstance(sys.stdout, io.TextIOWrapper):
            # Whatever the terminal's character set; line ends as they are.
            sys.stdout.reconfigure(errors="backslashreplace", newline="")
        print(text, end="", flush=True)  # Unlike write(), this does nothing if there is no output.
    except OSError as error:
        # Python must not try again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        message = f"Standard output could not be written: {error.strerror}."
        raise ExportError(message) from error

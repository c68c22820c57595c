"""``weighbridge rebuild``: the derived rows of a data package anew from snapshots."""

import argparse
from pathlib import Path

from weighbridge.cli.output import DONE, print_text


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add the command."""
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
    return rebuild


def _rebuild(options: argparse.Namespace) -> int:
    from weighbridge.atomic_file import write_text
    from weighbridge.exports.sheet import Sheet, SheetCell
    from weighbridge.exports.writers import csv_text
    from weighbridge.importers.rebuild import changed, rebuild, write

    rebuilt = rebuild(options.data, options.snapshots)
    for each in rebuilt.derived:
        counts = ", ".join(f"{len(rows)} {table}" for table, rows in sorted(each.rows.items()))
        told = f"{each.snapshot.folder} ({each.snapshot.reader})"
        print_text(f"{told}: {each.matched} of {each.entries} entries matched; {counts}\n")
    for snapshot in rebuilt.absent:
        print_text(f"{snapshot.folder} ({snapshot.reader}): not there; its rows stay as they are\n")
    tables = ", ".join(changed(rebuilt, options.data)) or "nothing"
    if options.dry_run:
        print_text(f"would change: {tables}\n")
    else:
        write(rebuilt, options.data)
        print_text(f"changed: {tables}\n")
    if options.unmatched:
        rows = [
            tuple(map(SheetCell, (each.snapshot.source_id, kind, name)))
            for each in rebuilt.derived
            for kind, name in sorted(each.unmatched)
        ]
        write_text(options.unmatched, csv_text(Sheet(("source", "kind", "name"), tuple(rows))))
    return DONE

"""``weighbridge check``: every problem of a data package."""

import argparse
from pathlib import Path

from weighbridge.cli.output import DONE, print_text


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add the command."""
    check = commands.add_parser("check", help="check a data package and list every problem")
    check.add_argument("folder", nargs="?", type=Path, metavar="FOLDER")
    check.set_defaults(command=_check)
    return check


def _check(options: argparse.Namespace) -> int:
    from weighbridge.catalog.plausibility.check import check_package

    folder = options.folder or options.data
    tables = check_package(folder).tables
    models, sources = len(tables["models"]["model_id"]), len(tables["sources"]["source_id"])
    print_text(f"{folder}: no problems; {models} models, {sources} sources.\n")
    return DONE

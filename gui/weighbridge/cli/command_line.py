"""Reads a command line, runs the command, and tells what went wrong.

Exit codes: 0 done; 1 the catalog, a recipe, or the file to write has a problem; 2 a name, column or
option that does not exist.
"""

import argparse
import sys
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TypeAlias

from weighbridge import __version__
from weighbridge.cli import (
    check,
    compare,
    counterparts,
    licenses,
    listing,
    may_i,
    pairs,
    quality,
    rebuild,
    strategy,
)
from weighbridge.cli.output import DONE, PROBLEM, USAGE, print_text
from weighbridge.errors import (
    LineupError,
    QueryError,
    UnknownColumnError,
    UnknownNameError,
    WeighbridgeError,
)
from weighbridge.locations import data_folder

_COMMANDS = (
    *(listing, compare, counterparts, strategy, licenses, may_i, pairs),
    *(check, rebuild, quality),
)

OpenWindow: TypeAlias = Callable[[Path, bool, Path | None], int]
"""Opens the window on a data package; is told whether to quit when ready, and which recipe to
open. Gives the exit code."""

_RECIPE_ENDING = ".weighbridge"


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
        parser, names = _parser()
        given, recipe = _without_recipe(_with_joined_sort(arguments), names)
        options = parser.parse_args(given)
        command: Callable[[argparse.Namespace], int] | None = options.command
        if command is None:
            return open_window(options.data, options.quit_when_ready, recipe)
        return command(options)
    finally:
        print_text("")  # What argparse or the window has printed.


def _without_recipe(
    arguments: Sequence[str], commands: Collection[str]
) -> tuple[Sequence[str], Path | None]:
    """``weighbridge FILE.weighbridge`` opens the window on a recipe, as a double click does."""
    if not arguments or not arguments[-1].endswith(_RECIPE_ENDING):
        return arguments, None
    if any(each in commands for each in arguments):
        return arguments, None
    return arguments[:-1], Path(arguments[-1])


def _with_joined_sort(arguments: Sequence[str]) -> list[str]:
    """``--sort -price_in`` as ``--sort=-price_in``: argparse would take it for two options."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--sort":
            joined[-1] += f"={argument}"
        else:
            joined.append(argument)
    return joined


def _parser() -> tuple[argparse.ArgumentParser, Collection[str]]:
    """The parser, and the names of the commands."""
    parser = argparse.ArgumentParser(
        prog="weighbridge",
        description="Weighs open AI models against closed ones, on evidence, offline. "
        "Without a command it opens the window, with a recipe (FILE.weighbridge) if one is given.",
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
    # After a command --data means the same; without a default it leaves the one before alone.
    for command in (module.add(commands) for module in _COMMANDS):
        command.add_argument(
            "--data",
            type=Path,
            default=argparse.SUPPRESS,
            metavar="FOLDER",
            help="another data package",
        )
    return parser, commands.choices

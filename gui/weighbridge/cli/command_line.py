"""Reads a command line, runs the command, and tells what went wrong.

Exit codes: 0 done; 1 the catalog, a recipe, or the file to write has a problem; 2 a name, column or
option that does not exist.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple, TypeAlias

from weighbridge import __version__
from weighbridge.cli import (
    chart,
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
    RecipeError,
    UnknownColumnError,
    UnknownNameError,
    WeighbridgeError,
)
from weighbridge.locations import data_folder

_COMMANDS = (
    *(listing, compare, counterparts, strategy, licenses, may_i, pairs),
    *(chart, check, rebuild, quality),
)


class Opening(NamedTuple):
    """How the window is to be opened.

    ``recipe`` is shown if there is one; ``clean`` leaves out what was kept of the last session.
    """

    data_folder: Path
    recipe: Path | None
    clean: bool
    quit_when_shown: bool = False
    quit_when_ready: bool = False


OpenWindow: TypeAlias = Callable[[Opening], int]
"""Opens the window and gives the exit code."""

_RECIPE_ENDING = ".weighbridge"


def run(
    arguments: Sequence[str],
    open_window: OpenWindow,
    write_picture: chart.WritePicture = chart.no_pictures,
) -> int:
    """Run the command line; without a command, open the window. Returns the exit code."""
    try:
        return _run(arguments, open_window, write_picture)
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


def _run(
    arguments: Sequence[str], open_window: OpenWindow, write_picture: chart.WritePicture
) -> int:
    try:
        recipe = None
        # No command ends like that, and argparse takes no file where a command may stand.
        if arguments and arguments[0].endswith(_RECIPE_ENDING):
            recipe, arguments = Path(arguments[0]), arguments[1:]
        options = _parser().parse_args(_with_joined_sort(arguments))
        command: Callable[[argparse.Namespace], int] | None = options.command
        if command is None:
            quits = options.quit_when_shown, options.quit_when_ready
            return open_window(Opening(options.data, recipe, options.clean, *quits))
        if recipe is not None:
            raise RecipeError(f"{recipe}: a file to open comes without a command, or as --recipe.")
        options.write_picture = write_picture
        return command(options)
    finally:
        print_text("")  # What argparse or the window has printed.


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
        "Without a command it opens the window; weighbridge FILE.weighbridge opens it on a recipe.",
    )
    parser.add_argument("--version", action="version", version=f"weighbridge {__version__}")
    parser.add_argument(
        "--data", type=Path, default=data_folder(), metavar="FOLDER", help="another data package"
    )
    parser.add_argument(
        "--quit-when-shown",
        action="store_true",
        help="quit once the window is there, still empty (for measuring start-up)",
    )
    parser.add_argument(
        "--quit-when-ready",
        action="store_true",
        help="quit once the filled table is painted (for measuring start-up)",
    )
    parser.add_argument(
        "--clean",
        action="store_true",
        help="open the window as at first; what it was left with is set aside",
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
    return parser

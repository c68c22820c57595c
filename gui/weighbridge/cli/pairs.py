"""``weighbridge pairs``: the ready pairs."""

import argparse

from weighbridge.cli.output import DONE, load, print_text


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add the command."""
    pairs = commands.add_parser("pairs", help="list the ready pairs")
    pairs.set_defaults(command=_pairs)
    return pairs


def _pairs(options: argparse.Namespace) -> int:
    catalog = load(options.data)
    lines = []
    for pair in catalog.pairs:
        lines.append(f"{pair.id}: {pair.title}")
        for side, ids in (("open:", pair.open_side), ("closed:", pair.closed_side)):
            lines.append(f"  {side:7} {', '.join(catalog.models[id].name for id in ids)}")
        lines.append(f"  {pair.note}")
    print_text("".join(f"{line}\n" for line in lines))
    return DONE

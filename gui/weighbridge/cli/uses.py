"""The options that describe a use, for "may I use it?"."""

import argparse
import re
from typing import TYPE_CHECKING, Any

from weighbridge.cli.asking import amount

if TYPE_CHECKING:
    from weighbridge.analysis.may_i import Use


def add_use(parser: argparse.ArgumentParser, prefix: str = "") -> None:
    """The options of a use, none of which is needed; ``prefix`` tells them from others."""
    use = parser.add_argument_group("a use", "What licenses are asked about. No legal advice.")

    def add(name: str, **kind: Any) -> None:
        use.add_argument(f"--{prefix}{name}", **kind)

    add("users", type=amount, metavar="N", help="users a month, such as 5m")
    add("revenue", type=amount, metavar="USD", help="a year, such as 20m")
    add("country", type=_country, metavar="CODE", help="two letters, ISO 3166")
    add("purpose", choices=("commercial", "research", "personal"), help="commercial unless given")
    add("redistribute", action="store_true", help="pass the weights on")
    add("fine-tune", action="store_true", help="fine-tune it")
    add("train-others", action="store_true", help="train other models on its outputs")
    add("as-service", action="store_true", help="offer it as a service")


def use_of(options: argparse.Namespace, prefix: str = "") -> "Use | None":
    """The use that is described; None if nothing of it is told."""
    from weighbridge.recipe import use_of_options

    return use_of_options(vars(options), prefix)


def _country(text: str) -> str:
    if not re.fullmatch("[A-Za-z]{2}", text):
        raise ValueError(text)
    return text.upper()

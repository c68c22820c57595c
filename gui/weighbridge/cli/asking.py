"""What several commands are asked with: columns, queries, benchmarks, definitions of open."""

import argparse
import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

from weighbridge.errors import UnknownColumnError

if TYPE_CHECKING:
    from weighbridge.catalog.catalog import Catalog
    from weighbridge.catalog.openness import Definition
    from weighbridge.columns import Column

_FACTORS = {"k": 1e3, "m": 1e6, "b": 1e9}


def add_benchmark(parser: argparse.ArgumentParser) -> None:
    """The benchmark that judges quality."""
    parser.add_argument(
        "--benchmark",
        default="",
        metavar="ID",
        help="the benchmark that judges quality; unless given, the first headline",
    )


def add_definition(parser: argparse.ArgumentParser) -> None:
    """What counts as open; the ids are those of ``openness.Definition``."""
    parser.add_argument(
        "--definition",
        choices=("downloadable", "free", "open-source"),
        default="downloadable",
        help="what counts as open: weights downloadable, free for any use, or open source",
    )


def definition_of(options: argparse.Namespace) -> "Definition":
    """The definition that was chosen."""
    from weighbridge.catalog.openness import Definition

    return Definition(options.definition)


def benchmark_of(catalog: "Catalog", options: argparse.Namespace) -> str:
    """The benchmark that was chosen, or "".

    Raises:
        UnknownColumnError: if there is none of that id, with the nearest.
    """
    from weighbridge.columns import nearest

    id: str = options.benchmark
    if id and id not in catalog.benchmarks:
        raise UnknownColumnError("benchmark", id, nearest(id, catalog.benchmarks))
    return id


def columns_of(
    catalog: "Catalog", given: str | None, default: Iterable[str]
) -> "tuple[Column, ...]":
    """The columns given as ids with commas between them, or as "all"."""
    from weighbridge.columns import known_columns

    ids = tuple(default)
    if given:
        ids = tuple(catalog.columns)
        if given != "all":
            ids = tuple(id.strip() for id in given.split(","))
    return known_columns(ids, catalog.columns)


def amount(text: str) -> float:
    """A number of people or dollars as typed: ``1500``, ``700m``, ``0.5b``."""
    factor = _FACTORS.get(text[-1:].casefold(), 1.0)
    number = float(text[:-1] if factor > 1 else text) * factor
    if not math.isfinite(number) or number < 0:
        raise ValueError(text)
    return number

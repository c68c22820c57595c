"""``weighbridge chart``: a chart as SVG, PNG or CSV, on a machine with no screen.

The figure and its data need no Qt; only a picture does, and is drawn by a ``WritePicture``.
"""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from weighbridge.cli.output import DONE, load
from weighbridge.errors import ExportError, UnknownColumnError
from weighbridge.locations import help_page

# All that takes time to import is imported once the command is asked for.
if TYPE_CHECKING:
    from weighbridge.catalog.catalog import Catalog
    from weighbridge.charts.caption import Caption, Size
    from weighbridge.charts.figure import Figure

WritePicture: TypeAlias = "Callable[[Path, Figure, Caption, Size, bool], None]"
"""Draws a figure into a file whose name ends in .svg or .png; the last says: on a dark ground."""


def no_pictures(
    path: Path, _figure: "Figure", _caption: "Caption", _size: "Size", _dark: bool
) -> None:
    """Stands where nothing can draw.

    Raises:
        ExportError: always; the data can be written all the same.
    """
    raise ExportError(f"{path} was not written: nothing here can draw. Write the data as .csv.")


_SUFFIXES = (".svg", ".png", ".csv")
KINDS = (
    *("price-quality", "gap", "timeline", "spread", "history"),
    *("strategy", "components", "profile", "licenses"),
)
"""As in ``charts.figure.Kind``, which takes long to import; a test compares them."""

_SMALLEST, _LARGEST = 320, 8000
_MOST_SCALE = 4


def add(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> argparse.ArgumentParser:
    """Add the command; it draws by ``options.write_picture``."""
    parser = commands.add_parser(
        "chart",
        help="draw a chart into a file",
        description="Draw a chart as SVG or PNG, or write the data behind it as CSV: the ending of"
        " the file's name tells which.",
        epilog=f"QUERY is told with examples in {help_page('query-language')}",
    )
    parser.add_argument("kind", choices=KINDS, metavar="KIND", help=", ".join(KINDS))
    parser.add_argument(
        "query", nargs="?", default="", metavar="QUERY", help="which models, as for 'list'"
    )
    parser.add_argument("--score", metavar="COLUMN", help="a benchmark's column id")
    parser.add_argument(
        "--price",
        default="price_in",
        choices=("price_in", "price_out", "price_cached", "blend"),
        help="a price's column id, or a blend of them",
    )
    for name, default, text in (
        ("--output-share", 0.25, "of a blend's tokens, which part is output; 0 to 1"),
        ("--cached-share", 0.0, "of a blend's input, which part is cached; 0 to 1"),
    ):
        parser.add_argument(name, type=_share, default=default, metavar="SHARE", help=text)
    parser.add_argument(
        "--open", choices=("downloadable", "free", "open-source"), help="what counts as open"
    )
    parser.add_argument(
        "--lineup",
        action="append",
        default=[],
        metavar="NAME",
        help="a model of the lineup, by id, name, codename or family; may be repeated",
    )
    parser.add_argument("--size", type=_size, default=(1200, 800), metavar="WIDTHxHEIGHT")
    parser.add_argument("--scale", type=_scale, default=1.0, help="pixels to one, 1 to 4, in PNG")
    parser.add_argument("--dark", action="store_true", help="on a dark ground")
    parser.add_argument(
        "-o", "--output", type=_file, required=True, metavar="FILE", help=".svg, .png or .csv"
    )
    parser.set_defaults(command=_chart)
    return parser


def _chart(options: argparse.Namespace) -> int:
    import numpy as np

    from weighbridge.atomic_file import write_text
    from weighbridge.catalog.openness import Definition
    from weighbridge.charts.caption import Size, caption_of
    from weighbridge.charts.figure import Kind
    from weighbridge.charts.kinds import make_figure
    from weighbridge.charts.lineup import lineup_models
    from weighbridge.charts.records import Asked, Records
    from weighbridge.charts.settings import ChartSettings
    from weighbridge.comparison.lineup import find_item
    from weighbridge.exports.sheet import chart_sheet
    from weighbridge.exports.writers import csv_text
    from weighbridge.filters.engine import Engine
    from weighbridge.filters.language.language import Language
    from weighbridge.filters.query import Order

    catalog = load(options.data)
    query = Language(catalog).parse(options.query)
    if options.open:
        query = query.defining(Definition(options.open))
    engine = Engine(catalog.frame, catalog.columns, catalog.as_of)
    rows = np.asarray(engine.answer(query, Order()).rows, dtype=np.intp)
    settings = ChartSettings(
        Kind(options.kind),
        options.price,
        _score(catalog, options.score),
        options.output_share,
        options.cached_share,
    )
    items = [str(find_item(catalog, name)) for name in options.lineup]
    lineup = lineup_models(catalog, items, settings.score, query.definition)
    figure = make_figure(Records(catalog), Asked(rows, settings, lineup, query.definition))
    if options.output.suffix.lower() == ".csv":
        write_text(options.output, csv_text(chart_sheet(figure.table())))
        return DONE
    if figure.is_empty:
        raise ExportError(f"{options.output} was not written. {figure.empty}")
    size = Size(options.size[0], options.size[1], options.scale)
    options.write_picture(options.output, figure, caption_of(catalog, query), size, options.dark)
    return DONE


def _score(catalog: "Catalog", given: str | None) -> str:
    """The benchmark given or, if none is, the first of the headlines."""
    from weighbridge.columns import nearest

    if given is None:
        headline = [id for id in catalog.default_columns if id in catalog.benchmarks]
        return (headline or list(catalog.benchmarks) or [""])[0]
    if given not in catalog.benchmarks:
        raise UnknownColumnError("benchmark", given, nearest(given, catalog.benchmarks))
    return given


# Arguments


def _share(text: str) -> float:
    value = float(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text} is not from 0 to 1")
    return value


def _scale(text: str) -> float:
    value = float(text)
    if not 1 <= value <= _MOST_SCALE:
        raise argparse.ArgumentTypeError(f"{text} is not from 1 to {_MOST_SCALE}")
    return value


def _size(text: str) -> tuple[int, int]:
    width, mark, height = text.lower().partition("x")
    sides = (width, height)
    if not mark or not all(side.isdecimal() for side in sides):
        raise argparse.ArgumentTypeError(f"{text!r} is no size such as 1200x800")
    found = int(width), int(height)
    if not all(_SMALLEST <= side <= _LARGEST for side in found):
        raise argparse.ArgumentTypeError(f"{text}: each side is from {_SMALLEST} to {_LARGEST}")
    return found


def _file(text: str) -> Path:
    path = Path(text)
    if path.suffix.lower() not in _SUFFIXES:
        raise argparse.ArgumentTypeError(f"{text!r} does not end in {', '.join(_SUFFIXES)}")
    return path

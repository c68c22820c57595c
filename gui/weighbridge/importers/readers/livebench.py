"""LiveBench: ``table_RELEASE.csv`` with a column a task, ``categories_RELEASE.json``.

The newest release is read whose categories are there: they may differ from release to release.
"""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import DERIVED, Entry, Result
from weighbridge.importers.reading import Place, csv_places, json_value, newest_file, place, rounded

_SHORT = {"Mathematics": "math"}
_NO_THINKING = "-base"
"""How the board marks runs of Claude models without thinking, beside those with a budget."""


def read(folder: Path) -> Iterator[Entry]:
    """The mean of each category's tasks, to three decimals, and the mean of these, to two."""
    path, release = newest_file(folder, "categories_", ".json")
    listed = place(path, "", json_value(path))
    categories = {name: listed.texts(name) for name in listed.cells}
    tasks = [task for each in categories.values() for task in each]
    # A row of the release of 2026-01-08 lacks cells: its model is told, and no figure.
    for row in csv_places(folder / f"table_{release}.csv", ("model", *tasks), short_rows=True):
        name = row.text("model", required=True)
        whole = len(row.cells) > 1
        means = _means(row, name, categories, release.replace("_", "-")) if whole else ()
        yield Entry(name, list(means))


def _means(
    row: Place, name: str, categories: Mapping[str, Sequence[str]], release: str
) -> Iterator[Result]:
    bare = name.removesuffix(_NO_THINKING)
    effort = effort_of(name) if bare == name else "none"
    means = {
        category: _mean([row.needed_number(task) for task in tasks])
        for category, tasks in categories.items()
    }
    for category, mean in means.items():
        part = _SHORT.get(category, category).casefold().replace(" ", "-")
        note = "mean of the tasks, to three decimals"
        value = rounded(mean, 3)
        yield Result(f"livebench-{part}-{release}", value, effort, note=note, basis=DERIVED)
    overall = rounded(_mean(list(means.values())), 2)
    note = f"mean of the {len(means)} category means, to two decimals"
    yield Result(f"livebench-{release}", overall, effort, note=note, basis=DERIVED)


def _mean(values: Sequence[Decimal]) -> Decimal:
    return sum(values, Decimal(0)) / len(values)

"""One reader a format: ``read(folder)`` gives the entries of a snapshot that lies in a folder.

A reader knows a format and nothing of the catalog. It raises SnapshotError, with file, row or
name, and field, where a file is not of that format; it never skips in silence what it does not
understand.
"""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from pathlib import Path
from typing import TypeAlias

from weighbridge.importers.entries import Entry

Reader: TypeAlias = Callable[[Path], Iterable[Entry]]

MODULES: Mapping[str, str] = {
    "aider": "aider",
    "arc-prize": "arc_prize",
    "arena-categories": "arena_categories",
    "arena-page": "arena_page",
    "arena-table": "arena_table",
    "artificial-analysis": "artificial_analysis",
    "bfcl": "bfcl",
    "epoch-benchmarks": "epoch_benchmarks",
    "epoch-index": "epoch_index",
    "fmti": "fmti",
    "hub": "hub",
    "litellm": "litellm",
    "livebench": "livebench",
    "metr": "metr",
    "models-dev": "models_dev",
    "models-dev-history": "models_dev_history",
    "mot": "mot",
    "nyt-connections": "nyt_connections",
    "openhands": "openhands",
    "osai": "osai",
    "tau2": "tau2",
    "vectara": "vectara",
}
"""By the id of a reader, as in ``snapshots.csv``: its module here."""


def reader(id: str) -> Reader:
    """The reader of that id.

    Raises:
        KeyError: if there is none.
    """
    module = import_module(f"{__name__}.{MODULES[id]}")  # Each waits until it is needed.
    read: Reader = module.read
    return read

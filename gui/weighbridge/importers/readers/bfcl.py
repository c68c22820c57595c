"""The Berkeley Function Calling Leaderboard v4: ``data_overall.csv`` and its four parts.

Native calls (FC) and calls written into the prompt are two ways to run the test, so they are two
benchmarks each. The board marks which in the name; a name without a mark ran through the prompt.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.reading import csv_places, plain

_FILES = {
    "data_overall.csv": ("Overall Acc", ""),
    "data_agentic.csv": ("Agentic Overall Acc", "-agentic"),
    "data_live.csv": ("Live Overall Acc", "-live"),
    "data_multi_turn.csv": ("Multi Turn Overall Acc", "-multi-turn"),
    "data_non_live.csv": ("Non-Live Overall Acc", "-non-live"),
}
_MODE = re.compile(r"\s*\((?P<mode>FC|Prompt)[\s+]*(?P<effort>[^)]*)\)$")


def read(folder: Path) -> Iterator[Entry]:
    """The shares of right calls, in per cent."""
    for file, (column, part) in _FILES.items():
        for row in csv_places(folder / file, ("Model", column)):
            name = row.text("Model", required=True)
            mode = _MODE.search(name)
            way = "" if mode and mode["mode"] == "FC" else "-prompt"
            plain_name = name
            if mode:
                effort = f" ({mode['effort']})" if mode["effort"] else ""
                plain_name = name[: mode.start()] + effort
            value = plain(row.percent(column))
            yield Entry(name, [Result(f"bfcl-v4{way}{part}", value, effort_of(plain_name))])

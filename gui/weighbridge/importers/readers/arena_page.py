"""Boards of Arena as its pages show them: ``text.json``, ``vision.json``, ``code-webdev.json``.

The license on a page is only open or proprietary, the prices are often discounted: neither is read.
"""

import re
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.reading import Place, json_value, place, places, plain

_BOARDS = {
    "text.json": "arena-text",
    "vision.json": "arena-vision",
    "code-webdev.json": "arena-webdev",
}
_HARNESS = re.compile(r"\s*\((?P<name>[a-z]+)-harness\)$")


def read(folder: Path) -> Iterator[Entry]:
    """The rating of each model with the ends of its interval, which is written as widths."""
    for file, board in _BOARDS.items():
        path = folder / file
        page = place(path, "", json_value(path))
        day = _updated(page.part("meta"))
        for row in places(path, page.cells.get("models"), "model"):
            name = row.text("model", required=True)
            yield Entry(name, [_rating(row, name, f"{board}-{day[:7]}", day)])


def _updated(meta: Place) -> str:
    text = meta.text("last_updated", required=True)
    try:
        return datetime.strptime(text, "%b %d, %Y").date().isoformat()
    except ValueError:
        meta.fail("last_updated", f"this is not a date: {text!r}")


def _rating(row: Place, name: str, benchmark: str, day: str) -> Result:
    score = row.needed_number("score")
    below, above = row.number("ci_low"), row.number("ci_high")
    harness = _HARNESS.search(name)
    notes = (
        f"{harness['name'].capitalize()} harness" if harness else "",
        "preliminary" if row.flag("preliminary") else "",
    )
    return Result(
        benchmark,
        plain(score),
        effort_of(_HARNESS.sub("", name)),
        plain(score - below) if below is not None else "",
        plain(score + above) if above is not None else "",
        plain(row.number("votes")),
        "; ".join(note for note in notes if note),
        as_of=day,
    )

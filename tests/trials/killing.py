"""Kill a process while it writes, many times: the session is whole after each, old or new.

It forks, so it runs as a process of its own: ``python -m tests.trials.killing ROUNDS SEED``.
"""

import os
import random
import signal
import sys
import tempfile
import time
from pathlib import Path

from weighbridge.filters.saved_views import SavedView, read_views, write_views
from weighbridge.session_file import Kept, SessionFile

_LONGEST = 0.008
"""Seconds from its first files until a writer is killed: time for some dozens more."""


def main(rounds: int, seed: int) -> None:
    """Raises AssertionError at the first file that is damaged."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sizes = set()
        for number in range(rounds):
            begun, begins = os.pipe()
            writer = os.fork()
            if writer == 0:
                _write_for_ever(folder, number, begins)
            os.read(begun, 1)
            os.close(begun)
            os.close(begins)
            time.sleep(chance.random() * _LONGEST)
            os.kill(writer, signal.SIGKILL)
            os.waitpid(writer, 0)
            sizes.add(_check(folder))
        left = sum(1 for each in folder.iterdir() if each.name.startswith("."))
    print(f"{rounds} rounds, {len(sizes)} states found, {left} temporary files left over")
    assert len(sizes) > rounds // 10, "They were killed before they wrote."


def _write_for_ever(folder: Path, number: int, begins: int) -> None:
    """Write the files over and over; tells by the pipe that they stand for the first time."""
    file = SessionFile(folder / "session.json")
    try:
        for turn in range(1_000_000):
            text = f"{number} {turn}"
            file.write(Kept({"query": [text, "x" * (turn % 50) * 1000]}, {"turn": text}))
            write_views(folder / "views.json", [SavedView(text, "x" * (turn % 50) * 1000)])
            if turn == 0:
                os.write(begins, b"!")
    finally:
        os._exit(1)


def _check(folder: Path) -> str:
    file = SessionFile(folder / "session.json")
    kept = file.read()
    assert file.problems == []
    if not kept.window:
        return ""
    query = kept.session["query"]
    assert isinstance(query, list)
    assert query[0] == kept.window["turn"]
    SessionFile(file.previous).read()
    for view in read_views(folder / "views.json"):
        assert isinstance(view, SavedView)
    return str(query[0])


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))

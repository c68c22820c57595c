"""Keys and clicks at random raise nothing and warn of nothing; `make trials` takes many more."""

import os

import pytest

from tests.walking import Walk
from weighbridge.qt.main_window import MainWindow

STEPS = int(os.environ.get("WEIGHBRIDGE_WALK", "300"))
"""`make trials` takes 5,000."""
SEEDS = [1, 2, 3] if "WEIGHBRIDGE_WALK" in os.environ else [1]


# Qt Test says so of a click whose widget another step has just taken away.
@pytest.mark.qt_log_ignore("Mouse event .* not accepted by receiving widget", extend=True)
@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_walk(window: MainWindow, seed: int) -> None:
    walk = Walk(window, seed)
    try:
        walk.take(STEPS)
    except BaseException:
        print("\n".join(walk.done[-40:]))
        raise
    assert len(walk.done) == STEPS
    print("\n".join(walk.done[-40:]))

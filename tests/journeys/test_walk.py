"""Keys and clicks at random raise nothing and warn of nothing: a trial, taken by `make trials`."""

import os

import pytest

from tests.walking import Walk
from weighbridge.qt.main_window import MainWindow

STEPS = int(os.environ.get("WEIGHBRIDGE_WALK", "0"))
"""`make trials` takes 5,000."""

pytestmark = pytest.mark.skipif(not STEPS, reason="a trial: make trials")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_random_walk(window: MainWindow, seed: int) -> None:
    walk = Walk(window, seed)
    try:
        walk.take(STEPS)
    except BaseException:
        print("\n".join(walk.done[-40:]))
        raise
    assert len(walk.done) == STEPS
    print("\n".join(walk.done[-40:]))

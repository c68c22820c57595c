"""What is written is whole, even if the program is killed while it writes."""

import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="there are no forks there")
def test_after_200_kills_the_files_are_whole() -> None:
    run = [sys.executable, "-m", "tests.trials.killing", "200", "1"]
    ended = subprocess.run(run, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert "200 rounds" in ended.stdout

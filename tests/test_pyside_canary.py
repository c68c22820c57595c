"""PySide6 6.12 on Python 3.11 drops a reference to None with each call that returns nothing.

After some thousands of calls None is freed and the process aborts. The dependency markers keep that
pair apart; this test says so if they ever let it, or another such pair, through.
"""

import subprocess
import sys

# From 3.12 on None is immortal and its count stands still; there the abort itself is the only sign.
CALLS = 20_000
CODE = f"""
import sys
from PySide6.QtWidgets import QApplication, QLabel

application = QApplication([])
label = QLabel()
before = sys.getrefcount(None)
for _ in range(1_000):
    label.setText("")
lost = before - sys.getrefcount(None)
for number in range({CALLS}):
    label.setText(str(number))
print(lost)
"""


def test_calls_that_return_nothing_leave_none_alone() -> None:
    result = subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, timeout=120, check=False
    )
    assert result.returncode == 0, result.stderr
    assert abs(int(result.stdout)) < 100

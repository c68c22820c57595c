"""Who may import whom: the contracts of pyproject.toml, and the core without Qt."""

import subprocess
import sys
from pathlib import Path

from importlinter.cli import lint_imports

CHECKOUT = Path(__file__).parent.parent

IMPORT_CORE_WITHOUT_QT = """
import importlib
import pkgutil
import sys

class NoQt:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6", "pyqtgraph"}:
            raise ImportError(f"{name} is not there in this test")
        return None

sys.meta_path.insert(0, NoQt())
import weighbridge

def walk(package):
    for module in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        if module.name == "weighbridge.qt":
            continue
        imported = importlib.import_module(module.name)
        print(module.name)
        if module.ispkg:
            walk(imported)

walk(weighbridge)
"""

VERSION_OF_THE_COMMAND = """
import sys
from weighbridge.__main__ import main

sys.argv = ["weighbridge", "--version"]
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
import weighbridge.cli

heavy = {"numpy", "pandas", "PySide6", "shiboken6", "pyqtgraph"} & set(sys.modules)
assert not heavy, heavy
"""


def run(code: str) -> subprocess.CompletedProcess[str]:
    """In a process of its own: this one has long imported everything."""
    code = f"import sys; sys.path.insert(0, {str(CHECKOUT / 'gui')!r})\n{code}"
    return subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def test_every_module_keeps_to_its_layer() -> None:
    # The contracts name the broken imports, with their lines, on standard output.
    assert lint_imports(str(CHECKOUT / "pyproject.toml"), no_cache=True, no_logo=True) == 0


def test_the_core_is_importable_without_qt() -> None:
    result = run(IMPORT_CORE_WITHOUT_QT)
    assert result.returncode == 0, result.stderr
    assert {"weighbridge.cli", "weighbridge.catalog"} <= set(result.stdout.split())


def test_the_version_is_told_without_the_heavy_imports() -> None:
    result = run(VERSION_OF_THE_COMMAND)
    assert result.returncode == 0, result.stderr
    version = (CHECKOUT / "gui/weighbridge/__init__.py").read_text("utf-8").split('"')[-2]
    assert version in result.stdout

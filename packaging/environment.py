"""Make the virtual environment and install the checkout into it, editable, with the dev tools.

Runs under the Python that the environment is to have, with the standard library alone.
"""

import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

import system_libraries

CHECKOUT = Path(__file__).resolve().parent.parent


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("usage: environment.py FOLDER", file=sys.stderr)
        return 2
    folder = Path(arguments[0])
    python = folder / "bin" / "python"
    if not works(python):
        if not has_ensurepip() and not provide_ensurepip():
            return 1
        print(f"Making the virtual environment {folder} ...", flush=True)
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=False)
        if made.returncode != 0:
            # A half-made folder would look like an environment to the next run.
            shutil.rmtree(folder, ignore_errors=True)
            return made.returncode
    print("Installing Weighbridge and what it needs ...", flush=True)
    command = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # Run as root in a container pip warns about root, but the environment is a folder of its own.
    command += ["--root-user-action=ignore", "--editable", f"{CHECKOUT}[dev]"]
    return subprocess.run(command, check=False).returncode


def works(python: Path) -> bool:
    """Whether an environment stands there, with pip, and its Python has not gone away."""
    if not python.exists():
        return False
    return subprocess.run([str(python), "-c", "import pip"], check=False).returncode == 0


def has_ensurepip() -> bool:
    """Debian keeps ensurepip, which venv needs, in a package of its own."""
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None


def provide_ensurepip() -> bool:
    package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
    if not shutil.which("apt-get"):
        print(f"{sys.executable} lacks the module ensurepip; install it.", file=sys.stderr)
        return False
    if not system_libraries.install([package], "Python's venv"):
        return False
    if not has_ensurepip():
        print(
            f"{package} is installed, but {sys.executable} still lacks the module ensurepip. "
            "Name another Python: make PYTHON=python3.13",
            file=sys.stderr,
        )
        return False
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

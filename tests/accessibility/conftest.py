import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import system_libraries
from tests.accessibility.accessible import Accessible, Screenreader
from tests.accessibility.desktop import desktop, program
from tests.catalogs import write_package


@dataclass
class Desk:
    """The program on a desktop of its own, and who reads it."""

    reader: Screenreader
    environment: dict[str, str]

    @property
    def window(self) -> Accessible:
        return self.reader.window()

    def press(self, *keys: str) -> None:
        """Press keys, as xdotool names them."""
        subprocess.run(["xdotool", "key", "--delay", "1", *keys], env=self.environment, check=True)

    def type(self, text: str) -> None:
        run = ["xdotool", "type", "--delay", "1", text]
        subprocess.run(run, env=self.environment, check=True)

    def to_front(self, title: str) -> None:
        """Give a window the keyboard: no window manager runs here."""
        found = f"^{title}$"
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--name", found]
        subprocess.run([*search, "windowfocus"], env=self.environment, check=True)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One program for all tests of a module: each begins where the one before has ended."""
    if not sys.platform.startswith("linux"):
        pytest.skip("AT-SPI is of Linux")
    if lacking := system_libraries.missing_programs():
        pytest.skip(f"this machine lacks {', '.join(sorted(lacking))}")
    home = tmp_path_factory.mktemp("home")
    folder = home / "run"
    folder.mkdir(mode=0o700)
    package = write_package(home / "package")
    with desktop(folder) as environment:
        reader = Screenreader(environment["DBUS_SESSION_BUS_ADDRESS"])
        try:
            run = [sys.executable, "-m", "weighbridge", "--data", str(package)]
            with program({**environment, **_home(home)}, run):
                desk = Desk(reader, environment)
                desk.to_front("Weighbridge")
                reader.until(lambda: _has_rows(reader.window()))
                yield desk
        finally:
            reader.close()


def _home(folder: Path) -> dict[str, str]:
    names = ("CONFIG", "DATA", "CACHE", "STATE")
    return {f"XDG_{name}_HOME": str(folder / name.lower()) for name in names}


def _has_rows(window: Accessible) -> bool | None:
    return any(each.role == "cell" for each in window.walk()) or None

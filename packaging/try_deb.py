"""Check the Debian package, then try it in a fresh Debian: install, look, start, remove.

Leaves pictures of the window in build/try.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from configparser import ConfigParser
from contextlib import contextmanager
from pathlib import Path

import deb
import icons
from contents import CHECKOUT
from debian_root import USER, DebianRoot, debian_root, need
from weighbridge import __version__

RECIPE_TYPE = "application/vnd.weighbridge.recipe+json"
RECIPE = f"/home/{USER}/mine.weighbridge"
DESKTOP_TOOLS = ("desktop-file-utils", "libglib2.0-bin", "shared-mime-info")
PICTURES = CHECKOUT / "build" / "try"
SCREEN = "1280x800x24"
# Kept by dpkg and apt themselves, whatever the package.
BOOKKEEPING = ("var/lib/dpkg/", "var/lib/apt/", "var/log/", "var/cache/", "tmp/", "home/")


def main() -> int:
    need("Xvfb", "appstreamcli", "desktop-file-validate", "import", "lintian", "xdotool")
    architecture = deb.output("dpkg", "--print-architecture")
    package = CHECKOUT / "dist" / f"weighbridge_{__version__}_{architecture}.deb"
    if not package.is_file():
        print("There is no package yet: make deb", file=sys.stderr)
        return 1
    check(package)
    with debian_root() as root:
        root.copy(package, f"/opt/{package.name}")
        needed = deb.output("dpkg-deb", "--field", str(package), "Depends")
        root.install(*DESKTOP_TOOLS)
        root.run("apt-get", "satisfy", "-y", "--no-install-recommends", needed)
        before = files(root)
        install(root, f"/opt/{package.name}")
        ask(root)
        look_in_the_menu(root)
        with screen() as display:
            start(root, display)
        root.run("apt-get", "purge", "-y", "weighbridge")
        compare(before, files(root))
    print("The package installs, appears, starts and goes without a trace.")
    return 0


def check(package: Path) -> None:
    for command in (
        ("desktop-file-validate", "packaging/weighbridge.desktop"),
        (
            "appstreamcli",
            "validate",
            "--no-net",
            "packaging/org.weighbridge.Weighbridge.metainfo.xml",
        ),
        ("lintian", "--allow-root", "--fail-on", "error,warning", str(package)),
    ):
        print(f"{' '.join(command[:2])} ...", flush=True)
        subprocess.run(command, cwd=CHECKOUT, check=True)


def install(root: DebianRoot, package: str) -> None:
    """The package alone: all that it says it needs is there."""
    there = set(root.run("dpkg-query", "-W", "-f", "${Package}\n").split())
    root.install(package)
    come = set(root.run("dpkg-query", "-W", "-f", "${Package}\n").split()) - there
    expect("installed", come, {"weighbridge"})


def look_in_the_menu(root: DebianRoot) -> None:
    menu = root.folder / "usr/share/applications/weighbridge.desktop"
    entry = ConfigParser(interpolation=None)
    entry.read(menu, "utf-8")
    shown = entry["Desktop Entry"]
    root.run("sh", "-c", f"command -v {shown['Exec'].split()[0]}")
    drawn = (root.folder / "usr/share/icons/hicolor").glob(f"*/apps/{shown['Icon']}.*")
    expect("icons", len(list(drawn)), len(icons.SIZES) + 1)
    told = root.run_as_user(f"gio info -a standard::content-type {RECIPE}")
    expect("type of a recipe", told.rpartition(" ")[2], RECIPE_TYPE)
    told = root.run_as_user(f"gio mime {RECIPE_TYPE}").splitlines()[0]
    expect("what opens a recipe", told.rpartition(" ")[2], menu.name)


def ask(root: DebianRoot) -> None:
    expect("version", root.run_as_user("weighbridge --version"), f"weighbridge {__version__}")
    root.run_as_user("weighbridge check")
    if "Gemma" not in root.run_as_user("weighbridge list gemma"):
        raise SystemExit("weighbridge list gemma lists no Gemma.")
    root.run_as_user(f"weighbridge compare gemma gemini --save-recipe {RECIPE}")


@contextmanager
def screen() -> Iterator[str]:
    """A screen that nobody sees; gives its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield f":{told.readline().strip()}"
    finally:
        server.terminate()
        server.wait()


def start(root: DebianRoot, display: str) -> None:
    """Open the window on a recipe, go from view to view, picture each, and quit, all by keys."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    window = root.start_as_user(f"weighbridge {RECIPE}", DISPLAY=display)
    try:
        keys = Keys(display)
        keys.wait_for_window()
        picture(display, PICTURES / "recipe.png")
        for key, view in enumerate(("models", "comparison", "chart", "quality"), start=1):
            keys.press(f"ctrl+{key}")
            picture(display, PICTURES / f"{view}.png")
        keys.press("ctrl+q")
        _, told = window.communicate(timeout=30)
    finally:
        window.kill()
    expect("exit code", window.returncode, 0)
    expect("messages", told, "")


class Keys:
    """Presses keys on a screen."""

    def __init__(self, display: str) -> None:
        self._environment = {**os.environ, "DISPLAY": display}

    def wait_for_window(self) -> None:
        self._do("search", "--sync", "--onlyvisible", "--limit", "1", "--name", "^Weighbridge")

    def press(self, key: str) -> None:
        """On whatever has the focus; there is no window manager here to give it, so it is given."""
        self._do("search", "--onlyvisible", "--name", "^Weighbridge", "windowfocus", "--sync")
        self._do("key", "--delay", "50", key)

    def _do(self, *arguments: str) -> None:
        subprocess.run(
            ["xdotool", *arguments],
            env=self._environment,
            check=True,
            timeout=60,
            stdout=subprocess.DEVNULL,
        )


def picture(display: str, target: Path) -> None:
    """Picture the screen once it has come to rest."""
    command = ["import", "-silent", "-window", "root", "-pause", "1"]
    before = b""
    for _ in range(30):
        subprocess.run([*command, str(target)], env={**os.environ, "DISPLAY": display}, check=True)
        now = target.read_bytes()
        if now == before:
            return
        before = now
    raise SystemExit(f"{target.name}: the screen does not come to rest.")


def files(root: DebianRoot) -> dict[str, str]:
    """Every file and folder, with what can be told of it from outside."""
    found = {}
    for path in root.folder.rglob("*"):
        name = path.relative_to(root.folder).as_posix()
        if not name.startswith(BOOKKEEPING):
            status = path.lstat()
            found[name] = f"{status.st_mode:o} {status.st_uid}:{status.st_gid}"
    return found


def compare(before: dict[str, str], after: dict[str, str]) -> None:
    left = sorted(after.items() - before.items())
    gone = sorted(before.items() - after.items())
    expect("left behind or changed", left, [])
    expect("taken along", gone, [])


def expect(what: str, found: object, expected: object) -> None:
    if found != expected:
        raise SystemExit(f"{what}: {found!r}, where {expected!r} was expected")
    print(f"  {what}: {found}", flush=True)


if __name__ == "__main__":
    sys.exit(main())

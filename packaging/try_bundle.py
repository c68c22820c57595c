"""Try the bundle in a fresh Debian without Python: the commands, and the window with no screen."""

import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path

import elf
import system_libraries
from bundle import BUNDLE
from contents import CHECKOUT
from debian_root import DebianRoot, debian_root
from weighbridge import __version__

PROGRAM = "/opt/weighbridge/weighbridge"


def main() -> int:
    archive = CHECKOUT / f"dist/weighbridge-{__version__}-linux-{platform.machine()}.tar.xz"
    if not archive.is_file():
        print("There is no bundle yet: make bundle", file=sys.stderr)
        return 1
    with debian_root() as root:
        unpack(root, archive)
        root.install(
            *sorted({system_libraries.PACKAGES[each] for each in elf.needs(BUNDLE).libraries})
        )
        if any((root.folder / "usr/bin").glob("python3*")):
            raise SystemExit("There is a Python in the root, which was to be without.")
        told = timed("--version", lambda: root.run_as_user(f"{PROGRAM} --version"))
        if told != f"weighbridge {__version__}":
            raise SystemExit(f"--version told {told!r}")
        timed("check", lambda: root.run_as_user(f"{PROGRAM} check"))
        listed = timed("list gemma", lambda: root.run_as_user(f"{PROGRAM} list gemma"))
        if "Gemma" not in listed:
            raise SystemExit(f"list told {listed!r}")
        for _ in range(3):
            timed(
                "the window, filled",
                lambda: root.run_as_user(
                    f"QT_QPA_PLATFORM=offscreen {PROGRAM} --quit-when-ready 2>&1"
                ),
            )
    print("The bundle runs in a Debian without Python.")
    return 0


def unpack(root: DebianRoot, archive: Path) -> None:
    root.install("xz-utils")
    root.copy(archive, "/opt/bundle.tar.xz")
    root.run("tar", "-xf", "/opt/bundle.tar.xz", "-C", "/opt")


def timed(what: str, do: Callable[[], str]) -> str:
    start = time.perf_counter()
    result = do()
    print(f"  {what}: {time.perf_counter() - start:.2f} s", flush=True)
    return result


if __name__ == "__main__":
    sys.exit(main())

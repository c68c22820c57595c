"""Try `pipx install` of the wheel in a fresh Debian, as a plain user."""

import sys

import system_libraries
from contents import CHECKOUT
from debian_root import USER, debian_root
from try_bundle import timed
from weighbridge import __version__

COMMAND = f"/home/{USER}/.local/bin/weighbridge"


def main() -> int:
    wheel = CHECKOUT / "dist" / f"weighbridge-{__version__}-py3-none-any.whl"
    if not wheel.is_file():
        print("There is no wheel yet: make wheel", file=sys.stderr)
        return 1
    with debian_root() as root:
        root.install("pipx", *sorted(set(system_libraries.PACKAGES.values())))
        place = f"/home/{USER}/{wheel.name}"
        root.copy(wheel, place)
        timed("pipx install", lambda: root.run_as_user(f"pipx install {place}"))
        told = timed("--version", lambda: root.run_as_user(f"{COMMAND} --version"))
        if told != f"weighbridge {__version__}":
            raise SystemExit(f"--version told {told!r}")
        timed("check", lambda: root.run_as_user(f"{COMMAND} check"))
        window = f"QT_QPA_PLATFORM=offscreen {COMMAND} --quit-when-ready 2>&1"
        for _ in range(3):
            timed("the window, filled", lambda: root.run_as_user(window))
        root.run_as_user("pipx uninstall weighbridge")
        if (root.folder / COMMAND.lstrip("/")).is_symlink():
            raise SystemExit("pipx uninstall leaves the command behind.")
    print("The wheel installs with pipx, starts and goes.")
    return 0


if __name__ == "__main__":
    sys.exit(main())

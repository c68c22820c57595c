"""Look for the system libraries that Qt needs and that no wheel carries; install or name them.

The wheels of PySide6 bring Qt itself, but not what Qt finds on a desktop: OpenGL, fontconfig, the
X11 and Wayland client libraries. Where one is lacking, Qt ends with a message that names neither
the library nor the package. So ask the loader beforehand: `ldd` knows what is not found.

Standard library only, Linux only; elsewhere the wheels are whole and this does nothing.
"""

import argparse
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

# What every use of Qt needs, and what only a screen of that kind needs; within the PySide6 folder.
BASE = (
    "Qt/lib/libQt6Gui.so.6",
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/lib/libQt6Svg.so.6",
    "Qt/plugins/platforms/libqoffscreen.so",
)
SCREENS = {
    "DISPLAY": ("Qt/plugins/platforms/libqxcb.so",),
    "WAYLAND_DISPLAY": ("Qt/plugins/platforms/libqwayland.so",),
}

# What the tests of screen readers run the window on; without it they are skipped.
SCREEN_READER_PROGRAMS = ("Xvfb", "dbus-daemon", "xdotool", "at-spi-bus-launcher")
PROGRAM_FOLDERS = ("/usr/bin", "/usr/libexec", "/usr/lib/at-spi2-core")

FONT_PACKAGE = "fonts-dejavu-core"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
FONT_SUFFIXES = frozenset({".ttf", ".otf", ".ttc", ".pfb"})

# The Debian package of each library or program. Newer releases call some of them otherwise
# (libglib2.0-0t64) but still answer to these names.
PACKAGES = {
    "Xvfb": "xvfb",
    "at-spi-bus-launcher": "at-spi2-core",
    "dbus-daemon": "dbus-daemon",
    "xdotool": "xdotool",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libGLdispatch.so.0": "libglvnd0",
    "libICE.so.6": "libice6",
    "libOpenGL.so.0": "libopengl0",
    "libSM.so.6": "libsm6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libXau.so.6": "libxau6",
    "libXdmcp.so.6": "libxdmcp6",
    "libXext.so.6": "libxext6",
    "libXrender.so.1": "libxrender1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbsd.so.0": "libbsd0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdrm.so.2": "libdrm2",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libpcre2-8.so.0": "libpcre2-8-0",
    "libpng16.so.16": "libpng16-16",
    "libstdc++.so.6": "libstdc++6",
    "libsystemd.so.0": "libsystemd0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinerama.so.0": "libxcb-xinerama0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Look for the system libraries that Qt needs.")
    parser.add_argument(
        "--for", dest="purpose", choices=("window", "offscreen", "tests"), required=True
    )
    purpose = parser.parse_args(arguments).purpose
    if not sys.platform.startswith("linux"):
        return 0
    pyside = pyside_folder()
    if pyside is None:
        print("PySide6 is not installed for this Python.", file=sys.stderr)
        return 1
    needed, wished = look(pyside, purpose, os.environ)
    if not needed and not wished:
        return 0
    if provide(needed | wished):
        return 0
    if needed:
        return 1
    without = "those programs the tests of screen readers are skipped, and"
    without = without if purpose == "tests" else "a screen"
    print(f"Without {without} the rest works all the same.", file=sys.stderr)
    return 0


def look(pyside: Path, purpose: str, environment: Mapping[str, str]) -> tuple[set[str], set[str]]:
    """What is missing: what the purpose cannot do without, and what it can; sonames or a font."""
    needed = missing_libraries(pyside, BASE)
    if not has_font():
        needed.add(FONT_PACKAGE)
    if purpose == "tests":
        return needed, (missing_libraries(pyside, SCREENS["DISPLAY"]) | missing_programs()) - needed
    if purpose == "offscreen" or environment.get("QT_QPA_PLATFORM"):
        return needed, set()
    by_screen = {name: missing_libraries(pyside, files) for name, files in SCREENS.items()}
    there = [by_screen[name] - needed for name in SCREENS if environment.get(name)]
    if there and all(there):
        # A screen is there, but no plugin for it can be loaded: the first one named will do.
        return needed | there[0], set()
    if there:
        return needed, set()
    # No screen at all: the application says so itself, better than a list of libraries would.
    # But where they can simply be installed, a screen that comes later finds them in place.
    return needed, set().union(*by_screen.values()) - needed


def missing_programs() -> set[str]:
    """Which programs of the tests of screen readers are not there."""
    folders = [Path(each) for each in PROGRAM_FOLDERS]
    return {
        name
        for name in SCREEN_READER_PROGRAMS
        if not any((each / name).exists() for each in folders)
    }


def missing_libraries(pyside: Path, files: Iterable[str]) -> set[str]:
    there = [str(pyside / file) for file in files if (pyside / file).exists()]
    if not there or not shutil.which("ldd"):
        return set()
    result = subprocess.run(["ldd", *there], capture_output=True, text=True, check=False)
    return not_found(result.stdout)


def not_found(ldd_output: str) -> set[str]:
    """The sonames in lines like `libxcb-icccm.so.4 => not found`."""
    return {
        line.split("=>")[0].strip()
        for line in ldd_output.splitlines()
        if line.rstrip().endswith("=> not found")
    }


def has_font() -> bool:
    """Qt brings no font: with none on the machine every letter is an empty box."""
    for folder in FONT_FOLDERS:
        for _, _, names in os.walk(Path(folder).expanduser()):
            if any(Path(name).suffix.lower() in FONT_SUFFIXES for name in names):
                return True
    return False


def provide(missing: set[str]) -> bool:
    """Install what is missing, or say what is; whether it is there now."""
    unknown = sorted(name for name in missing if name not in PACKAGES and name != FONT_PACKAGE)
    if unknown or not shutil.which("apt-get"):
        names = ", ".join(sorted(missing))
        print(f"Qt needs these from the system, and they are missing: {names}", file=sys.stderr)
        print("Install the packages of your distribution that hold them.", file=sys.stderr)
        return False
    return install(sorted({PACKAGES.get(name, name) for name in missing}), "Qt")


def install(packages: list[str], who: str) -> bool:
    """With apt-get as root; for anyone else print the one command. Whether it was done."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if os.geteuid() != 0:
        print(f"{who} needs system packages that are missing. Install them with:", file=sys.stderr)
        print(f"\n    sudo apt-get install {' '.join(packages)}\n", file=sys.stderr)
        return False
    print(f"Installing what {who} needs from the system: {' '.join(packages)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    # Where the update fails, the lists of the last one may still do.
    subprocess.run(["apt-get", "update"], env=environment, capture_output=True, check=False)
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(done.stdout + done.stderr, file=sys.stderr)
        print(f"This failed: {' '.join(command)}", file=sys.stderr)
    return done.returncode == 0


def pyside_folder() -> Path | None:
    """Where PySide6 lies, without importing it: it may not load yet."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(next(iter(spec.submodule_search_locations)))


if __name__ == "__main__":
    sys.exit(main())

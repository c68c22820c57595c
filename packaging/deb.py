"""Build the Debian package out of the bundle: dist/weighbridge_VERSION_ARCHITECTURE.deb

Needs the bundle (bundle.py) and dpkg-deb. The maintainer is told by DEBFULLNAME and DEBEMAIL, as
for all tools of Debian.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

import elf
import icons
import system_libraries
from bundle import BUILD, BUNDLE, size
from contents import CHECKOUT
from weighbridge import __version__
from weighbridge.software import PROGRAM, Software, read

PACKAGING = CHECKOUT / "packaging"
ICON = CHECKOUT / "resources" / "icons" / "weighbridge.svg"
HICOLOR = "usr/share/icons/hicolor"

# What lies in the package under another name than here.
INSTALLED = {
    PACKAGING / "weighbridge.desktop": "usr/share/applications/weighbridge.desktop",
    PACKAGING / "org.weighbridge.Weighbridge.metainfo.xml": (
        "usr/share/metainfo/org.weighbridge.Weighbridge.metainfo.xml"
    ),
    PACKAGING / "weighbridge.mime.xml": "usr/share/mime/packages/weighbridge.xml",
    PACKAGING / "lintian-overrides": "usr/share/lintian/overrides/weighbridge",
    PACKAGING / "recipe.svg": (
        f"{HICOLOR}/scalable/mimetypes/application-vnd.weighbridge.recipe+json.svg"
    ),
    ICON: f"{HICOLOR}/scalable/apps/weighbridge.svg",
}
COMPRESSED = {PACKAGING / "weighbridge.1": "usr/share/man/man1/weighbridge.1.gz"}


def main() -> int:
    if not BUNDLE.is_dir():
        print("There is no bundle yet: make bundle", file=sys.stderr)
        return 1
    architecture = output("dpkg", "--print-architecture")
    name = f"weighbridge_{__version__}_{architecture}"
    tree = BUILD / "deb" / name
    shutil.rmtree(tree, ignore_errors=True)
    fill(tree)
    write_control(tree, architecture)
    package = CHECKOUT / "dist" / f"{name}.deb"
    package.parent.mkdir(exist_ok=True)
    # The same input gives the same package, whenever and by whomever it is built.
    environment = {**os.environ, "SOURCE_DATE_EPOCH": f"{changed():.0f}"}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    print(f"{package.relative_to(CHECKOUT)}: {package.stat().st_size / 1e6:.0f} MB")
    return 0


def fill(tree: Path) -> None:
    """Lay out all files as they will lie in the system, with the permissions of a package."""
    library = tree / "usr" / "lib" / "weighbridge"
    shutil.copytree(BUNDLE, library, symlinks=True)
    for source, place in INSTALLED.items():
        copy(source.read_bytes(), tree / place)
    for pixels in icons.SIZES:
        icons.render(ICON, pixels, tree / f"{HICOLOR}/{pixels}x{pixels}/apps/weighbridge.png")
    documents = tree / "usr" / "share" / "doc" / "weighbridge"
    software = read(library / "_internal" / "weighbridge" / "licenses" / "software.json")
    copy(copyright_file(software).encode(), documents / "copyright")
    copy(packed(changelog().encode()), documents / "changelog.gz")
    for source, place in COMPRESSED.items():
        copy(packed(source.read_bytes()), tree / place)
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else 0o644)
    (library / "weighbridge").chmod(0o755)
    command = tree / "usr" / "bin" / "weighbridge"
    command.parent.mkdir()
    command.symlink_to("../lib/weighbridge/weighbridge")


def copy(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(content)


def packed(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


def write_control(tree: Path, architecture: str) -> None:
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    sums = [
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{path.relative_to(tree)}\n"
        for path in files
    ]
    fields = {
        "Package": "weighbridge",
        "Version": __version__,
        "Architecture": architecture,
        "Maintainer": maintainer(),
        "Installed-Size": f"{-(-size(tree) // 1024)}",
        "Depends": ", ".join(depends(elf.needs(BUNDLE))),
        "Section": "science",
        "Priority": "optional",
        "Description": DESCRIPTION,
    }
    folder = tree / "DEBIAN"
    folder.mkdir(mode=0o755)
    (folder / "md5sums").write_text("".join(sums), "utf-8")
    lines = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (folder / "control").write_text(lines, "utf-8")


DESCRIPTION = """\
weigh open AI models against closed ones, on evidence, offline
 Weighbridge helps to choose between open and closed AI models. It narrows the
 field with filters, puts candidates side by side, shows what they cost and how
 good they are, and exports a table that a colleague can check.
 .
 Every figure tells who states it, when it was read, and on what basis. Nothing
 leaves the machine. The same questions can be asked from the command line."""


def depends(needs: elf.Needs) -> list[str]:
    """The packages that hold what the bundle leaves to the system."""
    packages = {system_libraries.PACKAGES[soname] for soname in needs.libraries}
    return [f"libc6 (>= {needs.c_library})", *sorted(packages)]


def maintainer() -> str:
    name = os.environ.get("DEBFULLNAME", "Weighbridge contributors")
    return f"{name} <{os.environ.get('DEBEMAIL', 'weighbridge@packages.invalid')}>"


def changelog() -> str:
    date = format_datetime(datetime.fromtimestamp(changed(), UTC))
    return (
        f"weighbridge ({__version__}) unstable; urgency=medium\n\n"
        "  * Built from that version; its CHANGELOG.md tells what is new.\n\n"
        f" -- {maintainer()}  {date}\n"
    )


def changed() -> float:
    """When what is packed was last changed, in seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    return float(given or output("git", "log", "-1", "--format=%ct"))


def copyright_file(software: Iterable[Software]) -> str:
    """In the machine-readable format 1.0, with the program's own text; the others lie beside it."""
    license = (CHECKOUT / "LICENSE").read_text("utf-8").strip()
    (holder,) = re.findall(r"^Copyright \(c\) (.*)$", license, re.M)
    text = license.partition("\n\n")[2].partition("\n\n")[2]
    parts = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Weighbridge\n"
        "Comment: The package carries Python, Qt and the libraries that Weighbridge is made with,\n"
        " as their makers built them. The text of each license, with the copyright notices, is in\n"
        " /usr/lib/weighbridge/licenses. The source of Qt and of Qt for Python is to be had from\n"
        " https://download.qt.io; they are files apart, and may be replaced.\n",
        f"Files: *\nCopyright: {holder}\nLicense: Expat\n{indented(text)}",
    ]
    for each in software:
        if each.name != PROGRAM:
            folder = FOLDERS.get(each.name, each.name)
            parts.append(
                f"Files: usr/lib/weighbridge/_internal/{folder}*\n"
                f"Copyright: the authors that /usr/lib/weighbridge/licenses/{each.name}.txt names\n"
                f"License: {each.name}\n {each.license}\n .\n"
                f" The whole text is in /usr/lib/weighbridge/licenses/{each.name}.txt.\n"
            )
    return "\n".join(parts)


# Where their names say it differently.
FOLDERS = {"PySide6_Essentials": "PySide6/", "Python": "*python3", "PyYAML": "yaml/"}


def indented(text: str) -> str:
    return "".join(f" {line or '.'}\n" for line in text.split("\n"))


def output(*command: str) -> str:
    return subprocess.run(
        command, cwd=CHECKOUT, check=True, capture_output=True, text=True
    ).stdout.strip()


if __name__ == "__main__":
    sys.exit(main())

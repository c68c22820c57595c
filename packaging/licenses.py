"""Collect the licenses of everything that is in the bundle, from what was in fact bundled."""

import sys
import sysconfig
from collections.abc import Iterable, Iterator
from importlib.metadata import distribution, packages_distributions
from pathlib import Path, PurePath
from platform import python_version

from contents import Entry
from weighbridge.software import PROGRAM, Software, in_order, software_of, write

# Its start-up code is in every bundle, though no module of it is.
BUNDLER = "pyinstaller"

PLACE = PurePath("weighbridge", "licenses")
"""Where `weighbridge.locations.software_list` looks."""


def collect(bundled: Iterable[Entry], folder: str) -> list[Entry]:
    """Write the list and the texts into a folder; returns them as files of the bundle."""
    names = {PROGRAM, BUNDLER, *distributions_of(bundled)}
    software = in_order([python(), *(software_of(distribution(name)) for name in names)])
    lacking = [each.name for each in software if not each.text]
    if lacking:
        raise SystemExit(f"There is no license text of {', '.join(lacking)}.")
    files = write(software, Path(folder) / "software.json")
    return [(str(PLACE / file.name), str(file), "DATA") for file in files]


def distributions_of(bundled: Iterable[Entry]) -> set[str]:
    """The distributions that bundled modules and libraries come from."""
    by_package = packages_distributions()
    # Of two distributions that share a package, as PySide6's do, only the installed ones are known.
    return {name for package in _packages(bundled) for name in by_package.get(package, ())}


def _packages(bundled: Iterable[Entry]) -> Iterator[str]:
    """Top-level packages: of `numpy.linalg` and of `numpy/linalg/_umath_linalg.so` alike."""
    for place, _, _ in bundled:
        yield PurePath(place).parts[0].partition(".")[0]


def python() -> Software:
    """Python itself, with the license text that its installation keeps."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    places = (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{version}/copyright"),
    )
    for place in places:
        if place.is_file():
            return Software("Python", python_version(), "PSF-2.0", place.read_text("utf-8"))
    raise SystemExit("Python's license text is at none of its usual places.")

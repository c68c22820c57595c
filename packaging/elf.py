"""What the Linux programs and libraries in a folder need from the system that they run on."""

import re
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

# Parts of the C library itself, which the version of it covers.
C_LIBRARY = re.compile(r"ld-linux.*|lib(?:c|dl|m|pthread|rt|util)\.so\.\d+")


@dataclass(frozen=True)
class Needs:
    """Sonames that are not in the folder itself, and the oldest glibc that will do."""

    libraries: frozenset[str]
    c_library: str


def files(folder: Path) -> Iterator[Path]:
    """Programs and libraries, each once, links left out."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def needs(folder: Path) -> Needs:
    """Ask binutils about every file; OSError where they are not installed."""
    inside = list(files(folder))
    told = subprocess.run(
        ["objdump", "-p", *map(str, inside)], capture_output=True, text=True, check=True
    ).stdout
    return needs_of(told, {path.name for path in inside})


def needs_of(told: str, inside: Iterable[str]) -> Needs:
    """Read what `objdump -p` tells of files, given the names of those that are in the folder."""
    needed = set(re.findall(r"^ +NEEDED +(\S+)$", told, re.M)) - set(inside)
    versions = set(re.findall(r"\bGLIBC_(\d+(?:\.\d+)+)$", told, re.M))
    newest = max(versions, key=lambda each: tuple(map(int, each.split("."))), default="2.0")
    return Needs(frozenset(each for each in needed if not C_LIBRARY.fullmatch(each)), newest)


def search_path(file: Path) -> str:
    """Where a library looks for others first: empty unless it says so itself."""
    told = subprocess.run(
        ["objdump", "-p", str(file)], capture_output=True, text=True, check=True
    ).stdout
    found = re.search(r"^ +R(?:UN)?PATH +(\S+)$", told, re.M)
    return found[1] if found else ""

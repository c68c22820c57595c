"""The software that the program is made of, with versions and license texts.

A bundle brings the list that was written when it was built. Elsewhere it is read from what the
installed distributions say of themselves.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from weighbridge.locations import license_text, software_list

PROGRAM = "weighbridge"
"""Distribution of the program itself; its dependencies lead to all the others."""

# The wheels of Qt bring no text of a license, neither Qt's own nor those of the code inside Qt.
_TEXTS_OF_QT = ("qt", "LGPL-3.0-only", "GPL-3.0-only")
_LACKING = {
    "pyside6-essentials": (*_TEXTS_OF_QT, "qt-third-party"),
    "shiboken6": _TEXTS_OF_QT,
}
_RULE = f"\n\n{'=' * 96}\n\n"


@dataclass(frozen=True)
class Software:
    """A program or library that is passed on with Weighbridge, or that it needs.

    ``license`` is short, an SPDX expression where the makers give one; ``text`` is the whole of it.
    """

    name: str
    version: str
    license: str
    text: str


def all_software() -> tuple[Software, ...]:
    """The program and all that it is made of, itself first, the others by name."""
    listed = software_list()
    if listed.is_file():
        return read(listed)
    return in_order(software_of(each) for each in _installed(PROGRAM))


def in_order(software: Iterable[Software]) -> tuple[Software, ...]:
    """The program itself first, the others by name."""
    return tuple(sorted(software, key=lambda each: (each.name != PROGRAM, each.name.casefold())))


def software_of(distribution: Distribution) -> Software:
    """What an installed distribution says of itself, with each license file that it brings."""
    named = distribution.metadata.get_all("License-File") or ()
    ours = (license_text(each) for each in _LACKING.get(_plain(distribution.name), ()))
    theirs = (_brought_text(distribution, each) for each in named)
    texts = [*(each.read_text("utf-8") for each in ours), *theirs]
    return Software(
        distribution.name,
        distribution.version,
        _license(distribution.metadata.json),
        _RULE.join(each.strip("\n") for each in texts),
    )


def write(software: Sequence[Software], target: Path) -> list[Path]:
    """Write a list as a bundle brings it, a file a text beside it; returns the files.

    ``target`` is the list itself, a JSON file.
    """
    entries = [
        {
            "name": each.name,
            "version": each.version,
            "license": each.license,
            "text": f"{each.name}.txt",
        }
        for each in software
    ]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(entries, indent=2) + "\n", "utf-8")
    files = [target]
    for each, entry in zip(software, entries, strict=True):
        files.append(target.parent / entry["text"])
        files[-1].write_text(each.text + "\n", "utf-8")
    return files


def read(listed: Path) -> tuple[Software, ...]:
    """A list that ``write`` has written."""
    return tuple(
        Software(
            entry["name"],
            entry["version"],
            entry["license"],
            (listed.parent / entry["text"]).read_text("utf-8").strip("\n"),
        )
        for entry in json.loads(listed.read_text("utf-8"))
    )


def _installed(name: str, seen: set[str] | None = None) -> Iterator[Distribution]:
    """A distribution and, once each, all that it requires without its extras."""
    seen = set() if seen is None else seen
    if _plain(name) in seen:
        return
    seen.add(_plain(name))
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return  # Required on other systems, or by other versions of Python.
    yield found
    for requirement in found.requires or ():
        if not re.search(r";.*\bextra\b", requirement):
            required = re.match(r"[\w.-]+", requirement)
            assert required
            yield from _installed(required[0], seen)


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _license(metadata: dict[str, str | list[str]]) -> str:
    """The expression; in older distributions a short text or a classifier."""
    for field in ("license_expression", "license"):
        given = metadata.get(field)
        if isinstance(given, str) and given.strip() and "\n" not in given.strip():
            return given.strip()
    classified = [each for each in metadata.get("classifier", ()) if each.startswith("License ::")]
    return ", ".join(each.rpartition(" :: ")[2] for each in classified) or "see its text"


def _brought_text(distribution: Distribution, name: str) -> str:
    """A license file that a distribution names, from the folder of its metadata."""
    for place in (f"licenses/{name}", name):  # Older distributions have no folder for them.
        try:
            text = distribution.read_text(place)
        except UnicodeDecodeError:
            return f"{name} of {distribution.name} is not UTF-8 text and cannot be shown."
        if text is not None:
            return text
    return f"{distribution.name} names its license file {name}, but does not bring it."

"""Installed distributions made by hand."""

from collections.abc import Mapping
from importlib.metadata import Distribution, PathDistribution
from pathlib import Path


def make_distribution(
    folder: Path, name: str, metadata: str, files: Mapping[str, str] | None = None
) -> Distribution:
    """Install version 1.0 of something, with these further fields and files, into a folder."""
    files = files or {}
    information = folder / f"{name}-1.0.dist-info"
    information.mkdir()
    head = f"Metadata-Version: 2.4\nName: {name}\nVersion: 1.0\n"
    (information / "METADATA").write_text(head + metadata, "utf-8")
    (information / "RECORD").write_text("".join(f"{each},,\n" for each in files), "utf-8")
    for place, text in files.items():
        (folder / place).parent.mkdir(parents=True, exist_ok=True)
        (folder / place).write_text(text, "utf-8")
    return PathDistribution(information)

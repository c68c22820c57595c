"""Tables that no first view rests on: each is read when it is first asked for, and then kept."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from pathlib import Path

from weighbridge.catalog.adoption import Adoption, read_adoption
from weighbridge.catalog.claims import Source
from weighbridge.catalog.transparency import Transparency, read_transparency


class LaterTables:
    """The tables of one package that wait.

    Each property raises CatalogError if its table has problems.
    """

    def __init__(self, folder: Path, sources: Mapping[str, Source]) -> None:
        self._folder, self._sources = folder, sources

    @cached_property
    def adoption(self) -> Mapping[str, Sequence[Adoption]]:
        """By model id: its repositories."""
        return read_adoption(self._folder, self._sources)

    @cached_property
    def transparency(self) -> Mapping[tuple[str, str], Transparency]:
        """By vendor id and edition: the indicators that the vendor met."""
        return read_transparency(self._folder, self._sources)

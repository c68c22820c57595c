"""What no first view rests on: made of its tables when first asked for, and then kept.

The tables are read and checked with all others, so that nobody who asks meets a damaged one.
"""

from collections.abc import Mapping, Sequence
from functools import cached_property

from weighbridge.catalog.adoption import Adoption, adoption_by_model
from weighbridge.catalog.claims import Source
from weighbridge.catalog.package import Package
from weighbridge.catalog.transparency import Transparency, transparency_by_vendor


class Later:
    """What of one package waits until it is asked for."""

    def __init__(self, package: Package, sources: Mapping[str, Source]) -> None:
        self._package, self._sources = package, sources

    @cached_property
    def adoption(self) -> Mapping[str, Sequence[Adoption]]:
        """By model id: its repositories."""
        return adoption_by_model(self._package.rows("adoption"), self._sources)

    @cached_property
    def transparency(self) -> Mapping[tuple[str, str], Transparency]:
        """By vendor id and edition: the indicators that the vendor met."""
        return transparency_by_vendor(self._package.rows("transparency"), self._sources)

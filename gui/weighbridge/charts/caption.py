"""What stands around a chart where it leaves the program: the filters in words, and the day."""

from dataclasses import dataclass

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import DEFINITION_TITLES
from weighbridge.filters.language.language import Language
from weighbridge.filters.query import Query
from weighbridge.wording import phrase

WIDTH, HEIGHT = 1200, 800


@dataclass(frozen=True, slots=True)
class Caption:
    """The filters in words with what counts as open, and the day of the catalog."""

    filters: str
    date: str


@dataclass(frozen=True, slots=True)
class Size:
    """Of a picture, in pixels; ``scale`` is for PNG alone: so many pixels to one."""

    width: int = WIDTH
    height: int = HEIGHT
    scale: float = 1.0


def caption_of(catalog: Catalog, query: Query) -> Caption:
    """The caption of a chart of what a query asks for."""
    filters = Language(catalog).text_of(query) or phrase("all models")
    counted = DEFINITION_TITLES[query.definition]
    return Caption(
        phrase("{filters} (counts as open: {counted})", filters=filters, counted=counted),
        catalog.as_of,
    )

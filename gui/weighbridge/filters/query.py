"""What to show and in what order: frozen values that can be kept, compared and combined."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Query:
    """Which models are asked for.

    ``search`` holds words that must all be found in a model's names. ``chosen`` holds, by category
    column, the ids of which a model must have one; the id "unknown" stands for not known. A
    column without choices does not filter.
    """

    search: str = ""
    chosen: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))

    def searching(self, search: str) -> "Query":
        """This query with other search words."""
        return replace(self, search=search)

    def choosing(self, column_id: str, ids: Iterable[str]) -> "Query":
        """This query with other choices in one column; no ids, no filter."""
        chosen = {**self.chosen, column_id: frozenset(ids)}
        kept = {column: ids for column, ids in chosen.items() if ids}
        return replace(self, chosen=MappingProxyType(kept))

    @property
    def is_empty(self) -> bool:
        """Whether every model is asked for."""
        return not self.words and not self.chosen

    @property
    def words(self) -> tuple[str, ...]:
        """The search words, letter case folded away."""
        return tuple(self.search.casefold().split())

    def __hash__(self) -> int:
        return hash((self.search, frozenset(self.chosen.items())))


@dataclass(frozen=True, slots=True)
class Order:
    """By which column rows are sorted. Unknown comes last both ways; ties go by name."""

    column_id: str = "released"
    descending: bool = True

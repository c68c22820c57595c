"""The words of the language that come from the catalog: names of fields, and values of columns."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import CategorySeries, SetSeries
from weighbridge.columns import UNKNOWN, Column, nearest

ALIASES = {
    "price": "price_in",
    "params": "parameters",
    "active": "active_parameters",
    "retires": "retirement",
    "cutoff": "knowledge_cutoff",
    "size": "size_class",
    "reads": "modalities_in",
    "writes": "modalities_out",
    "can": "capabilities",
}
"""Short names of columns, beside their ids; the first of a column is the one that is printed."""

DEFINITION = "definition"
"""The field that says what "open" means."""


class Vocabulary:
    """What may be said about one catalog."""

    def __init__(self, catalog: Catalog) -> None:
        self.columns = catalog.columns
        self._series = catalog.frame.series
        self._aliases = ALIASES | _score_aliases(catalog)
        self._named: dict[str, Mapping[str, frozenset[str]]] = {}

    @cached_property
    def fields(self) -> Mapping[str, str]:
        """Every name of a field, and the id of its column."""
        return {**{id: id for id in self.columns}, **self._aliases}

    @cached_property
    def printed(self) -> Mapping[str, str]:
        """By column id: the name under which it is printed."""
        first: dict[str, str] = {}
        for alias, id in self._aliases.items():
            first.setdefault(id, alias)
        return {id: first.get(id, id) for id in self.columns}

    def column(self, name: str) -> Column | None:
        """The column that a field's name means, letter case aside."""
        id = self.fields.get(name.lower())
        return None if id is None else self.columns[id]

    def nearest_fields(self, name: str) -> list[str]:
        """Names of fields that are most like a misspelt one."""
        return nearest(name, [*self.fields, DEFINITION])

    def titles(self, column_id: str) -> Mapping[str, str]:
        """The values of a column of categories or sets: ids and titles; empty for another."""
        series = self._series[column_id]
        return series.titles if isinstance(series, CategorySeries | SetSeries) else {}

    def ids_called(self, column_id: str, name: str) -> frozenset[str]:
        """The ids of the values with an id or title, letter case aside."""
        return self._names_of(column_id).get(name.casefold(), frozenset())

    def nearest_values(self, column_id: str, name: str) -> list[str]:
        """Ids or titles that are most like a misspelt one."""
        return nearest(name, self._names_of(column_id))

    def _names_of(self, column_id: str) -> Mapping[str, frozenset[str]]:
        if column_id not in self._named:
            named: dict[str, frozenset[str]] = {}
            titles = self.titles(column_id)
            for id, title in titles.items():
                folded = title.casefold()
                named[folded] = named.get(folded, frozenset()) | {id}
            named |= {id.casefold(): frozenset({id}) for id in (*titles, UNKNOWN)}
            self._named[column_id] = named
        return self._named[column_id]


def _score_aliases(catalog: Catalog) -> dict[str, str]:
    """The first word of a headline benchmark's name, such as "arena", where it is free."""
    taken = {*catalog.columns, *ALIASES, DEFINITION}
    found: dict[str, str] = {}
    for id in _by_headline(catalog):
        word = catalog.benchmarks[id].name.split()[0].lower()
        if word not in taken and word not in found:
            found[word] = id
    return found


def _by_headline(catalog: Catalog) -> Iterable[str]:
    ranked = ((each.headline, each.id) for each in catalog.benchmarks.values() if each.headline)
    return (id for _, id in sorted(ranked))

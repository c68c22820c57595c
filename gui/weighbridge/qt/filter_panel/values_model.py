"""The values of a facet as a Qt item model: which are listed, in which order, and their counts."""

from collections.abc import Mapping
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from weighbridge.catalog.meanings import meaning
from weighbridge.columns import UNKNOWN
from weighbridge.qt.formats import one_line, unknown_text
from weighbridge.qt.labels import plain_tool_tip
from weighbridge.qt.language import said

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole


class Choice(Enum):
    """What the query says of a value."""

    NOTHING = auto()
    CHOSEN = auto()
    EXCLUDED = auto()


class Value(NamedTuple):
    """All that painting a value needs."""

    id: str
    title: str
    models: str
    is_empty: bool
    choice: Choice


class ValuesModel(QAbstractListModel):
    """A row a value. Counts change with each letter typed, so nothing is made anew for them."""

    def __init__(self, column_id: str) -> None:
        super().__init__()
        self._column_id = column_id
        self._titles: dict[str, str] = {}
        self._listed: list[str] = []
        self._ids: list[str] = []
        self._counts: Mapping[str, int] = {}
        self._chosen: frozenset[str] = frozenset()
        self._excluded: frozenset[str] = frozenset()
        self._searched = ""
        self._by_count = False

    def set_values(self, titles: Mapping[str, str], present: frozenset[str]) -> None:
        """Have these values (ids with titles, in this order, unknown last), if they are present."""
        self.beginResetModel()
        self._titles = {id: one_line(title) for id, title in titles.items()}
        self._titles[UNKNOWN] = unknown_text()
        self._listed = [id for id in self._titles if id in present]
        self._ids = self._wanted()
        self.endResetModel()

    def show(
        self, counts: Mapping[str, int], chosen: frozenset[str], excluded: frozenset[str]
    ) -> None:
        """Show what choosing each value would give, and what is chosen and excluded."""
        if (counts, chosen, excluded) == (self._counts, self._chosen, self._excluded):
            return
        self._counts, self._chosen, self._excluded = counts, chosen, excluded
        if self._by_count or (chosen | excluded) - set(self._ids):
            self._arrange()
        if self._ids:
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def search(self, text: str) -> None:
        """List only values whose titles hold a text."""
        self._searched = text.strip().casefold()
        self._arrange()

    def sort_by_count(self, on: bool) -> None:
        """The largest count first, or the order in which the values were given."""
        self._by_count = on
        self._arrange()

    def _wanted(self) -> list[str]:
        listed = [*self._listed, *((self._chosen | self._excluded) - set(self._listed))]
        ids = [id for id in listed if id in self._titles]
        if self._searched:
            ids = [id for id in ids if self._searched in self._titles[id].casefold()]
        if self._by_count:
            ids.sort(key=lambda id: -self._counts.get(id, 0))
        return ids

    def _arrange(self) -> None:
        ids = self._wanted()
        if ids == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        places = {id: place for place, id in enumerate(ids)}
        before = self.persistentIndexList()
        rows = [places.get(self._ids[each.row()]) for each in before]
        self._ids = ids
        now = [QModelIndex() if row is None else self.createIndex(row, 0) for row in rows]
        self.changePersistentIndexList(before, now)
        self.layoutChanged.emit()

    # What is asked

    @property
    def size(self) -> int:
        """How many values there are, those that a search hides among them."""
        return len(self._listed)

    def value(self, row: int) -> Value:
        """All that painting a value needs."""
        id = self._ids[row]
        count = self._counts.get(id, 0)
        text = QLocale().toString(count)
        return Value(id, self._titles[id], text, count == 0, self._choice(id))

    def row_of(self, id: str) -> int:
        """The row of a value that is listed."""
        return self._ids.index(id)

    def largest_count(self) -> int:
        """The largest count shown."""
        return max(self._counts.values(), default=0)

    def _choice(self, id: str) -> Choice:
        if id in self._chosen:
            return Choice.CHOSEN
        return Choice.EXCLUDED if id in self._excluded else Choice.NOTHING

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Values listed."""
        return 0 if parent.isValid() else len(self._ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Each can be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Title, whether it is chosen, both with the count in words, and what the value means."""
        if not index.isValid() or index.row() >= len(self._ids):
            return None
        value = self.value(index.row())
        if role == _Role.DisplayRole:
            return value.title
        if role == _Role.CheckStateRole:
            chosen = value.choice is Choice.CHOSEN
            return Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked
        if role == _Role.AccessibleTextRole:
            return self._spoken(value)
        if role == _Role.ToolTipRole:
            return plain_tool_tip(value.title, said(meaning(self._column_id, value.id)))
        return None

    def _spoken(self, value: Value) -> str:
        texts = {
            Choice.NOTHING: self.tr("{value}, {count} models"),
            Choice.CHOSEN: self.tr("{value}, {count} models, chosen"),
            Choice.EXCLUDED: self.tr("{value}, {count} models, excluded"),
        }
        return texts[value.choice].format(value=value.title, count=value.models)

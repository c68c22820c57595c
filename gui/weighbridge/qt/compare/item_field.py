"""A field that adds to the lineup by name: models, families, vendors, the sides of the market."""

from PySide6.QtCore import QEvent, QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from weighbridge.comparison.items import SIDES, Item, Kind
from weighbridge.comparison.lineup import find_item
from weighbridge.errors import CatalogError, UnknownColumnError, UnknownNameError
from weighbridge.qt.announcing import announce
from weighbridge.qt.formats import one_line
from weighbridge.qt.labels import plain_tool_tip
from weighbridge.qt.language import said_error
from weighbridge.qt.store import Store

_LETTERS = 18
_ROWS = 12


class ItemField(QLineEdit):
    """Completes names of all kinds; Enter adds what is written."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._items: dict[str, str] = {}
        """By title as it is offered: the text form of the item."""
        self.setPlaceholderText(self.tr("Add by name"))
        self.setAccessibleName(self.tr("Add to the lineup"))
        self.setAccessibleDescription(self.tr("The name of a model, a family or a vendor"))
        self.setClearButtonEnabled(False)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(_ROWS)
        # The field is emptied once what was chosen is in the lineup, after the completer wrote it.
        queued = Qt.ConnectionType.QueuedConnection
        completer.activated[str].connect(self._add_soon, queued)  # type: ignore[index]
        popup = completer.popup()
        assert popup is not None
        popup.setAccessibleName(self.tr("Names"))
        self.setCompleter(completer)
        self.returnPressed.connect(lambda: self._add(self.text()))
        self.textEdited.connect(lambda: self.setToolTip(""))
        self._fit()
        store.catalog_changed.connect(self._forget)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Names are gathered when they are first needed."""
        if not self._items and self._store.is_ready:
            self._gather()
        super().focusInEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: as many letters as before."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setFixedWidth(self.fontMetrics().averageCharWidth() * _LETTERS)

    def _forget(self) -> None:
        self._items = {}
        self.clear()

    def _gather(self) -> None:
        catalog = self._store.catalog
        items = [Item(Kind.SIDE, side) for side in SIDES]
        items += [Item(Kind.FAMILY, id) for id in catalog.families]
        vendors = [Item(Kind.VENDOR, id) for id in catalog.vendors]
        named = [(self._store.title_of(str(item)), str(item)) for item in items]
        for item in vendors:
            title = self.tr("{name} (vendor)").format(name=catalog.vendors[item.id].name)
            named.append((title, str(item)))
        for model in catalog.models.values():
            named.append((model.name, model.id))
        for title, text in named:
            shown = one_line(title)
            self._items[f"{shown} · {text}" if shown in self._items else shown] = text
        self._names.setStringList(list(self._items))

    def _add_soon(self, title: str) -> None:
        if title == self.text():  # Else Enter has added it already.
            self._add(title)

    def _add(self, text: str) -> None:
        name = text.strip()
        if not name:
            return
        try:
            item = self._items.get(name) or str(find_item(self._store.catalog, name))
        except (UnknownNameError, UnknownColumnError, CatalogError) as error:
            self.setToolTip(plain_tool_tip(said_error(error)))
            self.selectAll()
            announce(self, said_error(error))
            return
        if item not in self._store.session.lineup:
            self._store.set_lineup((*self._store.session.lineup, item))
        self.clear()

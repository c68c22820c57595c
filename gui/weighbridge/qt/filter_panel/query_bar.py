"""The query line with what counts as open beside it, and below it a chip for each filter."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from weighbridge.catalog.openness import DEFINITION_TITLES, Definition
from weighbridge.filters.query import Query
from weighbridge.qt.announcing import announce
from weighbridge.qt.filter_panel.chips import ChipRow
from weighbridge.qt.filter_panel.query_line import QueryLine
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import said
from weighbridge.qt.store import Store
from weighbridge.qt.terms import words_of
from weighbridge.qt.theme import icon

_MARGIN = 12
_GAP = 8


class QueryBar(QWidget):
    """Edits the whole of the session's query as text; clears any or all of its filters."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.line = QueryLine(store)
        self._find_icon = QAction(self.tr("Query"), self)
        self.line.addAction(self._find_icon, QLineEdit.ActionPosition.LeadingPosition)
        # Not the line's own button for this, which fades in and out.
        self._empty = QAction(self.tr("Clear the query"), self)
        self._empty.setVisible(False)
        self._empty.triggered.connect(lambda: self.line.write(""))
        self.line.addAction(self._empty, QLineEdit.ActionPosition.TrailingPosition)
        self.line.textChanged.connect(lambda text: self._empty.setVisible(bool(text)))
        for button in self.line.findChildren(QToolButton):
            action = button.defaultAction()
            button.setAccessibleName(action.text())
        self.line.failed.connect(self._show_failure)
        self._failure = PlainLabel()
        self._failure.setWordWrap(True)
        self._failure.hide()
        self._clear_all = QAction(self.tr("Clear &all filters"), self)
        self._clear_all.setShortcut(QKeySequence("Ctrl+Shift+L"))
        self._clear_all.setEnabled(False)
        self._clear_all.triggered.connect(self._clear)
        self._definition = self._make_switch()
        switch = PlainLabel(self.tr("Counts as open"))
        switch.setBuddy(self._definition)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self.line, 1)
        row.addWidget(switch)
        row.addWidget(self._definition)
        self._chips = ChipRow(self._clear_all, self.line)
        self._chips.removed.connect(lambda term: store.ask(store.session.query.dropping(term)))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _GAP)
        layout.setSpacing(_GAP)
        layout.addLayout(row)
        layout.addWidget(self._failure)
        layout.addWidget(self._chips)
        store.answer_changed.connect(self._show)
        self._tint()

    def _make_switch(self) -> QComboBox:
        switch = QComboBox()
        switch.setAccessibleName(self.tr("Counts as open"))
        for definition, title in DEFINITION_TITLES.items():
            switch.addItem(said(title), definition)
        switch.activated.connect(self._define)
        return switch

    @property
    def clear_all(self) -> QAction:
        """The action that shows every model again."""
        return self._clear_all

    def _tint(self) -> None:
        self._find_icon.setIcon(icon("search", self.palette()))
        self._empty.setIcon(icon("x", self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: the icon follows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _define(self, place: int) -> None:
        definition = Definition(self._definition.itemData(place))
        self._store.ask(self._store.session.query.defining(definition))

    def _clear(self) -> None:
        """All filters go; what counts as open stays."""
        self.line.give_up()
        self._store.ask(Query(definition=self._store.session.query.definition))

    def _show(self) -> None:
        query, catalog = self._store.session.query, self._store.catalog
        language = self._store.language
        # Chips first: what is disabled has lost the keyboard, and could not hand it on.
        self._chips.show_chips(
            {term: words_of(term, query, catalog, language) for term in query.terms}
        )
        self._clear_all.setEnabled(not query.is_empty)
        self._definition.setCurrentIndex(self._definition.findData(query.definition))

    def _show_failure(self, text: str) -> None:
        if text == self._failure.text() and self._failure.isVisibleTo(self) == bool(text):
            return
        self._failure.setText(text)
        self._failure.setVisible(bool(text))
        if text:
            announce(self.line, text)

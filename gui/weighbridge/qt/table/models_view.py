"""The view of all models: the table, or what to do where it is empty."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from weighbridge.columns import known_columns
from weighbridge.exports.sheet import Sheet, table_sheet
from weighbridge.filters.answer import Loosening
from weighbridge.filters.query import Query
from weighbridge.qt.labels import PlainLabel, explain
from weighbridge.qt.store import Store
from weighbridge.qt.table.table_view import TableView
from weighbridge.qt.terms import words_of

_WAYS = 4
"""So many filters are offered to be taken out, at most."""


class ModelsView(QWidget):
    """The table; where there is nothing to show, a word on it and the ways out."""

    def __init__(self, store: Store, open_catalog: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.table = TableView(store)
        self._hint = PlainLabel()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._loosen: list[QPushButton] = []
        self._clear = QPushButton(self.tr("Clear all filters"))
        self._clear.clicked.connect(self._clear_all)
        self._open = QPushButton(self.tr("Open catalog…"))
        self._open.clicked.connect(open_catalog.trigger)
        self._nothing = QWidget()
        self._ways = QVBoxLayout()
        layout = QVBoxLayout(self._nothing)
        layout.addStretch()
        layout.addWidget(self._hint)
        layout.addLayout(self._ways)
        for button in (self._clear, self._open):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        QWidget.setTabOrder(self.table.horizontalHeader(), self.table)
        store.answer_changed.connect(self._show)

    def show_no_catalog(self) -> None:
        """There is no catalog, since none could be read."""
        self._say(self.tr("No catalog is open."), self._open)

    def _say(self, hint: str, way_out: QPushButton) -> None:
        self._hint.setText(hint)
        for button in (self._clear, self._open):
            button.setVisible(button is way_out)
        self._stack.setCurrentWidget(self._nothing)

    def selection_sheet(self) -> Sheet | None:
        """The selected block of the table, as it would be exported."""
        rows, ids = self.table.selected_block()
        if not rows:
            return None
        catalog = self._store.catalog
        return table_sheet(catalog, rows, known_columns(ids, catalog.columns))

    def _show(self) -> None:
        answer = self._store.answer
        self._offer(answer.loosen[:_WAYS])
        if len(answer):
            self._stack.setCurrentWidget(self.table)
        elif answer.total:
            hint = self.tr("No model passes all of these filters.")
            if answer.loosen:
                hint += "\n" + self.tr("Without one of them there would be more:")
            self._say(hint, self._clear)
        else:
            self._say(self.tr("This catalog holds no models."), self._open)

    def _offer(self, loosenings: tuple[Loosening, ...]) -> None:
        """A button for each filter that alone keeps models out; what keeps out most comes first."""
        for button in self._loosen:
            button.hide()
            button.deleteLater()
        self._loosen = [self._way_out(each) for each in loosenings]
        for button in self._loosen:
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        for one, other in pairwise([*self._loosen, self._clear]):
            QWidget.setTabOrder(one, other)

    def _way_out(self, loosening: Loosening) -> QPushButton:
        store = self._store
        words = words_of(loosening.term, store.session.query, store.catalog, store.language)
        name, gain = (
            self.tr("Remove “{filter}”: {gain} more"),
            self.locale().toString(loosening.gain),
        )
        button = QPushButton(name.format(filter=words.short, gain=gain).replace("&", "&&"))
        explain(button, words.whole)
        button.setAccessibleName(name.format(filter=words.whole, gain=gain))
        button.clicked.connect(lambda: store.ask(store.session.query.dropping(loosening.term)))
        return button

    def _clear_all(self) -> None:
        self._store.ask(Query(definition=self._store.session.query.definition))

"""The view of all models: the table, or what to do where it is empty."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from weighbridge.columns import known_columns
from weighbridge.exports.sheet import Sheet, table_sheet
from weighbridge.filters.query import Query
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.store import Store
from weighbridge.qt.table.table_view import TableView


class ModelsView(QWidget):
    """The table; where there is nothing to show, a word on it and the way out."""

    def __init__(self, store: Store, open_catalog: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.table = TableView(store)
        self._hint = PlainLabel()
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._clear = QPushButton(self.tr("Clear all filters"))
        self._clear.clicked.connect(lambda: store.ask(Query()))
        self._open = QPushButton(self.tr("Open catalog…"))
        self._open.clicked.connect(open_catalog.trigger)
        self._nothing = QWidget()
        layout = QVBoxLayout(self._nothing)
        layout.addStretch()
        layout.addWidget(self._hint)
        for button in (self._clear, self._open):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch()
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
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
        if len(answer):
            self._stack.setCurrentWidget(self.table)
        elif answer.total:
            self._say(self.tr("No model passes all of these filters."), self._clear)
        else:
            self._say(self.tr("This catalog holds no models."), self._open)

"""Undo and redo as commands, named for what they change."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence, QPalette

from weighbridge.history import Change
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon

_Keys = QKeySequence.StandardKey


class UndoActions(QObject):
    """In a line of text that has the keyboard, the same keys undo what is typed there."""

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self.undo = QAction(self)
        self.undo.setShortcuts(_Keys.Undo)
        self.undo.triggered.connect(store.undo)
        self.redo = QAction(self)
        self.redo.setShortcuts([QKeySequence("Ctrl+Shift+Z"), QKeySequence("Ctrl+Y")])
        self.redo.triggered.connect(store.redo)
        store.history_changed.connect(self._show)
        self._show()

    def tint(self, palette: QPalette) -> None:
        """Draw the icons in the colours of a palette."""
        self.undo.setIcon(icon("undo-2", palette))
        self.redo.setIcon(icon("redo-2", palette))

    def _show(self) -> None:
        store = self._store
        for action, change, name, plain in (
            (self.undo, store.undoable, self.tr("&Undo: {change}"), self.tr("&Undo")),
            (self.redo, store.redoable, self.tr("&Redo: {change}"), self.tr("&Redo")),
        ):
            action.setEnabled(change is not None)
            action.setText(plain if change is None else name.format(change=self._words(change)))

    def _words(self, change: Change) -> str:
        words = {
            Change.FILTER: self.tr("filter"),
            Change.ORDER: self.tr("sorting"),
            Change.COLUMNS: self.tr("columns"),
            Change.GROUPING: self.tr("grouping"),
            Change.LINEUP: self.tr("lineup"),
            Change.VIEW: self.tr("saved view"),
        }
        return words[change]

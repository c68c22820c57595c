"""The menu that groups the rows of the table."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from weighbridge.columns import COLUMNS
from weighbridge.filters.groups import GROUPINGS
from weighbridge.qt.language import said
from weighbridge.qt.menus import with_mnemonic
from weighbridge.qt.store import Store


class GroupingMenu(QMenu):
    """One column, or none; what is in use is ticked."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.setTitle(self.tr("&Group by"))
        self._group = QActionGroup(self)
        self._choices = {}
        for id in ("", *GROUPINGS):
            title = said(COLUMNS[id].title) if id else self.tr("No groups")
            action = self.addAction(with_mnemonic(title))
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, id=id: store.group_by(id))
            self._group.addAction(action)
            self._choices[id] = action
        store.answer_changed.connect(self._show)
        self._group.setEnabled(store.is_ready)

    def _show(self) -> None:
        self._group.setEnabled(True)
        self._choices[self._store.session.grouping].setChecked(True)

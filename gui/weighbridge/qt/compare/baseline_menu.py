"""The menu that picks the baseline: what the others of the lineup are read against."""

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from weighbridge.qt.store import Store


class BaselineMenu(QMenu):
    """None, or one item of the lineup."""

    def __init__(self, store: Store, parent: QWidget) -> None:
        super().__init__(parent)
        self._store = store
        self.setTitle(self.tr("&Baseline"))
        self._group = QActionGroup(self)
        store.lineup_changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        for old in self.actions():
            self.removeAction(old)
            self._group.removeAction(old)  # Else it would hold it for good.
            old.deleteLater()  # Later, since it may be the one that was just chosen.
        lineup = self._store.session.lineup if self._store.is_ready else ()
        names = {"": self.tr("None")}
        names |= {item: self._store.title_of(item).replace("&", "&&") for item in lineup}
        for item, name in names.items():
            action = self.addAction(name)
            action.setEnabled(len(lineup) > 1)
            action.setCheckable(True)
            action.setChecked(item == self._store.session.baseline)
            action.triggered.connect(lambda _=False, item=item: self._store.set_baseline(item))
            self._group.addAction(action)
        self.setEnabled(len(lineup) > 1)

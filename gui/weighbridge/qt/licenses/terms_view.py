"""License against license: a list to pick from, and their clauses side by side."""

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from weighbridge.analysis.terms import compare_licenses
from weighbridge.comparison.items import item_of
from weighbridge.comparison.members import members
from weighbridge.exports.license_sheets import terms_sheet
from weighbridge.qt.dialogs import confirm_link
from weighbridge.qt.formats import one_line
from weighbridge.qt.labels import PlainLabel, plain_tool_tip
from weighbridge.qt.sheet_table import SheetTable
from weighbridge.qt.store import Store
from weighbridge.qt.theme import show_ticks

MOST = 6
"""So many licenses stand side by side, at most."""
_SPACE = 8
_LETTERS = 34
_BEFORE = 2
"""Columns before those of the licenses, of which each has two."""


class TermsView(QWidget):
    """Licenses are ticked in the list; two or more stand side by side."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.differences = QCheckBox(self.tr("&Differences only"))
        show_ticks(self.differences)
        self.differences.toggled.connect(self._show_terms)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Licenses"))
        show_ticks(self.list)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemChanged.connect(self._pick)
        self._find = QLineEdit()
        self._find.setPlaceholderText(self.tr("Find a license"))
        self._find.setAccessibleName(self.tr("Find a license"))
        self._find.textChanged.connect(self._narrow)
        self._of_lineup = QPushButton(self.tr("Those of the &lineup"))
        self._of_lineup.clicked.connect(self._take_lineup)
        self._hint = PlainLabel()
        self._hint.setWordWrap(True)
        self.table = SheetTable(wraps=True)
        self.table.setAccessibleName(self.tr("License against license"))
        self.table.setAccessibleDescription(self.tr("Enter on a column opens the license’s text."))
        self.table.chosen.connect(self._open_text)
        side = QVBoxLayout()
        for widget in (self._find, self.list, self._of_lineup, self.differences):
            side.addWidget(widget)
        right = QVBoxLayout()
        right.addWidget(self._hint)
        right.addWidget(self.table, 1)
        right.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SPACE, _SPACE // 2, 0, 0)
        layout.addLayout(side)
        layout.addLayout(right, 1)
        store.catalog_changed.connect(self._list)
        store.licenses_changed.connect(self._show)
        store.lineup_changed.connect(self._enable)
        self._fit()
        if store.is_ready:
            self._list()
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: the list stays as wide in letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        for widget in (self._find, self.list, self._of_lineup):
            widget.setFixedWidth(width)

    def _list(self) -> None:
        blocker = QSignalBlocker(self.list)
        self.list.clear()
        licenses = self._store.catalog.licenses.values()
        for license in sorted(licenses, key=lambda each: each.name.casefold()):
            item = QListWidgetItem(one_line(license.name), self.list)
            item.setData(Qt.ItemDataRole.UserRole, license.id)
            item.setToolTip(plain_tool_tip(license.name))
            item.setCheckState(Qt.CheckState.Unchecked)
        del blocker

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _narrow(self, text: str) -> None:
        for item in self._items():
            item.setHidden(text.strip().casefold() not in item.text().casefold())

    def _pick(self, item: QListWidgetItem) -> None:
        id = item.data(Qt.ItemDataRole.UserRole)
        rest = tuple(each for each in self._store.session.licenses if each != id)
        if item.checkState() is Qt.CheckState.Checked:
            if len(rest) >= MOST:
                self._show()
                self._hint.setText(self.tr("At most six licenses stand side by side."))
                self._hint.show()
                return
            rest = (*rest, id)
        self._store.show_licenses(rest)

    def _take_lineup(self) -> None:
        store = self._store
        frame = store.catalog.frame
        found: dict[str, None] = {}
        for item in map(item_of, store.session.lineup):
            for id in members(store.catalog, item, "", store.session.query.definition):
                value = frame.series["license"].value(frame.row_of[id])
                if value is not None:
                    found[str(value)] = None
        store.show_licenses(tuple(found)[:MOST])

    def _enable(self) -> None:
        self._of_lineup.setEnabled(bool(self._store.session.lineup))

    def _show(self) -> None:
        picked = self._store.session.licenses
        blocker = QSignalBlocker(self.list)
        for item in self._items():
            is_on = item.data(Qt.ItemDataRole.UserRole) in picked
            state = Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked
            if item.checkState() is not state:
                item.setCheckState(state)
        del blocker
        self._enable()
        self._show_terms()

    def _show_terms(self) -> None:
        picked = self._store.session.licenses
        self._hint.setVisible(not picked)
        self.table.setVisible(bool(picked))
        if not picked:
            self._hint.setText(
                self.tr("Tick two or more licenses to see them side by side, clause by clause.")
            )
            return
        only = self.differences.isChecked()
        terms = compare_licenses(self._store.catalog, picked, differences_only=only)
        self.table.show_sheet(terms_sheet(terms), [(line.id,) for line in terms.lines])

    def _open_text(self, _row: int) -> None:
        """Open the text of the license whose column the keyboard is on."""
        section = self.table.currentIndex().column() - _BEFORE
        picked = self._store.session.licenses
        if section < 0 or section // 2 >= len(picked):
            return
        url = self._store.catalog.licenses[picked[section // 2]].url
        if url and url.startswith("https://"):
            address = QUrl(url)
            shown = bytes(address.toEncoded().data()).decode()
            confirm_link(self, shown, lambda: QDesktopServices.openUrl(address))

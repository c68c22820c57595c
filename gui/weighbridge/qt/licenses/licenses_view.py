"""The view of licenses: "May I use it?", or license against license."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from weighbridge.exports.sheet import Sheet
from weighbridge.qt.buttons import action_button
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.licenses.answers_view import AnswersView
from weighbridge.qt.licenses.terms_view import TermsView
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon

_SPACE = 8


class LicensesView(QWidget):
    """Two pages, one of which is in sight."""

    export_requested = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.answers = AnswersView(store)
        self.terms = TermsView(store)
        self._what = QComboBox()
        self._what.addItem(self.tr("May I use it?"))
        self._what.addItem(self.tr("License against license"))
        self._export = QAction(self.tr("Export…"), self)
        self._export.setIconText(self._export.text())  # Else Qt takes off the dots.
        self._export.setToolTip(self.tr("Save what is shown as a file"))
        self._export.triggered.connect(self.export_requested)
        bar = QHBoxLayout()
        bar.setContentsMargins(_SPACE, _SPACE // 2, _SPACE, _SPACE // 2)
        bar.setSpacing(_SPACE)
        label = PlainLabel(self.tr("&Show"))
        label.setBuddy(self._what)
        self._what.setAccessibleName(self.tr("Show"))
        bar.addWidget(label)
        bar.addWidget(self._what)
        bar.addStretch(1)
        bar.addWidget(action_button(self._export))
        self._pages = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addLayout(self._pages, 1)
        # Once they have a place: else the first would be shown as a window of its own.
        self._pages.addWidget(self.answers)
        self._pages.addWidget(self.terms)
        self._what.currentIndexChanged.connect(self._pages.setCurrentIndex)
        self._what.currentIndexChanged.connect(self._enable)
        store.licenses_changed.connect(self._enable)
        self._tint()
        self._enable()

    @property
    def shows_terms(self) -> bool:
        """Whether license against license is in sight."""
        return self._what.currentIndex() == 1

    def show_terms(self, on: bool) -> None:
        """Show license against license, or what licenses answer."""
        self._what.setCurrentIndex(int(on))

    @property
    def orders(self) -> dict[int, tuple[int, ...]]:
        """In what order the rows stand, for export: see ``documents.in_order``."""
        page = self.terms if self.shows_terms else self.answers
        return {0: page.table.rows.order}

    def selection_sheet(self) -> Sheet | None:
        """The rows that are selected."""
        page = self.terms if self.shows_terms else self.answers
        return page.table.selection_sheet()

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: the icon follows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._export.setIcon(icon("download", self.palette()))

    def _enable(self) -> None:
        session = self._store.session
        has_some = bool(session.licenses) if self.shows_terms else session.use is not None
        self._export.setEnabled(has_some and self._store.is_ready)

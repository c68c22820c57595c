"""What licenses answer to a use: counts that filter, and each model with the deciding clauses."""

from collections import Counter

from PySide6.QtCore import QEvent, QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from weighbridge.analysis.may_i import NOT_LEGAL_ADVICE, TITLES, Answer, Use, may_i
from weighbridge.exports.license_sheets import may_i_document
from weighbridge.qt.flow_layout import FlowLayout
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import said
from weighbridge.qt.licenses.use_form import UseForm
from weighbridge.qt.sheet_table import SheetTable
from weighbridge.qt.store import Store

_SPACE = 8


class AnswersView(QWidget):
    """The form, the counts over the models shown, and the answers one by one."""

    filtered = Signal()
    """The models were filtered by an answer."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._is_stale = True
        self.form = UseForm()
        self.table = SheetTable(holds_items=True)
        self.table.setAccessibleName(self.tr("Answers"))
        self.table.setAccessibleDescription(self.tr("Space puts a model into the lineup."))
        self.table.picked.connect(store.toggle_in_lineup)
        advice = PlainLabel(said(NOT_LEGAL_ADVICE))
        advice.setWordWrap(True)
        advice.setContentsMargins(_SPACE, 0, _SPACE, 0)
        self._ask = QPushButton(self.tr("&Ask"))
        self._ask.setToolTip(self.tr("Answer this use, as a column that can be filtered by"))
        self._ask.clicked.connect(self._ask_use)
        self._stop = QPushButton(self.tr("&Forget it"))
        self._stop.setToolTip(self.tr("Take the column of answers out again"))
        self._stop.clicked.connect(lambda: store.ask_licenses(None))
        self._answers = {answer: QPushButton() for answer in Answer}
        row = FlowLayout()
        row.setContentsMargins(_SPACE, 0, _SPACE, _SPACE // 2)
        row.addWidget(self._ask)
        row.addWidget(self._stop)
        for answer, button in self._answers.items():
            button.clicked.connect(lambda _=False, answer=answer: self._filter(answer))
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_SPACE // 2)
        layout.addWidget(self.form)
        layout.addWidget(advice)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addStretch()
        self.form.changed.connect(self._ask_again)
        self.table.selectionModel().currentChanged.connect(self._follow)
        store.licenses_changed.connect(self._refresh)
        store.answer_changed.connect(self._refresh)
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """What has changed meanwhile is answered now."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Another text size: the widths follow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.table.fit()

    def _ask_use(self) -> None:
        self._store.ask_licenses(self.form.use())

    def _ask_again(self) -> None:
        """Once it was asked, the answers follow the form."""
        if self._store.session.use is not None:
            self._ask_use()

    def _refresh(self) -> None:
        store = self._store
        self._is_stale = not (store.is_ready and self.isVisible())
        use = store.session.use
        self._ask.setEnabled(store.is_ready and use is None)
        self._stop.setEnabled(use is not None)
        if self._is_stale:
            return
        self.form.show_use(use or self.form.use())
        self._show_answers(use)

    def _show_answers(self, use: Use | None) -> None:
        store = self._store
        rulings = {id: may_i(store.catalog, id, use) for id in store.shown_ids} if use else {}
        counts = Counter(ruling.answer for ruling in rulings.values())
        for answer, button in self._answers.items():
            button.setText(f"{said(TITLES[answer])} ({self.locale().toString(counts[answer])})")
            button.setAccessibleName(self.tr("Only models: {answer}").format(answer=button.text()))
            button.setToolTip(self.tr("Show only the models that are so answered"))
            button.setVisible(use is not None)
            button.setEnabled(counts[answer] > 0)
        document = may_i_document(store.catalog, use or Use(), rulings)
        self.table.show_sheet(document.main, [(id,) for id in rulings])
        self.table.setVisible(use is not None)

    def _filter(self, answer: Answer) -> None:
        id = "unknown" if answer is Answer.UNKNOWN else answer.value
        self._store.ask(self._store.session.query.choosing("may_i", [id]))
        self.filtered.emit()

    def _follow(self, index: QModelIndex) -> None:
        """The evidence panel shows the clauses that decide."""
        if index.isValid() and self._store.session.use is not None:
            self._store.set_current(self.table.rows.subject(index.row())[0], "may_i")

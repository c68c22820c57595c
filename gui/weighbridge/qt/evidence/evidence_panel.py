"""The evidence behind the current cell: value, basis, who says so, when, and where to read it."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QFont
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from weighbridge.catalog.claims import Claim, Evidence
from weighbridge.catalog.meanings import BASIS_MEANINGS
from weighbridge.columns import Column, Kind, Value
from weighbridge.qt.dialogs import confirm_link
from weighbridge.qt.formats import date_text, display_text, number_text, unknown_text
from weighbridge.qt.labels import PlainLabel, SelectableLabel, explain
from weighbridge.qt.language import said
from weighbridge.qt.meanings import basis_text, values_meaning
from weighbridge.qt.store import Store

_MARGIN = 12
_MOST_CLAIMS = 40
"""Claims shown; a model at a hundred hosts has more, which are counted."""


class EvidencePanel(QScrollArea):
    """Follows the current cell in every view."""

    disputes_requested = Signal(str)
    """All cells of this column that are in dispute are asked for."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Evidence"))
        store.current_changed.connect(self._show)
        store.lineup_changed.connect(self._follow_lineup)
        self._show()

    def _show(self) -> None:
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(4)
        current = self._store.current_evidence
        if current is None or self._store.current is None:
            hint = SelectableLabel(
                self.tr("Select a cell to see who states its value, when, and on what basis.")
            )
            _mute(hint)
            layout.addWidget(hint)
        else:
            self._fill(layout, self._store.current[0], *current)
        layout.addStretch()
        self.setWidget(content)
        # What is new would else be reached last of all.
        stops = [each for each in content.findChildren(QWidget) if _takes_keys(each)]
        for one, other in pairwise((self, *stops)):
            QWidget.setTabOrder(one, other)
        self.verticalScrollBar().setValue(0)

    def _follow_lineup(self) -> None:
        """Only cells that are the comparison's own come and go with it."""
        current = self._store.current
        if current is not None and current[1] not in self._store.catalog.columns:
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        """The text size has changed: the headline stays larger than the rest."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._show()

    def _fill(self, layout: QVBoxLayout, model_id: str, column: Column, evidence: Evidence) -> None:
        catalog = self._store.catalog
        is_own = column.id in catalog.columns
        subject = SelectableLabel(f"{catalog.models[model_id].name} · {said(column.title)}")
        _mute(subject)
        layout.addWidget(subject)
        value = self._value_text(column, evidence.value)
        if is_own and column.kind is not Kind.NUMBER:
            series = catalog.frame.series[column.id]
            value = display_text(column, series, catalog.frame.row_of[model_id], QLocale())
        layout.addWidget(_headline(value))
        if evidence.basis:
            basis = SelectableLabel(basis_text(evidence.basis))
            explain(basis, said(BASIS_MEANINGS[evidence.basis]))
            layout.addWidget(basis)
        if evidence.disagrees:
            layout.addWidget(_strong(self.tr("Sources disagree")))
            if is_own:
                button = self._disputes_button(column)
                layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        means = values_meaning(column, evidence.value) if evidence.value is not None else ""
        for text in (means, evidence.rule, column.description):
            if text:
                label = SelectableLabel(said(text))
                _mute(label)
                layout.addWidget(label)
        self._list_claims(layout, column, evidence)

    def _list_claims(self, layout: QVBoxLayout, column: Column, evidence: Evidence) -> None:
        if not evidence.claims:
            text = self.tr("No source that was read states it: it is unknown, not zero.")
            layout.addWidget(SelectableLabel(text))
            return
        told: set[str] = set()
        for place, claim in enumerate(evidence.claims[:_MOST_CLAIMS]):
            layout.addSpacing(8)
            layout.addWidget(_line())
            layout.addSpacing(4)
            self._add_claim(layout, column, claim, decides=place < len(evidence.deciding))
            caveat = claim.source.caveat
            if caveat and caveat not in told:
                told.add(caveat)
                layout.addWidget(SelectableLabel(caveat))
        rest = len(evidence.claims) - _MOST_CLAIMS
        if rest > 0:
            layout.addWidget(SelectableLabel(self.tr("and %n more", "", rest)))

    def _add_claim(
        self, layout: QVBoxLayout, column: Column, claim: Claim, *, decides: bool
    ) -> None:
        value = self._value_text(column, claim.value)
        title = _strong(value) if decides else SelectableLabel(value)
        layout.addWidget(title)
        if claim.detail:
            layout.addWidget(SelectableLabel(said(claim.detail)))
        layout.addWidget(SelectableLabel(claim.source.title))
        facts = [
            claim.source.publisher,
            basis_text(claim.basis) if claim.basis else "",
            date_text(claim.as_of, QLocale()),
        ]
        about = SelectableLabel(" · ".join(fact for fact in facts if fact))
        _mute(about)
        layout.addWidget(about)
        if claim.note:
            layout.addWidget(SelectableLabel(said(claim.note)))
        link = claim.value if column.kind is Kind.LINK else claim.source.url
        if link and str(link).startswith("https://"):
            layout.addWidget(self._link_button(str(link)), 0, Qt.AlignmentFlag.AlignLeft)

    def _disputes_button(self, column: Column) -> QToolButton:
        button = QToolButton()
        button.setText(self.tr("All such cells…"))
        name = self.tr("All cells in dispute of the column {column}").format(
            column=said(column.title)
        )
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self.disputes_requested.emit(column.id))
        return button

    def _link_button(self, url: str) -> QToolButton:
        button = QToolButton()
        host = QUrl(url).host()
        button.setText(self.tr("Open {site}…").format(site=host))
        button.setAccessibleName(self.tr("Open {link}").format(link=url))
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self._open(url))
        return button

    def _open(self, url: str) -> None:
        """Show the address as it will be sent: characters that mislead the eye are encoded."""
        address = QUrl(url)
        shown = bytes(address.toEncoded().data()).decode()
        confirm_link(self, shown, lambda: QDesktopServices.openUrl(address))

    def _value_text(self, column: Column, value: Value) -> str:
        if value is None:
            return unknown_text()
        if isinstance(value, float | int):
            number = number_text(float(value), QLocale())
            return f"{number} {said(column.unit)}" if column.unit else number
        if column.id not in self._store.catalog.columns:
            return str(value)
        if column.kind is Kind.DATE:
            return date_text(str(value), QLocale())
        return said(self._store.catalog.title_of(column.id, str(value)))


def _headline(text: str) -> QLabel:
    label = SelectableLabel(text)
    font = label.font()
    font.setPointSizeF(font.pointSizeF() * 1.4)
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def _strong(text: str) -> QLabel:
    label = SelectableLabel(text)
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


def _mute(label: PlainLabel) -> None:
    label.setForegroundRole(label.palette().ColorRole.PlaceholderText)


def _takes_keys(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def _line() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(line.palette().ColorRole.Mid)
    return line

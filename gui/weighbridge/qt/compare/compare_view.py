"""The comparison bench: models side by side, or how to get there."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from weighbridge.catalog.catalog import Pair
from weighbridge.exports.sheet import Sheet
from weighbridge.qt.buttons import action_button
from weighbridge.qt.compare.lines_view import LinesView
from weighbridge.qt.labels import PlainLabel, plain_tool_tip
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon, show_ticks

_SPACE = 8
_WIDEST = 760
_OFFERED = 7


class CompareView(QWidget):
    """The lineup side by side, with a choice of ready pairs."""

    export_requested = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._lines = LinesView()
        self._lines.current_cell_changed.connect(store.set_current)
        self._invitation = _Invitation(store)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._invitation)
        self._stack.addWidget(self._lines)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar())
        layout.addLayout(self._stack, 1)
        self._tint()
        store.catalog_changed.connect(self._fill_pairs)
        store.lineup_changed.connect(self._show_lineup)
        if store.is_ready:
            self._fill_pairs()
            self._show_lineup()

    def _bar(self) -> QHBoxLayout:
        self._pairs_action = QAction(self.tr("Ready pairs"), self)
        self._pairs_menu = QMenu(self)
        self._pairs_menu.setToolTipsVisible(True)
        self._pairs_action.setMenu(self._pairs_menu)
        pairs = action_button(self._pairs_action)
        pairs.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._differences = QCheckBox(self.tr("&Differences only"))
        show_ticks(self._differences)
        self._differences.toggled.connect(self._store.show_differences_only)
        self._export_action = QAction(self.tr("Export…"), self)
        self._export_action.setIconText(self._export_action.text())  # Else Qt takes off the dots.
        self._export_action.setToolTip(self.tr("Save this comparison as a file"))
        self._export_action.triggered.connect(self.export_requested)
        bar = QHBoxLayout()
        bar.setContentsMargins(_SPACE, _SPACE // 2, _SPACE, _SPACE // 2)
        bar.setSpacing(2 * _SPACE)
        bar.addWidget(pairs)
        bar.addWidget(self._differences)
        bar.addStretch(1)
        bar.addWidget(action_button(self._export_action))
        return bar

    def selected_cells(self) -> list[tuple[int, int]]:
        """(row, place in the lineup) of the selected cells, in reading order."""
        return self._lines.selected_cells()

    def selection_sheet(self) -> Sheet | None:
        """The selected block as for export; None if nothing is selected."""
        return self._lines.selection_sheet()

    def changeEvent(self, event: QEvent) -> None:
        """Tint the icons anew when the palette changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._pairs_action.setIcon(icon("arrow-left-right", self.palette()))
        self._export_action.setIcon(icon("download", self.palette()))

    def _fill_pairs(self) -> None:
        self._pairs_menu.clear()
        for pair in self._store.catalog.pairs:
            action = self._pairs_menu.addAction(_without_mnemonic(pair.title))
            action.setToolTip(plain_tool_tip(pair.note))
            action.triggered.connect(lambda _=False, pair=pair: self._store.set_lineup(pair.lineup))
        self._pairs_action.setEnabled(bool(self._store.catalog.pairs))
        self._invitation.offer(self._store.catalog.pairs)

    def _show_lineup(self) -> None:
        comparison = self._store.comparison
        self._lines.show_comparison(self._store.catalog, comparison)
        self._differences.setChecked(self._store.session.differences_only)
        for each in (self._differences, self._export_action):
            each.setEnabled(comparison is not None)
        self._invitation.show_lineup()
        self._stack.setCurrentWidget(self._lines if comparison else self._invitation)


class _Invitation(QScrollArea):
    """What to do while there is nothing to compare."""

    def __init__(self, store: Store) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Nothing to compare yet"))
        self._store = store
        self._text = PlainLabel()
        self._text.setWordWrap(True)
        self._offers = QWidget()
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(3 * _SPACE, 3 * _SPACE, 3 * _SPACE, 3 * _SPACE)
        self._column.setSpacing(2 * _SPACE)
        self._column.addStretch(1)
        self._column.addWidget(self._text)
        self._column.addWidget(self._offers)
        self._column.addStretch(2)
        ground = QWidget()
        layout = QHBoxLayout(ground)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addStretch(1)
        layout.addWidget(inner, 100)
        layout.addStretch(1)
        self.setWidget(ground)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The ground of a scroll area is that of a list; this is no list.
        self.setBackgroundRole(QPalette.ColorRole.Window)

    def show_lineup(self) -> None:
        """Say what is lacking."""
        lineup = self._store.session.lineup
        if not lineup:
            text = self.tr(
                "Pick two to six models in the table with Space, or choose a ready pair."
            )
        else:
            text = self.tr("{name} is picked. Pick at least one more, or choose a ready pair.")
            text = text.format(name=self._store.catalog.models[lineup[0]].name)
        self._text.setText(text)

    def offer(self, pairs: tuple[Pair, ...]) -> None:
        """Offer the first ready pairs, each a button with what it is about; the menu has all."""
        offers = QWidget()
        grid = QGridLayout(offers)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * _SPACE)
        grid.setVerticalSpacing(_SPACE)
        grid.setColumnStretch(1, 1)
        for row, pair in enumerate(pairs[:_OFFERED]):
            button = QPushButton(_without_mnemonic(pair.title))
            button.setAccessibleDescription(pair.note)
            button.clicked.connect(lambda _=False, pair=pair: self._store.set_lineup(pair.lineup))
            note = PlainLabel(pair.note)
            note.setWordWrap(True)
            note.setForegroundRole(note.palette().ColorRole.PlaceholderText)
            grid.addWidget(button, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(note, row, 1)
        self._column.replaceWidget(self._offers, offers)
        self._offers.deleteLater()
        self._offers = offers


def _without_mnemonic(text: str) -> str:
    """Text out of data, in which "&" means itself."""
    return text.replace("&", "&&")

"""What to do while there is nothing to compare."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from weighbridge.catalog.catalog import Pair
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.store import Store

_SPACE = 8
_WIDEST = 760
_OFFERED = 7


class Invitation(QScrollArea):
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
                "Pick two to six models, families or vendors: with Space in the table, by name in"
                " the lineup below, or choose a ready pair."
            )
        elif len(lineup) > 1:
            text = self.tr("The catalog has no models for what is picked. Pick something else.")
        else:
            text = self.tr("{name} is picked. Pick at least one more, or choose a ready pair.")
            text = text.format(name=self._store.title_of(lineup[0]))
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
            button = QPushButton(without_mnemonic(pair.title))
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


def without_mnemonic(text: str) -> str:
    """Text out of data, in which "&" means itself."""
    return text.replace("&", "&&")

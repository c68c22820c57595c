"""A chip for each term of the query: each removes its term; and beside them what removes all."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QIcon, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStyle,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from weighbridge.filters.expression import Term
from weighbridge.qt.labels import explain
from weighbridge.qt.terms import Words
from weighbridge.qt.theme import icon

_GAP = 8
_PADDING = 6


class ChipRow(QWidget):
    """Chips scroll where there are too many."""

    removed = Signal(object)
    """The term of a chip that was removed."""

    def __init__(self, clear_all: QAction, refuge: QWidget) -> None:
        """``refuge`` gets the keyboard from what goes with the last filter."""
        super().__init__()
        self._chips: dict[Term, QToolButton] = {}
        self._refuge = refuge
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        self._row = QHBoxLayout(content)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_GAP)
        self._row.addStretch()
        self._area.setWidget(content)
        self._clear_all = QToolButton()
        self._clear_all.setDefaultAction(clear_all)
        self._clear_all.setAutoRaise(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._clear_all)
        self.hide()

    def show_chips(self, words: Mapping[Term, Words]) -> None:
        """Show a chip for each term, in this order; those that stay are not made anew."""
        before = list(self._chips.values())
        focused = [each.hasFocus() for each in (*before, self._clear_all)]
        for term in [each for each in self._chips if each not in words]:
            chip = self._chips.pop(term)
            self._row.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        chips = {}
        for place, (term, said) in enumerate(words.items()):
            chip = self._chips.get(term) or self._made(term)
            _dress(chip, said, self.tr("Remove the filter {filter}").format(filter=said.whole))
            if self._row.indexOf(chip) != place:
                self._row.insertWidget(place, chip)
                chip.show()  # At once, and not when the layout gets to it.
            chips[term] = chip
        self._chips = chips
        shown = list(chips.values())
        # As high as a chip with its icon, which it has from the first.
        self._area.setFixedHeight(max((each.sizeHint().height() for each in shown), default=0))
        for one, other in pairwise([*shown, self._clear_all]):
            QWidget.setTabOrder(one, other)
        self.setVisible(bool(shown))
        if any(focused[:-1]) and shown and not any(each.hasFocus() for each in shown):
            shown[min(focused.index(True), len(shown) - 1)].setFocus()
        elif any(focused) and not shown:
            self._refuge.setFocus()

    def _made(self, term: Term) -> QToolButton:
        chip = _Chip()
        chip.setIcon(icon("x", self.palette()))
        chip.clicked.connect(lambda: self.removed.emit(term))
        chip.installEventFilter(self)
        return chip

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: the icons follow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for chip in self._chips.values():
                chip.setIcon(icon("x", self.palette()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A chip that gets the focus comes into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._area.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)


def _dress(chip: QToolButton, words: Words, name: str) -> None:
    if chip.accessibleName() != name:
        chip.setText(words.short.replace("&", "&&"))
        explain(chip, words.whole)
        chip.setAccessibleName(name)


class _Chip(QToolButton):
    """A button whose icon stands behind its text, as wide as both need."""

    def sizeHint(self) -> QSize:
        """Room for text and icon."""
        metrics = self.fontMetrics()
        text = metrics.size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        height = super().sizeHint().height()
        return QSize(text + self.iconSize().width() + 3 * _PADDING, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button as the style does, then text and icon."""
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        text, option.text, option.icon = option.text, "", QIcon()
        painter = QStylePainter(self)
        try:
            painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
            room = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
            side = self.iconSize().width()
            self.icon().paint(
                painter, room.adjusted(room.width() - side, 0, 0, 0), Qt.AlignmentFlag.AlignCenter
            )
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawItemText(
                room,
                int(flags) | int(Qt.TextFlag.TextHideMnemonic),
                self.palette(),
                self.isEnabled(),
                text,
                QPalette.ColorRole.ButtonText,
            )
        finally:
            painter.end()

"""The lineup, always in sight: which models are picked, and the way to their comparison."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from weighbridge.comparison.lineup import LARGEST, SMALLEST
from weighbridge.qt.buttons import action_button
from weighbridge.qt.formats import one_line
from weighbridge.qt.labels import PlainLabel, plain_tool_tip
from weighbridge.qt.marks import mark_icon
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon

_SPACE = 8
_GAP = 4
_MARK = 12
_LEAST_CHARACTERS = 4


class LineupTray(QWidget):
    """A row of chips, one a model; names give way before the window does."""

    compare_requested = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._chips: dict[str, _Chip] = {}
        self._hint = PlainLabel()
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = _ChipsRow()
        self._compare_action = QAction(self.tr("Compare"), self)
        self._compare_action.setToolTip(self.tr("Set the picked models side by side"))
        self._compare_action.triggered.connect(self.compare_requested)
        self._clear_action = QAction(self.tr("Clear"), self)
        self._clear_action.setToolTip(self.tr("Take all models out of the lineup"))
        self._clear_action.triggered.connect(lambda: store.set_lineup(()))
        self._compare = action_button(self._compare_action)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SPACE, _SPACE // 2, _SPACE, _SPACE // 2)
        layout.setSpacing(_SPACE)
        layout.addWidget(PlainLabel(self.tr("Lineup")))
        layout.addWidget(self._row)
        layout.addWidget(self._hint, 1)
        layout.addWidget(self._compare)
        layout.addWidget(action_button(self._clear_action))
        self._tint()
        store.catalog_changed.connect(self._forget)
        store.lineup_changed.connect(self._show_lineup)
        self._show_lineup()

    def changeEvent(self, event: QEvent) -> None:
        """Tint icons and marks anew when the palette changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._compare_action.setIcon(icon("git-compare", self.palette()))
        self._clear_action.setIcon(icon("trash-2", self.palette()))
        for chip in self._chips.values():
            chip.tint(self.palette())

    def _forget(self) -> None:
        """Another catalog may know the same models by other names."""
        for id in list(self._chips):
            self._remove_chip(id)
        self._row.show_chips([])

    def _show_lineup(self) -> None:
        lineup = self._store.session.lineup if self._store.is_ready else ()
        gone = [id for id in self._chips if id not in lineup]
        refocus = self._neighbour_of_focus(gone)
        for id in gone:
            self._remove_chip(id)
        for id in lineup:
            if id not in self._chips:
                self._add_chip(id)
        self._row.show_chips(self._in_order())
        for chip, following in zip(self._in_order(), self._in_order()[1:], strict=False):
            QWidget.setTabOrder(chip.remove_button, following.remove_button)
        self._hint.setText(self._hint_text(len(lineup)))
        self._compare_action.setEnabled(len(lineup) >= SMALLEST)
        self._clear_action.setEnabled(bool(lineup))
        if refocus:
            self._chips[refocus].remove_button.setFocus()

    def _in_order(self) -> list["_Chip"]:
        lineup = self._store.session.lineup if self._store.is_ready else ()
        return [self._chips[id] for id in lineup]

    def _neighbour_of_focus(self, gone: list[str]) -> str | None:
        """Which chip takes the focus of one that goes away: the next, else the one before."""
        ids = list(self._chips)
        left = [id for id in ids if id not in gone]
        for id in gone:
            if self._chips[id].remove_button.hasFocus() and left:
                later = [each for each in ids[ids.index(id) :] if each in left]
                return later[0] if later else left[-1]
        return None

    def _add_chip(self, model_id: str) -> None:
        series = self._store.catalog.frame.series["openness"]
        row = self._store.catalog.frame.row_of[model_id]
        openness = series.value(row)
        chip = _Chip(
            self._store.catalog.models[model_id].name,
            None if openness is None else str(openness),
            series.text(row),
        )
        chip.tint(self.palette())
        chip.remove_action.triggered.connect(lambda: self._store.toggle_in_lineup(model_id))
        self._chips[model_id] = chip

    def _remove_chip(self, model_id: str) -> None:
        chip = self._chips.pop(model_id)
        chip.hide()
        chip.deleteLater()

    def _hint_text(self, count: int) -> str:
        if count == 0:
            return self.tr("Pick two to six models with Space")
        if count < SMALLEST:
            return self.tr("Pick at least one more")
        return self.tr("Full: six at most") if count >= LARGEST else ""


def fair_widths(wanted: Sequence[int], room: int) -> list[int]:
    """Share room out: none gets more than it wants, and what it leaves goes to the others."""
    widths = [0] * len(wanted)
    waiting = sorted(range(len(wanted)), key=lambda place: wanted[place])
    for done, place in enumerate(waiting):
        widths[place] = min(wanted[place], room // (len(wanted) - done))
        room -= widths[place]
    return widths


class _ChipsRow(QWidget):
    """Chips side by side. A layout would shorten short names as much as long ones."""

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[_Chip] = []

    def show_chips(self, chips: Sequence["_Chip"]) -> None:
        """Show these, in this order."""
        self._chips = list(chips)
        for chip in self._chips:
            chip.setParent(self)
            chip.show()
        self.updateGeometry()
        self._place()

    def sizeHint(self) -> QSize:
        """Room for all names."""
        return self._size([chip.sizeHint() for chip in self._chips])

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters of each."""
        return self._size([chip.minimumSizeHint() for chip in self._chips])

    def _size(self, sizes: Sequence[QSize]) -> QSize:
        width = sum(size.width() + _GAP for size in sizes)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the room out anew."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        wanted = [chip.sizeHint().width() for chip in self._chips]
        left = 0
        for chip, width in zip(
            self._chips, fair_widths(wanted, self.width() - _GAP * len(wanted)), strict=True
        ):
            chip.setGeometry(left, 0, width, self.height())
            left += width + _GAP


class _Chip(QWidget):
    """One picked model: mark, name, and a button that takes it out."""

    def __init__(self, name: str, openness: str | None, openness_title: str) -> None:
        super().__init__()
        self._openness = openness
        self._mark = PlainLabel()
        self._mark.setAccessibleName(openness_title)
        label = _ElidedLabel(one_line(name))
        label.setToolTip(plain_tool_tip(name, openness_title))
        self.remove_action = QAction(self.tr("Remove {name}").format(name=name), self)
        self.remove_button = action_button(self.remove_action)
        self.remove_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.remove_button.setToolTip(plain_tool_tip(self.remove_action.text()))
        self.remove_button.setAccessibleName(self.remove_action.text())
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SPACE, 0, 0, 0)
        layout.setSpacing(_SPACE // 2 + 2)
        layout.addWidget(self._mark)
        layout.addWidget(label, 1)
        layout.addWidget(self.remove_button)

    def tint(self, palette: QPalette) -> None:
        """Draw mark and icon in the colours of a palette."""
        mark = mark_icon(self._openness, palette)
        self._mark.setPixmap(mark.pixmap(QSize(_MARK, _MARK), self.devicePixelRatio()))
        self.remove_action.setIcon(icon("x", palette))


class _ElidedLabel(PlainLabel):
    """A name that is shortened where there is no room for it."""

    def sizeHint(self) -> QSize:
        """Room for the whole name."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self._line)

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        least = self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS
        return QSize(min(least, self.sizeHint().width()), self._line)

    @property
    def _line(self) -> int:
        return self.fontMetrics().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        painter = QPainter(self)
        try:
            self.style().drawItemText(
                painter,
                self.rect(),
                int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter),
                self.palette(),
                self.isEnabled(),
                shown,
                QPalette.ColorRole.WindowText,
            )
        finally:
            painter.end()

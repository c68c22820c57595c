"""The chips of the lineup: each an item, moved by drag and by keys, and taken out by its button."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QDrag,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from weighbridge.qt.buttons import action_button
from weighbridge.qt.dragging import item_data
from weighbridge.qt.formats import one_line
from weighbridge.qt.labels import PlainLabel, explain, plain_tool_tip
from weighbridge.qt.marks import mark_icon
from weighbridge.qt.theme import icon

_SPACE = 6
_GAP = 4
_MARK = 12
_BUTTON = 24
_LEAST_CHARACTERS = 4


def fair_widths(wanted: Sequence[int], room: int) -> list[int]:
    """Share room out: none gets more than it wants, and what it leaves goes to the others."""
    widths = [0] * len(wanted)
    waiting = sorted(range(len(wanted)), key=lambda place: wanted[place])
    for done, place in enumerate(waiting):
        widths[place] = min(wanted[place], room // (len(wanted) - done))
        room -= widths[place]
    return widths


class ChipsRow(QWidget):
    """Chips side by side. A layout would shorten short names as much as long ones."""

    def __init__(self) -> None:
        super().__init__()
        self._chips: list[Chip] = []

    def show_chips(self, chips: Sequence["Chip"]) -> None:
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

    def place_at(self, x: int) -> int:
        """How many chips lie left of a place."""
        return sum(chip.geometry().center().x() < x for chip in self._chips)

    def _place(self) -> None:
        wanted = [chip.sizeHint().width() for chip in self._chips]
        left = 0
        for chip, width in zip(
            self._chips, fair_widths(wanted, self.width() - _GAP * len(wanted)), strict=True
        ):
            chip.setGeometry(left, 0, width, self.height())
            left += width + _GAP


class Chip(QWidget):
    """One picked item: mark, name, and a button that takes it out."""

    moved = Signal(int)
    """By so many places, to the right or (negative) to the left."""

    def __init__(self, item: str, name: str) -> None:
        super().__init__()
        self.item = item
        self._openness: str | None = None
        self._pressed: QPoint | None = None
        self._mark = PlainLabel()
        self._mark.hide()
        self.label = _ElidedLabel(one_line(name))
        explain(self.label, name)
        self.remove_action = QAction(self.tr("Remove {name}").format(name=name), self)
        self.remove_button = action_button(self.remove_action)
        self.remove_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.remove_button.setMaximumWidth(_BUTTON)  # The name has the room.
        self.remove_button.setToolTip(plain_tool_tip(self.remove_action.text()))
        self.remove_button.setAccessibleName(self.remove_action.text())
        self.remove_button.setAccessibleDescription(
            self.tr("Ctrl+Shift+Left and Right move it; its menu has more.")
        )
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SPACE, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._mark)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.remove_button)
        for keys, by in (("Ctrl+Shift+Left", -1), ("Ctrl+Shift+Right", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.moved.emit(by))

    def show_name(self, name: str) -> None:
        """Show another name."""
        if one_line(name) != self.label.text():
            self.label.setText(one_line(name))
            self.label.updateGeometry()

    def show_openness(self, openness: str | None, title: str) -> None:
        """Show the mark of a model; families and vendors have none."""
        self._openness = openness
        self._mark.setAccessibleName(title)
        self._mark.show()
        explain(self.label, self.label.text(), title)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What may become a drag begins here."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the item, once the mouse has gone far enough."""
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength()
        if far >= QApplication.startDragDistance():
            self._pressed = None
            drag = QDrag(self)
            drag.setMimeData(item_data(self.item))
            drag.exec(Qt.DropAction.MoveAction)

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
        """Draw what fits: names of one family differ at their ends."""
        shown = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, self.width()
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

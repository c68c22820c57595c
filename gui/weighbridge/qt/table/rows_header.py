"""The header of the table: by what it is sorted, in which order, and what is filtered."""

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHeaderView, QWidget

from weighbridge.qt.announcing import announce
from weighbridge.qt.table.headings import HeaderState
from weighbridge.qt.table.rows_model import STATE_ROLE
from weighbridge.qt.theme import theme_of

_GLYPH = 8
_ROOM = 16
_MARGIN = 4
_NUMBER_SHARE = 0.8
_Key = Qt.Key


class RowsHeader(QHeaderView):
    """Can be walked with the keyboard: Enter sorts, Shift+Enter sorts by one more column."""

    sort_wanted = Signal(int, bool)
    """A section, and whether to sort by it after the others."""
    menu_wanted = Signal(int, QPoint)
    """A section, and where on screen its menu is wanted."""
    gone_to = Signal(int)
    """The section that the keyboard has come to."""
    left_downwards = Signal()
    """Down was pressed."""

    def __init__(self, parent: QWidget, leader: "RowsHeader | None" = None) -> None:
        """``leader`` has the keyboard for this one, which lies over it."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._leader = leader or self
        self._current = 0
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if leader else Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Columns"))
        self.setAccessibleDescription(
            self.tr("Enter sorts by a column, Shift+Enter by one more; the menu key has the rest.")
        )
        self.sectionClicked.connect(self._sort)

    @property
    def current(self) -> int:
        """The section that the keyboard is on."""
        return self._current

    # By mouse

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Note the keys that are held with a click."""
        self._modifiers = event.modifiers()
        super().mouseReleaseEvent(event)

    def _sort(self, section: int) -> None:
        self.sort_wanted.emit(section, bool(self._modifiers & Qt.KeyboardModifier.ShiftModifier))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of a column; where a key asks for it, that key has been seen to."""
        section = self.logicalIndexAt(event.pos())
        if section >= 0 and event.reason() is not QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(section, event.globalPos())

    def _below(self, section: int) -> QPoint:
        return self.mapToGlobal(QPoint(self.sectionViewportPosition(section), self.height()))

    # By keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the columns, and sort."""
        key, shift = event.key(), event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        last = self.count() - 1
        here = self.visualIndex(self._current)
        steps = {
            _Key.Key_Left: max(here - 1, 0),
            _Key.Key_Right: min(here + 1, last),
            _Key.Key_Home: 0,
            _Key.Key_End: last,
        }
        if key in steps:
            self._go_to(self.logicalIndex(steps[_Key(key)]))
        elif key in (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space):
            self.sort_wanted.emit(self._current, bool(shift))
        elif key == _Key.Key_Menu or (key == _Key.Key_F10 and shift):
            self.menu_wanted.emit(self._current, self._below(self._current))
        elif key == _Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def _go_to(self, section: int) -> None:
        self._current = section
        self.gone_to.emit(section)
        self.viewport().update()
        text = self.model().headerData(
            section, self.orientation(), Qt.ItemDataRole.AccessibleTextRole
        )
        announce(self, str(text))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._current = min(self._current, max(self.count() - 1, 0))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    # Painting

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803 - as Qt declares it
        """Room for the glyphs beside the title."""
        size = super().sectionSizeFromContents(logicalIndex)
        return QSize(size.width() + _ROOM + _MARGIN, size.height())

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Draw title and glyphs.

        Not by the style, which takes twenty times as long: all titles are painted with each letter
        that is typed.
        """
        model, across = self.model(), self.orientation()
        theme, state = theme_of(self.palette()), self._state(logicalIndex)
        has_glyphs = state is not None and (state.is_sorted or state.is_filtered)
        text = str(model.headerData(logicalIndex, across, Qt.ItemDataRole.DisplayRole))
        side = model.headerData(logicalIndex, across, Qt.ItemDataRole.TextAlignmentRole)
        assert isinstance(side, Qt.AlignmentFlag)
        painter.save()
        try:
            painter.fillRect(rect, QColor(theme.button))
            painter.setPen(QColor(theme.line))
            painter.drawLine(rect.topRight(), rect.bottomRight())
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
            room = rect.adjusted(_MARGIN, 0, -_ROOM if has_glyphs else -_MARGIN, -_MARGIN)
            painter.setPen(QColor(theme.text))
            painter.drawText(room, _lines_flags(side), self._fitting(text, room.width()))
            if state is not None and has_glyphs:
                self._draw_glyphs(painter, rect, state)
            if self._leader.hasFocus() and self._leader.current == logicalIndex:
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rect.adjusted(1, 1, -1, -1))
        finally:
            painter.restore()

    def _fitting(self, text: str, width: int) -> str:
        """Title and unit, each cut off where there is no room for it."""
        metrics, right = self.fontMetrics(), Qt.TextElideMode.ElideRight
        return "\n".join(metrics.elidedText(line, right, width) for line in text.split("\n"))

    def _state(self, section: int) -> HeaderState | None:
        state = self.model().headerData(section, self.orientation(), STATE_ROLE)
        return state if isinstance(state, HeaderState) else None

    def _draw_glyphs(self, painter: QPainter, rect: QRect, state: HeaderState) -> None:
        """The funnel of a filter above, the arrow of the order with its place below."""
        theme = theme_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        line = rect.height() / 2
        centre = QPointF(rect.right() - _ROOM / 2, rect.top() + line / 2)
        if state.is_filtered:
            painter.setBrush(QColor(theme.accent))
            painter.drawPolygon(_funnel(centre))
        if not state.is_sorted:
            return
        centre += QPointF(-3 if state.place else 0, line)
        painter.setBrush(QColor(theme.text))
        painter.drawPolygon(_arrow(centre, down=state.descending))
        if state.place:
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * _NUMBER_SHARE)
            painter.setFont(font)
            painter.setPen(QColor(theme.text))
            painter.drawText(centre + QPointF(_GLYPH / 2 + 1, _GLYPH / 2), str(state.place))


def _lines_flags(side: Qt.AlignmentFlag) -> int:
    across = side & Qt.AlignmentFlag.AlignHorizontal_Mask
    return int((across | Qt.AlignmentFlag.AlignBottom).value)


def _funnel(centre: QPointF) -> QPolygonF:
    half, stem = _GLYPH / 2, 1.0
    points = [
        (-half, -half),
        (half, -half),
        (stem, 0.5),
        (stem, half),
        (-stem, half - 1),
        (-stem, 0.5),
    ]
    return QPolygonF([centre + QPointF(*each) for each in points])


def _arrow(centre: QPointF, *, down: bool) -> QPolygonF:
    half, turn = _GLYPH / 2, 1 if down else -1
    points = [(-half, -turn * 2.0), (half, -turn * 2.0), (0.0, turn * 2.5)]
    return QPolygonF([centre + QPointF(*each) for each in points])

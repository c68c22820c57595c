"""Paints the cells of the table.

Most cells are text and perhaps a mark. They are painted directly: going through the style asks the
model for a dozen roles a cell, and a screen has five hundred cells to paint at each keystroke.
"""

from PySide6.QtCore import (
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPalette, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from weighbridge.qt.table.headings import Heading
from weighbridge.qt.table.rows_model import FOUND_BY_ROLE, Cell, RowsModel
from weighbridge.qt.theme import BoxMark, draw_box

Index = QModelIndex | QPersistentModelIndex

ARROW_ROOM = 20
"""The arrow of a heading stands in so much room at its left."""

_FOLDED = ((-2.0, -4.0), (3.0, 0.0), (-2.0, 4.0))
_UNFOLDED = ((-4.0, -2.0), (4.0, -2.0), (0.0, 3.0))
_CORNER = 6
_GAP = 10
_PADDING = 4
_Role = QPalette.ColorRole
_CHECK_INDICATOR = QStyle.SubElement.SE_ItemViewItemCheckIndicator


_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUS = QStyle.StateFlag.State_HasFocus.value


class CellDelegate(QStyledItemDelegate):
    """A cell of text, with its mark and the corner that says that sources disagree."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, mark, text and corner."""
        model = index.model()
        assert isinstance(model, RowsModel)
        cell = model.cell(index.row(), index.column())
        state = option.state.value  # Asked once: Qt's flags are slow to come by.
        selected = bool(state & _SELECTED)
        rect, palette = option.rect, option.palette
        if selected:
            painter.fillRect(rect, palette.highlight())
        elif cell.is_heading:
            painter.fillRect(rect, palette.window())
        room = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        if cell.icon is not None:
            side = option.decorationSize.height()
            top = rect.top() + (rect.height() - side) // 2
            place = QRect(room.left(), top, side, side)
            mode = QIcon.Mode.Selected if selected else QIcon.Mode.Normal
            cell.icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
            room.setLeft(room.left() + side + _PADDING + 2)
        _draw_text(painter, option, room, cell, selected)
        if state & _FOCUS:
            _draw_focus(painter, option)


class NameDelegate(QStyledItemDelegate):
    """The name with its tick, and the codename or other name by which a search found it."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, tick box, name, the name that was found, and the corner."""
        model = index.model()
        assert isinstance(model, RowsModel)
        heading = model.heading(index.row())
        if heading is not None:
            _draw_heading(painter, option, heading)
            return
        cell = model.cell(index.row(), index.column())
        state = option.state.value
        selected = bool(state & _SELECTED)
        if selected:
            painter.fillRect(option.rect, option.palette.highlight())
        # Where Qt looks for clicks on it.
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
        style, view = option.widget.style(), option.widget
        box = style.subElementRect(_CHECK_INDICATOR, option, view)
        is_on = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        mark = BoxMark.TICK if is_on else BoxMark.NONE
        draw_box(painter, QRectF(box), option.palette, mark, selected=selected)
        room = option.rect.adjusted(0, 0, -_PADDING, 0)
        room.setLeft(box.right() + _PADDING + 2)
        _draw_text(painter, option, room, cell, selected)
        found_by = index.data(FOUND_BY_ROLE)
        if found_by:
            taken = option.fontMetrics.horizontalAdvance(cell.text) + _GAP
            _draw_muted(painter, option, room.adjusted(taken, 0, 0, 0), found_by)
        if state & _FOCUS:
            _draw_focus(painter, option)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the text and for the name that was found."""
        size = super().sizeHint(option, index)
        found_by = index.data(FOUND_BY_ROLE)
        if found_by:
            extra = option.fontMetrics.horizontalAdvance(found_by)
            size.setWidth(size.width() + _GAP + extra)
        return size


class CoveredDelegate(NameDelegate):
    """The names of the table itself, over which the pinned column lies: as large, never seen."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint nothing."""


def _draw_text(
    painter: QPainter, option: QStyleOptionViewItem, room: QRect, cell: Cell, selected: bool
) -> None:
    """The text of a cell, cut off where there is no room, and the corner of a dispute."""
    role = _Role.PlaceholderText if cell.is_unknown else _Role.Text
    painter.setPen(option.palette.color(_Role.HighlightedText if selected else role))
    text, metrics = cell.text, option.fontMetrics
    if metrics.horizontalAdvance(text) > room.width():
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, cell.alignment, text)
    if cell.is_disputed:
        _draw_corner(painter, option)


def _draw_muted(painter: QPainter, option: QStyleOptionViewItem, room: QRect, text: str) -> None:
    if room.width() <= 0:
        return
    selected = bool(option.state.value & _SELECTED)
    role = _Role.HighlightedText if selected else _Role.PlaceholderText
    painter.setPen(option.palette.color(role))
    shown = option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, shown)


def _draw_focus(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """A line around the cell that the keyboard is on."""
    painter.setPen(option.palette.color(_Role.HighlightedText))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(option.rect.adjusted(1, 1, -2, -2))


def _draw_corner(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """A small triangle in the upper right corner: sources disagree."""
    corner = option.rect.topRight()
    painter.setPen(Qt.PenStyle.NoPen)
    selected = option.state.value & _SELECTED
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.PlaceholderText
    painter.setBrush(option.palette.color(role))
    right, top = corner.x() + 1.0, float(corner.y())
    triangle = [QPointF(right - _CORNER, top), QPointF(right, top), QPointF(right, top + _CORNER)]
    painter.drawPolygon(QPolygonF(triangle))


def _draw_heading(painter: QPainter, option: QStyleOptionViewItem, heading: Heading) -> None:
    """The arrow that folds, the title of the group, and muted how many models it has."""
    palette, rect = option.palette, option.rect
    selected = bool(option.state.value & _SELECTED)
    painter.save()
    try:
        painter.fillRect(rect, palette.highlight() if selected else palette.window())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        text = palette.color(_Role.HighlightedText if selected else _Role.Text)
        painter.setBrush(text)
        centre = QPointF(rect.left() + ARROW_ROOM / 2, rect.center().y() + 0.5)
        shape = _FOLDED if heading.is_folded else _UNFOLDED
        painter.drawPolygon(QPolygonF([centre + QPointF(*each) for each in shape]))
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        count = QLocale().toString(len(heading.group.rows))
        room = rect.adjusted(ARROW_ROOM, 0, -_PADDING, 0)
        taken = option.fontMetrics.horizontalAdvance(count) + _GAP
        title = metrics.elidedText(
            heading.title, Qt.TextElideMode.ElideRight, max(room.width() - taken, 0)
        )
        painter.setFont(font)
        painter.setPen(text)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        room.setLeft(room.left() + metrics.horizontalAdvance(title) + _GAP)
        painter.setFont(option.font)
        muted = palette.color(_Role.HighlightedText if selected else _Role.PlaceholderText)
        painter.setPen(muted)
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, count)
    finally:
        painter.restore()

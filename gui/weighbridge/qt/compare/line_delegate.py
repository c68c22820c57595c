"""Paints a value of a comparison, with the mark of the better one beside it.

Painted directly: going through the style asks the model for a dozen roles a cell, and six families
have thousands of cells to scroll through.
"""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from weighbridge.comparison.marks import Mark
from weighbridge.qt.compare.lines_model import LinesModel, Painted
from weighbridge.qt.theme import Theme, theme_of

Index = QModelIndex | QPersistentModelIndex

MARGIN = 6
"""Free space beside the text of a cell or header."""
MARK_SIZE = 8
TEXT_OFFSET = 19
"""So far from the left edge begins text: each cell keeps room for a mark, so that values line up
whether marked or not."""
CORNER_SIZE = 6
_PADDING = 5

_Align = Qt.AlignmentFlag
_WRAPPED = int(_Align.AlignLeft | _Align.AlignTop) | int(Qt.TextFlag.TextWordWrap)
_ON_ONE_LINE = int(_Align.AlignLeft | _Align.AlignVCenter)
_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUS = QStyle.StateFlag.State_HasFocus.value


class LineDelegate(QStyledItemDelegate):
    """Values line up whether marked or not, wrap if there is room, and are muted where unknown."""

    wraps = True
    """Whether long values wrap; where many models stand across, lines stay one line high."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, text, mark, what it is against the baseline, and the line below."""
        model = index.model()
        assert isinstance(model, LinesModel)
        theme = theme_of(option.palette)
        state = option.state.value
        selected = bool(state & _SELECTED)
        rect = option.rect
        heading = model.heading(index.row())
        if heading is not None:
            painter.fillRect(rect, QColor(theme.highlight if selected else theme.window))
            self._draw_rest(painter, option, heading.title, theme, selected=selected)
            if state & _FOCUS:
                _draw_focus(painter, rect, theme, selected=selected)
            return
        cell = model.painted(index.row(), index.column())
        if selected:
            painter.fillRect(rect, QColor(theme.highlight))
        elif cell.is_unreleased:
            painter.fillRect(rect, QColor(theme.window))
        hairline(painter, rect, QColor(theme.line))
        self._draw_text(painter, option, cell, theme, selected=selected)
        if cell.mark or cell.is_disputed:
            _draw_marks(painter, rect, cell, theme, selected=selected)
        if state & _FOCUS:
            _draw_focus(painter, rect, theme, selected=selected)

    def _draw_rest(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        title: str,
        theme: Theme,
        *,
        selected: bool,
    ) -> None:
        """What of the title of a section does not fit into the header goes on in the cells."""
        view = self.parent()
        assert isinstance(view, QTableView)
        room = QRect(option.rect)
        room.setLeft(TEXT_OFFSET - view.verticalHeader().width())  # Whatever is scrolled.
        painter.setFont(bold(option.font))
        painter.setPen(QColor(theme.highlighted_text if selected else theme.text))
        painter.drawText(room, _ON_ONE_LINE, title)

    def _draw_text(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        cell: Painted,
        theme: Theme,
        *,
        selected: bool,
    ) -> None:
        room = option.rect.adjusted(TEXT_OFFSET, _PADDING, -MARGIN, -_PADDING)
        is_best = cell.mark is Mark.BEST
        font = bold(option.font) if is_best else option.font
        metrics = QFontMetrics(font) if is_best else option.fontMetrics
        muted = QColor(theme.highlighted_text if selected else theme.muted)
        text = QColor(theme.highlighted_text if selected else theme.text)
        painter.setFont(font)
        painter.setPen(muted if cell.is_unknown or cell.is_unreleased else text)
        width = metrics.horizontalAdvance(cell.text)
        if cell.note:
            room.setHeight(metrics.height())
        if width <= room.width():
            painter.drawText(room, _ON_ONE_LINE, cell.text)
        elif self.wraps and not cell.is_link:
            painter.drawText(room, _WRAPPED, cell.text)
        else:
            mode = Qt.TextElideMode.ElideMiddle if cell.is_link else Qt.TextElideMode.ElideRight
            painter.drawText(room, _ON_ONE_LINE, metrics.elidedText(cell.text, mode, room.width()))
        if cell.note:
            painter.setFont(option.font)
            painter.setPen(muted)
            room.moveTop(room.top() + metrics.height())
            shown = option.fontMetrics.elidedText(
                cell.note, Qt.TextElideMode.ElideRight, room.width()
            )
            painter.drawText(room, _ON_ONE_LINE, shown)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for the wrapped text, and some air."""
        model = index.model()
        assert isinstance(model, LinesModel)
        if model.heading(index.row()) is not None:
            return QSize(0, 0)
        cell = model.painted(index.row(), index.column())
        metrics = QFontMetrics(option.font)
        return QSize(option.rect.width(), self.height(metrics, option.rect.width(), cell))

    def height(self, metrics: QFontMetrics, width: int, cell: Painted) -> int:
        """How high a cell of some width has to be."""
        height = metrics.height()
        room = width - TEXT_OFFSET - MARGIN
        # What is bold is a little wider; the best value is a number, and short.
        if self.wraps and not cell.is_link and metrics.horizontalAdvance(cell.text) > room:
            height = wrapped_height(metrics, room, cell.text)
        if cell.note:
            height += metrics.height()
        return height + 2 * _PADDING


def _draw_focus(painter: QPainter, rect: QRect, theme: Theme, *, selected: bool) -> None:
    painter.setPen(QColor(theme.highlighted_text if selected else theme.text))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(1, 1, -2, -3))


def _draw_marks(
    painter: QPainter, rect: QRect, cell: Painted, theme: Theme, *, selected: bool
) -> None:
    painter.save()
    try:
        if cell.mark:
            accent = QColor(theme.highlighted_text if selected else theme.accent)
            middle = rect.center().y() + 0.5
            draw_mark_of_value(painter, QPointF(rect.left() + MARGIN, middle), cell.mark, accent)
        if cell.is_disputed:
            muted = QColor(theme.highlighted_text if selected else theme.muted)
            draw_corner(painter, rect.topRight(), muted)
    finally:
        painter.restore()


def bold(font: QFont) -> QFont:
    """A font, bold."""
    heavier = QFont(font)
    heavier.setBold(True)
    return heavier


def wrapped_height(metrics: QFontMetrics, width: int, text: str) -> int:
    """How high a text is that wraps at a width."""
    return metrics.boundingRect(QRect(0, 0, max(width, 1), 10_000), _WRAPPED, text).height()


def hairline(painter: QPainter, area: QRect, colour: QColor) -> None:
    """A thin line along the lower edge."""
    painter.fillRect(QRect(area.left(), area.bottom(), area.width(), 1), colour)


def draw_mark_of_value(painter: QPainter, left: QPointF, mark: Mark, colour: QColor) -> None:
    """A triangle that points at the value: filled for the best, hollow for a tie."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(colour if mark is Mark.BEST else Qt.BrushStyle.NoBrush)
    half = MARK_SIZE / 2
    corners = [QPointF(0, -half), QPointF(MARK_SIZE, 0), QPointF(0, half)]
    painter.drawPolygon(QPolygonF([left + corner for corner in corners]))


def draw_corner(painter: QPainter, corner: QPoint, colour: QColor) -> None:
    """A small triangle in an upper right corner: sources disagree."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    right, top = corner.x() + 1.0, float(corner.y())
    corners = [(right - CORNER_SIZE, top), (right, top), (right, top + CORNER_SIZE)]
    painter.drawPolygon(QPolygonF([QPointF(*each) for each in corners]))

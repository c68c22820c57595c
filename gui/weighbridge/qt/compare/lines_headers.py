"""The two headers of a comparison: models across, attributes down."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from weighbridge.comparison.marks import Mark
from weighbridge.qt.compare.line_delegate import (
    CORNER_SIZE,
    MARGIN,
    MARK_SIZE,
    draw_corner,
    draw_mark_of_value,
    hairline,
    text_offset,
)
from weighbridge.qt.compare.lines_model import (
    HEADING_ROLE,
    NOTE_ROLE,
    OPENNESS_ROLE,
    UNRELEASED_ROLE,
)
from weighbridge.qt.marks import draw_mark, mark_colour
from weighbridge.qt.theme import theme_of

_PADDING = 6
_MARK = 12
_TITLE_CHARACTERS = (24, 34)
"""The column of attribute titles is about so many characters wide; longer ones wrap."""
_TITLE_SHARE = 0.24
"""Between these two it takes this share of the width."""
_LEAST_CHARACTERS = 16
"""A model's column is never narrower than about this."""

_Align = Qt.AlignmentFlag
_WRAPPED = int(_Align.AlignLeft | _Align.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class ModelsHeader(QHeaderView):
    """Name, vendor, and openness with its mark; models not released are muted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def fit(self) -> None:
        """Take as much height as the tallest section needs, and set the least width."""
        self.setMinimumSectionSize(_width_of(self, _LEAST_CHARACTERS))
        self.resizeSections()
        heights = [self._height(section) for section in range(self.count())]
        self.setFixedHeight(max(heights, default=0))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Draw one model."""
        theme = theme_of(self.palette())
        painter.fillRect(rect, QColor(theme.base))
        hairline(painter, rect, QColor(theme.line))
        unreleased = bool(self._asked(logicalIndex, UNRELEASED_ROLE))
        name = self._asked(logicalIndex, Qt.ItemDataRole.DisplayRole)
        known = self._asked(logicalIndex, OPENNESS_ROLE)
        openness = None if known is None else str(known)
        room = rect.adjusted(text_offset(self), _PADDING, -MARGIN, 0)
        line = QFontMetrics(_bold(self)).height()
        mark = QRectF(rect.left() + MARGIN, room.top() + (line - _MARK) / 2, _MARK, _MARK)
        draw_mark(painter, mark, openness, mark_colour(openness, self.palette()))
        painter.setFont(_bold(self))
        painter.setPen(QColor(theme.muted if unreleased else theme.text))
        painter.drawText(room, _WRAPPED, str(name))
        room.setTop(room.top() + self._name_height(logicalIndex))
        painter.setFont(self.font())
        painter.setPen(QColor(theme.muted))
        painter.drawText(room, _WRAPPED, str(self._asked(logicalIndex, NOTE_ROLE)))

    def _asked(self, section: int, role: int) -> object:
        return self.model().headerData(section, self.orientation(), role)

    def _height(self, section: int) -> int:
        note = str(self._asked(section, NOTE_ROLE))
        below = _wrapped_height(self.fontMetrics(), self._text_width(section), note)
        return self._name_height(section) + below + 2 * _PADDING

    def _name_height(self, section: int) -> int:
        name = str(self._asked(section, Qt.ItemDataRole.DisplayRole))
        return _wrapped_height(QFontMetrics(_bold(self)), self._text_width(section), name)

    def _text_width(self, section: int) -> int:
        return self.sectionSize(section) - text_offset(self) - MARGIN


class AttributesHeader(QHeaderView):
    """Titles of groups and attributes, always in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def fit(self, room: int) -> None:
        """Take a part of the room that titles and values share."""
        least, most = (_width_of(self, characters) for characters in _TITLE_CHARACTERS)
        self.setFixedWidth(min(max(least, round(room * _TITLE_SHARE)), most))

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803
        """Room for the title, wrapped, and the note below it."""
        width = self.maximumWidth()  # As it was last fitted.
        text = str(self._asked(logicalIndex, Qt.ItemDataRole.DisplayRole))
        note = self._asked(logicalIndex, NOTE_ROLE)
        if self._asked(logicalIndex, HEADING_ROLE):
            return QSize(width, self.fontMetrics().height() + 3 * _PADDING)
        height = _wrapped_height(self.fontMetrics(), width - 2 * MARGIN - _PADDING, text)
        height += self.fontMetrics().height() if note else 0
        return QSize(width, height + _PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Draw one group's or attribute's title."""
        theme = theme_of(self.palette())
        painter.fillRect(rect, QColor(theme.base))
        hairline(painter, rect, QColor(theme.line))
        heading = bool(self._asked(logicalIndex, HEADING_ROLE))
        text = str(self._asked(logicalIndex, Qt.ItemDataRole.DisplayRole))
        room = rect.adjusted(_PADDING + MARGIN, _PADDING // 2, -MARGIN, -_PADDING // 2)
        if heading:
            painter.setFont(_bold(self))
            painter.setPen(QColor(theme.text))
            painter.drawText(room, _Align.AlignLeft | _Align.AlignBottom, text)
            return
        note = str(self._asked(logicalIndex, NOTE_ROLE) or "")
        height = _wrapped_height(self.fontMetrics(), room.width(), text)
        below = self.fontMetrics().height() if note else 0
        room.setTop(room.top() + max(room.height() - height - below, 0) // 2)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text))
        painter.drawText(room, _WRAPPED, text)
        painter.setPen(QColor(theme.muted))
        painter.drawText(room.adjusted(0, height, 0, 0), _WRAPPED, note)

    def _asked(self, section: int, role: int) -> object:
        return self.model().headerData(section, self.orientation(), role)


class MarksKey(QWidget):
    """What the marks in the cells mean; stands where the two headers meet."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw each mark with its meaning."""
        theme = theme_of(self.palette())
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), QColor(theme.base))
            hairline(painter, self.rect(), QColor(theme.line))
            for place, text in enumerate(
                (self.tr("best of the line"), self.tr("tie"), self.tr("sources disagree"))
            ):
                self._draw_entry(painter, place, text)
        finally:
            painter.end()

    def _draw_entry(self, painter: QPainter, place: int, text: str) -> None:
        theme = theme_of(self.palette())
        line = self.fontMetrics().height()
        left, top = _PADDING + MARGIN, _PADDING + place * line
        middle = top + line / 2
        if place < 2:
            mark = (Mark.BEST, Mark.TIE)[place]
            draw_mark_of_value(painter, QPointF(left, middle), mark, QColor(theme.accent))
        else:
            corner = QPoint(left + CORNER_SIZE, round(middle) - CORNER_SIZE // 2)
            draw_corner(painter, corner, QColor(theme.muted))
        painter.setPen(QColor(theme.muted))
        offset = left + MARK_SIZE + MARGIN
        painter.drawText(offset, top, self.width() - offset, line, _Align.AlignVCenter, text)


def _bold(widget: QWidget) -> QFont:
    font = QFont(widget.font())
    font.setBold(True)
    return font


def _width_of(widget: QWidget, characters: int) -> int:
    return widget.fontMetrics().averageCharWidth() * characters


def _wrapped_height(metrics: QFontMetrics, width: int, text: str) -> int:
    return metrics.boundingRect(QRect(0, 0, max(width, 1), 10_000), _WRAPPED, text).height()

"""The two headers of a comparison: models across, attributes down."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QHeaderView, QWidget

from weighbridge.comparison.marks import Mark
from weighbridge.qt.compare.line_delegate import (
    CORNER_SIZE,
    MARGIN,
    MARK_SIZE,
    TEXT_OFFSET,
    bold,
    draw_corner,
    draw_mark_of_value,
    hairline,
    wrapped_height,
)
from weighbridge.qt.compare.lines_model import NOTE_ROLE, LinesModel
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
MOST_WRAPPED = 12
"""With more models across than this, each line is one line high, and columns are wider."""
_NESTED_CHARACTERS = 22
_FOLDED = ((-2.0, -4.0), (3.0, 0.0), (-2.0, 4.0))
_UNFOLDED = ((-4.0, -2.0), (4.0, -2.0), (0.0, 3.0))

_Align = Qt.AlignmentFlag
_WRAPPED = int(_Align.AlignLeft | _Align.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class ModelsHeader(QHeaderView):
    """Name, vendor, and openness with its mark; above them the item that they belong to."""

    def __init__(self, model: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._lines = model
        self._fitted: tuple[object, ...] = ()
        """What the height was last fitted to."""
        self.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def fit(self) -> None:
        """Take as much height as the tallest section needs, and set the least width."""
        few = self.count() <= MOST_WRAPPED
        least = _LEAST_CHARACTERS if few else _NESTED_CHARACTERS
        self.setMinimumSectionSize(_width_of(self, least))
        self.resizeSections()
        widths = {self.sectionSize(section) for section in range(self.count())}
        texts = {(head.name, head.note) for head in self._lines.heads}
        fitted = widths, texts, self.font().toString()
        if self._fitted != fitted:
            self._fitted = fitted
            width = min(widths, default=0) - TEXT_OFFSET - MARGIN
            heights = [self._height(width, *each) for each in texts]
            self.setFixedHeight(max(heights, default=0) + self._band)

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803
        """The height is fitted for all at once."""
        return QSize(self.minimumSectionSize(), self.height())

    @property
    def _band(self) -> int:
        """The height of the line that names families and vendors."""
        return self.fontMetrics().height() + _PADDING if self._lines.is_nested else 0

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Draw one model."""
        theme = theme_of(self.palette())
        head = self._lines.heads[logicalIndex]
        painter.fillRect(rect, QColor(theme.window if head.is_unreleased else theme.base))
        hairline(painter, rect, QColor(theme.line))
        if self._band:
            self._draw_band(painter, rect, logicalIndex)
        room = rect.adjusted(TEXT_OFFSET, _PADDING + self._band, -MARGIN, 0)
        heavier = bold(self.font())
        line = QFontMetrics(heavier).height()
        mark = QRectF(rect.left() + MARGIN - 2, room.top() + (line - _MARK) / 2, _MARK, _MARK)
        painter.save()
        draw_mark(painter, mark, head.openness, mark_colour(head.openness, self.palette()))
        painter.restore()
        painter.setFont(heavier)
        painter.setPen(QColor(theme.muted if head.is_unreleased else theme.text))
        painter.drawText(room, _WRAPPED, head.name)
        room.setTop(room.top() + wrapped_height(QFontMetrics(heavier), room.width(), head.name))
        painter.setFont(self.font())
        painter.setPen(QColor(theme.muted))
        painter.drawText(room, _WRAPPED, head.note)

    def _draw_band(self, painter: QPainter, rect: QRect, section: int) -> None:
        """The part of the item's title that falls into this section; it stays in sight."""
        theme = theme_of(self.palette())
        heads = self._lines.heads
        head = heads[section]
        if head.begins_item and section:
            painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), QColor(theme.muted))
        first = section
        while heads[first].item and not heads[first].begins_item:
            first -= 1
        left = max(self.sectionViewportPosition(first), 0)
        painter.save()
        try:
            painter.setClipRect(rect)
            painter.setFont(bold(self.font()))
            painter.setPen(QColor(theme.accent))
            area = QRect(left + MARGIN, rect.top() + _PADDING // 2, self.width(), self._band)
            painter.drawText(area, int(_Align.AlignLeft | _Align.AlignVCenter), head.item)
        finally:
            painter.restore()

    def _height(self, width: int, name: str, note: str) -> int:
        above = wrapped_height(QFontMetrics(bold(self.font())), width, name)
        return above + wrapped_height(self.fontMetrics(), width, note) + 2 * _PADDING


class AttributesHeader(QHeaderView):
    """Titles of sections, which fold, and of attributes; always in sight."""

    def __init__(self, model: LinesModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._lines = model
        self._heights: dict[tuple[str, int, str], int] = {}
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def fit(self, room: int) -> None:
        """Take a part of the room that titles and values share."""
        least, most = (_width_of(self, characters) for characters in _TITLE_CHARACTERS)
        self.setFixedWidth(min(max(least, round(room * _TITLE_SHARE)), most))

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:  # noqa: N803
        """Room for the title, wrapped, and the note below it."""
        width = self.maximumWidth()  # As it was last fitted.
        if logicalIndex >= self._lines.rowCount():
            # While the model is reset Qt asks for sections that are gone; an exception raised in an
            # answer to Qt ends the process.
            return QSize(width, self.minimumSectionSize())
        if self._lines.heading(logicalIndex) is not None:
            return QSize(width, self.fontMetrics().height() + 2 * _PADDING)
        text = str(self._asked(logicalIndex, Qt.ItemDataRole.DisplayRole))
        key = text, width, self.font().key()
        if key not in self._heights:
            room = width - 2 * MARGIN - _PADDING
            self._heights[key] = wrapped_height(self.fontMetrics(), room, text)
        height = self._heights[key]
        height += self.fontMetrics().height() if self._asked(logicalIndex, NOTE_ROLE) else 0
        return QSize(width, height + _PADDING)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        """Draw one section's or attribute's title."""
        heading = self._lines.heading(logicalIndex)
        if heading is not None:
            self._draw_heading(painter, rect, heading.title, is_folded=heading.is_folded)
            return
        theme = theme_of(self.palette())
        painter.fillRect(rect, QColor(theme.base))
        hairline(painter, rect, QColor(theme.line))
        text = str(self._asked(logicalIndex, Qt.ItemDataRole.DisplayRole))
        room = rect.adjusted(_PADDING + MARGIN, _PADDING // 2, -MARGIN, -_PADDING // 2)
        note = str(self._asked(logicalIndex, NOTE_ROLE) or "")
        height = wrapped_height(self.fontMetrics(), room.width(), text)
        below = self.fontMetrics().height() if note else 0
        room.setTop(room.top() + max(room.height() - height - below, 0) // 2)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.text))
        painter.drawText(room, _WRAPPED, text)
        painter.setPen(QColor(theme.muted))
        painter.drawText(room.adjusted(0, height, 0, 0), _WRAPPED, note)

    def _draw_heading(self, painter: QPainter, rect: QRect, title: str, *, is_folded: bool) -> None:
        theme = theme_of(self.palette())
        painter.fillRect(rect, QColor(theme.window))
        painter.save()
        try:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.muted))
            centre = QPointF(rect.left() + MARGIN + 4, rect.center().y() + 0.5)
            shape = _FOLDED if is_folded else _UNFOLDED
            painter.drawPolygon(QPolygonF([centre + QPointF(*each) for each in shape]))
        finally:
            painter.restore()
        painter.setFont(bold(self.font()))
        painter.setPen(QColor(theme.text))
        # What does not fit goes on in the cells.
        room = rect.adjusted(TEXT_OFFSET, 0, self.maximumWidth(), 0)
        painter.drawText(room, int(_Align.AlignLeft | _Align.AlignVCenter), title)

    def _asked(self, section: int, role: int) -> object:
        return self._lines.headerData(section, self.orientation(), role)


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


def _width_of(widget: QWidget, characters: int) -> int:
    return widget.fontMetrics().averageCharWidth() * characters

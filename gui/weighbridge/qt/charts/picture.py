"""A figure as a whole picture: with title, summary, filters, legend, date and sources.

Drawn to a file or a printer. Needs a QGuiApplication, since it writes text, but no screen.
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QImageWriter,
    QPainter,
    QPen,
    QTransform,
)
from PySide6.QtSvg import QSvgGenerator

from weighbridge.charts.caption import Caption, Size
from weighbridge.charts.cloud import Cloud
from weighbridge.charts.figure import UNKNOWN_LOOK, Figure, Key
from weighbridge.qt.charts.canvas import MARK, Style, draw_look, whole
from weighbridge.qt.charts.drawing import Shot, draw_figure, pen_style
from weighbridge.qt.language import said
from weighbridge.qt.theme import LIGHT, Theme
from weighbridge.wording import phrase

SMALLEST, LARGEST = 320, 8000
"""Pixels to a side of a picture, before it is scaled."""

_DOTS_AN_INCH = 96
"""As on screens, for which fonts are measured: else text would be drawn smaller than its room."""

_SPACE = 16.0
_GAP = 8.0
_TITLE, _CREDITS = 1.35, 0.82


def svg_bytes(figure: Figure, caption: Caption, size: Size, theme: Theme = LIGHT) -> bytes:
    """The picture as SVG, with real lines and real text."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(size.width, size.height))
    generator.setViewBox(QRectF(0, 0, size.width, size.height))
    generator.setResolution(_DOTS_AN_INCH)
    generator.setTitle(figure.title)
    generator.setDescription(figure.summary)
    painter = QPainter(generator)
    try:
        draw_picture(painter, figure, caption, size, Style(theme, _font(), vector=True))
    finally:
        painter.end()
    return bytes(buffer.data().data())


def image_of(figure: Figure, caption: Caption, size: Size, theme: Theme = LIGHT) -> QImage:
    """The picture as pixels."""
    image = QImage(
        round(size.width * size.scale),
        round(size.height * size.scale),
        QImage.Format.Format_ARGB32_Premultiplied,
    )
    image.setDevicePixelRatio(size.scale)
    image.fill(QColor(theme.base))
    painter = QPainter(image)
    try:
        draw_picture(painter, figure, caption, size, Style(theme, _font(), vector=True))
    finally:
        painter.end()
    return image


def png_bytes(figure: Figure, caption: Caption, size: Size, theme: Theme = LIGHT) -> bytes:
    """The picture as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image_of(figure, caption, size, theme))
    return bytes(buffer.data().data())


def draw_picture(
    painter: QPainter, figure: Figure, caption: Caption, size: Size, style: Style
) -> None:
    """Draw the whole picture; what stands around the figure takes the room that it needs."""
    painter.fillRect(QRectF(0, 0, size.width, size.height), QColor(style.theme.base))
    width = size.width - 2 * _SPACE
    writer = _Writer(painter, style, width)
    top = writer.write(figure.title, _SPACE, _TITLE, bold=True)
    top = writer.write(figure.summary, top + 2)
    notes = " ".join(text for text in (*figure.remarks, said(figure.left_out_text())) if text)
    top = writer.write(notes, top + 2, _CREDITS, muted=True) + _GAP
    top = writer.legend(figure.keys, top) + _GAP
    foot = said(
        phrase(
            "Filters: {filters}. Weighbridge, catalog of {date}.",
            filters=caption.filters,
            date=caption.date,
        )
    )
    if figure.credits():
        sources = phrase("Sources: {sources}.", sources="; ".join(figure.credits()))
        foot = f"{foot} {said(sources)}"
    bottom = size.height - _SPACE - writer.height(foot, _CREDITS)
    writer.write(foot, bottom, _CREDITS, muted=True)
    room = bottom - _GAP - top
    painter.save()
    try:
        painter.setTransform(QTransform.fromTranslate(_SPACE, top), True)
        if figure.is_empty:
            painter.setPen(QColor(style.theme.muted))
            painter.drawText(QRectF(0, 0, width, room), Qt.AlignmentFlag.AlignCenter, figure.empty)
        else:
            shot = Shot(figure, Cloud(figure.marks), whole(figure))
            draw_figure(painter, shot, width, room, style)
    finally:
        painter.restore()


class _Writer:
    """Writes lines of text, wrapped to a width."""

    def __init__(self, painter: QPainter, style: Style, width: float) -> None:
        self._painter, self._style, self._width = painter, style, width

    def _font(self, factor: float, *, bold: bool = False) -> QFont:
        font = QFont(self._style.font)
        font.setPointSizeF(self._style.font.pointSizeF() * factor)
        font.setBold(bold)
        return font

    def _lines(self, text: str, font: QFont) -> list[str]:
        metrics, lines = QFontMetricsF(font), [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if metrics.horizontalAdvance(longer) > self._width and lines[-1]:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def height(self, text: str, factor: float) -> float:
        """How high a text would be."""
        font = self._font(factor)
        return len(self._lines(text, font)) * QFontMetricsF(font).height()

    def write(
        self,
        text: str,
        top: float,
        factor: float = 1.0,
        *,
        bold: bool = False,
        muted: bool = False,
    ) -> float:
        """Write a text; gives where it ends."""
        if not text:
            return top
        font, theme = self._font(factor, bold=bold), self._style.theme
        metrics = QFontMetricsF(font)
        self._painter.setFont(font)
        self._painter.setPen(QColor(theme.muted if muted else theme.text))
        for line in self._lines(text, font):
            self._painter.drawText(QPointF(_SPACE, top + metrics.ascent()), line)
            top += metrics.height()
        return top

    def legend(self, keys: tuple[Key, ...], top: float) -> float:
        """Draw the entries of a legend in lines; gives where they end."""
        metrics = QFontMetricsF(self._style.small)
        left, line = _SPACE, metrics.height()
        for key in keys:
            width = MARK + 4 + metrics.horizontalAdvance(key.title) + 2 * _GAP
            if left + width > self._width + _SPACE and left > _SPACE:
                left, top = _SPACE, top + line + 2
            draw_key(self._painter, key, QPointF(left + MARK / 2, top + line / 2), self._style)
            self._painter.setFont(self._style.small)
            self._painter.setPen(QColor(self._style.theme.text))
            self._painter.drawText(QPointF(left + MARK + 6, top + metrics.ascent()), key.title)
            left += width
        return top + line if keys else top


def draw_key(painter: QPainter, key: Key, centre: QPointF, style: Style) -> None:
    """Draw what an entry of a legend explains: a line, a shade or a mark."""
    half = MARK / 2
    if key.line is not None:
        pen = QPen(style.colour(key.look), 2)
        pen.setStyle(pen_style(key.line))
        painter.setPen(pen)
        painter.drawLine(centre - QPointF(half, 0), centre + QPointF(half, 0))
    elif key.shade is not None:
        colour = style.colour(UNKNOWN_LOOK)
        colour.setAlphaF(key.shade)
        painter.fillRect(QRectF(centre.x() - half, centre.y() - half, MARK, MARK), colour)
    else:
        draw_look(painter, centre, MARK, key.look, style, hollow=False)


def _font() -> QFont:
    """The same in every picture, whatever the zoom of the window."""
    font = QFont(QGuiApplication.font())
    font.setPointSizeF(10.0)
    return font

"""Draws a figure: alike on screen, as SVG, as PNG and on paper."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QLineF, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from weighbridge.catalog.frame import Floats, Rows
from weighbridge.charts.cloud import SIDES, Cloud, Window
from weighbridge.charts.figure import CLOSED_LOOK, OPEN_LOOK, Dash, Figure, Line, Scale
from weighbridge.qt.charts.axes import draw_axes, draw_grid, margins
from weighbridge.qt.charts.canvas import MARK, Canvas, Emphasis, Style, draw_look
from weighbridge.qt.charts.label_places import Label, Wanted, place_labels

MOST_POINTS = 5000
"""More points than this in sight are drawn as a picture of how densely they lie."""

_MOST_NAMES = 28
_CELL = 3
"""Pixels to the side of a cell of a density picture."""

_DASHES = {
    Dash.SOLID: Qt.PenStyle.SolidLine,
    Dash.DASHED: Qt.PenStyle.DashLine,
    Dash.DOTTED: Qt.PenStyle.DotLine,
}


def area_of(figure: Figure, box: QRectF, style: Style) -> QRectF:
    """The part of a box that is left for the figure beside its axes."""
    return box.marginsRemoved(margins(figure, box.width(), box.height(), style))


@dataclass(frozen=True)
class Shot:
    """What of a figure is drawn: the window in sight, and what stands out."""

    figure: Figure
    cloud: Cloud
    window: Window
    emphasis: Emphasis = field(default_factory=Emphasis)


def draw_figure(
    painter: QPainter, shot: Shot, width: float, height: float, style: Style
) -> list[Label]:
    """Draw a figure with its axes into a picture of this size; gives the names that stand in it."""
    figure, cloud, window, emphasis = shot.figure, shot.cloud, shot.window, shot.emphasis
    area = area_of(figure, QRectF(0, 0, width, height), style)
    if area.width() < MARK or area.height() < MARK:
        return []
    canvas = Canvas(painter, figure, area, window, style)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _draw_bands(canvas)
    draw_grid(canvas)
    painter.save()
    try:
        painter.setClipRect(area.marginsAdded(QMarginsF(MARK, MARK / 2, MARK, MARK / 2)))
        _draw_bars(canvas)
        for line in figure.lines:
            _draw_line(canvas, line)
        labels: list[Label] = []
        if len(cloud) > MOST_POINTS and cloud.count_within(window) > MOST_POINTS:
            painter.drawImage(area, density_image(cloud, canvas))
        else:
            labels = _draw_marks(canvas, np.sort(cloud.within(window)), emphasis)
        _draw_notes(canvas)
    finally:
        painter.restore()
    draw_axes(canvas, width, height)
    return labels


def pen_style(dash: Dash) -> Qt.PenStyle:
    """How Qt calls a kind of line."""
    return _DASHES[dash]


# Parts


def _draw_bands(canvas: Canvas) -> None:
    painter, area = canvas.painter, canvas.area
    painter.setFont(canvas.style.small)
    for band in canvas.figure.bands:
        left = max(canvas.x(band.start), area.left())
        right = min(canvas.x(band.end), area.right())
        if right <= left:
            continue
        box = QRectF(left, area.top(), right - left, area.height())
        ground = QColor(canvas.style.theme.line)
        ground.setAlphaF(0.45)
        painter.fillRect(box, ground)
        painter.setPen(QColor(canvas.style.theme.muted))
        if canvas.metrics().horizontalAdvance(band.text) < box.width():
            painter.drawText(box, Qt.AlignmentFlag.AlignHCenter, band.text)


def _draw_bars(canvas: Canvas) -> None:
    painter = canvas.painter
    height = abs(canvas.y(1) - canvas.y(0)) * 0.62
    for bar in canvas.figure.bars:
        colour = canvas.style.colour(bar.look)
        colour.setAlphaF(bar.shade)
        left, right = canvas.x(bar.start), canvas.x(bar.end)
        box = QRectF(left, canvas.y(bar.lane) - height / 2, right - left, height)
        painter.fillRect(box, colour)
        painter.setPen(QPen(QColor(canvas.style.theme.base), 1))
        painter.drawLine(box.topRight(), box.bottomRight())


def _draw_line(canvas: Canvas, line: Line) -> None:
    xs, ys = canvas.xs(line.xs), canvas.ys(line.ys)
    if line.steps:
        xs, ys = np.repeat(xs, 2)[1:], np.repeat(ys, 2)[:-1]
    pen = QPen(canvas.style.colour(line.look), 1.2 if line.thin else 2)
    pen.setStyle(pen_style(line.dash))
    canvas.painter.setPen(pen)
    canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
    points = [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
    canvas.painter.drawPolyline(QPolygonF(points))


def _draw_notes(canvas: Canvas) -> None:
    """Events: a small triangle under its lane, or a line with a text where there are no lanes."""
    painter, area = canvas.painter, canvas.area
    painter.setFont(canvas.style.small)
    muted = QColor(canvas.style.theme.muted)
    last = -np.inf
    for note in canvas.figure.notes:
        x = canvas.x(note.x)
        if not area.left() <= x <= area.right():
            continue
        painter.setPen(QPen(muted, 1))
        if note.lane is not None:
            foot = canvas.y(note.lane + 0.5)
            painter.drawLine(QPointF(x, foot - 5), QPointF(x, foot))
            continue
        painter.setPen(QPen(muted, 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
        room = min(area.right() - x - 4, canvas.metrics().averageCharWidth() * 40)
        text = canvas.metrics().elidedText(note.text, Qt.TextElideMode.ElideRight, room)
        if x > last:
            painter.drawText(QPointF(x + 3, area.top() + canvas.metrics().ascent()), text)
            last = x + canvas.metrics().horizontalAdvance(text)


def _draw_marks(canvas: Canvas, seen: Rows, emphasis: Emphasis) -> list[Label]:
    """The marks in sight, and the names that there is room for."""
    marks = canvas.figure.marks
    xs, ys = canvas.xs(marks.xs[seen]), canvas.ys(marks.ys[seen])
    _draw_spans(canvas, seen, xs, ys)
    looks = marks.looks[seen].tolist()
    most = _tallest_mark(canvas)
    factors = np.ones(len(seen)) if marks.sizes is None else marks.sizes[seen]
    sizes = np.minimum(factors * MARK, most).tolist()
    hollow = [False] * len(seen) if marks.hollow is None else marks.hollow[seen].tolist()
    places = [QPointF(x, y) for x, y in zip(xs.tolist(), ys.tolist(), strict=True)]
    # Small ones last, since large ones would hide them.
    for at in sorted(range(len(seen)), key=lambda at: -sizes[at]):
        style, is_hollow = canvas.style, hollow[at]
        draw_look(canvas.painter, places[at], sizes[at], looks[at], style, hollow=is_hollow)
    if marks.texts:
        _draw_texts(canvas, seen, places, sizes)
    rings = _ringed(canvas, seen, emphasis)
    for at, colour, dash in rings:
        pen = QPen(colour, 2)
        pen.setStyle(dash)
        canvas.painter.setPen(pen)
        canvas.painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = sizes[at] / 2 + 3
        canvas.painter.drawEllipse(places[at], radius, radius)
    return _draw_names(canvas, seen, xs, ys, emphasis)


def _tallest_mark(canvas: Canvas) -> float:
    """A mark is never higher than its lane."""
    if canvas.figure.y.scale is not Scale.LANES:
        return 4 * MARK
    return max(abs(canvas.y(1) - canvas.y(0)) * 0.95, MARK / 2)


def _draw_spans(canvas: Canvas, seen: Rows, xs: Floats, ys: Floats) -> None:
    marks, painter = canvas.figure.marks, canvas.painter
    for span, is_upright in ((marks.y_span, True), (marks.x_span, False)):
        if span is None:
            continue
        to_pixels = canvas.ys if is_upright else canvas.xs
        lows, highs = to_pixels(span[0][seen]), to_pixels(span[1][seen])
        known, looks = ~np.isnan(lows + highs), marks.looks[seen]
        ends = (xs, lows, xs, highs) if is_upright else (lows, ys, highs, ys)
        for look in np.unique(looks[known]).tolist():
            colour = canvas.style.colour(look)
            colour.setAlphaF(0.55)
            painter.setPen(QPen(colour, 1.3))
            mine = np.column_stack(ends)[known & (looks == look)].tolist()
            painter.drawLines([QLineF(*each) for each in mine])


def _draw_texts(
    canvas: Canvas, seen: Rows, places: Sequence[QPointF], sizes: Sequence[float]
) -> None:
    """The short texts that marks have beside them, as far as none would run into another."""
    painter, metrics = canvas.painter, canvas.metrics()
    painter.setFont(canvas.style.small)
    painter.setPen(QColor(canvas.style.theme.text))
    taken: list[QRectF] = []
    for at, place, size in zip(seen.tolist(), places, sizes, strict=True):
        text = canvas.figure.marks.texts[at]
        if not text:
            continue
        width, high = metrics.horizontalAdvance(text), metrics.ascent()
        left = place.x() + size / 2 + 2
        if left + width > canvas.area.right() + MARK:
            left = place.x() - size / 2 - 2 - width
        box = QRectF(left, place.y() - high / 2, width, high - 1)
        if not any(map(box.intersects, taken)) and not any(map(box.contains, places)):
            taken.append(box)
            painter.drawText(QPointF(left, box.bottom()), text)


def _ringed(
    canvas: Canvas, seen: Rows, emphasis: Emphasis
) -> list[tuple[int, QColor, Qt.PenStyle]]:
    """Which of the marks in sight have a ring, in which colour."""
    if not emphasis.ids and not emphasis.selected:
        return []
    theme, solid = canvas.style.theme, Qt.PenStyle.SolidLine
    found = []
    for at, place in enumerate(seen.tolist()):
        id = str(canvas.figure.marks.ids[place])
        if id == emphasis.current:
            found.append((at, QColor(theme.accent), solid))
        elif id in emphasis.lineup and canvas.figure.rings_lineup:
            found.append((at, QColor(theme.text), solid))
        elif id in emphasis.selected:
            found.append((at, QColor(theme.accent), Qt.PenStyle.DotLine))
    return found


def _draw_names(
    canvas: Canvas, seen: Rows, xs: Floats, ys: Floats, emphasis: Emphasis
) -> list[Label]:
    """Names of what stands out, then of what the figure finds worthy, then ends of lines."""
    figure, metrics = canvas.figure, canvas.metrics()
    wanted = _line_ends(canvas)
    # Where lanes are named already, only what a figure asks for is named besides.
    if len(seen) and (figure.named or not figure.y.lanes):
        at_of = {place: at for at, place in enumerate(seen.tolist())}
        first = []
        ids = emphasis.ids if figure.rings_lineup else ()
        if ids:
            for place in seen.tolist():
                if str(figure.marks.ids[place]) in ids:
                    first.append(place)
        must = set(first)
        chosen = dict.fromkeys((*first, *(each for each in figure.named if each in at_of)))
        for place in list(chosen)[: _MOST_NAMES + len(first)]:
            at, name = at_of[place], str(figure.marks.names[place])
            text = name if name.isprintable() else " ".join(name.split())
            width = metrics.horizontalAdvance(text)
            wanted.append(
                Wanted(text, float(xs[at]), float(ys[at]), width, metrics.height(), place in must)
            )
    labels = place_labels(wanted, xs, ys, canvas.area)
    painter = canvas.painter
    painter.setFont(canvas.style.small)
    ground = QColor(canvas.style.theme.base)
    ground.setAlphaF(0.72)
    for label in labels:
        painter.fillRect(label.area, ground)
        painter.setPen(QColor(canvas.style.theme.text))
        foot = label.area.top() + metrics.ascent()
        painter.drawText(QPointF(label.area.left(), foot), label.text)
    return labels


def _line_ends(canvas: Canvas) -> list[Wanted]:
    metrics, area = canvas.metrics(), canvas.area
    found = []
    for line in canvas.figure.lines:
        if line.title and len(line.xs):
            x = min(canvas.x(float(line.xs[-1])), area.right())
            y = canvas.y(float(line.ys[-1]))
            width = metrics.horizontalAdvance(line.title)
            found.append(Wanted(line.title, x, y, width, metrics.height(), True, True))
    return found


# Density


def density_image(cloud: Cloud, canvas: Canvas) -> QImage:
    """How densely points lie: stronger for more of them, mixed in the colours of their sides."""
    area, style = canvas.area, canvas.style
    width, height = (max(int(length) // _CELL, 1) for length in (area.width(), area.height()))
    counts = cloud.density(canvas.window, width, height)
    total = counts.sum(axis=0)
    most = max(int(total.max()), 2)
    # By the logarithm, since crowds would else hide all that is not one.
    strength = np.log1p(np.arange(most + 1)) / np.log1p(most)
    alpha = np.where(np.arange(most + 1) > 0, 0.25 + 0.75 * strength, 0.0).astype(np.float32)
    cells = np.flatnonzero(total)
    here = total.ravel()[cells]
    weight = alpha[here] / here
    colours = np.array(
        [
            (colour.red(), colour.green(), colour.blue())
            for colour in map(style.colour, (OPEN_LOOK, CLOSED_LOOK, None))
        ],
        np.float32,
    )
    parts = counts.reshape(SIDES, -1)[:, cells].astype(np.float32) * weight
    picture = np.zeros((height * width, 4), np.uint8)
    picture[cells, :3] = (parts.T @ colours)[:, ::-1]
    picture[cells, 3] = alpha[here] * 255
    upright = np.ascontiguousarray(picture.reshape(height, width, 4)[::-1])
    image = QImage(
        upright.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
    )
    return image.copy()  # It owns its pixels from here on.

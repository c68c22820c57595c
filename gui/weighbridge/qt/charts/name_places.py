"""Where the names of points go, so that they hide little."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSizeF

RING = 17
"""Width of the ring around a point that is named."""


def name_places(
    names: Sequence[tuple[QPointF, QSizeF]], points: Sequence[QPointF], area: QRectF
) -> list[QRectF]:
    """A place for each name, given its point and size, one after the other.

    Each stays within the area if it can, and hides as few names before it and points as can be.
    """
    taken: list[QRectF] = []

    def cost(place: QRectF) -> int:
        hidden_names = sum(map(place.intersects, taken))
        hidden_points = sum(map(place.contains, points))
        return 100 * (not area.contains(place)) + 10 * hidden_names + hidden_points

    for point, size in names:
        taken.append(min(_beside(point, size), key=cost))
    return taken


def _beside(point: QPointF, size: QSizeF) -> list[QRectF]:
    """Places around a ring, the best first: right, left, above, below, then the corners."""
    gap, slant = RING / 2 + 1, RING / 3
    x, y, width, height = point.x(), point.y(), size.width(), size.height()
    corners = [
        (x + gap, y - height / 2),
        (x - gap - width, y - height / 2),
        (x - width / 2, y - gap - height),
        (x - width / 2, y + gap),
        (x + slant, y - slant - height),
        (x + slant, y + slant),
        (x - slant - width, y - slant - height),
        (x - slant - width, y + slant),
    ]
    return [QRectF(left, top, width, height) for left, top in corners]

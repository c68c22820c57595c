from itertools import combinations

import pytest
from PySide6.QtGui import QIcon, QImage, QPalette
from PySide6.QtWidgets import QApplication

from weighbridge.catalog.openness import CLOSED_CLASSES, OPEN_CLASSES, Openness
from weighbridge.qt.marks import mark_colour, mark_icon
from weighbridge.qt.theme import Scheme, palette_for

DRAWN_ALIKE = {
    # Nothing to use, or nothing known: the same hollow diamond, told apart by the word beside it.
    frozenset({None, Openness.UNRELEASED}),
}
SIDE = 48


def shape(openness: str | None, scheme: Scheme) -> list[bool]:
    """Where the mark is drawn, whatever its colour."""
    image = mark_icon(openness, palette_for(scheme)).pixmap(SIDE, SIDE).toImage()
    return [
        image.pixelColor(x, y).alpha() > 127 and image.pixelColor(x, y).name() != "#ffffff"
        for x in range(SIDE)
        for y in range(SIDE)
    ]


@pytest.mark.parametrize("scheme", Scheme)
def test_each_class_has_a_shape_of_its_own(qapp: QApplication, scheme: Scheme) -> None:
    """Those who see no colours tell them apart as well."""
    shapes = {openness: shape(openness, scheme) for openness in (*Openness, None)}
    for one, other in combinations(shapes, 2):
        if frozenset({one, other}) in DRAWN_ALIKE:
            continue
        apart = sum(a != b for a, b in zip(shapes[one], shapes[other], strict=True))
        assert apart > SIDE * SIDE // 100, (one, other)


@pytest.mark.parametrize("scheme", Scheme)
def test_open_and_closed_have_their_colours(scheme: Scheme) -> None:
    palette = palette_for(scheme)
    of_open = {mark_colour(openness, palette).name() for openness in OPEN_CLASSES}
    of_closed = {mark_colour(openness, palette).name() for openness in CLOSED_CLASSES}
    neither = mark_colour(None, palette).name()
    assert (of_open, of_closed) == ({"#0072b2"}, {"#d55e00"})
    assert neither not in of_open | of_closed


def test_in_a_selected_cell_it_has_the_colour_of_the_text(qapp: QApplication) -> None:
    palette = palette_for(Scheme.LIGHT)
    icon = mark_icon(Openness.CLOSED_API, palette)
    image: QImage = icon.pixmap(SIDE, SIDE, QIcon.Mode.Selected).toImage()
    middle = image.pixelColor(SIDE // 2, SIDE // 2)
    assert middle == palette.color(QPalette.ColorRole.HighlightedText)

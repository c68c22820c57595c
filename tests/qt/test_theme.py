from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from weighbridge.locations import icon_file
from weighbridge.qt.theme import (
    DARK,
    LIGHT,
    Scheme,
    Theme,
    icon,
    palette_for,
    show_ticks,
    theme_of,
    use_theme,
)

Role, Group = QPalette.ColorRole, QPalette.ColorGroup
THEMES = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK}


def luminance(colour: QColor) -> float:
    """Relative luminance as WCAG 2 defines it."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio as WCAG 2 defines it."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_formula() -> None:
    assert contrast(QColor("white"), QColor("black")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("white")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("group", [Group.Active, Group.Inactive, Group.Disabled])
@pytest.mark.parametrize(
    ("text", "grounds"),
    [
        (Role.WindowText, [Role.Window]),
        (Role.Text, [Role.Base, Role.AlternateBase]),
        (Role.ButtonText, [Role.Button, Role.Window]),
        (Role.HighlightedText, [Role.Highlight]),
        (Role.ToolTipText, [Role.ToolTipBase]),
        (Role.PlaceholderText, [Role.Base, Role.AlternateBase, Role.Window]),
        (Role.Link, [Role.Base, Role.Window]),
    ],
)
def test_text_can_be_read_on_its_ground(
    scheme: Scheme,
    group: QPalette.ColorGroup,
    text: QPalette.ColorRole,
    grounds: list[QPalette.ColorRole],
) -> None:
    palette = palette_for(scheme)
    for ground in grounds:
        ratio = contrast(palette.color(group, text), palette.color(group, ground))
        assert ratio >= 4.5, (text, ground, round(ratio, 2))


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_marks_can_be_told_from_their_ground(theme: Theme) -> None:
    for mark in (theme.open_mark, theme.closed_mark, theme.muted, theme.accent):
        for ground in (theme.base, theme.alternate, theme.window):
            ratio = contrast(QColor(mark), QColor(ground))
            assert ratio >= 3.0, (mark, ground, round(ratio, 2))


@pytest.mark.parametrize("scheme", Scheme)
def test_the_theme_is_known_by_its_palette(scheme: Scheme) -> None:
    assert theme_of(palette_for(scheme)) is THEMES[scheme]


@pytest.fixture
def box(qtbot: QtBot, qapp: QApplication) -> QCheckBox:
    """A check box that shows its ticks as the window does; the palette is given back."""
    box = QCheckBox()
    show_ticks(box)
    qtbot.addWidget(box)
    box.resize(40, 40)
    with qtbot.waitExposed(box):
        box.show()
    return box


def colours(image: QImage) -> set[str]:
    points = [(x, y) for x in range(image.width()) for y in range(image.height())]
    return {image.pixelColor(x, y).name() for x, y in points}


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("ticked", [False, True])
def test_the_outline_of_a_tick_box_stands_out(box: QCheckBox, scheme: Scheme, ticked: bool) -> None:
    palette = palette_for(scheme)
    box.setPalette(palette)
    box.setChecked(ticked)
    drawn = colours(box.grab().toImage())
    window, base = palette.color(Role.Window), palette.color(Role.Base)
    outline = palette.color(Role.Highlight if ticked else Role.PlaceholderText)
    assert outline.name() in drawn
    for ground in (window, base):
        assert contrast(outline, ground) >= 3.0
    if ticked:
        tick = palette.color(Role.HighlightedText)
        assert tick.name() in drawn
        assert contrast(tick, outline) >= 3.0


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application, whose scheme is given back."""
    yield qapp
    use_theme(qapp, Scheme.LIGHT)


@pytest.mark.parametrize("scheme", Scheme)
@pytest.mark.parametrize("kind", [QLineEdit, QComboBox, QSpinBox, QPushButton, QToolButton])
def test_frames_stand_out(
    qtbot: QtBot, dressed: QApplication, scheme: Scheme, kind: type[QWidget]
) -> None:
    """Of a field always; of what has the keyboard, in a colour that it has not without."""
    use_theme(dressed, scheme)
    parent = QWidget()
    qtbot.addWidget(parent)
    widget, other = kind(parent), QCheckBox(parent)
    widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    layout = QVBoxLayout(parent)
    layout.addWidget(other)
    layout.addWidget(widget)
    with qtbot.waitActive(parent):
        parent.show()
        parent.activateWindow()
    other.setFocus()
    ground = QColor(theme_of(parent.palette()).window)

    def frame() -> set[str]:
        """Colours along the left edge that stand out from the window."""
        image = widget.grab().toImage()
        middle = image.height() // 2
        found = {image.pixelColor(x, middle).name() for x in range(5)}
        return {each for each in found if contrast(QColor(each), ground) >= 3.0}

    without = frame()
    assert without or kind is QToolButton
    qtbot.keyClick(other, Qt.Key.Key_Tab)
    assert widget.hasFocus()
    assert frame() - without


@pytest.mark.parametrize("scheme", Scheme)
def test_selected_text_can_be_read_in_every_field(dressed: QApplication, scheme: Scheme) -> None:
    use_theme(dressed, scheme)
    for kind in ("QWidget", "QLineEdit", "QComboBox", "QAbstractSpinBox", "QPushButton"):
        palette = dressed.palette(kind)  # type: ignore[call-overload]
        text, ground = palette.color(Role.HighlightedText), palette.color(Role.Highlight)
        assert contrast(text, ground) >= 4.5, kind
        assert theme_of(palette) is THEMES[scheme]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_what_is_painted_by_hand_can_be_read(theme: Theme) -> None:
    """Texts of tables, charts and chips, by the colours that paint them."""
    texts = {
        "text": (theme.text, [theme.base, theme.alternate, theme.window, theme.button]),
        "muted": (theme.muted, [theme.base, theme.alternate, theme.window, theme.button]),
        "accent": (theme.accent, [theme.base, theme.alternate, theme.window, theme.button]),
        "link": (theme.link, [theme.base, theme.alternate, theme.window]),
        "selected": (theme.highlighted_text, [theme.highlight]),
    }
    for name, (text, grounds) in texts.items():
        for ground in grounds:
            assert contrast(QColor(text), QColor(ground)) >= 4.5, (name, ground)


def test_tick_boxes_grow_with_the_text(box: QCheckBox) -> None:
    metric = box.style().PixelMetric.PM_IndicatorWidth
    before = box.style().pixelMetric(metric, None, box)
    font = box.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    box.setFont(font)
    assert box.style().pixelMetric(metric, None, box) >= before * 1.7


def test_all_ticks_share_one_style(box: QCheckBox, qtbot: QtBot) -> None:
    other = QCheckBox()
    qtbot.addWidget(other)
    show_ticks(other)
    assert other.style() is box.style()


@pytest.mark.parametrize("scheme", Scheme)
def test_icons_are_drawn_in_the_colour_of_text(qapp: QApplication, scheme: Scheme) -> None:
    palette = palette_for(scheme)
    drawn = icon("search", palette).pixmap(48, 48).toImage()
    solid = {
        drawn.pixelColor(x, y).name()
        for x in range(drawn.width())
        for y in range(drawn.height())
        if drawn.pixelColor(x, y).alpha() == 255
    }
    assert solid == {palette.color(Role.ButtonText).name()}


def test_every_icon_is_one_of_the_palette(qapp: QApplication) -> None:
    """An icon of a fixed colour would vanish in one of the schemes."""
    for path in icon_file("search").parent.glob("*.svg"):
        if path.stem != "weighbridge":
            assert "currentColor" in path.read_text("utf-8"), path.name

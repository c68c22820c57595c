"""Colours, light and dark, and what is drawn in them.

Own palettes on the Fusion style: the style's own fail WCAG AA. Each pair of text and ground below
has a contrast of at least 4.5:1, each mark at least 3:1; tests compute it.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QWidget

from weighbridge.locations import icon_file


class Scheme(StrEnum):
    """Light or dark."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of one scheme, as #rrggbb."""

    window: str
    text: str
    base: str
    alternate: str
    button: str
    highlight: str
    highlighted_text: str
    link: str
    muted: str
    line: str
    accent: str
    """The one colour for what is active: the tick of a filter, the mark of the better value."""
    open_mark: str = "#0072B2"
    closed_mark: str = "#D55E00"


LIGHT = Theme(
    window="#f3f3f3",
    text="#1a1a1a",
    base="#ffffff",
    alternate="#f6f7f9",
    button="#fbfbfb",
    highlight="#0b5cad",
    highlighted_text="#ffffff",
    link="#0b57d0",
    muted="#5f6368",
    line="#d5d7db",
    accent="#0b5cad",
)
DARK = Theme(
    window="#202124",
    text="#e8eaed",
    base="#17181a",
    alternate="#1e1f22",
    button="#2b2c30",
    highlight="#2f6fbf",
    highlighted_text="#ffffff",
    link="#8ab4f8",
    muted="#9aa0a6",
    line="#3c3f45",
    accent="#8ab4f8",
)
_THEMES = {Scheme.LIGHT: LIGHT, Scheme.DARK: DARK}


def theme_of(palette: QPalette) -> Theme:
    """The theme that a palette was made from: views ask this when they paint."""
    dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    return DARK if dark else LIGHT


def palette_for(scheme: Scheme) -> QPalette:
    """The Qt palette of a scheme."""
    theme = _THEMES[scheme]
    role = QPalette.ColorRole
    palette = QPalette()
    for each, colour in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.alternate,
        role.Text: theme.text,
        role.Button: theme.button,
        role.ButtonText: theme.text,
        role.BrightText: theme.text,
        role.ToolTipBase: theme.base,
        role.ToolTipText: theme.text,
        role.Highlight: theme.highlight,
        role.HighlightedText: theme.highlighted_text,
        role.Link: theme.link,
        role.LinkVisited: theme.link,
        role.PlaceholderText: theme.muted,
        role.Accent: theme.accent,
        role.Mid: theme.line,
        role.Midlight: theme.line,
        role.Light: theme.base,
        role.Dark: theme.line,
        role.Shadow: theme.line,
    }.items():
        palette.setColor(each, QColor(colour))
    for each in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.muted))
    return palette


def show_ticks(widget: QWidget) -> None:
    """Draw the tick boxes of a widget and its children so that they stand out in both schemes.

    Fusion draws their outline darker than the window, which in the dark is not seen at all. The
    roles are looked up when the box is drawn, so the colours follow the palette.
    """
    tick = icon_file("check-on-accent").as_posix()
    widget.setStyleSheet(
        "::indicator { width: 0.7em; height: 0.7em; border: 1px solid palette(placeholder-text);"
        " border-radius: 2px; background: palette(base); }"
        "::indicator:checked { border-color: palette(highlight); background: palette(highlight);"
        f' image: url("{tick}"); }}'
    )


def use_theme(app: QApplication, scheme: Scheme | None) -> None:
    """Dress the application in a scheme; None follows the desktop."""
    app.setStyle("Fusion")
    app.setPalette(palette_for(scheme or system_scheme()))


def system_scheme() -> Scheme:
    """Light or dark, as the desktop is set."""
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return Scheme.DARK if dark else Scheme.LIGHT


def icon(name: str, palette: QPalette) -> QIcon:
    """A Lucide icon in the colour of button text, muted where disabled."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    icon = QIcon()
    icon.addPixmap(_tinted(name, palette.color(group.Active, role.ButtonText).name()))
    muted = _tinted(name, palette.color(group.Disabled, role.ButtonText).name())
    icon.addPixmap(muted, QIcon.Mode.Disabled)
    return icon


@lru_cache(maxsize=256)
def _tinted(name: str, colour: str) -> QPixmap:
    """Drawn large, so that it stays crisp at every scale."""
    source = icon_file(name).read_bytes().replace(b"currentColor", colour.encode())
    pixmap = QPixmap(96, 96)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        QSvgRenderer(QByteArray(source)).render(painter, QRectF(pixmap.rect()))
    finally:
        painter.end()
    return pixmap

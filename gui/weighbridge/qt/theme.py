"""Colours, light and dark, and what is drawn in them.

Own palettes on the Fusion style: the style's own fail WCAG AA. Each pair of text and ground below
has a contrast of at least 4.5:1, each mark at least 3:1; tests compute it.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPen,
    QPixmap,
    QPolygonF,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QProxyStyle, QStyle, QStyleOption, QWidget

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
    dark = palette.color(QPalette.ColorRole.Base).lightness() < 128
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
    """Draw the tick boxes of a widget so that they stand out in both schemes."""
    app = QApplication.instance()
    assert app is not None
    widget.setStyle(app.findChild(_TickStyle) or _TickStyle(app))


class _Style(QProxyStyle):
    """Fusion with frames that stand out: its own of fields and of the keyboard's place do not.

    A style sheet could draw them too, but what has one keeps its palette when the others change.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__("Fusion")
        self.setParent(parent)

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a frame, or leave what is none to Fusion."""
        if element == _FOCUS_FRAME:
            if option.state & QStyle.StateFlag.State_KeyboardFocusChange:
                _draw_frame(painter, option, has_focus=True)
        elif element == _FIELD_FRAME:
            has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
            _draw_frame(painter, option, has_focus=has_focus)
        else:
            super().drawPrimitive(element, option, painter, widget)


class _TickStyle(_Style):
    """With other tick boxes, whose outline Fusion draws so dark that the dark hides it."""

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Draw a tick box, or what is none as everywhere."""
        if element in _TICK_BOXES:
            _draw_tick_box(painter, option)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Tick boxes grow with the text."""
        if metric in _TICK_SIZES and widget is not None:
            return round(widget.fontMetrics().height() * 0.75)
        return super().pixelMetric(metric, option, widget)


_FOCUS_FRAME = QStyle.PrimitiveElement.PE_FrameFocusRect
_FIELD_FRAME = QStyle.PrimitiveElement.PE_FrameLineEdit
_TICK_BOXES = (
    QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck,
    QStyle.PrimitiveElement.PE_IndicatorCheckBox,
)
_TICK_SIZES = (
    QStyle.PixelMetric.PM_IndicatorWidth,
    QStyle.PixelMetric.PM_IndicatorHeight,
)


class BoxMark(StrEnum):
    """What stands in a tick box."""

    NONE = ""
    TICK = "tick"
    CROSS = "cross"


_BOX_LINES = {
    BoxMark.NONE: (),
    BoxMark.TICK: ((QPointF(0.23, 0.52), QPointF(0.43, 0.72), QPointF(0.78, 0.3)),),
    BoxMark.CROSS: (
        (QPointF(0.28, 0.28), QPointF(0.72, 0.72)),
        (QPointF(0.72, 0.28), QPointF(0.28, 0.72)),
    ),
}


def _draw_frame(painter: QPainter, option: QStyleOption, *, has_focus: bool) -> None:
    theme, state = theme_of(option.palette), QStyle.StateFlag
    colour = theme.accent if has_focus else theme.muted
    if not option.state & state.State_Enabled:
        colour = theme.line
    elif option.state & state.State_Selected:
        colour = theme.highlighted_text
    width = 1.5 if has_focus else 1.0
    half = width / 2
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        area = QRectF(option.rect).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(area, 2, 2)
    finally:
        painter.restore()


def _draw_tick_box(painter: QPainter, option: QStyleOption) -> None:
    state = QStyle.StateFlag
    mark = BoxMark.TICK if option.state & state.State_On else BoxMark.NONE
    selected = bool(option.state & state.State_Selected)
    draw_box(painter, QRectF(option.rect), option.palette, mark, selected=selected)


def draw_box(
    painter: QPainter, area: QRectF, palette: QPalette, mark: BoxMark, *, selected: bool = False
) -> None:
    """A box with a line of muted text's colour; with a tick it is filled, with a cross not."""
    role = QPalette.ColorRole
    ticked = mark is BoxMark.TICK
    line = palette.color(role.PlaceholderText if mark is BoxMark.NONE else role.Highlight)
    if mark is BoxMark.CROSS:
        line = palette.color(role.Text)
    if selected:
        line = palette.color(role.HighlightedText)
    ground = palette.color(role.Highlight if ticked or selected else role.Base)
    box = area.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(line)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, 2, 2)
        painter.setPen(
            QPen(palette.color(role.HighlightedText) if ticked else line, box.width() / 7)
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for corners in _BOX_LINES[mark]:
            at, side = box.topLeft(), box.width()
            painter.drawPolyline(QPolygonF([at + corner * side for corner in corners]))
    finally:
        painter.restore()


def use_theme(app: QApplication, scheme: Scheme | None) -> None:
    """Dress the application in a scheme; None follows the desktop."""
    if not isinstance(app.style(), _Style):
        app.setStyle(_Style(app))
    palette = palette_for(scheme or system_scheme())
    app.setPalette(palette)
    for kind in _FRAMED:
        app.setPalette(_framed(palette), kind)  # type: ignore[arg-type]


def _framed(palette: QPalette) -> QPalette:
    """For what Fusion frames in darker shades of the window and of the highlight."""
    theme, role = theme_of(palette), QPalette.ColorRole
    framed = QPalette(palette)
    framed.setColor(role.Window, QColor(theme.muted).lighter(140))
    if theme is DARK:
        framed.setColor(role.Highlight, QColor(theme.accent).lighter(125))
        framed.setColor(role.HighlightedText, QColor(theme.base))
    return framed


_FRAMED = ("QComboBox", "QAbstractSpinBox", "QPushButton")


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
    pixmap = QPixmap(_shape(name))
    painter = QPainter(pixmap)
    try:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(pixmap.rect(), QColor(colour))
    finally:
        painter.end()
    return pixmap


@lru_cache(maxsize=128)
def _shape(name: str) -> QPixmap:
    """An icon in no colour of its own, drawn large, so that it stays crisp at every scale."""
    pixmap = QPixmap(96, 96)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    try:
        source = QByteArray(icon_file(name).read_bytes())
        QSvgRenderer(source).render(painter, QRectF(pixmap.rect()))
    finally:
        painter.end()
    return pixmap

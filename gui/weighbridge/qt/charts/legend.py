"""The legend of a chart: what its looks stand for; choosing an entry filters by it."""

from functools import partial

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QToolButton, QWidget

from weighbridge.charts.figure import Key
from weighbridge.filters.query import Query
from weighbridge.qt.charts.canvas import MARK, Style
from weighbridge.qt.charts.picture import draw_key
from weighbridge.qt.flow_layout import FlowLayout
from weighbridge.qt.labels import explain
from weighbridge.qt.theme import theme_of

_SIDE = int(MARK) + 4


class Legend(QWidget):
    """A button an entry; those by which one can filter are ticked where the query does."""

    chosen = Signal(str, str)
    """Column id and value of an entry that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Legend"))
        self._flow = FlowLayout(self)
        self._keys: tuple[Key, ...] = ()
        self._buttons: list[QToolButton] = []
        self.stops: tuple[QToolButton, ...] = ()
        """What takes the keyboard, in the order in which Tab is to reach it."""

    def show_keys(self, keys: tuple[Key, ...], query: Query) -> None:
        """Show these entries."""
        if keys != self._keys:
            self._keys = keys
            self._make()
        for key, button in zip(keys, self._buttons, strict=True):
            if key.column_id:
                button.setChecked(key.value in query.chosen(key.column_id))

    def _make(self) -> None:
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.deleteLater()
        self._buttons = [self._button(key) for key in self._keys]
        self.stops = tuple(b for b in self._buttons if b.focusPolicy() != Qt.FocusPolicy.NoFocus)
        self.updateGeometry()
        self._tint()

    def _button(self, key: Key) -> QToolButton:
        button = QToolButton()
        button.setText(key.title)
        button.setAccessibleName(key.title)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(QSize(_SIDE, _SIDE))
        button.setAutoRaise(True)
        if key.column_id:
            button.setCheckable(True)
            explain(button, self.tr("Show only these; again to show all"))
            button.clicked.connect(partial(self.chosen.emit, key.column_id, key.value))
        else:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._flow.addWidget(button)
        button.show()
        return button

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: the marks follow."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_buttons"):
            self._tint()

    def _tint(self) -> None:
        ratio = self.devicePixelRatioF()
        style = Style(theme_of(self.palette()), self.font(), vector=True, ratio=ratio)
        for key, button in zip(self._keys, self._buttons, strict=True):
            pixmap = QPixmap(round(_SIDE * ratio), round(_SIDE * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            try:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                draw_key(painter, key, QPointF(_SIDE / 2, _SIDE / 2), style)
            finally:
                painter.end()
            button.setIcon(QIcon(pixmap))

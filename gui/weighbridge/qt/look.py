"""How the window looks: light or dark, and how large its text is."""

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from weighbridge.qt.actions import Actions
from weighbridge.qt.theme import Scheme, use_theme

_ZOOM_STEP = 1.1
ZOOM_RANGE = (0.7, 3.0)
"""How many times as large as at first text can be."""


class Look(QObject):
    """Does what the commands for colours and zoom say, for the whole application."""

    zoomed = Signal()
    """Text has another size."""
    changed = Signal()
    """Text has another size, or other colours were chosen."""

    def __init__(self, actions: Actions, parent: QObject, font: QFont | None = None) -> None:
        """``font`` is that of text as large as at first; None for the one in use."""
        super().__init__(parent)
        self._schemes = actions.schemes
        self.font = font or QApplication.font()
        self._zoom = 1.0
        actions.zoom_in.triggered.connect(lambda: self.set_zoom(self._zoom * _ZOOM_STEP))
        actions.zoom_out.triggered.connect(lambda: self.set_zoom(self._zoom / _ZOOM_STEP))
        actions.zoom_reset.triggered.connect(lambda: self.set_zoom(1.0))
        for action, scheme in self._schemes.items():
            action.triggered.connect(partial(self._choose_scheme, scheme))
        QApplication.styleHints().colorSchemeChanged.connect(self._follow_desktop)

    @property
    def zoom(self) -> float:
        """How many times as large as at first the text is."""
        return self._zoom

    @property
    def scheme(self) -> Scheme | None:
        """The colours chosen; None for those of the desktop."""
        chosen = (scheme for action, scheme in self._schemes.items() if action.isChecked())
        return next(chosen, None)

    def restore(self, zoom: float, scheme: str) -> None:
        """Take the text's size and the colours of an earlier run; unknown ones change nothing."""
        if scheme in set(Scheme):
            self.set_scheme(Scheme(scheme))
        if zoom != self._zoom:
            self.set_zoom(zoom)

    def set_scheme(self, scheme: Scheme | None) -> None:
        """Choose colours; None for those of the desktop."""
        next(action for action, each in self._schemes.items() if each is scheme).trigger()

    def _choose_scheme(self, scheme: Scheme | None) -> None:
        self._use_scheme(scheme)
        self.changed.emit()

    def _use_scheme(self, scheme: Scheme | None) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        use_theme(app, scheme)

    def _follow_desktop(self) -> None:
        """The desktop has turned light or dark."""
        for action, scheme in self._schemes.items():
            if scheme is None and action.isChecked():
                self._use_scheme(None)

    def set_zoom(self, zoom: float) -> None:
        """Make text so many times as large as at first, within the range."""
        low, high = ZOOM_RANGE
        self._zoom = min(max(zoom, low), high)
        font = QFont(self.font)
        font.setPointSizeF(self.font.pointSizeF() * self._zoom)
        QApplication.setFont(font)
        self.zoomed.emit()
        self.changed.emit()

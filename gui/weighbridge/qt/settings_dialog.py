"""The settings: few, and each takes effect as soon as it is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import OWN_NAMES, Language
from weighbridge.qt.look import ZOOM_RANGE, Look
from weighbridge.qt.menus import without_mnemonic
from weighbridge.qt.theme import Scheme

_STEP = 10


class SettingsDialog(QDialog):
    """Language, look and size of the text. There is nothing to confirm."""

    language_chosen = Signal(str)
    """A language by its id, or "" for that of the desktop."""

    def __init__(self, look: Look, language: Language | None, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self._look = look
        self.language = QComboBox()
        self.language.addItem(self.tr("As the desktop"), "")
        for each, name in OWN_NAMES.items():
            self.language.addItem(name, str(each))
        self.language.setCurrentIndex(self.language.findData(str(language or "")))
        self.scheme = QComboBox()
        for scheme, title in (
            ("", self.tr("As the desktop")),
            (Scheme.LIGHT, self.tr("Light")),
            (Scheme.DARK, self.tr("Dark")),
        ):
            self.scheme.addItem(title, str(scheme))
        self.zoom = QSpinBox()
        self.zoom.setRange(*(round(100 * each) for each in ZOOM_RANGE))
        self.zoom.setSingleStep(_STEP)
        self.zoom.setSuffix(" %")
        self.zoom.setKeyboardTracking(False)
        self._lay_out()
        self._show_look()
        self.language.activated.connect(self._choose_language)
        self.scheme.activated.connect(self._choose_scheme)
        self.zoom.valueChanged.connect(lambda percent: look.set_zoom(percent / 100))
        look.changed.connect(self._show_look)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, (title, field) in enumerate(
            (
                (self.tr("&Language"), self.language),
                (self.tr("&Colours"), self.scheme),
                (self.tr("&Size of text"), self.zoom),
            )
        ):
            label = PlainLabel(title)
            label.setBuddy(field)
            field.setAccessibleName(without_mnemonic(title))
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(grid)
        layout.addStretch(1)
        layout.addWidget(buttons)

    def _show_look(self) -> None:
        """The look can change by its own commands as well."""
        self.scheme.setCurrentIndex(self.scheme.findData(str(self._look.scheme or "")))
        self.zoom.blockSignals(True)
        self.zoom.setValue(round(100 * self._look.zoom))
        self.zoom.blockSignals(False)

    def _choose_scheme(self) -> None:
        self._look.set_scheme(Scheme(told) if (told := self.scheme.currentData()) else None)

    def _choose_language(self) -> None:
        self.language_chosen.emit(self.language.currentData())

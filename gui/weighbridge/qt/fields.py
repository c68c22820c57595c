"""A label and what it names, kept together wherever a layout puts them."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.menus import without_mnemonic

_GAP = 4


def labelled(title: str, editor: QWidget) -> QWidget:
    """A label before an editor, which is named by it; ``&`` stands before the mnemonic letter."""
    field, label = QWidget(), PlainLabel(title)
    label.setBuddy(editor)
    editor.setAccessibleName(without_mnemonic(title))
    layout = QHBoxLayout(field)
    layout.setContentsMargins(0, 1, 0, 1)
    layout.setSpacing(_GAP)
    layout.addWidget(label)
    layout.addWidget(editor)
    return field


def name_choice(box: QComboBox, name: str) -> None:
    """Name a combo box that no label stands beside; it must have its parent by now.

    On Linux a screen reader is told its value and the label that it belongs to, and no other name.
    """
    box.setAccessibleName(name)
    label = PlainLabel(name, box.parentWidget())
    label.setBuddy(box)
    label.hide()

"""A label and what it names, kept together wherever a layout puts them."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from weighbridge.qt.labels import PlainLabel

_GAP = 4


def labelled(title: str, editor: QWidget) -> QWidget:
    """A label before an editor, which is named by it; ``&`` stands before the mnemonic letter."""
    field, label = QWidget(), PlainLabel(title)
    label.setBuddy(editor)
    editor.setAccessibleName(title.replace("&", ""))
    layout = QHBoxLayout(field)
    layout.setContentsMargins(0, 1, 0, 1)
    layout.setSpacing(_GAP)
    layout.addWidget(label)
    layout.addWidget(editor)
    return field

"""Labels and tool tips that show text as text.

QLabel renders HTML that it finds in its text, and would open local files for it. Names come from
data, so every label in the program is one of these.
"""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


class PlainLabel(QLabel):
    """A QLabel that never takes its text for markup.

    What it is about goes into its accessible description: a name would be told instead of the text.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)


class SelectableLabel(PlainLabel):
    """Plain text that wraps, and that can be selected and copied by mouse and keyboard."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)
        # Else a long word would widen the panel, and the text would run under its scroll bar.
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.setSizePolicy(policy)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


def plain_tool_tip(*paragraphs: str) -> str:
    """A tool tip, which Qt renders as HTML, that shows texts as they are, one below the other."""
    return "<qt>" + "<br>".join(escape(each) for each in paragraphs if each) + "</qt>"


def explain(widget: QWidget, *paragraphs: str) -> None:
    """Give a widget a tool tip that shows texts as they are; a screen reader is told the same."""
    widget.setToolTip(plain_tool_tip(*paragraphs))
    # Else it would be told the markup of the tool tip.
    widget.setAccessibleDescription("\n".join(each for each in paragraphs if each))

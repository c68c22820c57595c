"""A page of the help, in a window beside the main one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from weighbridge.locations import help_page

_LETTERS = 96
_LINES = 44


class HelpWindow(QWidget):
    """Shows text that is shipped, and nothing from elsewhere: its links lead nowhere."""

    def __init__(self, title: str, page: str, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(title)
        self._browser = QTextBrowser()
        self._browser.setAccessibleName(title)
        self._browser.setOpenLinks(False)
        self._browser.setMarkdown(help_page(page).read_text("utf-8"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._browser)
        for keys in (QKeySequence(Qt.Key.Key_Escape), QKeySequence(QKeySequence.StandardKey.Close)):
            QShortcut(keys, self).activated.connect(self.close)
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * _LETTERS, metrics.height() * _LINES)

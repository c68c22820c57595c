"""A bar below the menu that says something and stays until it is closed; it blocks nothing."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QPushButton, QToolBar, QWidget

from weighbridge.qt.announcing import announce
from weighbridge.qt.labels import SelectableLabel

_SPACE = 8
_MOST_LINES = 8


class NoticeBar(QToolBar):
    """Hidden while there is nothing to say."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("Notice"))
        self.setAccessibleName(self.tr("Notice"))
        self.setMovable(False)
        self.setFloatable(False)
        self.toggleViewAction().setVisible(False)
        self._text = SelectableLabel()
        self._text.setAccessibleDescription(self.tr("Notice"))
        self._do = QPushButton()
        self._do.clicked.connect(self._act)
        self._act_on: Callable[[], object] | None = None
        close = QPushButton(self.tr("Close notice"))
        close.clicked.connect(self._close)
        content = QWidget()
        layout = QHBoxLayout(content)
        layout.setContentsMargins(_SPACE, _SPACE // 2, _SPACE, _SPACE // 2)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._do, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(content)
        window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self)
        self._sentences: list[str] = []
        self._close()

    @property
    def sentences(self) -> tuple[str, ...]:
        """What is said now."""
        return tuple(self._sentences)

    def say(self, sentences: Sequence[str]) -> None:
        """Say more, one sentence a line; what is said already stays."""
        new = [each for each in sentences if each not in self._sentences]
        if not new:
            return
        self._sentences += new
        shown = self._sentences[:_MOST_LINES]
        more = len(self._sentences) - len(shown)
        if more:
            shown = [*shown, self.tr("… and %n more", "", more)]
        self._text.setText("\n".join(shown))
        self.show()
        announce(self._text, "\n".join(new))

    def offer(self, text: str, act: Callable[[], object]) -> None:
        """Offer something to do about what is said; doing it closes the bar."""
        self._do.setText(text)
        self._act_on = act
        self._do.show()

    def _act(self) -> None:
        act = self._act_on
        self._close()
        if act is not None:
            act()

    def _close(self) -> None:
        self._sentences.clear()
        self._act_on = None
        self._do.hide()
        self.hide()

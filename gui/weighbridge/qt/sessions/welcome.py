"""A welcome at the very first start: three comparisons to click, and where to read on."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolBar, QVBoxLayout, QWidget

from weighbridge.catalog.catalog import Pair
from weighbridge.help_pages import PAGES
from weighbridge.locations import welcomed_file
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.main_window import MainWindow

_SPACE = 8
_OFFERED = 3


def welcome_once(window: MainWindow) -> None:
    """Welcome a person whom no window has welcomed yet, as soon as there is a catalog."""
    if not welcomed_file().exists():
        window.ready.connect(Welcome(window).come_up, Qt.ConnectionType.SingleShotConnection)


class Welcome(QToolBar):
    """Stays until it is closed or something of it is chosen; it never comes again."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.setWindowTitle(self.tr("Welcome"))
        self.setAccessibleName(self.tr("Welcome"))
        self.setMovable(False)
        self.setFloatable(False)
        self.toggleViewAction().setVisible(False)
        self.hide()

    def come_up(self) -> None:
        """Offer the first ready pairs of the catalog, and note that it has been done."""
        text = PlainLabel(
            self.tr(
                "Welcome to Weighbridge. Filter the models below, pick some with Space and compare"
                " them, or begin with a ready comparison:"
            )
        )
        text.setWordWrap(True)
        buttons = QHBoxLayout()
        for pair in self._window.store.catalog.pairs[:_OFFERED]:
            button = QPushButton(pair.title.replace("&", "&&"))
            button.setAccessibleDescription(pair.note)
            button.clicked.connect(partial(self._compare, pair))
            buttons.addWidget(button)
        buttons.addStretch(1)
        guide = QPushButton(self.tr("Start here…"))
        guide.setAccessibleDescription(self.tr("The first page of the help"))
        guide.clicked.connect(self._read_on)
        close = QPushButton(self.tr("Close welcome"))
        close.clicked.connect(self.hide)
        buttons.addWidget(guide)
        buttons.addWidget(close)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(_SPACE, _SPACE // 2, _SPACE, _SPACE // 2)
        layout.addWidget(text)
        layout.addLayout(buttons)
        self.addWidget(content)
        self._window.addToolBarBreak(Qt.ToolBarArea.TopToolBarArea)
        self._window.addToolBar(Qt.ToolBarArea.TopToolBarArea, self)
        self.show()
        _remember()

    def _compare(self, pair: Pair) -> None:
        self.hide()
        self._window.store.set_lineup(pair.lineup)
        self._window.show_view("comparison")

    def _read_on(self) -> None:
        self.hide()
        self._window.help.show_page(PAGES[0])


def _remember() -> None:
    """Where nothing can be written, the welcome comes again, which does no harm."""
    file = welcomed_file()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    except OSError:
        return

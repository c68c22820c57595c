"""The pages of the help, in a window beside the main one."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QAction,
    QDesktopServices,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from weighbridge.help_pages import PAGES, Page, page_of_link, read_page
from weighbridge.qt.buttons import action_button
from weighbridge.qt.dialogs import confirm_link
from weighbridge.qt.language import spoken_language
from weighbridge.qt.theme import icon

_LETTERS, _LIST_LETTERS = 120, 30
_LINES = 44
_SPACE = 8
_MARGIN = 16
_Keys = QKeySequence.StandardKey


class HelpWindow(QDialog):
    """A list of pages, a line to search them, and the page.

    Shows text that is shipped, or made by the program, and nothing from elsewhere. Links lead from
    page to page; one that leads out is shown before it is opened.
    """

    def __init__(self, shortcuts: Callable[[], Page], parent: QWidget) -> None:
        """``shortcuts`` makes the page of shortcuts, each time the window comes up."""
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Weighbridge help"))
        self._shortcuts = shortcuts
        self._pages: dict[str, Page] = {name: read_page(name, spoken_language()) for name in PAGES}
        self._trail: list[str] = []
        """Names of the pages seen, in that order."""
        self._place = -1
        self._make_parts()
        self._make_keys()
        self._lay_out()
        self._tint()

    def _make_parts(self) -> None:
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Search the help"))
        self._search.setAccessibleName(self.tr("Search the help"))
        self._search.textChanged.connect(self._list_found)
        self._search.returnPressed.connect(self._find_next)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.currentItemChanged.connect(self._show_chosen)
        self._browser = QTextBrowser()
        self._browser.setOpenLinks(False)
        self._browser.document().setDocumentMargin(_MARGIN)
        self._browser.anchorClicked.connect(self._follow)

    def _make_keys(self) -> None:
        self._back = QAction(self.tr("Back"), self)
        self._forward = QAction(self.tr("Forward"), self)
        for action, keys, step in (
            (self._back, _Keys.Back, -1),
            (self._forward, _Keys.Forward, 1),
        ):
            action.setShortcuts(keys)
            action.triggered.connect(lambda _=False, step=step: self._step(step))
            self.addAction(action)
        for key, do in (
            (QKeySequence(Qt.Key.Key_Escape), self.close),
            (QKeySequence(_Keys.Close), self.close),
            (QKeySequence(_Keys.Find), self._go_to_search),
            (QKeySequence(_Keys.FindNext), self._find_next),
        ):
            QShortcut(key, self).activated.connect(do)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.addWidget(action_button(self._back))
        bar.addWidget(action_button(self._forward))
        bar.addStretch(1)
        side = QVBoxLayout()
        side.addLayout(bar)
        side.addWidget(self._search)
        side.addWidget(self._list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SPACE, _SPACE, 0, 0)
        layout.addLayout(side)
        layout.addWidget(self._browser, 1)
        metrics = self.fontMetrics()
        self._list.setFixedWidth(metrics.averageCharWidth() * _LIST_LETTERS)
        self._search.setFixedWidth(self._list.width())
        self.resize(metrics.averageCharWidth() * _LETTERS, metrics.height() * _LINES)

    # What is asked of it

    def show_page(self, name: str) -> None:
        """Come up with a page."""
        page = self._shortcuts()
        self._pages[page.name] = page
        self._search.clear()
        self._list_found()
        self._open(name)
        self.show()
        self.activateWindow()
        self._browser.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def page(self) -> str:
        """The name of the page in sight."""
        return self._trail[self._place] if self._trail else ""

    # From page to page

    def _open(self, name: str) -> None:
        if name != self.page:
            del self._trail[self._place + 1 :]
            self._trail.append(name)
            self._place += 1
        self._show_page()

    def _step(self, step: int) -> None:
        if 0 <= self._place + step < len(self._trail):
            self._place += step
            self._show_page()

    def _show_page(self) -> None:
        page = self._pages[self.page]
        self._write(page.text)
        self._browser.setAccessibleName(page.title)
        self._back.setEnabled(self._place > 0)
        self._forward.setEnabled(self._place + 1 < len(self._trail))
        self._mark_in_list()
        if self._search.text():
            self._find_next()

    def _write(self, text: str) -> None:
        """Markdown, with room above headings and with quiet lines in tables."""
        self._browser.setMarkdown(text)
        document = self._browser.document()
        block = document.begin().next()
        while block.isValid():
            if block.blockFormat().headingLevel():
                spaced = block.blockFormat()
                spaced.setTopMargin(_MARGIN)
                QTextCursor(block).setBlockFormat(spaced)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                lined = frame.format()
                lined.setBorderBrush(self.palette().mid())
                frame.setFormat(lined)

    def _follow(self, link: QUrl) -> None:
        text = link.toString()
        page = page_of_link(text, self._pages.values())
        if page is not None:
            self._open(page.name)
        elif text.startswith("https://"):
            confirm_link(self, text, lambda: QDesktopServices.openUrl(link))

    # The list, and the search

    def _list_found(self) -> None:
        """List the pages that hold the text searched for."""
        self._list.blockSignals(True)
        self._list.clear()
        for page in self._pages.values():
            if page.holds(self._search.text()):
                item = QListWidgetItem(page.title, self._list)
                item.setData(Qt.ItemDataRole.UserRole, page.name)
        self._list.blockSignals(False)
        self._mark_in_list()

    def _mark_in_list(self) -> None:
        self._list.blockSignals(True)
        here = [item for item in self._items() if item.data(Qt.ItemDataRole.UserRole) == self.page]
        self._list.setCurrentItem(here[0] if here else None)  # type: ignore[arg-type]
        self._list.blockSignals(False)

    def _items(self) -> list[QListWidgetItem]:
        return [self._list.item(row) for row in range(self._list.count())]

    def _show_chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._open(item.data(Qt.ItemDataRole.UserRole))

    def _go_to_search(self) -> None:
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _find_next(self) -> None:
        """Select the next place of the first word; go to the first page that holds all words."""
        words = self._search.text().split()
        names = [item.data(Qt.ItemDataRole.UserRole) for item in self._items()]
        if not words or not names:
            return
        if self.page not in names:
            self._open(names[0])
        elif not self._browser.find(words[0]):
            self._browser.moveCursor(QTextCursor.MoveOperation.Start)
            self._browser.find(words[0])

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: the icons follow."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._back.setIcon(icon("arrow-left", self.palette()))
        self._forward.setIcon(icon("arrow-right", self.palette()))

"""The tabs of the views: each view is made when it is first shown, since few are in one run."""

from collections.abc import Callable

from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from weighbridge.qt.help.here import set_help_page


class ViewTabs(QTabWidget):
    """Views by name. What a view shows is in the store, so one made late shows it all the same."""

    def __init__(self) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self._makers: dict[str, Callable[[], QWidget]] = {}
        self._pages: list[QVBoxLayout] = []
        self.currentChanged.connect(self._fill)

    def add(self, name: str, title: str, make: Callable[[], QWidget], help_page: str = "") -> None:
        """Add a tab for the view that ``make`` gives; ``help_page`` is the page about it."""
        self._makers[name] = make
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        self._pages.append(layout)
        if help_page:
            set_help_page(page, help_page)
        self.addTab(page, title)

    @property
    def shown(self) -> str:
        """The name of the view in front."""
        return list(self._makers)[self.currentIndex()]

    def show_view(self, name: str) -> None:
        """Bring a view to the front; a name that is none changes nothing."""
        if name in self._makers:
            self.setCurrentIndex(list(self._makers).index(name))

    def _fill(self, place: int) -> None:
        if self._pages[place].isEmpty():
            view = self._makers[self.shown]()
            self._pages[place].addWidget(view)
            view.show()  # At once: the layout of a page in sight would do so a moment later.

"""Every command of the window: its words, its key and its icon, in one place.

Each has a place in the menu. What a command does is wired up in ``main_window``.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QPalette

from weighbridge.qt.theme import Scheme, icon

_Keys = QKeySequence.StandardKey


class Actions(QObject):
    """The commands, as QActions."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._icons: dict[QAction, str] = {}
        make = self._make
        self.open_catalog = make(self.tr("&Open catalog…"), _Keys.Open, "folder-open")
        self.export_table = make(self.tr("&Export table…"), "Ctrl+S", "download")
        self.export_table.setIconText(self.tr("Export…"))
        self.export_comparison = make(self.tr("Export &comparison…"), "Ctrl+Shift+S", "download")
        self.open_recipe = make(self.tr("Open &recipe…"), "Ctrl+Shift+R", "file-text")
        self.quit = make(self.tr("&Quit"), "Ctrl+Q")
        self.copy = make(self.tr("&Copy"), _Keys.Copy, "copy")
        self.copy_with_headers = make(self.tr("Copy with &headers"), "Ctrl+Shift+C")
        self.find = make(self.tr("&Find"), _Keys.Find, "search")
        self.columns = make(self.tr("C&olumns…"), "Ctrl+Shift+O", "columns-3")
        self.columns.setIconText(self.tr("Columns…"))
        self.zoom_in = make(self.tr("Zoom &in"), _Keys.ZoomIn, "zoom-in")
        # Without Shift the plus key is the equals key on many keyboards.
        self.zoom_in.setShortcuts([QKeySequence(_Keys.ZoomIn), QKeySequence("Ctrl+=")])
        self.zoom_out = make(self.tr("Zoom o&ut"), _Keys.ZoomOut, "zoom-out")
        self.zoom_reset = make(self.tr("&Reset zoom"), "Ctrl+0")
        self.toggle_in_lineup = make(self.tr("&Add to or remove from lineup"), "Ctrl+L")
        self.compare = make(self.tr("&Compare lineup"), "Ctrl+Return", "scale")
        self.differences = make(self.tr("&Differences only"), "Ctrl+Shift+D")
        self.differences.setCheckable(True)
        self.known = make(self.tr("&Hide lines unknown in all"), "Ctrl+Shift+U")
        self.known.setCheckable(True)
        self.add_by_name = make(self.tr("Add by na&me"), "Ctrl+Shift+A", "plus")
        self.swap = make(self.tr("&Swap sides"), "Ctrl+Shift+X", "arrow-left-right")
        self.counterparts = make(self.tr("&Nearest counterparts…"), "Ctrl+Shift+N", "search")
        self.clear_lineup = make(self.tr("C&lear lineup"), "Ctrl+Shift+K")
        self.settings = make(self.tr("Se&ttings…"), "Ctrl+,", "settings")
        self.about = make(self.tr("&About Weighbridge"), None, "info")
        self.views = [
            make(self.tr("&Models"), "Ctrl+1", "table"),
            make(self.tr("&Comparison"), "Ctrl+2", "git-compare"),
            make(self.tr("C&hart"), "Ctrl+3", "chart-scatter"),
            make(self.tr("&Vendors"), "Ctrl+4", "table"),
            make(self.tr("Lic&enses"), "Ctrl+5", "scale"),
            make(self.tr("&Quality"), "Ctrl+6", "clipboard-check"),
        ]
        self.schemes = self._make_schemes()

    def tint(self, palette: QPalette) -> None:
        """Draw the icons in the colours of a palette."""
        for action, name in self._icons.items():
            action.setIcon(icon(name, palette))

    def _make(
        self,
        text: str,
        keys: QKeySequence.StandardKey | str | None = None,
        icon_name: str = "",
    ) -> QAction:
        action = QAction(text, self.parent())
        if isinstance(keys, str):
            action.setShortcut(QKeySequence(keys))
        elif keys is not None:
            action.setShortcuts(keys)
        if icon_name:
            self._icons[action] = icon_name
        return action

    def _make_schemes(self) -> dict[QAction, Scheme | None]:
        """Light, dark and (None) as the desktop is; one of them is ticked."""
        schemes = {
            self._make(self.tr("&Light"), None, "sun"): Scheme.LIGHT,
            self._make(self.tr("&Dark"), None, "moon"): Scheme.DARK,
            self._make(self.tr("&Follow the desktop"), None, "monitor"): None,
        }
        group = QActionGroup(self)
        for action, scheme in schemes.items():
            action.setCheckable(True)
            action.setChecked(scheme is None)
            group.addAction(action)
        return schemes

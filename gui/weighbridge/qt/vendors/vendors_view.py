"""The view of vendors: the grid of what they open and keep, and the story of one of them."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from weighbridge.analysis.strategy import story, strategy_grid
from weighbridge.errors import CatalogError
from weighbridge.exports.sheet import Sheet
from weighbridge.exports.vendor_sheets import story_sheet
from weighbridge.qt.buttons import action_button
from weighbridge.qt.dialogs import show_message
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import said_error
from weighbridge.qt.sheet_table import SheetTable
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon
from weighbridge.qt.vendors.grid import Grid

_SPACE = 8


class VendorsView(QWidget):
    """Made when it is first seen, and anew for another catalog."""

    export_requested = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._is_stale = True
        self.opened: str | None = None
        """The vendor whose story is told."""
        self.grid = Grid()
        self.happened = SheetTable(wraps=True)
        self.said = SheetTable(wraps=True)
        self.happened.setAccessibleName(self.tr("What happened"))
        self.said.setAccessibleName(self.tr("Reported and announced"))
        self._title = PlainLabel()
        self._story = self._make_story()
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.grid)
        split.addWidget(self._story)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar())
        layout.addWidget(split, 1)
        self._story.hide()
        self._tint()
        self.grid.chosen.connect(self.open_vendor)
        self.grid.picked.connect(store.toggle_in_lineup)
        self.grid.model_reached.connect(lambda id: store.set_current(id, "openness"))
        store.catalog_changed.connect(self._forget)

    def _bar(self) -> QHBoxLayout:
        self._hint = PlainLabel(
            self.tr("Of each tier the newest of each kind. Enter tells a vendor’s story.")
        )
        self._hint.setForegroundRole(self._hint.palette().ColorRole.PlaceholderText)
        self._export = QAction(self.tr("Export…"), self)
        self._export.setIconText(self._export.text())  # Else Qt takes off the dots.
        self._export.setToolTip(self.tr("Save this grid and the story as a file"))
        self._export.triggered.connect(self.export_requested)
        bar = QHBoxLayout()
        bar.setContentsMargins(_SPACE, _SPACE // 2, _SPACE, _SPACE // 2)
        self._hint.setWordWrap(True)
        bar.addWidget(self._hint, 1)
        bar.addWidget(action_button(self._export))
        return bar

    def _make_story(self) -> QWidget:
        whole = QWidget()
        self._close = QAction(self.tr("Close the story"), self)
        self._close.triggered.connect(self.close_story)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(action_button(self._close))
        sides = QSplitter(Qt.Orientation.Horizontal)
        sides.setChildrenCollapsible(False)
        for title, table in (
            (self.tr("What happened"), self.happened),
            (self.tr("Reported and announced"), self.said),
        ):
            side = QWidget()
            column = QVBoxLayout(side)
            column.setContentsMargins(0, 0, 0, 0)
            label = PlainLabel(title)
            label.setForegroundRole(label.palette().ColorRole.PlaceholderText)
            label.setContentsMargins(_SPACE, 0, 0, 0)
            column.addWidget(label)
            column.addWidget(table, 1)
            sides.addWidget(side)
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, _SPACE, 0, 0)
        layout.addLayout(head)
        layout.addWidget(sides, 1)
        head.setContentsMargins(_SPACE, 0, _SPACE, 0)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Escape), whole)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self.close_story)
        return whole

    def open_vendor(self, vendor_id: str) -> None:
        """Tell the story of a vendor: what happened, and apart what was only said."""
        try:
            told = story(self._store.catalog, vendor_id)
        except CatalogError as error:
            show_message(self, self.tr("The story cannot be told"), said_error(error), warning=True)
            return
        self.opened = vendor_id
        self._title.setText(told.vendor.name)
        font = self.font()
        font.setBold(True)
        self._title.setFont(font)
        self._story.show()
        for table, events in ((self.happened, told.happened), (self.said, told.said)):
            table.show_sheet(story_sheet(events), [("",)] * len(events))
        self.happened.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_story(self) -> None:
        """Show the grid alone."""
        self.opened = None
        self._story.hide()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def orders(self) -> dict[int, tuple[int, ...]]:
        """In what order the events of the story stand, for export: see ``documents.in_order``."""
        if self.opened is None:
            return {}
        return {-2: self.happened.rows.order, -1: self.said.rows.order}

    def selection_sheet(self) -> Sheet | None:
        """The rows that are selected where the keyboard is."""
        for table in (self.happened, self.said):
            if table.hasFocus():
                return table.selection_sheet()
        return self.grid.selection_sheet()

    def showEvent(self, event: QShowEvent) -> None:
        """Fill the grid when it is first seen."""
        super().showEvent(event)
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Another palette or text size: icon and widths follow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        if event.type() == QEvent.Type.FontChange:
            self.grid.fit()

    def _tint(self) -> None:
        self._export.setIcon(icon("download", self.palette()))
        self._close.setIcon(icon("x", self.palette()))

    def _forget(self) -> None:
        self._is_stale = True
        self.opened = None
        self._story.hide()
        self._fill()

    def _fill(self) -> None:
        if self._is_stale and self._store.is_ready and self.isVisible():
            self._is_stale = False
            self.grid.show_rows(strategy_grid(self._store.catalog))

"""The lineup, always in sight: what is picked, by which way more is, and the comparison of it."""

from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from weighbridge.comparison.items import Kind, exists, item_of
from weighbridge.comparison.lineup import LARGEST, SMALLEST
from weighbridge.qt.buttons import action_button
from weighbridge.qt.compare.item_field import ItemField
from weighbridge.qt.compare.lineup_chips import Chip, ChipsRow
from weighbridge.qt.dragging import ITEM_FORMAT
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import said
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon

_SPACE = 8
_GAPS = 7
"""Between the parts of the tray, and beside them."""


class LineupTray(QWidget):
    """A row of chips, one an item; names give way before the window does."""

    compare_requested = Signal()
    counterparts_requested = Signal(str)
    """The nearest counterparts of a model are asked for: its id."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._chips: dict[str, Chip] = {}
        self._hint = PlainLabel()
        self._hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = ChipsRow()
        self.field = ItemField(store)
        self._compare_action = QAction(self.tr("Compare"), self)
        self._compare_action.setToolTip(self.tr("Set the picked models side by side"))
        self._compare_action.triggered.connect(self.compare_requested)
        self._clear_action = QAction(self.tr("Clear"), self)
        self._clear_action.setToolTip(self.tr("Take all models out of the lineup"))
        self._clear_action.triggered.connect(lambda: store.set_lineup(()))
        self._compare = action_button(self._compare_action)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SPACE, _SPACE // 2, _SPACE, _SPACE // 2)
        layout.setSpacing(_SPACE)
        self._title = PlainLabel(self.tr("Lineup"))
        layout.addWidget(self._title)
        layout.addWidget(self._row)
        layout.addWidget(self.field)
        layout.addWidget(self._hint, 1)
        layout.addWidget(self._compare)
        self._clear = action_button(self._clear_action)
        layout.addWidget(self._clear)
        self.setAcceptDrops(True)
        self._tint()
        store.catalog_changed.connect(self._forget)
        store.lineup_changed.connect(self._show_lineup)
        self._show_lineup()

    def changeEvent(self, event: QEvent) -> None:
        """Tint icons and marks anew when the palette changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where names need the room, the title goes and the buttons keep their icons alone."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        buttons = (self._compare, self._clear)
        rest = (self._title, self._row, *buttons)
        for button in buttons:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        needed = self.field.minimumWidth() + sum(each.sizeHint().width() for each in rest)
        is_tight = needed + _GAPS * _SPACE > self.width()
        self._title.setVisible(not is_tight)
        if is_tight:
            for button in buttons:
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    # Dragging, and the menu of a chip

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Items can be dropped: from the table, or other chips."""
        if event.mimeData().hasFormat(ITEM_FORMAT):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Put the item where it was dropped; it may have been in the lineup before."""
        item = bytes(event.mimeData().data(ITEM_FORMAT).data()).decode("utf-8", "replace")
        # It may come from another window, which may have another catalog.
        if not self._store.is_ready or not exists(self._store.catalog, item_of(item)):
            return
        place = self._row.place_at(self._row.mapFrom(self, event.position().toPoint()).x())
        lineup = self._store.session.lineup
        if item in lineup and lineup.index(item) < place:
            place -= 1
        self._store.move_in_lineup(item, place)
        event.acceptProposedAction()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the chip under the mouse, or of the one that has the keyboard."""
        for chip in self._in_order():
            under = chip.rect().contains(chip.mapFromGlobal(event.globalPos()))
            if under or chip.remove_button.hasFocus():
                menu = self._menu_of(chip.item)
                menu.popup(event.globalPos())
                return

    def _menu_of(self, item: str) -> QMenu:
        store = self._store
        place, last = store.session.lineup.index(item), len(store.session.lineup) - 1
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        is_baseline = store.session.baseline == item
        baseline = self.tr("No &baseline") if is_baseline else self.tr("Make it the &baseline")
        wanted = [
            (self.tr("Move &left"), lambda: store.move_in_lineup(item, place - 1), place > 0),
            (self.tr("Move &right"), lambda: store.move_in_lineup(item, place + 1), place < last),
            (baseline, lambda: store.set_baseline("" if is_baseline else item), last > 0),
            (
                self.tr("&Nearest counterparts…"),
                lambda: self.counterparts_requested.emit(item),
                item_of(item).kind is Kind.MODEL,
            ),
            (self.tr("R&emove"), lambda: store.toggle_in_lineup(item), True),
        ]
        for text, act, is_possible in wanted:
            action = menu.addAction(text)
            action.setEnabled(is_possible)
            action.triggered.connect(lambda _=False, act=act: act())
        return menu

    # Following the store

    def _tint(self) -> None:
        self._compare_action.setIcon(icon("git-compare", self.palette()))
        self._clear_action.setIcon(icon("trash-2", self.palette()))
        for chip in self._chips.values():
            chip.tint(self.palette())

    def _forget(self) -> None:
        """Another catalog may know the same models by other names."""
        for item in list(self._chips):
            self._remove_chip(item)
        self._row.show_chips([])

    def _show_lineup(self) -> None:
        lineup = self._store.session.lineup if self._store.is_ready else ()
        gone = [item for item in self._chips if item not in lineup]
        refocus = self._neighbour_of_focus(gone)
        for item in gone:
            self._remove_chip(item)
        for item in lineup:
            if item not in self._chips:
                self._add_chip(item)
            self._name_chip(self._chips[item])
        chips = self._in_order()
        self._row.show_chips(chips)
        for chip, following in pairwise(chips):
            QWidget.setTabOrder(chip.remove_button, following.remove_button)
        if chips:
            QWidget.setTabOrder(chips[-1].remove_button, self.field)
        self.field.setEnabled(self._store.is_ready and len(lineup) < LARGEST)
        self._hint.setText(self._hint_text(len(lineup)))
        self._compare_action.setEnabled(len(lineup) >= SMALLEST)
        self._clear_action.setEnabled(bool(lineup))
        self._fit()
        if refocus:
            self._chips[refocus].remove_button.setFocus()

    def _in_order(self) -> list[Chip]:
        lineup = self._store.session.lineup if self._store.is_ready else ()
        return [self._chips[item] for item in lineup]

    def _neighbour_of_focus(self, gone: list[str]) -> str | None:
        """Which chip takes the focus of one that goes away: the next, else the one before."""
        items = list(self._chips)
        left = [item for item in items if item not in gone]
        for item in gone:
            if self._chips[item].remove_button.hasFocus() and left:
                later = [each for each in items[items.index(item) :] if each in left]
                return later[0] if later else left[-1]
        return None

    def _add_chip(self, item: str) -> None:
        chip = self._chips[item] = Chip(item, self._store.title_of(item))
        if item_of(item).kind is Kind.MODEL:
            series = self._store.catalog.frame.series["openness"]
            row = self._store.catalog.frame.row_of[item]
            openness = series.value(row)
            chip.show_openness(None if openness is None else str(openness), said(series.text(row)))
        chip.tint(self.palette())
        chip.remove_action.triggered.connect(lambda: self._store.toggle_in_lineup(item))
        chip.moved.connect(lambda by: self._move(item, by))

    def _name_chip(self, chip: Chip) -> None:
        """What is open by which definition is said of a side; the baseline is named as such."""
        name = self._store.title_of(chip.item)
        if chip.item == self._store.session.baseline:
            name = self.tr("{name} (baseline)").format(name=name)
        chip.show_name(name)

    def _move(self, item: str, by: int) -> None:
        place = self._store.session.lineup.index(item) + by
        self._store.move_in_lineup(item, place)

    def _remove_chip(self, item: str) -> None:
        chip = self._chips.pop(item)
        chip.hide()
        chip.deleteLater()

    def _hint_text(self, count: int) -> str:
        if count == 0:
            return self.tr("Pick two to six models with Space")
        if count < SMALLEST:
            return self.tr("Pick at least one more")
        return self.tr("Full: six at most") if count >= LARGEST else ""

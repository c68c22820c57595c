"""The search line, and below it a chip for each active filter."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from weighbridge.catalog.frame import CategorySeries, SetSeries
from weighbridge.columns import COLUMNS, FACETS, UNKNOWN
from weighbridge.filters.query import Query
from weighbridge.qt.formats import unknown_text
from weighbridge.qt.labels import plain_tool_tip
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon

_MARGIN = 12
_GAP = 8


class QueryBar(QWidget):
    """Edits the search words of the session's query; clears any or all of its filters."""

    left_downwards = Signal()
    """Down or Enter was pressed in the search line: on to what it has found."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search by name, family, vendor or codename"))
        self.line.setAccessibleName(self.tr("Search"))
        self.line.setClearButtonEnabled(True)
        self.line.textChanged.connect(self._search)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            shortcut = QShortcut(QKeySequence(key), self.line)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(self.left_downwards)
        clear = QShortcut(QKeySequence(Qt.Key.Key_Escape), self.line)
        clear.setContext(Qt.ShortcutContext.WidgetShortcut)
        clear.activated.connect(self.line.clear)
        self._find_icon = QAction(self.tr("Search"), self)
        self.line.addAction(self._find_icon, QLineEdit.ActionPosition.LeadingPosition)
        for button in self.line.findChildren(QToolButton):
            is_find = button.defaultAction() is self._find_icon
            button.setAccessibleName(self.tr("Search") if is_find else self.tr("Clear the search"))
        self._clear_all = QAction(self.tr("Clear &all filters"), self)
        self._clear_all.setShortcut(QKeySequence("Ctrl+Shift+L"))
        self._clear_all.setEnabled(False)
        self._clear_all.triggered.connect(lambda: self._store.ask(Query()))
        self._row = QHBoxLayout()
        self._row.setSpacing(_GAP)
        self._row.addWidget(self.line, 1)
        self._chips = _ChipRow(self._clear_all, self.line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _GAP)
        layout.setSpacing(_GAP)
        layout.addLayout(self._row)
        layout.addWidget(self._chips)
        store.answer_changed.connect(self._show)
        self._tint()

    @property
    def clear_all(self) -> QAction:
        """The action that shows every model again."""
        return self._clear_all

    def add_button(self, action: QAction) -> QToolButton:
        """Put a command's button to the right of the search line; returns the button."""
        button = QToolButton()
        button.setDefaultAction(action)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._row.addWidget(button)
        return button

    def _tint(self) -> None:
        self._find_icon.setIcon(icon("search", self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: the icon follows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _search(self, text: str) -> None:
        self._store.ask(self._store.session.query.searching(text))

    def _show(self) -> None:
        query = self._store.session.query
        if Query().searching(self.line.text()).words != query.words:
            self.line.setText(" ".join(query.words))
        chosen = {id: query.chosen(id) for id in FACETS}
        chips = [(*self._chip_texts(id, ids), id) for id, ids in sorted(chosen.items()) if ids]
        # Chips first: what is disabled has lost the keyboard, and could not hand it on.
        self._chips.show_chips(chips, self._clear)
        self._clear_all.setEnabled(not query.is_empty)

    def _clear(self, column_id: str, _checked: bool = False) -> None:
        self._store.ask(self._store.session.query.choosing(column_id, ()))

    def _chip_texts(self, column_id: str, ids: frozenset[str]) -> tuple[str, str]:
        """What a chip says, and all that it stands for: it names one value and counts the rest."""
        series = self._store.catalog.frame.series[column_id]
        assert isinstance(series, CategorySeries | SetSeries)
        names = [series.titles[id] for id in series.ids if id in ids]
        names += [unknown_text()] if UNKNOWN in ids else []
        title = COLUMNS[column_id].title
        first = f"{title}: {names[0]}"
        if len(names) > 1:
            first = self.tr("{first} and %n more", "", len(names) - 1).format(first=first)
        return first, f"{title}: {', '.join(names)}"


class _ChipRow(QWidget):
    """A chip for each filter, each removes it; and beside them what removes all.

    Chips scroll where there are too many.
    """

    def __init__(self, clear_all: QAction, refuge: QWidget) -> None:
        """``refuge`` gets the keyboard from what goes with the last filter."""
        super().__init__()
        self._buttons: list[QToolButton] = []
        self._refuge = refuge
        self._chips = QScrollArea()
        self._chips.setFrameShape(QFrame.Shape.NoFrame)
        self._chips.setWidgetResizable(True)
        self._chips.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chips.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._chips.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear_all = QToolButton()
        self._clear_all.setDefaultAction(clear_all)
        self._clear_all.setAutoRaise(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        layout.addWidget(self._chips, 1)
        layout.addWidget(self._clear_all)
        self.hide()

    def show_chips(
        self, chips: Sequence[tuple[str, str, str]], clear: Callable[[str], None]
    ) -> None:
        """Show a chip for each (short text, whole text, column id).

        ``clear`` gets the column id of a chip that is removed.
        """
        focused = [button.hasFocus() for button in (*self._buttons, self._clear_all)]
        content = QWidget()
        layout = QHBoxLayout(content)
        self._buttons = []
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(_GAP)
        for text, whole, column_id in chips:
            chip = QToolButton()
            chip.setText(text.replace("&", "&&"))
            chip.setToolTip(plain_tool_tip(whole))
            chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            chip.setAccessibleName(self.tr("Remove the filter {filter}").format(filter=whole))
            chip.clicked.connect(partial(clear, column_id))
            chip.installEventFilter(self)
            layout.addWidget(chip)
            self._buttons.append(chip)
        layout.addStretch()
        self._tint()
        self._chips.setWidget(content)
        self._chips.setFixedHeight(content.sizeHint().height())
        self.setVisible(bool(chips))
        if any(focused[:-1]) and chips:
            self._buttons[min(focused.index(True), len(chips) - 1)].setFocus()
        elif any(focused) and not chips:
            self._refuge.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: the icons follow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        for chip in self._buttons:
            chip.setIcon(icon("x", self.palette()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A chip that gets the focus comes into sight."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._chips.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

"""One facet of the filter panel: a category column's values with ticks and live counts."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QSizePolicy,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from weighbridge.columns import UNKNOWN
from weighbridge.qt.formats import unknown_text
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.marks import mark_icon
from weighbridge.qt.theme import show_ticks, theme_of

_COUNT_MARGIN = 10
_LONGEST = 9
"""Rows shown before the list scrolls."""


class Facet(QWidget):
    """Ticks choose values; several at once widen the choice; none leaves the facet off."""

    chosen = Signal(str, frozenset)
    """Column id and the ids ticked."""

    def __init__(self, column_id: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column_id = column_id
        self._items: dict[str, QTreeWidgetItem] = {}
        self._told: dict[str, tuple[int, bool]] = {}
        """What each item shows: telling it again would have it painted again."""
        self._shown: tuple[Mapping[str, int], frozenset[str]] = {}, frozenset()
        self._largest = 0
        """The largest count so far: counts have room for it, and values the rest."""
        self._filling = False
        self._title = PlainLabel(title)
        font = self._title.font()
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._clear = QToolButton()
        self._clear.setText(self.tr("Clear"))
        self._clear.setAutoRaise(True)
        self._clear.setAccessibleName(self.tr("Clear the filter {title}").format(title=title))
        self._clear.setVisible(False)
        self._clear.clicked.connect(lambda: self.chosen.emit(self._column_id, frozenset()))
        self._list = _make_list(title)
        self._list.setFixedHeight(0)
        self._title.setBuddy(self._list)
        self._list.itemChanged.connect(self._tell)
        self._list.installEventFilter(self)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch()
        head.addWidget(self._clear)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._list)

    def set_values(self, titles: Mapping[str, str]) -> None:
        """List these values: ids with titles, in this order, and unknown last."""
        self._filling = True
        self._list.clear()
        self._items = {}
        self._told = {}
        self._largest = 0
        for id, title in {**titles, UNKNOWN: unknown_text()}.items():
            item = QTreeWidgetItem(self._list, [title, ""])
            item.setData(0, Qt.ItemDataRole.UserRole, id)
            item.setCheckState(0, Qt.CheckState.Unchecked)
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._items[id] = item
        self._draw_marks()
        self._filling = False

    def _draw_marks(self) -> None:
        if self._column_id == "openness":
            for id, item in self._items.items():
                item.setIcon(0, mark_icon(None if id == UNKNOWN else id, self.palette()))

    def show_counts(self, counts: Mapping[str, int], ticked: frozenset[str]) -> None:
        """Show what choosing each value would give; values that no model has are hidden."""
        self._filling = True
        self._shown = counts, ticked
        muted = QColor(theme_of(self.palette()).muted)
        for id, item in self._items.items():
            now = counts.get(id, 0), id in ticked
            if self._told.get(id) == now:
                continue
            count, on = self._told[id] = now
            item.setText(1, self.locale().toString(count))
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setData(0, Qt.ItemDataRole.ForegroundRole, None if count or on else muted)
            item.setForeground(1, muted)
            spoken = self.tr("{value}, {count} models").format(value=item.text(0), count=count)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._clear.setVisible(bool(ticked))
        self._filling = False
        largest = max(counts.values(), default=0)
        if largest > self._largest:
            self._largest = largest
            self._fit_counts()

    def hide_absent(self, present: frozenset[str]) -> None:
        """Leave out values that no model of the catalog has."""
        for id, item in self._items.items():
            item.setHidden(id not in present)
        self._fit_height()

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: marks and muted texts follow."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._items:
            self._filling = True
            self._draw_marks()
            self._told = {}
            self.show_counts(*self._shown)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The text size has changed: the list is as high as its rows, and counts as wide."""
        if event.type() == QEvent.Type.FontChange:
            self._fit_height()
            self._fit_counts()
        return super().eventFilter(watched, event)

    def _fit_height(self) -> None:
        """As high as the rows, up to a limit."""
        shown = [item for item in self._items.values() if not item.isHidden()]
        row = (
            self._list.sizeHintForIndex(self._list.indexFromItem(shown[0])).height() if shown else 0
        )
        frame = 2 * self._list.frameWidth()
        self._list.setFixedHeight(row * min(len(shown), _LONGEST) + frame)

    def _fit_counts(self) -> None:
        text = self.locale().toString(self._largest)
        room = self._list.fontMetrics().horizontalAdvance(text) + _COUNT_MARGIN
        self._list.header().resizeSection(1, room)

    def _tell(self) -> None:
        if not self._filling:
            on = Qt.CheckState.Checked
            ticked = frozenset(id for id, item in self._items.items() if item.checkState(0) is on)
            self.chosen.emit(self._column_id, ticked)


def _make_list(title: str) -> QTreeWidget:
    tree = QTreeWidget()
    tree.setAccessibleName(title)
    show_ticks(tree)
    tree.setColumnCount(2)
    tree.setHeaderHidden(True)
    tree.setRootIsDecorated(False)
    tree.setUniformRowHeights(True)
    tree.setIconSize(QSize(12, 12))
    tree.setFrameShape(QFrame.Shape.NoFrame)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    tree.setTextElideMode(Qt.TextElideMode.ElideRight)
    tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    tree.header().setStretchLastSection(False)
    tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    # Not to its contents: Qt would measure every row again with each count that is told.
    tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    tree.header().setMinimumSectionSize(1)
    return tree

"""The palette itself: a line to type in, and what is found."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from weighbridge.finding import Finder, Sought
from weighbridge.qt.announcing import announce
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.palette.entries import Entry

Index = QModelIndex | QPersistentModelIndex

_MOST = 50
_LINES, _LETTERS = 12, 84
_SPACE = 8
_ENTRY_ROLE = Qt.ItemDataRole.UserRole
_ENTERING = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_WALKING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class PaletteDialog(QDialog):
    """Typing finds, the arrow keys choose, Enter does it, Escape leaves all as it was.

    Ctrl+Enter puts what is found into the lineup, if it can stand there.

    The keyboard stays in the line; what is chosen in the list is said to screen readers.
    """

    chosen = Signal(object)
    """The ``Entry`` to be done; the dialog has closed."""
    picked = Signal(str)
    """An item for the lineup, in its text form; the dialog has closed."""

    def __init__(self, entries: Sequence[Entry], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(self.tr("Find anything"))
        self._found = _Found(entries)
        self._list = QListView()
        self._list.setModel(self._found)
        self._list.setItemDelegate(_EntryDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Found"))
        self._list.clicked.connect(self._choose)
        self._line = _Line(self._list)
        self._line.setAccessibleName(self.tr("Find anything"))
        self._line.setPlaceholderText(
            self.tr("Find a command, model, vendor, family, saved view or page of the help")
        )
        self._line.textChanged.connect(self._find)
        self._line.picked.connect(lambda: self._pick(self._list.currentIndex()))
        self._line.returnPressed.connect(lambda: self._choose(self._list.currentIndex()))
        self._nothing = PlainLabel(self.tr("Nothing has these letters in this order."))
        self._nothing.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        hint = PlainLabel(self.tr("Enter goes there; Ctrl+Enter puts it into the lineup."))
        hint.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SPACE, _SPACE, _SPACE, _SPACE)
        layout.addWidget(self._line)
        layout.addWidget(self._nothing)
        layout.addWidget(self._list, 1)
        layout.addWidget(hint)
        self._list.selectionModel().currentChanged.connect(self._say_current)
        self._find("")
        self._fit(parent)

    def _fit(self, parent: QWidget) -> None:
        metrics = self.fontMetrics()
        width = min(metrics.averageCharWidth() * _LETTERS, parent.width() - 4 * _SPACE)
        self.resize(width, _row_height(metrics) * (_LINES + 2))
        middle = parent.mapToGlobal(parent.rect().center())
        top = parent.mapToGlobal(parent.rect().topLeft())
        self.move(middle.x() - width // 2, top.y() + parent.height() // 8)

    def _find(self, text: str) -> None:
        self._found.find(text)
        self._list.setCurrentIndex(self._found.index(0))
        has_any = self._found.rowCount() > 0
        self._nothing.setVisible(not has_any)
        if not has_any:
            announce(self._line, self._nothing.text())

    def _say_current(self, index: QModelIndex) -> None:
        if index.isValid():
            text = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
            self._line.setAccessibleDescription(text)
            announce(self._line, text)

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            entry = index.data(_ENTRY_ROLE)
            self.accept()
            self.chosen.emit(entry)

    def _pick(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(_ENTRY_ROLE).item:
            item = index.data(_ENTRY_ROLE).item
            self.accept()
            self.picked.emit(item)


class _Line(QLineEdit):
    """Keys that walk a list are the list's."""

    picked = Signal()
    """Ctrl+Enter."""

    def __init__(self, walked: QListView) -> None:
        super().__init__()
        self._walked = walked

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _WALKING:
            QCoreApplication.sendEvent(self._walked, event)
        elif event.key() in _ENTERING and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.picked.emit()
        else:
            super().keyPressEvent(event)


class _Found(QAbstractListModel):
    """The entries found, the best first."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        super().__init__()
        self._entries = entries
        self._finder = Finder(Sought(each.title, each.others) for each in entries)
        self._places: list[int] = []

    def find(self, text: str) -> None:
        """List what a text finds."""
        self.beginResetModel()
        self._places = self._finder.find(text, _MOST)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Entries found."""
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The title; the whole entry; both its parts as spoken."""
        if not index.isValid():
            return None
        entry = self._entries[self._places[index.row()]]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title}, {entry.kind}"
        return entry if role == _ENTRY_ROLE else None


class _EntryDelegate(QStyledItemDelegate):
    """The title on the left, what it is on the right and muted."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Long titles are cut off before the kind is."""
        self.initStyleOption(option, index)
        entry: Entry = index.data(_ENTRY_ROLE)
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        metrics: QFontMetrics = option.fontMetrics
        area = option.rect.adjusted(_SPACE, 0, -_SPACE, 0)
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected:
            painter.fillRect(option.rect, palette.highlight())
        role = QPalette.ColorRole
        painter.setPen(palette.color(role.HighlightedText if is_selected else role.Text))
        kind = metrics.elidedText(entry.kind, Qt.TextElideMode.ElideRight, area.width() // 2)
        room = area.width() - metrics.horizontalAdvance(kind) - 2 * _SPACE
        title = metrics.elidedText(entry.title, Qt.TextElideMode.ElideRight, room)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | middle, title)
        painter.setPen(palette.color(role.HighlightedText if is_selected else role.PlaceholderText))
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | middle, kind)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(0, _row_height(option.fontMetrics))


def _row_height(metrics: QFontMetrics) -> int:
    return metrics.height() + _SPACE

"""What could be typed next, in a list below the query line."""

from PySide6.QtCore import (
    QAbstractListModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from weighbridge.filters.language.completion import Candidate, Completion
from weighbridge.qt.announcing import announce
from weighbridge.qt.formats import one_line
from weighbridge.qt.language import said

Index = QModelIndex | QPersistentModelIndex

_ROWS = 9
_MOST = 60
_ROW_PADDING = 6
_PADDING = 8
_LETTERS = 58
_NOTHING = Completion(0, 0, ())


class CompletionList(QListView):
    """Lies over the window below a line, which keeps the keyboard."""

    taken = Signal(object)
    """A candidate was clicked."""

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self._model = _CandidatesModel()
        self._model.setParent(self)
        self.completion = _NOTHING
        self.setModel(self._model)
        self.setItemDelegate(_CandidateDelegate(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.Box)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Completions"))
        self.clicked.connect(lambda index: self.taken.emit(self._model.candidate(index.row())))
        self.hide()

    def offer(self, completion: Completion, x: int) -> None:
        """Show candidates, ``x`` from the left of the line; none hides the list."""
        self.completion = completion
        self._model.show(completion.candidates[:_MOST])
        count = self._model.rowCount()
        if not count:
            self.hide()
            return
        window = self._line.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = self._line.mapTo(window, QPoint(max(x - _PADDING, 0), self._line.height()))
        height = min(count, _ROWS) * _row_height(self) + 2 * self.frameWidth()
        width = self.fontMetrics().averageCharWidth() * _LETTERS
        left = max(min(corner.x(), window.width() - width), 0)
        self.setGeometry(left, corner.y(), width, height)
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()
        self.show()
        self.raise_()

    def step(self, by: int) -> None:
        """Go to the next candidate, or (-1) the one before; from the last to the first."""
        count = self._model.rowCount()
        here = self.currentIndex().row()
        row = (here + by) % count if here >= 0 else (0 if by > 0 else count - 1)
        self.setCurrentIndex(self._model.index(row))
        announce(
            self, str(self._model.data(self.currentIndex(), Qt.ItemDataRole.AccessibleTextRole))
        )

    def current(self) -> Candidate | None:
        """The candidate that was gone to."""
        row = self.currentIndex().row()
        return self._model.candidate(row) if row >= 0 else None

    def first(self) -> Candidate:
        """The best candidate."""
        return self._model.candidate(0)


class _CandidatesModel(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self._candidates: tuple[Candidate, ...] = ()

    def show(self, candidates: tuple[Candidate, ...]) -> None:
        self.beginResetModel()
        self._candidates = candidates
        self.endResetModel()

    def candidate(self, row: int) -> Candidate:
        return self._candidates[row]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._candidates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        candidate = self._candidates[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(candidate.text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(each for each in (candidate.text, _title(candidate)) if each)
        return None


class _CandidateDelegate(QStyledItemDelegate):
    """What is to be written, and muted at the right what it means and how many rows it gives."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """All rows are of one height."""
        return QSize(1, option.fontMetrics.height() + _ROW_PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a candidate."""
        model = index.model()
        assert isinstance(model, _CandidatesModel)
        candidate = model.candidate(index.row())
        palette, metrics, role = option.palette, option.fontMetrics, QPalette.ColorRole
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(option.rect, palette.highlight())
        room = option.rect.adjusted(_PADDING, 0, -_PADDING, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(palette.color(role.HighlightedText if is_current else role.Text))
        text = metrics.elidedText(
            one_line(candidate.text), Qt.TextElideMode.ElideRight, room.width() // 2
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | middle, text)
        room.setLeft(room.left() + metrics.horizontalAdvance(text) + 2 * _PADDING)
        painter.setPen(palette.color(role.HighlightedText if is_current else role.PlaceholderText))
        title = metrics.elidedText(_title(candidate), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | middle, title)


def _title(candidate: Candidate) -> str:
    """What a candidate means: not twice the same, and with its rows if they are known."""
    title = "" if candidate.title == candidate.text else one_line(said(candidate.title))
    rows = "" if candidate.rows is None else QLocale().toString(candidate.rows)
    return "  ".join(each for each in (title, rows) if each)


def _row_height(view: QListView) -> int:
    return view.fontMetrics().height() + _ROW_PADDING

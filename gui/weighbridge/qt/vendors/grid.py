"""The grid of vendors by tier: what is open, conditional, closed, and what was only said."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from weighbridge.analysis.strategy import Placed, VendorRow
from weighbridge.catalog.rules import TIERS
from weighbridge.catalog.titles import event_title
from weighbridge.columns import UNKNOWN
from weighbridge.exports.sheet import Sheet
from weighbridge.exports.vendor_sheets import strategy_sheet
from weighbridge.qt.formats import date_text, one_line
from weighbridge.qt.in_words import said_sheet
from weighbridge.qt.labels import plain_tool_tip
from weighbridge.qt.language import said
from weighbridge.qt.marks import draw_mark, mark_colour
from weighbridge.qt.theme import theme_of

Index = QModelIndex | QPersistentModelIndex

_FIRST_TIER = 2
"""Before the tiers stand the vendor and what it plays."""
_LETTERS = (18, 26, *[29] * len(TIERS), 29, 30)
_MARK = 11
_MARGIN = 6
_PADDING = 4
_MONTH = len("2026-01")
_MOST_APART = 3
"""So many reported or announced models are named in a cell; the story has all."""
_SELECTED = QStyle.StateFlag.State_Selected.value
_Align = Qt.AlignmentFlag
_WRAPPED = int(_Align.AlignLeft | _Align.AlignTop) | int(Qt.TextFlag.TextWordWrap)


class GridModel(QAbstractTableModel):
    """Vendors down, tiers across, and what is reported or announced at the end."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.vendors: tuple[VendorRow, ...] = ()
        self.sheet = Sheet((), ())

    def show_rows(self, rows: Sequence[VendorRow]) -> None:
        """Show other vendors."""
        self.beginResetModel()
        self.vendors = tuple(rows)
        self.sheet = said_sheet(strategy_sheet(rows))
        self.endResetModel()

    def placed(self, row: int, section: int) -> tuple[tuple[Placed, str], ...]:
        """The models of a cell, and muted beside each when it came, or what its status is."""
        vendor = self.vendors[row]
        if section < _FIRST_TIER:
            return ()
        if section == len(self.sheet.headers) - 1:
            apart = vendor.apart[:_MOST_APART]
            return tuple((each, said(event_title(each.status or ""))) for each in apart)
        tier = (*TIERS, UNKNOWN)[section - _FIRST_TIER]
        return tuple((each, self._month(each)) for each in vendor.newest(tier))

    def _month(self, placed: Placed) -> str:
        if not placed.released:
            return self.tr("no date")
        return date_text(placed.released[:_MONTH], QLocale())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Vendors."""
        return 0 if parent.isValid() else len(self.vendors)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Vendor, play, tiers, tier unknown, reported and announced."""
        return 0 if parent.isValid() else len(self.sheet.headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The headers of the sheet."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.sheet.headers[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """As in exports, which is also what is said to a screen reader."""
        if not index.isValid():
            return None
        text = self.sheet.rows[index.row()][index.column()].text
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(text)
        if role == Qt.ItemDataRole.ToolTipRole and text:
            return plain_tool_tip(*text.split("; "))
        return None


class GridDelegate(QStyledItemDelegate):
    """A line a model: the mark of its openness, its name, and muted its date."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint ground, lines, and the line below."""
        model = index.model()
        assert isinstance(model, GridModel)
        theme = theme_of(option.palette)
        selected = bool(option.state.value & _SELECTED)
        rect, metrics = option.rect, option.fontMetrics
        is_apart = index.column() == model.columnCount() - 1
        if selected:
            painter.fillRect(rect, QColor(theme.highlight))
        elif is_apart:
            painter.fillRect(rect, QColor(theme.window))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(theme.line))
        text = QColor(theme.highlighted_text if selected else theme.text)
        muted = QColor(theme.highlighted_text if selected else theme.muted)
        placed = model.placed(index.row(), index.column())
        room = rect.adjusted(_MARGIN, _PADDING, -_MARGIN, -_PADDING)
        if not placed:
            painter.setPen(muted if index.column() else text)
            painter.drawText(room, _WRAPPED, str(index.data() or ""))
            return
        line = metrics.height()
        for place, (each, note) in enumerate(placed):
            top = room.top() + place * line
            mark = QRectF(room.left(), top + (line - _MARK) / 2, _MARK, _MARK)
            colour = text if selected else mark_colour(each.openness, option.palette)
            painter.save()
            draw_mark(painter, mark, each.openness, colour)
            painter.restore()
            left = room.left() + _MARK + _MARGIN
            width = metrics.horizontalAdvance(note)
            free = max(room.right() - left - width - _MARGIN, 0)
            name = metrics.elidedText(one_line(each.name), Qt.TextElideMode.ElideRight, free)
            painter.setPen(muted if is_apart and not selected else text)
            base = top + metrics.ascent()
            painter.drawText(QPoint(left, base), name)
            painter.setPen(muted)
            painter.drawText(QPoint(room.right() - width, base), note)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for all lines."""
        model = index.model()
        assert isinstance(model, GridModel)
        metrics = QFontMetrics(option.font)
        lines = len(model.placed(index.row(), index.column()))
        return QSize(0, max(lines, 1) * metrics.height() + 2 * _PADDING + 1)


class Grid(QTableView):
    """Enter or a double click opens a vendor."""

    chosen = Signal(str)
    """The id of a vendor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = GridModel(self)
        self.setModel(self.grid)
        self.setItemDelegate(GridDelegate(self))
        self.setAccessibleName(self.tr("Vendors by tier"))
        self.setAccessibleDescription(self.tr("Enter tells the story of a vendor."))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(_Align.AlignLeft | _Align.AlignVCenter)
        self.doubleClicked.connect(lambda index: self._choose(index.row()))

    def show_rows(self, rows: Sequence[VendorRow]) -> None:
        """Show other vendors."""
        self.grid.show_rows(rows)
        self.fit()

    def fit(self) -> None:
        """Columns for so many letters, rows as high as their fullest cell."""
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        for section, letters in enumerate(_LETTERS[: self.grid.columnCount()]):
            self.setColumnWidth(section, letters * letter)
        for row in range(self.grid.rowCount()):
            sections = range(_FIRST_TIER, self.grid.columnCount())
            lines = max(len(self.grid.placed(row, section)) for section in sections)
            texts = [str(self.grid.index(row, section).data()) for section in range(_FIRST_TIER)]
            heights = [self._wrapped(text, section) for section, text in enumerate(texts)]
            self.setRowHeight(row, max(lines * line, *heights) + 2 * _PADDING + 1)

    def _wrapped(self, text: str, section: int) -> int:
        area = QRect(0, 0, self.columnWidth(section) - 2 * _MARGIN, 10_000)
        return self.fontMetrics().boundingRect(area, _WRAPPED, text).height()

    def selection_sheet(self) -> Sheet | None:
        """The rows that are selected, as for export."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        sheet = self.grid.sheet
        return Sheet(sheet.headers, tuple(sheet.rows[row] for row in rows)) if rows else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the vendor."""
        row = self.currentIndex().row()
        if row >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(row)
        else:
            super().keyPressEvent(event)

    def _choose(self, row: int) -> None:
        self.chosen.emit(self.grid.vendors[row].vendor.id)

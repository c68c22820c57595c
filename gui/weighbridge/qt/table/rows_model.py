"""The rows of the table as a Qt item model."""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette

from weighbridge.catalog.frame import Rows, Series
from weighbridge.columns import UNKNOWN, Column, Kind
from weighbridge.filters.search import found_by
from weighbridge.qt.dragging import ITEM_FORMAT, item_data
from weighbridge.qt.formats import aligned_number, decimals_of, display_text, one_line, unknown_text
from weighbridge.qt.labels import plain_tool_tip
from weighbridge.qt.language import said
from weighbridge.qt.marks import mark_icon
from weighbridge.qt.meanings import meanings_of
from weighbridge.qt.store import Store
from weighbridge.qt.table.headings import (
    Heading,
    header_state,
    heading_text,
    spoken_header,
    spoken_heading,
)
from weighbridge.qt.theme import theme_of

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

_SAMPLE = 60
_KEPT = 20_000
_Flag = Qt.ItemFlag
_SELECTABLE = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemNeverHasChildren
_TICKABLE = _SELECTABLE | _Flag.ItemIsUserCheckable | _Flag.ItemIsDragEnabled

FOUND_BY_ROLE = _Role.UserRole + 1
"""Why a search found the row, if not by its name: a short text for the name cell."""
DISPUTED_ROLE = _Role.UserRole + 2
"""Whether sources disagree about the cell."""
STATE_ROLE = _Role.UserRole + 3
"""What a header shows of a column, as a HeaderState."""


class Cell(NamedTuple):
    """All that painting a cell needs, asked for at once."""

    text: str
    alignment: Qt.AlignmentFlag
    icon: QIcon | None
    is_unknown: bool
    is_disputed: bool
    is_heading: bool = False


class _Shown(NamedTuple):
    """A column on screen: what its cells have in common."""

    column: Column
    alignment: Qt.AlignmentFlag
    decimals: int


class RowsModel(QAbstractTableModel):
    """The store's answer, in the session's columns; the first holds the tick of the lineup."""

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._lines: Rows = np.array([], dtype=np.int32)
        """By row of the table: a row of the frame, or -1 - n for the heading of group n."""
        self._folded: set[str] = set()
        self._grouping = ""
        self._shown: list[_Shown] = []
        self._decimals: dict[str, int] = {}
        self._cells: dict[tuple[int, int], Cell] = {}
        """By row of the frame and section: what was painted, but for the mark, whose colours may
        change; most of it is painted again with the next letter."""
        self._answers: dict[int, Callable[[int, _Shown], object]] = {
            _Role.DisplayRole: self._text,
            _Role.AccessibleTextRole: self._spoken,
            _Role.ToolTipRole: self._tool_tip,
            _Role.TextAlignmentRole: self._alignment,
            _Role.ForegroundRole: self._foreground,
            _Role.DecorationRole: self._mark,
            _Role.CheckStateRole: self._tick,
            FOUND_BY_ROLE: self._found_by,
            DISPUTED_ROLE: self._disputed,
        }
        store.catalog_changed.connect(self._decimals.clear)
        for signal in (store.catalog_changed, store.columns_changed):
            signal.connect(self._cells.clear)
        store.columns_changed.connect(self._reset)
        store.answer_changed.connect(self._reset)
        store.lineup_changed.connect(self._repaint_ticks)

    def _reset(self) -> None:
        # Columns can change before the first answer is there.
        self.beginResetModel()
        if self._grouping != self._store.session.grouping:
            self._grouping = self._store.session.grouping
            self._folded.clear()
        self._lines = self._laid_out()
        columns = self._store.catalog.columns
        self._shown = [
            _Shown(columns[id], _alignment_of(columns[id]), self._decimals_of(columns[id]))
            for id in self._store.session.columns
        ]
        self.endResetModel()

    def _laid_out(self) -> Rows:
        groups = self._store.groups
        if not groups:
            return self._store.answer.rows
        parts: list[Rows] = []
        for number, group in enumerate(groups):
            parts.append(np.array([-1 - number], dtype=np.int32))
            if group.id not in self._folded:
                parts.append(group.rows)
        return np.concatenate(parts)

    def _decimals_of(self, column: Column) -> int:
        if column.kind is not Kind.NUMBER:
            return 0
        if column.id not in self._decimals:
            self._decimals[column.id] = decimals_of(self._store.catalog.frame.series[column.id])
        return self._decimals[column.id]

    def _repaint_ticks(self) -> None:
        if len(self._lines):
            last = self.index(len(self._lines) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [_Role.CheckStateRole])

    # Where things are

    def model_id(self, row: int) -> str | None:
        """The model in a row of the table; None for a heading."""
        line = int(self._lines[row])
        return self._store.catalog.frame.model_ids[line] if line >= 0 else None

    def heading(self, row: int) -> Heading | None:
        """The group that a row stands for; None for a model."""
        line = int(self._lines[row])
        if line >= 0:
            return None
        group = self._store.groups[-1 - line]
        title = unknown_text() if group.id == UNKNOWN else said(group.title)
        return Heading(group, one_line(title), group.id in self._folded)

    def row_of_heading(self, group_id: str) -> int | None:
        """The row that stands for a group, if there is one."""
        for number, group in enumerate(self._store.groups):
            if group.id == group_id:
                return int(np.flatnonzero(self._lines == -1 - number)[0])
        return None

    def fold(self, group_ids: Iterable[str], on: bool) -> None:
        """Hide or show the models of groups."""
        folded = self._folded | set(group_ids) if on else self._folded - set(group_ids)
        if folded != self._folded:
            self.beginResetModel()
            self._folded = folded
            self._lines = self._laid_out()
            self.endResetModel()

    def row_of(self, model_id: str) -> int | None:
        """The row that shows a model, if one does."""
        frame_row = self._store.catalog.frame.row_of.get(model_id)
        if frame_row is None:
            return None
        found = np.flatnonzero(self._lines == frame_row)
        return int(found[0]) if len(found) else None

    def column(self, section: int) -> Column:
        """The column that stands in a section."""
        return self._shown[section].column

    def cell(self, row: int, section: int) -> Cell:
        """All that painting a cell needs."""
        frame_row, shown = int(self._lines[row]), self._shown[section]
        if frame_row < 0:
            text = str(self._of_heading(row, shown, _Role.DisplayRole))
            return Cell(text, shown.alignment, None, text == unknown_text(), False, True)
        key = frame_row, section
        if key not in self._cells:
            if len(self._cells) >= _KEPT:
                self._cells.clear()
            self._cells[key] = Cell(
                self._text(frame_row, shown),
                shown.alignment,
                None,
                self._series(shown).value(frame_row) is None,
                self._disputed(frame_row, shown),
            )
        cell, mark = self._cells[key], self._mark(frame_row, shown)
        return cell if mark is None else cell._replace(icon=mark)

    def sample_texts(self, section: int) -> list[str]:
        """Texts of a column's first rows, by which its width can be chosen."""
        shown = self._shown[section]
        rows = self._store.shown_rows[:_SAMPLE]
        return [self._text(int(row), shown) for row in rows]

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Rows of the answer, and headings of their groups."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns of the session."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be selected; the first column can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        # Asked for each cell that is painted, and Qt's flags are slow to put together.
        is_name_of_model = index.column() == 0 and self._lines[index.row()] >= 0
        return _TICKABLE if is_name_of_model else _SELECTABLE

    def mimeTypes(self) -> list[str]:
        """What rows are when they are dragged."""
        return [ITEM_FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The first model of those that are dragged, as an item of the lineup."""
        ids = (self.model_id(index.row()) for index in indexes)
        return item_data(next((id for id in ids if id is not None), ""))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Title and, below it, the unit."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._shown):
            return None
        shown = self._shown[section]
        if role == _Role.DisplayRole:
            column = shown.column
            title = said(column.title)
            return f"{title}\n{said(column.unit)}" if column.unit else title
        if role == _Role.TextAlignmentRole:
            return shown.alignment
        if role == _Role.ToolTipRole and shown.column.description:
            return plain_tool_tip(said(shown.column.description))
        if role == STATE_ROLE:
            return header_state(self._store.session, shown.column.id)
        if role == _Role.AccessibleTextRole:
            return spoken_header(self._store.session, shown.column)
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        """A tick puts the model into the lineup or takes it out."""
        model_id = self.model_id(index.row())
        if role != _Role.CheckStateRole or index.column() != 0 or model_id is None:
            return False
        self._store.toggle_in_lineup(model_id)
        return True

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Text, alignment, mark, tick and what else a cell shows."""
        answer = self._answers.get(role)
        if answer is None or not index.isValid():
            return None
        line, shown = int(self._lines[index.row()]), self._shown[index.column()]
        return answer(line, shown) if line >= 0 else self._of_heading(index.row(), shown, role)

    def _of_heading(self, row: int, shown: _Shown, role: int) -> object:
        heading = self.heading(row)
        assert heading is not None
        if role == _Role.DisplayRole:
            return heading_text(heading, shown.column, shown.decimals)
        if role == _Role.TextAlignmentRole:
            return shown.alignment
        if role == _Role.AccessibleTextRole:
            return spoken_heading(heading, shown.column, shown.decimals)
        return None

    # What a cell answers, role by role; a row is one of the frame's

    def _series(self, shown: _Shown) -> Series:
        return self._store.catalog.frame.series[shown.column.id]

    def _text(self, row: int, shown: _Shown) -> str:
        series = self._series(shown)
        value = series.value(row)
        if shown.decimals and value is not None:
            return aligned_number(float(value), shown.decimals, QLocale())
        return display_text(shown.column, series, row, QLocale())

    def _alignment(self, _row: int, shown: _Shown) -> Qt.AlignmentFlag:
        return shown.alignment

    def _foreground(self, row: int, shown: _Shown) -> QColor | None:
        unknown = self._series(shown).value(row) is None
        return QColor(theme_of(_palette()).muted) if unknown else None

    def _mark(self, row: int, shown: _Shown) -> QIcon | None:
        if shown.column.id != "openness":
            return None
        openness = self._series(shown).value(row)
        return mark_icon(None if openness is None else str(openness), _palette())

    def _tick(self, row: int, shown: _Shown) -> Qt.CheckState | None:
        if shown.column.id != "name":
            return None
        picked = self._store.catalog.frame.model_ids[row] in self._store.session.lineup
        return Qt.CheckState.Checked if picked else Qt.CheckState.Unchecked

    def _found_by(self, row: int, shown: _Shown) -> str | None:
        found = found_by(self._store.catalog.frame, row, self._store.session.query)
        if shown.column.id != "name" or found is None:
            return None
        kind, name = found
        words = {
            "codename": self.tr("codename {name}"),
            "former-name": self.tr("formerly {name}"),
            "family": self.tr("family {name}"),
            "vendor": self.tr("vendor {name}"),
        }
        return words.get(kind, self.tr("also {name}")).format(name=name)

    def _disputed(self, row: int, shown: _Shown) -> bool:
        return self._store.catalog.evidence_by_column[shown.column.id][row].disagrees

    def _tool_tip(self, row: int, shown: _Shown) -> str:
        """The whole cell, and what it, its basis and its column mean."""
        evidence = self._store.catalog.evidence_by_column[shown.column.id][row]
        text = display_text(shown.column, self._series(shown), row, QLocale())
        means = meanings_of(shown.column, evidence)
        return plain_tool_tip(
            f"{said(shown.column.title)}: {text}", *means, said(shown.column.description)
        )

    def _spoken(self, row: int, shown: _Shown) -> str:
        """The cell for a screen reader: what is only painted is said in words."""
        parts = [
            display_text(shown.column, self._series(shown), row, QLocale()),
            self._found_by(row, shown),
            self.tr("sources disagree") if self._disputed(row, shown) else None,
        ]
        return ", ".join(part for part in parts if part)


def _alignment_of(column: Column) -> Qt.AlignmentFlag:
    """Numbers and dates stand on the right, so that their ends are in one line."""
    side = Qt.AlignmentFlag.AlignLeft
    if column.kind in (Kind.NUMBER, Kind.DATE):
        side = Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _palette() -> QPalette:
    return QGuiApplication.palette()

"""The rows of the table as a Qt item model."""

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette

from weighbridge.catalog.frame import Rows, Series
from weighbridge.columns import Column, Kind
from weighbridge.filters.search import found_by
from weighbridge.qt.formats import aligned_number, decimals_of, display_text
from weighbridge.qt.labels import plain_tool_tip
from weighbridge.qt.marks import mark_icon
from weighbridge.qt.store import Store
from weighbridge.qt.theme import theme_of

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

_SAMPLE = 120

FOUND_BY_ROLE = _Role.UserRole + 1
"""Why a search found the row, if not by its name: a short text for the name cell."""
DISPUTED_ROLE = _Role.UserRole + 2
"""Whether sources disagree about the cell."""


class Cell(NamedTuple):
    """All that painting a cell needs, asked for at once."""

    text: str
    alignment: Qt.AlignmentFlag
    icon: QIcon | None
    is_unknown: bool
    is_disputed: bool


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
        self._rows: Rows = np.array([], dtype=np.int32)
        self._shown: list[_Shown] = []
        self._decimals: dict[str, int] = {}
        self._answers: dict[int, Callable[[int, _Shown], object]] = {
            _Role.DisplayRole: self._text,
            _Role.AccessibleTextRole: self._spoken,
            _Role.TextAlignmentRole: self._alignment,
            _Role.ForegroundRole: self._foreground,
            _Role.DecorationRole: self._mark,
            _Role.CheckStateRole: self._tick,
            FOUND_BY_ROLE: self._found_by,
            DISPUTED_ROLE: self._disputed,
        }
        store.catalog_changed.connect(self._decimals.clear)
        store.columns_changed.connect(self._reset)
        store.answer_changed.connect(self._reset)
        store.lineup_changed.connect(self._repaint_ticks)

    def _reset(self) -> None:
        # Columns can change before the first answer is there.
        self.beginResetModel()
        self._rows = self._store.answer.rows
        columns = self._store.catalog.columns
        self._shown = [
            _Shown(columns[id], _alignment_of(columns[id]), self._decimals_of(columns[id]))
            for id in self._store.session.columns
        ]
        self.endResetModel()

    def _decimals_of(self, column: Column) -> int:
        if column.kind is not Kind.NUMBER:
            return 0
        if column.id not in self._decimals:
            self._decimals[column.id] = decimals_of(self._store.catalog.frame.series[column.id])
        return self._decimals[column.id]

    def _repaint_ticks(self) -> None:
        if len(self._rows):
            last = self.index(len(self._rows) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last, [_Role.CheckStateRole])

    # Where things are

    def model_id(self, row: int) -> str:
        """The model in a row of the table."""
        return self._store.catalog.frame.model_ids[int(self._rows[row])]

    def row_of(self, model_id: str) -> int | None:
        """The row that shows a model, if one does."""
        frame_row = self._store.catalog.frame.row_of.get(model_id)
        if frame_row is None:
            return None
        found = np.flatnonzero(self._rows == frame_row)
        return int(found[0]) if len(found) else None

    def column(self, section: int) -> Column:
        """The column that stands in a section."""
        return self._shown[section].column

    def cell(self, row: int, section: int) -> Cell:
        """All that painting a cell needs."""
        frame_row, shown = int(self._rows[row]), self._shown[section]
        return Cell(
            self._text(frame_row, shown),
            shown.alignment,
            self._mark(frame_row, shown),
            self._series(shown).value(frame_row) is None,
            self._disputed(frame_row, shown),
        )

    def sample_texts(self, section: int) -> list[str]:
        """Texts of a column's first rows, by which its width can be chosen."""
        shown = self._shown[section]
        return [self._text(int(row), shown) for row in self._rows[:_SAMPLE]]

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Rows of the answer."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Columns of the session."""
        return 0 if parent.isValid() else len(self._shown)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be selected; the first column can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == 0:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemNeverHasChildren

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Title and, below it, the unit."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._shown):
            return None
        shown = self._shown[section]
        if role == _Role.DisplayRole:
            column = shown.column
            return f"{column.title}\n{column.unit}" if column.unit else column.title
        if role == _Role.TextAlignmentRole:
            return shown.alignment
        if role == _Role.ToolTipRole and shown.column.description:
            return plain_tool_tip(shown.column.description)
        return None

    def setData(self, index: Index, value: object, role: int = _Role.EditRole) -> bool:
        """A tick puts the model into the lineup or takes it out."""
        if role != _Role.CheckStateRole or index.column() != 0:
            return False
        self._store.toggle_in_lineup(self.model_id(index.row()))
        return True

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Text, alignment, mark, tick and what else a cell shows."""
        answer = self._answers.get(role)
        if answer is None or not index.isValid():
            return None
        return answer(int(self._rows[index.row()]), self._shown[index.column()])

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

"""The grid of vendors by tier as a Qt item model."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
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
from weighbridge.wording import SEMICOLON

Index = QModelIndex | QPersistentModelIndex

FIRST_TIER = 2
"""Before the tiers stand the vendor and what it plays."""
_MONTH = len("2026-01")
_MOST_APART = 3
"""So many reported or announced models are named in a cell; the story has all."""


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
        if section < FIRST_TIER:
            return ()
        if section == len(self.sheet.headers) - 1:
            apart = vendor.apart[:_MOST_APART]
            return tuple((each, said(event_title(each.status or ""))) for each in apart)
        tier = (*TIERS, UNKNOWN)[section - FIRST_TIER]
        return tuple((each, self._month(each)) for each in vendor.newest(tier))

    def _month(self, placed: Placed) -> str:
        if not placed.released:
            return self.tr("no date")
        return date_text(placed.released[:_MONTH], QLocale())

    def items(self, row: int, section: int) -> tuple[tuple[str, str], ...]:
        """What of a cell can stand in a lineup, as (text form, name): its models, or the vendor."""
        vendor = self.vendors[row].vendor
        placed = self.placed(row, section)
        if placed:
            return tuple((each.model_id, each.name) for each, _ in placed)
        return ((f"vendor:{vendor.id}", vendor.name),)

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
        if role == Qt.ItemDataRole.AccessibleTextRole and not text:
            return self.tr("none")
        if role == Qt.ItemDataRole.ToolTipRole and text:
            return plain_tool_tip(*text.split(said(SEMICOLON)))
        return None

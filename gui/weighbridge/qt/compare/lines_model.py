"""The lines of a comparison as a Qt item model: attributes down, models across."""

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import UNRELEASED_STATUSES
from weighbridge.columns import Kind, Value
from weighbridge.comparison.marks import MIN_COMPARED, Mark
from weighbridge.comparison.table import Cell, Comparison, Line
from weighbridge.qt.formats import number_text, unknown_text
from weighbridge.qt.labels import plain_tool_tip

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

CELL_ROLE = _Role.UserRole + 1
"""(model id, column id) of a cell, or None in a heading."""
MARK_ROLE = _Role.UserRole + 2
"""The ``Mark`` of a cell, or None."""
UNKNOWN_ROLE = _Role.UserRole + 3
"""Whether the value of a cell is not known."""
DISPUTED_ROLE = _Role.UserRole + 4
"""Whether sources disagree about a cell."""
HEADING_ROLE = _Role.UserRole + 5
"""Whether a row is the heading of a group; also asked of the vertical header."""
NOTE_ROLE = _Role.UserRole + 6
"""What stands small under a header's title, with line ends, or "": asked of both headers."""
OPENNESS_ROLE = _Role.UserRole + 7
"""The id of a model's openness class, or None: asked of the horizontal header."""
UNRELEASED_ROLE = _Role.UserRole + 8
"""Whether a model is only reported or announced: asked of the horizontal header."""
KIND_ROLE = _Role.UserRole + 9
"""The ``Kind`` of an attribute."""

_LINK_SCHEME = "https://"


@dataclass(frozen=True, slots=True)
class _Head:
    """What the header says of a model."""

    name: str
    vendor: str
    openness: Value
    terms: str
    unreleased: bool


class LinesModel(QAbstractTableModel):
    """A comparison, its groups and their lines one below the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._rows: list[Line | str] = []
        self._heads: list[_Head] = []

    def show_comparison(self, catalog: Catalog, comparison: Comparison | None) -> None:
        """Show another comparison; None for none at all."""
        self.beginResetModel()
        self._comparison = comparison or Comparison()
        self._heads = [self._head(catalog, id) for id in self._comparison.model_ids]
        self._rows = []
        for section in self._comparison.sections:
            self._rows += [section.title, *section.lines]
        self.endResetModel()

    def _head(self, catalog: Catalog, model_id: str) -> _Head:
        series, row = catalog.frame.series, catalog.frame.row_of[model_id]
        openness, status = series["openness"].value(row), series["status"].value(row)
        title = series["openness"].text(row) if openness else self.tr("Openness unknown")
        if status in UNRELEASED_STATUSES:
            title = self.tr("{status}, not released").format(status=series["status"].text(row))
        elif status != "released":
            said = series["status"].text(row) if status else self.tr("status unknown")
            title = f"{title} · {said}"
        model = catalog.models[model_id]
        unreleased = status in UNRELEASED_STATUSES
        return _Head(model.name, model.vendor.name, openness, title, unreleased)

    # Where things are

    @property
    def model_ids(self) -> tuple[str, ...]:
        """The models across."""
        return self._comparison.model_ids

    @property
    def heading_rows(self) -> list[int]:
        """The rows that are headings of groups."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, str)]

    def line(self, row: int) -> Line | None:
        """The line in a row; None for a heading."""
        line = self._rows[row]
        return None if isinstance(line, str) else line

    def row_of(self, column_id: str) -> int | None:
        """The row of an attribute, if it is shown."""
        for row, line in enumerate(self._rows):
            if isinstance(line, Line) and line.column.id == column_id:
                return row
        return None

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Headings and lines."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Models."""
        return 0 if parent.isValid() else len(self._comparison.model_ids)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be selected; headings cannot, so that the keys pass over them."""
        if not index.isValid() or self.line(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Names of models across; titles of groups and attributes, with units, down."""
        if orientation is Qt.Orientation.Horizontal:
            return self._head_data(section, role) if section < len(self._heads) else None
        if section >= len(self._rows):
            return None
        line = self._rows[section]
        if isinstance(line, str):
            return line if role == _Role.DisplayRole else role == HEADING_ROLE or None
        match role:
            case _Role.DisplayRole:
                return line.column.header
            case _Role.ToolTipRole:
                parts = (line.column.header, line.column.description, line.reason)
                return plain_tool_tip(*parts)
            case _ if role == NOTE_ROLE:
                return self._note(line)
        return None

    def _head_data(self, section: int, role: int) -> object:
        head = self._heads[section]
        facts = {
            _Role.DisplayRole: head.name,
            _Role.ToolTipRole: plain_tool_tip(head.name, head.vendor, head.terms),
            _Role.AccessibleTextRole: ", ".join((head.name, head.vendor, head.terms)),
            NOTE_ROLE: f"{head.vendor}\n{head.terms}",
            OPENNESS_ROLE: head.openness,
            UNRELEASED_ROLE: head.unreleased,
        }
        return facts.get(role)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Text, how it is written, and what a reader must know beside it."""
        line = self.line(index.row()) if index.isValid() else None
        if line is None:
            return None
        cell = line.cells[index.column()]
        match role:
            case _Role.DisplayRole:
                return self._text(line, cell)
            case _Role.TextAlignmentRole:
                # Units differ from line to line, so there is no common decimal point to align.
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case _Role.FontRole if cell.mark is Mark.BEST:
                font = QFont()
                font.setBold(True)
                return font
            case _Role.ToolTipRole:
                return plain_tool_tip(
                    self._text(line, cell, whole=True), *self._remarks(line, cell)
                )
            case _Role.AccessibleTextRole:
                return ", ".join([self._text(line, cell), *self._remarks(line, cell)])
        return self._plain_facts(index, line, cell).get(role)

    def _plain_facts(self, index: Index, line: Line, cell: Cell) -> dict[int, object]:
        return {
            CELL_ROLE: (self._comparison.model_ids[index.column()], line.column.id),
            KIND_ROLE: line.column.kind,
            MARK_ROLE: cell.mark,
            UNKNOWN_ROLE: cell.value is None,
            DISPUTED_ROLE: cell.evidence.disagrees,
        }

    # In words

    def _text(self, line: Line, cell: Cell, *, whole: bool = False) -> str:
        """The value; of a link only what tells it from others, unless ``whole``."""
        if cell.value is None:
            return unknown_text()
        if line.column.kind is Kind.NUMBER:
            return number_text(float(cell.value), QLocale())
        if line.column.kind is Kind.LINK and not whole:
            return cell.text.removeprefix(_LINK_SCHEME)
        return cell.text

    def _remarks(self, line: Line, cell: Cell) -> list[str]:
        """What mark and colour say, and how the value came about."""
        remarks = []
        if cell.mark is Mark.BEST:
            remarks.append(self.tr("best of line"))
        elif cell.mark is Mark.TIE:
            remarks.append(self.tr("tie"))
        if self._note(line) and cell.value is not None:
            remarks.append(self.tr("not comparable: {reason}").format(reason=line.reason))
        elif cell.reason:
            remarks.append(cell.reason)
        if cell.evidence.disagrees:
            remarks.append(self.tr("sources disagree"))
        if cell.evidence.rule:
            remarks.append(cell.evidence.rule)
        return remarks

    def _note(self, line: Line) -> str:
        """Said only where there is something to compare: that little is known shows by itself."""
        known = [cell for cell in line.cells if cell.value is not None]
        return self.tr("not comparable") if line.reason and len(known) >= MIN_COMPARED else ""

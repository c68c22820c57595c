"""The lines of a comparison as a Qt item model: attributes down, models across."""

from collections.abc import Set
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import UNRELEASED_STATUSES
from weighbridge.columns import Column, Kind, Value
from weighbridge.comparison.marks import MIN_COMPARED, Mark
from weighbridge.comparison.table import BY_HOST, Cell, Comparison, Line, Section
from weighbridge.qt.formats import date_text, number_text, one_line, unknown_text
from weighbridge.qt.labels import plain_tool_tip
from weighbridge.qt.language import said
from weighbridge.qt.meanings import meanings_of

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole

CELL_ROLE = _Role.UserRole + 1
"""(model id, column id) of a cell, or None in a heading."""
NOTE_ROLE = _Role.UserRole + 2
"""What stands small under a header's title, with line ends, or "": asked of both headers."""

_READ_AGAINST = (Kind.NUMBER, Kind.DATE)
_LINK_SCHEME = "https://"


class Head(NamedTuple):
    """What the header says of a model; ``item`` is what it belongs to, if that is more than it."""

    name: str
    vendor: str
    openness: str | None
    terms: str
    is_unreleased: bool
    item: str = ""
    begins_item: bool = False

    @property
    def note(self) -> str:
        """What stands below the name."""
        return f"{self.vendor}\n{self.terms}"


@dataclass(frozen=True, slots=True)
class Heading:
    """The row of a section's title."""

    section: Section
    is_folded: bool
    title: str


class Painted(NamedTuple):
    """A cell as it is painted; ``note`` is what the value is against the baseline, or ""."""

    text: str
    note: str = ""
    mark: Mark | None = None
    is_unknown: bool = False
    is_disputed: bool = False
    is_link: bool = False
    is_unreleased: bool = False


class LinesModel(QAbstractTableModel):
    """A comparison, its sections and their lines one below the other."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison = Comparison()
        self._folded: Set[str] = frozenset()
        self._rows: list[Line | Heading] = []
        self.heads: list[Head] = []
        self._painted: dict[tuple[int, int], Painted] = {}
        self._locale = QLocale()
        self.shown = 0
        """How often what is shown has changed."""

    def show_comparison(
        self, catalog: Catalog, comparison: Comparison | None, folded: Set[str] = frozenset()
    ) -> None:
        """Show another comparison, or None; of ``folded`` sections only the heading is shown."""
        self.beginResetModel()
        self._comparison = comparison or Comparison()
        self._folded = folded
        self._locale = QLocale()
        self.heads = self._heads(catalog)
        self._rows = []
        self._painted = {}
        self.shown += 1
        for section in self._comparison.sections:
            is_folded = section.id in folded
            self._rows.append(Heading(section, is_folded, self._title(section)))
            self._rows += () if is_folded else section.lines
        self.endResetModel()

    def _title(self, section: Section) -> str:
        if section.id == BY_HOST and not section.lines:
            return said(section.title)
        return f"{said(section.title)} ({self._locale.toString(len(section.lines))})"

    def _heads(self, catalog: Catalog) -> list[Head]:
        heads = []
        for entry in self._comparison.entries:
            is_one = str(entry.item) == "".join(entry.model_ids)
            for place, id in enumerate(entry.model_ids):
                item = "" if is_one else said(entry.title)
                heads.append(self._head(catalog, id, item, begins=place == 0))
        return heads

    def _head(self, catalog: Catalog, model_id: str, item: str, *, begins: bool) -> Head:
        series, row = catalog.frame.series, catalog.frame.row_of[model_id]
        openness, status = series["openness"].value(row), series["status"].value(row)
        title = said(series["openness"].text(row)) if openness else self.tr("Openness unknown")
        if status in UNRELEASED_STATUSES:
            title = self.tr("{status}, not released").format(
                status=said(series["status"].text(row))
            )
        elif status != "released":
            known = said(series["status"].text(row)) if status else self.tr("status unknown")
            title = f"{title} · {known}"
        model = catalog.models[model_id]
        mark = None if openness is None else str(openness)
        unreleased = status in UNRELEASED_STATUSES
        return Head(model.name, model.vendor.name, mark, title, unreleased, item, begins)

    # Where things are

    @property
    def model_ids(self) -> tuple[str, ...]:
        """The models across."""
        return self._comparison.model_ids

    @property
    def is_nested(self) -> bool:
        """Whether some models stand below the item that they belong to."""
        return any(head.item for head in self.heads)

    @property
    def heading_rows(self) -> list[int]:
        """The rows that are headings of sections."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, Heading)]

    def heading(self, row: int) -> Heading | None:
        """The heading in a row; None for a line."""
        found = self._rows[row]
        return found if isinstance(found, Heading) else None

    def line(self, row: int) -> Line | None:
        """The line in a row; None for a heading."""
        line = self._rows[row]
        return None if isinstance(line, Heading) else line

    def row_of(self, column_id: str) -> int | None:
        """The row of an attribute, if it is shown."""
        for row, line in enumerate(self._rows):
            if isinstance(line, Line) and line.column.id == column_id:
                return row
        return None

    def row_of_section(self, section_id: str) -> int | None:
        """The row of a section's heading."""
        for row, each in enumerate(self._rows):
            if isinstance(each, Heading) and each.section.id == section_id:
                return row
        return None

    def painted(self, row: int, place: int) -> Painted:
        """A cell of a line as it is painted; kept, since each step of scrolling asks it."""
        found = self._painted.get((row, place))
        if found is None:
            line = self._rows[row]
            assert isinstance(line, Line)
            found = self._painted[row, place] = self._paint(line, place)
        return found

    def _paint(self, line: Line, place: int) -> Painted:
        cell = line.cells[place]
        return Painted(
            one_line(self._text(line, cell)),
            said(cell.relative.text) if cell.relative else "",
            cell.mark,
            cell.value is None,
            cell.evidence.disagrees,
            line.column.kind is Kind.LINK,
            self.heads[place].is_unreleased,
        )

    def highest(self, row: int) -> Painted:
        """A cell as high as any of a line is where values do not wrap."""
        line, base = self.line(row), self._comparison.baseline
        is_read = line is not None and base is not None and line.column.kind in _READ_AGAINST
        return Painted("", note="-" if is_read else "")

    # What Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        """Headings and lines."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Models."""
        return 0 if parent.isValid() else len(self.heads)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be selected, and headings too, so that keys can fold them."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flag = Qt.ItemFlag
        return flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemNeverHasChildren

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Names of models across; titles of sections and attributes, with units, down."""
        if orientation is Qt.Orientation.Horizontal:
            return self._head_data(section, role) if section < len(self.heads) else None
        if section >= len(self._rows):
            return None
        line = self._rows[section]
        if isinstance(line, Heading):
            return line.title if role == _Role.DisplayRole else None
        match role:
            case _Role.DisplayRole:
                return said(line.column.header)
            case _Role.ToolTipRole:
                parts = (line.column.header, line.column.description, line.reason)
                return plain_tool_tip(*map(said, parts))
            case _ if role == NOTE_ROLE:
                return self._note(line)
        return None

    def _head_data(self, section: int, role: int) -> object:
        head = self.heads[section]
        match role:
            case _Role.DisplayRole:
                return head.name
            case _Role.ToolTipRole:
                return plain_tool_tip(head.item, head.name, head.vendor, head.terms)
            case _Role.AccessibleTextRole:
                parts = (head.item, head.name, head.vendor, head.terms)
                return ", ".join(each for each in parts if each)
            case _ if role == NOTE_ROLE:
                return head.note
        return None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Text, and what a reader must know beside it."""
        if not index.isValid():
            return None
        line = self._rows[index.row()]
        if isinstance(line, Heading):
            return self._heading_data(line, role)
        cell = line.cells[index.column()]
        match role:
            case _Role.DisplayRole:
                return self._text(line, cell)
            case _Role.ToolTipRole:
                text = self._text(line, cell, whole=True)
                means = meanings_of(line.column, cell.evidence)
                return plain_tool_tip(text, *self._remarks(line, cell), *means)
            case _Role.AccessibleTextRole:
                return ", ".join([self._text(line, cell), *self._remarks(line, cell)])
            case _ if role == CELL_ROLE:
                return self._comparison.model_ids[index.column()], line.column.id
        return None

    def _heading_data(self, heading: Heading, role: int) -> object:
        if role == _Role.AccessibleTextRole:
            state = self.tr("folded") if heading.is_folded else self.tr("unfolded")
            return f"{heading.title}, {state}"
        return None

    # In words

    def _text(self, line: Line, cell: Cell, *, whole: bool = False) -> str:
        """The value; of a link only what tells it from others, unless ``whole``."""
        if cell.value is None:
            return unknown_text()
        if line.column.kind is Kind.NUMBER:
            return number_text(float(cell.value), self._locale)
        if line.column.kind is Kind.LINK and not whole:
            return cell.text.removeprefix(_LINK_SCHEME)
        if line.column.kind is Kind.DATE:
            return date_text(cell.text, self._locale)
        return said(cell.text)

    def _remarks(self, line: Line, cell: Cell) -> list[str]:
        """What mark and colour say, and how the value came about."""
        remarks = []
        if cell.mark is Mark.BEST:
            remarks.append(self.tr("best of line"))
        elif cell.mark is Mark.TIE:
            remarks.append(self.tr("tie"))
        if cell.relative:
            against = self.tr("against the baseline: {text}").format(text=said(cell.relative.text))
            remarks.append(f"{against}. {said(cell.relative.reason)}".rstrip(". "))
        if self._note(line) and cell.value is not None:
            remarks.append(self.tr("not comparable: {reason}").format(reason=said(line.reason)))
        elif cell.reason:
            remarks.append(said(cell.reason))
        if cell.evidence.disagrees:
            remarks.append(self._dispute(line.column, cell))
        if cell.evidence.rule:
            remarks.append(said(cell.evidence.rule))
        return remarks

    def _dispute(self, column: Column, cell: Cell) -> str:
        """That sources disagree, and how far apart they are."""
        values = [self._value_text(column, value) for value in cell.dispute]
        return self.tr("sources disagree: {values}").format(values="; ".join(values))

    def _value_text(self, column: Column, value: Value) -> str:
        if isinstance(value, float):
            return number_text(value, self._locale)
        return self.tr("not disclosed") if value is None else str(value)

    def _note(self, line: Line) -> str:
        """Said only where there is something to compare: that little is known shows by itself."""
        if not line.reason:
            return ""
        known = [each for each in line.evidence if each.value is not None]
        return self.tr("not comparable") if len(known) >= MIN_COMPARED else ""

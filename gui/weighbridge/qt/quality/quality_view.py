"""The view of the catalog's quality: counts by vendor or column, and every cell in dispute."""

from collections.abc import Sequence
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from weighbridge.analysis.quality import By, disagreements, quality
from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import Column, known_columns
from weighbridge.exports.sheet import Sheet, disagreements_sheet, quality_sheet
from weighbridge.qt.buttons import action_button
from weighbridge.qt.fields import labelled
from weighbridge.qt.flow_layout import FlowLayout
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import said
from weighbridge.qt.sheet_model import Subject
from weighbridge.qt.sheet_table import SheetTable
from weighbridge.qt.store import Store
from weighbridge.qt.tasks import Task
from weighbridge.qt.theme import icon

_SPACE = 8
_LETTERS = 18

_OF_TABLE, _OF_ALL = "*table", "*all"
"""What is chosen where it is not one column; no column has such an id."""

Counted = tuple[Sheet, Sequence[Subject]]
"""What is shown, and what each row is about: a vendor and a column, or a model and a column."""


class Show(StrEnum):
    """What the view counts or lists."""

    VENDORS = "vendors"
    COLUMNS = "columns"
    GRID = "grid"
    DISPUTES = "disputes"


class QualityView(QWidget):
    """Counts when it is first seen, beside the window, since that looks at every cell there is."""

    cell_chosen = Signal(str, str)
    """Enter, or a double click, on a cell in dispute: model id and column id."""
    vendor_chosen = Signal(str)
    """Enter, or a double click, on the counts of a vendor: its id."""
    export_requested = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._counting: Task[Counted] | None = None
        self._is_stale = True
        self.table = SheetTable()
        self.table.setAccessibleName(self.tr("Quality of the catalog"))
        self.model = self.table.rows
        self._said = PlainLabel()
        self._said.setAccessibleDescription(self.tr("What the rows count"))
        self._said.setWordWrap(True)
        self._said.setContentsMargins(_SPACE, 0, _SPACE, _SPACE // 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar())
        layout.addWidget(self._said)
        layout.addWidget(self.table, 1)
        self._tint()
        self.table.chosen.connect(self._choose)
        self.table.selectionModel().currentChanged.connect(self._follow)
        store.catalog_changed.connect(self._list_columns)
        store.catalog_changed.connect(self._refresh)
        if store.is_ready:
            self._list_columns()

    def show_disputes(self, column_id: str) -> None:
        """List the cells in dispute of one column."""
        self._what.setCurrentIndex(self._what.findData(Show.DISPUTES))
        self._of.setCurrentIndex(self._of.findData(column_id))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def what(self) -> Show:
        """What is shown."""
        return Show(self._what.currentData())

    def selection_sheet(self) -> Sheet | None:
        """The rows that are selected, in the order shown."""
        return self.table.selection_sheet()

    @property
    def is_counting(self) -> bool:
        """Whether what is asked for is still being counted."""
        return self._counting is not None

    # Making

    def _bar(self) -> QHBoxLayout:
        self._what = QComboBox()
        for show, text in (
            (Show.VENDORS, self.tr("Counts by vendor")),
            (Show.COLUMNS, self.tr("Counts by column")),
            (Show.GRID, self.tr("Counts by vendor and column")),
            (Show.DISPUTES, self.tr("Cells in dispute")),
        ):
            self._what.addItem(text, show)
        self._of = QComboBox()
        # Long titles must not widen the window.
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self._of.setSizeAdjustPolicy(policy)
        self._of.setMinimumContentsLength(_LETTERS)
        for box in (self._what, self._of):
            box.currentIndexChanged.connect(self._refresh)
        self._export = QAction(self.tr("Export…"), self)
        self._export.setIconText(self._export.text())  # Else Qt takes off the dots.
        self._export.setToolTip(self.tr("Save these rows as a file"))
        self._export.triggered.connect(self.export_requested)
        choices = FlowLayout(gap=_SPACE)
        choices.addWidget(labelled(self.tr("&Show"), self._what))
        choices.addWidget(labelled(self.tr("&of"), self._of))
        bar = QHBoxLayout()
        bar.setContentsMargins(_SPACE, _SPACE // 2, _SPACE, _SPACE // 2)
        bar.setSpacing(_SPACE)
        bar.addLayout(choices, 1)
        bar.addWidget(action_button(self._export), 0, Qt.AlignmentFlag.AlignTop)
        return bar

    def _list_columns(self) -> None:
        catalog = self._store.catalog
        self._of.blockSignals(True)
        self._of.clear()
        self._of.addItem(self.tr("columns of the table"), _OF_TABLE)
        self._of.addItem(self.tr("all columns"), _OF_ALL)
        for column in catalog.columns.values():
            self._of.addItem(said(column.title), column.id)
        self._of.blockSignals(False)

    def _tint(self) -> None:
        self._export.setIcon(icon("download", self.palette()))

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: the icon follows."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()

    # Counting

    def showEvent(self, event: QShowEvent) -> None:
        """What is seen for the first time, or has changed meanwhile, is counted now."""
        super().showEvent(event)
        if self._is_stale:
            self._refresh()

    def _refresh(self) -> None:
        self.stop()
        self._is_stale = True
        if not self._store.is_ready or not self.isVisible():
            return
        self._is_stale = False
        catalog = self._store.catalog
        some = {_OF_TABLE: catalog.default_columns, _OF_ALL: tuple(catalog.columns)}
        chosen = self._of.currentData()
        columns = known_columns(some.get(chosen, (chosen,)), catalog.columns)
        self._said.setText(self.tr("Counting…"))
        self._counting = Task(
            partial(_count, catalog, columns, self.what), self._counted, self._not_counted
        )
        self._counting.start()

    def stop(self) -> None:
        """What is being counted is no longer wanted."""
        if self._counting is not None:
            self._counting.abandon()
            self._counting = None

    def _counted(self, counted: Counted) -> None:
        self._counting = None
        sheet, subjects = counted
        self.table.show_sheet(sheet, subjects)
        count = len(sheet.rows)
        if self.what is Show.DISPUTES:
            text = self.tr("%n row(s); Enter goes to the cell", "", count)
        else:
            text = self.tr("Known: with a value. Cited: each deciding claim has a link.")
        self._said.setText(text if count else self.tr("Nothing to show"))

    def _not_counted(self, error: Exception) -> None:
        self._counting = None
        raise error

    # Choosing

    def _follow(self, index: QModelIndex) -> None:
        """The evidence panel shows the cell in dispute that the keyboard is on."""
        if index.isValid() and self.what is Show.DISPUTES:
            self._store.set_current(*self.model.subject(index.row()))

    def _choose(self, row: int) -> None:
        subject = self.model.subject(row)
        if self.what is Show.DISPUTES:
            self.cell_chosen.emit(*subject)
        elif subject[0]:
            self.vendor_chosen.emit(subject[0])


def _count(catalog: Catalog, columns: Sequence[Column], show: Show) -> Counted:
    if show is Show.DISPUTES:
        found = disagreements(catalog, columns)
        about = [(each.model.id, each.column.id) for each in found for _ in each.others]
        return disagreements_sheet(catalog, found), about
    by = {Show.VENDORS: By.VENDOR, Show.COLUMNS: By.COLUMN, Show.GRID: By.GRID}[show]
    lines = quality(catalog, columns, by)
    return quality_sheet(catalog, lines, by), [(line.vendor_id, line.column_id) for line in lines]

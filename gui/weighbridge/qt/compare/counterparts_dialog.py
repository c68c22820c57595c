"""The nearest counterparts of a model, with the benchmark and the tolerance chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from weighbridge.comparison.counterparts import Counterparts, Search, counterparts
from weighbridge.comparison.figures import quality_benchmark
from weighbridge.exports.lineup_sheets import counterparts_document
from weighbridge.qt.labels import PlainLabel, SelectableLabel
from weighbridge.qt.language import said
from weighbridge.qt.menus import without_mnemonic
from weighbridge.qt.sheet_table import SheetTable
from weighbridge.qt.store import Store

_LETTERS, _LINES = 160, 30
_SPACE = 8
_LARGEST = 10_000.0


class CounterpartsDialog(QDialog):
    """As good and cheapest, as cheap and best, open and closed; Enter adds one to the lineup."""

    export_requested = Signal()

    def __init__(
        self, store: Store, model_id: str, search: Search | None, parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._model_id = model_id
        name = store.catalog.models[model_id].name
        self.setWindowTitle(self.tr("Counterparts of {name}").format(name=name))
        definition = store.session.query.definition
        search = search or Search(definition=definition)
        self._definition = search.definition
        self._benchmark, self._price = QComboBox(), QComboBox()
        for id in store.catalog.benchmarks:
            self._benchmark.addItem(said(store.catalog.columns[id].title), id)
        chosen = quality_benchmark(store.catalog, search.benchmark)
        self._benchmark.setCurrentIndex(self._benchmark.findData(chosen))
        for id in ("price_in", "price_out", "price_cached"):
            self._price.addItem(said(store.catalog.columns[id].title), id)
        self._price.setCurrentIndex(self._price.findData(search.price))
        self._tolerance = QDoubleSpinBox()
        self._tolerance.setRange(0, _LARGEST)
        self._tolerance.setDecimals(1)
        self._tolerance.setValue(search.tolerance)
        self.table = SheetTable(holds_items=True)
        self.table.setAccessibleName(self.tr("Counterparts"))
        self.table.setAccessibleDescription(self.tr("Enter adds a model to the lineup."))
        self._notes = SelectableLabel()
        self.found: Counterparts | None = None
        self._lay_out()
        for box in (self._benchmark, self._price):
            box.currentIndexChanged.connect(self._search)
        self._tolerance.valueChanged.connect(self._search)
        self.table.chosen.connect(self._add)
        self.table.picked.connect(store.toggle_in_lineup)
        self._search()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        for words, field in (
            (self.tr("&As good on"), self._benchmark),
            (self.tr("within &tolerance"), self._tolerance),
            (self.tr("as cheap by &price"), self._price),
        ):
            label = PlainLabel(words)
            label.setBuddy(field)
            field.setAccessibleName(without_mnemonic(words))
            bar.addWidget(label)
            bar.addWidget(field)
        bar.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        add = buttons.addButton(self.tr("A&dd to lineup"), QDialogButtonBox.ButtonRole.ActionRole)
        export = buttons.addButton(self.tr("&Export…"), QDialogButtonBox.ButtonRole.ActionRole)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]  # Enter is the table's.
        add.clicked.connect(lambda: self._add(self.table.currentIndex().row()))
        export.clicked.connect(self.export_requested)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(_SPACE)
        layout.addLayout(bar)
        layout.addWidget(self._notes)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * _LETTERS
        parent = self.parentWidget()
        most = parent.width() - 4 * _SPACE if parent else width
        self.resize(min(width, most), metrics.height() * _LINES)

    @property
    def search(self) -> Search:
        """What is searched for."""
        return Search(
            self._benchmark.currentData() or "",
            self._price.currentData(),
            self._tolerance.value(),
            self._definition,
        )

    def _search(self) -> None:
        catalog = self._store.catalog
        found = self.found = counterparts(catalog, self._model_id, self.search)
        document = counterparts_document(catalog, found)
        self._notes.setText("\n".join(map(said, document.notes)))
        ids = [
            (each.model_id,)
            for by_side in (found.cheapest_as_good, found.best_as_cheap)
            for each in (one for side in by_side.values() for one in side)
        ]
        self.table.show_sheet(document.main, ids)

    def _add(self, row: int) -> None:
        """Set the counterpart beside the model."""
        if row < 0:
            return
        chosen = self.table.rows.subject(row)[0]
        lineup = self._store.session.lineup
        wanted = [id for id in (self._model_id, chosen) if id not in lineup]
        self._store.set_lineup((*lineup, *wanted))

"""What can be set on a chart: its kind and, as far as the kind uses them, price and score."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QSpinBox, QWidget

from weighbridge.catalog.catalog import Catalog
from weighbridge.charts.figure import Kind
from weighbridge.charts.kinds import CHARTS
from weighbridge.charts.settings import BLEND, ChartSettings
from weighbridge.columns import Group
from weighbridge.columns import Kind as ColumnKind
from weighbridge.qt.fields import labelled
from weighbridge.qt.flow_layout import FlowLayout
from weighbridge.qt.language import said
from weighbridge.qt.theme import icon

_PRICES = ("price_in", "price_out", "price_cached")
_ICONS = {
    Kind.PRICE_QUALITY: "chart-scatter",
    Kind.GAP: "chart-line",
    Kind.TIMELINE: "chart-no-axes-gantt",
    Kind.SPREAD: "chart-candlestick",
    Kind.HISTORY: "history",
    Kind.STRATEGY: "grid-3x3",
    Kind.COMPONENTS: "blocks",
    Kind.PROFILE: "sliders-horizontal",
    Kind.LICENSES: "chart-bar-stacked",
}
_GAP = 8
_FEWEST_LETTERS, _MOST_LETTERS = 12, 44


class ChartControls(QWidget):
    """Edits the settings of the charts."""

    changed = Signal(ChartSettings)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = ChartSettings()
        self.kind = QComboBox()
        for kind, chart in CHARTS.items():
            self.kind.addItem(said(chart.title), kind)
        self.price, self.score = QComboBox(), QComboBox()
        for box in (self.kind, self.price, self.score):
            self._narrow(box)
        self.output_share, self.cached_share = QSpinBox(), QSpinBox()
        for spin in (self.output_share, self.cached_share):
            spin.setRange(0, 100)
            spin.setSingleStep(5)
            spin.setSuffix(" %")
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(self._choose)
        self._flow = FlowLayout(self, gap=_GAP)
        self._fields = {
            "kind": self._field(self.tr("C&hart"), self.kind),
            "price": self._field(self.tr("P&rice"), self.price),
            "output": self._field(self.tr("&Output share"), self.output_share),
            "cached": self._field(self.tr("Cached share of &input"), self.cached_share),
            "score": self._field(self.tr("&Score"), self.score),
        }
        for field in self._fields.values():
            self._flow.addWidget(field)
        self.tint()

    def add(self, widget: QWidget) -> None:
        """Put a command beside what can be set."""
        self._flow.addWidget(widget)

    def _narrow(self, box: QComboBox) -> None:
        """Long titles must not widen the window."""
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMinimumContentsLength(_FEWEST_LETTERS)
        box.setMaximumWidth(box.fontMetrics().averageCharWidth() * _MOST_LETTERS)
        box.activated.connect(self._choose)

    def _field(self, title: str, editor: QWidget) -> QWidget:
        policy = QSizePolicy.Policy
        editor.setSizePolicy(policy.Preferred, policy.Fixed)
        return labelled(title, editor)

    def use_catalog(self, catalog: Catalog) -> None:
        """Offer the prices and the scores of a catalog."""
        self.price.clear()
        for id in _PRICES:
            self.price.addItem(said(catalog.columns[id].header), id)
        self.price.addItem(self.tr("Blend of input and output"), BLEND)
        self.score.clear()
        for column in catalog.columns.values():
            if column.group is Group.SCORES and column.kind is ColumnKind.NUMBER:
                self.score.addItem(said(column.header), column.id)

    def show_settings(self, settings: ChartSettings) -> None:
        """Show what is set, and offer what its kind uses."""
        self._settings = settings
        for box, value in (
            (self.kind, settings.kind),
            (self.price, settings.price),
            (self.score, settings.score),
        ):
            box.setCurrentIndex(box.findData(value))
        for spin, share in (
            (self.output_share, settings.output_share),
            (self.cached_share, settings.cached_share),
        ):
            spin.blockSignals(True)
            spin.setValue(round(share * 100))
            spin.blockSignals(False)
        uses = CHARTS[settings.kind].uses
        blends = "price" in uses and settings.price == BLEND
        self._fields["price"].setVisible("price" in uses)
        self._fields["score"].setVisible("score" in uses)
        for name in ("output", "cached"):
            self._fields[name].setVisible(blends)

    def _choose(self) -> None:
        settings = replace(
            self._settings,
            kind=Kind(self.kind.currentData()),  # Qt gives back a plain text.
            price=self.price.currentData() or self._settings.price,
            score=self.score.currentData() or self._settings.score,
            output_share=self.output_share.value() / 100,
            cached_share=self.cached_share.value() / 100,
        )
        if settings != self._settings:
            self.changed.emit(settings)

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: the icons follow."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_fields"):
            self.tint()

    def tint(self) -> None:
        """Draw the icons in the colours of the palette."""
        side = self.fontMetrics().height()
        self.kind.setIconSize(QSize(side, side))
        for place in range(self.kind.count()):
            name = _ICONS[Kind(self.kind.itemData(place))]
            self.kind.setItemIcon(place, icon(name, self.palette()))

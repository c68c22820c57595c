"""Price against quality as a chart, filtered with the table and linked with the selection."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QSize, Qt
from PySide6.QtGui import QAction, QPalette, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from weighbridge.analysis.price_quality import (
    PricePoints,
    Side,
    left_out_text,
    mixed_conditions,
    points,
    summary,
)
from weighbridge.catalog.openness import Openness
from weighbridge.columns import Better, Column, Group, Kind
from weighbridge.qt.buttons import action_button
from weighbridge.qt.formats import number_text
from weighbridge.qt.labels import PlainLabel, SelectableLabel
from weighbridge.qt.marks import mark_icon
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon
from weighbridge.session import ChartAxes

if TYPE_CHECKING:
    from weighbridge.qt.charts.scatter_plot import Point, ScatterPlot

_SPACE = 8
_MARK = 12
_LEAST_CHARACTERS, _MOST_CHARACTERS = 7, 60
_PRICES = ("price_in", "price_out")
_SHOWN_AS = {Side.OPEN: Openness.PERMISSIVE, Side.CLOSED: Openness.CLOSED_API, Side.UNKNOWN: None}
"""The class whose mark stands for a side in the legend."""


class ScatterView(QWidget):
    """Choosers for the axes, a sentence that says what the chart shows, and the chart.

    The chart itself is made when the view is first shown, since pyqtgraph takes long to load.
    """

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._plot: ScatterPlot | None = None
        self._axes_shown: ChartAxes | None = None
        self._stale = True
        self._sentence = SelectableLabel()
        self._left_out = SelectableLabel()
        self._left_out.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._nothing = PlainLabel()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._legend = _Legend()
        self._stack = QStackedLayout()
        self._stack.addWidget(self._nothing)
        words = QGridLayout()
        words.setContentsMargins(_SPACE, 0, 0, _SPACE // 2)
        words.setHorizontalSpacing(2 * _SPACE)
        words.setVerticalSpacing(2)
        words.setColumnStretch(0, 1)
        words.addWidget(self._sentence, 0, 0)
        words.addWidget(self._legend, 0, 1, Qt.AlignmentFlag.AlignTop)
        words.addWidget(self._left_out, 1, 0, 1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar())
        layout.addLayout(words)
        layout.addLayout(self._stack, 1)
        self._tint()
        store.catalog_changed.connect(self._fill_choosers)
        store.answer_changed.connect(self._refresh)
        store.chart_changed.connect(self._refresh)
        store.current_changed.connect(self._emphasise)
        store.lineup_changed.connect(self._emphasise)
        if store.is_ready:
            self._fill_choosers()

    def _bar(self) -> QHBoxLayout:
        self._price = QComboBox()
        self._score = QComboBox()
        for box in (self._price, self._score):
            box.activated.connect(self._choose)
            # Long titles must not widen the window.
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(_LEAST_CHARACTERS)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.setMaximumWidth(box.fontMetrics().averageCharWidth() * _MOST_CHARACTERS)
        self._whole_action = QAction(self.tr("Whole chart"), self)
        self._whole_action.setToolTip(self.tr("Bring all points into sight again (0)"))
        self._whole_action.triggered.connect(self._show_all)
        whole = action_button(self._whole_action)
        bar = QHBoxLayout()
        bar.setContentsMargins(_SPACE, _SPACE // 2, _SPACE, _SPACE // 2)
        bar.setSpacing(_SPACE)
        for title, box in (
            (self.tr("P&rice across"), self._price),
            (self.tr("&Score up"), self._score),
        ):
            label = PlainLabel(title)
            label.setBuddy(box)
            bar.addWidget(label)
            bar.addWidget(box, 100)
            bar.addSpacing(_SPACE)
        bar.addStretch(1)
        bar.addWidget(whole)
        return bar

    # Choosing

    def _fill_choosers(self) -> None:
        columns = self._store.catalog.columns
        scores = [
            column.id
            for column in columns.values()
            if column.group is Group.SCORES and column.kind is Kind.NUMBER
        ]
        for box, ids in ((self._price, _PRICES), (self._score, tuple(scores))):
            box.clear()
            for id in ids:
                box.addItem(columns[id].header, id)
        self._axes_shown = None
        self._refresh()

    def _choose(self) -> None:
        price, score = self._price.currentData(), self._score.currentData()
        if price and score:
            self._store.show_chart(ChartAxes(price, score))

    def _show_all(self) -> None:
        if self._plot is not None:
            self._plot.show_all()

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has changed while nobody looked."""
        super().showEvent(event)
        if self._plot is None:
            self._plot = self._make_plot()
        if self._stale:
            self._refresh()

    def _make_plot(self) -> "ScatterPlot":
        from weighbridge.qt.charts.scatter_plot import ScatterPlot

        plot = ScatterPlot()
        plot.setAccessibleName(self.tr("Price against score"))
        plot.picked.connect(self._pick)
        plot.toggled.connect(self._store.toggle_in_lineup)
        self._stack.addWidget(plot)
        return plot

    def _pick(self, model_id: str) -> None:
        self._store.set_current(model_id, self._store.session.chart.score)

    def _refresh(self) -> None:
        """Show the models that the table shows, if the view is in sight and all is there."""
        store = self._store
        axes = store.session.chart
        self._stale = True
        if self._plot is None or not self.isVisible() or not store.is_ready:
            return
        if axes.score not in store.catalog.columns:
            self._sentence.clear()
            self._left_out.clear()
            self._legend.show_sides(set())
            self._say_nothing(self.tr("This catalog has no benchmarks, so there are no scores."))
            return
        self._stale = False
        for box, id in ((self._price, axes.price), (self._score, axes.score)):
            box.setCurrentIndex(box.findData(id))
        found = points(store.catalog, store.answer.rows, axes.price, axes.score)
        self._say(found)
        if not len(found):
            self._say_nothing(
                self.tr("No point to show.\nChoose another score, or clear some filters.")
            )
            return
        self._plot.show_points(self._points(found))
        self._emphasise()
        if axes != self._axes_shown:
            columns = store.catalog.columns
            price = self.tr("{price}, logarithmic scale").format(price=columns[axes.price].header)
            self._plot.show_axes(price, self._score_title(columns[axes.score]))
            self._axes_shown = axes
        self._stack.setCurrentWidget(self._plot)

    def _score_title(self, column: Column) -> str:
        match column.better:
            case Better.LOWER:
                return self.tr("{score}, lower is better").format(score=column.header)
            case Better.HIGHER:
                return self.tr("{score}, higher is better").format(score=column.header)
        return column.header

    def _say_nothing(self, text: str) -> None:
        self._nothing.setText(text)
        self._stack.setCurrentWidget(self._nothing)

    def _say(self, found: PricePoints) -> None:
        """The chart in words; what a screen reader says of it, too."""
        catalog = self._store.catalog
        sentence = summary(catalog, found, lambda value: number_text(value, QLocale()))
        notes = [left_out_text(found)]
        for column_id, note in (
            (found.price_column, self.tr("Prices of different plans: {conditions}.")),
            (found.score_column, self.tr("Scores at different effort settings: {conditions}.")),
        ):
            conditions = mixed_conditions(catalog, found, column_id)
            if conditions:
                notes.append(note.format(conditions=", ".join(conditions)))
        self._sentence.setText(sentence)
        self._left_out.setText(" ".join(note for note in notes if note))
        self._legend.show_sides(set(found.sides))
        if self._plot is not None:
            self._plot.setAccessibleDescription(f"{sentence} {self._left_out.text()}")

    def _points(self, found: PricePoints) -> list["Point"]:
        from weighbridge.qt.charts.scatter_plot import Point

        catalog = self._store.catalog
        price, score = catalog.columns[found.price_column], catalog.columns[found.score_column]
        openness = catalog.frame.series["openness"]
        made = []
        for row, x, y, side in zip(
            found.rows.tolist(),
            found.prices.tolist(),
            found.scores.tolist(),
            found.sides,
            strict=True,
        ):
            model = catalog.models[catalog.frame.model_ids[row]]
            told = (
                f"{model.name}\n{openness.text(row)}"
                f"\n{price.title} {number_text(x, QLocale())} {price.unit}"
                f"\n{score.title} {number_text(y, QLocale())}"
            )
            made.append(Point(model.id, model.name, x, y, side, told))
        return made

    def _emphasise(self) -> None:
        if self._plot is not None and not self._stale:
            current = self._store.current
            self._plot.emphasise(current[0] if current else None, self._store.session.lineup)

    # Colours

    def changeEvent(self, event: QEvent) -> None:
        """Tint icons and marks anew when the palette changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._whole_action.setIcon(icon("rotate-ccw", self.palette()))
        self._legend.tint(self.palette())


class _Legend(QWidget):
    """Which mark stands for which side."""

    def __init__(self) -> None:
        super().__init__()
        titles = {
            Side.OPEN: self.tr("Open"),
            Side.CLOSED: self.tr("Closed"),
            Side.UNKNOWN: self.tr("Openness unknown"),
        }
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, _SPACE, 0)
        layout.setSpacing(_SPACE // 2)
        self._entries = {}
        for side, title in titles.items():
            mark, label = PlainLabel(), PlainLabel(title)
            layout.addWidget(mark)
            layout.addWidget(label)
            layout.addSpacing(_SPACE // 2)
            self._entries[side] = (mark, label)

    def show_sides(self, sides: set[Side]) -> None:
        """Show the marks of the sides that are there."""
        for side, entry in self._entries.items():
            for label in entry:
                label.setVisible(side in sides)

    def tint(self, palette: QPalette) -> None:
        """Draw the marks in the colours of a palette."""
        for side, (mark, _) in self._entries.items():
            drawn = mark_icon(_SHOWN_AS[side], palette)
            mark.setPixmap(drawn.pixmap(QSize(_MARK, _MARK), self.devicePixelRatio()))

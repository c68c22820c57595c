"""The view of charts: one of nine, filtered with the table and linked with the lineup."""

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from weighbridge.charts.caption import Caption, Size, caption_of
from weighbridge.charts.figure import Figure
from weighbridge.charts.kinds import CHARTS, make_figure
from weighbridge.charts.lineup import lineup_models
from weighbridge.charts.records import Asked, Records
from weighbridge.comparison.lineup import LARGEST
from weighbridge.exports.sheet import Sheet, chart_sheet
from weighbridge.qt.buttons import action_button
from weighbridge.qt.charts.canvas import Emphasis
from weighbridge.qt.charts.controls import ChartControls
from weighbridge.qt.charts.data_table import DataTable
from weighbridge.qt.charts.left_out_list import LeftOutList
from weighbridge.qt.charts.legend import Legend
from weighbridge.qt.fields import name_choice
from weighbridge.qt.formats import number_text
from weighbridge.qt.in_words import said_figure
from weighbridge.qt.labels import PlainLabel, SelectableLabel
from weighbridge.qt.language import said
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon

if TYPE_CHECKING:
    from weighbridge.qt.charts.plot import ChartPlot

_GAP = 8
_LIST_SHARE = (4, 1)
_LEAST_WIDTH_FOR_LIST = 720
_WIDE = 150
"""Letters beside each other for which commands have words."""
_SHORTCUTS = {"table": "Ctrl+T", "left_out": "Ctrl+Shift+N", "print": "Ctrl+P"}
_ICONS = {
    "table": "table",
    "left_out": "list-x",
    "whole": "rotate-ccw",
    "export": "download",
    "print": "printer",
}


class ChartView(QWidget):
    """Controls, a sentence that says what the chart shows, legend, chart, and what it leaves out.

    The drawing is made when the view is first shown, since pyqtgraph takes long to load.
    """

    evidence_requested = Signal()
    """A mark was double-clicked, or Enter pressed on it: it is the current model now."""
    written = Signal(Path)
    """The chart was written to this file."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._records: Records | None = None
        self._figure: Figure | None = None
        self._plot: ChartPlot | None = None
        self._caught: tuple[str, ...] = ()
        self._is_stale = True
        self.controls = ChartControls()
        self._summary, self._notes = SelectableLabel(), SelectableLabel()
        self._summary.setAccessibleDescription(self.tr("What the chart shows"))
        self._notes.setAccessibleDescription(self.tr("What to mind"))
        self._notes.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._legend = Legend()
        self._nothing = PlainLabel()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        self._data = DataTable()
        self._left_out = LeftOutList()
        self._stack = QStackedWidget()
        for page in (self._nothing, self._data):
            self._stack.addWidget(page)
        self._make_actions()
        self._lay_out()
        self._connect()
        self._tint()
        if store.is_ready:
            self._use_catalog()

    # Making

    def _make_actions(self) -> None:
        self.actions_by_name = {
            "table": QAction(self.tr("Data table"), self),
            "left_out": QAction(self.tr("Not drawn"), self),
            "whole": QAction(self.tr("Whole chart"), self),
            "export": QAction(self.tr("Export…"), self),
            "print": QAction(self.tr("Print…"), self),
        }
        tips = {
            "table": self.tr("Show the data behind the chart"),
            "left_out": self.tr("List the models that are not drawn, and why"),
            "whole": self.tr("Bring all of the chart into sight again (0)"),
            "export": self.tr("Save the chart as PNG, SVG or CSV"),
            "print": self.tr("Print the chart"),
        }
        for name, action in self.actions_by_name.items():
            action.setIconText(action.text())  # Else Qt takes off the dots.
            key = QKeySequence(_SHORTCUTS.get(name, ""))
            action.setShortcut(key)
            shown = (
                f" ({key.toString(QKeySequence.SequenceFormat.NativeText)})"
                if name in _SHORTCUTS
                else ""
            )
            action.setToolTip(tips[name] + shown)
            self.addAction(action)
        for name in ("table", "left_out"):
            self.actions_by_name[name].setCheckable(True)
        self._tool = QComboBox()
        self._tool.setToolTip(self.tr("What dragging does; with Shift a box, with Alt a lasso"))
        for name, text in (
            ("pan", self.tr("Move")),
            ("box", self.tr("Box")),
            ("lasso", self.tr("Lasso")),
        ):
            self._tool.addItem(text, name)
        self._take = QAction(self.tr("Put into the lineup"), self)
        self._let_go = QAction(self.tr("Let go"), self)
        self._caught_count = PlainLabel()

    def _lay_out(self) -> None:
        self.controls.add(self._tool)
        name_choice(self._tool, self.tr("What dragging does"))
        self._buttons = [action_button(action) for action in self.actions_by_name.values()]
        for button in self._buttons:
            self.controls.add(button)
        self._caught_bar = QWidget()
        bar = QHBoxLayout(self._caught_bar)
        bar.setContentsMargins(_GAP, 0, _GAP, 0)
        bar.addWidget(self._caught_count)
        bar.addWidget(action_button(self._take))
        bar.addWidget(action_button(self._let_go))
        bar.addStretch(1)
        self._caught_bar.hide()
        self._splitter = QSplitter()
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self._left_out)
        for place, share in enumerate(_LIST_SHARE):
            self._splitter.setStretchFactor(place, share)
        self._splitter.setChildrenCollapsible(False)
        self._left_out.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, _GAP // 2, 0, 0)
        layout.setSpacing(_GAP // 2)
        for widget in (self.controls, self._summary, self._notes, self._legend):
            row = QHBoxLayout()
            row.setContentsMargins(_GAP, 0, _GAP, 0)
            row.addWidget(widget)
            layout.addLayout(row)
        layout.addWidget(self._caught_bar)
        layout.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        store, do = self._store, self.actions_by_name
        store.catalog_changed.connect(self._use_catalog)
        store.answer_changed.connect(self._refresh)
        store.chart_changed.connect(self._refresh)
        store.lineup_changed.connect(self._follow_lineup)
        store.current_changed.connect(self._emphasise)
        self.controls.changed.connect(store.show_chart)
        self._legend.chosen.connect(self._filter)
        self._left_out.picked.connect(self._pick)
        self._left_out.toggled.connect(store.toggle_in_lineup)
        self._data.picked.connect(self._pick)
        do["table"].toggled.connect(self._show_page)
        do["left_out"].toggled.connect(self._show_list)
        do["whole"].triggered.connect(self._show_all)
        do["export"].triggered.connect(self.export)
        do["print"].triggered.connect(self.print)
        self._tool.activated.connect(self._use_tool)
        self._take.triggered.connect(self._take_caught)
        self._let_go.triggered.connect(lambda: self._catch(()))

    # Showing

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what has changed while nobody looked."""
        super().showEvent(event)
        if self._plot is None:
            self._plot = self._make_plot()
            self.actions_by_name["left_out"].setChecked(self.width() >= _LEAST_WIDTH_FOR_LIST)
        if self._is_stale:
            self._refresh()

    def _make_plot(self) -> "ChartPlot":
        from weighbridge.qt.charts.plot import ChartPlot

        plot = ChartPlot()
        plot.picked.connect(self._pick)
        plot.toggled.connect(self._store.toggle_in_lineup)
        plot.opened.connect(self._open)
        plot.caught.connect(self._catch)
        self._stack.addWidget(plot)
        self.setFocusProxy(plot)
        return plot

    def _use_catalog(self) -> None:
        self._records = Records(self._store.catalog)
        self.controls.use_catalog(self._store.catalog)
        self._caught = ()
        self._refresh()

    def _follow_lineup(self) -> None:
        if CHARTS[self._store.session.chart.kind].follows_lineup:
            self._refresh()
        else:
            self._emphasise()

    def _refresh(self) -> None:
        """Show the models that the table shows, if the view is in sight and all is there."""
        self._is_stale = True
        plot, records, store = self._plot, self._records, self._store
        if plot is None or records is None or not self.isVisible() or not store.is_ready:
            return
        self._is_stale = False
        session = store.session
        locale = QLocale()
        asked = Asked(
            store.answer.rows,
            session.chart,
            self._lineup(),
            session.query.definition,
            lambda value: number_text(value, locale),
        )
        figure = said_figure(make_figure(records, asked))
        self._figure = figure
        self.controls.show_settings(session.chart)
        notes = " ".join(text for text in (*figure.remarks, said(figure.left_out_text())) if text)
        self._summary.setText(figure.summary)
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))
        self._legend.show_keys(figure.keys, session.query)
        for one, other in pairwise((self._buttons[-1], *self._legend.stops)):
            QWidget.setTabOrder(one, other)
        self._legend.setVisible(not figure.is_empty)
        self._left_out.show_left_out(store.catalog, figure.left_out)
        self._show_list()
        plot.setAccessibleName(said(CHARTS[figure.kind].title))
        plot.setAccessibleDescription(f"{figure.summary} {notes}".strip())
        self._emphasise()
        if not figure.is_empty:
            plot.show_figure(figure)
        self._show_page()

    def _show_page(self) -> None:
        """The data table if it is asked for, else the drawing, or what to do where it is empty."""
        figure, plot = self._figure, self._plot
        if figure is None or plot is None:
            return
        if self.actions_by_name["table"].isChecked():
            self._data.show_table(figure)
            had_focus = plot.hasFocus()
            self._stack.setCurrentWidget(self._data)
            if had_focus:
                self._data.setFocus(Qt.FocusReason.OtherFocusReason)
        elif figure.is_empty:
            self._nothing.setText(figure.empty)
            self._stack.setCurrentWidget(self._nothing)
        else:
            had_focus = self._data.hasFocus()
            self._stack.setCurrentWidget(plot)
            if had_focus:
                plot.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_list(self) -> None:
        """What is not drawn stands beside the chart, if there is any."""
        wanted = self.actions_by_name["left_out"].isChecked()
        has_any = self._figure is not None and bool(self._figure.left_out)
        self._left_out.setVisible(wanted and has_any)

    def _show_all(self) -> None:
        if self._plot is not None:
            self._plot.show_all()

    def _use_tool(self) -> None:
        from weighbridge.qt.charts.plot_parts import Tool

        if self._plot is not None:
            self._plot.tool = Tool(self._tool.currentData())

    # Picking

    def _emphasise(self) -> None:
        if self._plot is not None and not self._is_stale:
            current = self._store.current
            id = current[0] if current else None
            emphasis = Emphasis(id, self._lineup(), frozenset(self._caught))
            self._plot.emphasise(emphasis)

    def _lineup(self) -> tuple[str, ...]:
        """The models that the items of the lineup stand for."""
        session = self._store.session
        return lineup_models(
            self._store.catalog, session.lineup, session.chart.score, session.query.definition
        )

    def _pick(self, model_id: str) -> None:
        if self._figure is not None:
            self._store.set_current(model_id, self._figure.evidence_of)

    def _open(self, model_id: str) -> None:
        self._pick(model_id)
        self.evidence_requested.emit()

    def _filter(self, column_id: str, value: str) -> None:
        query = self._store.session.query
        chosen = query.chosen(column_id) ^ {value}
        self._store.ask(query.choosing(column_id, chosen))
        if self._figure is not None:
            self._legend.show_keys(self._figure.keys, self._store.session.query)

    def _catch(self, ids: tuple[str, ...]) -> None:
        """A box or lasso has caught these models: they are ringed, and can go into the lineup."""
        self._caught = ids
        count = len(ids)
        text = self.tr("%n model(s) caught", "", count)
        if count > LARGEST:
            text += self.tr("; the first six go into the lineup")
        self._caught_count.setText(text)
        self._caught_bar.setVisible(bool(ids))
        self._emphasise()

    def _take_caught(self) -> None:
        lineup = dict.fromkeys((*self._store.session.lineup, *self._caught))
        self._store.set_lineup(tuple(lineup)[:LARGEST])
        self._catch(())

    # Taking away

    @property
    def figure(self) -> Figure | None:
        """The figure that is shown."""
        return self._figure

    def caption(self) -> Caption:
        """The filters in words, what counts as open, and the day of the catalog."""
        return caption_of(self._store.catalog, self._store.session.query)

    def selection_sheet(self) -> Sheet | None:
        """The rows of the data table that are selected, where it is shown."""
        return self._data.selection_sheet() if self._stack.currentWidget() is self._data else None

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        from weighbridge.qt.charts.export import copy_chart

        if self._figure is not None and self._plot is not None:
            size = Size(max(self._plot.width(), 800), max(self._plot.height(), 500), 2)
            copy_chart(self._figure, self.caption(), size)

    def export(self) -> None:
        """Ask for a file and write the chart to it."""
        from weighbridge.qt.charts.export import ChartExportDialog

        if self._figure is not None:
            dialog = ChartExportDialog(self._figure, self.caption(), self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.written.connect(self.written)
            dialog.open()

    def print(self) -> None:
        """Ask for a printer and print the chart."""
        from weighbridge.qt.charts.export import ask_printer

        if self._figure is not None:
            ask_printer(self, self._figure, self.caption())

    def sheet(self) -> Sheet | None:
        """All the data behind the chart."""
        return chart_sheet(self._figure.table()) if self._figure is not None else None

    # Look

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where it is narrow, commands have icons alone: their names are told all the same."""
        super().resizeEvent(event)
        is_narrow = self.width() < self.fontMetrics().averageCharWidth() * _WIDE
        style = Qt.ToolButtonStyle
        for button in self._buttons:
            button.setToolButtonStyle(
                style.ToolButtonIconOnly if is_narrow else style.ToolButtonTextBesideIcon
            )

    def changeEvent(self, event: QEvent) -> None:
        """Tint icons and marks anew when the palette changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "actions_by_name"):
            self._tint()

    def _tint(self) -> None:
        for name, action in self.actions_by_name.items():
            action.setIcon(icon(_ICONS[name], self.palette()))
        for place, name in enumerate(("move", "square-dashed", "lasso")):
            self._tool.setItemIcon(place, icon(name, self.palette()))
        self._take.setIcon(icon("plus", self.palette()))
        self._let_go.setIcon(icon("x", self.palette()))

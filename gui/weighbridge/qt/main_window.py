"""The window: puts the views together and gives their commands a place in the menu."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDockWidget,
    QFileDialog,
    QHBoxLayout,
    QMainWindow,
    QTabWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from weighbridge import __version__
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.columns import known_columns
from weighbridge.errors import CatalogError
from weighbridge.exports.lineup_sheets import comparison_sheet
from weighbridge.exports.sheet import Sheet, table_sheet
from weighbridge.filters.query import Query
from weighbridge.locations import data_folder
from weighbridge.qt.about import AboutDialog
from weighbridge.qt.actions import Actions
from weighbridge.qt.announcing import announce
from weighbridge.qt.buttons import action_button
from weighbridge.qt.charts.scatter_view import ScatterView
from weighbridge.qt.compare.compare_view import CompareView
from weighbridge.qt.compare.lineup_tray import LineupTray
from weighbridge.qt.dialogs import CatalogProblemsDialog, ColumnsDialog
from weighbridge.qt.evidence.evidence_panel import EvidencePanel
from weighbridge.qt.exporting import copy_to_clipboard, export_csv
from weighbridge.qt.filter_panel.panel import FilterPanel
from weighbridge.qt.filter_panel.query_bar import QueryBar
from weighbridge.qt.help.help_commands import HelpCommands
from weighbridge.qt.help.here import set_help_page
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.look import Look
from weighbridge.qt.palette.palette_command import PaletteCommand
from weighbridge.qt.quality.quality_view import QualityView
from weighbridge.qt.recipes import show_recipe
from weighbridge.qt.saved_views.views_menu import ViewsMenu
from weighbridge.qt.store import Store
from weighbridge.qt.table.grouping_menu import GroupingMenu
from weighbridge.qt.table.models_view import ModelsView
from weighbridge.qt.tasks import Task
from weighbridge.qt.undo import UndoActions

_SMALLEST = (1024, 640)
_FIRST_SIZE = (1280, 800)
_FILTERS_LETTERS, _EVIDENCE_LETTERS = 39, 33
_MARGIN = 12


class MainWindow(QMainWindow):
    """All views of one store. Shown empty at first; ``load`` fills it."""

    ready = Signal()
    """The filled table has been painted."""

    def __init__(self) -> None:
        super().__init__()
        self.store = Store(self)
        self._actions = Actions(self)
        self._undo = UndoActions(self.store, self)
        self._look = Look(self._actions, self)
        self._loading: Task[Catalog] | None = None
        self._data_folder = data_folder()
        self.help = HelpCommands(self)
        self._palette = PaletteCommand(self.store, self)
        self.setWindowTitle("Weighbridge")
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST_SIZE)
        self._make_views()
        self._make_menus()
        self._connect()
        self._tint()
        self._enable_commands()

    def show_view(self, name: str) -> None:
        """Bring a view to the front: "models", "comparison", "chart" or "quality"."""
        views: dict[str, QWidget] = {
            "models": self._models,
            "comparison": self._comparison,
            "chart": self._chart,
            "quality": self._quality,
        }
        self._tabs.setCurrentWidget(views[name])

    # Loading

    def load(self, folder: Path) -> None:
        """Read a data package beside the window, then show it; the last one asked for wins."""
        if self._loading is not None:
            self._loading.abandon()
        self._shown_count.setText(self.tr("Reading the catalog…"))
        self._loading = Task(
            partial(load_catalog, folder), partial(self._loaded, folder), self._not_loaded
        )
        self._loading.start()

    def _loaded(self, folder: Path, catalog: Catalog) -> None:
        self._loading = None
        self._data_folder = folder
        self.store.use_catalog(catalog)
        self._enable_commands()
        # A timer of no time fires once what is due, the painting of the table, has been done.
        self._models.repaint()
        QTimer.singleShot(0, self.ready.emit)

    def _not_loaded(self, error: Exception) -> None:
        self._loading = None
        if not isinstance(error, CatalogError):
            raise error
        self._show_count()
        if not self.store.is_ready:
            self._models.show_no_catalog()
        dialog = CatalogProblemsDialog(error, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(self._choose_catalog)
        dialog.open()

    def _choose_catalog(self) -> None:
        dialog = QFileDialog(self, self.tr("Open catalog"), str(self._data_folder))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda folder: self.load(Path(folder)))
        dialog.open()

    def closeEvent(self, event: QCloseEvent) -> None:
        """A catalog that is still being read is no longer wanted."""
        if self._loading is not None:
            self._loading.abandon()
        self._quality.stop()
        super().closeEvent(event)

    # Making

    def _make_views(self) -> None:
        self._query_bar = QueryBar(self.store)
        self._models = ModelsView(self.store, self._actions.open_catalog)
        self._models.table.copies = (self._actions.copy, self._actions.copy_with_headers)
        self._comparison = CompareView(self.store)
        self._chart = ScatterView(self.store)
        self._quality = QualityView(self.store)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.addTab(self._models, self.tr("Models"))
        self._tabs.addTab(self._comparison, self.tr("Comparison"))
        self._tabs.addTab(self._chart, self.tr("Chart"))
        self._tabs.addTab(self._quality, self.tr("Quality"))
        self._tabs.setCornerWidget(self._make_table_buttons())
        self._tray = LineupTray(self.store)
        centre = QWidget()
        layout = QVBoxLayout(centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._query_bar)
        layout.addWidget(self._tabs, 1)
        self.setCentralWidget(centre)
        self._add_tray()
        self._filters = self._make_dock(
            self.tr("Filters"), FilterPanel(self.store), Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self._evidence_panel = EvidencePanel(self.store)
        self._evidence = self._make_dock(
            self.tr("Evidence"), self._evidence_panel, Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._fit_docks()
        for part, page in (
            (self._query_bar, "query-language"),
            (self._filters, "filters"),
            (self._comparison, "comparison"),
            (self._tray, "comparison"),
            (self._chart, "charts"),
            (self._quality, "limits"),
            (self._evidence, "evidence"),
        ):
            set_help_page(part, page)
        self._shown_count = PlainLabel()
        self._shown_count.setAccessibleName(self.tr("Models shown"))
        self.statusBar().addPermanentWidget(self._shown_count)

    def _make_table_buttons(self) -> QWidget:
        """These are about the table: the other views have commands of their own."""
        corner = QWidget()
        layout = QHBoxLayout(corner)
        layout.setContentsMargins(0, 0, _MARGIN, 0)
        do = self._actions
        self._table_buttons = [action_button(do.columns), action_button(do.export_table)]
        for button in self._table_buttons:
            layout.addWidget(button)
        return corner

    def _add_tray(self) -> None:
        """The lineup lies below the panels, so that all six names have room."""
        bar = QToolBar(self.tr("Lineup"))
        bar.setMovable(False)
        bar.setFloatable(False)
        bar.addWidget(self._tray)
        bar.toggleViewAction().setVisible(False)
        self.addToolBar(Qt.ToolBarArea.BottomToolBarArea, bar)

    def _fit_docks(self) -> None:
        """Panels as wide as their text needs, whatever its size."""
        letter = self.fontMetrics().averageCharWidth()
        widths = [letter * _FILTERS_LETTERS, letter * _EVIDENCE_LETTERS]
        docks = [self._filters, self._evidence]
        self.resizeDocks(docks, widths, Qt.Orientation.Horizontal)

    def _make_dock(self, title: str, content: QWidget, area: Qt.DockWidgetArea) -> QDockWidget:
        dock = QDockWidget(title, self)
        dock.setObjectName(title)
        dock.setWidget(content)
        self.addDockWidget(area, dock)
        return dock

    def _make_menus(self) -> None:
        do = self._actions
        bar = self.menuBar()
        menu = bar.addMenu(self.tr("&File"))
        menu.addAction(do.open_catalog)
        menu.addSeparator()
        menu.addActions([do.export_table, do.export_comparison])
        menu.addSeparator()
        menu.addAction(do.quit)
        menu = bar.addMenu(self.tr("&Edit"))
        menu.addActions([self._undo.undo, self._undo.redo])
        menu.addSeparator()
        menu.addActions([do.copy, do.copy_with_headers])
        menu.addSeparator()
        menu.addActions([do.find, self._palette.action, self._query_bar.clear_all])
        menu = bar.addMenu(self.tr("&View"))
        menu.addActions(do.views)
        menu.addSeparator()
        menu.addAction(do.columns)
        menu.addMenu(GroupingMenu(self.store, self))
        menu.addActions([self._filters.toggleViewAction(), self._evidence.toggleViewAction()])
        menu.addSeparator()
        colours = menu.addMenu(self.tr("Co&lours"))
        colours.addActions(list(do.schemes))
        menu.addActions([do.zoom_in, do.zoom_out, do.zoom_reset])
        self._views_menu = ViewsMenu(self.store, self)
        bar.addMenu(self._views_menu)
        menu = bar.addMenu(self.tr("&Compare"))
        menu.addActions([do.toggle_in_lineup, do.compare, do.differences, do.clear_lineup])
        menu.addSeparator()
        self._pairs_menu = menu.addMenu(self.tr("Ready &pairs"))
        self._pairs_menu.setEnabled(False)
        menu = bar.addMenu(self.tr("&Help"))
        menu.addActions(self.help.actions)
        menu.addSeparator()
        menu.addAction(do.about)

    def _connect(self) -> None:
        do = self._actions
        do.open_catalog.triggered.connect(self._choose_catalog)
        do.export_table.triggered.connect(self._export_table)
        do.export_comparison.triggered.connect(self._export_comparison)
        do.quit.triggered.connect(self.close)
        do.copy.triggered.connect(partial(self._copy, with_headers=False))
        do.copy_with_headers.triggered.connect(partial(self._copy, with_headers=True))
        do.find.triggered.connect(self._find)
        do.columns.triggered.connect(self._choose_columns)
        do.toggle_in_lineup.triggered.connect(self._toggle_in_lineup)
        do.compare.triggered.connect(self._show_comparison)
        do.differences.toggled.connect(self.store.show_differences_only)
        do.clear_lineup.triggered.connect(lambda: self.store.set_lineup(()))
        do.about.triggered.connect(self._show_about)
        for place, action in enumerate(do.views):
            action.triggered.connect(partial(self._tabs.setCurrentIndex, place))
        self._look.zoomed.connect(self._fit_docks)
        self._query_bar.line.left_downwards.connect(self._go_to_models)
        self._comparison.export_requested.connect(self._export_comparison)
        self._quality.export_requested.connect(self._export_quality)
        self._quality.cell_chosen.connect(self._go_to_cell)
        self._quality.vendor_chosen.connect(self._show_vendor)
        self._evidence_panel.disputes_requested.connect(self._show_disputes)
        self._palette.model_chosen.connect(lambda id: self._go_to_cell(id, "name"))
        self._palette.vendor_chosen.connect(self._show_vendor)
        self._palette.family_chosen.connect(self._show_family)
        self._palette.page_chosen.connect(self.help.show_page)
        self._tray.compare_requested.connect(self._show_comparison)
        self._models.table.activated_row.connect(self._compare_row)
        self._tabs.currentChanged.connect(self._enable_commands)
        self.store.catalog_changed.connect(self._list_pairs)
        self.store.answer_changed.connect(self._show_count)
        self.store.lineup_changed.connect(self._enable_commands)
        self.store.lineup_full.connect(self._say_lineup_full)

    # Following the store

    def _list_pairs(self) -> None:
        self._pairs_menu.clear()
        self._pairs_menu.setEnabled(bool(self.store.catalog.pairs))
        for pair in self.store.catalog.pairs:
            action = self._pairs_menu.addAction(pair.title.replace("&", "&&"))
            action.triggered.connect(partial(self._show_pair, pair.lineup))

    def _show_count(self) -> None:
        if not self.store.is_ready:
            self._shown_count.setText(self.tr("No catalog is open"))
            return
        answer = self.store.answer
        number = self.locale().toString
        text = self.tr("{shown} of {total} shown").format(
            shown=number(len(answer)), total=number(answer.total)
        )
        if text != self._shown_count.text():
            self._shown_count.setText(text)
            announce(self._shown_count, text)

    def _enable_commands(self) -> None:
        do = self._actions
        lineup = self.store.session.lineup
        is_ready = self.store.is_ready
        for action in (do.export_table, do.columns, do.find, do.toggle_in_lineup):
            action.setEnabled(is_ready)
        for action in (do.copy, do.copy_with_headers):
            action.setEnabled(is_ready and self._tabs.currentWidget() is not self._chart)
        for action in (do.compare, do.export_comparison, do.differences):
            action.setEnabled(len(lineup) > 1)
        do.clear_lineup.setEnabled(bool(lineup))
        for button in self._table_buttons:
            button.setVisible(self._tabs.currentWidget() is self._models)
        do.differences.setChecked(self.store.session.differences_only)

    def _say_lineup_full(self) -> None:
        self.statusBar().showMessage(
            self.tr("The lineup holds six models; take one out to add another."), 6000
        )

    # Commands

    def _export_table(self) -> None:
        catalog, rows = self.store.catalog, self.store.shown_rows
        columns = known_columns(self.store.session.columns, catalog.columns)

        def make_sheet(with_evidence: bool) -> Sheet:
            return table_sheet(catalog, rows, columns, with_evidence=with_evidence)

        export_csv(self, self.tr("Export table"), "models.csv", make_sheet, self._say_written)

    def _export_comparison(self) -> None:
        comparison = self.store.comparison
        if comparison is not None:

            def make_sheet(with_evidence: bool) -> Sheet:
                return comparison_sheet(comparison, with_evidence=with_evidence)

            title = self.tr("Export comparison")
            export_csv(self, title, "comparison.csv", make_sheet, self._say_written)

    def _export_quality(self) -> None:
        sheet = self._quality.model.sheet()
        title = self.tr("Export quality of the catalog")
        export_csv(self, title, "quality.csv", lambda _evidence: sheet, self._say_written)

    def _say_written(self, path: Path, rows: int) -> None:
        text = self.tr("%n row(s) written to {file}", "", rows).format(file=path)
        self.statusBar().showMessage(text, 10000)

    def _copy(self, *, with_headers: bool) -> None:
        sheet = self._selected_sheet()
        if sheet is not None:
            copy_to_clipboard(sheet, with_headers=with_headers)
            count = len(sheet.rows)
            self.statusBar().showMessage(self.tr("%n row(s) copied", "", count), 4000)

    def _selected_sheet(self) -> Sheet | None:
        if self._tabs.currentWidget() is self._comparison:
            return self._comparison.selection_sheet()
        if self._tabs.currentWidget() is self._models:
            return self._models.selection_sheet()
        if self._tabs.currentWidget() is self._quality:
            return self._quality.selection_sheet()
        return None

    def _find(self) -> None:
        self._query_bar.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._query_bar.line.selectAll()

    def _go_to_models(self) -> None:
        self.show_view("models")
        self._models.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_to_cell(self, model_id: str, column_id: str) -> None:
        """Show a cell in the table, whatever filters and columns are set."""
        if model_id not in self.store.shown_ids:
            self.store.ask(Query())
        if column_id not in self.store.session.columns:
            self.store.show_columns((*self.store.session.columns, column_id))
        self.store.set_current(model_id, column_id)
        self._go_to_models()
        self._models.table.scrollTo(self._models.table.currentIndex())

    def _show_vendor(self, vendor_id: str) -> None:
        self.store.ask(Query().choosing("vendor", [vendor_id]))
        self._go_to_models()

    def _show_family(self, family_id: str) -> None:
        self.store.ask(Query().choosing("family", [family_id]))
        self._go_to_models()

    def _show_disputes(self, column_id: str) -> None:
        self.show_view("quality")
        self._quality.show_disputes(column_id)

    def _choose_columns(self) -> None:
        catalog = self.store.catalog
        dialog = ColumnsDialog(list(catalog.columns.values()), self.store.session.columns, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.store.show_columns(dialog.chosen()))
        dialog.open()

    def _toggle_in_lineup(self) -> None:
        if self.store.current is not None:
            self.store.toggle_in_lineup(self.store.current[0])

    def _show_comparison(self) -> None:
        self.show_view("comparison")

    def _compare_row(self, model_id: str) -> None:
        """Enter on a row: into the lineup with it, and over to the comparison."""
        if model_id not in self.store.session.lineup:
            self.store.toggle_in_lineup(model_id)
        self._show_comparison()

    def _show_pair(self, lineup: Sequence[str]) -> None:
        self.store.set_lineup(tuple(lineup))
        self._show_comparison()

    def show_recipe(self, path: Path) -> None:
        """Set side by side what a recipe compares; a message tells why where that cannot be."""
        if show_recipe(path, self.store, self):
            self._show_comparison()

    def _show_about(self) -> None:
        from weighbridge.software import all_software  # The start does without it.

        sources = self.store.catalog.sources.values() if self.store.is_ready else ()
        credits = sorted({source.attribution for source in sources if source.attribution})
        dialog = AboutDialog(__version__, credits, all_software(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _tint(self) -> None:
        self._actions.tint(self.palette())
        self._undo.tint(self.palette())
        self._views_menu.tint(self.palette())
        self.help.tint(self.palette())
        self._palette.tint(self.palette())

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: the icons follow."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

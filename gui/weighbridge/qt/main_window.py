"""The window: puts the views together and gives their commands a place in the menu."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
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
from weighbridge.comparison.counterparts import Search
from weighbridge.comparison.items import Kind, item_of
from weighbridge.errors import CatalogError, WeighbridgeError
from weighbridge.exports.document import Document, Part
from weighbridge.exports.sheet import Sheet
from weighbridge.filters.query import Query
from weighbridge.locations import data_folder
from weighbridge.qt import documents, recipes
from weighbridge.qt.about import AboutDialog
from weighbridge.qt.actions import Actions
from weighbridge.qt.announcing import announce
from weighbridge.qt.buttons import action_button
from weighbridge.qt.charts.chart_view import ChartView
from weighbridge.qt.compare.baseline_menu import BaselineMenu
from weighbridge.qt.compare.benchmark_menu import BenchmarkMenu
from weighbridge.qt.compare.compare_view import CompareView
from weighbridge.qt.compare.counterparts_dialog import CounterpartsDialog
from weighbridge.qt.compare.lineup_tray import LineupTray
from weighbridge.qt.dialogs import CatalogProblemsDialog, ColumnsDialog, show_message
from weighbridge.qt.evidence.evidence_panel import EvidencePanel
from weighbridge.qt.exporting import copy_to_clipboard, export_document
from weighbridge.qt.filter_panel.panel import FilterPanel
from weighbridge.qt.filter_panel.query_bar import QueryBar
from weighbridge.qt.help.help_commands import HelpCommands
from weighbridge.qt.help.here import set_help_page
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import Language, said_error
from weighbridge.qt.licenses.licenses_view import LicensesView
from weighbridge.qt.look import Look
from weighbridge.qt.palette.palette_command import PaletteCommand
from weighbridge.qt.quality.quality_view import QualityView
from weighbridge.qt.saved_views.views_menu import ViewsMenu
from weighbridge.qt.settings_dialog import SettingsDialog
from weighbridge.qt.store import Store
from weighbridge.qt.table.grouping_menu import GroupingMenu
from weighbridge.qt.table.models_view import ModelsView
from weighbridge.qt.tasks import Task
from weighbridge.qt.undo import UndoActions
from weighbridge.qt.vendors.vendors_view import VendorsView
from weighbridge.recipe import read_recipe

_SMALLEST = (1024, 640)
_FIRST_SIZE = (1280, 800)
_FILTERS_LETTERS, _EVIDENCE_LETTERS = 39, 33
_MARGIN = 12


class MainWindow(QMainWindow):
    """All views of one store. Shown empty at first; ``load`` fills it."""

    ready = Signal()
    """The filled table has been painted."""
    view_changed = Signal()
    """Another view is in front."""
    language_chosen = Signal(str)
    """Another language is wanted: its id, or "" for that of the desktop."""
    warmed = Signal()
    """All columns are resolved, so that a comparison opens at once."""

    def __init__(self, language: Language | None = None, font: QFont | None = None) -> None:
        """``language`` is that which was chosen, None for that of the desktop; see ``Look``."""
        super().__init__()
        self._language = language
        self.store = Store(self)
        self._actions = Actions(self)
        self._undo = UndoActions(self.store, self)
        self.look = Look(self._actions, self, font)
        self._loading: Task[Catalog] | None = None
        self._warming: Task[None] | None = None
        self._is_stopped = False
        self._data_folder = self._reading = data_folder()
        self.help = HelpCommands(self)
        self._recipe: Path | None = None
        """To be opened once a catalog is there."""
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
        """Bring a view to the front.

        It is "models", "comparison", "chart", "vendors", "licenses" or "quality"; a name that is
        none changes nothing.
        """
        if name in self._views:
            self._tabs.setCurrentWidget(self._views[name])

    @property
    def shown_view(self) -> str:
        """The name of the view in front."""
        current = self._tabs.currentWidget()
        return next(name for name, view in self._views.items() if view is current)

    # Loading

    def load(self, folder: Path) -> None:
        """Read a data package beside the window, then show it; the last one asked for wins."""
        self._stop_reading()
        self._reading = folder
        self._shown_count.setText(self.tr("Reading the catalog…"))
        self._loading = Task(
            partial(load_catalog, folder), partial(self._loaded, folder), self._not_loaded
        )
        self._loading.start()

    def take_over(self, other: "MainWindow") -> None:
        """Go on where another window is, with what it has open and what it was about to open."""
        self._data_folder = other._data_folder
        self.store.take_over(other.store)
        self._recipe = other._recipe
        if other._loading is not None:
            self.load(other._reading)
        elif self.store.is_ready:
            self._enable_commands()
            self._warm()
        self._vendors.open_again(other._vendors)
        if other.help.shown_page:
            self.help.show_page(other.help.shown_page)

    def _loaded(self, folder: Path, catalog: Catalog) -> None:
        self._loading = None
        self._data_folder = folder
        self.store.use_catalog(catalog)
        self._enable_commands()
        # A timer of no time fires once what is due, the painting of the table, has been done.
        self._models.repaint()
        QTimer.singleShot(0, self._tell_ready)
        if self._recipe is not None:
            recipe, self._recipe = self._recipe, None
            self.open_recipe(recipe)

    def _tell_ready(self) -> None:
        self.ready.emit()
        if not self._is_stopped:
            self._warm()

    def _warm(self) -> None:
        """Resolve beside the window what the first comparison would else have to wait for."""
        self._warming = Task(self.store.catalog.resolve_all, self._warmed, self._not_warmed)
        self._warming.start()

    def _warmed(self, _nothing: None) -> None:
        self._warming = None
        self.warmed.emit()

    def _not_warmed(self, error: Exception) -> None:
        self._warming = None
        raise error

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
        """What is still being read or counted is no longer wanted."""
        self.stop()
        super().closeEvent(event)

    def stop(self) -> None:
        """Let no thread go on, and none begin."""
        self._is_stopped = True
        self._stop_reading()
        self._quality.stop()

    def _stop_reading(self) -> None:
        for task in (self._loading, self._warming):
            if task is not None:
                task.abandon()
        self._loading = self._warming = None

    # Making

    def _make_views(self) -> None:
        self._query_bar = QueryBar(self.store)
        self._models = ModelsView(self.store, self._actions.open_catalog)
        self._models.table.copies = (self._actions.copy, self._actions.copy_with_headers)
        self._comparison = CompareView(self.store)
        self._chart = ChartView(self.store)
        self._vendors = VendorsView(self.store)
        self._licenses = LicensesView(self.store)
        self._quality = QualityView(self.store)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._views: dict[str, QWidget] = {}
        for name, title, view in (
            ("models", self.tr("Models"), self._models),
            ("comparison", self.tr("Comparison"), self._comparison),
            ("chart", self.tr("Chart"), self._chart),
            ("vendors", self.tr("Vendors"), self._vendors),
            ("licenses", self.tr("Licenses"), self._licenses),
            ("quality", self.tr("Quality"), self._quality),
        ):
            self._views[name] = view
            self._tabs.addTab(view, title)
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
        self.filters = self._make_dock(
            self.tr("Filters"), FilterPanel(self.store), Qt.DockWidgetArea.LeftDockWidgetArea
        )
        self._evidence_panel = EvidencePanel(self.store)
        self.evidence = self._make_dock(
            self.tr("Evidence"), self._evidence_panel, Qt.DockWidgetArea.RightDockWidgetArea
        )
        self._fit_docks()
        for part, page in (
            (self._query_bar, "query-language"),
            (self.filters, "filters"),
            (self._comparison, "comparison"),
            (self._tray, "comparison"),
            (self._chart, "charts"),
            (self._vendors, "openness"),
            (self._licenses, "licenses"),
            (self._quality, "limits"),
            (self.evidence, "evidence"),
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
        # The window's own font follows the program's a moment later.
        letter = QFontMetrics(QApplication.font()).averageCharWidth()
        widths = [letter * _FILTERS_LETTERS, letter * _EVIDENCE_LETTERS]
        docks = [self.filters, self.evidence]
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
        menu.addActions([do.open_catalog, do.open_recipe])
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
        menu.addSeparator()
        menu.addAction(do.settings)
        menu = bar.addMenu(self.tr("&View"))
        menu.addActions(do.views)
        menu.addSeparator()
        menu.addAction(do.columns)
        menu.addMenu(GroupingMenu(self.store, self))
        menu.addActions([self.filters.toggleViewAction(), self.evidence.toggleViewAction()])
        menu.addSeparator()
        colours = menu.addMenu(self.tr("Co&lours"))
        colours.addActions(list(do.schemes))
        menu.addActions([do.zoom_in, do.zoom_out, do.zoom_reset])
        self._views_menu = ViewsMenu(self.store, self)
        bar.addMenu(self._views_menu)
        menu = bar.addMenu(self.tr("&Compare"))
        menu.addActions([do.toggle_in_lineup, do.add_by_name, do.compare, do.counterparts])
        menu.addSeparator()
        menu.addMenu(BaselineMenu(self.store, self))
        menu.addMenu(BenchmarkMenu(self.store, self))
        menu.addActions([do.swap, do.differences, do.known, do.clear_lineup])
        menu.addSeparator()
        self._pairs_menu = menu.addMenu(self.tr("Ready &pairs"))
        self._pairs_menu.setEnabled(False)
        menu = bar.addMenu(self.tr("&Help"))
        menu.addActions(self.help.actions)
        menu.addSeparator()
        menu.addAction(do.about)

    def _connect(self) -> None:
        self._connect_commands()
        self._connect_views()
        store = self.store
        store.catalog_changed.connect(self._list_pairs)
        store.answer_changed.connect(self._show_count)
        store.lineup_full.connect(self._say_lineup_full)
        for signal in (store.lineup_changed, store.bench_changed, store.current_changed):
            signal.connect(self._enable_commands)

    def _connect_commands(self) -> None:
        do = self._actions
        do.open_catalog.triggered.connect(self._choose_catalog)
        do.export_table.triggered.connect(self._export_table)
        do.export_comparison.triggered.connect(self._export_comparison)
        do.open_recipe.triggered.connect(self._choose_recipe)
        do.quit.triggered.connect(self.close)
        do.copy.triggered.connect(partial(self._copy, with_headers=False))
        do.copy_with_headers.triggered.connect(partial(self._copy, with_headers=True))
        do.find.triggered.connect(self._find)
        do.columns.triggered.connect(self._choose_columns)
        do.toggle_in_lineup.triggered.connect(self._toggle_in_lineup)
        do.compare.triggered.connect(self._show_comparison)
        do.differences.toggled.connect(self.store.show_differences_only)
        do.known.toggled.connect(self.store.show_known_only)
        do.add_by_name.triggered.connect(self._tray.field.setFocus)
        do.swap.triggered.connect(self._swap)
        do.counterparts.triggered.connect(self._show_current_counterparts)
        do.clear_lineup.triggered.connect(lambda: self.store.set_lineup(()))
        do.settings.triggered.connect(self.show_settings)
        do.about.triggered.connect(self._show_about)
        for place, action in enumerate(do.views):
            action.triggered.connect(partial(self._tabs.setCurrentIndex, place))
        self.look.zoomed.connect(self._fit_docks)

    def _connect_views(self) -> None:
        self._query_bar.line.left_downwards.connect(self._go_to_models)
        self._comparison.export_requested.connect(self._export_comparison)
        self._chart.evidence_requested.connect(self._show_evidence)
        self._chart.written.connect(self._say_chart_written)
        self._vendors.export_requested.connect(self._export_vendors)
        self._licenses.export_requested.connect(self._export_licenses)
        self._licenses.answers.filtered.connect(self._go_to_models)
        self._quality.export_requested.connect(self._export_quality)
        self._quality.cell_chosen.connect(self._go_to_cell)
        self._quality.vendor_chosen.connect(self._show_vendor)
        self._evidence_panel.disputes_requested.connect(self._show_disputes)
        self._palette.model_chosen.connect(lambda id: self._go_to_cell(id, "name"))
        self._palette.vendor_chosen.connect(self._show_vendor)
        self._palette.family_chosen.connect(self._show_family)
        self._palette.page_chosen.connect(self.help.show_page)
        self._tray.compare_requested.connect(self._show_comparison)
        self._tray.counterparts_requested.connect(self._show_counterparts)
        self._models.table.activated_row.connect(self._compare_row)
        self._tabs.currentChanged.connect(self._enable_commands)
        self._tabs.currentChanged.connect(self.view_changed)

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
        of_catalog = (do.export_table, do.columns, do.find, do.toggle_in_lineup, do.open_recipe)
        for action in of_catalog:
            action.setEnabled(is_ready)
        do.add_by_name.setEnabled(self._tray.field.isEnabled())
        do.counterparts.setEnabled(self._model_in_question() is not None)
        for action in (do.copy, do.copy_with_headers):
            action.setEnabled(is_ready)
        for action in (do.compare, do.export_comparison, do.differences, do.known, do.swap):
            action.setEnabled(len(lineup) > 1)
        do.clear_lineup.setEnabled(bool(lineup))
        for button in self._table_buttons:
            button.setVisible(self._tabs.currentWidget() is self._models)
        do.known.setChecked(self.store.session.bench.known_only)
        do.differences.setChecked(self.store.session.bench.differences_only)

    def _say_lineup_full(self) -> None:
        self.statusBar().showMessage(
            self.tr("The lineup holds six; take one out to add another."), 6000
        )

    # Commands

    def _export_table(self) -> None:
        self._export(self.tr("Export table"), documents.table(self.store))

    def _export_comparison(self) -> None:
        taken = documents.comparison(self.store)
        if taken is not None:
            self._export(self.tr("Export comparison"), taken)

    def _export_vendors(self) -> None:
        self._export(self.tr("Export vendors"), documents.vendors(self.store, self._vendors.opened))

    def _export_licenses(self) -> None:
        use = self.store.session.use
        if self._licenses.shows_terms:
            only = self._licenses.terms.differences.isChecked()
            taken = documents.licenses(self.store, differences_only=only)
            self._export(self.tr("Export licenses"), taken)
        elif use is not None:
            self._export(self.tr("Export answers"), documents.answers(self.store, use))

    def _export_quality(self) -> None:
        title = self.tr("Quality")
        document = Document(title, (Part(title, self._quality.model.sheet()),))
        taken = documents.TakenAway("quality", lambda _evidence: document)
        self._export(self.tr("Export quality of the catalog"), taken)

    def _export(self, title: str, taken: documents.TakenAway) -> None:
        export_document(self, title, taken.name, taken.make, self._say_written, taken.recipe)

    def _say_written(self, path: Path, rows: int) -> None:
        text = self.tr("%n row(s) written to {file}", "", rows).format(file=path)
        self.statusBar().showMessage(text, 10000)

    def _say_chart_written(self, path: Path) -> None:
        self.statusBar().showMessage(self.tr("Written to {file}").format(file=path), 10000)

    def _show_evidence(self) -> None:
        self.evidence.show()
        self.evidence.raise_()

    def _copy(self, *, with_headers: bool) -> None:
        sheet = self._selected_sheet()
        if sheet is None and self._tabs.currentWidget() is self._chart:
            self._chart.copy()
            self.statusBar().showMessage(self.tr("The chart was copied as a picture"), 4000)
        elif sheet is not None:
            copy_to_clipboard(sheet, with_headers=with_headers)
            count = len(sheet.rows)
            self.statusBar().showMessage(self.tr("%n row(s) copied", "", count), 4000)

    def _selected_sheet(self) -> Sheet | None:
        if self._tabs.currentWidget() is self._comparison:
            return self._comparison.selection_sheet()
        if self._tabs.currentWidget() is self._models:
            return self._models.selection_sheet()
        front = self._tabs.currentWidget()
        for view in (self._chart, self._vendors, self._licenses, self._quality):
            if front is view:
                return view.selection_sheet()
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

    def _swap(self) -> None:
        self.store.set_lineup(self.store.session.lineup[::-1])

    def _model_in_question(self) -> str | None:
        """The model of the current cell, else the first of the lineup."""
        if not self.store.is_ready or not self.store.catalog.benchmarks:
            return None
        if self.store.current is not None:
            return self.store.current[0]
        models = (item for item in map(item_of, self.store.session.lineup))
        return next((item.id for item in models if item.kind is Kind.MODEL), None)

    def _show_current_counterparts(self) -> None:
        model_id = self._model_in_question()
        if model_id is not None:
            self._show_counterparts(model_id)

    def _show_counterparts(self, model_id: str, search: Search | None = None) -> None:
        dialog = CounterpartsDialog(self.store, model_id, search, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def export() -> None:
            if dialog.found is not None:
                taken = documents.counterparts(self.store, dialog.found, dialog.search)
                self._export(self.tr("Export counterparts"), taken)

        dialog.export_requested.connect(export)
        dialog.open()

    def _choose_recipe(self) -> None:
        dialog = QFileDialog(self, self.tr("Open recipe"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Recipes (*.weighbridge *.json)"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda file: self.open_recipe(Path(file)))
        dialog.open()

    def open_recipe(self, path: Path) -> None:
        """Show what a recipe says, once a catalog is there; where it cannot be, say why."""
        if not self.store.is_ready:
            self._recipe = path
            return
        try:
            recipe = read_recipe(path)
            recipes.follow(self.store, recipe)
            if recipe.what == "strategy":
                vendor_id = recipes.vendor_of(self.store, recipe)
                self.show_view("vendors")
                if vendor_id:
                    self._vendors.open_vendor(vendor_id)
            elif recipe.what == "counterparts":
                self._show_counterparts(*recipes.search_of(self.store, recipe))
        except WeighbridgeError as error:
            show_message(
                self, self.tr("The recipe cannot be shown"), said_error(error), warning=True
            )
            return
        if recipe.what == "compare":
            self._show_comparison()
        elif recipe.what in ("licenses", "may-i"):
            self._licenses.show_terms(recipe.what == "licenses")
            self.show_view("licenses")

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

    def show_settings(self) -> None:
        """Open the settings."""
        dialog = SettingsDialog(self.look, self._language, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.language_chosen.connect(self.language_chosen)
        dialog.open()

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

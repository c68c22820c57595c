"""The window: puts the views together and gives their commands a place in the menu."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QFont, QFontMetrics
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QMainWindow,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from weighbridge import __version__
from weighbridge.comparison.items import Kind, item_of
from weighbridge.errors import WeighbridgeError
from weighbridge.filters.query import Query
from weighbridge.qt.actions import Actions
from weighbridge.qt.announcing import announce
from weighbridge.qt.buttons import CornerButtons
from weighbridge.qt.compare.lineup_tray import LineupTray
from weighbridge.qt.evidence.evidence_panel import EvidencePanel
from weighbridge.qt.filter_panel.panel import FilterPanel
from weighbridge.qt.filter_panel.query_bar import QueryBar
from weighbridge.qt.help.help_commands import HelpCommands
from weighbridge.qt.help.here import set_help_page
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import Language, said_error
from weighbridge.qt.loading import Loading
from weighbridge.qt.look import Look
from weighbridge.qt.menu_bar import MenuBar, OfParts
from weighbridge.qt.palette.palette_command import PaletteCommand
from weighbridge.qt.store import Store
from weighbridge.qt.table.models_view import ModelsView
from weighbridge.qt.undo import UndoActions
from weighbridge.qt.view_tabs import ViewTabs

if TYPE_CHECKING:
    from weighbridge.comparison.counterparts import Search
    from weighbridge.exports.sheet import Sheet
    from weighbridge.qt.charts.chart_view import ChartView
    from weighbridge.qt.compare.compare_view import CompareView
    from weighbridge.qt.licenses.licenses_view import LicensesView
    from weighbridge.qt.quality.quality_view import QualityView
    from weighbridge.qt.taking_away import TakingAway
    from weighbridge.qt.vendors.vendors_view import VendorsView

_SMALLEST = (1024, 640)
_FIRST_SIZE = (1280, 800)
_FILTERS_LETTERS, _EVIDENCE_LETTERS = 39, 33


class MainWindow(QMainWindow):
    """All views of one store. Shown empty at first; ``load`` fills it."""

    ready = Signal()
    """The filled table has been painted."""
    view_changed = Signal()
    """Another view is in front."""
    language_chosen = Signal(str)
    """Another language is wanted: its id, or "" for that of the desktop."""
    warmed = Signal()
    """All columns are resolved and all views imported, so that each opens at once."""
    _stopped = Signal()

    def __init__(self, language: Language | None = None, font: QFont | None = None) -> None:
        """``language`` is that which was chosen, None for that of the desktop; see ``Look``."""
        super().__init__()
        self._language = language
        self.store = Store(self)
        self._actions = Actions(self)
        self._undo = UndoActions(self.store, self)
        self.look = Look(self._actions, self, font)
        self._loading = Loading(self.store, self)
        self.help = HelpCommands(self)
        self._recipe: Path | None = None
        """To be opened once a catalog is there."""
        self._palette = PaletteCommand(self.store, self)
        self.setWindowTitle("Weighbridge")
        self.setMinimumSize(*_SMALLEST)
        self.resize(*_FIRST_SIZE)
        self._make_views()
        self._menus = self._make_menus()
        self._connect()
        self._tint()
        self._enable_commands()

    def show_view(self, name: str) -> None:
        """Bring a view to the front.

        It is "models", "comparison", "chart", "vendors", "licenses" or "quality"; a name that is
        none changes nothing.
        """
        self._tabs.show_view(name)

    @property
    def shown_view(self) -> str:
        """The name of the view in front."""
        return self._tabs.shown

    # Loading

    def load(self, folder: Path) -> None:
        """Read a data package beside the window, then show it; the last one asked for wins."""
        self._loading.load(folder)

    def take_over(self, other: "MainWindow") -> None:
        """Go on where another window is, with what it has open and what it was about to open."""
        self._recipe = other._recipe
        self.store.take_over(other.store)
        self._enable_commands()
        self._loading.take_over(other._loading)
        vendors = other.__dict__.get("_vendors")  # Only where the view has been seen.
        if vendors is not None and vendors.opened is not None:
            self._vendors.open_vendor(vendors.opened)
        if other.help.shown_page:
            self.help.show_page(other.help.shown_page)

    def _loaded(self) -> None:
        self._enable_commands()
        self._models.repaint()
        if self._recipe is not None:
            recipe, self._recipe = self._recipe, None
            self.open_recipe(recipe)

    def _refused(self) -> None:
        self._show_count()
        if not self.store.is_ready:
            self._models.show_no_catalog()

    def closeEvent(self, event: QCloseEvent) -> None:
        """What is still being read or counted is no longer wanted."""
        self.stop()
        super().closeEvent(event)

    def stop(self) -> None:
        """Let no thread go on, and none begin."""
        self._loading.stop()
        self._stopped.emit()

    # Making

    def _make_views(self) -> None:
        self._query_bar = QueryBar(self.store)
        self._models = ModelsView(self.store, self._actions.open_catalog)
        self._models.table.copies = (self._actions.copy, self._actions.copy_with_headers)
        self._tabs = ViewTabs()
        self._tabs.setAccessibleName(self.tr("Views"))
        for name, title, made, page in (
            ("models", self.tr("Models"), lambda: self._models, ""),
            ("comparison", self.tr("Comparison"), lambda: self._comparison, "comparison"),
            ("chart", self.tr("Chart"), lambda: self._chart, "charts"),
            ("vendors", self.tr("Vendors"), lambda: self._vendors, "openness"),
            ("licenses", self.tr("Licenses"), lambda: self._licenses, "licenses"),
            ("quality", self.tr("Quality"), lambda: self._quality, "limits"),
        ):
            self._tabs.add(name, title, made, page)
        # These are about the table: the other views have commands of their own.
        corner = CornerButtons(self._tabs, [self._actions.columns, self._actions.export_table])
        self._table_buttons = corner.buttons
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
            (self._tray, "comparison"),
            (self.evidence, "evidence"),
        ):
            set_help_page(part, page)
        self._shown_count = PlainLabel()
        self._shown_count.setAccessibleDescription(self.tr("Models shown"))
        self.statusBar().addPermanentWidget(self._shown_count)

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

    # What is made, and its modules imported, when it is first asked for

    @cached_property
    def _comparison(self) -> "CompareView":
        from weighbridge.qt.compare.compare_view import CompareView

        view = CompareView(self.store, self)  # It may be asked for its orders before it is shown.
        view.export_requested.connect(self._export_comparison)
        return view

    @cached_property
    def _chart(self) -> "ChartView":
        from weighbridge.qt.charts.chart_view import ChartView

        view = ChartView(self.store)
        view.evidence_requested.connect(self._show_evidence)
        view.written.connect(self._say_chart_written)
        return view

    @cached_property
    def _vendors(self) -> "VendorsView":
        from weighbridge.qt.vendors.vendors_view import VendorsView

        view = VendorsView(self.store)
        view.export_requested.connect(
            lambda: self._taking_away.export_vendors(view.opened, view.orders)
        )
        return view

    @cached_property
    def _licenses(self) -> "LicensesView":
        from weighbridge.qt.licenses.licenses_view import LicensesView

        view = LicensesView(self.store)
        view.export_requested.connect(self._export_licenses)
        view.answers.filtered.connect(self._go_to_models)
        return view

    @cached_property
    def _quality(self) -> "QualityView":
        from weighbridge.qt.quality.quality_view import QualityView

        view = QualityView(self.store)
        view.export_requested.connect(lambda: self._taking_away.export_quality(view.model.sheet()))
        view.cell_chosen.connect(self._go_to_cell)
        view.vendor_chosen.connect(self._show_vendor)
        self._stopped.connect(view.stop)
        return view

    @cached_property
    def _taking_away(self) -> "TakingAway":
        from weighbridge.qt.taking_away import TakingAway

        return TakingAway(self.store, self)

    def _make_menus(self) -> MenuBar:
        of_parts = OfParts(
            undo=(self._undo.undo, self._undo.redo),
            find=(self._palette.action, self._query_bar.clear_all),
            panels=(self.filters.toggleViewAction(), self.evidence.toggleViewAction()),
            help=self.help.actions,
        )
        menus = MenuBar(self.store, self._actions, of_parts, self)
        menus.pair_chosen.connect(self._show_pair)
        self.setMenuBar(menus)
        return menus

    def _connect(self) -> None:
        self._connect_commands()
        self._connect_views()
        store, loading = self.store, self._loading
        loading.begun.connect(lambda: self._shown_count.setText(self.tr("Reading the catalog…")))
        loading.loaded.connect(self._loaded)
        loading.refused.connect(self._refused)
        loading.ready.connect(self.ready)
        loading.warmed.connect(self.warmed)
        store.answer_changed.connect(self._show_count)
        store.lineup_full.connect(self._say_lineup_full)
        for signal in (store.lineup_changed, store.bench_changed, store.current_changed):
            signal.connect(self._enable_commands)

    def _connect_commands(self) -> None:
        do = self._actions
        do.open_catalog.triggered.connect(self._loading.choose)
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
            button.setVisible(self._tabs.shown == "models")
        do.known.setChecked(self.store.session.bench.known_only)
        do.differences.setChecked(self.store.session.bench.differences_only)

    def _say_lineup_full(self) -> None:
        self.statusBar().showMessage(
            self.tr("The lineup holds six; take one out to add another."), 6000
        )

    # Commands

    def _export_table(self) -> None:
        self._taking_away.export_table()

    def _export_comparison(self) -> None:
        self._taking_away.export_comparison(self._comparison.orders)

    def _export_licenses(self) -> None:
        if self._licenses.shows_terms:
            only = self._licenses.terms.differences.isChecked()
            self._taking_away.export_licenses(self._licenses.orders, differences_only=only)
        else:
            self._taking_away.export_answers(self._licenses.orders)

    def _say_chart_written(self, path: Path) -> None:
        self.statusBar().showMessage(self.tr("Written to {file}").format(file=path), 10000)

    def _show_evidence(self) -> None:
        self.evidence.show()
        self.evidence.raise_()

    def _copy(self, *, with_headers: bool) -> None:
        sheet = self._selected_sheet()
        if sheet is not None:
            self._taking_away.copy(sheet, with_headers=with_headers)
        elif self._tabs.shown == "chart":
            self._chart.copy()
            self.statusBar().showMessage(self.tr("The chart was copied as a picture"), 4000)

    def _selected_sheet(self) -> "Sheet | None":
        match self._tabs.shown:
            case "models":
                return self._models.selection_sheet()
            case "comparison":
                return self._comparison.selection_sheet()
            case "chart":
                return self._chart.selection_sheet()
            case "vendors":
                return self._vendors.selection_sheet()
            case "licenses":
                return self._licenses.selection_sheet()
        return self._quality.selection_sheet()

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
        from weighbridge.qt.dialogs import ColumnsDialog

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

    def _show_counterparts(self, model_id: str, search: "Search | None" = None) -> None:
        from weighbridge.qt.compare.counterparts_dialog import CounterpartsDialog

        dialog = CounterpartsDialog(self.store, model_id, search, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

        def export() -> None:
            if dialog.found is not None:
                order = dialog.table.rows.order
                self._taking_away.export_counterparts(dialog.found, dialog.search, order)

        dialog.export_requested.connect(export)
        dialog.open()

    def _choose_recipe(self) -> None:
        from PySide6.QtWidgets import QFileDialog

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
        from weighbridge.qt import recipes
        from weighbridge.qt.dialogs import show_message
        from weighbridge.recipe import read_recipe

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
        if recipe.what == "list":
            self._go_to_models()
        elif recipe.what == "compare":
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

    def _show_pair(self, lineup: tuple[str, ...]) -> None:
        self.store.set_lineup(lineup)
        self._show_comparison()

    def show_settings(self) -> None:
        """Open the settings."""
        from weighbridge.qt.settings_dialog import SettingsDialog

        dialog = SettingsDialog(self.look, self._language, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.language_chosen.connect(self.language_chosen)
        dialog.open()

    def _show_about(self) -> None:
        from weighbridge.qt.about import AboutDialog
        from weighbridge.software import all_software

        sources = self.store.catalog.sources.values() if self.store.is_ready else ()
        credits = sorted({source.attribution for source in sources if source.attribution})
        dialog = AboutDialog(__version__, credits, all_software(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _tint(self) -> None:
        self._actions.tint(self.palette())
        self._undo.tint(self.palette())
        self._menus.tint(self.palette())
        self.help.tint(self.palette())
        self._palette.tint(self.palette())

    def changeEvent(self, event: QEvent) -> None:
        """Another palette: the icons follow."""
        if event.type() == QEvent.Type.PaletteChange:
            self._tint()
        super().changeEvent(event)

"""Drive the real window through every view and write a picture of each to build/tour.

    make tour               all pictures
    make tour ARGS=compare  only those whose name contains "compare"

Pictures are for looking at, by people: alignment, spacing, clipped text, contrast, empty states.
"""

import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from weighbridge.analysis.may_i import Use
from weighbridge.charts.figure import Kind
from weighbridge.charts.settings import BLEND
from weighbridge.filters.query import Order, Query
from weighbridge.locations import data_folder
from weighbridge.qt.app import make_app
from weighbridge.qt.charts.chart_view import ChartView
from weighbridge.qt.compare.counterparts_dialog import CounterpartsDialog
from weighbridge.qt.dialogs import CatalogProblemsDialog
from weighbridge.qt.filter_panel.query_line import QueryLine
from weighbridge.qt.help.help_window import HelpWindow
from weighbridge.qt.language import Language, use_language
from weighbridge.qt.licenses.licenses_view import LicensesView
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.menus import commands
from weighbridge.qt.palette.palette_dialog import PaletteDialog
from weighbridge.qt.quality.quality_view import QualityView
from weighbridge.qt.saved_views.views_menu import ViewsMenu
from weighbridge.qt.sessions.welcome import Welcome
from weighbridge.qt.settings_dialog import SettingsDialog
from weighbridge.qt.theme import Scheme, use_theme
from weighbridge.qt.vendors.vendors_view import VendorsView
from weighbridge.session import Panel

FOLDER = Path("build/tour")
SIZES = {"1280x800": (1280, 800), "1920x1200": (1920, 1200), "1024x640": (1024, 640)}
LARGE_TEXT = 1.5
PATIENCE_MS = 20_000


def models(window: MainWindow) -> None:
    window.show_view("models")
    window.store.set_current(window.store.shown_ids[0], "price_in")


def search(window: MainWindow) -> None:
    window.show_view("models")
    window.store.ask(Query().searching("avocado"))
    window.store.set_current("meta/muse-spark", "codename")


def filtered(window: MainWindow) -> None:
    window.show_view("models")
    query = Query().choosing("openness", ["open-weights-permissive", "open-weights-conditional"])
    window.store.ask(query.choosing("vendor", ["google", "mistral", "openai"]))
    window.store.order_by(Order(window.store.session.chart.score, descending=True))
    window.store.set_lineup(window.store.shown_ids[:3])


def query(window: MainWindow) -> None:
    """A query of many kinds of terms, and the panel's ranges unfolded."""
    window.show_view("models")
    line = line_of(window)
    line.write("open tier:small,mid price<1 context>=128k released>2025 -vendor:meta")
    panel = Panel(frozenset({"openness", "tier", "price_in", "context", "released"}))
    window.store.show_panel(panel)


def completing(window: MainWindow) -> None:
    window.show_view("models")
    line_of(window).setFocus()
    QTest.keyClicks(line_of(window), "open vendor:m")
    QTest.keyClick(line_of(window), Qt.Key.Key_Down)


def mistaken(window: MainWindow) -> None:
    window.show_view("models")
    line_of(window).setFocus()
    QTest.keyClicks(line_of(window), "open licens:mit")


def grouped(window: MainWindow) -> None:
    window.show_view("models")
    window.store.ask(window.store.language.parse("vendor:google,mistral,openai tier:flagship"))
    window.store.show_columns(("name", "openness", "context", "price_in", "price_out", "released"))
    order = Order("openness", descending=False).then_by("price_in").then_by("released")
    window.store.order_by(order)
    window.store.group_by("vendor")


def nothing_found(window: MainWindow) -> None:
    window.show_view("models")
    line_of(window).write("open tier:flagship price<0.01 arena>1450")


def saved_views(window: MainWindow) -> None:
    window.show_view("models")
    menu = window.findChild(ViewsMenu)
    assert menu is not None
    menu.popup(window.mapToGlobal(window.rect().center()))


def language_help(window: MainWindow) -> None:
    window.help.show_page("query-language")


def openness_help(window: MainWindow) -> None:
    window.help.show_page("openness")


def shortcuts_help(window: MainWindow) -> None:
    window.help.show_page("shortcuts")


def welcome(window: MainWindow) -> None:
    window.show_view("models")
    Welcome(window).come_up()


def palette(window: MainWindow) -> None:
    window.show_view("models")
    command = next(each for each in commands(window.menuBar()) if "anything" in each.title)
    command.action.trigger()
    for line in dialog_of(window).findChildren(QLineEdit):
        line.setText("gem")


def dialog_of(window: MainWindow) -> QWidget:
    return window.findChildren(PaletteDialog)[0]


def line_of(window: MainWindow) -> QueryLine:
    line = window.findChild(QueryLine)
    assert line is not None
    window.activateWindow()
    return line


def compare_empty(window: MainWindow) -> None:
    window.show_view("comparison")


def compare_pair(window: MainWindow) -> None:
    window.store.set_lineup(window.store.catalog.pairs[0].lineup)
    window.show_view("comparison")
    window.store.set_current(window.store.session.lineup[0], "price_in")


def compare_avocado(window: MainWindow) -> None:
    window.store.set_lineup(window.store.catalog.pairs[1].lineup)
    window.show_view("comparison")


def compare_six(window: MainWindow) -> None:
    catalog = window.store.catalog
    lineup = (*catalog.pairs[0].lineup, *catalog.pairs[2].lineup, *catalog.pairs[3].lineup)
    window.store.set_lineup(tuple(dict.fromkeys(lineup))[:6])
    window.store.show_differences_only(True)
    window.show_view("comparison")


def compare_families(window: MainWindow) -> None:
    window.store.set_lineup(("family:gemma", "family:gemini"))
    window.show_view("comparison")


def compare_baseline(window: MainWindow) -> None:
    window.store.set_lineup(("google/gemma-4-31b", "vendor:meta", "side:closed"))
    window.store.set_baseline("google/gemma-4-31b")
    window.show_view("comparison")


def compare_matched(window: MainWindow) -> None:
    window.store.set_lineup(("family:gemma", "family:gemini"))
    window.store.show_bench(replace(window.store.session.bench, matched=True))
    window.show_view("comparison")


def chart(window: MainWindow, kind: Kind = Kind.PRICE_QUALITY) -> None:
    window.show_view("chart")
    window.store.set_lineup(window.store.catalog.pairs[0].lineup)
    window.store.show_chart(replace(window.store.session.chart, kind=kind))


def chart_gap(window: MainWindow) -> None:
    chart(window, Kind.GAP)


def chart_timeline(window: MainWindow) -> None:
    chart(window, Kind.TIMELINE)


def chart_spread(window: MainWindow) -> None:
    chart(window, Kind.SPREAD)


def chart_history(window: MainWindow) -> None:
    chart(window, Kind.HISTORY)


def chart_strategy(window: MainWindow) -> None:
    chart(window, Kind.STRATEGY)


def chart_components(window: MainWindow) -> None:
    chart(window, Kind.COMPONENTS)


def chart_profile(window: MainWindow) -> None:
    chart(window, Kind.PROFILE)


def chart_licenses(window: MainWindow) -> None:
    chart(window, Kind.LICENSES)


def chart_blend(window: MainWindow) -> None:
    """A blended price, models caught by a box, and what is not drawn beside it."""
    chart(window)
    blended = replace(window.store.session.chart, price=BLEND, cached_share=0.2)
    window.store.show_chart(blended)
    for view in window.findChildren(ChartView):
        settle()
        view.actions_by_name["left_out"].setChecked(True)
        assert view.figure is not None
        plot = view.focusProxy()
        assert plot is not None
        plot.setFocus()
        plot.caught.emit(tuple(view.figure.marks.ids[:9]))  # type: ignore[attr-defined]


def chart_data(window: MainWindow) -> None:
    chart(window, Kind.GAP)
    for view in window.findChildren(ChartView):
        view.actions_by_name["table"].setChecked(True)


def chart_empty(window: MainWindow) -> None:
    window.show_view("chart")
    window.store.ask(Query().searching("no such model"))


def vendors(window: MainWindow) -> None:
    window.show_view("vendors")


def vendor_story(window: MainWindow) -> None:
    window.show_view("vendors")
    view = window.findChild(VendorsView)
    assert view is not None
    view.open_vendor("meta")


def may_i(window: MainWindow) -> None:
    use = Use(users=8e8, country="DE", redistribute=True)
    window.store.ask_licenses(use)
    window.show_view("licenses")


def may_i_empty(window: MainWindow) -> None:
    window.show_view("licenses")


def licenses(window: MainWindow) -> None:
    ids = [id for id in window.store.catalog.licenses if "llama" in id or id == "apache-2.0"]
    window.store.show_licenses(tuple(ids[:4]))
    window.show_view("licenses")
    view = window.findChild(LicensesView)
    assert view is not None
    view.show_terms(True)


def counterparts(window: MainWindow) -> None:
    window.store.set_lineup(window.store.catalog.pairs[0].lineup)
    window.show_view("comparison")
    for action in window.findChildren(QAction):
        if action.text() == "&Nearest counterparts…":
            action.trigger()


def quality_by_vendor(window: MainWindow) -> None:
    window.show_view("quality")
    counted(window)


def disputes(window: MainWindow) -> None:
    window.show_view("quality")
    for view in window.findChildren(QualityView):
        view.show_disputes("context")
    counted(window)
    for view in window.findChildren(QualityView):
        view.table.selectRow(3)
        view.table.setCurrentIndex(view.model.index(3, 0))


def counted(window: MainWindow) -> None:
    """What is counted beside the window has arrived."""
    while any(view.is_counting for view in window.findChildren(QualityView)):
        settle()


def settings(window: MainWindow) -> None:
    window.show_settings()


STOPS: tuple[Callable[[MainWindow], None], ...] = (
    models,
    search,
    filtered,
    query,
    completing,
    mistaken,
    grouped,
    nothing_found,
    saved_views,
    settings,
    language_help,
    openness_help,
    shortcuts_help,
    palette,
    welcome,
    compare_empty,
    compare_pair,
    compare_avocado,
    compare_six,
    compare_families,
    compare_baseline,
    compare_matched,
    chart,
    chart_gap,
    chart_timeline,
    chart_spread,
    chart_history,
    chart_strategy,
    chart_components,
    chart_profile,
    chart_licenses,
    chart_blend,
    chart_data,
    chart_empty,
    vendors,
    vendor_story,
    may_i,
    may_i_empty,
    licenses,
    counterparts,
    quality_by_vendor,
    disputes,
)


@contextmanager
def open_window(app: QApplication, scheme: Scheme, size: tuple[int, int]) -> Iterator[MainWindow]:
    use_theme(app, scheme)
    window = MainWindow()
    window.resize(*size)
    window.show()
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    QTimer.singleShot(PATIENCE_MS, loop.quit)
    window.load(data_folder())
    loop.exec()
    if not window.store.is_ready:
        sys.exit("The shipped catalog did not load.")
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()


def settle() -> None:
    """Let layouts and repaints that are due happen."""
    loop = QEventLoop()
    QTimer.singleShot(50, loop.quit)
    loop.exec()


TRANSLATED = (filtered, compare_pair, chart, chart_gap, vendors, settings, openness_help)
"""The stops that are taken in each other language."""


def take(
    app: QApplication,
    scheme: Scheme,
    size_name: str,
    wanted: str,
    suffix: str = "",
    stops: tuple[Callable[[MainWindow], None], ...] = STOPS,
) -> None:
    for stop in stops:
        name = f"{stop.__name__}-{scheme}-{size_name}{suffix}"
        if wanted in name:
            with open_window(app, scheme, SIZES[size_name]) as window:
                stop(window)
                settle()
                (front(window) or window).grab().save(str(FOLDER / f"{name}.png"))
                print(FOLDER / f"{name}.png")


def front(window: MainWindow) -> QWidget | None:
    """A menu or another window that lies over the first."""
    others: list[QWidget] = [
        each
        for kind in (HelpWindow, PaletteDialog, CounterpartsDialog, SettingsDialog)
        for each in window.findChildren(kind)
        if each.isVisible()
    ]
    return QApplication.activePopupWidget() or (others[0] if others else None)


def broken_catalog(app: QApplication, wanted: str) -> None:
    """The window on a folder that holds no catalog."""
    if wanted not in "broken":
        return
    use_theme(app, Scheme.LIGHT)
    window = MainWindow()
    window.show()
    with tempfile.TemporaryDirectory() as empty:
        window.load(Path(empty))
        while not window.findChildren(CatalogProblemsDialog):
            settle()
    settle()
    for dialog in window.findChildren(CatalogProblemsDialog):
        dialog.grab().save(str(FOLDER / "broken-dialog.png"))
    window.grab().save(str(FOLDER / "broken.png"))
    window.close()


def main(wanted: str = "") -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    app = make_app()
    use_language(app, Language.ENGLISH)  # With thousands marks, whatever the machine's locale.
    for scheme in Scheme:
        for size_name in SIZES:
            take(app, scheme, size_name, wanted)
    base = app.font()
    large = QFont(base)
    large.setPointSizeF(base.pointSizeF() * LARGE_TEXT)
    app.setFont(large)
    take(app, Scheme.LIGHT, "1280x800", wanted, "-150percent")
    app.setFont(base)
    for language in set(Language) - {Language.ENGLISH}:
        use_language(app, language)
        take(app, Scheme.LIGHT, "1280x800", wanted, f"-{language}", TRANSLATED)
    use_language(app, Language.ENGLISH)
    broken_catalog(app, wanted)


if __name__ == "__main__":
    main(*sys.argv[1:])

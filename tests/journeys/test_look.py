from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDockWidget,
    QLabel,
    QPlainTextEdit,
    QTableWidget,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    CTRL,
    Key,
    button,
    click,
    command,
    dialog,
    facet,
    focus,
    open_window,
    pinned_of,
    press,
    section_of,
    seen,
    show_tab,
    table_of,
    text_at,
    the,
    tick_value,
)
from weighbridge.analysis.may_i import Use
from weighbridge.filters.query import Query
from weighbridge.qt import theme
from weighbridge.qt.about import AboutDialog
from weighbridge.qt.evidence.evidence_panel import EvidencePanel
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.theme import DARK, LIGHT, Scheme


def sizes(window: MainWindow) -> list[int]:
    """How high text stands in each part of the window."""
    window.store.set_current("acme/oak-3", "context")
    QApplication.processEvents()
    headline = max(
        (each.fontInfo().pointSizeF(), each)[0]
        for each in the(window, EvidencePanel).findChildren(QLabel)
    )
    table = table_of(window)
    return [
        round(headline * 10),
        table.fontMetrics().height(),
        table.verticalHeader().defaultSectionSize(),
        pinned_of(table).verticalHeader().defaultSectionSize(),
        table.columnWidth(section_of(table, "Vendor")),
        facet(window, "Vendor").height(),
        facet(window, "Vendor").fontMetrics().height(),
    ]


def test_zoom_in_out_and_back(qtbot: QtBot, window: MainWindow) -> None:
    normal = sizes(window)
    for _ in range(3):
        qtbot.keyClick(window, Key.Key_Plus, CTRL)
    large = sizes(window)
    assert all(now > before for now, before in zip(large, normal, strict=True)), (large, normal)
    qtbot.keyClick(window, Key.Key_0, CTRL)
    assert sizes(window) == normal
    for _ in range(3):
        qtbot.keyClick(window, Key.Key_Minus, CTRL)
    small = sizes(window)
    assert all(now < before for now, before in zip(small, normal, strict=True)), (small, normal)
    qtbot.keyClick(window, Key.Key_0, CTRL)
    assert sizes(window) == normal


def test_zoom_has_its_limits_and_the_window_stays_usable(qtbot: QtBot, window: MainWindow) -> None:
    for _ in range(30):
        qtbot.keyClick(window, Key.Key_Equal, CTRL)
    assert window.font().pointSizeF() <= 3.01 * 10
    for tab in ("Comparison", "Chart", "Models"):
        show_tab(window, tab)
        assert not window.grab().isNull()
    for _ in range(60):
        qtbot.keyClick(window, Key.Key_Minus, CTRL)
    assert window.font().pointSizeF() >= 5


def picture(window: MainWindow, tab: str) -> QImage:
    """The window with something of everything in it."""
    window.store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
    window.store.ask(Query().choosing("vendor", ["acme", "umbra"]))
    window.store.set_current("acme/oak-3", "context")
    show_tab(window, tab)
    QApplication.processEvents()
    return window.grab().toImage()


@pytest.mark.parametrize("tab", ["Models", "Comparison", "Chart"])
@pytest.mark.parametrize("scheme", Scheme)
def test_a_window_that_turns_looks_as_one_opened_so(
    qtbot: QtBot, small_package: Path, tab: str, scheme: Scheme
) -> None:
    other = Scheme.DARK if scheme is Scheme.LIGHT else Scheme.LIGHT
    with open_window(qtbot, small_package, scheme) as window:
        opened = picture(window, tab)
    with open_window(qtbot, small_package, other) as window:
        before = picture(window, tab)
        choice = command(window, "View", "Colours", scheme.capitalize())
        choice.trigger()
        assert choice.isChecked()
        QApplication.processEvents()
        turned = window.grab().toImage()
    assert before != opened
    if turned != opened:
        folder = Path("build/journeys")
        folder.mkdir(parents=True, exist_ok=True)
        for name, image in (("opened", opened), ("turned", turned)):
            image.save(str(folder / f"{tab}-{scheme}-{name}.png"))
        pytest.fail(f"They differ: see {folder}")


def test_following_the_desktop(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert command(window, "View", "Colours", "Follow the desktop").isChecked()

    def desktop_turns(scheme: Scheme) -> None:
        monkeypatch.setattr(theme, "system_scheme", lambda: scheme)
        qt_name = {Scheme.DARK: Qt.ColorScheme.Dark, Scheme.LIGHT: Qt.ColorScheme.Light}
        QGuiApplication.styleHints().colorSchemeChanged.emit(qt_name[scheme])

    def colour() -> str:
        QApplication.processEvents()
        return QColor(window.palette().color(QPalette.ColorRole.Window)).name()

    desktop_turns(Scheme.DARK)
    assert colour() == DARK.window
    desktop_turns(Scheme.LIGHT)
    assert colour() == LIGHT.window
    # A scheme that was chosen stays, until the desktop is followed again.
    command(window, "View", "Colours", "Light").trigger()
    desktop_turns(Scheme.DARK)
    assert colour() == LIGHT.window
    command(window, "View", "Colours", "Follow the desktop").trigger()
    assert colour() == DARK.window


@pytest.mark.parametrize("title", ["Filters", "Evidence"])
def test_panels_are_hidden_and_brought_back(window: MainWindow, title: str) -> None:
    table = table_of(window)
    QApplication.processEvents()
    before = table.width()
    dock = next(each for each in window.findChildren(QDockWidget) if each.windowTitle() == title)
    click(button(dock, "Close"))
    QApplication.processEvents()
    assert not seen(dock)
    assert table.width() > before
    show = command(window, "View", title)
    assert not show.isChecked()
    show.trigger()
    QApplication.processEvents()
    assert seen(dock)
    assert table.width() == before
    show.trigger()
    assert not seen(dock)


def test_about_tells_versions_licenses_and_attributions(qtbot: QtBot, window: MainWindow) -> None:
    command(window, "Help", "About Weighbridge").trigger()
    about = dialog(qtbot, AboutDialog)
    said = " ".join(each.text() for each in about.findChildren(QLabel))
    for text in ("Weighbridge 0", "MIT", "CC BY 4.0", "Lucide", "ISC", "LGPL"):
        assert text in said
    assert "Duel (CC BY)" in the(about, QPlainTextEdit).toPlainText()
    press(qtbot, about, Key.Key_Escape)
    qtbot.waitUntil(lambda: not seen(about))


def test_the_license_text_of_all_software_is_one_step_away(
    qtbot: QtBot, window: MainWindow
) -> None:
    command(window, "Help", "About Weighbridge").trigger()
    about = dialog(qtbot, AboutDialog)
    qtbot.keyClick(about, Key.Key_L, Qt.KeyboardModifier.AltModifier)
    listed = the(about, QTableWidget)
    text = the(about, QPlainTextEdit)
    assert "MIT License" in text.toPlainText()  # The program's own comes first.
    press(qtbot, listed, Key.Key_Down)
    names = [text_at(listed.model(), row, 0) for row in range(listed.rowCount())]
    assert {"weighbridge", "numpy", "PySide6_Essentials", "shiboken6"} <= set(names)
    for row in range(1, listed.rowCount()):
        assert listed.currentRow() == row
        assert len(text.toPlainText()) > 500, names[row]
        press(qtbot, listed, Key.Key_Down)
    press(qtbot, about, Key.Key_Escape)
    qtbot.waitUntil(lambda: not seen(about))


def test_every_part_is_reached_with_tab(qtbot: QtBot, window: MainWindow) -> None:
    """Round the whole window, and back to where it began, with nothing that holds the keyboard."""
    window.store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
    tick_value(window, "Vendor", "Acme AI")
    focus(qtbot, table_of(window))
    reached: list[QWidget] = []
    for _ in range(60):
        press(qtbot, window.focusWidget(), Key.Key_Tab)
        reached.append(window.focusWidget())
        if reached[-1] is table_of(window):
            break
    else:
        pytest.fail(f"Tab goes round without the table: {reached}")
    said = {each.accessibleName() for each in reached}
    assert {"Query", "Openness", "Vendor", "Status", "Models", "Remove Oak 3"} <= said
    assert "Remove the filter Vendor: Acme AI" in said


@pytest.mark.parametrize("size", [(1024, 640), (1920, 1200)])
def test_the_window_takes_every_size(
    qtbot: QtBot, window: MainWindow, size: tuple[int, int]
) -> None:
    window.store.set_lineup(window.store.shown_ids[:6])
    for tab in ("Models", "Comparison", "Chart"):
        show_tab(window, tab)
        window.resize(*size)
        QApplication.processEvents()
        assert (window.width(), window.height()) == size


def test_all_tabs_are_in_sight_in_the_smallest_window(window: MainWindow) -> None:
    """The buttons beside them give up their words for that, and take them again."""
    bar = the(window, QTabWidget).tabBar()
    for width, has_words in ((1024, False), (1920, True)):
        window.resize(width, 640)
        QApplication.processEvents()
        last = bar.tabRect(bar.count() - 1)
        assert bar.rect().contains(last)
        columns = button(window, "Columns…")
        assert isinstance(columns, QToolButton)
        assert (columns.toolButtonStyle() is _WORDS) is has_words


_WORDS = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


@pytest.mark.parametrize("zoom", [1.0, 1.4])
def test_no_view_takes_the_panels_their_room(window: MainWindow, zoom: float) -> None:
    """Of all tabs the widest bar decides how much is left, also while another is in front."""
    window.store.ask_licenses(Use(users=8e8))
    window.store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
    window.look.restore(zoom, "")
    window.resize(int(1024 * zoom), 640)
    for title in ("Models", "Comparison", "Chart", "Vendors", "Licenses", "Quality"):
        show_tab(window, title)
        QApplication.processEvents()
        letter = window.fontMetrics().averageCharWidth()
        assert window.filters.width() >= 36 * letter
        assert window.evidence.width() >= 30 * letter


class Windows(QObject):
    """Notes what comes up as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QObject] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_a_view_that_is_made_never_comes_up_as_a_window_of_its_own(window: MainWindow) -> None:
    watch = Windows()
    app = QApplication.instance()
    assert app is not None
    app.installEventFilter(watch)
    try:
        for title in ("Comparison", "Chart", "Vendors", "Licenses", "Quality"):
            show_tab(window, title)
            QApplication.processEvents()
    finally:
        app.removeEventFilter(watch)
    assert watch.shown == []
    assert window.isActiveWindow()

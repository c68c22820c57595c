"""Any command, model, vendor, family, saved view or page, by a few letters and no mouse."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListView, QTabWidget
from pytestqt.qtbot import QtBot

from tests.journeys.steps import (
    CTRL,
    SHIFT,
    Key,
    click_cell,
    column_texts,
    dialog,
    empty_window,
    focus,
    names,
    press,
    seen,
    table_of,
    the,
)
from weighbridge.filters.query import Query
from weighbridge.filters.saved_views import shipped_views
from weighbridge.qt.help.help_window import HelpWindow
from weighbridge.qt.main_window import MainWindow
from weighbridge.qt.palette.palette_dialog import PaletteDialog

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


def palette_of(qtbot: QtBot, window: MainWindow, text: str = "") -> PaletteDialog:
    """The palette as its keys bring it up, with a text typed into it."""
    table = table_of(window)
    focus(qtbot, table)
    qtbot.keyClick(table, Key.Key_P, CTRL | SHIFT)
    palette = dialog(qtbot, PaletteDialog)
    qtbot.keyClicks(the(palette, QLineEdit), text)
    return palette


def found(palette: PaletteDialog) -> list[str]:
    """What the palette lists, top to bottom."""
    model = the(palette, QListView).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def enter(qtbot: QtBot, palette: PaletteDialog) -> None:
    press(qtbot, the(palette, QLineEdit), Key.Key_Return)
    qtbot.waitUntil(lambda: not seen(palette))


def test_a_model_is_made_current_and_shown(qtbot: QtBot, window: MainWindow) -> None:
    window.store.ask(Query().choosing("vendor", ["nimbus"]))
    palette = palette_of(qtbot, window, "shp")
    assert found(palette)[0] == "Shade Pro"
    enter(qtbot, palette)
    assert window.store.current == ("umbra/shade-pro", "name")
    assert "Shade Pro" in names(window)
    assert table_of(window).currentIndex().data() == "Shade Pro"


def test_a_model_is_found_by_its_codename(qtbot: QtBot, window: MainWindow) -> None:
    palette = palette_of(qtbot, window, "mistlet")
    assert found(palette) == ["Oak 4"]
    palette.reject()


def test_a_vendor_and_a_family_are_filtered_by(qtbot: QtBot, window: MainWindow) -> None:
    enter(qtbot, palette_of(qtbot, window, "umbra la"))
    assert set(column_texts(window, "Vendor")) == {"Umbra Labs"}
    enter(qtbot, palette_of(qtbot, window, "willow"))
    assert set(column_texts(window, "Family")) == {"Willow"}


def test_a_command_is_given_and_the_keys_are_shown(qtbot: QtBot, window: MainWindow) -> None:
    palette = palette_of(qtbot, window, "chart")
    first = the(palette, QListView).model().index(0, 0)
    assert first.data(ACCESSIBLE) == "Chart, View · Ctrl+3"
    enter(qtbot, palette)
    assert window.findChild(QTabWidget).currentIndex() == 2  # type: ignore[union-attr]


def test_a_saved_view_and_a_page_are_found(qtbot: QtBot, window: MainWindow) -> None:
    view = shipped_views()[0].name
    palette = palette_of(qtbot, window, view)
    assert found(palette)[0] == view
    palette.reject()
    enter(qtbot, palette_of(qtbot, window, "where figures"))
    pages = window.findChild(HelpWindow)
    assert pages is not None and pages.page == "evidence"
    pages.close()


def test_the_arrow_keys_choose_while_the_line_keeps_the_keyboard(
    qtbot: QtBot, window: MainWindow
) -> None:
    palette = palette_of(qtbot, window, "oak")
    line, listed = the(palette, QLineEdit), the(palette, QListView)
    press(qtbot, line, Key.Key_Down)
    assert listed.currentIndex().row() == 1
    assert line.hasFocus()
    assert line.accessibleDescription() == listed.currentIndex().data(ACCESSIBLE)
    press(qtbot, line, Key.Key_Up)
    assert listed.currentIndex().row() == 0
    chosen = found(palette)[1]
    click_cell(listed, listed.model().index(1, 0))
    qtbot.waitUntil(lambda: not seen(palette))
    assert window.store.catalog.models[window.store.current[0]].name == chosen  # type: ignore[index]


def test_escape_leaves_all_as_it_was(qtbot: QtBot, window: MainWindow) -> None:
    before = window.store.session
    palette = palette_of(qtbot, window, "zzz")
    assert found(palette) == []
    press(qtbot, the(palette, QLineEdit), Key.Key_Return)
    assert seen(palette)
    press(qtbot, the(palette, QLineEdit), Key.Key_Escape)
    qtbot.waitUntil(lambda: not seen(palette))
    assert window.store.session == before


def test_commands_that_make_no_sense_now_are_not_offered(qtbot: QtBot, window: MainWindow) -> None:
    palette = palette_of(qtbot, window, "clear lineup")
    assert "Clear lineup" not in found(palette)
    palette.reject()
    window.store.set_lineup(("acme/oak-3",))
    palette = palette_of(qtbot, window, "clear lineup")
    assert found(palette)[0] == "Clear lineup"
    palette.reject()


def test_it_closes_when_another_catalog_arrives(
    qtbot: QtBot, window: MainWindow, small_package: Path
) -> None:
    palette = palette_of(qtbot, window, "oak")
    with qtbot.waitSignal(window.ready):
        window.load(small_package)
    qtbot.waitUntil(lambda: not seen(palette))


def test_without_a_catalog_it_offers_commands_and_pages(qtbot: QtBot) -> None:
    with empty_window(qtbot) as window:
        qtbot.keyClick(window, Key.Key_P, CTRL | SHIFT)
        palette = dialog(qtbot, PaletteDialog)
        assert "Open catalog…" in found(palette)
        assert "Openness" in found(palette)
        palette.reject()

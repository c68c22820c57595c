import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from weighbridge.catalog.catalog import Catalog
from weighbridge.qt.compare.lineup_chips import Chip, fair_widths
from weighbridge.qt.compare.lineup_tray import LineupTray
from weighbridge.qt.dragging import item_data
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.store import Store
from weighbridge.qt.theme import Scheme, palette_for

LINEUP = ("acme/willow-2", "acme/oak-3", "umbra/shade-pro")


@pytest.fixture
def store(small_catalog: Catalog, qapp: object) -> Store:
    store = Store()
    store.use_catalog(small_catalog)
    return store


@pytest.fixture
def tray(store: Store, qtbot: QtBot) -> LineupTray:
    tray = LineupTray(store)
    qtbot.addWidget(tray)
    tray.resize(1024, 40)
    with qtbot.waitActive(tray):
        tray.show()
        tray.activateWindow()
    return tray


def buttons(tray: LineupTray) -> dict[str, QToolButton]:
    found = [each for each in tray.findChildren(QToolButton) if each.isVisible()]
    return {each.accessibleName() or each.text(): each for each in found}


def seen(tray: LineupTray) -> list[str]:
    return [label.text() for label in tray.findChildren(PlainLabel) if label.isVisible()]


def test_an_empty_tray_says_what_to_do(tray: LineupTray) -> None:
    assert "Pick two to six models with Space" in seen(tray)
    assert not buttons(tray)["Compare"].isEnabled()
    assert not buttons(tray)["Clear"].isEnabled()


def test_chips_follow_the_lineup_in_its_order(tray: LineupTray, store: Store) -> None:
    store.set_lineup(LINEUP)
    store.set_lineup(LINEUP[::-1])
    chips = [button for name, button in buttons(tray).items() if name.startswith("Remove")]
    QApplication.processEvents()
    chips.sort(key=lambda button: button.mapTo(tray, QPoint()).x())
    assert [chip.accessibleName() for chip in chips] == [
        "Remove Shade Pro",
        "Remove Oak 3",
        "Remove Willow 2",
    ]


def test_compare_needs_two(tray: LineupTray, store: Store, qtbot: QtBot) -> None:
    store.set_lineup(LINEUP[:1])
    assert not buttons(tray)["Compare"].isEnabled()
    assert "Pick at least one more" in seen(tray)
    store.set_lineup(LINEUP[:2])
    with qtbot.waitSignal(tray.compare_requested):
        buttons(tray)["Compare"].click()


def test_a_chip_is_removed_by_key_and_the_focus_goes_to_its_neighbour(
    tray: LineupTray, store: Store, qtbot: QtBot
) -> None:
    store.set_lineup(LINEUP)
    chip = buttons(tray)["Remove Oak 3"]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert store.session.lineup == ("acme/willow-2", "umbra/shade-pro")
    assert buttons(tray)["Remove Shade Pro"].hasFocus()


def test_families_vendors_and_sides_are_added_by_name(
    tray: LineupTray, store: Store, qtbot: QtBot
) -> None:
    for text in ("family:willow", "umbra/shade-pro", "vendor:acme", "side:open"):
        qtbot.keyClicks(tray.field, text)
        qtbot.keyClick(tray.field, Qt.Key.Key_Return)
        assert tray.field.text() == ""
    lineup = ("family:willow", "umbra/shade-pro", "vendor:acme", "side:open")
    assert store.session.lineup == lineup
    assert "Remove Willow (family)" in buttons(tray)
    qtbot.keyClicks(tray.field, "nothing so called")
    qtbot.keyClick(tray.field, Qt.Key.Key_Return)
    assert store.session.lineup == lineup
    assert "nothing so called" in tray.field.toolTip()


def test_names_of_all_kinds_are_completed(tray: LineupTray, store: Store, qtbot: QtBot) -> None:
    tray.field.setFocus()
    qtbot.keyClicks(tray.field, "willow")
    popup = tray.field.completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    model = popup.model()
    offered = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert offered == ["Willow (family)", "Willow 1", "Willow 2"]
    qtbot.keyClick(popup, Qt.Key.Key_Down)
    qtbot.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: store.session.lineup == ("family:willow",))
    qtbot.waitUntil(lambda: tray.field.text() == "")


def test_chips_are_moved_by_keys_and_by_their_menu(tray: LineupTray, store: Store) -> None:
    store.set_lineup(LINEUP)
    chip = buttons(tray)["Remove Oak 3"]
    chip.setFocus()
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(chip, Qt.Key.Key_Left, keys)
    assert store.session.lineup == ("acme/oak-3", "acme/willow-2", "umbra/shade-pro")
    assert chip.hasFocus()
    QTest.keyClick(chip, Qt.Key.Key_Left, keys)
    assert store.session.lineup[0] == "acme/oak-3"
    QTest.keyClick(chip, Qt.Key.Key_Right, keys)
    assert store.session.lineup == LINEUP
    QApplication.sendEvent(
        chip, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(-99, -99))
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(each for each in menu.actions() if "baseline" in each.text())
    action.trigger()
    menu.close()
    assert store.session.baseline == "acme/oak-3"
    assert "Oak 3 (baseline)" in seen(tray)
    store.undo()
    assert store.session.baseline == ""


def test_items_are_dropped_where_they_shall_stand(tray: LineupTray, store: Store) -> None:
    store.set_lineup(LINEUP[:2])
    QApplication.processEvents()
    drop(tray, "umbra/shade-pro", 0)
    assert store.session.lineup == ("umbra/shade-pro", *LINEUP[:2])
    QApplication.processEvents()
    drop(tray, "umbra/shade-pro", tray.width())
    assert store.session.lineup == LINEUP


def drop(tray: LineupTray, item: str, x: int) -> None:
    data, action = item_data(item), Qt.DropAction.MoveAction
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(tray, QDragEnterEvent(QPoint(x, 10), action, data, button, none))
    QApplication.sendEvent(tray, QDropEvent(QPointF(x, 10), action, data, button, none))


def test_clear_takes_all_out(tray: LineupTray, store: Store) -> None:
    store.set_lineup(LINEUP)
    buttons(tray)["Clear"].click()
    assert not store.session.lineup


def test_it_never_widens_the_window(tray: LineupTray, store: Store) -> None:
    store.set_lineup(tuple(store.catalog.models)[:6])
    assert tray.minimumSizeHint().width() < 1024
    for scheme in Scheme:
        tray.setPalette(palette_for(scheme))
        assert not tray.grab().isNull()


def test_where_it_is_tight_names_have_the_room(tray: LineupTray, store: Store) -> None:
    store.set_lineup(tuple(store.catalog.models)[:6])
    for chip in tray.findChildren(Chip):
        chip.show_name("Gemma 4 26B A4B Instruct")
    letter = tray.fontMetrics().averageCharWidth()
    for width in (1023, 2400):
        tray.resize(width, tray.height())
        QApplication.processEvents()
        is_tight = width == 1023
        assert ("Lineup" in seen(tray)) is not is_tight
        style = buttons(tray)["Compare"].toolButtonStyle()
        assert (style is Qt.ToolButtonStyle.ToolButtonIconOnly) is is_tight
        assert buttons(tray)["Compare"].text() == "Compare"  # A screen reader says it all the same.
        widths = [chip.label.width() for chip in tray.findChildren(Chip)]
        assert min(widths) > 11 * letter


def test_another_catalog_renames_the_chips(
    tray: LineupTray, store: Store, small_catalog: Catalog
) -> None:
    store.set_lineup(LINEUP)
    store.use_catalog(small_catalog)
    assert "Remove Oak 3" in buttons(tray)


@pytest.mark.parametrize(
    ("wanted", "room", "widths"),
    [
        ([50, 120, 80], 300, [50, 120, 80]),
        ([50, 120, 80], 200, [50, 75, 75]),
        ([90, 90], 60, [30, 30]),
        ([], 100, []),
    ],
)
def test_short_names_keep_their_room(wanted: list[int], room: int, widths: list[int]) -> None:
    assert fair_widths(wanted, room) == widths

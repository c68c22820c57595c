import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from weighbridge.catalog.catalog import Catalog
from weighbridge.qt.compare.lineup_tray import LineupTray, fair_widths
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

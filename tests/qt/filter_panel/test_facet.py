from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QToolButton, QTreeWidget, QTreeWidgetItem
from pytestqt.qtbot import QtBot

from weighbridge.qt.filter_panel.facet import Facet

TITLES = {"small": "Small", "mid": "Mid", "large": "A rather long title of a value"}
SEEN = frozenset({"small", "mid", "large", "unknown"})


def shown(qtbot: QtBot) -> tuple[Facet, QTreeWidget]:
    facet = Facet("tier", "Tier")
    facet.set_values(TITLES)
    facet.hide_absent(SEEN)
    facet.show_counts({"small": 3, "mid": 1200, "large": 0}, frozenset())
    facet.resize(260, 200)
    qtbot.addWidget(facet)
    with qtbot.waitExposed(facet):
        facet.show()
    tree = facet.findChild(QTreeWidget)
    assert tree is not None
    return facet, tree


def items(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    return [item for item in tree.findItems("", Qt.MatchFlag.MatchContains) if not item.isHidden()]


def test_unknown_comes_last_and_counts_are_told(qtbot: QtBot) -> None:
    _, tree = shown(qtbot)
    said = [(item.text(0), item.text(1)) for item in items(tree)]
    assert said[:2] == [("Small", "3"), ("Mid", tree.locale().toString(1200))]
    assert said[-1] == ("unknown", "0")
    spoken = items(tree)[0].data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Small, 3 models"


def test_showing_counts_asks_for_nothing(qtbot: QtBot) -> None:
    facet, tree = shown(qtbot)
    with qtbot.assertNotEmitted(facet.chosen):
        facet.show_counts({"small": 1, "mid": 2}, frozenset({"mid"}))
    assert items(tree)[1].checkState(0) is Qt.CheckState.Checked
    assert facet.findChild(QToolButton).isVisible()  # type: ignore[union-attr]


def test_ticks_add_up(qtbot: QtBot) -> None:
    facet, tree = shown(qtbot)
    with qtbot.waitSignal(facet.chosen) as first:
        items(tree)[0].setCheckState(0, Qt.CheckState.Checked)
    assert first.args == ["tier", frozenset({"small"})]
    with qtbot.waitSignal(facet.chosen) as second:
        items(tree)[3].setCheckState(0, Qt.CheckState.Checked)
    assert second.args == ["tier", frozenset({"small", "unknown"})]


def test_clear_takes_all_ticks_away(qtbot: QtBot) -> None:
    facet, _ = shown(qtbot)
    facet.show_counts({"small": 1}, frozenset({"small"}))
    clear = facet.findChild(QToolButton)
    assert clear is not None
    with qtbot.waitSignal(facet.chosen) as asked:
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert asked.args == ["tier", frozenset()]


def test_values_have_the_room_that_counts_leave(qtbot: QtBot) -> None:
    _, tree = shown(qtbot)
    metrics = QFontMetrics(tree.font())
    room = tree.columnWidth(1)
    assert metrics.horizontalAdvance("1200") < room < metrics.horizontalAdvance("1200") * 2
    assert tree.columnWidth(0) + room == tree.viewport().width()


def test_values_that_are_nowhere_are_left_out_and_the_list_is_as_high_as_the_rest(
    qtbot: QtBot,
) -> None:
    facet, tree = shown(qtbot)
    before = tree.height()
    facet.hide_absent(frozenset({"small", "mid"}))
    assert [item.text(0) for item in items(tree)] == ["Small", "Mid"]
    assert tree.height() == before // 2
    assert not tree.verticalScrollBar().isVisible()


def test_no_values_at_all(qtbot: QtBot) -> None:
    facet, tree = shown(qtbot)
    facet.set_values({})
    facet.hide_absent(frozenset())
    facet.show_counts({}, frozenset())
    assert tree.height() == 0
    assert not facet.grab().isNull()

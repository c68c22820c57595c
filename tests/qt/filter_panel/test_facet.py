import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from weighbridge.qt.filter_panel.facet import Facet
from weighbridge.qt.filter_panel.values_model import Choice, ValuesModel
from weighbridge.qt.filter_panel.values_view import ValuesView, cross_area

TITLES = {"small": "Small", "mid": "Mid", "large": "A rather long title of a value"}
SEEN = frozenset({"small", "mid", "large", "unknown"})
COUNTS = {"small": 3, "mid": 1200, "large": 0}
NONE: frozenset[str] = frozenset()
Key = Qt.Key


@pytest.fixture
def facet(qtbot: QtBot) -> Facet:
    facet = Facet("tier", "Tier")
    facet.set_values(TITLES, SEEN)
    facet.unfold(True)
    facet.show_choice(NONE, NONE)
    facet.show_counts(COUNTS)
    facet.resize(260, 200)
    qtbot.addWidget(facet)
    with qtbot.waitExposed(facet):
        facet.show()
    return facet


def view_of(facet: Facet) -> ValuesView:
    view = facet.findChild(ValuesView)
    assert view is not None
    return view


def model_of(facet: Facet) -> ValuesModel:
    model = view_of(facet).model()
    assert isinstance(model, ValuesModel)
    return model


def titles(facet: Facet) -> list[str]:
    model = model_of(facet)
    return [model.value(row).title for row in range(model.rowCount())]


def index_of(facet: Facet, title: str) -> QModelIndex:
    return model_of(facet).index(titles(facet).index(title), 0)


def many(count: int) -> dict[str, str]:
    return {f"v{number}": f"Value {number}" for number in range(count)}


def test_unknown_comes_last_and_counts_are_told(facet: Facet) -> None:
    model = model_of(facet)
    said = [(model.value(row).title, model.value(row).models) for row in range(model.rowCount())]
    assert said[:2] == [("Small", "3"), ("Mid", facet.locale().toString(1200))]
    assert said[-1] == ("unknown", "0")
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Small, 3 models"


def test_showing_counts_asks_for_nothing(qtbot: QtBot, facet: Facet) -> None:
    with qtbot.assertNotEmitted(facet.chosen):
        facet.show_choice(frozenset({"mid"}), frozenset({"small"}))
        facet.show_counts({"small": 1, "mid": 2})
    model = model_of(facet)
    assert [model.value(row).choice for row in range(2)] == [Choice.EXCLUDED, Choice.CHOSEN]
    spoken = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert spoken == ["Small, 1 models, excluded", "Mid, 2 models, chosen"]


@pytest.mark.parametrize("by_key", [True, False])
def test_choices_add_up(qtbot: QtBot, facet: Facet, by_key: bool) -> None:
    view = view_of(facet)

    def choose(title: str) -> None:
        if by_key:
            view.setCurrentIndex(index_of(facet, title))
            qtbot.keyClick(view, Key.Key_Space)
        else:
            place = view.visualRect(index_of(facet, title)).center()
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    with qtbot.waitSignal(facet.chosen) as first:
        choose("Small")
    assert first.args == ["tier", frozenset({"small"})]
    facet.show_choice(frozenset({"small"}), NONE)
    with qtbot.waitSignal(facet.chosen) as second:
        choose("unknown")
    assert second.args == ["tier", frozenset({"small", "unknown"})]
    with qtbot.waitSignal(facet.chosen) as third:
        choose("Small")
    assert third.args == ["tier", NONE]


@pytest.mark.parametrize("by", ["key", "cross", "right button"])
def test_values_are_left_out(qtbot: QtBot, facet: Facet, by: str) -> None:
    view = view_of(facet)
    index = index_of(facet, "Mid")
    facet.show_choice(NONE, frozenset({"small"}))
    with qtbot.waitSignal(facet.excluded) as asked, qtbot.assertNotEmitted(facet.chosen):
        if by == "key":
            view.setCurrentIndex(index)
            qtbot.keyClick(view, Key.Key_Minus)
        else:
            row = view.visualRect(index)
            place = cross_area(row).center() if by == "cross" else row.center()
            button = Qt.MouseButton.LeftButton if by == "cross" else Qt.MouseButton.RightButton
            qtbot.mouseClick(view.viewport(), button, pos=place)
    assert asked.args == ["tier", frozenset({"small", "mid"})]


def test_a_press_that_ends_elsewhere_chooses_nothing(qtbot: QtBot, facet: Facet) -> None:
    view = view_of(facet)
    start = view.visualRect(index_of(facet, "Small")).center()
    end = view.visualRect(index_of(facet, "Mid")).center()
    with qtbot.assertNotEmitted(facet.chosen):
        qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
        qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=end)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 4000))


def test_what_clears_it_is_there_when_there_is_something_to_clear(
    qtbot: QtBot, facet: Facet
) -> None:
    (clear,) = [
        each
        for each in facet.findChildren(QToolButton)
        if each.accessibleName() == "Clear the filter Tier"
    ]
    assert not clear.isVisible()
    facet.show_choice(NONE, frozenset({"small"}))
    assert clear.isVisible()
    facet.unfold(False)
    assert clear.isVisible()
    assert not view_of(facet).isVisible()
    clear.setFocus()
    with qtbot.waitSignal(facet.cleared) as asked:
        qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert asked.args == ["tier"]
    facet.show_choice(NONE, NONE)
    assert not clear.isVisible()


def test_values_that_are_nowhere_are_left_out_and_the_list_is_as_high_as_the_rest(
    facet: Facet,
) -> None:
    before = view_of(facet).height()
    facet.set_values(TITLES, frozenset({"small", "mid"}))
    assert titles(facet) == ["Small", "Mid"]
    assert view_of(facet).height() == before // 2
    # What is asked for is listed all the same, or it could not be taken back here.
    facet.show_choice(frozenset({"large"}), NONE)
    facet.show_counts(COUNTS)
    assert titles(facet) == ["Small", "Mid", TITLES["large"]]


def test_long_lists_are_searched(qtbot: QtBot, facet: Facet) -> None:
    line = facet.findChild(QLineEdit)
    assert line is not None
    assert not line.isVisible()
    facet.set_values(many(30), frozenset(many(30)))
    assert line.isVisible()
    view = view_of(facet)
    view.setCurrentIndex(index_of(facet, "Value 12"))
    qtbot.keyClicks(line, "LUE 2")
    assert titles(facet) == ["Value 2", *(f"Value 2{digit}" for digit in range(10))]
    qtbot.keyClick(line, Key.Key_Down)
    assert not view.currentIndex().isValid() or view.currentIndex().row() < 11
    line.clear()
    assert len(titles(facet)) == 30


def test_values_are_sorted_by_count_and_the_current_one_stays_current(facet: Facet) -> None:
    view = view_of(facet)
    view.setCurrentIndex(index_of(facet, "Small"))
    facet.show_order(True)
    assert titles(facet) == ["Mid", "Small", TITLES["large"], "unknown"]
    assert view.currentIndex() == index_of(facet, "Small")
    facet.show_counts({"small": 3, "mid": 1, "large": 2, "unknown": 9})
    assert titles(facet) == ["unknown", "Small", TITLES["large"], "Mid"]
    assert view.currentIndex() == index_of(facet, "Small")
    facet.show_order(False)
    assert titles(facet)[0] == "Small"


def test_the_model_holds_together(facet: Facet) -> None:
    model = model_of(facet)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    facet.show_counts({"small": 8})
    facet.show_order(True)
    model.search("m")
    model.search("none of them")
    model.search("")
    facet.show_choice(NONE, frozenset({"mid"}))
    facet.show_counts({"mid": 1})
    facet.set_values({}, NONE)


def test_no_values_at_all(facet: Facet) -> None:
    facet.set_values({}, NONE)
    facet.show_counts({})
    assert view_of(facet).height() == 0
    assert not facet.grab().isNull()

"""Values explain themselves: to the mouse that rests on them, and by key."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget
from pytestqt.qtbot import QtBot

from tests.journeys.steps import SHIFT, Key, facet, facet_item, focus, section_of, table_of, the
from weighbridge.catalog.meanings import BASIS_MEANINGS, UNKNOWN_MEANING, meaning
from weighbridge.qt.compare.lines_view import LinesView
from weighbridge.qt.filter_panel.query_line import QueryLine
from weighbridge.qt.help.help_window import HelpWindow
from weighbridge.qt.main_window import MainWindow


def told(index: QModelIndex) -> str:
    """What the mouse is told that rests on a cell."""
    return QTextDocumentFragment.fromHtml(index.data(Qt.ItemDataRole.ToolTipRole)).toPlainText()


def explanations() -> list[QWidget]:
    """Explanations in sight."""
    return [
        each
        for each in QApplication.topLevelWidgets()
        if each.metaObject().className() == "QWhatsThat" and each.isVisible()
    ]


def row_of(window: MainWindow, name: str) -> int:
    model = table_of(window).model()
    return next(row for row in range(model.rowCount()) if model.index(row, 0).data() == name)


def test_cells_tell_what_value_basis_and_benchmark_mean(window: MainWindow) -> None:
    table = table_of(window)
    row = row_of(window, "Shade App")
    text = told(table.model().index(row, section_of(table, "Openness")))
    assert meaning("openness", "closed-product") in text
    assert BASIS_MEANINGS["derived"] in text
    (benchmark, *_) = window.store.catalog.benchmarks.values()
    window.store.show_columns((benchmark.id,))
    text = told(table.model().index(row_of(window, "Oak 4"), 1))
    assert UNKNOWN_MEANING in text
    assert f"Run by {benchmark.runner}" in text


def test_values_of_a_facet_tell_what_they_mean(window: MainWindow) -> None:
    values = facet(window, "Tier")
    assert meaning("tier", "flagship") in told(facet_item(values, "Flagship"))


def test_clauses_of_a_comparison_tell_what_they_mean(window: MainWindow) -> None:
    window.store.set_lineup(("acme/oak-3", "umbra/shade-pro"))
    window.show_view("comparison")
    model = the(window, LinesView).model()
    heads = [str(model.headerData(row, Qt.Orientation.Vertical)) for row in range(model.rowCount())]
    text = told(model.index(heads.index("Commercial use"), 0))
    assert meaning("commercial_use", "yes") in text


def test_shift_f1_explains_the_current_value(qtbot: QtBot, window: MainWindow) -> None:
    table = table_of(window)
    index = table.model().index(row_of(window, "Shade App"), section_of(table, "Openness"))
    focus(qtbot, table)
    table.setCurrentIndex(index)
    qtbot.keyClick(table, Key.Key_F1, SHIFT)
    qtbot.waitUntil(lambda: len(explanations()) == 1)
    QWhatsThis.hideText()
    qtbot.waitUntil(lambda: not explanations())


def test_where_nothing_is_to_explain_shift_f1_opens_the_page(
    qtbot: QtBot, window: MainWindow
) -> None:
    line = the(window, QueryLine)
    line.setToolTip("")
    focus(qtbot, line)
    qtbot.keyClick(line, Key.Key_F1, SHIFT)
    pages = window.findChild(HelpWindow)
    assert pages is not None and pages.page == "query-language"
    pages.close()

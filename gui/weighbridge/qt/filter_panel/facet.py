"""One facet of the filter panel: the values of a column, to choose or to leave out."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from weighbridge.qt.filter_panel.section import Section
from weighbridge.qt.filter_panel.values_model import ValuesModel
from weighbridge.qt.filter_panel.values_view import ValuesView

_LEAST = 40
_MANY = 8
"""Above so many values there is a line to search them."""


class Facet(Section):
    """Chosen values widen the choice; excluded ones are left out; neither leaves the facet off."""

    chosen = Signal(str, frozenset)
    """Column id and the ids chosen."""
    excluded = Signal(str, frozenset)
    """Column id and the ids left out."""
    sorted_by_count = Signal(str, bool)
    """Column id, and whether the largest count is to stand first."""

    def __init__(self, column_id: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(column_id, title, parent)
        self._model = ValuesModel(column_id)
        self._model.setParent(self)
        self._chosen: frozenset[str] = frozenset()
        self._excluded: frozenset[str] = frozenset()
        self._search: QLineEdit | None = None
        self._by_count: QToolButton | None = None
        self._is_by_count = False

    def set_values(self, titles: Mapping[str, str], present: frozenset[str]) -> None:
        """Have these values: ids with titles, in this order; those that no model has are hidden."""
        self._model.set_values(titles, present)
        self._fit_search()

    def show_choice(self, chosen: frozenset[str], excluded: frozenset[str]) -> None:
        """Show on the title whether something is chosen, as the query has it."""
        self._chosen, self._excluded = chosen, excluded
        self.show_active(bool(chosen or excluded))

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show what choosing each value would give."""
        self._model.show(counts, self._chosen, self._excluded)

    def show_order(self, by_count: bool) -> None:
        """Show the values by count, or in their own order."""
        self._is_by_count = by_count
        self._model.sort_by_count(by_count)
        if self._by_count is not None:
            self._by_count.setChecked(by_count)

    def make_content(self) -> QWidget:
        """A line to search long lists, and the list."""
        content = QWidget()
        view = ValuesView(self.title, self._model, has_marks=self.column_id == "openness")
        view.choice_toggled.connect(self._toggle_choice)
        view.exclusion_toggled.connect(self._toggle_exclusion)
        self._search = QLineEdit()
        self._search.setPlaceholderText(self.tr("Find a value"))
        self._search.setAccessibleName(self.tr("Find in {title}").format(title=self.title))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(_LEAST)
        for button in self._search.findChildren(QToolButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self._search.textChanged.connect(self._model.search)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self._search)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(view.setFocus)
        self._by_count = QToolButton()
        self._by_count.setText(self.tr("By count"))
        self._by_count.setAccessibleName(self.tr("Sort {title} by count").format(title=self.title))
        self._by_count.setCheckable(True)
        self._by_count.setChecked(self._is_by_count)
        self._by_count.setAutoRaise(True)
        self._by_count.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._by_count.clicked.connect(lambda on: self.sorted_by_count.emit(self.column_id, on))
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self._search, 1)
        row.addWidget(self._by_count, 0)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(view)
        self._stops = [self._search, self._by_count, view]
        self._fit_search()
        return content

    def _fit_search(self) -> None:
        if self._search is not None and self._by_count is not None:
            is_long = self._model.size > _MANY
            self._search.clear()
            self._search.setVisible(is_long)
            self._by_count.setVisible(is_long)

    def _toggle_choice(self, id: str) -> None:
        self.chosen.emit(self.column_id, self._chosen ^ {id})

    def _toggle_exclusion(self, id: str) -> None:
        self.excluded.emit(self.column_id, self._excluded ^ {id})

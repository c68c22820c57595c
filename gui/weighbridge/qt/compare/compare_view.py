"""The comparison bench: a lineup side by side, or how to get there."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from weighbridge.comparison.table import Comparison
from weighbridge.comparison.verdict import verdicts
from weighbridge.exports.sheet import Sheet
from weighbridge.qt.buttons import action_button
from weighbridge.qt.compare.baseline_menu import BaselineMenu
from weighbridge.qt.compare.invitation import Invitation, without_mnemonic
from weighbridge.qt.compare.lines_view import LinesView
from weighbridge.qt.compare.matches_view import MatchesView
from weighbridge.qt.compare.verdict_text import VerdictText
from weighbridge.qt.flow_layout import FlowLayout
from weighbridge.qt.labels import plain_tool_tip
from weighbridge.qt.store import Store
from weighbridge.qt.theme import icon, show_ticks

_SPACE = 8


class CompareView(QWidget):
    """The lineup side by side, its verdict above, with a choice of ready pairs."""

    export_requested = Signal()

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._verdict = VerdictText()
        self._lines = LinesView()
        self._matches = MatchesView()
        self._invitation = Invitation(store)
        self._shown: tuple[Comparison | None, frozenset[str]] | None = None
        self._stack = QStackedLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._bar())
        layout.addWidget(self._verdict)
        layout.addLayout(self._stack, 1)
        # Once the stack is part of this view: else it would show the first as a window of its own.
        for each in (self._invitation, self._lines, self._matches):
            self._stack.addWidget(each)
        self._tint()
        self._lines.current_cell_changed.connect(store.set_current)
        self._lines.folded.connect(store.fold_section)
        self._verdict.clause_chosen.connect(self._go_to)
        self._matches.chosen.connect(self._go_to_member)
        store.catalog_changed.connect(self._fill_pairs)
        store.lineup_changed.connect(self._show_lineup)
        store.bench_changed.connect(self._show_bench)
        self._show_bench()
        if store.is_ready:
            self._fill_pairs()
            self._show_lineup()

    def _bar(self) -> QHBoxLayout:
        self._pairs_action = QAction(self.tr("Ready pairs"), self)
        self._pairs_menu = QMenu(self)
        self._pairs_menu.setToolTipsVisible(True)
        self._pairs_action.setMenu(self._pairs_menu)
        self._baseline_action = QAction(self.tr("Baseline"), self)
        self._baseline_action.setToolTip(self.tr("Read the others as ratios or differences to it"))
        self._baseline_action.setMenu(BaselineMenu(self._store, self))
        self._differences = QCheckBox(self.tr("&Differences only"))
        self._differences.toggled.connect(self._store.show_differences_only)
        self._known = QCheckBox(self.tr("Hide &unknown"))
        self._known.setToolTip(self.tr("Hide the lines in which all values are unknown"))
        self._known.toggled.connect(self._store.show_known_only)
        self._matched = QCheckBox(self.tr("&Matched"))
        self._matched.setToolTip(
            self.tr("The members of families and vendors by tier and nearest quality")
        )
        self._matched.toggled.connect(self._show_matched)
        self._export_action = QAction(self.tr("Export…"), self)
        self._export_action.setIconText(self._export_action.text())  # Else Qt takes off the dots.
        self._export_action.setToolTip(self.tr("Save this comparison as a file"))
        self._export_action.triggered.connect(self.export_requested)
        choices = FlowLayout(gap=_SPACE)
        for action in (self._pairs_action, self._baseline_action):
            button = action_button(action)
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            choices.addWidget(button)
        for box in (self._differences, self._known, self._matched):
            show_ticks(box)
            choices.addWidget(box)
        bar = QHBoxLayout()
        bar.setContentsMargins(_SPACE, _SPACE // 2, _SPACE, _SPACE // 2)
        bar.setSpacing(_SPACE)
        bar.addLayout(choices, 1)
        bar.addWidget(action_button(self._export_action), 0, Qt.AlignmentFlag.AlignTop)
        return bar

    def selected_cells(self) -> list[tuple[int, int]]:
        """(row, place in the lineup) of the selected cells, in reading order."""
        return self._lines.selected_cells()

    @property
    def orders(self) -> dict[int, tuple[int, ...]]:
        """In what order matches stand, for export: see ``documents.in_order``."""
        is_matched = self._stack.currentWidget() is self._matches
        return {0: self._matches.rows.order} if is_matched else {}

    def selection_sheet(self) -> Sheet | None:
        """The selected block as for export; None if nothing is selected."""
        if self._stack.currentWidget() is self._matches:
            return self._matches.selection_sheet()
        return self._lines.selection_sheet()

    def changeEvent(self, event: QEvent) -> None:
        """Tint the icons anew when the palette changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._tint()

    def _tint(self) -> None:
        self._pairs_action.setIcon(icon("arrow-left-right", self.palette()))
        self._baseline_action.setIcon(icon("scale", self.palette()))
        self._export_action.setIcon(icon("download", self.palette()))

    def _fill_pairs(self) -> None:
        self._pairs_menu.clear()
        for pair in self._store.catalog.pairs:
            action = self._pairs_menu.addAction(without_mnemonic(pair.title))
            action.setToolTip(plain_tool_tip(pair.note))
            action.triggered.connect(lambda _=False, pair=pair: self._store.set_lineup(pair.lineup))
        self._pairs_action.setEnabled(bool(self._store.catalog.pairs))
        self._invitation.offer(self._store.catalog.pairs)

    # Following the store

    def _show_lineup(self) -> None:
        store = self._store
        comparison = store.comparison
        self._show_lines()
        said = verdicts(store.catalog, comparison, store.options.definition) if comparison else ()
        self._verdict.show_verdicts(said)
        for each in (self._differences, self._known):
            each.setEnabled(comparison is not None)
        self._export_action.setEnabled(comparison is not None)
        self._baseline_action.setEnabled(comparison is not None)
        self._matched.setEnabled(comparison is not None and comparison.is_nested)
        self._invitation.show_lineup()
        self._show_stack()

    def _show_bench(self) -> None:
        bench = self._store.session.bench
        self._differences.setChecked(bench.differences_only)
        self._known.setChecked(bench.known_only)
        self._matched.setChecked(bench.matched)
        if self._store.is_ready:
            self._show_lines()
            self._show_stack()

    def _show_lines(self) -> None:
        """Lay the lines out anew, unless they are there already."""
        comparison, folded = self._store.comparison, self._store.session.bench.folded
        if self._shown is None or self._shown[0] is not comparison or self._shown[1] != folded:
            self._shown = comparison, folded
            self._lines.show_comparison(self._store.catalog, comparison, folded)

    def _show_stack(self) -> None:
        comparison = self._store.comparison
        if comparison is None or not comparison.model_ids:
            self._stack.setCurrentWidget(self._invitation)
        elif self._store.session.bench.matched and comparison.is_nested:
            self._matches.show_comparison(self._store.catalog, comparison)
            self._stack.setCurrentWidget(self._matches)
        else:
            self._stack.setCurrentWidget(self._lines)

    def _show_matched(self, on: bool) -> None:
        self._store.show_bench(replace(self._store.session.bench, matched=on))

    # Going to cells

    def _go_to(self, cells: Sequence[tuple[str, str]]) -> None:
        """Show the cells of a clause, whatever is folded or left out."""
        store, bench = self._store, self._store.session.bench
        if bench.matched:
            store.show_bench(replace(bench, matched=False))
        if self._lines.go_to(cells):
            return
        bench = store.session.bench
        wanted = {column_id for _, column_id in cells}
        store.show_bench(replace(bench, differences_only=False, known_only=False))
        comparison = store.comparison
        if comparison is not None:
            holding = {
                section.id
                for section in comparison.sections
                if any(line.column.id in wanted for line in section.lines)
            }
            shown = store.session.bench
            store.show_bench(replace(shown, folded=shown.folded - holding))
        self._lines.go_to(cells)

    def _go_to_member(self, row: int) -> None:
        for model_id in self._matches.rows.subject(row):
            self._go_to([(model_id, "tier")])

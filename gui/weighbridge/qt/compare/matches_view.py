"""The members of families, vendors and sides beside each other, matched by tier and quality."""

from PySide6.QtWidgets import QWidget

from weighbridge.catalog.catalog import Catalog
from weighbridge.comparison.matches import match_members
from weighbridge.comparison.table import Comparison
from weighbridge.exports.lineup_sheets import match_sheet
from weighbridge.qt.sheet_table import SheetTable


class MatchesView(SheetTable):
    """A row a match, with license and score of each member; the first column is its tier."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Members matched"))

    def show_comparison(self, catalog: Catalog, comparison: Comparison) -> None:
        """Match the members of a comparison."""
        matches = match_members(catalog, comparison)
        subjects = [tuple(each.model_id for each in match.members if each)[:1] for match in matches]
        self.show_sheet(match_sheet(catalog, comparison, matches), subjects)

"""How wide a column of the table is at first."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex
from PySide6.QtGui import QFontMetrics

from weighbridge.columns import Kind
from weighbridge.qt.table.rows_model import FOUND_BY_ROLE, RowsModel

_MARGIN = 14
_GAP = 10
WIDEST_TEXT = 22
"""Text columns start no wider than this many characters; they can be dragged wider."""
_MEASURED = 12
_FEW = 25


def wanted_width(model: RowsModel, section: int, metrics: QFontMetrics) -> int:
    """The width that a column's contents need; long texts are held short."""
    column = model.column(section)
    texts = sorted(model.sample_texts(section), key=len)
    if column.kind not in (Kind.NUMBER, Kind.DATE):
        # A few long texts may be cut short; of a number every digit counts.
        texts = texts[: max(len(texts) - len(texts) // _FEW, 1)]
    # Only the longest are measured: widths of letters differ, but not that much.
    wanted = max(map(metrics.horizontalAdvance, texts[-_MEASURED:]), default=0) + _MARGIN
    if column.id in ("name", "openness"):
        wanted += metrics.height() + _MARGIN  # The tick, or the mark.
    return min(wanted, metrics.averageCharWidth() * WIDEST_TEXT)


def found_width(model: RowsModel, rows: Iterable[int], metrics: QFontMetrics) -> int:
    """The width that names need with what explains why a search has found them."""
    texts = [(str(index.data()), index.data(FOUND_BY_ROLE)) for index in _names(model, rows)]
    found = [metrics.horizontalAdvance(f"{name}{why}") for name, why in texts if why]
    return max(found, default=0) + _GAP + metrics.height() + 2 * _MARGIN


def _names(model: RowsModel, rows: Iterable[int]) -> Iterable[QModelIndex]:
    return (model.index(row, 0) for row in rows)

"""How wide a column of the table is at first."""

from PySide6.QtGui import QFontMetrics

from weighbridge.columns import Kind
from weighbridge.qt.table.rows_model import RowsModel

MARGIN = 14
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
    wanted = max(map(metrics.horizontalAdvance, texts[-_MEASURED:]), default=0) + MARGIN
    if column.id in ("name", "openness"):
        wanted += metrics.height() + MARGIN  # The tick, or the mark.
    return min(wanted, metrics.averageCharWidth() * WIDEST_TEXT)

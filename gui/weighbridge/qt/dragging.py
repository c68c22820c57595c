"""What is dragged to the lineup: an item, in its text form."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

ITEM_FORMAT = "application/x-weighbridge-item"


def is_drag(pressed: QPoint, event: QMouseEvent) -> bool:
    """Whether the mouse has gone far enough from where it was pressed, its button still down."""
    far = (event.position().toPoint() - pressed).manhattanLength()
    is_down = bool(event.buttons() & Qt.MouseButton.LeftButton)
    return is_down and far >= QApplication.startDragDistance()


def item_data(item: str) -> QMimeData:
    """An item as what is dragged; elsewhere it is dropped as text."""
    data = QMimeData()
    data.setData(ITEM_FORMAT, item.encode())
    data.setText(item)
    return data

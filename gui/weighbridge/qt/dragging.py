"""What is dragged to the lineup: an item, in its text form."""

from PySide6.QtCore import QMimeData

ITEM_FORMAT = "application/x-weighbridge-item"


def item_data(item: str) -> QMimeData:
    """An item as what is dragged; elsewhere it is dropped as text."""
    data = QMimeData()
    data.setData(ITEM_FORMAT, item.encode())
    data.setText(item)
    return data

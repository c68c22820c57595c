"""The models that a chart does not draw, by reason: listed beside it, since nothing is dropped."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem, QWidget

from weighbridge.catalog.catalog import Catalog
from weighbridge.charts.figure import LeftOut

_ID = Qt.ItemDataRole.UserRole


class LeftOutList(QTreeWidget):
    """A branch a reason; its models are listed once it is opened."""

    picked = Signal(str)
    """A model was reached, by mouse or keys: its id."""
    toggled = Signal(str)
    """Space was pressed on a model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Models that are not drawn"))
        self.setHeaderLabel(self.tr("Not drawn"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self._left_out: tuple[LeftOut, ...] = ()
        self._catalog: Catalog | None = None
        self.itemExpanded.connect(self._fill)
        self.currentItemChanged.connect(self._pick)

    def show_left_out(self, catalog: Catalog, left_out: tuple[LeftOut, ...]) -> None:
        """List these; branches that were open stay so."""
        if left_out == self._left_out and catalog is self._catalog:
            return
        items = [self.topLevelItem(place) for place in range(self.topLevelItemCount())]
        reasons = zip(items, self._left_out, strict=True)
        opened = {each.reason for item, each in reasons if item and item.isExpanded()}
        self._left_out, self._catalog = left_out, catalog
        self.clear()
        for each in left_out:
            count = self.locale().toString(len(each.model_ids))
            item = QTreeWidgetItem(self, [f"{each.reason} ({count})"])
            item.setChildIndicatorPolicy(QTreeWidgetItem.ChildIndicatorPolicy.ShowIndicator)
            item.setExpanded(each.reason in opened)

    def _fill(self, item: QTreeWidgetItem) -> None:
        place = self.indexOfTopLevelItem(item)
        if place < 0 or item.childCount() or self._catalog is None:
            return
        for id in self._left_out[place].model_ids:
            child = QTreeWidgetItem(item, [self._catalog.models[id].name])
            child.setData(0, _ID, id)

    def _pick(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _ID):
            self.picked.emit(item.data(0, _ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space puts a model into the lineup, or takes it out."""
        item = self.currentItem()
        if event.key() == Qt.Key.Key_Space and item is not None and item.data(0, _ID):
            self.toggled.emit(item.data(0, _ID))
        else:
            super().keyPressEvent(event)

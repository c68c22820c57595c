"""What the help says of the place where the keyboard is."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QAbstractItemView, QWhatsThis, QWidget

from weighbridge.qt.announcing import announce

_PROPERTY = "help_page"
_TOOL_TIP = Qt.ItemDataRole.ToolTipRole


def set_help_page(widget: QWidget, page: str) -> None:
    """Say which page is about a part of the window; it is so for all that lies in it."""
    widget.setProperty(_PROPERTY, page)


def help_page_at(widget: QWidget | None, otherwise: str) -> str:
    """The page about the innermost part around a widget that has one."""
    while widget is not None:
        page = widget.property(_PROPERTY)
        if page:
            return str(page)
        widget = widget.parentWidget()
    return otherwise


def explain(widget: QWidget) -> bool:
    """Show what the mouse would be told at the current value; False if there is nothing to tell."""
    tip, place = _tip_of(widget)
    if not tip:
        return False
    QWhatsThis.showText(widget.mapToGlobal(place), tip, widget)
    announce(widget, QTextDocumentFragment.fromHtml(tip).toPlainText())
    return True


def _tip_of(widget: QWidget) -> tuple[str, QPoint]:
    """The tool tip of the current item, or of the widget, and where it belongs."""
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        index = widget.currentIndex()
        place = widget.viewport().mapTo(widget, widget.visualRect(index).bottomLeft())
        return widget.model().data(index, _TOOL_TIP) or "", place
    return widget.toolTip(), widget.rect().bottomLeft()

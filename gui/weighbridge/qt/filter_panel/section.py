"""A part of the filter panel that folds: a title, and below it what it is about."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from weighbridge.qt.labels import explain
from weighbridge.qt.theme import icon


class Section(QWidget):
    """Its contents are made when it is first unfolded: most sections of a panel stay folded."""

    folded = Signal(str, bool)
    """Column id, and whether the section is to be folded."""
    cleared = Signal(str)
    """Column id of the filter to clear."""

    def __init__(self, column_id: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column_id = column_id
        self.title = title
        self._is_unfolded = False
        self._content: QWidget | None = None
        self._stops: list[QWidget] = []
        """What of the contents takes the keyboard, in order; set by ``make_content``."""
        self._head = QToolButton()
        self._head.setText(title.replace("&", "&&"))
        self._head.setAccessibleName(title)
        self._head.setAutoRaise(True)
        self._head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        self._head.setFont(font)
        # A long title is cut off rather than widen the panel.
        self._head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._head.clicked.connect(lambda: self.folded.emit(column_id, self._is_unfolded))
        self._clear = QToolButton()
        self._clear.setAutoRaise(True)
        self._clear.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        clear = self.tr("Clear the filter {title}").format(title=title)
        self._clear.setAccessibleName(clear)
        explain(self._clear, clear)
        self._clear.setVisible(False)
        self._clear.clicked.connect(lambda: self.cleared.emit(column_id))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._head, 1)
        row.addWidget(self._clear)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)
        self._layout.addLayout(row)
        self._tell_folded()
        self._tint()

    @property
    def is_unfolded(self) -> bool:
        """Whether the contents are in sight."""
        return self._is_unfolded

    def unfold(self, on: bool) -> None:
        """Show the contents, or the title alone."""
        self._is_unfolded = on
        self._tell_folded()
        if on and self._content is None:
            self._content = self.make_content()
            self._layout.addWidget(self._content)
        if self._content is not None:
            self._content.setVisible(on)
        self._tint()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What takes the keyboard, in the order in which Tab is to reach it."""
        return (self._head, self._clear, *self._stops)

    def show_active(self, on: bool) -> None:
        """Whether there is something to clear, which shows on a folded section as well."""
        if self._clear.isVisibleTo(self) != on:
            if not on and self._clear.hasFocus():
                self._head.setFocus()
            self._clear.setVisible(on)

    def make_content(self) -> QWidget:
        """What lies below the title."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Another palette or text size: the icon and the weight of the title follow."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            self._tint()

    def _tell_folded(self) -> None:
        folded = self.tr("unfolded") if self._is_unfolded else self.tr("folded")
        self._head.setAccessibleDescription(folded)

    def _tint(self) -> None:
        name = "chevron-down" if self.is_unfolded else "chevron-right"
        self._head.setIcon(icon(name, self.palette()))
        self._clear.setIcon(icon("x", self.palette()))

"""The dialogs of saved views: to name one, and to look after them all."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from weighbridge.filters.saved_views import Kept, SavedView
from weighbridge.qt.formats import one_line
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.saved_views.views import Views

_LONGEST_NAME = 120


class NameDialog(QDialog):
    """Asks for a name."""

    def __init__(
        self,
        title: str,
        name: str,
        taken: Collection[str],
        *,
        may_replace: bool,
        parent: QWidget,
    ) -> None:
        """``taken`` names are told; with ``may_replace`` they can be given all the same."""
        super().__init__(parent)
        self._taken = taken
        self._may_replace = may_replace
        self.setWindowTitle(title)
        self.line = QLineEdit(name)
        self.line.setMaxLength(_LONGEST_NAME)
        self.line.selectAll()
        self.line.setAccessibleName(self.tr("Name"))
        label = PlainLabel(self.tr("&Name"))
        label.setBuddy(self.line)
        self._note = PlainLabel()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (label, self.line, self._note, self._buttons):
            layout.addWidget(widget)
        self.line.textChanged.connect(self._judge)
        self.resize(420, 0)
        self._judge()

    @property
    def name(self) -> str:
        """The name given."""
        return one_line(self.line.text()).strip()

    def _judge(self) -> None:
        is_taken = self.name in self._taken
        note = ""
        if is_taken and self._may_replace:
            note = self.tr("A view of this name is there; it will be replaced.")
        elif is_taken:
            note = self.tr("Another view has this name.")
        self._note.setText(note)
        save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setText(self.tr("&Replace") if is_taken and self._may_replace else self.tr("&Save"))
        save.setEnabled(bool(self.name) and (self._may_replace or not is_taken))


class ViewsDialog(QDialog):
    """The person's own views: show, rename or delete one."""

    def __init__(self, views: Views, parent: QWidget) -> None:
        super().__init__(parent)
        self._views = views
        self.setWindowTitle(self.tr("Saved views"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Saved views"))
        self._about = PlainLabel()
        self._about.setWordWrap(True)
        self._show = QPushButton(self.tr("&Show"))
        self._rename = QPushButton(self.tr("Re&name…"))
        self._delete = QPushButton(self.tr("&Delete…"))
        self._show.clicked.connect(self._show_current)
        self._rename.clicked.connect(self._rename_current)
        self._delete.clicked.connect(self._delete_current)
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.reject)
        buttons = QVBoxLayout()
        for button in (self._show, self._rename, self._delete):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        row = QHBoxLayout()
        row.addWidget(self._list, 1)
        row.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.addLayout(row, 1)
        layout.addWidget(self._about)
        self._list.currentRowChanged.connect(self._show_about)
        self._list.itemActivated.connect(self._show_current)
        views.changed.connect(self._fill)
        self.resize(560, 360)
        self._fill()

    def _fill(self) -> None:
        """List the views, and stay at the place where the list was."""
        row = max(self._list.currentRow(), 0)
        self._list.clear()
        for view in self._views.own:
            name = one_line(view.name) or self.tr("(without a name)")
            item = QListWidgetItem(name, self._list)
            if self._views.problem_of(view):
                item.setText(self.tr("{name} (cannot be shown)").format(name=name))
        self._list.setCurrentRow(min(row, self._list.count() - 1))
        self._show_about()

    def _current(self) -> Kept | None:
        row = self._list.currentRow()
        return self._views.own[row] if 0 <= row < len(self._views.own) else None

    def _show_about(self) -> None:
        view = self._current()
        problem = "" if view is None else self._views.problem_of(view)
        query = view.query if isinstance(view, SavedView) else ""
        empty = self._views.problem or self.tr("There are no views of your own yet.")
        self._about.setText(empty if view is None else problem or one_line(query))
        self._show.setEnabled(view is not None and not problem)
        self._rename.setEnabled(isinstance(view, SavedView))
        self._delete.setEnabled(view is not None)

    def _show_current(self) -> None:
        view = self._current()
        if view is not None and self._views.show(view):
            self.accept()

    def _rename_current(self) -> None:
        view = self._current()
        if view is None:
            return
        others = [name for name in self._views.names() if name != view.name]
        dialog = NameDialog(
            self.tr("Rename view"), view.name, others, may_replace=False, parent=self
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._views.rename(view, dialog.name))
        dialog.open()

    def _delete_current(self) -> None:
        view = self._current()
        if view is None:
            return
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Delete view"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("Delete the view “{name}”?").format(name=one_line(view.name)))
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        delete = box.addButton(self.tr("&Delete"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(delete)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete.clicked.connect(partial(self._views.delete, view))
        box.open()

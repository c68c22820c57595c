"""Messages to the person. Text is always plain: it may hold names out of data."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from weighbridge.columns import GROUP_TITLES, Column
from weighbridge.errors import CatalogError
from weighbridge.exports.formats import FORMATS
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import said, said_error
from weighbridge.qt.theme import show_ticks

_Place = QStandardPaths.StandardLocation


def show_message(parent: QWidget, title: str, text: str, *, warning: bool = False) -> None:
    """Show a message; the window goes on beneath it."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning if warning else QMessageBox.Icon.Information)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()


def confirm_link(parent: QWidget, url: str, confirmed: Callable[[], object]) -> None:
    """Show where a link leads, and ask whether to open it in the browser."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    translate = QCoreApplication.translate
    box.setWindowTitle(translate("dialogs", "Open link"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    # All in one text, since the smaller one below it would be taken for HTML.
    question = translate("dialogs", "Open this page in your browser?\n\n{link}")
    box.setText(question.format(link=url))
    box.setStandardButtons(QMessageBox.StandardButton.Open | QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.accepted.connect(confirmed)
    box.open()


class CatalogProblemsDialog(QDialog):
    """What is wrong with a data package, problem by problem, and the way to another one.

    Accepted means: choose another package.
    """

    def __init__(self, error: CatalogError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("The catalog cannot be opened"))
        text, _, rest = said_error(error).partition("\n")
        kept = self.tr("Nothing of it was taken. Mend the file, or choose another package.")
        head = PlainLabel(f"{text}\n{kept}")
        head.setWordWrap(True)
        problems = QPlainTextEdit(rest)
        problems.setReadOnly(True)
        problems.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        problems.setAccessibleName(self.tr("Problems"))
        problems.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        other = self.tr("Choose another package…")
        buttons.addButton(other, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(head)
        layout.addWidget(problems)
        layout.addWidget(buttons)
        self.resize(720, 360)


class ColumnsDialog(QDialog):
    """Choose which columns are shown, and in which order."""

    def __init__(
        self, columns: Sequence[Column], shown: Sequence[str], parent: QWidget | None = None
    ) -> None:
        """``columns`` are all there are; the name is always shown and not listed."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns"))
        hint = PlainLabel(self.tr("Tick what to show; drag to reorder. The name is pinned."))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Columns"))
        show_ticks(self._list)
        self._list.setDragDropMode(QListWidget.DragDropMode.InternalMove)
        by_id = {column.id: column for column in columns}
        rest = [id for id in by_id if id not in shown]
        for id in (*shown, *rest):
            if id != "name":
                item = QListWidgetItem(
                    f"{said(GROUP_TITLES[by_id[id].group])}: {said(by_id[id].header)}", self._list
                )
                item.setData(Qt.ItemDataRole.UserRole, id)
                state = Qt.CheckState.Checked if id in shown else Qt.CheckState.Unchecked
                item.setCheckState(state)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self._list)
        layout.addWidget(buttons)
        self.resize(420, 560)

    def chosen(self) -> tuple[str, ...]:
        """Ids of the ticked columns, top to bottom, without the name."""
        items = [self._list.item(row) for row in range(self._list.count())]
        return tuple(
            item.data(Qt.ItemDataRole.UserRole)
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )


class ExportDialog(QFileDialog):
    """Where to save a file, in which format, and with what in it."""

    folder = ""
    """Where the last file went, and the next is likely to go."""

    def __init__(
        self, title: str, name: str, parent: QWidget | None = None, *, has_recipe: bool = False
    ) -> None:
        """``name`` is that of the file, without its ending."""
        super().__init__(parent, title)
        # The desktop's own dialog has no room for the options.
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self._endings = {f"{said(title)} (*.{ending})": ending for ending, title in FORMATS.items()}
        self.setNameFilters(list(self._endings))
        self.filterSelected.connect(self._use_filter)
        # Qt would begin in the folder last seen, which may be the catalog's, full of CSV files.
        documents = QStandardPaths.writableLocation(_Place.DocumentsLocation)
        home = QStandardPaths.writableLocation(_Place.HomeLocation)
        known = (ExportDialog.folder, documents, home)
        self.setDirectory(next((each for each in known if each and Path(each).is_dir()), ""))
        self._use_filter(self.selectedNameFilter())
        self.selectFile(f"{name}.csv")
        self.accepted.connect(self._remember_folder)
        self.evidence = QCheckBox(self.tr("Add source, date and basis to each column"))
        self.raw = QCheckBox(self.tr("Raw CSV: leave text that a spreadsheet may run as a formula"))
        self.recipe = QCheckBox(self.tr("Write a recipe beside it, that shows this view again"))
        self.recipe.setVisible(has_recipe)
        layout = self.layout()
        for box in (self.evidence, self.raw, self.recipe):
            show_ticks(box)
            if layout is not None:
                layout.addWidget(box)

    def _use_filter(self, name_filter: str) -> None:
        """Another format: the name that is written gets its ending."""
        ending = self._endings.get(name_filter, "csv")
        self.setDefaultSuffix(ending)
        chosen = [Path(file) for file in self.selectedFiles()]
        if chosen and chosen[0].suffix.removeprefix(".") in FORMATS:
            self.selectFile(chosen[0].with_suffix(f".{ending}").name)

    def _remember_folder(self) -> None:
        ExportDialog.folder = str(self.path.parent)

    @property
    def path(self) -> Path:
        """The file chosen."""
        return Path(self.selectedFiles()[0])

    @property
    def ending(self) -> str:
        """The format: that of the file's ending, else the one that is chosen below the name."""
        own = self.path.suffix.removeprefix(".").casefold()
        return own if own in FORMATS else self._endings.get(self.selectedNameFilter(), "csv")

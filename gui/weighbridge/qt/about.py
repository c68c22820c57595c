"""About the program: its version, the sources of its data, the licenses of its software."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from weighbridge.qt.labels import PlainLabel

if TYPE_CHECKING:
    from weighbridge.software import Software


class AboutDialog(QDialog):
    """The version, the attributions that the sources of the data ask for, the licenses."""

    def __init__(
        self,
        version: str,
        credits: Sequence[str],
        software: "Sequence[Software]",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About Weighbridge"))
        text = self.tr(
            "Weighbridge {version}\nWeighs open AI models against closed ones, on evidence,"
            " offline.\n\nCode: MIT. Catalog: CC BY 4.0. Icons: Lucide, ISC.\n"
            "Made with Qt and Qt for Python, which are used under the LGPL, version 3; their"
            " license text tells where their source is and how to replace them."
        ).format(version=version)
        about = PlainLabel(text)
        about.setWordWrap(True)
        tabs = QTabWidget()
        tabs.setAccessibleName(self.windowTitle())
        tabs.addTab(self._sources(credits), self.tr("&Sources of the data"))
        tabs.addTab(LicensesView(software), self.tr("&Licenses"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(about)
        layout.addWidget(tabs)
        layout.addWidget(buttons)
        self.resize(720, 560)

    def _sources(self, credits: Sequence[str]) -> QWidget:
        listed = QPlainTextEdit("\n".join(credits))
        listed.setReadOnly(True)
        listed.setAccessibleName(self.tr("Sources of the data"))
        title = PlainLabel(self.tr("Sources of the data ask for these attributions:"))
        title.setBuddy(listed)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.addWidget(title)
        layout.addWidget(listed)
        return page


class LicensesView(QSplitter):
    """Every piece of software with version and license; below, the text of the chosen one's."""

    def __init__(self, software: "Sequence[Software]", parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._software = software
        titles = [self.tr("Software"), self.tr("Version"), self.tr("License")]
        self._list = QTableWidget(len(software), len(titles))
        self._list.setHorizontalHeaderLabels(titles)
        self._list.verticalHeader().hide()
        self._list.setAccessibleName(self.tr("Software"))
        self._list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._list.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._list.setTabKeyNavigation(False)
        for row, each in enumerate(software):
            for column, text in enumerate((each.name, each.version, each.license)):
                self._list.setItem(row, column, QTableWidgetItem(text))
        self._list.resizeColumnsToContents()
        self._list.horizontalHeader().setStretchLastSection(True)
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("License text"))
        self.addWidget(self._list)
        self.addWidget(self._text)
        self.setStretchFactor(1, 1)
        self._list.currentCellChanged.connect(self._show_text)
        self._list.setCurrentCell(0, 0)

    def _show_text(self, row: int) -> None:
        self._text.setPlainText(self._software[row].text if row >= 0 else "")

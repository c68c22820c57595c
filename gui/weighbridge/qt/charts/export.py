"""Taking a chart away: to a file, to the clipboard, to a printer."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFileDialog,
    QHBoxLayout,
    QSpinBox,
    QWidget,
)

from weighbridge.atomic_file import write_bytes
from weighbridge.charts.caption import HEIGHT, WIDTH, Caption, Size
from weighbridge.charts.figure import Figure
from weighbridge.errors import ExportError
from weighbridge.exports.sheet import chart_sheet
from weighbridge.exports.writers import csv_text
from weighbridge.qt.charts.canvas import Style
from weighbridge.qt.charts.picture import (
    LARGEST,
    SMALLEST,
    draw_picture,
    image_of,
    png_bytes,
    svg_bytes,
)
from weighbridge.qt.dialogs import ExportDialog, show_message
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import said_error
from weighbridge.qt.menus import without_mnemonic
from weighbridge.qt.theme import LIGHT

SUFFIXES = (".png", ".svg", ".csv")


def write_chart(path: Path, figure: Figure, caption: Caption, size: Size) -> None:
    """Write a chart in the format that the file's name ends in.

    Raises:
        ExportError: if the ending is none of ``SUFFIXES``, or the file could not be written.
    """
    match path.suffix.lower():
        case ".png":
            content = png_bytes(figure, caption, size)
        case ".svg":
            content = svg_bytes(figure, caption, size)
        case ".csv":
            content = csv_text(chart_sheet(figure.table())).encode()
        case _:
            raise ExportError(
                f"{path} was not written: its name must end in {', '.join(SUFFIXES)}."
            )
    write_bytes(path, content)


def copy_chart(figure: Figure, caption: Caption, size: Size) -> None:
    """Put a chart on the clipboard as a picture of pixels.

    Not as several formats at once: PySide 6.11 frees such data twice as the program ends.
    """
    QGuiApplication.clipboard().setImage(image_of(figure, caption, size))


def print_chart(printer: QPrinter, figure: Figure, caption: Caption) -> None:
    """Print a chart on one page, as wide as the page."""
    painter = QPainter(printer)
    try:
        page = painter.viewport()
        factor = page.width() / WIDTH
        painter.scale(factor, factor)
        size = Size(WIDTH, round(page.height() / factor))
        style = Style(LIGHT, QGuiApplication.font(), vector=True)
        draw_picture(painter, figure, caption, size, style)
    finally:
        painter.end()


def ask_printer(parent: QWidget, figure: Figure, caption: Caption) -> None:
    """Ask for a printer and print; the window goes on beneath the dialog."""
    # The dialog does not keep the printer alive; what prints below does, as long as the dialog.
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    printer.setPageOrientation(QPageLayout.Orientation.Landscape)
    printer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout.Unit.Millimeter)
    dialog.accepted.connect(lambda: print_chart(printer, figure, caption))
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()  # Its open() has another meaning than that of other dialogs.


class ChartExportDialog(QFileDialog):
    """Where to save a chart, in which format and size."""

    written = Signal(Path)

    def __init__(self, figure: Figure, caption: Caption, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._figure, self._caption = figure, caption
        self.setWindowTitle(self.tr("Export chart"))
        # The desktop's own dialog has no room for the size.
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(
            [
                self.tr("Picture of pixels (*.png)"),
                self.tr("Picture of lines and text (*.svg)"),
                self.tr("The data (*.csv)"),
            ]
        )
        self.setDefaultSuffix("png")
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
        self.setDirectory(next((each for each in (ExportDialog.folder, home) if each), ""))
        self.selectFile(f"{figure.kind}.png")
        self.filterSelected.connect(self._follow_filter)
        self.width_box, self.height_box = QSpinBox(), QSpinBox()
        for box, value in ((self.width_box, WIDTH), (self.height_box, HEIGHT)):
            box.setRange(SMALLEST, LARGEST)
            box.setValue(value)
            box.setSuffix(self.tr(" px"))
        self.scale_box = QDoubleSpinBox()
        self.scale_box.setRange(1, 4)
        self.scale_box.setSingleStep(0.5)
        self.scale_box.setDecimals(1)
        self.scale_box.setValue(2)
        row = QHBoxLayout()
        for title, editor in (
            (self.tr("&Width"), self.width_box),
            (self.tr("&Height"), self.height_box),
            (self.tr("&Scale of pixels"), self.scale_box),
        ):
            label = PlainLabel(title)
            label.setBuddy(editor)
            editor.setAccessibleName(without_mnemonic(title))
            row.addWidget(label)
            row.addWidget(editor)
        row.addStretch(1)
        holder = QWidget()
        holder.setLayout(row)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(holder)
        self.accepted.connect(self._write)

    @property
    def path(self) -> Path:
        """The file chosen."""
        return Path(self.selectedFiles()[0])

    def _follow_filter(self, chosen: str) -> None:
        suffix = next(suffix for suffix in SUFFIXES if f"*{suffix}" in chosen)
        self.setDefaultSuffix(suffix[1:])
        self.selectFile(self.path.with_suffix(suffix).name)

    def _write(self) -> None:
        size = Size(self.width_box.value(), self.height_box.value(), self.scale_box.value())
        try:
            write_chart(self.path, self._figure, self._caption, size)
        except ExportError as error:
            # The dialog itself is about to go: the message belongs to the window.
            parent = self.parentWidget()
            show_message(parent or self, self.tr("Not exported"), said_error(error), warning=True)
            return
        ExportDialog.folder = str(self.path.parent)
        self.written.emit(self.path)

"""Draws a chart into a file without a window, and without a screen."""

import os
import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from weighbridge.atomic_file import write_bytes
from weighbridge.charts.caption import Caption, Size
from weighbridge.charts.figure import Figure
from weighbridge.qt.charts.picture import png_bytes, svg_bytes
from weighbridge.qt.theme import DARK, LIGHT


def write_picture(path: Path, figure: Figure, caption: Caption, size: Size, dark: bool) -> None:
    """Write a chart as SVG, or as PNG if the file's name ends so.

    Raises:
        ExportError: if the file could not be written.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication.instance() or QGuiApplication(sys.argv[:1])
    app.setApplicationName("Weighbridge")
    make = png_bytes if path.suffix.lower() == ".png" else svg_bytes
    write_bytes(path, make(figure, caption, size, DARK if dark else LIGHT))

"""A chart as a file: real lines and text, and all that must stand around it."""

import csv
import io
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.charts.figures import changed, figure_of
from weighbridge.catalog.catalog import Catalog
from weighbridge.charts.caption import Caption, Size, caption_of
from weighbridge.charts.figure import Kind
from weighbridge.errors import ExportError
from weighbridge.filters.language.language import Language
from weighbridge.qt.charts.export import ChartExportDialog, print_chart, write_chart
from weighbridge.qt.charts.picture import image_of, png_bytes, svg_bytes
from weighbridge.qt.theme import DARK

pytestmark = pytest.mark.usefixtures("qapp")

CAPTION = Caption("vendor:acme (counts as open: weights downloadable)", "2026-11-01")
LINEUP = ("acme/willow-2", "umbra/shade-pro")
_TEXT = "{http://www.w3.org/2000/svg}text"


def texts(svg: bytes) -> list[str]:
    root = ElementTree.fromstring(svg)  # noqa: S314 - made here
    return ["".join(each.itertext()).strip() for each in root.iter(_TEXT)]


@pytest.mark.parametrize("kind", Kind)
def test_svg_has_real_text_and_lines(small_catalog: Catalog, kind: Kind) -> None:
    figure = figure_of(small_catalog, kind, lineup=LINEUP)
    svg = svg_bytes(figure, CAPTION, Size(900, 600))
    assert b"<image" not in svg
    written = " ".join(texts(svg))
    assert figure.title in written
    assert all(word in written for word in figure.summary.split())
    assert "Filters: vendor:acme" in written
    assert "catalog of 2026-11-01" in written
    assert all(name in written for name in figure.credits())
    assert QSvgRenderer(QByteArray(svg)).isValid()


def test_hostile_names_are_text_in_svg(tmp_path: Path) -> None:
    def renamed(content: str) -> str:
        return content.replace("Willow 2", "<script>x</script>")

    catalog = changed(tmp_path, models=renamed)
    svg = svg_bytes(figure_of(catalog, Kind.PRICE_QUALITY), CAPTION, Size())
    assert b"<script" not in svg
    assert "<script>x</script>" in texts(svg)


@pytest.mark.parametrize("scale", [1.0, 2.5])
def test_png_has_the_size_and_scale_chosen(small_catalog: Catalog, scale: float) -> None:
    figure = figure_of(small_catalog, Kind.GAP)
    png = png_bytes(figure, CAPTION, Size(640, 480, scale))
    image = QImage.fromData(QByteArray(png))
    assert image.size() == QSize(round(640 * scale), round(480 * scale))


def test_a_dark_picture_has_a_dark_ground(small_catalog: Catalog) -> None:
    image = image_of(figure_of(small_catalog, Kind.GAP), CAPTION, Size(), DARK)
    assert image.pixelColor(2, 2).name() == DARK.base


def test_an_empty_chart_says_so_in_its_picture(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.PROFILE)
    assert "the lineup, and it is empty" in " ".join(texts(svg_bytes(figure, CAPTION, Size())))


def test_a_picture_too_small_for_a_chart_is_made_all_the_same(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.PRICE_QUALITY)
    assert not image_of(figure, CAPTION, Size(320, 320)).isNull()


@pytest.mark.parametrize("suffix", [".svg", ".png", ".csv"])
def test_the_ending_of_the_name_tells_the_format(
    small_catalog: Catalog, tmp_path: Path, suffix: str
) -> None:
    figure, path = figure_of(small_catalog, Kind.GAP), tmp_path / f"chart{suffix}"
    write_chart(path, figure, CAPTION, Size())
    starts = {".svg": b"<?xml", ".png": b"\x89PNG", ".csv": b"Day,Side"}
    assert path.read_bytes().startswith(starts[suffix])


def test_the_csv_is_the_data_table(small_catalog: Catalog, tmp_path: Path) -> None:
    figure = figure_of(small_catalog, Kind.PRICE_QUALITY)
    write_chart(tmp_path / "data.csv", figure, CAPTION, Size())
    head, *rows = csv.reader(io.StringIO((tmp_path / "data.csv").read_text("utf-8")))
    assert head == list(figure.table().headers)
    assert [row[0] for row in rows] == ["Oak 3", "Willow 2", "Shade Pro"]


def test_another_ending_is_refused(small_catalog: Catalog, tmp_path: Path) -> None:
    with pytest.raises(ExportError, match=r"must end in \.png, \.svg, \.csv"):
        write_chart(tmp_path / "chart.pdf", figure_of(small_catalog, Kind.GAP), CAPTION, Size())
    assert not list(tmp_path.glob("*.pdf"))


def test_it_is_printed(small_catalog: Catalog, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "chart.pdf"))
    print_chart(printer, figure_of(small_catalog, Kind.GAP), CAPTION)
    assert (tmp_path / "chart.pdf").read_bytes().startswith(b"%PDF")


def test_the_caption_tells_the_filters_in_words(small_catalog: Catalog) -> None:
    language = Language(small_catalog)
    caption = caption_of(small_catalog, language.parse("open vendor:acme"))
    assert caption.filters == "open vendor:acme (counts as open: weights downloadable)"
    assert caption_of(small_catalog, language.parse("")).filters.startswith("all models")
    assert caption.date == "2026-11-01"


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_the_dialog_writes_in_the_size_chosen(
    small_catalog: Catalog, tmp_path: Path, parent: QWidget, qtbot: QtBot
) -> None:
    dialog = ChartExportDialog(figure_of(small_catalog, Kind.GAP), CAPTION, parent)
    dialog.selectFile(str(tmp_path / "gap.png"))
    dialog.width_box.setValue(500)
    dialog.height_box.setValue(400)
    dialog.scale_box.setValue(2)
    with qtbot.waitSignal(dialog.written):
        dialog.accepted.emit()
    assert QImage(str(tmp_path / "gap.png")).size() == QSize(1000, 800)


def test_the_dialog_says_what_went_wrong(
    small_catalog: Catalog, tmp_path: Path, parent: QWidget
) -> None:
    dialog = ChartExportDialog(figure_of(small_catalog, Kind.GAP), CAPTION, parent)
    dialog.selectFile(str(tmp_path / "gap.txt"))
    dialog.accepted.emit()
    (box,) = parent.findChildren(QMessageBox)
    assert "must end in" in box.text()
    box.close()

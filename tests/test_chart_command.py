"""The command ``weighbridge chart``: charts into files, with no screen."""

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QImage
from PySide6.QtSvg import QSvgRenderer

from tests.catalogs import NO_ROWS, write_package
from weighbridge.charts.figure import Kind
from weighbridge.cli.chart import KINDS

CHECKOUT = Path(__file__).parent.parent
WITHOUT_QT = """
import sys
from weighbridge.__main__ import main
code = main(sys.argv[1:])
assert not {"PySide6", "pyqtgraph"} & set(sys.modules)
sys.exit(code)
"""


def chart(*arguments: str, code: str = "") -> subprocess.CompletedProcess[str]:
    """In a process of its own, without any word on a display, as on a bare machine."""
    bare = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    }
    environment = {**bare, "PYTHONPATH": str(CHECKOUT / "gui")}
    program = ["-c", code] if code else ["-m", "weighbridge"]
    return subprocess.run(
        [sys.executable, *program, "chart", *arguments],
        capture_output=True,
        text=True,
        timeout=120,
        env=environment,
        check=False,
    )


def test_it_knows_every_kind() -> None:
    assert set(KINDS) == set(Kind)


def test_svg_with_no_screen(small_package: Path, tmp_path: Path) -> None:
    path = tmp_path / "chart.svg"
    done = chart("gap", "vendor:acme", "--data", str(small_package), "-o", str(path))
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    svg = path.read_bytes()
    assert QSvgRenderer(QByteArray(svg)).isValid()
    assert b"vendor:acme" in svg
    assert b"Duel 2026-10: open against closed over time" in svg


def test_png_in_size_and_scale(small_package: Path, tmp_path: Path) -> None:
    path = tmp_path / "chart.png"
    options = ["--lineup", "willow", "--lineup", "oak", "--size", "500x400", "--scale", "2"]
    done = chart("profile", *options, "--data", str(small_package), "-o", str(path), "--dark")
    assert done.returncode == 0, done.stderr
    image = QImage(str(path))
    assert (image.width(), image.height()) == (1000, 800)
    assert image.pixelColor(1, 1).lightness() < 60


def test_csv_needs_no_qt(small_package: Path, tmp_path: Path) -> None:
    path = tmp_path / "chart.csv"
    options = ["--score", "quiz-1", "--price", "price_out", "--data", str(small_package)]
    done = chart("price-quality", "closed", *options, "-o", str(path), code=WITHOUT_QT)
    assert done.returncode == 0, done.stderr
    head, *rows = csv.reader(path.read_text("utf-8").splitlines())
    assert head[3:5] == ["Output (USD/M tokens)", "Quiz 1 (percent)"]
    assert {row[0] for row in rows} == {"Oak 3", "Shade Pro"}


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["gap", "-o", "x.pdf"], 2, "does not end in .svg, .png, .csv"),
        (["pie", "-o", "x.svg"], 2, "invalid choice: 'pie'"),
        (["gap", "--score", "duel", "-o", "x.svg"], 2, "no benchmark 'duel'. Did you mean: duel"),
        (["gap", "price<<1", "-o", "x.svg"], 2, "^"),
        (["profile", "--lineup", "wilow", "-o", "x.svg"], 2, "Did you mean"),
        (["gap", "--size", "10x10", "-o", "x.svg"], 2, "each side is from 320 to 8000"),
        (["gap", "--size", "big", "-o", "x.svg"], 2, "no size such as 1200x800"),
        (["gap", "--scale", "9", "-o", "x.png"], 2, "not from 1 to 4"),
        (["spread", "--output-share", "2", "-o", "x.svg"], 2, "not from 0 to 1"),
        (["spread", "--output-share", "much", "-o", "x.svg"], 2, "invalid"),
        (["profile", "-o", "x.svg"], 1, "was not written. The profile shows the models of"),
        (["gap", "-o", "no/such/folder/x.svg"], 1, "could not be written"),
    ],
)
def test_what_is_wrong_is_said(
    small_package: Path, tmp_path: Path, arguments: list[str], code: int, told: str
) -> None:
    *rest, name = arguments
    done = chart(*rest, str(tmp_path / name), "--data", str(small_package))
    assert done.returncode == code
    assert told in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / name).exists()


def test_a_catalog_without_benchmarks(tmp_path: Path) -> None:
    folder = write_package(tmp_path / "empty", **NO_ROWS)
    done = chart("gap", "--data", str(folder), "-o", str(tmp_path / "x.svg"))
    assert done.returncode == 1
    assert "no benchmarks" in done.stderr

"""What is taken of the Foundation Model Transparency Index, and what is refused."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import told as problem
from weighbridge.importers.entries import Entry, Indicator
from weighbridge.importers.readers.fmti import read

FILES = {
    "October2023_scores.csv": "\ufeffDomain,Subdomain,Indicator,Acme,Total\n"
    "Upstream,Data,Data size,1,1\n,,Total,1,\n",
    "May2024_scores.csv": "Indicator,Acme,Umbra Labs\nSize of data ,0,1\nTotal,0,1\n",
    "Dec2025_scores.csv": "Indicator,Umbra Labs\nCrawling,1\n",
    "Dec2025_indicators.csv": 'Domain,Subdomain,Indicator,Notes\nUpstream ,Data,Crawling,"a\nb"\n',
}


def write(folder: Path, **changed: str) -> Path:
    for name, text in FILES.items():
        (folder / name).write_text(changed.get(name.partition(".")[0], text), "utf-8")
    return folder


def test_editions_stand_side_by_side(tmp_path: Path) -> None:
    def row(edition: str, indicator: str, met: str) -> Indicator:
        return Indicator(edition, "Upstream", "Data", indicator, met, edition)

    assert list(read(write(tmp_path))) == [
        Entry("Acme", [row("2023-10", "Data size", "true")]),
        Entry("Acme", [row("2024-05", "Size of data", "false")]),
        Entry("Umbra Labs", [row("2024-05", "Size of data", "true")]),
        Entry("Umbra Labs", [row("2025-12", "Crawling", "true")]),
    ]


@pytest.mark.parametrize(
    ("file", "text", "row", "column"),
    [
        ("Dec2025_scores", "Indicator,Umbra Labs\nCrawling,2\n", 2, "Umbra Labs"),
        ("Dec2025_scores", "Indicator,Umbra Labs\nCrawling,\n", 2, "Umbra Labs"),
        ("Dec2025_scores", "Indicator,Umbra Labs\nCrawling,NaN\n", 2, "Umbra Labs"),
        ("Dec2025_scores", "Indicator,Umbra Labs\nA,1\nB,1\n", 3, "Indicator"),
        ("Dec2025_scores", "Umbra Labs\n1\n", 1, "Indicator"),
        ("Dec2025_scores", "Indicator,Umbra Labs\n", 1, ""),
        ("Dec2025_scores", "", 1, "Indicator"),
        ("October2023_scores", "Domain,Subdomain,Indicator,Acme\n,Data,A,1\n", 2, "Domain"),
    ],
)
def test_what_is_not_of_the_format_is_told(
    tmp_path: Path, file: str, text: str, row: int, column: str
) -> None:
    told = problem(read, write(tmp_path, **{file: text}))
    assert (told.file, told.row, told.column) == (f"{file}.csv", row, column)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    (write(tmp_path) / "May2024_scores.csv").unlink()
    told = problem(read, tmp_path)
    assert told.file == "May2024_scores.csv"
    assert "missing" in told.message

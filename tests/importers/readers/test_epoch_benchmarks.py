"""Epoch AI's runs and its copy of SimpleBench."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import Entry, Result
from weighbridge.importers.readers.epoch_benchmarks import read

FILES = {
    "benchmarks_runs.csv": """\
task,task version,model,Best score (across scorers),started_at
GPQA diamond,1.0.0,oak-3_16K,0.850,17 November 2025 4:28pm
GPQA diamond,0.9.9,oak-3_16K,0.99,17 November 2025 4:28pm
MATH level 5,1.0.0,oak-3,0.25,
""",
    "external_benchmark_simple_bench.csv": """\
Model version,Score (AVG@5)
oak-3_high,62.4%
""",
}


def test_versions_stay_apart_and_those_that_are_not_told_apart_are_passed_over(
    tmp_path: Path,
) -> None:
    gpqa, math, simple = read(write(tmp_path, FILES))
    result = Result("epoch-gpqa-diamond-1.0.0", "85", "thinking-16k", as_of="2025-11-17")
    assert gpqa == Entry("oak-3_16K", [result], -20251117)
    note = "date of the data set; the run has none"
    assert math == Entry("oak-3", [Result("epoch-math-level-5-1.0.0", "25", note=note)])
    assert simple == Entry("oak-3_high", [Result("simplebench-2025-12", "62.4", "high")])


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("0.850", "", "Best score (across scorers)", "required"),
        Damage("0.850", "NaN", "Best score (across scorers)", "this is not a number"),
        Damage("17 November 2025 4:28pm", "2025-11-17", "started_at", "this is not a date"),
        Damage("GPQA diamond,1.0.0", "GPQA diamond,", "task version", "required"),
        Damage("62.4%", "much", "Score (AVG@5)", "this is not a number"),
        Damage("Model version", "Model", "Model version", "the column is missing"),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

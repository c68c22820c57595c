"""What a benchmark found, as a row for people and for `build/benchmarks.json`."""

import json
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Figure:
    """``ratio`` is value to baseline_value, or the other way round where more is better."""

    name: str
    value: float
    unit: str
    baseline: str
    baseline_value: float
    ratio: float
    ratio_means: str
    rows: int
    aim: str = ""


def median_ms(action: Callable[[int], None], rounds: int) -> float:
    """Median wall time of ``action(round)`` in milliseconds, after one round to warm up."""
    action(0)
    times = []
    for number in range(1, rounds + 1):
        start = time.perf_counter()
        action(number)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def write_figures(figures: Sequence[Figure], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(each) for each in figures], indent=2) + "\n")


def print_figures(figures: Sequence[Figure]) -> None:
    for each in figures:
        rows = f" at {each.rows:,} rows" if each.rows else ""
        print(f"{each.name}{rows}: {each.value:.1f} {each.unit}")
        print(f"    {each.baseline}: {each.baseline_value:.1f} {each.unit}")
        aim = f" (aim: {each.aim})" if each.aim else ""
        print(f"    {each.ratio_means}: {each.ratio:.2f}{aim}")

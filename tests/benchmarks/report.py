"""What a benchmark found, as a row for people and for `build/benchmarks.json`."""

import json
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

_Item = TypeVar("_Item")


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
    p95: float | None = None


class Times(NamedTuple):
    """Milliseconds of wall time."""

    median: float
    p95: float


def times_ms(action: Callable[[_Item], object], items: Iterable[_Item]) -> Times:
    """How long ``action`` takes with each item, after one more with the first to warm up."""
    items = list(items)
    action(items[0])
    times = []
    for item in items:
        start = time.perf_counter()
        action(item)
        times.append((time.perf_counter() - start) * 1000)
    p95 = sorted(times)[min(len(times) - 1, int(len(times) * 0.95))]
    return Times(statistics.median(times), p95)


def median_ms(action: Callable[[int], None], rounds: int) -> float:
    """Median wall time of ``action(round)`` in milliseconds, after one round to warm up."""
    action(0)
    return times_ms(action, range(1, rounds + 1)).median


def write_figures(figures: Sequence[Figure], path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(each) for each in figures], indent=2) + "\n")


def print_figures(figures: Sequence[Figure]) -> None:
    for each in figures:
        rows = f" at {each.rows:,} rows" if each.rows else ""
        p95 = "" if each.p95 is None else f" (95 of 100 within {each.p95:.1f})"
        print(f"{each.name}{rows}: {each.value:.1f} {each.unit}{p95}")
        print(f"    {each.baseline}: {each.baseline_value:.1f} {each.unit}")
        aim = f" (aim: {each.aim})" if each.aim else ""
        print(f"    {each.ratio_means}: {each.ratio:.2f}{aim}")

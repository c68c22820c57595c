"""Six whole families side by side, against reading their cells one by one."""

import gc

from tests.benchmarks.report import Figure, median_ms
from weighbridge.catalog.build import load_catalog
from weighbridge.comparison.compare import Options, compare
from weighbridge.locations import data_folder

ROUNDS = 20
_FAMILIES = 6


def measure() -> list[Figure]:
    catalog = load_catalog(data_folder())
    gc.freeze()  # As the window does: what the start has made is not looked through again.
    sizes: dict[str, int] = {}
    for model in catalog.models.values():
        sizes[model.family.id] = sizes.get(model.family.id, 0) + 1
    largest = sorted(sizes, key=lambda id: -sizes[id])[:_FAMILIES]
    lineup = [f"family:{id}" for id in largest]
    members = compare(catalog, lineup).model_ids

    def read_cells(_round: int) -> None:
        for id in members:
            row = catalog.frame.row_of[id]
            for series in catalog.frame.series.values():
                series.text(row)

    reading = median_ms(read_cells, ROUNDS)
    figures = []
    for name, by_host in (("as it opens", False), ("with each plan and host", True)):
        options = Options(by_plan_and_host=by_host)

        def compare_all(_round: int, options: Options = options) -> None:
            compare(catalog, lineup, options)

        typical = median_ms(compare_all, ROUNDS)
        figures.append(
            Figure(
                f"compare six families, {name}",
                typical,
                "ms",
                "the text of each cell alone",
                reading,
                typical / reading,
                "times the baseline",
                len(members),
                "" if by_host else "at most 50 ms",
            )
        )
    return figures

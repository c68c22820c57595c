"""A session: all that a person has set, as one frozen value.

States are values, so they can be compared, kept and gone back to.
"""

from dataclasses import dataclass, field, replace

from weighbridge.analysis.may_i import Use
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import CategorySeries, SetSeries
from weighbridge.charts.settings import ChartSettings
from weighbridge.columns import UNKNOWN
from weighbridge.comparison.items import exists, item_of
from weighbridge.comparison.table import BY_HOST
from weighbridge.filters.conditions import column_of
from weighbridge.filters.expression import conditions_of
from weighbridge.filters.query import Order, Query


@dataclass(frozen=True, slots=True)
class Panel:
    """What of the filter panel is in sight, by column ids.

    ``unfolded`` are the sections whose contents are shown; ``scores`` are the ranges that were
    added to those of the headline scores; ``by_count`` are the facets sorted by their counts.
    """

    unfolded: frozenset[str] = frozenset(
        {"openness", "may_i", "tier", "vendor", "price_in", "context"}
    )
    scores: tuple[str, ...] = ()
    by_count: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Bench:
    """What of the comparison is in sight.

    ``folded`` are the ids of sections of which only the heading is shown. ``matched`` shows the
    members of families and vendors beside each other instead of all lines. ``benchmark`` judges
    quality; "" is the first headline.
    """

    differences_only: bool = False
    known_only: bool = False
    folded: frozenset[str] = frozenset({BY_HOST})
    matched: bool = False
    benchmark: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """Query, order, columns shown, lineup, and what is in sight of the other views.

    ``columns`` begins with the name, which is pinned. ``lineup`` holds what was picked, as text and
    in that order (see ``comparison.items``), ``baseline`` the one of it that the others are read
    against, or "". ``grouping`` is the column that rows are grouped by, empty for none.
    ``licenses`` are the ids of those set side by side; ``use`` is what is asked of licenses, or
    None.
    """

    query: Query = field(default_factory=Query)
    order: Order = field(default_factory=Order)
    columns: tuple[str, ...] = ("name",)
    grouping: str = ""
    lineup: tuple[str, ...] = ()
    baseline: str = ""
    bench: Bench = field(default_factory=Bench)
    chart: ChartSettings = field(default_factory=ChartSettings)
    panel: Panel = field(default_factory=Panel)
    licenses: tuple[str, ...] = ()
    use: Use | None = None

    def fitted_to(self, catalog: Catalog) -> "Session":
        """What of this session exists in a catalog, in that catalog's own columns."""
        benchmarks = list(catalog.benchmarks)
        headline = [id for id in catalog.default_columns if id in catalog.benchmarks]
        scores = tuple(id for id in self.panel.scores if id in catalog.benchmarks)
        lineup = tuple(each for each in self.lineup if exists(catalog, item_of(each)))
        return replace(
            self,
            query=known_part(self.query, catalog),
            order=known_order(self.order, catalog),
            columns=catalog.default_columns,
            lineup=lineup,
            baseline=self.baseline if self.baseline in lineup else "",
            bench=self.bench
            if self.bench.benchmark in catalog.benchmarks
            else replace(self.bench, benchmark=""),
            licenses=tuple(each for each in self.licenses if each in catalog.licenses),
            chart=replace(self.chart, score=(headline or benchmarks or [""])[0]),
            panel=replace(self.panel, scores=scores),
        )


def known_part(query: Query, catalog: Catalog) -> Query:
    """A query without the terms and the choices that a catalog does not know."""
    for term in query.terms:
        columns = {column_of(condition) for condition in conditions_of(term)}
        if not columns <= {None, *catalog.columns}:
            query = query.dropping(term)
    for column_id in {column_of(each) for term in query.terms for each in conditions_of(term)}:
        series = catalog.frame.series[column_id] if column_id else None
        if column_id and isinstance(series, CategorySeries | SetSeries):
            known = {*series.ids, UNKNOWN}
            chosen, excluded = query.chosen(column_id), query.excluded(column_id)
            if chosen - known:
                query = query.choosing(column_id, chosen & known)
            if excluded - known:
                query = query.excluding(column_id, excluded & known)
    return query


def known_order(order: Order, catalog: Catalog) -> Order:
    """An order without the columns that a catalog does not have."""
    known = [key for key in order.keys if key.column_id in catalog.columns]
    return Order(*known[0], tuple(known[1:])) if known else Order()

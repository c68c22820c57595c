"""A session: all that a person has set, as one frozen value.

States are values, so they can be compared, kept and gone back to.
"""

from dataclasses import dataclass, field

from weighbridge.filters.query import Order, Query


@dataclass(frozen=True, slots=True)
class ChartAxes:
    """What a scatter chart shows: a price across, a score up, both as column ids."""

    price: str = "price_in"
    score: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """Query, order, columns shown, models picked for comparison, and chart.

    ``columns`` begins with the name, which is pinned. ``lineup`` holds model ids in the order
    picked.
    """

    query: Query = field(default_factory=Query)
    order: Order = field(default_factory=Order)
    columns: tuple[str, ...] = ("name",)
    lineup: tuple[str, ...] = ()
    differences_only: bool = False
    chart: ChartAxes = field(default_factory=ChartAxes)

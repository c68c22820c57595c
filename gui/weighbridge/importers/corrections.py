"""Decisions by hand on what one snapshot says under one name.

A correction is about a field of claims, a criterion of openness, ``plan`` (of its standard prices),
``output_unit`` (of its prices), ``prices`` (with a host before it: of that host), ``scores``, the
id of a benchmark, or host and day of a weekly price. With a value, that is what the source is taken
to mean; without one, what it says there is left out. The reason becomes the note of a row that is
changed; if it is about the plan, of every price under that name. An output in another unit than the
input becomes a price of its own. A weekly price is left out or kept with the reason as its note.
"""

from collections.abc import Iterable, Iterator

from weighbridge.catalog.prices import STANDARD
from weighbridge.catalog.schema import Table
from weighbridge.importers.entries import Component, Fact, Price, Result, Row, WeekPrice

PLAN, OUTPUT_UNIT, PRICES, SCORES = "plan", "output_unit", "prices", "scores"


class Corrections:
    """The corrections of one data package."""

    def __init__(self, table: Table) -> None:
        self._decided = {
            (source, name, about): (value or "", reason)
            for source, name, about, value, reason in zip(*table.values(), strict=True)
        }

    def applied(self, source_id: str, name: str, rows: Iterable[Row]) -> Iterator[Row]:
        """The rows of an entry as they are taken over."""
        for row in rows:
            for about in _subjects(row):
                if (source_id, name, about) in self._decided:
                    value, reason = self._decided[source_id, name, about]
                    if about == OUTPUT_UNIT and isinstance(row, Price):
                        yield from _parted(row, value, reason)
                    elif value and isinstance(row, Fact):
                        yield row._replace(value=value, note=reason)
                    elif value and isinstance(row, Price):
                        plan = value if row.plan == STANDARD else row.plan
                        yield row._replace(plan=plan, note=reason)
                    elif value and isinstance(row, WeekPrice):
                        yield row._replace(note=reason)
                    elif value and isinstance(row, Component):
                        yield row._replace(level=value)
                    break
            else:
                yield row


def _parted(price: Price, unit: str, reason: str) -> Iterator[Price]:
    """What goes in and, if there is a price for it, what comes out in a unit of its own."""
    if price.input:
        yield price._replace(output="")
    if price.output:
        yield price._replace(input="", cached_input="", unit=unit, note=reason)


def _subjects(row: Row) -> tuple[str, ...]:
    if isinstance(row, Fact):
        return (row.field,)
    if isinstance(row, Price):
        return PRICES, f"{row.host_id} {PRICES}", PLAN, OUTPUT_UNIT
    if isinstance(row, WeekPrice):
        return (f"{row.host_id} {row.observed_on}",)
    if isinstance(row, Component):
        return (row.criterion,)
    return (row.benchmark_id, SCORES) if isinstance(row, Result) else ()

"""What a comparison comes to, in words that follow from its figures.

Each model but the reference gets a verdict against it. The reference is the baseline; without one
the first released closed model of the lineup, by the chosen definition, else its first model. Of an
item with several members its first one speaks.

A clause is said only where all it rests on is known, and names its cells. What is unknown or not
comparable, and would matter, is said at the end as such. Reported and announced models are told to
be so, and are never ranked.
"""

from collections.abc import Iterator
from typing import NamedTuple

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import (
    CLOSED_CLASSES,
    OPEN_CLASSES,
    Definition,
    Openness,
    classes_of,
)
from weighbridge.columns import Better, Value, plain_number
from weighbridge.comparison.baseline import days_between
from weighbridge.comparison.figures import Figure, figure_of, is_released
from weighbridge.comparison.marks import not_comparable
from weighbridge.comparison.price_lines import Prices, Spread
from weighbridge.comparison.table import Comparison, Entry

_DAY = len("2026-01-01")


class Clause(NamedTuple):
    """A part of a verdict: its text, and the cells it rests on as (model id, column id).

    ``is_known`` is False where it says that something is unknown or cannot be compared.
    """

    text: str
    cells: tuple[tuple[str, str], ...]
    is_known: bool = True


class Verdict(NamedTuple):
    """What is to be said of a model, beside the reference (None where it is the only one)."""

    model_id: str
    title: str
    clauses: tuple[Clause, ...]

    @property
    def text(self) -> str:
        """The whole verdict as a sentence."""
        return f"{self.title}: {'; '.join(clause.text for clause in self.clauses)}."


def verdicts(
    catalog: Catalog, comparison: Comparison, definition: Definition = Definition.DOWNLOADABLE
) -> tuple[Verdict, ...]:
    """A verdict for each item but the one whose first member is the reference."""
    spoken = [entry for entry in comparison.entries if entry.model_ids]
    if not spoken:
        return ()
    reference = _reference(catalog, comparison, spoken, definition)
    prices = Prices(catalog, [entry.model_ids[0] for entry in spoken])
    found = []
    for entry in spoken:
        model_id = entry.model_ids[0]
        if entry is reference or model_id == reference.model_ids[0]:
            continue
        writer = _Writer(catalog, prices, comparison.benchmark, model_id, reference.model_ids[0])
        title = catalog.models[model_id].name
        clauses = list(writer.clauses())
        if len(entry.model_ids) > 1:
            title = entry.title
            clauses.insert(0, _members_clause(catalog, entry))
        found.append(Verdict(model_id, title, tuple(clauses)))
    return tuple(found)


def _reference(
    catalog: Catalog, comparison: Comparison, spoken: list[Entry], definition: Definition
) -> Entry:
    if comparison.baseline is not None:
        place = 0
        for entry in spoken:
            if place == comparison.baseline:
                return entry
            place += len(entry.model_ids)
    closed = classes_of(definition, is_open=False)
    openness = catalog.frame.series["openness"]
    for entry in spoken:
        first = entry.model_ids[0]
        row = catalog.frame.row_of[first]
        if openness.value(row) in closed and is_released(catalog, first):
            return entry
    return spoken[0]


def _members_clause(catalog: Catalog, entry: Entry) -> Clause:
    """How many members an item has, how open, and which of them speaks."""
    openness = catalog.frame.series["openness"]
    classes = [openness.value(catalog.frame.row_of[id]) for id in entry.model_ids]
    opens = sum(each in OPEN_CLASSES for each in classes)
    closed = sum(each in CLOSED_CLASSES for each in classes)
    counts = [f"{opens} with open weights", f"{closed} closed"]
    if len(classes) > opens + closed:
        counts.append(f"{len(classes) - opens - closed} unreleased or unknown")
    first = catalog.models[entry.model_ids[0]].name
    text = f"{len(classes)} models, {', '.join(counts)}; its first is {first}"
    return Clause(text, tuple((id, "openness") for id in entry.model_ids))


class _Writer:
    """Writes the clauses of one model against another."""

    def __init__(
        self, catalog: Catalog, prices: Prices, benchmark: str, model_id: str, reference: str
    ) -> None:
        self._catalog = catalog
        self._prices = prices
        self._benchmark = benchmark
        self._id = model_id
        self._other = reference

    def clauses(self) -> Iterator[Clause]:
        """What is known, in order of what people ask first; then what is not."""
        found = [*self._terms(), *self._quality(), *self._price(), *self._time(), *self._hardware()]
        yield from (clause for clause in found if clause.is_known)
        yield from (clause for clause in found if not clause.is_known)

    def _value(self, model_id: str, column_id: str) -> Value:
        return self._catalog.evidence(model_id, column_id).value

    def _text(self, column_id: str) -> str:
        return self._catalog.frame.series[column_id].text(self._catalog.frame.row_of[self._id])

    def _name(self) -> str:
        return self._catalog.models[self._other].name

    def _is_released(self) -> bool:
        return is_released(self._catalog, self._id)

    def _terms(self) -> Iterator[Clause]:
        if not self._is_released():
            status = self._text("status").lower()
            text = f"{status}, not released: it is never ranked"
            yield Clause(text, ((self._id, "status"),))
            return
        openness = self._value(self._id, "openness")
        cells = (self._id, "openness"), (self._id, "license")
        if openness is None:
            yield Clause("openness unknown", cells, is_known=False)
        elif self._value(self._id, "license") is None:
            what = "weights can be downloaded" if openness in OPEN_CLASSES else "weights kept"
            yield Clause(what, cells[:1])
            yield Clause("license unknown", cells[1:], is_known=False)
        elif openness in OPEN_CLASSES:
            yield Clause(f"weights under {self._text('license')}", cells)
        else:
            how = "sold" if openness == Openness.CLOSED_API else "offered"
            yield Clause(f"weights kept, {how} under {self._text('license')}", cells)

    def _quality(self) -> Iterator[Clause]:
        column = self._catalog.columns.get(self._benchmark)
        ranked = self._is_released() and is_released(self._catalog, self._other)
        if column is None or not ranked:
            return
        cells = (self._id, column.id), (self._other, column.id)
        mine, theirs = (figure_of(self._catalog, id, column) for id, _ in cells)
        if mine is None or theirs is None:
            unknown = tuple(
                cell for cell, figure in zip(cells, (mine, theirs), strict=True) if not figure
            )
            names = " and ".join(self._catalog.models[id].name for id, _ in unknown)
            yield Clause(f"score on {column.title} unknown of {names}", unknown, is_known=False)
            return
        if not_comparable(column, mine, theirs):
            text = f"scores on {column.title} not comparable: other effort settings or runners"
            yield Clause(text, cells, is_known=False)
            return
        yield Clause(f"{self._distance(mine, theirs)} on {column.title}", cells)

    def _distance(self, mine: Figure, theirs: Figure) -> str:
        column = self._catalog.columns[self._benchmark]
        apart = round(mine.value - theirs.value, 6)
        if apart == 0:
            return f"level with {self._name()}"
        is_ahead = (apart > 0) == (column.better is not Better.LOWER)
        unit = "points" if column.unit in ("rating", "percent", "index") else column.unit
        if abs(apart) == 1:
            unit = unit.removesuffix("s")
        said = f"{plain_number(abs(apart))} {unit} {'ahead of' if is_ahead else 'behind'}"
        said += f" {self._name()}"
        if mine.low == mine.high and theirs.low == theirs.high:
            return said
        return f"{said} (intervals {'overlap' if mine.overlaps(theirs) else 'do not overlap'})"

    def _price(self) -> Iterator[Clause]:
        cells = (self._id, "price_in"), (self._other, "price_in")
        column = self._catalog.columns["price_in"]
        mine, theirs = (figure_of(self._catalog, id, column) for id, _ in cells)
        if mine is None:
            if self._is_released():
                yield Clause("input price unknown", cells[:1], is_known=False)
            return
        said = self._asked(self._prices.spread(self._id, column.id), mine)
        unit = "USD per million tokens"
        if theirs is None:
            yield Clause(f"input {said} {unit}", cells[:1])
            yield Clause(f"input price of {self._name()} unknown", cells[1:], is_known=False)
        elif not_comparable(column, mine, theirs):
            yield Clause(f"input {said} {unit}, on the {mine.terms.condition} plan", cells[:1])
            text = f"input price of {self._name()} not comparable: another plan"
            yield Clause(text, cells[1:], is_known=False)
        else:
            other = self._asked(self._prices.spread(self._other, column.id), theirs)
            yield Clause(f"input {said} against {other} {unit}", cells)

    @staticmethod
    def _asked(spread: Spread | None, headline: Figure) -> str:
        """What an open model costs over its hosts, or a closed one by its list."""
        if spread is None:
            return plain_number(headline.value)
        if spread.hosts == 1:
            return f"{plain_number(spread.low)} at one host"
        return f"from {plain_number(spread.low)} at {spread.hosts} hosts"

    def _time(self) -> Iterator[Clause]:
        cells = (self._id, "released"), (self._other, "released")
        mine, theirs = (self._value(*cell) for cell in cells)
        if not self._is_released():
            return
        if mine is None or theirs is None:
            unknown = tuple(
                cell for cell, day in zip(cells, (mine, theirs), strict=True) if not day
            )
            names = " and ".join(self._catalog.models[id].name for id, _ in unknown)
            yield Clause(f"release date unknown of {names}", unknown, is_known=False)
            return
        if len(str(mine)) < _DAY or len(str(theirs)) < _DAY:
            yield Clause(f"released {mine} against {theirs}", cells)
            return
        days = days_between(str(theirs), str(mine))
        unit = "day" if abs(days) == 1 else "days"
        text = f"released {abs(days)} {unit} {'later' if days > 0 else 'earlier'}"
        yield Clause(text if days else "released on the same day", cells)

    def _hardware(self) -> Iterator[Clause]:
        if self._value(self._id, "openness") in OPEN_CLASSES and self._is_released():
            cells = [(self._id, "openness")]
            if self._value(self._id, "weights_url") is not None:
                cells.append((self._id, "weights_url"))
            yield Clause("runs on your own hardware", tuple(cells))

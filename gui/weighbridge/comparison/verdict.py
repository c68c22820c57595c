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
from weighbridge.catalog.titles import plan_title
from weighbridge.columns import Better, Value
from weighbridge.comparison.baseline import days_between
from weighbridge.comparison.figures import Figure, figure_of, is_released
from weighbridge.comparison.marks import not_comparable
from weighbridge.comparison.price_lines import Prices, Spread
from weighbridge.comparison.table import Comparison, Entry
from weighbridge.wording import joined, listed, lowered, phrase, plural

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
        return phrase(
            "{title}: {clauses}.",
            title=self.title,
            clauses=joined("; ", (clause.text for clause in self.clauses)),
        )


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
    counts = [
        phrase("{opens} with open weights", opens=opens),
        phrase("{closed} closed", closed=closed),
    ]
    if len(classes) > opens + closed:
        counts.append(
            phrase("{classes} unreleased or unknown", classes=len(classes) - opens - closed)
        )
    first = catalog.models[entry.model_ids[0]].name
    text = phrase(
        "{models} models, {counts}; its first is {first}",
        models=len(classes),
        counts=joined(", ", counts),
        first=first,
    )
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
            status = lowered(self._text("status"))
            text = phrase("{status}, not released: it is never ranked", status=status)
            yield Clause(text, ((self._id, "status"),))
            return
        openness = self._value(self._id, "openness")
        cells = (self._id, "openness"), (self._id, "license")
        if openness is None:
            yield Clause(phrase("openness unknown"), cells, is_known=False)
        elif self._value(self._id, "license") is None:
            what = (
                phrase("weights can be downloaded")
                if openness in OPEN_CLASSES
                else phrase("weights kept")
            )
            yield Clause(what, cells[:1])
            yield Clause(phrase("license unknown"), cells[1:], is_known=False)
        elif openness in OPEN_CLASSES:
            yield Clause(phrase("weights under {text}", text=self._text("license")), cells)
        else:
            license = self._text("license")
            sold = phrase("weights kept, sold under {license}", license=license)
            offered = phrase("weights kept, offered under {license}", license=license)
            yield Clause(sold if openness == Openness.CLOSED_API else offered, cells)

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
            names = listed(self._catalog.models[id].name for id, _ in unknown)
            yield Clause(
                phrase("score on {title} unknown of {names}", title=column.title, names=names),
                unknown,
                is_known=False,
            )
            return
        if not_comparable(column, mine, theirs):
            text = phrase(
                "scores on {title} not comparable: other effort settings or runners",
                title=column.title,
            )
            yield Clause(text, cells, is_known=False)
            return
        yield Clause(
            phrase(
                "{distance} on {title}", distance=self._distance(mine, theirs), title=column.title
            ),
            cells,
        )

    def _distance(self, mine: Figure, theirs: Figure) -> str:
        column = self._catalog.columns[self._benchmark]
        apart = round(mine.value - theirs.value, 6)
        if apart == 0:
            return phrase("level with {name}", name=self._name())
        is_ahead = (apart > 0) == (column.better is not Better.LOWER)
        values = {"name": self._name(), "distance": abs(apart)}
        if column.unit in ("rating", "percent", "index"):
            count = 1 if abs(apart) == 1 else 2
            said = (
                plural(
                    "{distance} point ahead of {name}",
                    "{distance} points ahead of {name}",
                    count,
                    **values,
                )
                if is_ahead
                else plural(
                    "{distance} point behind {name}",
                    "{distance} points behind {name}",
                    count,
                    **values,
                )
            )
        else:
            values["unit"] = column.unit.removesuffix("s") if abs(apart) == 1 else column.unit
            said = (
                phrase("{distance} {unit} ahead of {name}", **values)
                if is_ahead
                else phrase("{distance} {unit} behind {name}", **values)
            )
        if mine.low == mine.high and theirs.low == theirs.high:
            return said
        if mine.overlaps(theirs):
            return phrase("{distance} (intervals overlap)", distance=said)
        return phrase("{distance} (intervals do not overlap)", distance=said)

    def _price(self) -> Iterator[Clause]:
        cells = (self._id, "price_in"), (self._other, "price_in")
        column = self._catalog.columns["price_in"]
        mine, theirs = (figure_of(self._catalog, id, column) for id, _ in cells)
        if mine is None:
            if self._is_released():
                yield Clause(phrase("input price unknown"), cells[:1], is_known=False)
            return
        said = self._asked(self._prices.spread(self._id, column.id), mine)
        unit = phrase("USD per million tokens")
        if theirs is None:
            yield Clause(phrase("input {said} {unit}", said=said, unit=unit), cells[:1])
            yield Clause(
                phrase("input price of {name} unknown", name=self._name()),
                cells[1:],
                is_known=False,
            )
        elif not_comparable(column, mine, theirs):
            yield Clause(
                phrase(
                    "input {said} {unit}, on the {condition} plan",
                    said=said,
                    unit=unit,
                    condition=plan_title(mine.terms.condition),
                ),
                cells[:1],
            )
            text = phrase("input price of {name} not comparable: another plan", name=self._name())
            yield Clause(text, cells[1:], is_known=False)
        else:
            other = self._asked(self._prices.spread(self._other, column.id), theirs)
            yield Clause(
                phrase("input {said} against {other} {unit}", said=said, other=other, unit=unit),
                cells,
            )

    @staticmethod
    def _asked(spread: Spread | None, headline: Figure) -> str:
        """What an open model costs over its hosts, or a closed one by its list."""
        if spread is None:
            return phrase("{price}", price=headline.value)
        if spread.hosts == 1:
            return phrase("{low} at one host", low=spread.low)
        return phrase("from {low} at {hosts} hosts", low=spread.low, hosts=spread.hosts)

    def _time(self) -> Iterator[Clause]:
        cells = (self._id, "released"), (self._other, "released")
        mine, theirs = (self._value(*cell) for cell in cells)
        if not self._is_released():
            return
        if mine is None or theirs is None:
            unknown = tuple(
                cell for cell, day in zip(cells, (mine, theirs), strict=True) if not day
            )
            names = listed(self._catalog.models[id].name for id, _ in unknown)
            yield Clause(
                phrase("release date unknown of {names}", names=names), unknown, is_known=False
            )
            return
        if len(str(mine)) < _DAY or len(str(theirs)) < _DAY:
            yield Clause(
                phrase("released {mine} against {theirs}", mine=mine, theirs=theirs), cells
            )
            return
        days = days_between(str(theirs), str(mine))
        text = (
            plural("released %n day later", "released %n days later", days)
            if days > 0
            else plural("released %n day earlier", "released %n days earlier", -days)
        )
        yield Clause(text if days else phrase("released on the same day"), cells)

    def _hardware(self) -> Iterator[Clause]:
        if self._value(self._id, "openness") in OPEN_CLASSES and self._is_released():
            cells = [(self._id, "openness")]
            if self._value(self._id, "weights_url") is not None:
                cells.append((self._id, "weights_url"))
            yield Clause(phrase("runs on your own hardware"), tuple(cells))

"""A lineup side by side: attributes down, models across, and what of it can be compared fairly.

The better value of a line is marked only among like figures: two or more known values, of models
that can be used today, and under like conditions: see ``marks`` and ``figures``. Scores whose
intervals overlap are a tie. What is reported or announced is shown, and never ranked.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from math import inf

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Evidence
from weighbridge.catalog.openness import Definition
from weighbridge.catalog.titles import domain_title
from weighbridge.columns import (
    GROUP_TITLES,
    UNKNOWN,
    Column,
    Group,
    Kind,
    Value,
    nearest,
    plain_number,
)
from weighbridge.comparison.baseline import relative, relative_date
from weighbridge.comparison.figures import figure_in, is_released, quality_benchmark
from weighbridge.comparison.items import item_of, title_of
from weighbridge.comparison.marks import Ranking, rank
from weighbridge.comparison.members import members
from weighbridge.comparison.price_lines import (
    PARTS,
    PriceCells,
    Prices,
    prices_by_plan_and_host,
    prices_over_hosts,
)
from weighbridge.comparison.table import BY_HOST, Cell, Comparison, Entry, Judged, Line, Section
from weighbridge.errors import UnknownColumnError
from weighbridge.wording import phrase


@dataclass(frozen=True, slots=True)
class Options:
    """How a lineup is compared.

    ``benchmark`` judges quality ("": the first headline); ``baseline`` is the text form of the item
    that the others are read against ("": none). ``differences_only`` leaves out lines in which all
    values are the same, ``known_only`` those in which all are unknown. ``by_plan_and_host`` fills
    the section of prices by plan and host, which without it has no lines.
    """

    benchmark: str = ""
    definition: Definition = Definition.DOWNLOADABLE
    baseline: str = ""
    differences_only: bool = False
    known_only: bool = False
    by_plan_and_host: bool = True


def compare(catalog: Catalog, lineup: Sequence[str], options: Options | None = None) -> Comparison:
    """Set the items of a lineup, given in their text form, side by side in the order given.

    Lines in which nothing is known of any of the models are left out of the scores, of which there
    are many, and kept elsewhere, since that a thing is unknown is worth saying.
    """
    options = options or Options()
    benchmark = quality_benchmark(catalog, options.benchmark)
    entries = tuple(
        Entry(
            item,
            title_of(catalog, item, options.definition),
            members(catalog, item, benchmark, options.definition),
        )
        for item in map(item_of, lineup)
    )
    ids = tuple(id for entry in entries for id in entry.model_ids)
    baseline = _baseline(entries, options.baseline)
    maker = _Lines(catalog, ids, baseline)
    found = Comparison(
        entries,
        tuple(catalog.models[id].name for id in ids),
        tuple(place in maker.unreleased for place in range(len(ids))),
        tuple(_sections(catalog, maker, options)),
        benchmark,
        baseline,
    )
    if options.differences_only:
        found = found.differences_only()
    return found.known_only() if options.known_only else found


def known_sections(catalog: Catalog, ids: Iterable[str]) -> frozenset[str]:
    """Ids of sections, which must be such as a comparison can have.

    Raises:
        UnknownColumnError: if one is none, with the nearest.
    """
    groups = [group.name.lower() for group in Group if group is not Group.SCORES]
    domains = sorted({f"scores:{each.domain}" for each in catalog.benchmarks.values()})
    known = [*groups, BY_HOST, *domains]
    wanted = frozenset(map(str.strip, ids))
    for id in sorted(wanted - set(known)):
        raise UnknownColumnError("section", id, nearest(id, known))
    return wanted


def _baseline(entries: Sequence[Entry], wanted: str) -> int | None:
    """The place of the first member of the item that is the baseline."""
    place = 0
    for entry in entries:
        if str(entry.item) == wanted and entry.model_ids:
            return place
        place += len(entry.model_ids)
    return None


def _sections(catalog: Catalog, maker: "_Lines", options: Options) -> list[Section]:
    sections = []
    for group in Group:
        columns = [each for each in catalog.columns.values() if each.group is group]
        if group is Group.SCORES:
            sections += _score_sections(catalog, maker, columns)
            continue
        lines = [maker.line(column) for column in columns if column.id != "name"]
        if group is Group.PRICE:
            lines += maker.further_lines(prices_over_hosts(maker.prices))
        if lines:
            sections.append(Section(str(group), GROUP_TITLES[group], tuple(lines)))
        if group is Group.PRICE:
            sections += _prices_section(maker, options)
    return sections


def _prices_section(maker: "_Lines", options: Options) -> list[Section]:
    title = phrase("Prices by plan and host")
    if not options.by_plan_and_host:
        return [Section(BY_HOST, title, ())]
    lines = maker.further_lines(prices_by_plan_and_host(maker.prices))
    return [Section(BY_HOST, title, tuple(lines))] if lines else []


def _score_sections(catalog: Catalog, maker: "_Lines", columns: Sequence[Column]) -> list[Section]:
    """A section a domain, that of the first headline first."""
    headline: dict[str, float] = {}
    for each in catalog.benchmarks.values():
        headline[each.domain] = min(headline.get(each.domain, inf), each.headline or inf)

    def domain_of(column: Column) -> str:
        return catalog.benchmarks[column.id].domain

    ordered = sorted(columns, key=lambda each: (headline[domain_of(each)], domain_of(each)))
    sections = []
    for domain, of_domain in groupby(ordered, domain_of):
        lines = [line for line in map(maker.line, of_domain) if line.is_known]
        if lines:
            title = phrase(
                "{scores}: {domain}", scores=GROUP_TITLES[Group.SCORES], domain=domain_title(domain)
            )
            sections.append(Section(f"scores:{domain}", title, tuple(lines)))
    return sections


class _Lines:
    """Makes the lines of one comparison."""

    def __init__(self, catalog: Catalog, ids: Sequence[str], baseline: int | None) -> None:
        self._catalog = catalog
        self._rows = [catalog.frame.row_of[id] for id in ids]
        self._baseline = baseline
        self.ids = ids
        self.prices = Prices(catalog, ids)
        self.unreleased = {
            place: catalog.models[id].name
            for place, id in enumerate(ids)
            if not is_released(catalog, id)
        }

    def line(self, column: Column) -> Line:
        """The line of a column of the catalog."""
        evidence = self._catalog.evidence_by_column[column.id]
        found = tuple([evidence[row] for row in self._rows])
        return Line(column, found, self._judge, self._cells)

    def further_lines(self, prices: Sequence[PriceCells]) -> list[Line]:
        """Lines that are no columns of the catalog."""
        unknown = Evidence(None)
        return [
            Line(
                column,
                tuple([evidence.get(id, unknown) for id in self.ids]),
                self._judge,
                self._further_cells,
            )
            for column, evidence in prices
        ]

    def _judge(self, line: Line) -> Judged:
        """The figures of a line of numbers, ranked if one end of it is the better one."""
        column = line.column
        if column.kind is not Kind.NUMBER or not (column.better or self._baseline is not None):
            return Judged({}, Ranking({}, {}))
        figures = {
            place: figure
            for place, evidence in enumerate(line.evidence)
            if evidence.value is not None
            and (figure := figure_in(self._catalog, self.ids[place], column, evidence))
        }
        ranking = rank(column, figures, self.unreleased) if column.better else Ranking({}, {})
        return Judged(figures, ranking)

    def _cells(self, line: Line) -> tuple[Cell, ...]:
        """The cells of a column of the catalog."""
        series = self._catalog.frame.series[line.column.id]
        texts: dict[Value, str] = {}  # Most of the values of a line are few.
        cells = []
        for row, found in zip(self._rows, line.evidence, strict=True):
            text = texts.get(found.value)
            if text is None:
                text = texts[found.value] = series.text(row)
            cells.append(Cell(found.value, text, found))
        if line.column.id in PARTS:
            for place, id in enumerate(self.ids):
                spread = self.prices.spread(id, line.column.id)
                if spread:
                    cells[place] = cells[place]._replace(spread=spread)
        return self._marked(line, cells)

    def _further_cells(self, line: Line) -> tuple[Cell, ...]:
        return self._marked(line, [_cell(each) for each in line.evidence])

    def _marked(self, line: Line, cells: list[Cell]) -> tuple[Cell, ...]:
        """The cells with their marks, and with what each value is against the baseline."""
        marks, reasons, _ = line.judged.ranking
        for place in marks.keys() | reasons.keys():
            cells[place] = cells[place]._replace(
                mark=marks.get(place), reason=reasons.get(place, "")
            )
        if self._baseline is not None:
            self._read_against(line, cells, self._baseline)
        return tuple(cells)

    def _read_against(self, line: Line, cells: list[Cell], baseline: int) -> None:
        """Give each figure or date but the baseline's its ratio or difference."""
        figures = line.judged.figures
        if line.column.kind is Kind.DATE:
            against = {
                place: relative_date(cell.value, cells[baseline].value)
                for place, cell in enumerate(cells)
            }
        elif baseline in figures:
            base = figures[baseline]
            against = {
                place: relative(line.column, figure, base) for place, figure in figures.items()
            }
        else:
            return
        for place, found in against.items():
            if place != baseline:
                cells[place] = cells[place]._replace(relative=found)


def _cell(evidence: Evidence) -> Cell:
    value = evidence.value
    text = value if isinstance(value, str) else UNKNOWN if value is None else plain_number(value)
    return Cell(value, text, evidence)

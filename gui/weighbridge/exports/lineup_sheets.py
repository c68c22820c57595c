"""A comparison, its verdict and its matches, and a model's counterparts, as sheets."""

from collections.abc import Sequence

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import DEFINITION_TITLES
from weighbridge.catalog.titles import TIER_TITLES
from weighbridge.columns import UNKNOWN
from weighbridge.comparison.counterparts import LEFT_OUT_TITLES, Counterpart, Counterparts
from weighbridge.comparison.marks import Mark
from weighbridge.comparison.matches import Match
from weighbridge.comparison.table import Comparison, Line
from weighbridge.comparison.verdict import Verdict
from weighbridge.exports.document import Document, Part
from weighbridge.exports.sheet import (
    EVIDENCE_HEADERS,
    Sheet,
    SheetCell,
    column_cell,
    evidence_cells,
)
from weighbridge.wording import joined, listed, phrase

_MARKS: dict[Mark | None, str] = {Mark.BEST: phrase("best"), Mark.TIE: phrase("tie")}
_SIDES = {"open": phrase("Open"), "closed": phrase("Closed")}


def comparison_document(
    catalog: Catalog,
    comparison: Comparison,
    verdicts: Sequence[Verdict] = (),
    matches: Sequence[Match] | None = None,
    *,
    with_evidence: bool = False,
) -> Document:
    """A comparison with its verdict above it; where there are ``matches``, these in its place."""
    title = listed(entry.title for entry in comparison.entries)
    notes = [verdict.text for verdict in verdicts]
    if matches is not None:
        sheet = match_sheet(catalog, comparison, matches, with_evidence=with_evidence)
        return Document(title, (Part(phrase("Members matched"), sheet),), tuple(notes))
    if comparison.baseline is not None:
        notes.append(phrase("Read against {names}.", names=comparison.names[comparison.baseline]))
    if comparison.folded:
        notes.append(phrase("Folded: {titles}.", titles=joined(", ", comparison.folded)))
    sheet = comparison_sheet(comparison, with_evidence=with_evidence)
    return Document(title, (Part(phrase("Comparison"), sheet),), tuple(notes))


def comparison_sheet(comparison: Comparison, *, with_evidence: bool = False) -> Sheet:
    """The comparison: attributes down, models across, with the section of each line.

    With a baseline each other model has a column for what its values are against it, and of lines
    that cannot be compared as a whole, one says why.
    """
    headers: list[str] = [phrase("Group"), phrase("Attribute")]
    for place, name in enumerate(_column_names(comparison)):
        headers.append(name)
        if comparison.baseline not in (None, place):
            headers.append(phrase("{name}: against the baseline", name=name))
        if with_evidence:
            headers += [
                phrase("{name}: {header}", name=name, header=header) for header in EVIDENCE_HEADERS
            ]
    rows = []
    for section in comparison.sections:
        for line in section.lines:
            row = [SheetCell(section.title), SheetCell(line.column.header)]
            rows.append((*row, *_cells(comparison, line, with_evidence=with_evidence)))
    return Sheet(tuple(headers), tuple(rows), naming=1)


def _column_names(comparison: Comparison) -> list[str]:
    """The models across, with the item each stands for and whether it is not released."""
    names = []
    owners = [entry for entry in comparison.entries for _ in entry.model_ids]
    for entry, name, unreleased in zip(
        owners, comparison.names, comparison.unreleased, strict=True
    ):
        said = (
            phrase("{title}: {name}", title=entry.title, name=name)
            if comparison.is_nested and entry.title != name
            else name
        )
        names.append(phrase("{said} (not released)", said=said) if unreleased else said)
    return names


def _cells(comparison: Comparison, line: Line, *, with_evidence: bool) -> list[SheetCell]:
    cells = []
    for place, cell in enumerate(line.cells):
        cells.append(column_cell(line.column, cell.text, _MARKS.get(cell.mark, "")))
        if comparison.baseline not in (None, place):
            against = cell.relative
            plain = against is not None and against.value is not None
            text = against.text if against else ""
            cells.append(SheetCell(text, plain and text.lstrip("+-").replace(".", "").isdigit()))
        if with_evidence:
            cells += evidence_cells(cell.evidence)
    return cells


def match_sheet(
    catalog: Catalog,
    comparison: Comparison,
    matches: Sequence[Match],
    *,
    with_evidence: bool = False,
) -> Sheet:
    """The members matched: tiers down, items across, each with its license and its score."""
    benchmark = catalog.columns.get(comparison.benchmark)
    shown = [catalog.columns["license"], *([benchmark] if benchmark else [])]
    headers: list[str] = [phrase("Tier")]
    for entry in comparison.entries:
        headers += [entry.title, phrase("{title}: matched by", title=entry.title)]
        for column in shown:
            headers.append(phrase("{title}: {header}", title=entry.title, header=column.header))
            if with_evidence:
                headers += [
                    phrase(
                        "{title}: {title_2}: {each}",
                        title=entry.title,
                        title_2=column.title,
                        each=each,
                    )
                    for each in EVIDENCE_HEADERS
                ]
    rows = []
    for match in matches:
        row = [SheetCell(TIER_TITLES[match.tier or UNKNOWN])]
        for member in match.members:
            if member is None:
                width = 2 + len(shown) * (1 + len(EVIDENCE_HEADERS) * with_evidence)
                row += [SheetCell("")] * width
                continue
            row += [SheetCell(catalog.models[member.model_id].name), SheetCell(member.how)]
            for column in shown:
                text = catalog.frame.series[column.id].text(catalog.frame.row_of[member.model_id])
                row.append(column_cell(column, text))
                if with_evidence:
                    row += evidence_cells(catalog.evidence(member.model_id, column.id))
        rows.append(tuple(row))
    return Sheet(tuple(headers), tuple(rows))


def counterparts_document(
    catalog: Catalog, found: Counterparts, *, with_evidence: bool = False
) -> Document:
    """A model's counterparts: as good and cheapest, as cheap and best, open and closed."""
    name = catalog.models[found.model_id].name
    own = [
        phrase(
            "{name}: {header} {value}.",
            name=name,
            header=column.header,
            value=figure.value if figure else UNKNOWN,
        )
        for column, figure in ((found.benchmark, found.score), (found.price, found.own_price))
    ]
    notes = [*own, *found.reasons]
    if found.tolerance:
        notes.append(
            phrase(
                "Tolerance: {tolerance} {unit}.",
                tolerance=found.tolerance,
                unit=found.benchmark.unit,
            )
        )
    notes.append(
        phrase(
            "Open means: {definition_titles}.",
            definition_titles=DEFINITION_TITLES[found.definition],
        )
    )
    if found.left_out:
        counted = joined(
            ", ",
            (
                phrase("{count} {reason}", count=count, reason=LEFT_OUT_TITLES[why])
                for why, count in found.left_out.items()
            ),
        )
        notes.append(phrase("Left out: {counted}.", counted=counted))
    sheet = _counterparts_sheet(catalog, found, with_evidence=with_evidence)
    return Document(
        phrase("Counterparts of {name}", name=name),
        (Part(phrase("Counterparts"), sheet),),
        tuple(notes),
    )


def _counterparts_sheet(catalog: Catalog, found: Counterparts, *, with_evidence: bool) -> Sheet:
    headers: list[str] = [
        phrase("Kind"),
        phrase("Side"),
        phrase("Model"),
        phrase("Vendor"),
        phrase("License"),
    ]
    columns = (found.benchmark, found.price)
    for column in columns:
        headers.append(column.header)
        if with_evidence:
            headers += [
                phrase("{title}: {each}", title=column.title, each=each)
                for each in EVIDENCE_HEADERS
            ]
    headers.append(phrase("Intervals"))
    rows = []
    for kind, by_side in (
        (phrase("As good, cheapest first"), found.cheapest_as_good),
        (phrase("As cheap, best first"), found.best_as_cheap),
    ):
        for side, counterparts in by_side.items():
            for each in counterparts:
                row = [*map(SheetCell, (kind, _SIDES[side], *_named(catalog, each)))]
                for column in columns:
                    series = catalog.frame.series[column.id]
                    text = series.text(catalog.frame.row_of[each.model_id])
                    row.append(column_cell(column, text))
                    if with_evidence:
                        row += evidence_cells(catalog.evidence(each.model_id, column.id))
                row.append(SheetCell(phrase("overlap") if each.overlaps else phrase("apart")))
                rows.append(tuple(row))
    return Sheet(tuple(headers), tuple(rows), naming=2)


def _named(catalog: Catalog, each: Counterpart) -> tuple[str, str, str]:
    model = catalog.models[each.model_id]
    license = catalog.frame.series["license"].text(catalog.frame.row_of[each.model_id])
    return model.name, model.vendor.name, license

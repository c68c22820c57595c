"""What vendors open and keep, and a vendor's story, as sheets."""

from collections.abc import Sequence

from weighbridge.analysis.strategy import Placed, Story, VendorRow
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.events import Event
from weighbridge.catalog.openness import TITLES
from weighbridge.catalog.rules import TIERS
from weighbridge.catalog.titles import STATUS_TITLES, TIER_TITLES, event_title
from weighbridge.columns import UNKNOWN
from weighbridge.exports.document import Document, Part
from weighbridge.exports.sheet import EVIDENCE_HEADERS, Sheet, SheetCell, evidence_cells
from weighbridge.wording import joined, lowered, phrase


def strategy_document(
    catalog: Catalog,
    rows: Sequence[VendorRow],
    stories: Sequence[Story] = (),
    *,
    with_evidence: bool = False,
) -> Document:
    """The grid of vendors by tier, and below it the stories asked for."""
    parts = [Part(phrase("Vendors by tier"), strategy_sheet(rows))]
    if with_evidence:
        parts.append(Part(phrase("Models in the grid"), _models_sheet(catalog, rows)))
    for each in stories:
        name = each.vendor.name
        parts.append(Part(phrase("{name}: what happened", name=name), story_sheet(each.happened)))
        parts.append(
            Part(phrase("{name}: reported and announced", name=name), story_sheet(each.said))
        )
    note = phrase(
        "Of each tier the newest model of each openness class; in brackets how many there are."
    )
    return Document(phrase("What vendors open and what they keep"), tuple(parts), (note,))


def strategy_sheet(rows: Sequence[VendorRow]) -> Sheet:
    """Vendors down, tiers across; what is reported or announced has a column of its own."""
    tiers = (*TIERS, UNKNOWN)
    headers = (
        phrase("Vendor"),
        phrase("Play"),
        *(TIER_TITLES[tier] for tier in TIERS),
        phrase("Tier unknown"),
    )
    lines = []
    for row in rows:
        cells = [row.vendor.name, row.play or UNKNOWN]
        cells += [_tier_text(row, tier) for tier in tiers]
        cells.append(
            joined(
                "; ",
                (
                    phrase(
                        "{name} ({status})",
                        name=each.name,
                        status=lowered(STATUS_TITLES.get(each.status or "", UNKNOWN)),
                    )
                    for each in row.apart
                ),
            )
        )
        lines.append(tuple(map(SheetCell, cells)))
    return Sheet((*headers, phrase("Reported and announced")), tuple(lines))


def story_sheet(events: Sequence[Event]) -> Sheet:
    """Dated events, the oldest first."""
    headers = (
        phrase("Date"),
        phrase("Event"),
        phrase("Kind"),
        phrase("Status"),
        phrase("Note"),
        phrase("Source"),
        phrase("Link"),
    )
    rows = [
        (
            phrase("about {date}", date=event.date) if event.precision == "about" else event.date,
            *(event.text, event_title(event.kind), event_title(event.status)),
            *(event.note, event.source.title),
            event.source.url or "",
        )
        for event in events
    ]
    return Sheet(headers, tuple(tuple(map(SheetCell, row)) for row in rows), naming=1)


def _tier_text(row: VendorRow, tier: str) -> str:
    placed = row.by_tier.get(tier, ())
    said = []
    for each in row.newest(tier):
        count = sum(other.openness == each.openness for other in placed)
        more = f" [{count}]" if count > 1 else ""
        said.append(
            phrase(
                "{openness}: {name}, {released}{more}",
                openness=_openness(each),
                name=each.name,
                released=each.released or phrase("date unknown"),
                more=more,
            )
        )
    return joined("; ", said)


def _openness(placed: Placed) -> str:
    return TITLES[placed.openness] if placed.openness else phrase("Openness unknown")


def _models_sheet(catalog: Catalog, rows: Sequence[VendorRow]) -> Sheet:
    """Every model of the grid with what its place rests on."""
    shown = [catalog.columns[id] for id in ("openness", "tier", "status", "released")]
    headers: list[str] = [phrase("Model"), phrase("Vendor")]
    for column in shown:
        headers += [
            column.title,
            *(
                phrase("{title}: {each}", title=column.title, each=each)
                for each in EVIDENCE_HEADERS
            ),
        ]
    lines = []
    for row in rows:
        for placed in (*(each for tier in row.by_tier.values() for each in tier), *row.apart):
            line = [SheetCell(placed.name), SheetCell(row.vendor.name)]
            place = catalog.frame.row_of[placed.model_id]
            for column in shown:
                line.append(SheetCell(catalog.frame.series[column.id].text(place)))
                line += evidence_cells(catalog.evidence(placed.model_id, column.id))
            lines.append(tuple(line))
    return Sheet(tuple(headers), tuple(lines))

"""License against license, and what licenses answer to a use, as sheets."""

from collections.abc import Mapping

from weighbridge.analysis.may_i import NOT_LEGAL_ADVICE, PURPOSES, TITLES, Ruling, Use
from weighbridge.analysis.terms import Terms
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Source
from weighbridge.exports.document import Document, Part
from weighbridge.exports.sheet import Sheet, SheetCell
from weighbridge.wording import joined, listed, phrase


def licenses_document(terms: Terms, *, with_evidence: bool = False) -> Document:
    """Licenses side by side by clause."""
    title = listed(license.name for license in terms.licenses)
    sheet = terms_sheet(terms, with_evidence=with_evidence)
    return Document(title, (Part(phrase("Licenses"), sheet),), (NOT_LEGAL_ADVICE,))


def terms_sheet(terms: Terms, *, with_evidence: bool = False) -> Sheet:
    """Clauses down, licenses across; whether a line differs, and what each clause asks."""
    headers: list[str] = [phrase("Clause"), phrase("Differs")]
    for license in terms.licenses:
        headers += [license.name, phrase("{name}: detail", name=license.name)]
        if with_evidence:
            headers += [
                phrase("{name}: source", name=license.name),
                phrase("{name}: date", name=license.name),
            ]
    rows = []
    for line in terms.lines:
        row = [
            SheetCell(line.title),
            SheetCell(phrase("differs") if line.differs else phrase("same")),
        ]
        for license, cell in zip(terms.licenses, line.cells, strict=True):
            row += [SheetCell(cell.text), SheetCell(cell.detail)]
            if with_evidence:
                row += [SheetCell(license.source.title), SheetCell(license.as_of)]
        rows.append(tuple(row))
    return Sheet(tuple(headers), tuple(rows))


def may_i_document(
    catalog: Catalog, use: Use, rulings: Mapping[str, Ruling], *, with_evidence: bool = False
) -> Document:
    """What each model's license answers to a use; ``rulings`` are by model id, in order."""
    headers = [
        phrase("Model"),
        phrase("Vendor"),
        phrase("License"),
        phrase("Answer"),
        phrase("Decided by"),
        phrase("Why"),
    ]
    if with_evidence:
        headers += [phrase("License: source"), phrase("License: date"), phrase("License: text")]
    rows = []
    for id, ruling in rulings.items():
        model, row_number = catalog.models[id], catalog.frame.row_of[id]
        series = catalog.frame.series["license"]
        deciding = ruling.deciding
        row = [
            *(model.name, model.vendor.name, series.text(row_number), TITLES[ruling.answer]),
            joined("; ", dict.fromkeys(each.title for each in deciding)),
            joined(" ", (each.text for each in deciding)),
        ]
        if with_evidence:
            license = catalog.licenses.get(str(series.value(row_number)))
            row += [
                *_source(license.source if license else None),
                (license.url or "") if license else "",
            ]
        rows.append(tuple(map(SheetCell, row)))
    sheet = Sheet(tuple(headers), tuple(rows))
    notes = (use_text(use), NOT_LEGAL_ADVICE)
    return Document(phrase("May I use it?"), (Part(phrase("Answers"), sheet),), notes)


def use_text(use: Use) -> str:
    """A use in words."""
    figures = (
        phrase("users not given")
        if use.users is None
        else phrase("{users} users a month", users=use.users),
        phrase("revenue not given")
        if use.revenue is None
        else phrase("{revenue} USD of revenue a year", revenue=use.revenue),
        phrase("country {country}", country=use.country)
        if use.country
        else phrase("country not given"),
    )
    plans = {
        phrase("redistribute it"): use.redistribute,
        phrase("fine-tune it"): use.fine_tune,
        phrase("train other models on its outputs"): use.train_others,
        phrase("offer it as a service"): use.as_service,
    }
    planned = joined(", ", (plan for plan, is_planned in plans.items() if is_planned))
    said = phrase(
        "The use: {purpose}; {figures}",
        purpose=PURPOSES[use.purpose],
        figures=joined(", ", figures),
    )
    return (
        phrase("{said}; to {planned}.", said=said, planned=planned)
        if planned
        else phrase("{said}.", said=said)
    )


def _source(source: Source | None) -> tuple[str, str]:
    return (source.title, source.retrieved) if source else ("", "")

"""License against license, and what licenses answer to a use, as sheets."""

from collections.abc import Mapping

from weighbridge.analysis.may_i import NOT_LEGAL_ADVICE, TITLES, Ruling, Use
from weighbridge.analysis.terms import Terms
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Source
from weighbridge.columns import plain_number
from weighbridge.exports.document import Document, Part
from weighbridge.exports.sheet import Sheet, SheetCell


def licenses_document(terms: Terms, *, with_evidence: bool = False) -> Document:
    """Licenses side by side by clause."""
    title = " and ".join(license.name for license in terms.licenses)
    sheet = terms_sheet(terms, with_evidence=with_evidence)
    return Document(title, (Part("Licenses", sheet),), (NOT_LEGAL_ADVICE,))


def terms_sheet(terms: Terms, *, with_evidence: bool = False) -> Sheet:
    """Clauses down, licenses across; whether a line differs, and what each clause asks."""
    headers = ["Clause", "Differs"]
    for license in terms.licenses:
        headers += [license.name, f"{license.name}: detail"]
        if with_evidence:
            headers += [f"{license.name}: source", f"{license.name}: date"]
    rows = []
    for line in terms.lines:
        row = [SheetCell(line.title), SheetCell("differs" if line.differs else "same")]
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
    headers = ["Model", "Vendor", "License", "Answer", "Decided by", "Why"]
    if with_evidence:
        headers += ["License: source", "License: date", "License: text"]
    rows = []
    for id, ruling in rulings.items():
        model, row_number = catalog.models[id], catalog.frame.row_of[id]
        series = catalog.frame.series["license"]
        deciding = ruling.deciding
        row = [
            *(model.name, model.vendor.name, series.text(row_number), TITLES[ruling.answer]),
            "; ".join(dict.fromkeys(each.title for each in deciding)),
            " ".join(each.text for each in deciding),
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
    return Document("May I use it?", (Part("Answers", sheet),), notes)


def use_text(use: Use) -> str:
    """A use in words."""
    figures = (
        "users not given" if use.users is None else f"{plain_number(use.users)} users a month",
        "revenue not given"
        if use.revenue is None
        else f"{plain_number(use.revenue)} USD of revenue a year",
        f"country {use.country}" if use.country else "country not given",
    )
    plans = {
        "redistribute it": use.redistribute,
        "fine-tune it": use.fine_tune,
        "train other models on its outputs": use.train_others,
        "offer it as a service": use.as_service,
    }
    planned = ", ".join(plan for plan, is_planned in plans.items() if is_planned)
    said = f"The use: {use.purpose}; {', '.join(figures)}"
    return f"{said}; to {planned}." if planned else f"{said}."


def _source(source: Source | None) -> tuple[str, str]:
    return (source.title, source.retrieved) if source else ("", "")

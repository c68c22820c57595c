"""The answers to "may I use it?" as one more column of a catalog.

As a column they can be filtered by (``may_i:allowed`` in a query), counted, sorted, shown, compared
and exported like any other, each with the clauses that decide as its evidence.
"""

from dataclasses import replace
from functools import partial

from weighbridge.analysis.may_i import NOT_LEGAL_ADVICE, TITLES, Answer, Ruling, Use, may_i
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.claims import Claim, Evidence
from weighbridge.catalog.frame import CategorySeries, OnDemand, Series
from weighbridge.catalog.licenses import License
from weighbridge.catalog.openness import UNRELEASED_STATUSES
from weighbridge.columns import Column, Group, Kind
from weighbridge.wording import lowered, phrase

COLUMN = Column(
    "may_i",
    phrase("May I use it?"),
    Kind.CATEGORY,
    Group.TERMS,
    description=phrase("What the license answers to the use described. No legal advice."),
)
"""The column that ``with_answers`` adds to a catalog."""


def with_answers(catalog: Catalog, use: Use) -> Catalog:
    """The catalog with one more column, the answer to a use: to filter, sort, show and export."""

    def column_evidence() -> tuple[Evidence, ...]:
        rulings: dict[tuple[object, bool], Evidence] = {}
        found = []
        series = catalog.frame.series
        for row, id in enumerate(catalog.frame.model_ids):
            unreleased = series["status"].value(row) in UNRELEASED_STATUSES
            key = series["license"].value(row), unreleased
            if key not in rulings:
                license = catalog.licenses.get(str(key[0]))
                rulings[key] = _evidence(license, may_i(catalog, id, use))
            found.append(rulings[key])
        return tuple(found)

    evidence = OnDemand[tuple[Evidence, ...]](
        {id: partial(catalog.evidence_by_column.__getitem__, id) for id in catalog.columns}
        | {COLUMN.id: column_evidence}
    )

    def series() -> CategorySeries:
        values = [None if each.value is None else str(each.value) for each in evidence[COLUMN.id]]
        titles = {each.value: TITLES[each] for each in Answer if each is not Answer.UNKNOWN}
        return CategorySeries(values, titles)

    frame = replace(
        catalog.frame,
        series=OnDemand[Series](
            {id: partial(catalog.frame.series.__getitem__, id) for id in catalog.columns}
            | {COLUMN.id: series}
        ),
    )
    columns = {**catalog.columns, COLUMN.id: COLUMN}
    return replace(catalog, columns=columns, frame=frame, evidence_by_column=evidence)


def _evidence(license: License | None, ruling: Ruling) -> Evidence:
    """The answer as a cell, with a claim for each reason."""
    value = None if ruling.answer is Answer.UNKNOWN else ruling.answer.value
    if license is None:
        return Evidence(None)
    basis = "vendor-claimed" if license.read in ("full", "part") else "reported"
    claims = tuple(
        Claim(
            license.levels.get(each.clause),
            basis,
            license.source,
            license.as_of,
            phrase("{name}: {title}", name=license.name, title=lowered(each.title)),
            each.text,
        )
        for each in ruling.reasons
    )
    return Evidence(value, claims, NOT_LEGAL_ADVICE, derived=True, deciding_count=len(claims))

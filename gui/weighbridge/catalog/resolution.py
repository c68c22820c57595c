"""From all that is stated of a model to the cells of its row, each with its evidence.

One function a kind of column: it takes all models and gives the evidence of each one's cell. How
many claims become one value is the matter of ``claims``, ``prices``, ``scores`` and ``openness``.
Evidence that many models have in common, as what their license says, is made once.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import TypeAlias

from weighbridge.catalog.adoption import adoption_evidence
from weighbridge.catalog.catalog import Family, Model, Vendor
from weighbridge.catalog.claims import (
    UNDISPUTED_FIELDS,
    UNSTATED,
    Claim,
    Evidence,
    Source,
    contested,
)
from weighbridge.catalog.components import LEVELS as COMPONENT_LEVELS
from weighbridge.catalog.components import (
    MOF_TITLES,
    SHOWN,
    component_evidence,
    mof_evidence,
    openly_made,
)
from weighbridge.catalog.countries import COUNTRIES
from weighbridge.catalog.frame import (
    LIST_MARK,
    CategorySeries,
    DateSeries,
    NumberSeries,
    Series,
    SetSeries,
    TextSeries,
)
from weighbridge.catalog.later import Later
from weighbridge.catalog.licenses import LEVELS, PERMISSION_CLAUSES, PERMISSIONS, License, permitted
from weighbridge.catalog.openness import TITLES as OPENNESS_TITLES
from weighbridge.catalog.openness import Openness, derive
from weighbridge.catalog.prices import Host, price_evidence, selling_hosts, standard_prices
from weighbridge.catalog.rules import MODALITIES, TIERS
from weighbridge.catalog.scores import Benchmark, score_evidence
from weighbridge.catalog.titles import ABILITIES, SIZE_TITLES, STATUS_TITLES, TIER_TITLES
from weighbridge.catalog.transparency import EDITION, transparency_evidence
from weighbridge.columns import CLAUSES, Column, Kind, Value
from weighbridge.wording import lowered, phrase

ColumnEvidence: TypeAlias = Callable[[Sequence[Model]], tuple[Evidence, ...]]
"""From all models to the evidence of each one's cell in a column."""

_CLAIMED = {
    "tier": "tier",
    "status": "status",
    "released": "release_date",
    "weights_date": "weights_date",
    "retirement": "retirement_date",
    "knowledge_cutoff": "knowledge_cutoff",
    "weights_url": "weights_url",
    "context": "context_tokens",
    "output_limit": "output_tokens",
    "parameters": "params_total",
    "active_parameters": "params_active",
    "modalities_in": "modalities_in",
    "modalities_out": "modalities_out",
    "capabilities": "capabilities",
    "license": "license_id",
}
"""Columns whose value is the winning claim of a field."""

_PRICES = {"price_in": "input", "price_out": "output", "price_cached": "cached_input"}

SIZE_CLASSES = {"tiny": 5.0, "small": 40.0, "medium": 150.0, "large": float("inf")}
"""Size classes and the number of total parameters, in billions, that each stays below."""


def evidence_by_column(
    licenses: Mapping[str, License],
    benchmarks: Mapping[str, Benchmark],
    today: str,
    later: Later,
) -> dict[str, ColumnEvidence]:
    """By column id: from all models to the evidence of each one's cell.

    ``today`` is the ISO date of the catalog, by which prices are or are not yet in force. What
    ``later`` holds is made when the first column that needs it is asked for.
    """
    return {
        "name": _each(lambda model: _stated(model.name, model.source)),
        "vendor": _each_vendor(
            lambda vendor: _stated(vendor.id, vendor.source, vendor.as_of),
        ),
        "country": _each_vendor(_country),
        "family": _each(lambda model: _stated(model.family.id, model.family.source)),
        "codename": _each(_codename),
        "openness": _each(lambda model: _openness(model, licenses)),
        "size_class": _each(_size_class),
        "permits": _each_license(licenses, _permits),
        "hosts": _each(
            lambda model: _hosts(
                model, lambda hosts: float(len(hosts)), phrase("Counted from the prices")
            )
        ),
        "host": _each(
            lambda model: _hosts(
                model,
                lambda hosts: LIST_MARK.join(host.id for host in hosts),
                phrase("Read from the prices"),
            )
        ),
        "mof_class": _each(lambda model: mof_evidence(model.components)),
        "transparency": _each_vendor(
            lambda vendor: transparency_evidence(later.transparency.get((vendor.id, EDITION)))
        ),
        **{id: _adoption(id, later) for id in ("downloads", "likes")},
        **{id: _component(id) for id in SHOWN},
        **{id: _claimed(field) for id, field in _CLAIMED.items()},
        **{id: _each_license(licenses, partial(_clause, id)) for id in CLAUSES},
        **{id: _price(part, today) for id, part in _PRICES.items()},
        **{id: _score(id) for id in benchmarks},
    }


def _each(evidence_of: Callable[[Model], Evidence]) -> ColumnEvidence:
    return lambda models: tuple(map(evidence_of, models))


def _each_vendor(evidence_of: Callable[[Vendor], Evidence]) -> ColumnEvidence:
    def column(models: Sequence[Model]) -> tuple[Evidence, ...]:
        vendors = {model.vendor.id: model.vendor for model in models}
        made = {id: evidence_of(vendor) for id, vendor in vendors.items()}
        return tuple(made[model.vendor.id] for model in models)

    return column


def _each_license(
    licenses: Mapping[str, License], evidence_of: Callable[[License], Evidence]
) -> ColumnEvidence:
    def column(models: Sequence[Model]) -> tuple[Evidence, ...]:
        ids = [terms[0].value if (terms := _terms(model)) else None for model in models]
        made = {id: evidence_of(licenses[str(id)]) for id in set(ids) - {None}}
        return tuple(made.get(id, UNSTATED) for id in ids)

    return column


def _terms(model: Model) -> Sequence[Claim]:
    """The claims about a model's license, the winner first."""
    return model.claims.get("license_id", ())


def _stated(value: str, source: Source, as_of: str = "") -> Evidence:
    return Evidence(value, (Claim(value, "catalogued", source, as_of),))


def _claimed(field: str) -> ColumnEvidence:
    def evidence_of(model: Model) -> Evidence:
        claims = model.claims.get(field)
        if not claims:
            return UNSTATED
        rule = phrase("The vendor does not disclose it.") if claims[0].value is None else ""
        disputed = () if field in UNDISPUTED_FIELDS else contested(claims)
        return Evidence(claims[0].value, claims, rule, disputed)

    return _each(evidence_of)


def _codename(model: Model) -> Evidence:
    if not model.codenames:
        return UNSTATED
    claims = tuple(
        each.claim._replace(basis="reported") for each in model.names if each.kind == "codename"
    )
    value = ", ".join(dict.fromkeys(model.codenames))
    return Evidence(value, claims, deciding_count=len(claims))


def _openness(model: Model, licenses: Mapping[str, License]) -> Evidence:
    claimed = model.claims.get("openness", ())
    if claimed:
        return Evidence(claimed[0].value, claimed, claimed[0].note, contested(claimed))
    status = model.claims.get("status", ())
    terms = _terms(model)
    license = licenses[str(terms[0].value)] if terms else None
    shared = openly_made(model.components) if license and license.osi_approved == "yes" else ()
    openness, rule = derive(
        str(status[0].value) if status else None,
        license.license_class if license else None,
        openly_made=bool(shared),
    )
    if openness == Openness.UNRELEASED:
        deciding = [claim._replace(detail=phrase("status")) for claim in status[:1]]
    else:
        named = license.name if license else None
        deciding = [claim._replace(value=named, detail=phrase("license")) for claim in terms[:1]]
        if openness == Openness.OPEN_SOURCE:
            deciding += [component.claim() for component in shared]
    return Evidence(openness, tuple(deciding), rule, derived=True, deciding_count=len(deciding))


def _size_class(model: Model) -> Evidence:
    claims = model.claims.get("params_total", ())
    if not claims or claims[0].value is None:
        return Evidence(None, claims)
    billions = float(claims[0].value)
    size_class = next(name for name, limit in SIZE_CLASSES.items() if billions < limit)
    stated = tuple(
        claim._replace(detail=phrase("total parameters in billions")) for claim in claims
    )
    return Evidence(size_class, stated, phrase("Follows from the total parameters."), derived=True)


def _country(vendor: Vendor) -> Evidence:
    return _stated(vendor.country, vendor.source, vendor.as_of) if vendor.country else UNSTATED


def _hosts(model: Model, value_of: Callable[[Sequence[Host]], Value], how: str) -> Evidence:
    hosts = selling_hosts(model.prices)
    if not hosts:
        return UNSTATED
    claims = tuple(price.claim("input") for price in standard_prices(model.prices))
    rule = phrase("{how}: {hosts}.", how=how, hosts=", ".join(host.name for host in hosts))
    return Evidence(value_of(hosts), claims, rule, derived=True, deciding_count=len(claims))


def _clause(clause: str, license: License) -> Evidence:
    return Evidence(license.levels[clause], (_clause_claim(license, clause, license.name),))


def _clause_claim(license: License, clause: str, detail: str) -> Claim:
    basis = "vendor-claimed" if license.read in ("full", "part") else "reported"
    note = license.details.get(clause, "")
    return Claim(license.levels[clause], basis, license.source, license.as_of, detail, note)


def _permits(license: License) -> Evidence:
    claims = tuple(
        _clause_claim(
            license,
            clause,
            phrase("{license}: {clause}", license=license.name, clause=lowered(CLAUSES[clause])),
        )
        for clause in PERMISSION_CLAUSES
        if license.levels[clause] is not None
    )
    granted = permitted(license.levels)
    value = None if granted is None else LIST_MARK.join(granted)
    rule = phrase("Follows from the clauses of the license: what they grant outright.")
    return Evidence(value, claims, rule, derived=True, deciding_count=len(claims))


def _adoption(part: str, later: Later) -> ColumnEvidence:
    return _each(lambda model: adoption_evidence(later.adoption.get(model.id, ()), part))


def _component(column: str) -> ColumnEvidence:
    return _each(lambda model: component_evidence(model.components, column))


def _price(part: str, today: str) -> ColumnEvidence:
    return _each(lambda model: price_evidence(model.prices, model.vendor.id, part, today))


def _score(benchmark_id: str) -> ColumnEvidence:
    return lambda models: tuple(
        score_evidence(scores) if (scores := model.scores.get(benchmark_id)) else UNSTATED
        for model in models
    )


def category_titles(
    vendors: Mapping[str, Vendor],
    families: Mapping[str, Family],
    licenses: Mapping[str, License],
    hosts: Mapping[str, Host],
    capabilities: Iterable[str],
) -> dict[str, Mapping[str, str]]:
    """By column of categories or sets: the titles of its values, in sort order."""

    def by_title(named: Mapping[str, Vendor | Family | License | Host]) -> dict[str, str]:
        titles = {id: each.name for id, each in named.items()}
        return dict(sorted(titles.items(), key=lambda item: item[1].casefold()))

    countries = {vendor.country for vendor in vendors.values() if vendor.country}
    country_titles = {id: COUNTRIES.get(id, id) for id in countries}
    modalities = {id: ABILITIES.get(id, id) for id in MODALITIES}
    return {
        "vendor": by_title(vendors),
        "country": dict(sorted(country_titles.items(), key=lambda item: item[1])),
        "host": by_title(hosts),
        "permits": PERMISSIONS,
        "modalities_in": modalities,
        "modalities_out": modalities,
        "capabilities": {id: ABILITIES.get(id, id) for id in sorted(capabilities)},
        "family": by_title(families),
        "license": by_title(licenses),
        "openness": {id.value: title for id, title in OPENNESS_TITLES.items()},
        "tier": {id: TIER_TITLES[id] for id in TIERS},
        "status": STATUS_TITLES,
        "size_class": SIZE_TITLES,
        "mof_class": {id.value: title for id, title in MOF_TITLES.items()},
        **dict.fromkeys(CLAUSES, LEVELS),
        **dict.fromkeys(SHOWN, COMPONENT_LEVELS),
    }


def series_of(column: Column, evidence: Iterable[Evidence], titles: Mapping[str, str]) -> Series:
    """A column's cells; ``titles`` are those of the values of categories and sets, in order."""
    values = [each.value for each in evidence]
    if column.kind is Kind.NUMBER:
        return NumberSeries([None if value is None else float(value) for value in values])
    texts = [None if value is None else str(value) for value in values]
    if column.kind is Kind.CATEGORY:
        return CategorySeries(texts, titles)
    if column.kind is Kind.SET:
        return SetSeries([None if text is None else _set_of(text) for text in texts], titles)
    return DateSeries(texts) if column.kind is Kind.DATE else TextSeries(texts)


def _set_of(text: str) -> tuple[str, ...]:
    return tuple(text.split(LIST_MARK)) if text else ()

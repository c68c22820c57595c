"""From the tables of a data package to a catalog: join, resolve, and lay out in columns."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TypeVar

from weighbridge.catalog.catalog import Catalog, Family, Model, OtherName, Pair, Vendor
from weighbridge.catalog.claims import Claim, Evidence, Source, decided, resolve
from weighbridge.catalog.components import Component
from weighbridge.catalog.frame import LIST_MARK, Frame, OnDemand, Series
from weighbridge.catalog.later import Later
from weighbridge.catalog.licenses import LEVELS, License, Limit
from weighbridge.catalog.package import Package, read_package
from weighbridge.catalog.prices import Host, Price, newest
from weighbridge.catalog.resolution import (
    category_titles,
    evidence_by_column,
    series_of,
)
from weighbridge.catalog.rules import UNDISCLOSED
from weighbridge.catalog.scores import Benchmark, Score
from weighbridge.catalog.titles import unit_title
from weighbridge.columns import CLAUSES, COLUMNS, Column, Value, score_column

_Key = TypeVar("_Key")
_Item = TypeVar("_Item")

_AT_START = (
    *("sources", "vendors", "families", "licenses", "clauses", "models", "names", "claims"),
    *(
        "decisions",
        "hosts",
        "prices",
        "benchmarks",
        "scores",
        "openness",
        "adoption",
        "transparency",
        "pairs",
    ),
)
"""The tables that columns rest on; the rest is read when it is asked for."""

_NUMBER_FIELDS = {"context_tokens", "output_tokens", "params_total", "params_active"}
_LIST_FIELDS = {"modalities_in", "modalities_out", "capabilities"}


def load_catalog(folder: Path) -> Catalog:
    """Read a data package and resolve it.

    Raises:
        CatalogError: with every problem of the package; nothing is taken of a package with any.
    """
    package = read_package(folder, _AT_START)
    sources = {row[0]: Source(*row) for row in package.rows("sources")}
    vendors = {
        id: Vendor(id, name, parent, country, strategy, sources[source], as_of or "")
        for id, name, parent, country, _founded, _site, strategy, _note, source, as_of in (
            package.rows("vendors")
        )
    }
    families = {
        id: Family(id, name, vendor, sources[source])
        for id, vendor, name, source in package.rows("families")
    }
    licenses = _licenses(package, sources)
    benchmarks = {
        id: Benchmark(id, name, version, domain, unit, *rest)
        for id, name, version, domain, unit, _low, _high, *rest, _source in (
            package.rows("benchmarks")
        )
    }
    hosts = {
        id: Host(id, name, url, vendor_id)
        for id, name, url, _country, vendor_id, _source in package.rows("hosts")
    }
    models = _models(package, sources, vendors, families, hosts)
    today = max((source.retrieved for source in sources.values()), default="")
    columns = dict(COLUMNS) | {
        each.id: score_column(
            each.id, each.title, unit_title(each.unit), each.higher_is_better, each.description
        )
        for each in benchmarks.values()
    }
    in_order = tuple(models.values())
    later = Later(package, sources)
    evidence = OnDemand(
        {
            id: partial(evidence_of, in_order)
            for id, evidence_of in evidence_by_column(licenses, benchmarks, today, later).items()
        }
    )
    titles = category_titles(vendors, families, licenses, hosts, _capabilities(in_order))
    series = OnDemand(
        {id: partial(_series, columns[id], evidence, titles.get(id, {})) for id in columns}
    )
    frame = Frame(tuple(models), series, tuple(map(_searched_names, in_order)))
    return Catalog(
        package.folder,
        package.version,
        today,
        sources,
        vendors,
        families,
        licenses,
        benchmarks,
        models,
        _pairs(package),
        columns,
        frame,
        evidence,
        later,
    )


def _series(
    column: Column, evidence: Mapping[str, Iterable[Evidence]], titles: Mapping[str, str]
) -> Series:
    return series_of(column, evidence[column.id], titles)


# Tables to values


def _licenses(package: Package, sources: Mapping[str, Source]) -> dict[str, License]:
    details: dict[str, dict[str, str]] = defaultdict(dict)
    limits: dict[str, dict[str, Limit]] = defaultdict(dict)
    for license_id, clause, detail, threshold, period, beyond, regions in package.rows("clauses"):
        details[license_id][clause] = detail
        if threshold is not None or regions:
            codes = tuple(regions.split(";")) if regions else ()
            limits[license_id][clause] = Limit(threshold, period or "", beyond or "", codes)
    licenses = {}
    for id, *terms, read, note, source, as_of in package.rows("licenses"):
        stated, levels = terms[: -len(CLAUSES)], terms[-len(CLAUSES) :]
        by_clause = {
            clause: level if level in LEVELS else None
            for clause, level in zip(CLAUSES, levels, strict=True)
        }
        told = read, note, sources[source], as_of or ""
        licenses[id] = License._make((id, *stated, *told, by_clause, details[id], limits[id]))
    return licenses


def _models(
    package: Package,
    sources: Mapping[str, Source],
    vendors: Mapping[str, Vendor],
    families: Mapping[str, Family],
    hosts: Mapping[str, Host],
) -> dict[str, Model]:
    claims = _claims(package, sources)
    names = _grouped(
        (
            model,
            OtherName(name, kind, Claim(name, "", sources[source], as_of or "", "", note or "")),
        )
        for model, name, kind, note, source, as_of in package.rows("names")
    )
    prices = _prices(package, sources, hosts)
    scores = _scores(package, sources)
    components = _grouped(
        (model, Component(criterion, level, url, sources[source], as_of or ""))
        for model, criterion, level, url, source, as_of in package.rows("openness")
    )
    models = {}
    for id, family_id, name, source in package.rows("models"):
        family = families[family_id]
        models[id] = Model(
            id,
            name,
            vendors[family.vendor_id],
            family,
            sources[source],
            tuple(names.get(id, ())),
            claims.get(id, {}),
            newest(prices.get(id, ())),
            scores.get(id, {}),
            tuple(components.get(id, ())),
        )
    return models


def _claims(
    package: Package, sources: Mapping[str, Source]
) -> dict[str, dict[str, tuple[Claim, ...]]]:
    """By model and field, the winner first."""
    found: dict[str, dict[str, list[Claim]]] = {}
    for model, field, value, basis, note, source, as_of in chain(
        package.rows("claims"), decided(package.rows("decisions"), sources)
    ):
        claim = Claim(_typed(field, value), basis, sources[source], as_of or "", "", note or "")
        found.setdefault(model, {}).setdefault(field, []).append(claim)
    return {
        model: {field: resolve(claims) for field, claims in fields.items()}
        for model, fields in found.items()
    }


def _typed(field: str, text: str) -> Value:
    if field in _NUMBER_FIELDS:
        return None if text == UNDISCLOSED else float(text)
    return text.replace(";", LIST_MARK) if field in _LIST_FIELDS else text


def _capabilities(models: Iterable[Model]) -> set[str]:
    """Every capability that a model has."""
    claims = (model.claims.get("capabilities", ()) for model in models)
    return {id for each in claims if each for id in str(each[0].value).split(LIST_MARK)}


def _prices(
    package: Package, sources: Mapping[str, Source], hosts: Mapping[str, Host]
) -> dict[str, list[Price]]:
    return _grouped(
        (
            model,
            Price._make(
                (hosts[host], *terms, since or "", observed_on, note or "", sources[source])
            ),
        )
        for model, host, *terms, since, observed_on, note, source in package.rows("prices")
    )


def _scores(
    package: Package, sources: Mapping[str, Source]
) -> dict[str, dict[str, tuple[Score, ...]]]:
    found = _grouped(
        (
            (model, benchmark),
            Score._make((effort or "", *result, as_of or "", note or "", sources[source])),
        )
        for model, benchmark, effort, *result, note, source, as_of in package.rows("scores")
    )
    by_model: dict[str, dict[str, tuple[Score, ...]]] = defaultdict(dict)
    for (model, benchmark), scores in found.items():
        by_model[model][benchmark] = tuple(scores)
    return by_model


def _pairs(package: Package) -> tuple[Pair, ...]:
    placed = [
        (place, Pair(id, title, tuple(opens.split(";")), tuple(closeds.split(";")), note))
        for id, title, place, opens, closeds, note, _source in package.rows("pairs")
    ]
    return tuple(pair for _, pair in sorted(placed))


def _grouped(pairs: Iterable[tuple[_Key, _Item]]) -> dict[_Key, list[_Item]]:
    groups: dict[_Key, list[_Item]] = {}
    for key, item in pairs:
        groups.setdefault(key, []).append(item)
    return groups


def _searched_names(model: Model) -> tuple[tuple[str, str], ...]:
    """Every name a search may find, with what it is."""
    names = [
        (model.name, "name"),
        (model.id, "id"),
        (model.family.name, "family"),
        (model.vendor.name, "vendor"),
    ]
    names += [(each.name, each.kind) for each in model.names]
    return tuple(names)

"""What each view is when it is taken away: a document, and the recipe that shows it again."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from weighbridge.analysis.may_i import Use, may_i
from weighbridge.analysis.strategy import story, strategy_grid
from weighbridge.analysis.terms import compare_licenses
from weighbridge.columns import known_columns
from weighbridge.comparison.counterparts import Counterparts, Search
from weighbridge.comparison.matches import match_members
from weighbridge.comparison.table import BY_HOST
from weighbridge.comparison.verdict import verdicts
from weighbridge.exports.document import Document, Part
from weighbridge.exports.license_sheets import licenses_document, may_i_document
from weighbridge.exports.lineup_sheets import comparison_document, counterparts_document
from weighbridge.exports.sheet import table_sheet
from weighbridge.exports.vendor_sheets import strategy_document
from weighbridge.qt.store import Store
from weighbridge.recipe import USE_OF_TABLE, Recipe, options_of_use
from weighbridge.wording import phrase


class TakenAway(NamedTuple):
    """The name of a file without its ending, its content with or without evidence, its recipe."""

    name: str
    make: Callable[[bool], Document]
    recipe: Recipe | None = None


def in_order(taken: TakenAway, orders: Mapping[int, Sequence[int]]) -> TakenAway:
    """With the rows of some parts, told by their places, in the order in which they are shown.

    An order tells of each row the place that it had.
    """

    def make(with_evidence: bool) -> Document:
        document = taken.make(with_evidence)
        parts = list(document.parts)
        for place, order in orders.items():
            part = parts[place]
            rows = tuple(part.sheet.rows[row] for row in order)
            parts[place] = replace(part, sheet=replace(part.sheet, rows=rows))
        return replace(document, parts=tuple(parts))

    return taken._replace(make=make)


def table(store: Store) -> TakenAway:
    """The table of models, row for row."""
    catalog, rows = store.catalog, store.shown_rows
    columns = known_columns(store.session.columns, catalog.columns)

    def make(with_evidence: bool) -> Document:
        sheet = table_sheet(catalog, rows, columns, with_evidence=with_evidence)
        return Document(phrase("Models"), (Part(phrase("Models"), sheet),))

    session = store.session
    told = {
        "columns": ",".join(session.columns),
        "sort": ",".join(session.order.names),
        "group": session.grouping or None,
        **(options_of_use(session.use, USE_OF_TABLE) if session.use else {}),
    }
    recipe = Recipe("list", (), told, store.language.text_of(session.query))
    return TakenAway("models", make, recipe)


def comparison(store: Store) -> TakenAway | None:
    """The lineup side by side as it is shown; None if there is nothing to compare."""
    catalog, found, options = store.catalog, store.comparison, store.options
    if found is None:
        return None
    bench = store.session.bench
    said = verdicts(catalog, found, options.definition)
    is_matched = bench.matched and found.is_nested
    matches = match_members(catalog, found) if is_matched else None
    shown = found.folding(bench.folded)

    def make(with_evidence: bool) -> Document:
        return comparison_document(catalog, shown, said, matches, with_evidence=with_evidence)

    folded = [each.id for each in found.sections if each.id in bench.folded - {BY_HOST}]
    told = {
        "benchmark": options.benchmark or None,
        "definition": str(options.definition),
        "baseline": options.baseline or None,
        "differences": bench.differences_only,
        "known": bench.known_only,
        "headline_prices": BY_HOST in bench.folded,
        "fold": ",".join(folded) or None,
        "matched": is_matched,
    }
    return TakenAway("comparison", make, Recipe("compare", store.session.lineup, told))


def vendors(store: Store, vendor_id: str | None = None) -> TakenAway:
    """The grid of vendors by tier, and the story of the one that is opened."""
    catalog = store.catalog
    rows = strategy_grid(catalog)
    stories = [story(catalog, vendor_id)] if vendor_id else []

    def make(with_evidence: bool) -> Document:
        return strategy_document(catalog, rows, stories, with_evidence=with_evidence)

    items = (vendor_id,) if vendor_id else ()
    return TakenAway("vendors", make, Recipe("strategy", items))


def licenses(store: Store, *, differences_only: bool) -> TakenAway:
    """License against license."""
    ids = store.session.licenses
    terms = compare_licenses(store.catalog, ids, differences_only=differences_only)
    recipe = Recipe("licenses", ids, {"differences": differences_only})

    def make(with_evidence: bool) -> Document:
        return licenses_document(terms, with_evidence=with_evidence)

    return TakenAway("licenses", make, recipe)


def answers(store: Store, use: Use) -> TakenAway:
    """What the licenses of the models shown answer to a use."""
    catalog = store.catalog
    rulings = {id: may_i(catalog, id, use) for id in store.shown_ids}

    def make(with_evidence: bool) -> Document:
        return may_i_document(catalog, use, rulings, with_evidence=with_evidence)

    query = store.language.text_of(store.session.query)
    return TakenAway("may-i-use-it", make, Recipe("may-i", (), options_of_use(use), query))


def counterparts(store: Store, found: Counterparts, search: Search) -> TakenAway:
    """The nearest counterparts of a model."""
    catalog = store.catalog

    def make(with_evidence: bool) -> Document:
        return counterparts_document(catalog, found, with_evidence=with_evidence)

    told = {
        "benchmark": search.benchmark or None,
        "definition": str(search.definition),
        "price": search.price,
        "tolerance": search.tolerance,
    }
    return TakenAway("counterparts", make, Recipe("counterparts", (found.model_id,), told))

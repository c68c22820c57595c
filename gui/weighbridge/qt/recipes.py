"""Recipes opened in the window: what a small file says, shown again."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from weighbridge.analysis.may_i import Use
from weighbridge.analysis.terms import find_license, unknown_license
from weighbridge.catalog.openness import Definition
from weighbridge.columns import known_columns
from weighbridge.comparison.compare import known_sections
from weighbridge.comparison.counterparts import Search
from weighbridge.comparison.lineup import find_item, find_model, make_lineup
from weighbridge.comparison.table import BY_HOST
from weighbridge.errors import RecipeError, WeighbridgeError
from weighbridge.filters.query import Order, order_of
from weighbridge.qt.store import Store
from weighbridge.recipe import USE_OF_TABLE, Recipe, use_of_options


def follow(store: Store, recipe: Recipe) -> None:
    """Set what a recipe of the table, of a comparison, of licenses or of a use says.

    Raises:
        WeighbridgeError: if the catalog does not have what the recipe names; nothing is set then.
    """
    steps = {"list": _list, "compare": _compare, "licenses": _licenses, "may-i": _may_i}
    if recipe.what in steps:
        steps[recipe.what](store, recipe)


def vendor_of(store: Store, recipe: Recipe) -> str | None:
    """The vendor whose story a recipe of the strategies tells, if any.

    Raises:
        WeighbridgeError: if the catalog does not have it.
    """
    found = [find_item(store.catalog, f"vendor:{name}").id for name in recipe.items]
    return found[0] if found else None


def search_of(store: Store, recipe: Recipe) -> tuple[str, Search]:
    """The model whose counterparts a recipe shows, and how they are searched.

    Raises:
        WeighbridgeError: if it names no model, or one or a benchmark that the catalog has not.
    """
    if not recipe.items:
        raise RecipeError("The recipe names no model.")
    told: dict[str, Any] = dict(recipe.options)
    benchmark = _known_benchmark(store, told)
    search = Search(
        benchmark,
        told.get("price") or "price_in",
        float(told.get("tolerance") or 0),
        Definition(told.get("definition") or Definition.DOWNLOADABLE),
    )
    return find_model(store.catalog, recipe.items[0]), search


def _list(store: Store, recipe: Recipe) -> None:
    told: dict[str, Any] = dict(recipe.options)
    with _asking(store, use_of_options(told, USE_OF_TABLE) or store.session.use):
        query = store.language.parse(recipe.query)
        default = ",".join(store.catalog.default_columns)
        columns = known_columns((told.get("columns") or default).split(","), store.catalog.columns)
        order = order_of((told.get("sort") or ",".join(Order().names)).split(","))
        known_columns([key.column_id for key in order.keys], store.catalog.columns)
    ids = tuple(column.id for column in columns)
    store.show_view(query, order, ids, told.get("group") or "")


@contextmanager
def _asking(store: Store, use: Use | None) -> Iterator[None]:
    """Answer a use, unless what is done with the answers fails."""
    before = store.session.use
    store.ask_licenses(use)
    try:
        yield
    except WeighbridgeError:
        store.ask_licenses(before)
        raise


def _compare(store: Store, recipe: Recipe) -> None:
    told: dict[str, Any] = dict(recipe.options)
    lineup = make_lineup(store.catalog, recipe.items)
    baseline = told.get("baseline")
    base = str(find_item(store.catalog, baseline)) if baseline else ""
    if base and base not in lineup:
        raise RecipeError(f"The baseline {base} is not among what the recipe compares.")
    benchmark = _known_benchmark(store, told)
    folded = known_sections(store.catalog, filter(None, (told.get("fold") or "").split(",")))
    bench = replace(
        store.session.bench,
        differences_only=bool(told.get("differences")),
        known_only=bool(told.get("known")),
        benchmark=benchmark,
        folded=folded | {BY_HOST} if told.get("headline_prices") else folded,
        matched=bool(told.get("matched")),
    )
    definition = Definition(told.get("definition") or Definition.DOWNLOADABLE)
    store.ask(replace(store.session.query, definition=definition))
    store.show_bench(bench)
    store.set_lineup(lineup)
    store.set_baseline(base)


def _known_benchmark(store: Store, told: dict[str, Any]) -> str:
    benchmark: str = told.get("benchmark") or ""
    if benchmark and benchmark not in store.catalog.benchmarks:
        raise RecipeError(f"The catalog has no benchmark {benchmark!a}.")
    return benchmark


def _licenses(store: Store, recipe: Recipe) -> None:
    found = []
    for name in recipe.items:
        id = find_license(store.catalog, name)
        if id is None:
            raise unknown_license(store.catalog, name)
        found.append(id)
    store.show_licenses(tuple(dict.fromkeys(found)))


def _may_i(store: Store, recipe: Recipe) -> None:
    told: dict[str, Any] = dict(recipe.options)
    with _asking(store, use_of_options(told) or Use()):
        query = store.language.parse(recipe.query)
    store.ask(query)

"""Which models an item of a lineup stands for, and in which order.

Members stand by tier, the highest first, and within a tier by quality on the chosen benchmark, the
best first; unknown comes last in both. What is only reported or announced stands apart, at the end.
A side of the market is the best released model of it at each tier; only scores that are comparable
with most others on the benchmark count, so that the best are comparable with each other.
"""

from collections import Counter
from collections.abc import Iterable
from math import inf, isnan

from weighbridge.catalog.catalog import Catalog, Model
from weighbridge.catalog.openness import Definition, classes_of
from weighbridge.catalog.rules import TIERS
from weighbridge.columns import Better
from weighbridge.comparison.figures import figure_of, is_released
from weighbridge.comparison.items import OPEN, Item, Kind


def members(
    catalog: Catalog, item: Item, benchmark: str, definition: Definition
) -> tuple[str, ...]:
    """Ids of the models that an item stands for, in order; ``benchmark`` may be ""."""
    if item.kind is Kind.MODEL:
        return (item.id,)
    if item.kind is Kind.SIDE:
        return _best_of_side(catalog, item.id == OPEN, benchmark, definition)
    models = catalog.models.values()
    if item.kind is Kind.FAMILY:
        found = [each for each in models if each.family.id == item.id]
    else:
        found = [each for each in models if each.vendor.id == item.id]
    return _in_order(catalog, found, benchmark)


def tier_of(catalog: Catalog, model_id: str) -> str | None:
    """A model's tier, or None if it is unknown."""
    value = catalog.frame.series["tier"].value(catalog.frame.row_of[model_id])
    return None if value is None else str(value)


def quality_of(catalog: Catalog, model_id: str, benchmark: str) -> float | None:
    """A model's score, turned so that more is better; None if it is unknown."""
    if not benchmark:
        return None
    score = catalog.frame.series[benchmark].sort_key()[catalog.frame.row_of[model_id]]
    if isnan(score):
        return None
    return -float(score) if catalog.columns[benchmark].better is Better.LOWER else float(score)


def _in_order(catalog: Catalog, models: Iterable[Model], benchmark: str) -> tuple[str, ...]:
    def place(model: Model) -> tuple[bool, int, float, str]:
        tier, quality = tier_of(catalog, model.id), quality_of(catalog, model.id, benchmark)
        return (
            not is_released(catalog, model.id),
            TIERS.index(tier) if tier else len(TIERS),
            inf if quality is None else -quality,
            model.name.casefold(),
        )

    return tuple(model.id for model in sorted(models, key=place))


def _best_of_side(
    catalog: Catalog, is_open: bool, benchmark: str, definition: Definition
) -> tuple[str, ...]:
    """By tier the released model of a side with the best known score."""
    if not benchmark:
        return ()
    column = catalog.columns[benchmark]
    figures = {
        id: figure
        for id in catalog.models
        if (figure := figure_of(catalog, id, column)) and is_released(catalog, id)
    }
    if not figures:
        return ()
    usual, _ = Counter(figure.terms for figure in figures.values()).most_common(1)[0]
    classes = classes_of(definition, is_open=is_open)
    openness = catalog.frame.series["openness"]
    best: dict[str, tuple[float, str]] = {}
    for id, figure in figures.items():
        tier, quality = tier_of(catalog, id), quality_of(catalog, id, benchmark)
        if tier is None or quality is None or figure.terms != usual:
            continue
        if openness.value(catalog.frame.row_of[id]) not in classes:
            continue
        if tier not in best or quality > best[tier][0]:
            best[tier] = quality, id
    return tuple(best[tier][1] for tier in TIERS if tier in best)

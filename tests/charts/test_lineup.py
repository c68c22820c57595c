import pytest

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import Definition
from weighbridge.charts.lineup import lineup_models


@pytest.mark.parametrize(
    ("items", "models"),
    [
        (("acme/oak-3", "acme/willow-2"), ("acme/oak-3", "acme/willow-2")),
        (("family:willow", "vendor:umbra"), ("acme/willow-2", "umbra/shade-pro")),
        (("side:closed",), ("umbra/shade-pro",)),
        (("family:shade", "umbra/shade-pro"), ("umbra/shade-pro",)),
        (("acme/elm", "family:elm"), ()),
        ((), ()),
    ],
)
def test_each_item_stands_for_one_model(
    small_catalog: Catalog, items: tuple[str, ...], models: tuple[str, ...]
) -> None:
    found = lineup_models(small_catalog, items, "duel-2026", Definition.DOWNLOADABLE)
    assert found == models


def test_a_score_that_is_not_there_is_no_matter(small_catalog: Catalog) -> None:
    found = lineup_models(small_catalog, ["family:oak"], "", Definition.DOWNLOADABLE)
    assert found == ("acme/oak-3",)

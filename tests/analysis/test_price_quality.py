from pathlib import Path

import pytest

from tests.catalogs import NO_MODELS, ONE_UNKNOWN_MODEL, rows, write_package
from weighbridge.analysis.price_quality import (
    PricePoints,
    Side,
    left_out_text,
    mixed_conditions,
    points,
    side_of,
    summary,
)
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog


def all_points(catalog: Catalog, price: str = "price_out", score: str = "duel-2026") -> PricePoints:
    return points(catalog, range(len(catalog.frame)), price, score)


def ids(catalog: Catalog, found: list[int]) -> list[str]:
    return [catalog.frame.model_ids[row] for row in found]


def test_each_model_has_a_point_or_a_reason_why_not(small_catalog: Catalog) -> None:
    found = all_points(small_catalog)
    assert ids(small_catalog, found.rows.tolist()) == [
        "acme/oak-3",
        "acme/willow-2",
        "umbra/shade-pro",
    ]
    assert found.scores.tolist() == [1420, 1350, 1425]
    assert found.sides == (Side.CLOSED, Side.OPEN, Side.CLOSED)
    assert ids(small_catalog, found.unreleased.tolist()) == ["acme/oak-4"]
    assert len(found) + found.left_out == len(small_catalog.frame)


def test_a_price_of_nothing_has_no_point_on_a_logarithmic_scale(tmp_path: Path) -> None:
    free = "acme/willow-1,brook,standard,usd-per-million-tokens,0,1,,catalogued,,2026-11-01,,"
    score = "acme/willow-1,duel-2026,,1200,,,,measured,,duel-board,2026-10-31"
    folder = write_package(tmp_path, prices=rows(f"{free}price-board"), scores=rows(score))
    catalog = load_catalog(folder)
    found = all_points(catalog, "price_in")
    assert ids(catalog, found.free.tolist()) == ["acme/willow-1"]
    assert "1 at a price of 0" in left_out_text(found)


def test_only_the_rows_asked_for_count(small_catalog: Catalog) -> None:
    row = small_catalog.frame.row_of["acme/oak-3"]
    found = points(small_catalog, [row], "price_in", "duel-2026")
    assert len(found) == 1
    assert found.left_out == 0
    assert left_out_text(found) == ""


def test_summary_names_the_best_of_each_side_with_its_price(small_catalog: Catalog) -> None:
    assert summary(small_catalog, all_points(small_catalog)) == (
        "3 models: 1 open, 2 closed;"
        " the best open score is 1350 (Willow 2 at 0.6 USD/M tokens),"
        " the best closed score is 1425 (Shade Pro at 15 USD/M tokens)."
    )


def test_summary_takes_the_lowest_for_best_where_lower_is_better(small_catalog: Catalog) -> None:
    sentence = summary(small_catalog, all_points(small_catalog, score="wait-1"))
    assert "the best closed score is 7 (Shade Pro" in sentence
    assert sentence.endswith("; lower is better.")


def test_summary_names_both_of_a_tie(tmp_path: Path) -> None:
    def tied(content: str) -> str:
        return content.replace("shade-pro,duel-2026,,1425", "shade-pro,duel-2026,,1420")

    catalog = load_catalog(write_package(tmp_path, scores=tied))
    sentence = summary(catalog, all_points(catalog))
    assert "1420 (Oak 3 at 10 USD/M tokens and Shade Pro at 15 USD/M tokens)" in sentence


def test_summary_writes_figures_as_told(small_catalog: Catalog) -> None:
    sentence = summary(small_catalog, all_points(small_catalog), lambda value: f"<{value:.0f}>")
    assert "is <1425> (Shade Pro at <15>" in sentence


def test_left_out_text_counts_each_reason(small_catalog: Catalog) -> None:
    assert left_out_text(all_points(small_catalog)) == (
        "5 models are not shown: 1 unreleased, 4 without a price."
    )


def test_mixed_conditions_are_said(small_catalog: Catalog) -> None:
    quiz = all_points(small_catalog, score="quiz-1")
    assert mixed_conditions(small_catalog, quiz, "quiz-1") == ("high", "thinking-32k")
    assert mixed_conditions(small_catalog, quiz, "price_out") == ()


@pytest.mark.parametrize("changes", [NO_MODELS, ONE_UNKNOWN_MODEL])
def test_nothing_to_show_is_said(tmp_path: Path, changes: dict[str, object]) -> None:
    catalog = load_catalog(write_package(tmp_path, **changes))  # type: ignore[arg-type]
    found = all_points(catalog)
    assert not len(found)
    assert summary(catalog, found) == "No model that is asked for has both a price and a score."


@pytest.mark.parametrize(
    ("openness", "side"),
    [
        ("open-weights-noncommercial", Side.OPEN),
        ("closed-product", Side.CLOSED),
        ("unreleased", Side.UNKNOWN),
        (None, Side.UNKNOWN),
    ],
)
def test_side_of(openness: str | None, side: Side) -> None:
    assert side_of(openness) is side

from pathlib import Path

import numpy as np
import pytest

from tests.catalogs import rows
from tests.charts.figures import changed, column, figure_of, reasons
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import Definition
from weighbridge.charts.figure import CLOSED_LOOK, OPEN_LOOK, Kind, Line

KIND = Kind.PRICE_QUALITY
WILLOW_1 = "acme/willow-1,brook,standard,usd-per-million-tokens,{prices},,catalogued,,2026-11-01,,"
SCORE = "acme/willow-1,duel-2026,,{score},{low},{high},,measured,,duel-board,2026-10-31"


def willow_1(folder: Path, prices: str, score: str = "1200", ends: str = ",") -> Catalog:
    """The small catalog with a price and a score of one more open model."""
    low, high = ends.split(",")
    priced = f"{WILLOW_1.format(prices=prices)}price-board"
    scored = SCORE.format(score=score, low=low, high=high)
    return changed(folder, prices=rows(priced), scores=rows(scored))


def line_of(lines: tuple[Line, ...], look: int | None) -> Line:
    return next(line for line in lines if line.look == look)


def test_each_model_with_price_and_score_is_a_point(small_catalog: Catalog) -> None:
    marks = figure_of(small_catalog, KIND).marks
    assert list(marks.ids) == ["acme/oak-3", "acme/willow-2", "umbra/shade-pro"]
    assert (10**marks.xs).tolist() == pytest.approx([10, 0.6, 15])
    assert marks.ys.tolist() == [1420, 1350, 1425]
    assert marks.looks.tolist() == [CLOSED_LOOK, OPEN_LOOK, CLOSED_LOOK]
    assert marks.y_span is not None
    assert marks.y_span[0].tolist() == [1412, 1344, 1418]


def test_every_row_has_a_point_or_a_reason(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, KIND)
    told = reasons(figure)
    assert told["unreleased"] == ("acme/oak-4",)
    assert len(told["without a price"]) == 4
    assert len(figure.marks) + sum(map(len, told.values())) == len(small_catalog.frame)
    assert figure.left_out_text() == (
        "5 models are not drawn: 1 unreleased, 4 without a price."
    )  # fmt: skip


def test_a_price_of_nothing_has_no_place_on_a_logarithmic_scale(tmp_path: Path) -> None:
    figure = figure_of(willow_1(tmp_path, "0,1"), KIND, price="price_in")
    assert reasons(figure)["at a price of 0"] == ("acme/willow-1",)


def test_the_frontiers_of_open_of_closed_and_of_both(small_catalog: Catalog) -> None:
    lines = figure_of(small_catalog, KIND).lines
    assert line_of(lines, OPEN_LOOK).ys.tolist() == [1350]
    assert line_of(lines, CLOSED_LOOK).ys.tolist() == [1420, 1425]
    assert line_of(lines, None).ys.tolist() == [1350, 1420, 1425]


def test_where_lower_is_better_the_frontier_goes_down(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, KIND, score="wait-1")
    assert line_of(figure.lines, CLOSED_LOOK).ys.tolist() == [12.5, 7]
    assert line_of(figure.lines, None).ys.tolist() == [7]
    assert figure.y.title.endswith("lower is better")
    assert "the best closed score is 7 (Shade Pro" in figure.summary


def test_a_tie_is_on_the_frontier_as_a_whole(tmp_path: Path) -> None:
    catalog = willow_1(tmp_path, "0.3,0.6", "1350")
    assert line_of(figure_of(catalog, KIND).lines, OPEN_LOOK).ys.tolist() == [1350, 1350]
    assert column(figure_of(catalog, KIND), "On the frontier").count("yes") == 4


def test_what_the_intervals_cannot_tell_apart_is_said(tmp_path: Path) -> None:
    figure = figure_of(willow_1(tmp_path, "0.3,0.7", "1345", "1340,1350"), KIND)
    assert "1 model below the frontier is not separable from it" in figure.remarks[-1]
    assert "not separable from it" in column(figure, "On the frontier")


def test_the_frontier_comes_first_among_the_names(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, KIND)
    assert [figure.marks.names[place] for place in figure.named] == [
        *("Willow 2", "Oak 3", "Shade Pro")
    ]


def test_a_narrower_definition_moves_models_to_the_closed_side(tmp_path: Path) -> None:
    catalog = willow_1(tmp_path, "0.3,0.7", "1345")  # conditional weights
    wide = figure_of(catalog, KIND).summary
    narrow = figure_of(catalog, KIND, definition=Definition.FREE).summary
    assert "4 models: 2 open, 2 closed" in wide
    assert "4 models: 1 open, 3 closed" in narrow


def test_the_summary_names_the_best_of_each_side_with_its_price(small_catalog: Catalog) -> None:
    assert figure_of(small_catalog, KIND).summary == (
        "3 models: 1 open, 2 closed;"
        " the best open score is 1350 (Willow 2 at 0.6 USD/M tokens),"
        " the best closed score is 1425 (Shade Pro at 15 USD/M tokens);"
        " 1 of the 3 on the frontier of both count as open."
    )


def test_a_blend_weighs_input_output_and_cache(small_catalog: Catalog) -> None:
    plain = figure_of(small_catalog, KIND, price="blend")
    assert 10 ** plain.marks.xs[0] == pytest.approx(0.75 * 1.25 + 0.25 * 10)
    cached = figure_of(small_catalog, KIND, price="blend", cached_share=0.5)
    expected = 0.75 * (0.5 * 1.25 + 0.5 * 0.125) + 0.25 * 10
    assert 10 ** cached.marks.xs[0] == pytest.approx(expected)
    assert "25% output, 50% of the input cached" in cached.x.title


def test_a_blend_is_unknown_where_a_part_that_counts_is(tmp_path: Path) -> None:
    catalog = willow_1(tmp_path, "0.3,")
    assert "acme/willow-1" in reasons(figure_of(catalog, KIND, price="blend"))["without a price"]
    only_input = figure_of(catalog, KIND, price="blend", output_share=0.0)
    assert "acme/willow-1" in list(only_input.marks.ids)


def test_mixed_conditions_are_said(small_catalog: Catalog) -> None:
    remarks = figure_of(small_catalog, KIND, score="quiz-1").remarks
    assert "Scores at different effort settings: high, thinking-32k." in remarks


def test_a_point_tells_what_it_is(small_catalog: Catalog) -> None:
    assert figure_of(small_catalog, KIND).marks.tell(0) == (
        "Oak 3\nClosed, API\nOutput 10 USD/M tokens\nDuel 2026-10 1420 (1412 to 1428)"
    )


def test_the_sources_are_credited(small_catalog: Catalog) -> None:
    assert figure_of(small_catalog, KIND).credits() == (
        *("Acme AI", "Duel (CC BY)", "Price Board", "Umbra Labs"),
    )


def test_the_data_table_has_what_is_drawn(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, KIND, score="quiz-1")
    assert column(figure, "Quiz 1 (percent)") == [88.5, 80.1, 90]
    assert column(figure, "Quiz 1 (percent): low") == [None, None, None]
    assert np.isnan(figure.marks.y_span[0]).all() if figure.marks.y_span else False

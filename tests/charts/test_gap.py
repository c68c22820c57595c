from pathlib import Path

from tests.catalogs import rows
from tests.charts.figures import changed, column, figure_of, reasons
from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.openness import Definition
from weighbridge.charts.figure import Kind

KIND = Kind.GAP


def score(model: str, value: str, benchmark: str = "duel-2026") -> str:
    return f"{model},{benchmark},,{value},,,,measured,,duel-board,2026-10-31"


def test_the_distance_today_in_points_and_in_days(small_catalog: Catalog) -> None:
    assert figure_of(small_catalog, KIND).summary == (
        "Closed leads open by 75 points: Shade Pro has 1425, Willow 2 1350;"
        " closed's May 2026 level has not been reached in 165 days."
    )


def test_when_open_reached_a_level(tmp_path: Path) -> None:
    catalog = changed(
        tmp_path,
        scores=rows(score("umbra/shade-app", "1340"), score("acme/willow-1", "1200")),
    )
    figure = figure_of(catalog, KIND)
    assert "open reached closed's April 2026 level after 30 days" in figure.summary
    assert column(figure, "After days")[1] == 30


def test_steps_go_on_until_the_day_of_the_catalog(small_catalog: Catalog) -> None:
    closed, *_ = figure_of(small_catalog, KIND).lines
    assert closed.steps
    assert closed.xs[-1] - closed.xs[0] == 165
    assert closed.ys.tolist() == [1425, 1425]


def test_versions_never_mix(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, KIND, score="quiz-1")
    assert figure.marks.ys.max() == 90
    assert figure.title.startswith("Quiz 1:")


def test_the_definition_of_open_is_named_and_counts(tmp_path: Path) -> None:
    catalog = changed(tmp_path, scores=rows(score("acme/willow-1", "1500")))
    wide = figure_of(catalog, KIND)
    narrow = figure_of(catalog, KIND, definition=Definition.FREE)
    assert "Open leads closed by 75 points: Shade Pro has 1425, Willow 1 1500" in wide.summary
    assert "Closed leads open by 150 points" in narrow.summary
    assert "free for any use" in narrow.title


def test_stretches_without_data_stand_out(tmp_path: Path) -> None:
    figure = figure_of(changed(tmp_path, scores=rows(score("acme/willow-1", "1200"))), KIND)
    (band,) = figure.bands
    assert band.end - band.start == 471
    assert figure.remarks == ("Shaded: 120 days or more without a release that has this score.",)


def test_who_cannot_be_placed_is_listed(tmp_path: Path) -> None:
    catalog = changed(
        tmp_path, scores=rows(score("nimbus/nebula", "1300"), score("acme/oak-4", "1600"))
    )
    told = reasons(figure_of(catalog, KIND))
    assert told["unreleased"] == ("acme/oak-4",)
    assert told["without a date of release"] == ("nimbus/nebula",)


def test_dates_that_are_rough_are_said(tmp_path: Path) -> None:
    catalog = changed(tmp_path, scores=rows(score("nimbus/cirrus-lab", "1100")))
    assert "Of 1 only the month or year" in figure_of(catalog, KIND).remarks[0]


def test_one_side_alone_is_said(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, KIND, ids=("acme/willow-2",))
    assert "No closed model" in figure.summary

"""The charts that need no formula of their own, each with what it must not get wrong."""

from pathlib import Path

import numpy as np
import pytest

from tests.catalogs import cell, rows
from tests.charts.figures import changed, column, figure_of, reasons
from weighbridge.catalog.catalog import Catalog
from weighbridge.charts.figure import CLOSED_LOOK, HALF_LOOK, OPEN_LOOK, Figure, Kind

LINEUP = ("acme/willow-2", "umbra/shade-pro")


def at(figure: Figure, model_id: str) -> list[int]:
    return [place for place, id in enumerate(figure.marks.ids) if id == model_id]


# Timeline


def test_timeline_has_a_lane_a_vendor_those_with_the_most_first(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.TIMELINE)
    assert figure.y.lanes == ("Acme AI", "Umbra Labs", "Nimbus")
    assert "7 models of 3 vendors" not in figure.summary
    assert "the newest is" in figure.summary


def test_timeline_sizes_by_tier_and_leaves_hollow_what_is_reported(tmp_path: Path) -> None:
    told = "2026-10-14-oak-4,2026-10-14,day,acme,acme/oak-4,report,reported,Seen,,daily-news"
    figure = figure_of(changed(tmp_path, events=rows(told)), Kind.TIMELINE)
    (oak_4,), (oak_3,), (willow,) = (
        at(figure, f"acme/{name}") for name in ("oak-4", "oak-3", "willow-2")
    )
    marks = figure.marks
    assert marks.hollow is not None
    assert marks.sizes is not None
    assert marks.hollow[oak_4] and not marks.hollow[oak_3]
    assert marks.sizes[oak_3] > marks.sizes[willow]
    assert "Reported 2026-10-14" in marks.tell(oak_4)


def test_timeline_has_the_events_of_its_lanes(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.TIMELINE)
    (note,) = figure.notes
    assert (note.text, note.lane) == ("2026-06-02, released\nOak 3 is out", 0)
    assert "Oak 3 is out" in column(figure, "Event")


def test_timeline_lists_who_has_no_date(small_catalog: Catalog) -> None:
    told = reasons(figure_of(small_catalog, Kind.TIMELINE))
    assert told == {"without a day of release": ("acme/oak-4", "nimbus/nebula")}


# Spread


def test_spread_has_a_range_and_a_dot_a_host(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.SPREAD, price="price_in")
    lane = figure.y.lanes.index("Willow 2")
    line = next(each for each in figure.lines if each.ys[0] == lane)
    assert (10**line.xs).tolist() == pytest.approx([0.1, 0.3])
    assert column(figure, "Host").count("Brook") == 2
    assert (
        "the widest spread is 3 times: Willow 2 from 0.1 (Crest) to 0.3 (Brook)" in figure.summary
    )


def test_spread_sets_the_list_price_and_other_plans_apart(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.SPREAD, price="price_in", lineup=("acme/oak-3",))
    marks = figure.marks
    assert marks.hollow is not None
    assert marks.sizes is not None
    plans = {(marks.texts[place], bool(marks.hollow[place])) for place in at(figure, "acme/oak-3")}
    assert plans == {("", False), ("B", True)}
    listed = [place for place in at(figure, "acme/oak-3") if "list price" in marks.tell(place)]
    assert all(marks.sizes[place] > 1 for place in listed)
    assert figure.y.lanes[0] == "Oak 3"


def test_spread_takes_the_newest_price_of_a_host(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.SPREAD, price="price_in", ids=("acme/willow-2",))
    assert column(figure, "Input (USD/M tokens)") == [0.1, 0.2, 0.3]


# History


def test_history_steps_through_dated_prices(small_catalog: Catalog) -> None:
    lineup = ("acme/willow-2",)
    figure = figure_of(small_catalog, Kind.HISTORY, price="price_in", lineup=lineup)
    brook = next(line for line in figure.lines if line.title == "Willow 2, Brook")
    assert brook.steps
    assert (10**brook.ys).tolist() == pytest.approx([0.3, 0.2, 0.9, 0.3])
    assert figure.y.title.startswith("Input")


def test_history_of_several_draws_the_vendor_s_own_offering(small_catalog: Catalog) -> None:
    lineup = ("acme/oak-3", "umbra/shade-pro", "nimbus/nebula")
    figure = figure_of(small_catalog, Kind.HISTORY, lineup=lineup)
    assert [line.title for line in figure.lines] == ["Oak 3, Acme API", "Shade Pro, Umbra API"]
    assert reasons(figure) == {"without a dated price": ("nimbus/nebula",)}
    assert [note.text for note in figure.notes] == ["Oak 3 is out"]


def test_history_tells_what_moved(tmp_path: Path) -> None:
    dated = "umbra/shade-pro,umbra-api,2026-06-07,6,30,,pro,,price-board"
    catalog = changed(tmp_path, price_history=rows(dated))
    figure = figure_of(catalog, Kind.HISTORY, lineup=("umbra/shade-pro",))
    assert "Shade Pro at Umbra API fell the most, from 30 (2026-06-07) to 15" in figure.summary


# Strategy


def test_strategy_counts_by_vendor_tier_and_class(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.STRATEGY)
    lines = {row[:4] for row in figure.table().rows}
    assert ("Acme AI", "Mid", "Open, permissive", 1.0) in lines
    assert ("Acme AI", "Flagship", "Closed, API", 1.0) in lines
    assert figure.x.lanes == ("Flagship", "Mid", "Small", "Edge", "Unknown")
    assert reasons(figure) == {"unreleased": ("acme/oak-4",)}
    assert figure.summary == (
        "1 of 3 vendors have models on both sides;"
        " 1 of these keep all of their flagships closed (Acme AI)."
    )


def test_strategy_sets_the_marks_of_one_cell_apart(small_catalog: Catalog) -> None:
    marks = figure_of(small_catalog, Kind.STRATEGY).marks
    places = list(zip(marks.xs.tolist(), marks.ys.tolist(), strict=True))
    assert len(set(places)) == len(places)


# Components


def test_components_by_level(tmp_path: Path) -> None:
    more = rows(
        "acme/willow-2,datasets,open,,nimbus-hub,2026-10",
        "acme/willow-1,datasets,partial,,price-board,2026-10",
    )
    figure = figure_of(changed(tmp_path, openness=more), Kind.COMPONENTS)
    assert sorted(figure.marks.looks.tolist()) == sorted([CLOSED_LOOK, OPEN_LOOK, HALF_LOOK])
    assert figure.y.lanes == ("Willow 1", "Willow 2")
    # The same word of two sources is no same column.
    assert figure.x.lanes == ("Datasets", "Code of the training", "Datasets")
    assert [title for _, title in figure.x.groups] == ["Nimbus", "Price Board"]
    assert "not judged by component" in reasons(figure)


# Profile


def test_profile_sets_the_lineup_side_by_side(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.PROFILE, lineup=LINEUP)
    assert set(figure.y.lanes) == {"Duel 2026-10", "Quiz 1", "Wait 1"}
    assert figure.summary == (
        "Of 3 benchmarks with scores of at least two, Shade Pro leads on 3, Willow 2 leads on 1."
    )
    assert [title for _, title in figure.y.groups] == ["Preference", "General", "Agents"]


def test_profile_has_the_better_end_at_the_right(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.PROFILE, lineup=("acme/oak-3", "umbra/shade-pro"))
    wait = figure.y.lanes.index("Wait 1")
    places = {
        str(figure.marks.names[place]): float(figure.marks.xs[place])
        for place in range(len(figure.marks))
        if round(float(figure.marks.ys[place])) == wait
    }
    assert places == {"Oak 3": 0.0, "Shade Pro": 1.0}


def test_profile_keeps_intervals_and_unknown(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.PROFILE, lineup=(*LINEUP, "nimbus/nebula"))
    assert figure.marks.x_span is not None
    assert np.isnan(figure.marks.x_span[0]).sum() == 4
    assert reasons(figure) == {"without a score": ("nimbus/nebula",)}


def test_profile_says_how_to_fill_an_empty_lineup(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.PROFILE)
    assert "Space on a row of the table" in figure.empty


# Licenses


def test_licenses_count_models_from_zero(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.LICENSES)
    assert figure.x.low == 0
    lane = figure.y.lanes.index("Umbra Terms of Service")
    bars = [bar for bar in figure.bars if bar.lane == lane]
    assert [(bar.start, bar.end) for bar in bars] == [(0, 1), (1, 2)]
    assert figure.y.lanes[-1] == "unknown"
    (place,) = [place for place, y in enumerate(figure.marks.ys) if y == lane]
    assert figure.marks.texts[place] == "Shade Pro 1425"


def test_licenses_count_permissions_too(small_catalog: Catalog) -> None:
    figure = figure_of(small_catalog, Kind.LICENSES)
    table = {row[:2]: row[2] for row in figure.table().rows}
    assert table["Permission", "Commercial use"] == 4
    assert table["License", "Apache License 2.0"] == 1
    assert "commercial use is granted outright for 4" in figure.summary


# All


@pytest.mark.parametrize("kind", Kind)
def test_names_are_text(tmp_path: Path, kind: Kind) -> None:
    catalog = changed(tmp_path, models=cell(5, "name", "<b>W</b>"))
    figure = figure_of(catalog, kind, lineup=LINEUP)
    shown = [*map(str, figure.marks.names), *figure.y.lanes]
    shown += [figure.marks.tell(place) for place in range(len(figure.marks))]
    assert any("<b>W</b>" in text for text in shown)

import numpy as np
import pytest

from weighbridge.analysis.gap import Gap, gap

TODAY = 1000.0


def found(*models: tuple[float, float, bool], lower: bool = False) -> Gap:
    """Models as (day, score, open)."""
    days, scores, opens = (np.array(each) for each in zip(*models, strict=True))
    return gap(days.astype(float), scores.astype(float), opens.astype(bool), TODAY, lower=lower)


def test_the_best_of_a_side_only_ever_gets_better() -> None:
    result = found((10, 50, True), (20, 40, True), (30, 60, True), (15, 70, False))
    assert [(each.day, each.score) for each in result.opens] == [(10, 50), (30, 60)]
    assert result.points == 10


def test_how_many_days_after_a_record_the_other_side_had_it() -> None:
    result = found((100, 50, False), (242, 51, True), (300, 60, False))
    caught, waiting = result.reached
    assert caught.by is not None
    assert caught.days == 142
    assert waiting.by is None
    assert waiting.days == TODAY - 300


def test_an_equal_score_has_reached_it() -> None:
    (reached,) = found((100, 50, False), (130, 50, True)).reached
    assert reached.days == 30


def test_what_was_there_before_is_not_behind() -> None:
    result = found((90, 55, True), (100, 50, False))
    assert result.reached[0].days == -10
    assert result.points == -5


def test_lower_is_better_turns_all_round() -> None:
    result = found((10, 9, False), (20, 7, False), (30, 8, True), lower=True)
    assert [each.score for each in result.closeds] == [9, 7]
    assert result.points == 1
    assert [each.days for each in result.reached] == [20, TODAY - 20]


def test_equal_scores_of_one_day_share_a_record() -> None:
    result = found((10, 50, True), (10, 50, True), (11, 50, True))
    assert [each.rows for each in result.opens] == [(0, 1)]


def test_a_side_without_models_leaves_the_gap_unknown() -> None:
    result = found((10, 50, True))
    assert np.isnan(result.points)
    assert result.reached == ()


@pytest.mark.parametrize(("after", "silent"), [(120, ()), (121, ((10.0, 131.0),))])
def test_stretches_without_data(after: float, silent: tuple[tuple[float, float], ...]) -> None:
    assert found((10, 50, True), (10 + after, 60, False)).silences == silent

"""The one score of a model on a benchmark that stands in the table, out of several efforts."""

from itertools import permutations

import pytest

from weighbridge.catalog.claims import Source
from weighbridge.catalog.scores import Score, default_first, score_evidence

BOARD = Source("board", "Board", "Board", None, "2026-11-01", None, None, None, "catalog", None)


def score(effort: str = "", value: float = 50.0, as_of: str = "2026-10", id: str = "b") -> Score:
    source = BOARD._replace(id=id)
    return Score(effort, value, None, None, None, "measured", as_of, "", source)


def test_efforts_stand_in_the_order_of_the_rule_whatever_the_order_of_rows() -> None:
    wanted = [
        *("", "high", "thinking-64k", "thinking-64k-high", "thinking-64k-low", "thinking-8k"),
        *("thinking", "thinking-high", "xhigh", "max", "medium", "low", "minimal", "none"),
    ]
    for scores in ([score(effort) for effort in order] for order in (wanted, wanted[::-1])):
        assert [each.effort for each in default_first(scores)] == wanted


def test_at_one_effort_the_newest_score_counts() -> None:
    for scores in permutations([score(value=1, as_of="2026-09"), score(value=2, id="z")]):
        assert default_first(scores)[0].value == 2


def test_a_higher_value_never_wins_by_being_higher() -> None:
    assert score_evidence([score("max", 99), score("high", 50)]).value == 50


def test_the_rule_is_told_where_there_are_several_efforts() -> None:
    assert "shown is high" in score_evidence([score("low"), score("high")]).rule
    assert "runner's default" in score_evidence([score("low"), score("")]).rule
    assert score_evidence([score("high")]).rule == ""


@pytest.mark.parametrize(
    ("scores", "expected"),
    [
        ((score("high", 50), score("low", 40)), False),
        ((score("high", 50, id="b"), score("high", 50, id="c")), False),
        ((score("high", 50, id="b"), score("high", 51, id="c")), True),
        ((score("high", 50), score("low", 40, id="b"), score("low", 41, id="c")), False),
    ],
)
def test_only_scores_at_the_effort_shown_can_disagree(
    scores: tuple[Score, ...], expected: bool
) -> None:
    assert score_evidence(scores).disagrees is expected


def test_the_claim_of_a_score_tells_effort_interval_and_votes() -> None:
    full = score("high")._replace(low=49.5, high=50.5, votes=700)
    assert full.claim().detail == "effort high, 95 % interval 49.5 to 50.5, 700 votes"
    assert full.claim().condition == "high"
    assert score().claim().detail == ""
    assert score()._replace(votes=0).claim().detail == "0 votes"

"""Grouping rows: nothing is lost, and unknown is a group of its own."""

from statistics import median

import numpy as np
import pytest
from hypothesis import given

from tests.filters.plain import CATEGORIES, ROWS, Row, frame_of
from weighbridge.columns import UNKNOWN
from weighbridge.filters.groups import grouped


@given(rows=ROWS)
def test_groups_hold_the_rows_in_their_order_with_medians_of_what_is_known(rows: list[Row]) -> None:
    frame = frame_of(rows)
    given_rows = np.arange(len(rows))[::-1]
    groups = grouped(frame, given_rows, "tier", ["price_in", "context", "name"])
    expected: dict[str, list[int]] = {id: [] for id in (*CATEGORIES["tier"], UNKNOWN)}
    for row in given_rows.tolist():
        expected[str(rows[row]["tier"] or UNKNOWN)].append(row)
    assert [(each.id, each.rows.tolist()) for each in groups] == [
        (id, found) for id, found in expected.items() if found
    ]
    for each in groups:
        assert set(each.medians) == {"price_in", "context"}
        for column, value in each.medians.items():
            cells = [rows[row][column] for row in each.rows.tolist()]
            known = [float(str(cell)) for cell in cells if cell is not None]
            assert value == (median(known) if known else None)


def test_only_categories_can_be_grouped_by() -> None:
    with pytest.raises(TypeError, match="price_in"):
        grouped(frame_of([]), np.arange(0), "price_in")

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.frame import CategorySeries, Frame, NumberSeries, Series
from weighbridge.filters.groups import groups_of

IDS = ("red", "green", "blue")
TITLES = {id: id.capitalize() for id in IDS}
numbers = st.floats(-1e6, 1e6) | st.none()
cells = st.lists(st.tuples(st.sampled_from(IDS) | st.none(), numbers), max_size=30)


@given(cells, st.randoms(use_true_random=False))
def test_groups_are_those_of_pandas(given_cells, random) -> None:  # type: ignore[no-untyped-def]
    colours = [colour for colour, _ in given_cells]
    values = [value for _, value in given_cells]
    series: dict[str, Series] = {
        "colour": CategorySeries(colours, TITLES),
        "size": NumberSeries(values),
    }
    ids = tuple(f"m{number}" for number in range(len(colours)))
    frame = Frame(ids, series, tuple(((id, "name"),) for id in ids))
    rows = np.array(random.sample(range(len(ids)), k=len(ids) // 2 + len(ids) % 2), dtype=np.intp)
    found = groups_of(frame, rows, "colour", ["size"])

    table = pd.DataFrame({"colour": colours, "size": pd.Series(values, dtype=float)})
    picked = table.iloc[rows].assign(colour=lambda each: each["colour"].fillna("unknown"))
    medians = picked.groupby("colour")["size"].median()
    assert [group.id for group in found] == [
        id for id in (*IDS, "unknown") if id in set(picked["colour"])
    ]
    for group in found:
        wanted = [row for row in rows if picked.loc[row, "colour"] == group.id]
        assert group.rows.tolist() == wanted
        expected = medians[group.id]
        median = group.medians["size"]
        if median is None:
            assert math.isnan(expected)
        else:
            assert median == pytest.approx(expected)


def test_only_categories_make_groups(small_catalog: Catalog) -> None:
    with pytest.raises(TypeError, match="price_in"):
        groups_of(small_catalog.frame, np.array([0]), "price_in")


def test_no_rows_make_no_groups(small_catalog: Catalog) -> None:
    rows = np.array([], dtype=np.intp)
    assert groups_of(small_catalog.frame, rows, "vendor", ["price_in"]) == ()

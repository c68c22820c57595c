import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from weighbridge.catalog.catalog import Catalog
from weighbridge.comparison.compare import Options, compare
from weighbridge.comparison.marks import Mark
from weighbridge.qt.compare.lines_model import (
    CELL_ROLE,
    NOTE_ROLE,
    LinesModel,
    Painted,
)
from weighbridge.qt.labels import plain_tool_tip

Role = Qt.ItemDataRole
LINEUP = ("acme/willow-2", "acme/oak-3", "umbra/shade-pro")


@pytest.fixture
def model(small_catalog: Catalog, qapp: object) -> LinesModel:
    model = LinesModel()
    model.show_comparison(small_catalog, compare(small_catalog, LINEUP))
    return model


def cell(model: LinesModel, column_id: str, place: int, role: int = Role.DisplayRole) -> object:
    row = model.row_of(column_id)
    assert row is not None
    return model.index(row, place).data(role)


def painted(model: LinesModel, column_id: str, place: int) -> Painted:
    row = model.row_of(column_id)
    assert row is not None
    return model.painted(row, place)


def test_it_is_a_sound_model(model: LinesModel, small_catalog: Catalog) -> None:
    tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal, model
    )
    model.show_comparison(small_catalog, compare(small_catalog, LINEUP[:2]))
    model.show_comparison(small_catalog, None)
    assert tester.model() is model
    assert model.rowCount() == model.columnCount() == 0


def test_sections_head_their_lines_and_fold(model: LinesModel, small_catalog: Catalog) -> None:
    first, second = model.heading_rows[:2]
    lines = second - first - 1
    vertical = Qt.Orientation.Vertical
    assert model.headerData(first, vertical) == f"Identity ({lines})"
    assert model.index(first, 0).data(CELL_ROLE) is None
    spoken = model.index(first, 0).data(Role.AccessibleTextRole)
    assert spoken == f"Identity ({lines}), unfolded"
    rows = model.rowCount()
    comparison = compare(small_catalog, LINEUP)
    model.show_comparison(small_catalog, comparison, {comparison.sections[0].id})
    assert model.rowCount() == rows - lines
    assert model.row_of("vendor") is None
    assert str(model.index(0, 0).data(Role.AccessibleTextRole)).endswith(", folded")


def test_headers_name_models_and_attributes_with_units(model: LinesModel) -> None:
    assert model.headerData(0, Qt.Orientation.Horizontal) == "Willow 2"
    assert model.headerData(0, Qt.Orientation.Horizontal, NOTE_ROLE) == (
        "Acme AI\nOpen, permissive"
    )
    row = model.row_of("price_in")
    assert row is not None
    assert model.headerData(row, Qt.Orientation.Vertical) == "Input (USD/M tokens)"


def test_unreleased_models_are_told_apart_in_the_header(small_catalog: Catalog) -> None:
    model = LinesModel()
    model.show_comparison(small_catalog, compare(small_catalog, ("acme/oak-4", "acme/willow-1")))
    spoken = [
        model.headerData(place, Qt.Orientation.Horizontal, Role.AccessibleTextRole)
        for place in range(2)
    ]
    assert spoken[0] == "Oak 4, Acme AI, Reported, not released"
    assert str(spoken[1]).endswith("Deprecated")


def test_the_best_is_marked_and_spoken(model: LinesModel) -> None:
    assert painted(model, "price_in", 0).mark is Mark.BEST
    assert painted(model, "price_in", 1).mark is None
    assert str(cell(model, "price_in", 0, Role.AccessibleTextRole)).startswith("0.2, best of line")


def test_a_tie_is_spoken(model: LinesModel) -> None:
    assert cell(model, "duel-2026", 1, Role.AccessibleTextRole) == "1420, tie"


def test_what_is_not_comparable_says_why(small_catalog: Catalog) -> None:
    model = LinesModel()
    model.show_comparison(small_catalog, compare(small_catalog, LINEUP[:2]))
    row = model.row_of("quiz-1")
    assert row is not None
    assert model.headerData(row, Qt.Orientation.Vertical, NOTE_ROLE) == "not comparable"
    assert "not comparable: " in str(cell(model, "quiz-1", 0, Role.AccessibleTextRole))
    assert "effort" in str(cell(model, "quiz-1", 0, Role.ToolTipRole))


def test_a_value_that_is_not_ranked_with_the_others_says_why(model: LinesModel) -> None:
    row = model.row_of("quiz-1")
    assert row is not None
    assert model.headerData(row, Qt.Orientation.Vertical, NOTE_ROLE) == ""
    assert "another effort setting" in str(cell(model, "quiz-1", 0, Role.ToolTipRole))
    assert painted(model, "quiz-1", 2).mark is Mark.BEST


def test_unknown_is_said_as_such(model: LinesModel) -> None:
    assert cell(model, "output_limit", 1) == "unknown"
    assert painted(model, "output_limit", 1).is_unknown


def test_disagreement_is_spoken(model: LinesModel) -> None:
    spoken = str(cell(model, "context", 1, Role.AccessibleTextRole))
    assert "sources disagree: 272000; 400000" in spoken.replace(",000", "000")
    assert painted(model, "context", 1).is_disputed


def test_with_a_baseline_the_others_are_read_against_it(
    model: LinesModel, small_catalog: Catalog
) -> None:
    options = Options(baseline="acme/oak-3")
    model.show_comparison(small_catalog, compare(small_catalog, LINEUP, options))
    notes = [painted(model, "price_in", place).note for place in range(3)]
    assert notes == ["×0.16", "", "×2.4"]
    spoken = str(cell(model, "price_in", 2, Role.AccessibleTextRole))
    assert "against the baseline: ×2.4" in spoken
    assert painted(model, "quiz-1", 0).note == "not comparable"
    assert "effort" in str(cell(model, "quiz-1", 0, Role.AccessibleTextRole))


def test_members_stand_below_the_item_they_belong_to(
    model: LinesModel, small_catalog: Catalog
) -> None:
    model.show_comparison(small_catalog, compare(small_catalog, ("family:willow", "acme/oak-3")))
    assert model.is_nested
    heads = [(head.item, head.name, head.begins_item) for head in model.heads]
    assert heads == [
        ("Willow (family)", "Willow 2", True),
        ("Willow (family)", "Willow 1", False),
        ("", "Oak 3", True),
    ]


def test_cells_know_their_model_and_column(model: LinesModel) -> None:
    assert cell(model, "tier", 2, CELL_ROLE) == ("umbra/shade-pro", "tier")


def test_tool_tips_show_markup_as_text() -> None:
    tip = plain_tool_tip('<img src="file:///etc/passwd">', "", "a & b")
    assert tip == "<qt>&lt;img src=&quot;file:///etc/passwd&quot;&gt;<br>a &amp; b</qt>"

"""What a screen reader is told of the program, over the bus, from outside: in every view."""

import pytest

from tests.accessibility.accessible import Accessible
from tests.accessibility.conftest import Desk

VIEWS = ("Models", "Comparison", "Chart", "Vendors", "Licenses", "Quality")
NO_ROLE = ("filler", "panel", "unknown", "invalid")
"""What Qt calls a widget that is nothing in particular, scroll areas and charts among them."""
_MOST_STOPS = 200
_WITHIN = ("cell", "table cell", "list item", "tree item")
_AT_ONCE = 10
"""Keys pressed before listening to where they lead."""
MENUS = ("File", "Edit", "View", "Saved views", "Compare", "Help")


def shown(tree: Accessible) -> list[Accessible]:
    """All that is in sight, cells of tables and items of lists too."""
    return [each for each in tree.walk() if "showing" in each.states]


def check(tree: Accessible, but: str = "") -> None:
    """What takes the keyboard has a name; nothing is told as markup.

    ``but`` is the list of Qt's own dialog for files, whose icons it does not name.
    """
    found = [each for each in shown(tree) if not but or each.name != but]
    for each in found:
        named = [str(child) for child in each.children if _takes_keys(child) and not child.said]
        assert not named, f"in {each}"
    for each in found:
        assert "<qt>" not in each.name + each.description, each
        if each.role in ("push button", "check box", "page tab", "menu item", "column header"):
            assert each.said or "focusable" not in each.states, each
        if each.role == "combo box":
            assert each.labels, f"{each} is called by its value alone"
        if each.role in ("cell", "table cell", "list item"):
            assert each.name, each


def _takes_keys(each: Accessible) -> bool:
    return {"focusable", "showing"} <= each.states


def open_view(desk: Desk, name: str) -> Accessible:
    """The window with another tab in front."""
    desk.reader.do(desk.window.find("page tab", name))
    window = desk.window
    assert "selected" in window.find("page tab", name).states
    return window


@pytest.mark.parametrize("name", VIEWS)
def test_each_view_is_named_throughout(desk: Desk, name: str) -> None:
    window = open_view(desk, name)
    check(window)
    said = {each.said for each in shown(window)}
    assert {"Query", "Counts as open", "Add to the lineup", "Filters", "Evidence"} <= said


def test_a_table_tells_its_cells(desk: Desk) -> None:
    table = open_view(desk, "Models").find("table", "Models")
    told = [each.name for each in table.children]
    assert "Name" in told
    assert "Released, sorted descending" in told
    first = told.index("Oak 3")
    assert told[first : first + 4] == ["Oak 3", "Acme AI", "Oak", "Closed, API"]
    assert "unknown" in told
    assert "400000, sources disagree" in told


def test_states_are_told(desk: Desk) -> None:
    window = open_view(desk, "Models")
    assert "checked" in window.find("check box", "Include unknown (3)").states
    section = window.find("push button", "License")
    assert section.description == "folded"
    desk.reader.do(section)
    window = desk.window
    assert window.find("push button", "License").description == "unfolded"
    value = next(e for e in window.find("list", "License").walk() if e.name.startswith("Apache"))
    assert "checkable" in value.states
    assert "checked" not in value.states


def test_what_was_found_is_announced(desk: Desk) -> None:
    open_view(desk, "Models")
    desk.reader.focus(desk.window.find("text", "Query"))
    desk.reader.forget()
    desk.type("tier:mid ")
    desk.reader.hears("2 of 8 shown")
    assert "2 of 8 shown" in [each.name for each in desk.window.walk() if each.role == "label"]
    desk.press("ctrl+a", "BackSpace")
    assert "2 of 8 shown" not in [each.name for each in desk.window.walk()]


def test_a_mistake_is_announced(desk: Desk) -> None:
    desk.reader.focus(desk.window.find("text", "Query"))
    desk.reader.forget()
    desk.type("licens:x")
    desk.reader.hears("licens")
    desk.press("ctrl+a", "BackSpace")


@pytest.mark.parametrize("view", VIEWS)
def test_tab_goes_through_all_and_comes_back(desk: Desk, view: str) -> None:
    """In the order of reading, and the same way back with Shift."""
    open_view(desk, view)
    there = walked(desk, "Tab")
    assert all(there), there
    order = ("Query", "Counts as open", "Add to the lineup", "Filters", "Openness", "Evidence")
    places = [there.index(name) for name in order]
    assert places == sorted(places), there
    assert walked(desk, "shift+Tab") == [there[0], *there[:0:-1]]


def walked(desk: Desk, key: str) -> list[str]:
    """The names of what the keyboard comes to, from the query line around to it."""
    reader = desk.reader
    start = desk.window.find("text", "Query")
    reader.focus(start)
    reader.forget()
    reached = [start]
    for _ in range(_MOST_STOPS // _AT_ONCE):
        desk.press(*[key] * _AT_ONCE)
        reader.settle()
        for at in reader.take_focused():
            if at == start.at:
                return [each.said for each in reached]
            now = reader.tree(at)
            # A table tells of its cell as well, before or after itself.
            if now.role not in _WITHIN and now.at != reached[-1].at:
                reached.append(now)
    raise AssertionError([str(each) for each in reached])


def menu_of(window: Accessible, name: str) -> Accessible:
    """A menu of the bar."""
    bar = next(each for each in window.walk() if each.role == "menu bar")
    return next(each for each in bar.children if each.name == name)


@pytest.mark.parametrize("name", MENUS)
def test_menus_are_named(desk: Desk, name: str) -> None:
    menu = menu_of(desk.window, name)
    items = [each for each in menu.walk() if each.role == "menu item"]
    assert len(items) > 2
    assert all(each.name for each in items)
    assert not any("&" in each.name for each in items if "R&D" not in each.name)


@pytest.mark.parametrize(
    ("menu", "command"),
    [
        ("View", "Columns…"),
        ("File", "Export table…"),
        ("Saved views", "Save this view…"),
        ("Saved views", "Manage views…"),
        ("Edit", "Find anything…"),
        ("Help", "Query language"),
        ("Help", "About Weighbridge"),
    ],
)
def test_dialogs_are_named_throughout(desk: Desk, menu: str, command: str) -> None:
    reader = desk.reader
    reader.do(menu_of(desk.window, menu).children[0].find("menu item", command))

    def come_up() -> Accessible | None:
        return next((each for each in reader.windows() if each.name != "Weighbridge"), None)

    dialog = reader.tree(reader.until(come_up).at)
    assert dialog.role in ("dialog", "frame", "window", "alert"), dialog
    check(dialog, but="Files")
    desk.to_front(dialog.name)
    desk.press("Escape")
    reader.until(lambda: len(reader.windows()) == 1 or None)
    desk.to_front("Weighbridge")

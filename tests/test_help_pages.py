"""The pages of the help: they parse, lead to one another, and explain every word of the catalog."""

import re

import pytest
from markdown_it import MarkdownIt

from weighbridge.help_pages import PAGES, SHORTCUTS, Page, page_of_link, read_page
from weighbridge.locations import help_page

SHIPPED = [read_page(name) for name in PAGES]


def test_every_file_is_a_page_and_every_page_a_file() -> None:
    files = {path.stem for path in help_page("start").parent.glob("*.md")}
    assert files == set(PAGES)
    assert SHORTCUTS not in files


@pytest.mark.parametrize("page", SHIPPED, ids=PAGES)
def test_a_page_begins_with_its_title_and_has_no_html(page: Page) -> None:
    tokens = MarkdownIt("commonmark").enable("table").parse(page.text)
    assert tokens[0].tag == "h1"
    assert sum(token.tag == "h1" and token.nesting == 1 for token in tokens) == 1
    assert page.title and page.title != page.name
    assert not [token for token in tokens if token.type.startswith("html")]


@pytest.mark.parametrize("page", SHIPPED, ids=PAGES)
def test_links_lead_to_pages_or_to_safe_addresses(page: Page) -> None:
    known = [*SHIPPED, Page(SHORTCUTS, "# Shortcuts")]
    for link in page.links:
        assert page_of_link(link, known) or link.startswith("https://"), link


def test_every_page_is_reached_from_the_first() -> None:
    by_name = {page.name: page for page in SHIPPED}
    reached, waiting = set(), [PAGES[0]]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            links = by_name[name].links if name in by_name else ()
            waiting += [link.removesuffix(".md") for link in links]
    assert reached >= {*PAGES, SHORTCUTS}


def test_a_link_to_no_page_leads_nowhere() -> None:
    assert page_of_link("openness", SHIPPED) is None
    assert page_of_link("../start.md", SHIPPED) is None
    assert page_of_link("https://site.example/start.md", SHIPPED) is None


def test_a_page_is_found_by_words_that_stand_in_it_anywhere() -> None:
    page = Page("one", "# Sizes\n\nBy [total](tiers.md) *parameters*, in `billions`.")
    assert page.title == "Sizes"
    assert page.holds("PARAMETERS sizes") and page.holds("total parameters")
    assert not page.holds("parameters tiers")
    assert page.holds("")


def test_a_page_without_a_heading_is_called_by_its_name() -> None:
    assert Page("bare", "text").title == "bare"


def test_tables_have_as_many_cells_in_each_row() -> None:
    for page in SHIPPED:
        for table in re.findall(r"(?:^\|.*\|\n)+", page.text, re.MULTILINE):
            assert len({row.count("|") for row in table.splitlines()}) == 1, table

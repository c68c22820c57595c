"""The pages of the help, in every language: they parse, and lead to one another."""

import re

import pytest
from markdown_it import MarkdownIt
from markdown_it.token import Token

from weighbridge.help_pages import PAGES, SHORTCUTS, Page, page_of_link, read_page
from weighbridge.locations import help_page
from weighbridge.qt.language import Language

SHIPPED = [read_page(name) for name in PAGES]

ENGLISH = ""
FOLDERS = sorted(each.name for each in help_page("start").parent.iterdir() if each.is_dir())
IN_LANGUAGES = {each: [read_page(name, each) for name in PAGES] for each in (ENGLISH, *FOLDERS)}

every_language = pytest.mark.parametrize("language", IN_LANGUAGES, ids=lambda each: each or "en")
every_page = pytest.mark.parametrize(
    ("language", "page"),
    [
        pytest.param(language, page, id=f"{language or 'en'}-{page.name}")
        for language, pages in IN_LANGUAGES.items()
        for page in pages
    ],
)


def parsed(page: Page) -> list[Token]:
    return MarkdownIt("commonmark").enable("table").parse(page.text)


def tags(page: Page, *wanted: str) -> list[str]:
    return [each.tag for each in parsed(page) if each.nesting == 1 and each.tag in wanted]


def test_the_help_is_in_every_language() -> None:
    assert {"en", *FOLDERS} == set(Language)


@every_language
def test_every_file_is_a_page_and_every_page_a_file(language: str) -> None:
    files = {path.stem for path in help_page("start", language).parent.glob("*.md")}
    assert files == set(PAGES)
    assert SHORTCUTS not in files


@every_page
def test_a_page_has_the_headings_and_tables_of_the_english_one(language: str, page: Page) -> None:
    english = read_page(page.name)
    for wanted in (("h1", "h2", "h3"), ("table", "tr")):
        assert tags(page, *wanted) == tags(english, *wanted)
    assert set(page.links) == set(english.links)
    assert (page.title == english.title) == (language == ENGLISH)


@every_page
def test_a_page_begins_with_its_title_and_has_no_html(language: str, page: Page) -> None:
    tokens = parsed(page)
    assert tokens[0].tag == "h1"
    assert sum(token.tag == "h1" and token.nesting == 1 for token in tokens) == 1
    assert page.title and page.title != page.name
    assert not [token for token in tokens if token.type.startswith("html")]


@every_page
def test_links_lead_to_pages_or_to_safe_addresses(language: str, page: Page) -> None:
    known = [*IN_LANGUAGES[language], Page(SHORTCUTS, "# Shortcuts")]
    for link in page.links:
        assert page_of_link(link, known) or link.startswith("https://"), link


@every_language
def test_every_page_is_reached_from_the_first(language: str) -> None:
    by_name = {page.name: page for page in IN_LANGUAGES[language]}
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


@every_language
def test_tables_have_as_many_cells_in_each_row(language: str) -> None:
    for page in IN_LANGUAGES[language]:
        for table in re.findall(r"(?:^\|.*\|\n)+", page.text, re.MULTILINE):
            assert len({row.count("|") for row in table.splitlines()}) == 1, table

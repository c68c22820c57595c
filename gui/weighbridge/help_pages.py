"""The pages of the help: text that is shipped, one Markdown file a page.

A page begins with its title as a heading. Pages link to each other by file name, as in
``[openness](openness.md)``, so that they can be read and translated without the program.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from weighbridge.locations import help_page

PAGES = (
    "start",
    "openness",
    "tiers",
    "licenses",
    "evidence",
    "filters",
    "query-language",
    "comparison",
    "charts",
    "limits",
    "keyboard",
)
"""Names of the shipped pages, in the order in which they are read."""

SHORTCUTS = "shortcuts"
"""Name of the page of all shortcuts, which the window makes from its commands."""

SUFFIX = ".md"

_HEADING = re.compile(r"# (.+)")
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_SIGNS = re.compile(r"\]\([^)]*\)|[#*`|\[\]]")


class Page(NamedTuple):
    """One page; ``text`` is Markdown with the title as its first line."""

    name: str
    text: str

    @property
    def title(self) -> str:
        """The page's heading."""
        heading = _HEADING.match(self.text)
        return heading[1] if heading else self.name

    @property
    def links(self) -> tuple[str, ...]:
        """Where the page's links lead: file names of pages, or addresses."""
        return tuple(_LINK.findall(self.text))

    def holds(self, text: str) -> bool:
        """Whether every word of a text stands in the page; letter case does not matter."""
        plain = _SIGNS.sub("", self.text).casefold()
        return all(word in plain for word in text.casefold().split())


def read_page(name: str, language: str = "") -> Page:
    """A shipped page by its name, in English where it is not there in a language."""
    translated = help_page(name, language)
    return Page(name, (translated if translated.is_file() else help_page(name)).read_text("utf-8"))


def page_of_link(link: str, pages: Iterable[Page]) -> Page | None:
    """The page that a link leads to; None if it leads to none of these."""
    name = link.removesuffix(SUFFIX)
    return next((page for page in pages if link.endswith(SUFFIX) and page.name == name), None)

"""Every document that the program exports, of the small catalog, and readers of their formats.

The readers are independent of the writers: openpyxl, html5lib in its strict mode, markdown-it.
"""

import io
from datetime import datetime

import html5lib
import openpyxl
from markdown_it import MarkdownIt

from weighbridge.analysis.may_i import Use, may_i
from weighbridge.analysis.strategy import story, strategy_grid
from weighbridge.analysis.terms import compare_licenses
from weighbridge.catalog.catalog import Catalog
from weighbridge.comparison.compare import Options, compare
from weighbridge.comparison.counterparts import Search, counterparts
from weighbridge.comparison.matches import match_members
from weighbridge.comparison.verdict import verdicts
from weighbridge.exports.document import Document
from weighbridge.exports.license_sheets import licenses_document, may_i_document
from weighbridge.exports.lineup_sheets import comparison_document, counterparts_document
from weighbridge.exports.sheet import Sheet
from weighbridge.exports.vendor_sheets import strategy_document

Table = list[list[str]]
"""A table read back: the headers first, then rows."""

FORMULAS = [
    *("=1+1", "=cmd|' /C calc'!A0", '=HYPERLINK("http://evil.example","x")', "=A1", "==1", "="),
    *('=IMPORTXML("http://evil.example","//a")', '=WEBSERVICE("http://evil.example")', '="x"'),
    *("{=1+1}", '=DDE("cmd";"/C calc";"x")', "+1+1", "+cmd|' /C calc'!A0", "++1", "+A1", "-1+1"),
    *("-2+3+cmd|' /C calc'!A0", "--1", "-A1", "@SUM(1+1)", "@A1", "@", "\t=1+1", "\n=1+1"),
    *("\uff1d1+1", "\uff0b1+1", "\uff0d1+1", "\uff20SUM(1)", "http://evil.example/x", "1e5"),
    *("mailto:a@b.example", "internal:Sheet1!A1", "file:///etc/passwd", "=1+1;=2+2"),
]
MARKUP = [
    *("<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</table><h1>x", "<!--", "]]>"),
    *('"><svg onload=alert(1)>', "&lt;b&gt;", "&amp;", "javascript:alert(1)", "a\x00b", "\u202ex"),
    *('https://x.example/"onmouseover="alert(1)', "https://x.example/<b>", "<style>*{}</style>"),
    *("**bold**", "[x](javascript:alert(1))", "![x](https://x.example)", "`x`", "a|b", "~~x~~"),
    *("<https://x.example>", "# head", "- item", "x\\", "\\|", "&copy;", "https://x.example"),
]

KINDS = ("models", "families", "matched", "counterparts", "strategy", "licenses", "may-i")


def document(catalog: Catalog, kind: str, *, with_evidence: bool = False) -> Document:
    """A document of each kind."""
    if kind == "counterparts":
        found = counterparts(catalog, "umbra/shade-pro", Search(tolerance=100))
        return counterparts_document(catalog, found, with_evidence=with_evidence)
    if kind == "strategy":
        rows, stories = strategy_grid(catalog), [story(catalog, "acme")]
        return strategy_document(catalog, rows, stories, with_evidence=with_evidence)
    if kind == "licenses":
        terms = compare_licenses(catalog, ["apache-2.0", "acme-community", "obscure"])
        return licenses_document(terms, with_evidence=with_evidence)
    if kind == "may-i":
        use = Use(users=20_000_000, country="FR", redistribute=True)
        rulings = {id: may_i(catalog, id, use) for id in catalog.models}
        return may_i_document(catalog, use, rulings, with_evidence=with_evidence)
    lineup = ["acme/oak-3", "umbra/shade-pro", "acme/oak-4"]
    if kind in ("families", "matched"):
        lineup = ["family:oak", "vendor:umbra", "side:open"]
    comparison = compare(catalog, lineup, Options(baseline=lineup[1]))
    matches = match_members(catalog, comparison) if kind == "matched" else None
    said = verdicts(catalog, comparison)
    return comparison_document(catalog, comparison, said, matches, with_evidence=with_evidence)


def expected(sheet: Sheet, *, marked: bool = False) -> Table:
    """A sheet as a table; with ``marked``, a mark stands behind its value."""
    rows = [
        [f"{cell.text} {cell.mark}" if marked and cell.mark else cell.text for cell in row]
        for row in sheet.rows
    ]
    return [list(sheet.headers), *rows]


def read_html(page: str) -> list[Table]:
    """The tables of a page; any breach of the standard is an error."""
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page)
    return [
        [["".join(cell.itertext()) for cell in row] for row in table.iter("tr")]
        for table in tree.iter("table")
    ]


def read_xlsx(content: bytes) -> dict[str, list[list[object]]]:
    """By worksheet its rows of typed cells."""
    book = openpyxl.load_workbook(io.BytesIO(content))
    return {
        sheet.title: [["" if cell.value is None else cell.value for cell in row] for row in sheet]
        for sheet in book.worksheets
    }


def xlsx_text(value: object) -> str:
    """A typed cell as it is written in other formats."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    return str(value)


def read_markdown(text: str) -> list[Table]:
    """The tables, each cell as the text that a renderer shows."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    tables: list[Table] = []
    for token in parser.parse(text):
        if token.type == "table_open":
            tables.append([])
        elif token.type == "tr_open":
            tables[-1].append([])
        elif token.type == "inline" and tables and token.level > 2:
            assert token.children is not None
            kinds = {child.type for child in token.children}
            assert kinds <= {"text", "text_special", "strong_open", "strong_close"}, kinds
            tables[-1][-1].append("".join(child.content for child in token.children))
    return tables

"""A document as one HTML page that needs nothing else, and a sheet as a table for the clipboard.

Nothing in the data comes to life: every text is escaped, control and direction-changing characters
are written out, and the page forbids scripts, frames and anything from elsewhere. A cell that is a
link as a whole can be followed, and shows where it leads.
"""

import re
from html import escape

from weighbridge.exports.document import Document, Part
from weighbridge.exports.sheet import Sheet, SheetCell
from weighbridge.exports.writers import numeric_columns, printable

_LINK = re.compile(r"https://[^\s<>\"']+")

_STYLE = """
:root { color-scheme: light dark; --line: #8a8f98; --head: #eef0f3; --text: #1a1a1a;
  --page: #fff; --link: #0b57d0; }
@media (prefers-color-scheme: dark) {
  :root { --line: #6b7078; --head: #2b2c30; --text: #e8eaed; --page: #17181a; --link: #8ab4f8; }
}
body { font: 14px/1.4 system-ui, sans-serif; margin: 1.5rem; color: var(--text);
  background: var(--page); }
h1 { font-size: 1.4rem; } h2 { font-size: 1.1rem; }
a { color: var(--link); overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; }
caption { text-align: start; padding: .3rem 0; }
th, td { border-block-end: 1px solid var(--line); padding: .25rem .6rem; text-align: start;
  vertical-align: top; font-weight: normal; }
thead th { background: var(--head); font-weight: 600; }
td.number { text-align: end; font-variant-numeric: tabular-nums; }
.mark { font-size: .85em; }
@media print {
  @page { size: landscape; margin: 12mm; }
  :root { --line: #999; --head: #eee; --text: #000; --page: #fff; --link: #000; }
  body { margin: 0; font-size: 9pt; } .scroll { overflow: visible; }
  thead { display: table-header-group; } tr { break-inside: avoid; }
}
"""


def html_page(document: Document) -> str:
    """One page: title, what is said above, and a section with a table for each part."""
    title = _text(document.title)
    notes = "".join(f"<p>{_text(note)}</p>\n" for note in document.notes)
    parts = "".join(_section(part, place) for place, part in enumerate(document.parts))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<h1>{title}</h1>
{notes}{parts}</main>
</body>
</html>
"""


def html_table(sheet: Sheet, caption: str = "") -> str:
    """A sheet as a table, with a caption if there is one; for the clipboard."""
    numeric = numeric_columns(sheet)
    lines = ["<table>"]
    if caption:
        lines.append(f"<caption>{_text(caption)}</caption>")
    heads = "".join(f'<th scope="col">{_text(header)}</th>' for header in sheet.headers)
    lines.append(f"<thead><tr>{heads}</tr></thead>\n<tbody>")
    for row in sheet.rows:
        cells = []
        for place, (cell, right) in enumerate(zip(row, numeric, strict=True)):
            if place == sheet.naming:
                cells.append(f'<th scope="row">{_content(cell)}</th>')
            else:
                kind = ' class="number"' if right or cell.is_number else ""
                cells.append(f"<td{kind}>{_content(cell)}</td>")
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return "\n".join([*lines, "</tbody>", "</table>"])


def _section(part: Part, place: int) -> str:
    notes = "".join(f"<p>{_text(note)}</p>\n" for note in part.notes)
    rows = len(part.sheet.rows)
    caption = f"{part.title}: {rows} {'row' if rows == 1 else 'rows'}"
    # What scrolls must be reached by keyboard, and then needs a name.
    return f"""<section aria-labelledby="part{place}">
<h2 id="part{place}">{_text(part.title)}</h2>
{notes}<div class="scroll" role="region" tabindex="0" aria-labelledby="part{place}">
{html_table(part.sheet, caption)}
</div>
</section>
"""


def _content(cell: SheetCell) -> str:
    text = _text(cell.text)
    if _LINK.fullmatch(cell.text):
        text = f'<a href="{text}" rel="noreferrer">{text}</a>'
    return (
        f'<strong>{text}</strong> <span class="mark">{_text(cell.mark)}</span>'
        if cell.mark
        else text
    )


def _text(text: str) -> str:
    return escape(printable(text), quote=True)

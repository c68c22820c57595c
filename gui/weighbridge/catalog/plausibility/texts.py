"""Text that was damaged on its way, or is no plain text."""

import re
from collections.abc import Iterator

from weighbridge.catalog.plausibility.facts import Facts, Found
from weighbridge.catalog.schema import shown

_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]"
)
_MARKUP = re.compile(r"</?[A-Za-z][^<>]*>|<!--|&(?:[a-z]+|#[0-9]+|#x[0-9A-Fa-f]+);")


def texts(facts: Facts) -> Iterator[Found]:
    """Blanks at an end, characters that do not print, HTML."""
    for name, table in facts.tables.items():
        for column, values in table.items():
            wrong = {
                text: message
                for text in set(values)
                if isinstance(text, str) and (message := _text_fault(text))
            }
            if wrong:
                for row, text in enumerate(values):
                    if text in wrong:
                        yield Found(name, row, column, f"{shown(text)} {wrong[text]}")


def _text_fault(text: str) -> str:
    if text != text.strip():
        return "begins or ends with a blank"
    if _UNPRINTABLE.search(text):
        return "has a control or replacement character"
    if ("<" in text or "&" in text) and _MARKUP.search(text):
        return "has HTML in it"
    return ""

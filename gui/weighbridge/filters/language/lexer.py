"""Typed text to tokens, each with its place; never fails."""

import unicodedata
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

BEST = "best"
_MARKS = frozenset('()|",')
_OPERATORS = (">=", "<=", "<", ">", ":", "=")
_BLANK_CATEGORIES = frozenset({"Cc", "Cf", "Zs", "Zl", "Zp"})


class Kind(Enum):
    """What a token is."""

    OPEN = auto()
    CLOSE = auto()
    OR = auto()
    MINUS = auto()
    WORD = auto()
    PHRASE = auto()
    """Text in quotes, that stands alone."""
    NAME = auto()
    """The name of a field; an operator follows."""
    OPERATOR = auto()
    ITEM = auto()
    """One value of a field; more may follow after a comma."""
    COMMA = auto()


class Token(NamedTuple):
    """``text`` is what the token says, without quotes; it stands from ``start`` up to ``end``."""

    kind: Kind
    text: str
    start: int
    end: int
    quoted: bool = False
    unclosed: bool = False


def is_blank(char: str) -> bool:
    """Whether a character parts words: blanks, and all that is invisible."""
    return unicodedata.category(char) in _BLANK_CATEGORIES


def is_plain(text: str) -> bool:
    """Whether text needs no quotes to be one word."""
    return bool(text) and text[0] != "-" and not any(map(_ends_name, text))


def tokens(text: str) -> Iterator[Token]:
    """All tokens of a text, in order."""
    place = 0
    while (place := _after_blanks(text, place)) < len(text):
        char = text[place]
        if char == ",":
            place += 1  # Between words a comma says no more than a blank.
        elif char in "()|":
            kind = {"(": Kind.OPEN, ")": Kind.CLOSE, "|": Kind.OR}[char]
            yield Token(kind, char, place, place + 1)
            place += 1
        elif char == '"':
            phrase = _quoted(text, place, Kind.PHRASE)
            yield phrase
            place = phrase.end
        elif char == "-" and _begins_term(text, place + 1):
            yield Token(Kind.MINUS, char, place, place + 1)
            place += 1
        else:
            for token in _word_or_field(text, place):
                yield token
                place = token.end


def _word_or_field(text: str, start: int) -> Iterator[Token]:
    end = start
    while end < len(text) and not _ends_name(text[end]):
        end += 1
    place = _after_blanks(text, end)
    operator = next((each for each in _OPERATORS if text.startswith(each, place)), "")
    if not operator:
        yield Token(Kind.WORD, text[start:end], start, end)
        return
    yield Token(Kind.NAME, text[start:end], start, end)
    yield Token(Kind.OPERATOR, operator, place, place + len(operator))
    yield from _items(text, place + len(operator))


def _items(text: str, place: int) -> Iterator[Token]:
    while True:
        place = _after_blanks(text, place)
        item = _quoted(text, place, Kind.ITEM) if text[place : place + 1] == '"' else None
        item = item or _bare_item(text, place)
        if item.end > item.start:
            yield item
        place = item.end
        if text[place : place + 1] != ",":
            return
        yield Token(Kind.COMMA, ",", place, place + 1)
        place += 1


def _bare_item(text: str, start: int) -> Token:
    end = start
    while end < len(text) and text[end] not in _MARKS and not is_blank(text[end]):
        end += 1
        if text.startswith("(", end) and text[start:end].lower().endswith(BEST):
            close = text.find(")", end)
            end = len(text) if close < 0 else close + 1
    return Token(Kind.ITEM, text[start:end], start, end)


def _quoted(text: str, start: int, kind: Kind) -> Token:
    said = []
    place = start + 1
    while place < len(text) and text[place] != '"':
        if text[place] == "\\" and place + 1 < len(text):
            place += 1
        said.append(text[place])
        place += 1
    unclosed = place >= len(text)
    return Token(kind, "".join(said), start, min(place + 1, len(text)), True, unclosed)


def _ends_name(char: str) -> bool:
    return char in _MARKS or char in "<>=:" or is_blank(char)


def _begins_term(text: str, place: int) -> bool:
    return place < len(text) and text[place] not in ")|," and not is_blank(text[place])


def _after_blanks(text: str, place: int) -> int:
    while place < len(text) and is_blank(text[place]):
        place += 1
    return place

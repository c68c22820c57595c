"""What could stand at a place in a query that is being typed."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import NamedTuple

from weighbridge.catalog.openness import DEFINITION_TITLES
from weighbridge.columns import UNKNOWN, Column
from weighbridge.columns import Kind as ColumnKind
from weighbridge.filters.conditions import OPENNESS, Side
from weighbridge.filters.language.lexer import Kind, Token, tokens
from weighbridge.filters.language.printer import value_text
from weighbridge.filters.language.vocabulary import DEFINITION, Vocabulary
from weighbridge.wording import phrase

_KEYWORDS = ("open", "closed", "and", "or", "not")

Counts = Mapping[str, Mapping[str, int]]


class CandidateKind(StrEnum):
    """What a candidate is."""

    FIELD = "field"
    VALUE = "value"
    KEYWORD = "keyword"


class Candidate(NamedTuple):
    """One thing that could stand there: what to write, and its title for a person.

    ``rows`` is how many a value would give, where that is known.
    """

    text: str
    kind: CandidateKind
    title: str
    rows: int | None = None


class Completion(NamedTuple):
    """Candidates, best first, for the text from ``start`` up to ``end``."""

    start: int
    end: int
    candidates: tuple[Candidate, ...]


def complete(
    text: str, cursor: int, vocabulary: Vocabulary, counts: Counts | None = None
) -> Completion:
    """What could stand at the cursor.

    Those that begin with what is typed come before those that hold it; values with more rows come
    before those with fewer, by ``counts`` if given (as in ``Answer.counts``).
    """
    name: Token | None = None
    for token in tokens(text):
        if token.start > cursor:
            break
        if token.kind is Kind.NAME:
            name = token
        touches = token.end >= cursor
        if token.kind is Kind.ITEM and touches and name:
            typed = text[token.start : cursor].lstrip('"')
            candidates = _values(name.text, vocabulary, counts or {})
            return _ranked(token.start, token.end, typed, candidates)
        if token.kind in (Kind.OPERATOR, Kind.COMMA) and token.end == cursor and name:
            item_follows = next((t for t in tokens(text) if t.start == cursor), None)
            end = item_follows.end if item_follows else cursor
            return _ranked(cursor, end, "", _values(name.text, vocabulary, counts or {}))
        if token.kind in (Kind.WORD, Kind.NAME) and touches:
            typed = text[token.start : cursor]
            colon = int(text.startswith(":", token.end))  # That of the field that is replaced.
            return _ranked(token.start, token.end + colon, typed, _starts(vocabulary))
        if token.kind is Kind.PHRASE and touches and (token.end > cursor or token.unclosed):
            return Completion(cursor, cursor, ())
    return _ranked(cursor, cursor, "", _starts(vocabulary))


def _starts(vocabulary: Vocabulary) -> Iterable[Candidate]:
    """What a term can begin with."""
    for word in _KEYWORDS:
        yield Candidate(word, CandidateKind.KEYWORD, "")
    preferred = set(vocabulary.printed.values())
    for name, column_id in sorted(vocabulary.fields.items(), key=lambda e: e[0] not in preferred):
        yield Candidate(f"{name}:", CandidateKind.FIELD, vocabulary.columns[column_id].header)
    yield Candidate(f"{DEFINITION}:", CandidateKind.FIELD, phrase("Counts as open"))


def _values(name: str, vocabulary: Vocabulary, counts: Counts) -> Iterable[Candidate]:
    if name.lower() == DEFINITION:
        for definition, title in DEFINITION_TITLES.items():
            yield Candidate(definition.value, CandidateKind.VALUE, title)
        return
    column = vocabulary.column(name)
    if column is None:
        return
    if column.id == OPENNESS:
        for side in Side:
            counts_as = (
                phrase("Counts as open") if side is Side.OPEN else phrase("Counts as closed")
            )
            yield Candidate(side.value, CandidateKind.VALUE, counts_as)
    if column.kind in (ColumnKind.NUMBER, ColumnKind.DATE):
        yield from _bounds(column)
    found = counts.get(column.id, {})
    titles: dict[str, str] = {**vocabulary.titles(column.id), UNKNOWN: UNKNOWN}
    for id in sorted(titles, key=lambda id: -found.get(id, 0)):
        yield Candidate(value_text(id), CandidateKind.VALUE, titles[id], found.get(id))


def _bounds(column: Column) -> Iterable[Candidate]:
    if column.kind is ColumnKind.DATE:
        yield Candidate("today", CandidateKind.VALUE, phrase("The day of the catalog"))
        return
    for side in Side:
        title = phrase("The best that counts as closed")
        if side is Side.OPEN:
            title = phrase("The best that counts as open")
        yield Candidate(f"best({side})", CandidateKind.VALUE, title)


def _ranked(start: int, end: int, typed: str, candidates: Iterable[Candidate]) -> Completion:
    wanted = typed.casefold()
    begin: list[Candidate] = []
    hold: list[Candidate] = []
    for each in candidates:
        said = each.text.lstrip('"').casefold()
        title = each.title.casefold()
        if said.startswith(wanted):
            begin.append(each)
        elif title.startswith(wanted) or wanted in said or wanted in title:
            hold.append(each)
    return Completion(start, end, tuple(begin + hold))

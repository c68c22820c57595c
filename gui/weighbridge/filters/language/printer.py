"""Queries to text, so that the text read again is the same query."""

from weighbridge.catalog.openness import Definition
from weighbridge.filters.conditions import CountsAs, OneOf, Phrase, Side
from weighbridge.filters.expression import AllOf, AnyOf, Not, Term
from weighbridge.filters.language.bounds import range_text
from weighbridge.filters.language.lexer import is_plain
from weighbridge.filters.language.vocabulary import DEFINITION, Vocabulary
from weighbridge.filters.query import Query

_KEYWORDS = frozenset({"and", "or", "not", *Side})


def query_text(query: Query, vocabulary: Vocabulary) -> str:
    """A query as it is typed."""
    said = []
    if query.definition is not Definition.DOWNLOADABLE:
        said.append(f"{DEFINITION}:{query.definition}")
    alone = len(query.terms) == 1 and not said
    said += [term_text(term, vocabulary, bracketed=not alone) for term in query.terms]
    return " ".join(said)


def term_text(term: Term, vocabulary: Vocabulary, *, bracketed: bool = False) -> str:
    """A term as it is typed; ``bracketed`` puts brackets around what is more than one condition."""
    if isinstance(term, AllOf | AnyOf):
        parts = (term_text(each, vocabulary, bracketed=True) for each in term.terms)
        text = (" " if isinstance(term, AllOf) else " or ").join(parts)
        return f"({text})" if bracketed else text
    if isinstance(term, Not):
        return f"-{term_text(term.term, vocabulary, bracketed=True)}"
    if isinstance(term, Phrase):
        return term.text if _is_word(term.text) else _quoted(term.text)
    if isinstance(term, CountsAs):
        return term.side.value
    name = vocabulary.printed[term.column_id]
    if isinstance(term, OneOf):
        return f"{name}:{','.join(map(value_text, sorted(term.ids)))}"
    return range_text(vocabulary.columns[term.column_id], name, term)


def value_text(id: str) -> str:
    """An id as a value of a field."""
    return id if is_plain(id) else _quoted(id)


def _is_word(text: str) -> bool:
    return is_plain(text) and text.lower() not in _KEYWORDS


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'

"""Tokens to a query, by recursive descent.

query := all ("or" all)*         all := part ("and"? part)*
part  := ("not" | "-")* ( "(" query ")" | open | closed | word | "phrase" | field )
field := name (":" | "=" | "<" | "<=" | ">" | ">=") value ("," value)*
"""

from collections.abc import Sequence
from typing import NoReturn

from weighbridge.catalog.openness import Definition
from weighbridge.columns import UNKNOWN, Column
from weighbridge.columns import Kind as ColumnKind
from weighbridge.errors import QueryError
from weighbridge.filters.conditions import OPENNESS, CountsAs, OneOf, Phrase, Side
from weighbridge.filters.expression import Term, all_of, any_of, negated
from weighbridge.filters.language.bounds import WANTED_DATE, WANTED_NUMBER, range_of
from weighbridge.filters.language.lexer import Kind, Token, tokens
from weighbridge.filters.language.vocabulary import DEFINITION, Vocabulary
from weighbridge.filters.query import Query
from weighbridge.wording import lowered, phrase

LONGEST = 20_000
"""Characters of a query, at most."""
MOST = 200
"""Conditions of a query, at most."""
DEEPEST = 40
"""Brackets within one another, at most."""

_SIDES = {side.value: side for side in Side}
_EQUALS = (":", "=")


def parse(text: str, vocabulary: Vocabulary) -> Query:
    """The query that a text says.

    Raises:
        QueryError: if it says none; tells where, why, and what may have been meant.
    """
    if len(text) > LONGEST:
        message = phrase(
            "A query has at most {most} characters; this one has {count}.",
            most=LONGEST,
            count=len(text),
        )
        raise QueryError(message, text, LONGEST, len(text))
    return _Parser(text, vocabulary).query()


class _Parser:
    def __init__(self, text: str, vocabulary: Vocabulary) -> None:
        self._tokens = list(tokens(text))
        self._text = text
        self._vocabulary = vocabulary
        self._place = 0
        self._count = 0
        self._definition: Definition | None = None

    def query(self) -> Query:
        for token in self._tokens:
            if token.unclosed:
                self._fail(token, phrase("This quote is not closed."))
        terms = self._any(0) if self._tokens else []
        if self._place < len(self._tokens):
            self._fail(
                self._tokens[self._place],
                phrase("No bracket is open that this one could close."),
            )
        return Query(tuple(terms), self._definition or Definition.DOWNLOADABLE)

    # What holds together

    def _any(self, depth: int) -> list[Term]:
        """Alternatives; of one alone, the terms that all must hold."""
        alternatives = [self._all(depth)]
        while self._is_next("or", Kind.OR):
            self._place += 1
            alternatives.append(self._all(depth))
        if len(alternatives) == 1:
            return alternatives[0]
        if self._definition and not depth:
            self._fail_at_definition()
        return [any_of(all_of(terms) for terms in alternatives)]

    def _all(self, depth: int) -> list[Term]:
        terms: list[Term] = []
        needs_one = True
        while True:
            if not self._is_at_end():
                term = self._part(depth)
                terms += [term] if term is not None else []
                needs_one = False
            elif needs_one:
                self._fail_expecting()
            if self._is_next("and"):
                self._place += 1
                needs_one = True
            elif self._is_at_end():
                return terms

    def _part(self, depth: int) -> Term | None:
        """One term; None for the definition, which is none."""
        turned = 0
        while self._is_next("not", Kind.MINUS):
            turned += 1
            self._place += 1
        if self._is_at_end():
            self._fail_expecting()
        token = self._tokens[self._place]
        self._place += 1
        if token.kind is Kind.NAME and token.text.lower() == DEFINITION:
            self._take_definition(token, allowed=depth == 0 and not turned)
            return None
        term = self._bracket(token, depth) if token.kind is Kind.OPEN else self._condition(token)
        return negated(term) if turned % 2 else term

    def _bracket(self, opening: Token, depth: int) -> Term:
        if depth == DEEPEST:
            self._fail(
                opening, phrase("More than {most} brackets stand within one another.", most=DEEPEST)
            )
        terms = self._any(depth + 1)
        if self._place == len(self._tokens):
            self._fail(opening, phrase("This bracket is not closed."))
        self._place += 1
        return all_of(terms)

    # Conditions

    def _condition(self, token: Token) -> Term:
        if token.kind is Kind.NAME:
            return self._field(token)
        self._count_condition(token)
        if token.kind is Kind.WORD and token.text.lower() in _SIDES:
            return CountsAs(_SIDES[token.text.lower()])
        if not token.text:
            self._fail(token, phrase("Nothing stands between these quotes."))
        return Phrase(token.text)

    def _field(self, name: Token) -> Term:
        column = self._vocabulary.column(name.text)
        if column is None:
            near = self._vocabulary.nearest_fields(name.text)
            shown = repr(name.text)
            if near:
                self._fail(name, phrase("There is no field {name}.", name=shown), near)
            self._fail(
                name,
                phrase(
                    "There is no field {name}. Put text in quotes to search for it as it is.",
                    name=shown,
                ),
            )
        operator, items = self._operator_and_items(name)
        if operator.text in _EQUALS:
            return any_of([self._value(column, item) for item in items])
        if column.kind not in (ColumnKind.NUMBER, ColumnKind.DATE):
            self._fail(operator, phrase("{name} has no order: write {name}:value.", name=name.text))
        if len(items) > 1:
            message = phrase("Only one value can stand after {operator}.", operator=operator.text)
            self._fail(items[1], message)
        self._count_condition(items[0])
        return self._range(column, items[0], operator.text + items[0].text)

    def _operator_and_items(self, name: Token) -> tuple[Token, list[Token]]:
        operator = self._tokens[self._place]
        self._place += 1
        items: list[Token] = []
        while self._kind_is(Kind.ITEM):
            items.append(self._tokens[self._place])
            self._place += 1
            if not self._kind_is(Kind.COMMA):
                return operator, items
            self._place += 1
        after = self._tokens[self._place - 1]
        message = phrase(
            "{name} needs a value after {after}.", name=name.text, after=repr(after.text)
        )
        self._fail(after, message)

    def _value(self, column: Column, item: Token) -> Term:
        self._count_condition(item)
        if item.text.lower() == UNKNOWN:
            return OneOf(column.id, frozenset({UNKNOWN}))
        if column.kind in (ColumnKind.NUMBER, ColumnKind.DATE):
            return self._range(column, item, item.text)
        if column.id == "name" and item.text:
            return Phrase(item.text)
        if column.id == OPENNESS and item.text.lower() in _SIDES:
            return CountsAs(_SIDES[item.text.lower()])
        ids = self._vocabulary.ids_called(column.id, item.text)
        if ids:
            return OneOf(column.id, ids)
        if column.kind in (ColumnKind.CATEGORY, ColumnKind.SET):
            near = self._vocabulary.nearest_values(column.id, item.text)
            message = phrase(
                "No {column} is called {value}.",
                column=lowered(column.title),
                value=repr(item.text),
            )
            self._fail(item, message, near)
        message = phrase(
            "{column} is free text: only 'unknown' can be asked for.", column=column.title
        )
        self._fail(item, message)

    def _range(self, column: Column, item: Token, text: str) -> Term:
        found = range_of(column, text)
        if found is None:
            wanted = WANTED_DATE if column.kind is ColumnKind.DATE else WANTED_NUMBER
            message = phrase(
                "{value} is no value of {column}: wanted is {wanted}.",
                value=repr(item.text),
                column=column.title,
                wanted=wanted,
            )
            self._fail(item, message)
        return found

    def _take_definition(self, name: Token, *, allowed: bool) -> None:
        _, items = self._operator_and_items(name)
        text = items[0].text.lower()
        known = [each.value for each in Definition]
        if text not in known or len(items) > 1:
            message = phrase(
                "No definition of open is called {name}: there are {known}.",
                name=repr(items[-1].text),
                known=", ".join(known),
            )
            self._fail(items[-1], message)
        if not allowed or (self._definition and self._definition != text):
            message = phrase("The definition holds for the whole query: name one, not in brackets.")
            self._fail(name, message)
        self._definition = Definition(text)

    def _count_condition(self, token: Token) -> None:
        self._count += 1
        if self._count > MOST:
            self._fail(token, phrase("A query has at most {most} conditions.", most=MOST))

    # Where we are

    def _kind_is(self, kind: Kind) -> bool:
        return self._place < len(self._tokens) and self._tokens[self._place].kind is kind

    def _is_next(self, word: str, kind: Kind | None = None) -> bool:
        if self._place == len(self._tokens):
            return False
        token = self._tokens[self._place]
        return token.kind is kind or (token.kind is Kind.WORD and token.text.lower() == word)

    def _is_at_end(self) -> bool:
        """Whether no part can stand here: at the end, before "or", "and", or a closing bracket."""
        if self._place == len(self._tokens):
            return True
        return self._is_next("or", Kind.OR) or self._is_next("and", Kind.CLOSE)

    def _fail_expecting(self) -> NoReturn:
        if self._place < len(self._tokens):
            token = self._tokens[self._place]
            message = phrase(
                "Something to look for must stand before {text}.", text=repr(token.text)
            )
            self._fail(token, message)
        last = self._tokens[-1]
        message = phrase("Something to look for must stand after {text}.", text=repr(last.text))
        self._fail(last, message)

    def _fail_at_definition(self) -> NoReturn:
        place = next(t for t in self._tokens if t.text.lower() == DEFINITION)
        message = phrase("The definition holds for the whole query: it cannot stand beside 'or'.")
        self._fail(place, message)

    def _fail(self, token: Token, message: str, nearest: Sequence[str] = ()) -> NoReturn:
        raise QueryError(message, self._text, token.start, token.end, nearest)

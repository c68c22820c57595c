"""Texts that the program words itself, so that they can be said in another language too.

A text is made in English, and is that text wherever a plain one is wanted: on the command line, in
files, in tests. It remembers what it was made of: a template that a list of translations has, and
the values that stand in it. Names and notes out of data are never such texts, and stay as they are.

Templates are literals, since a list of translations is made by reading the code.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeAlias, TypeVar, cast

_Value = TypeVar("_Value")

Say: TypeAlias = Callable[[str], str]
"""Says a text in another language, if it is one of ours."""


class Phrase(str):
    """An English text that knows its ``template`` and the ``values`` in it.

    ``amount`` is set where a number decides the form; the template is then the form for many, in
    which ``%n`` stands for that number.
    """

    __slots__ = ("amount", "template", "values")

    template: str
    values: Mapping[str, object]
    amount: int | None


class Joined(Phrase):
    """Texts with ``template`` between them; they are said one by one."""

    __slots__ = ()


def phrase(template: str, /, **values: object) -> Phrase:
    """A text with values in it: further texts, numbers, names.

    >>> phrase("{count} of {all} shown", count=2, all=3.5)
    '2 of 3.5 shown'
    """
    return _made(template, values, None, template)


def plural(one: str, many: str, count: int, /, **values: object) -> Phrase:
    """A text whose form follows from a number, for which ``%n`` stands.

    >>> plural("%n model", "%n models", 1)
    '1 model'
    """
    form = (one if count == 1 else many).replace("%n", str(count))
    return _made(many, values, count, form)


def joined(mark: str, parts: Iterable[str]) -> Phrase:
    """Texts with a mark between them; a comma or semicolon is said too."""
    listed = tuple(parts)
    text = Joined(mark.join(listed))
    text.template, text.amount = _MARKS.get(mark, mark), None
    text.values = {str(place): each for place, each in enumerate(listed)}
    return text


def listed(parts: Iterable[str]) -> Phrase:
    """Texts with "and" between them."""
    return joined(phrase(" and "), parts)


def _made(template: str, values: Mapping[str, object], amount: int | None, form: str) -> Phrase:
    text = Phrase(form.format(**{id: _plain(each) for id, each in values.items()}))
    text.template, text.values, text.amount = template, values, amount
    return text


def _plain(value: object) -> object:
    return plain_number(value) if isinstance(value, float) else value


COMMA, SEMICOLON = phrase(", "), phrase("; ")
"""Marks of lists: other languages have their own."""

_MARKS = {str(each): each for each in (COMMA, SEMICOLON)}


def say(
    text: str,
    translate: Callable[[str, int | None], str | None],
    number: Callable[[float], str],
) -> str:
    """A text in other words; one that is none of ours stays as it is.

    ``translate`` gives the words of a template, or None where it has none; ``number`` writes the
    numbers among the values.
    """
    if not isinstance(text, Phrase):
        return text

    def value(each: object) -> object:
        if isinstance(each, str):
            return say(each, translate, number)
        return number(each) if isinstance(each, int | float) else each

    values = {id: value(each) for id, each in text.values.items()}
    if isinstance(text, Joined):
        return say(text.template, translate, number).join(map(str, values.values()))
    template = translate(text.template, text.amount)
    if template is None:
        if text.amount is not None:
            return str(text)
        template = text.template
    return template.format(**values)


def in_words(value: _Value, say: Say) -> _Value:
    """A frozen value with all texts of ours in it said; what it holds of other kinds stays."""
    worded: Any = value
    if isinstance(value, Phrase):
        worded = say(value)
    elif isinstance(value, tuple):
        parts = [in_words(each, say) for each in value]
        worded = type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)
    elif is_dataclass(value) and not isinstance(value, type):
        parts_of = {each.name: getattr(value, each.name) for each in fields(value)}
        worded = replace(value, **{id: in_words(each, say) for id, each in parts_of.items()})
    return cast(_Value, worded)


def plain_number(value: float) -> str:
    """A number in the C locale: no exponent, no thousands mark, no float noise.

    >>> plain_number(1048576.0), plain_number(0.0036)
    ('1048576', '0.0036')
    """
    if value == int(value):
        return str(int(value))
    text = repr(value)
    if "e" in text:
        from decimal import Decimal  # Few numbers are that small, and few runs meet one.

        text = format(Decimal(text), "f")
    return text


def lowered(text: str) -> str:
    """A text as it stands within a sentence: other languages keep their own letter case."""
    return _with_case(text, text.lower())


def capitalized(text: str) -> str:
    """A text as it begins a line: other languages keep their own letter case."""
    return _with_case(text, text.capitalize())


def _with_case(text: str, changed: str) -> str:
    if not isinstance(text, Phrase):
        return changed
    other = type(text)(changed)
    other.template, other.values, other.amount = text.template, text.values, text.amount
    return other

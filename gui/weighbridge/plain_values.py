"""Frozen values as plain ones, fit for JSON, and back with care.

A value is a dataclass whose fields are texts, numbers, truths, enums of texts, dates, tuples or
sets of these, or such dataclasses. What is read back takes no part that is not of its field's type.
"""

import math
import types
import typing
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from weighbridge.wording import phrase

_Value = TypeVar("_Value")

LONGEST_TEXT = 10_000
LARGEST_NUMBER = 10**18
MOST_PARTS = 1000
"""What is longer, larger or more than that was made by no person, and is left out."""


def plain(value: object) -> object:
    """A value made of lists, mappings, texts, numbers and truths only."""
    if is_dataclass(value):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, frozenset):
        return sorted(map(plain, value), key=str)
    if isinstance(value, tuple):
        return [plain(each) for each in value]
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, StrEnum) else value


def read_into(default: _Value, told: object, place: str, problems: list[str]) -> _Value:
    """A dataclass with the parts that are told in place of its own.

    What is unknown or of the wrong type is left out, and ``problems`` is told so, part by part;
    ``place`` is what the whole is called there.
    """
    assert is_dataclass(default) and not isinstance(default, type)
    if not isinstance(told, Mapping):
        problems.append(phrase("{place} has no parts; it is as at first.", place=place))
        return default
    hints = typing.get_type_hints(type(default))
    read: dict[str, Any] = {}
    for name, part in told.items():
        where = phrase("{place}, {part}", place=place, part=str(name)[:40])
        if name not in hints:
            problems.append(phrase("{where}: nothing is known of it.", where=where))
            continue
        before = getattr(default, name)
        if is_dataclass(before):
            read[name] = read_into(before, part, where, problems)
            continue
        try:
            read[name] = _meant(hints[name], part)
        except (TypeError, ValueError) as error:
            problems.append(
                phrase(
                    "{where}: {reason}; it is as at first.", where=where, reason=reason_of(error)
                )
            )
    return replace(default, **read)


def reason_of(error: Exception) -> str:
    """What an error says, as it was worded."""
    reason = error.args[0] if error.args else ""
    return reason if isinstance(reason, str) else str(error)


def text_of(told: object) -> str:
    """A text that can be shown and written.

    Raises:
        TypeError, ValueError: if it is none.
    """
    if not isinstance(told, str):
        raise TypeError(phrase("it is not a text"))
    if len(told) > LONGEST_TEXT:
        raise ValueError(phrase("it is longer than {count} characters", count=LONGEST_TEXT))
    try:
        told.encode()
    except UnicodeEncodeError as error:
        raise ValueError(phrase("it is no text that can be written")) from error
    return told


def texts_of(told: object) -> tuple[str, ...]:
    """A list of texts.

    Raises:
        TypeError, ValueError: if it is none.
    """
    return tuple(map(text_of, _list_of(told)))


def _meant(kind: Any, told: object) -> Any:
    """What is told, as a value of a type; raises TypeError or ValueError if it is none."""
    origin, inner = typing.get_origin(kind), typing.get_args(kind)
    if origin in (types.UnionType, typing.Union):
        (other,) = (each for each in inner if each is not type(None))
        return None if told is None else _meant(other, told)
    if origin in (tuple, frozenset):
        return origin(_meant(inner[0], each) for each in _list_of(told))
    if is_dataclass(kind):
        return _whole(kind, told)
    if kind is bool:
        if not isinstance(told, bool):
            raise TypeError(phrase("it is neither true nor false"))
        return told
    if kind in (int, float):
        return _number(kind, told)
    text = text_of(told)
    return date.fromisoformat(text) if kind is date else kind(text)


def _whole(kind: Any, told: object) -> Any:
    """A dataclass of which nothing may be missing or wrong."""
    hints = typing.get_type_hints(kind)
    if not isinstance(told, Mapping) or not told.keys() <= hints.keys():
        raise TypeError("it has not the parts that it needs")
    return kind(**{name: _meant(hints[name], part) for name, part in told.items()})


def _number(kind: Any, told: object) -> int | float:
    if isinstance(told, bool) or not isinstance(told, int | float):
        raise TypeError(phrase("it is not a number"))
    if abs(told) > LARGEST_NUMBER or not math.isfinite(told):
        raise ValueError(phrase("it is too large a number"))
    if kind is int and not isinstance(told, int):
        raise TypeError(phrase("it is not a whole number"))
    return float(told) if kind is float else told


def _list_of(told: object) -> Sequence[object]:
    if not isinstance(told, list):
        raise TypeError(phrase("it is not a list"))
    if len(told) > MOST_PARTS:
        raise ValueError(phrase("it has more than {count} parts", count=MOST_PARTS))
    return told

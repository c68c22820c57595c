"""A corpus of damaged files, made from whole ones: the same in every run."""

import json
import random
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

HOSTILE_TEXTS = {
    "html": "<img src='file:///etc/passwd'><script>alert(1)</script>",
    "formula": '=HYPERLINK("http://example.org","x")',
    "right-to-left": "\u202egpj.exe\u2066",
    "64 kB": "n" * 65_536,
    "nul": "a\0b",
    "newlines": "a\r\nb\u2028c",
    "surrogate": "\ud800",
    "marks": "a" + "\u0301" * 500,
    "nothing": "",
    "path": "../../../../etc/passwd",
    "brackets": "(" * 5000,
    "quote": '"\\',
}
_HOSTILE_VALUES: dict[str, Any] = {
    "null": None,
    "true": True,
    "huge": 10**400,
    "negative": -(10**18),
    "tiny": 1e-320,
    "list": [],
    "object": {},
    "nested": [[[[{"a": [[]]}]]]],
    "numbers": [1, 2.5, None],
    "many": ["x"] * 5000,
}


def damaged_bytes(whole: bytes) -> Iterator[tuple[str, bytes]]:
    """Files that are damaged as a whole, whatever they are of."""
    chance = random.Random(7)  # noqa: S311 - no secret
    yield "empty", b""
    yield "nul bytes", bytes(len(whole))
    yield "only a mark", b"\xef\xbb\xbf"
    yield "with a mark", b"\xef\xbb\xbf" + whole
    yield "utf-16", whole.decode().encode("utf-16")
    yield "twice", whole + whole
    for n in range(10):
        yield f"truncated {n}", whole[: len(whole) * n // 10]
    for n in range(6):
        yield f"binary {n}", chance.randbytes(10 ** (n % 4 + 1))
    for n in range(20):
        flipped = bytearray(whole)
        for _ in range(n + 1):
            flipped[chance.randrange(len(flipped))] = chance.randrange(256)
        yield f"flipped {n}", bytes(flipped)


def damaged_json(whole: Any) -> Iterator[tuple[str, bytes]]:
    """Files of JSON, damaged as a whole and value by value."""
    yield from damaged_bytes(json.dumps(whole).encode())
    for word in (
        "NaN",
        "-Infinity",
        "1e999",
        "9" * 5000,
        '"\\ud800"',
        "[" * 100_000,
        '{"a":' * 9999,
    ):
        yield f"all {word[:9]}", word.encode()
        yield f"within {word[:9]}", json.dumps(whole).replace("1", word, 1).encode()
    for name, value in {**HOSTILE_TEXTS, **_HOSTILE_VALUES}.items():
        for place in _places(whole):
            yield f"{name} at {'.'.join(map(str, place))}", _dumped(_with(whole, place, value))


def _dumped(content: Any) -> bytes:
    return json.dumps(content).encode()


def _places(whole: Any, place: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to each value within, the outer ones first."""
    yield place
    if isinstance(whole, dict):
        for name, part in whole.items():
            yield from _places(part, (*place, name))
    elif isinstance(whole, list) and whole:
        yield from _places(whole[0], (*place, 0))


def _with(whole: Any, place: tuple[Any, ...], value: Any) -> Any:
    if not place:
        return value
    changed = deepcopy(whole)
    inner = changed
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    return changed

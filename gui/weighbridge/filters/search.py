"""Which rows have a text in a name, and in which.

What a row shares with others, such as the names of vendor and family, is looked through once for
all of them. Of its own name and id it is kept, a bit a row, which of the commonest letters and
pairs of letters they have. A text can only be in rows that have each of its pairs; those few are
looked through one by one. A text that extends the last one goes on from where that was found.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

import numpy as np

from weighbridge.catalog.frame import Frame, Mask
from weighbridge.filters.query import Query

if TYPE_CHECKING:
    from numpy.typing import NDArray

Bits: TypeAlias = "NDArray[np.uint8]"
"""A bit a row, eight to the byte."""

_OWN = frozenset({"name", "id"})
"""The kinds of names that hardly any two rows share."""
_LETTERS, _PAIRS = 64, 768
"""How many letters and pairs have a set of rows for themselves, the commonest."""
_SHARED = 192
"""How many sets the other pairs share."""
_SAMPLE = 20_000
_BLOCK = 8192
"""Rows taken in at once; a multiple of eight."""


class _Found(NamedTuple):
    """Where a text was found first in the rows that have it."""

    wanted: bytes
    rows: "NDArray[np.intp]"
    places: "NDArray[np.intp]"


class Search:
    """Finds texts in the names of all rows."""

    def __init__(self, frame: Frame) -> None:
        codes: dict[tuple[str, ...], int] = {}
        own, shared = [], []
        for names in frame.searched:
            own.append("\n".join(name for name, kind in names if kind in _OWN).casefold())
            others = tuple(name for name, kind in names if kind not in _OWN)
            shared.append(codes.setdefault(others, len(codes)))
        self._shared = ["\n".join(others).casefold() for others in codes]
        self._shared_of = np.array(shared, dtype=np.int32)
        self._letters, self._pairs = _places_of(own[:: max(1, len(own) // _SAMPLE)])
        encoded = [_encoded(name) + b"\n" for name in own]
        self._text = b"".join(encoded)
        self._bytes = np.frombuffer(self._text, dtype=np.uint8)
        lengths = np.fromiter(map(len, encoded), np.intp, len(encoded))
        self._ends = np.cumsum(lengths)
        self._starts = self._ends - lengths
        self._size = len(own)
        self._rows_having = np.zeros(
            (_LETTERS + _PAIRS + _SHARED, -(-self._size // 8)), dtype=np.uint8
        )
        for first in range(0, self._size, _BLOCK):
            taken = self._taken_in(own[first : first + _BLOCK])
            self._rows_having[:, first // 8 : first // 8 + len(taken)] = taken.T
        nothing = np.zeros(0, dtype=np.intp)
        self._last = _Found(b"\n", nothing, nothing)

    def rows_with(self, text: str) -> Mask:
        """Where a name holds a text, which is folded; all rows where it is empty."""
        if "\n" in text:  # It parts names from one another, and stands in none.
            return np.zeros(self._size, dtype=np.bool_)
        wanted = _encoded(text)
        having = np.full(self._rows_having.shape[1], 0xFF, dtype=np.uint8)
        for place in self._places_in(wanted):
            having &= self._rows_having[place]
        own: Mask = np.unpackbits(having, count=self._size).view(np.bool_)
        hits = np.array([text in names for names in self._shared], dtype=np.bool_)
        found: Mask = hits.take(self._shared_of) if hits.any() else np.zeros_like(own)
        if not wanted or self._is_certain(wanted):
            return found | own
        found[self._looked_through(wanted, own & ~found)] = True
        return found

    def _looked_through(self, wanted: bytes, candidates: Mask) -> "NDArray[np.intp]":
        """The candidates in whose own names a text stands."""
        last = self._last
        if wanted.startswith(last.wanted):
            still = candidates.take(last.rows)
            rows, places = last.rows.compress(still), last.places.compress(still)
            goes_on = np.ones(len(rows), dtype=np.bool_)
            for offset in range(len(last.wanted), len(wanted)):
                goes_on &= self._bytes.take(places + offset, mode="clip") == wanted[offset]
        else:
            rows = np.flatnonzero(candidates)
            places = self._starts.take(rows)
            goes_on = np.zeros(len(rows), dtype=np.bool_)
        again = np.flatnonzero(~goes_on)
        begin, end = places.take(again).tolist(), self._ends.take(rows.take(again)).tolist()
        find = self._text.find
        places[again] = [find(wanted, *ends) for ends in zip(begin, end, strict=True)]
        has = places >= 0
        self._last = _Found(wanted, rows.compress(has), places.compress(has))
        return self._last.rows

    def _is_certain(self, wanted: bytes) -> bool:
        """Whether all rows that have the sets of a text have the text."""
        if len(wanted) == 1:
            return bool(self._letters[wanted[0]] >= 0)
        return not wanted[2:] and bool(self._pairs[_number(*wanted)] < _LETTERS + _PAIRS)

    def _places_in(self, wanted: bytes) -> Iterator[int]:
        """The sets of rows that have what a text is made of."""
        if len(wanted) == 1 and self._letters[wanted[0]] >= 0:
            yield int(self._letters[wanted[0]])
        for pair in pairwise(wanted):
            yield int(self._pairs[_number(*pair)])

    def _taken_in(self, names: Sequence[str]) -> Bits:
        """By eight rows and set: a bit for each row that belongs to the set."""
        letters, rows = _bytes_of(names)
        has = np.zeros((len(names), len(self._rows_having)), dtype=np.bool_)
        known = self._letters.take(letters)
        has[rows[known >= 0], known[known >= 0]] = True
        inside = rows[:-1] == rows[1:]
        pairs = self._pairs.take(_numbers(letters))
        has[rows[:-1][inside], pairs[inside]] = True
        return np.packbits(has, axis=0)


def _places_of(sample: Sequence[str]) -> tuple["NDArray[np.intp]", "NDArray[np.intp]"]:
    """By letter, and by number of a pair: the place of its set; -1 for a letter without one."""
    found, _ = _bytes_of(sample)
    letters = np.full(256, -1)
    common = _commonest(found, 256, _LETTERS)
    letters[common] = np.arange(len(common))
    # Pairs are dealt out over the shared sets, and the commonest then get their own.
    pairs = _LETTERS + _PAIRS + np.arange(1 << 16) % _SHARED
    common = _commonest(_numbers(found), 1 << 16, _PAIRS)
    pairs[common] = _LETTERS + np.arange(len(common))
    return letters, pairs


def _commonest(
    numbers: "NDArray[np.uint8] | NDArray[np.intp]", size: int, most: int
) -> "NDArray[np.intp]":
    counts = np.bincount(numbers, minlength=size)
    common = np.argsort(-counts, kind="stable")[:most]
    return common[counts[common] > 0]


def _bytes_of(names: Sequence[str]) -> tuple["NDArray[np.uint8]", "NDArray[np.intp]"]:
    """All bytes of some names, and to which of them each belongs."""
    encoded = [_encoded(name) for name in names]
    lengths = np.fromiter(map(len, encoded), np.intp, len(encoded))
    return np.frombuffer(b"".join(encoded), dtype=np.uint8), np.repeat(
        np.arange(len(encoded)), lengths
    )


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")


def _number(first: int, second: int) -> int:
    """A pair of bytes as one number."""
    return first << 8 | second


def _numbers(letters: "NDArray[np.uint8]") -> "NDArray[np.intp]":
    """The pairs of neighbours as numbers."""
    return letters[:-1].astype(np.intp) << 8 | letters[1:]


def found_by(frame: Frame, row: int, query: Query) -> tuple[str, str] | None:
    """(kind, name) of the name that explains why a search found a row.

    That is the name with most of the words that the model's own name lacks; of equals the last, as
    the less common names are. None where the own name lacks none, or there is no search.
    """
    names = frame.searched[row]
    own = names[0][0].casefold()
    missing = [word for word in query.words if word not in own]
    if not missing:
        return None

    def found_in(pair: tuple[str, str]) -> int:
        return sum(word in pair[0].casefold() for word in missing)

    name, kind = max(reversed(names), key=found_in)
    return kind, name

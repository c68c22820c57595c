"""Find a name among many by a few letters, best first.

The rule. A name matches if the letters typed stand in it in their order; blanks and letter case do
not count. Better matches come first:

1. the name is what is typed;
2. the name begins with it;
3. a word of the name begins with it;
4. it stands somewhere in the name;
5. its letters stand in the name in their order: the fewer the pieces, and the more of them that
   begin a word, the better.

A match of another name, such as a codename, comes after all matches of names of the same kind.
Equal matches are ordered by the length of the name, then as they were given.
"""

import re
from collections.abc import Iterable, Sequence
from heapq import nsmallest
from typing import NamedTuple

MOST_LETTERS = 200
"""What of a name is looked at: names out of data may be as long as a book."""

_EXACT, _BEGINS, _WORD_BEGINS, _WITHIN, _LETTERS = range(0, 10, 2)
_OTHER_NAME = 1
_WORD_START = re.compile(r"(?<![^\W_])[^\W_]")


class Sought(NamedTuple):
    """What can be found: its name, and other names that it has."""

    title: str
    others: tuple[str, ...] = ()


class Finder:
    """Finds among the same names again and again, with each letter typed."""

    def __init__(self, sought: Iterable[Sought]) -> None:
        self._titles: list[str] = []
        self._names: list[tuple[str, int, int]] = []
        """(folded name with a blank before it, place, 1 for another name) of each name."""
        for place, each in enumerate(sought):
            self._titles.append(each.title)
            self._names.append((_folded(each.title), place, 0))
            self._names += [(_folded(name), place, _OTHER_NAME) for name in each.others]

    def find(self, text: str, most: int) -> list[int]:
        """Places of the best matches, best first; the first ones given where nothing is typed."""
        typed = _folded(text)
        if typed == " ":
            return list(range(min(most, len(self._titles))))
        best: dict[int, tuple[int, int]] = {}
        for rank, place in [*self._holding(typed), *self._with_letters(typed)]:
            best[place] = min(best.get(place, rank), rank)
        ordered = ((rank, len(self._titles[place]), place) for place, rank in best.items())
        return [place for _, _, place in nsmallest(most, ordered)]

    def _holding(self, typed: str) -> Iterable[tuple[tuple[int, int], int]]:
        """Rank and place of the names in which what is typed stands as it is."""
        bare = typed[1:]
        for name, place, other in self._names:
            if bare in name:
                if name.startswith(typed):
                    kind = _EXACT if name == typed else _BEGINS
                else:
                    kind = _WORD_BEGINS if typed in name else _WITHIN
                yield (kind + other, 0), place

    def _with_letters(self, typed: str) -> Iterable[tuple[tuple[int, int], int]]:
        """Rank and place of the names that have the letters in their order, in pieces."""
        letters = typed.replace(" ", "")
        # Each part stops at its letter, so that a search takes time by the length of the name.
        pattern = re.compile("".join(f"[^{re.escape(each)}]*{re.escape(each)}" for each in letters))
        bare = typed[1:]
        for name, place, other in self._names:
            if bare not in name and pattern.match(name):
                yield (_LETTERS + other, _cost(name, letters)), place


def _folded(name: str) -> str:
    """A name as it is compared: signs between words are blanks, and one stands before it."""
    return " " + " ".join(re.split(r"[\s/_-]+", name[:MOST_LETTERS].casefold().strip()))


def _cost(name: str, letters: Sequence[str]) -> int:
    """How far letters are from standing together in a name: two a gap, one if a word begins there.

    A blank between two letters is no gap. The least over all ways to place the letters, found
    letter by letter.
    """
    starts = {found.start() for found in _WORD_START.finditer(name)}
    costs: dict[int, int] = {-3: 0}  # Before the name; next to no letter of it.
    for letter in letters:
        reached: dict[int, int] = {}
        least, before = None, sorted(costs)
        place = name.find(letter)
        while place >= 0:
            while before and before[0] < place:
                cost = costs[before.pop(0)]
                least = cost if least is None else min(least, cost)
            if least is not None:
                gap = least + (1 if place in starts else 2)
                next_to = place - 2 if name[place - 1] == " " else place - 1
                reached[place] = min(gap, costs.get(next_to, gap))
            place = name.find(letter, place + 1)
        costs = reached
    return min(costs.values())

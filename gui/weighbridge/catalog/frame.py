"""The resolved rows, one array a column: what the filter engine, the table and exports read.

A series is made for whole-column work in numpy (masks, orders, counts) and still gives each cell
as a plain value. Unknown is NaN in numbers and dates, -1 in codes, None in texts and in cells.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

import numpy as np

from weighbridge.columns import UNKNOWN, Value, plain_number
from weighbridge.wording import joined

if TYPE_CHECKING:
    # The types of numpy take as long to import as all the modules of the catalog.
    import pandas as pd
    from numpy.typing import NDArray

_Made = TypeVar("_Made")

LIST_MARK = ", "
"""What stands between the values of a cell that is a set."""

Floats: TypeAlias = "NDArray[np.float64]"
Codes: TypeAlias = "NDArray[np.int32]"
Mask: TypeAlias = "NDArray[np.bool_]"
Rows: TypeAlias = "NDArray[np.signedinteger]"
"""Row numbers of a frame."""


class Series(Protocol):
    """One column's cells."""

    def value(self, row: int) -> Value:
        """The cell: None if unknown; a category's id; a date as ISO text, as exact as known."""

    def text(self, row: int) -> str:
        """The cell as a person reads it in a file: category titles, plain numbers."""

    def sort_key(self) -> Floats:
        """A number a row by which rows sort; NaN where unknown."""


class TextSeries:
    """Free text."""

    def __init__(self, values: Sequence[str | None]) -> None:
        self._values = tuple(values)

    def value(self, row: int) -> Value:
        """The text, or None."""
        return self._values[row]

    def text(self, row: int) -> str:
        """The text, or "unknown"."""
        return self._values[row] or UNKNOWN

    def sort_key(self) -> Floats:
        """Place in the alphabet, letter case aside."""
        folded = [value.casefold() if value else None for value in self._values]
        places = {text: float(place) for place, text in enumerate(sorted({t for t in folded if t}))}
        return np.array([places[t] if t else np.nan for t in folded], dtype=np.float64)


class CategorySeries:
    """Values out of a short list; the order of the list is the order in which rows sort."""

    def __init__(self, values: Sequence[str | None], titles: Mapping[str, str]) -> None:
        """``titles`` maps each possible id to its title, in sort order."""
        self.titles = dict(titles)
        self.ids = tuple(titles)
        places = {id: code for code, id in enumerate(self.ids)}
        self.codes: Codes = np.array(
            [-1 if value is None else places[value] for value in values], dtype=np.int32
        )

    def value(self, row: int) -> Value:
        """The category's id, or None."""
        code = self.codes[row]
        return self.ids[code] if code >= 0 else None

    def text(self, row: int) -> str:
        """The category's title, or "unknown"."""
        code = self.codes[row]
        return self.titles[self.ids[code]] if code >= 0 else UNKNOWN

    def present(self) -> frozenset[str]:
        """The ids that some row has; "unknown" among them where a row's is not known."""
        counts = np.bincount(self.codes + 1, minlength=len(self.ids) + 1)
        return frozenset(
            id for id, count in zip((UNKNOWN, *self.ids), counts, strict=True) if count
        )

    def sort_key(self) -> Floats:
        """Place in the list."""
        return np.where(self.codes < 0, np.nan, self.codes.astype(np.float64))


class SetSeries:
    """Several values of a short list in one cell, such as what a model reads."""

    def __init__(self, values: Sequence[tuple[str, ...] | None], titles: Mapping[str, str]) -> None:
        """``titles`` maps each possible id to its title, in the order in which to list them all.

        A cell of no values is a known one; None is unknown.
        """
        self.titles = dict(titles)
        self.ids = tuple(titles)
        distinct = dict.fromkeys(value for value in values if value is not None)
        self.sets: tuple[tuple[str, ...], ...] = tuple(distinct)
        """The sets that rows have, each once."""
        places = {value: code for code, value in enumerate(distinct)}
        self.codes: Codes = np.array(
            [-1 if value is None else places[value] for value in values], dtype=np.int32
        )
        """By row: which of these sets it has, -1 where that is unknown."""

    def value(self, row: int) -> Value:
        """The ids with commas between them, or None."""
        code = self.codes[row]
        return LIST_MARK.join(self.sets[code]) if code >= 0 else None

    def text(self, row: int) -> str:
        """The titles with commas between them, or "unknown"."""
        code = self.codes[row]
        if code < 0:
            return UNKNOWN
        return joined(LIST_MARK, (self.titles[id] for id in self.sets[code]))

    def present(self) -> frozenset[str]:
        """The ids that some row has; "unknown" among them where a row's set is not known."""
        known = frozenset(id for ids in self.sets for id in ids)
        return known | {UNKNOWN} if (self.codes < 0).any() else known

    def sort_key(self) -> Floats:
        """Place in the alphabet of the cell's text."""
        texts = [LIST_MARK.join(self.titles[id] for id in ids).casefold() for ids in self.sets]
        places = {text: float(place) for place, text in enumerate(sorted(set(texts)))}
        by_code = np.array([places[text] for text in texts] + [np.nan], dtype=np.float64)
        return by_code[self.codes]  # Code -1, unknown, takes the last entry.


class NumberSeries:
    """Numbers."""

    def __init__(self, values: Sequence[float | None]) -> None:
        self.values: Floats = np.array(
            [np.nan if value is None else value for value in values], dtype=np.float64
        )

    def value(self, row: int) -> Value:
        """The number, or None."""
        number = float(self.values[row])
        return None if np.isnan(number) else number

    def text(self, row: int) -> str:
        """The number in the C locale, all its digits, or "unknown"."""
        number = self.value(row)
        return UNKNOWN if number is None else plain_number(float(number))

    def sort_key(self) -> Floats:
        """The number itself."""
        return self.values


class DateSeries:
    """Dates, some of which are only known to the month or year."""

    def __init__(self, values: Sequence[str | None]) -> None:
        self._texts = tuple(values)

    def value(self, row: int) -> Value:
        """ISO text as exact as known, or None."""
        return self._texts[row]

    def text(self, row: int) -> str:
        """ISO text as exact as known, or "unknown"."""
        return self._texts[row] or UNKNOWN

    def sort_key(self) -> Floats:
        """Days since 0001-01-01; a month or year stands for its first day."""
        return self._days

    @cached_property
    def _days(self) -> Floats:
        days = {text: first_day(text) for text in set(self._texts) if text is not None}
        return np.array(
            [np.nan if text is None else days[text] for text in self._texts], dtype=np.float64
        )


def first_day(text: str) -> float:
    """A date as days since 0001-01-01; a month or year stands for its first day."""
    return float(date.fromisoformat((text + "-01-01")[: len("2026-01-01")]).toordinal())


class OnDemand(Mapping[str, _Made]):
    """Values by id, each made when it is first asked for, and then kept.

    Of the columns of a catalog few are ever looked at in one run.
    """

    def __init__(self, makers: Mapping[str, Callable[[], _Made]]) -> None:
        self._makers = dict(makers)
        self._made: dict[str, _Made] = {}

    def __getitem__(self, id: str) -> _Made:
        if id not in self._made:
            self._made[id] = self._makers[id]()
        return self._made[id]

    def __contains__(self, id: object) -> bool:
        return id in self._makers  # Asking whether a value is there does not make it.

    def __iter__(self) -> Iterator[str]:
        return iter(self._makers)

    def __len__(self) -> int:
        return len(self._makers)


@dataclass(frozen=True)
class Frame:
    """All models: one row each, the same in every series.

    ``searched`` holds, for each row, every name that a search may find, as pairs of the name and a
    word for what it is ("name", "codename"); the model's own name stands first.
    """

    model_ids: tuple[str, ...]
    series: Mapping[str, Series]
    searched: tuple[tuple[tuple[str, str], ...], ...]

    def __len__(self) -> int:
        return len(self.model_ids)

    @cached_property
    def row_of(self) -> Mapping[str, int]:
        """The row of each model id."""
        return {id: row for row, id in enumerate(self.model_ids)}

    def to_pandas(self) -> "pd.DataFrame":
        """A DataFrame with the model ids as index, for notebooks and for checks.

        Categories become text, numbers stay numbers, unknown is NaN or None.
        """
        # Imported here, since pandas takes longer to load than all the rest together.
        import pandas as pd

        rows = range(len(self))
        cells = {id: [series.value(row) for row in rows] for id, series in self.series.items()}
        return pd.DataFrame(cells, index=pd.Index(self.model_ids, name="model_id"))

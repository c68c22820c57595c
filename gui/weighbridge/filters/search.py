"""Which rows have a text in a name, and in which."""

import numpy as np

from weighbridge.catalog.frame import Frame, Mask
from weighbridge.filters.query import Query


class Search:
    """Finds texts in the names of all rows."""

    def __init__(self, frame: Frame) -> None:
        self._names = ["\n".join(name for name, _ in names).casefold() for names in frame.searched]

    def rows_with(self, text: str) -> Mask:
        """Where a name holds a text, which is folded."""
        return np.fromiter((text in names for names in self._names), np.bool_, len(self._names))


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

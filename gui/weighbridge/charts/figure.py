"""A figure: one description of a chart, drawn alike on screen, as SVG, as PNG and on paper.

Places are in units of the axes: a logarithmic axis counts powers of ten, an axis of dates counts
days since 0001-01-01, an axis of lanes counts the lanes from 0, the first being drawn on top or at
the left. Unknown is NaN and never drawn; hollow is what is reported or announced.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from weighbridge.catalog.frame import Floats, Mask
from weighbridge.catalog.openness import CLOSED_CLASSES, OPEN_CLASSES, TITLES, Openness
from weighbridge.columns import Value
from weighbridge.wording import joined, phrase, plural

if TYPE_CHECKING:
    from numpy.typing import NDArray

Names: TypeAlias = "Sequence[str] | NDArray[np.object_]"

LOOKS: tuple[Openness | None, ...] = (*Openness, None)
"""What a mark can look like: one look per openness class, the last where it is not known."""

UNKNOWN_LOOK = len(LOOKS) - 1
LOOK_TITLES = tuple(TITLES[each] if each else phrase("Openness unknown") for each in LOOKS)
OPEN_LOOK = LOOKS.index(Openness.PERMISSIVE)
CLOSED_LOOK = LOOKS.index(Openness.CLOSED_API)
HALF_LOOK = LOOKS.index(Openness.CONDITIONAL)
_ROOM = 0.06
"""How much of its length an axis goes on beyond what lies on it."""


class Kind(StrEnum):
    """The charts there are; the ids are stable."""

    PRICE_QUALITY = "price-quality"
    GAP = "gap"
    TIMELINE = "timeline"
    SPREAD = "spread"
    HISTORY = "history"
    STRATEGY = "strategy"
    COMPONENTS = "components"
    PROFILE = "profile"
    LICENSES = "licenses"


class Scale(StrEnum):
    """How an axis counts."""

    LINEAR = "linear"
    LOG = "log"
    DATE = "date"
    LANES = "lanes"


class Dash(StrEnum):
    """How a line is drawn."""

    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"


@dataclass(frozen=True, slots=True)
class Axis:
    """One axis: what it stands for, how it counts, and the part of it that shows all.

    ``lanes`` are the titles of lanes. A lane's title that begins a group of lanes stands in
    ``groups`` under the lane's number.
    """

    title: str
    scale: Scale
    low: float = 0.0
    high: float = 1.0
    lanes: tuple[str, ...] = ()
    groups: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, eq=False)
class Marks:
    """Points, column by column; all columns belong together by place.

    ``ids`` are model ids; ``tell`` says in words what a mark is. Spans are the ends of an interval
    on an axis, NaN where there is none. ``sizes`` are factors of the usual size.
    """

    xs: Floats
    ys: Floats
    ids: Names
    names: Names
    looks: "NDArray[np.int8]"
    tell: Callable[[int], str]
    sizes: "Floats | None" = None
    hollow: "Mask | None" = None
    x_span: tuple[Floats, Floats] | None = None
    y_span: tuple[Floats, Floats] | None = None
    texts: Sequence[str] = ()
    """Short texts that stand beside the marks, such as a count."""

    def __len__(self) -> int:
        return len(self.xs)


def no_marks() -> Marks:
    """Not one point."""
    nothing = np.empty(0)
    return Marks(nothing, nothing, (), (), np.empty(0, np.int8), lambda _place: "")


@dataclass(frozen=True, eq=False)
class Line:
    """A line through places; of a step line each value holds until the next place."""

    xs: Floats
    ys: Floats
    look: int | None
    """The look whose colour it has; None for one that is of neither side."""
    title: str = ""
    """What stands at its end."""
    steps: bool = False
    dash: Dash = Dash.SOLID
    thin: bool = False


@dataclass(frozen=True, slots=True)
class Bar:
    """A part of a bar in a lane, from one place to another; ``shade`` is from 0, pale, to 1."""

    lane: int
    start: float
    end: float
    look: int
    shade: float
    told: str


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of the horizontal axis that stands out, such as one without data."""

    start: float
    end: float
    text: str


@dataclass(frozen=True, slots=True)
class Note:
    """An event: a place on the horizontal axis and what happened; ``lane`` keeps it to one."""

    x: float
    text: str
    lane: int | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """An entry of the legend; choosing it filters by ``value`` of ``column_id``, unless empty."""

    look: int
    title: str
    column_id: str = ""
    value: str = ""
    shade: float | None = None
    """Set where the entry explains the shade of a bar rather than a mark."""
    line: Dash | None = None


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Models that are asked for and not drawn, and why."""

    reason: str
    model_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The data behind a figure: headers, and rows of text, numbers and None for unknown.

    ``ids`` tells which model each row is about, "" where it is about none.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    ids: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Figure:
    """A chart, whole: see the module. ``empty`` says what to do where there is nothing to draw.

    ``named`` are places of marks that deserve their names, the most worthy first. ``evidence_of``
    is the column whose evidence belongs to the marks.
    """

    kind: Kind
    title: str
    summary: str
    x: Axis
    y: Axis
    table: Callable[[], Table]
    marks: Marks = field(default_factory=no_marks)
    lines: tuple[Line, ...] = ()
    bars: tuple[Bar, ...] = ()
    bands: tuple[Band, ...] = ()
    notes: tuple[Note, ...] = ()
    keys: tuple[Key, ...] = ()
    named: tuple[int, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[str, ...] = ()
    """Sentences on what to mind when reading it."""
    evidence_of: str = "name"
    rings_lineup: bool = True
    """Whether the lineup is ringed and named; not where it is all that is drawn."""
    credits: Callable[[], tuple[str, ...]] = tuple
    """The attributions of the sources that it rests on."""
    empty: str = ""
    lane_height: float = 1.0
    """How high a lane must at least be, in lines of text."""

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw."""
        return bool(self.empty)

    def left_out_text(self) -> str:
        """How many are not drawn and why, as a sentence; "" if all are."""
        count = sum(len(each.model_ids) for each in self.left_out)
        if not count:
            return ""
        reasons = joined(
            ", ",
            (
                phrase("{count} {reason}", count=len(each.model_ids), reason=each.reason)
                for each in self.left_out
            ),
        )
        return plural(
            "%n model is not drawn: {reasons}.",
            "%n models are not drawn: {reasons}.",
            count,
            reasons=reasons,
        )


def look_of(openness: Value) -> int:
    """The look of an openness class; None or a class that is not known has the last."""
    return next((code for code, each in enumerate(LOOKS) if each == openness), UNKNOWN_LOOK)


def is_open(look: int) -> bool:
    """Whether a look is that of weights that can be downloaded."""
    return LOOKS[look] in OPEN_CLASSES


def is_closed(look: int) -> bool:
    """Whether a look is that of weights that are kept."""
    return LOOKS[look] in CLOSED_CLASSES


def look_keys(looks: "NDArray[np.int8]") -> tuple[Key, ...]:
    """The entries of a legend for the looks that occur."""
    present = np.unique(looks).tolist()
    return tuple(
        Key(code, LOOK_TITLES[code], "openness", LOOKS[code] or "unknown") for code in present
    )


def fitted(title: str, scale: Scale, *values: Floats, from_zero: bool = False) -> Axis:
    """An axis that shows all of these, with some room; NaN does not count."""
    known = np.concatenate([each[np.isfinite(each)] for each in values] or [np.empty(0)])
    if not len(known):
        return Axis(title, scale)
    low, high = float(known.min()), float(known.max())
    if from_zero:
        return Axis(title, scale, min(low, 0.0), high + (high - min(low, 0.0)) * _ROOM or 1.0)
    least = {Scale.LOG: 0.3, Scale.DATE: 30.0}.get(scale, max(abs(high) * 0.01, 1e-9))
    room = max((high - low) * _ROOM, least)
    return Axis(title, scale, low - room, high + room)


def lanes(titles: Sequence[str], title: str = "", groups: Sequence[tuple[int, str]] = ()) -> Axis:
    """An axis of lanes, all of which it shows."""
    return Axis(title, Scale.LANES, -0.5, max(len(titles), 1) - 0.5, tuple(titles), tuple(groups))


def models(count: int) -> str:
    """So many models, in words."""
    return plural("%n model", "%n models", count)

"""A range of the filter panel: histogram, two handles, two fields, and what becomes of unknown."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from weighbridge.catalog.frame import first_day
from weighbridge.columns import Column, Kind
from weighbridge.filters.answer import Histogram
from weighbridge.filters.conditions import Bound, Range
from weighbridge.filters.language.bounds import WANTED_DATE, WANTED_NUMBER, bound_of
from weighbridge.qt.announcing import announce
from weighbridge.qt.filter_panel.range_track import RangeTrack
from weighbridge.qt.filter_panel.scale import Scale
from weighbridge.qt.filter_panel.section import Section
from weighbridge.qt.formats import bound_on_screen, typed_number
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.language import said
from weighbridge.qt.theme import show_ticks

_LEAST = 40
_NO_HISTOGRAM = Histogram((), (), 0)


class RangeFilter(Section):
    """Edits the range of one column of numbers or dates."""

    ranged = Signal(str, object, str)
    """Column id, the range (None for none), and which gesture wants it."""
    settled = Signal()
    """The gesture has ended."""

    def __init__(self, column: Column, parent: QWidget | None = None) -> None:
        super().__init__(column.id, said(column.header), parent)
        self._column = column
        self._range: Range | None = None
        self._scale: Scale | None = None
        self._histogram = _NO_HISTOGRAM

    def show_range(self, within: Range | None) -> None:
        """Show the range that the query has."""
        changed = within != self._range
        self._range = within
        self.show_active(within is not None)
        if changed and self.is_unfolded:
            self._show_ends()

    def show_histogram(self, histogram: Histogram) -> None:
        """Show how values are spread."""
        is_other_scale = histogram.edges != self._histogram.edges
        if is_other_scale:
            self._scale = Scale(self._column, histogram) if histogram.edges else None
        changed = histogram != self._histogram
        self._histogram = histogram
        if not self.is_unfolded or not changed:
            return
        if self._scale is not None:
            self._track.show_histogram(self._scale, histogram)
        count = self.locale().toString(histogram.unknown)
        self._unknown.setAccessibleName(self.tr("Include unknown ({count})").format(count=count))
        self._unknown_count.show_text(count)
        if is_other_scale:
            self._track.setVisible(self._scale is not None)
            self._show_ends()

    def unfold(self, on: bool) -> None:
        """Show the contents, as they are by now."""
        super().unfold(on)
        if on:
            histogram, self._histogram = self._histogram, _NO_HISTOGRAM
            self.show_histogram(histogram)
            self._track.setVisible(self._scale is not None)
            self._show_ends()

    def make_content(self) -> QWidget:
        """Track, fields and tick."""
        title = said(self._column.title)
        self._track = RangeTrack(title)
        self._track.moved.connect(self._move)
        self._track.released.connect(self.settled)
        self._low, self._high = (
            self._make_field(self.tr("{title} from").format(title=title)),
            self._make_field(self.tr("{title} to").format(title=title)),
        )
        self._unknown = QCheckBox(self.tr("Include unknown"))
        self._unknown_count = _Count()
        show_ticks(self._unknown)
        self._unknown.clicked.connect(self._include_unknown)
        self._error = PlainLabel()
        self._error.setWordWrap(True)
        self._error.hide()
        row = QHBoxLayout()
        row.setSpacing(6)
        for text, field in ((self.tr("from"), self._low), (self.tr("to"), self._high)):
            label = PlainLabel(text)
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field, 1)
        self._stops = [*self._track.handles, self._low, self._high, self._unknown]
        unknown = QHBoxLayout()
        unknown.addWidget(self._unknown)
        unknown.addWidget(self._unknown_count, 1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(4, 2, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._track)
        layout.addLayout(row)
        layout.addWidget(self._error)
        layout.addLayout(unknown)
        return content

    def _make_field(self, name: str) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setMinimumWidth(_LEAST)
        field.editingFinished.connect(self._take_fields)
        return field

    # Showing

    def _show_ends(self) -> None:
        within = self._range or Range(self._column.id, unknown=True)
        low, high = self._text(within.low), self._text(within.high)
        marks = (">" if within.low_open else "", "<" if within.high_open else "")
        self._low.setText(marks[0] + low if low else "")
        self._high.setText(marks[1] + high if high else "")
        self._unknown.setChecked(within.unknown)
        self._error.hide()
        scale = self._scale
        if scale is None:
            return
        first, last = (self._text(scale.stops[place].bound) for place in (0, -1))
        self._low.setPlaceholderText(first)
        self._high.setPlaceholderText(last)
        spoken = (low or first, high or last)
        self._track.show_ends(_number(within.low), _number(within.high), spoken)

    def _text(self, bound: Bound | None) -> str:
        return "" if bound is None else bound_on_screen(self._column, bound, self.locale())

    # Asking

    def _move(self, is_low: bool, place: int) -> None:
        """A handle is wanted at a stop; at its end of the scale it is no end."""
        assert self._scale is not None
        within = self._range or Range(self._column.id)
        stops = self._scale.stops
        if is_low:
            bound = None if place == 0 else stops[place].bound
            within = replace(within, low=bound, low_open=False)
        else:
            bound = None if place == len(stops) - 1 else stops[place].bound
            within = replace(within, high=bound, high_open=False)
        self._ask(within, f"{self._column.id} {'low' if is_low else 'high'}")

    def _take_fields(self) -> None:
        within = self._range or Range(self._column.id)
        is_number = self._column.kind is Kind.NUMBER
        for field, mark, is_low in ((self._low, ">", True), (self._high, "<", False)):
            text = field.text().strip()
            is_open = text.startswith(mark)
            plain = text.removeprefix(mark).removeprefix("=").strip()
            typed = typed_number(plain, self.locale()) if is_number else plain
            bound = bound_of(self._column, typed) if plain else None
            if plain and bound is None:
                self._say_wrong(text)
                return
            is_open = is_open and not text.startswith(f"{mark}=") and bound is not None
            if is_low:
                within = replace(within, low=bound, low_open=is_open)
            else:
                within = replace(within, high=bound, high_open=is_open)
        self._error.hide()
        if within != (self._range or Range(self._column.id)):
            self._ask(within, "")

    def _say_wrong(self, text: str) -> None:
        """What was typed stays, and so does the last good range."""
        wanted = WANTED_DATE if self._column.kind is Kind.DATE else WANTED_NUMBER
        message = self.tr("{text} is no such value. Wanted is {wanted}.").format(
            text=text, wanted=said(wanted)
        )
        self._error.setText(message)
        self._error.show()
        announce(self, message)

    def _include_unknown(self, on: bool) -> None:
        self._ask(replace(self._range or Range(self._column.id), unknown=on), "", keep=True)

    def _ask(self, within: Range, gesture: str, *, keep: bool = False) -> None:
        """``keep``: no ends still mean something, that the value must be known."""
        has_ends = within.low is not None or within.high is not None
        means_something = has_ends or (keep and not within.unknown)
        self.ranged.emit(self._column.id, within if means_something else None, gesture)


class _Count(QWidget):
    """A number at the right, in line with those of facets.

    No label: with each text of a label the whole panel would be laid out anew.
    """

    def __init__(self) -> None:
        super().__init__()
        self._text = ""

    def show_text(self, text: str) -> None:
        """Show another number."""
        self._text = text
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number."""
        painter = QPainter(self)
        try:
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            room = self.rect().adjusted(0, 0, -self.fontMetrics().height(), 0)
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, side, self._text)
        finally:
            painter.end()


def _number(bound: Bound | None) -> float | None:
    """Where a bound lies on the scale; one that follows from the catalog is drawn at its end."""
    if isinstance(bound, str):
        return first_day(bound)
    return float(bound) if isinstance(bound, int | float) else None

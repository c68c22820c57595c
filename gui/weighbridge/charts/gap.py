"""The gap over time: the best open and the best closed score, as steps over days of release."""

from datetime import date

import numpy as np

from weighbridge.analysis.gap import Gap, Reached, Record, gap
from weighbridge.catalog.frame import first_day
from weighbridge.catalog.openness import DEFINITION_TITLES
from weighbridge.charts.figure import (
    CLOSED_LOOK,
    LOOK_TITLES,
    OPEN_LOOK,
    Band,
    Dash,
    Figure,
    Key,
    Kind,
    Line,
    Marks,
    Scale,
    Table,
    fitted,
    look_keys,
)
from weighbridge.charts.records import Asked, Records
from weighbridge.columns import Better, Value
from weighbridge.wording import joined, listed, phrase, plural


def figure(records: Records, asked: Asked) -> Figure:
    """The chart of one benchmark version and one definition of open."""
    return _GapOverTime(records, asked).figure()


class _GapOverTime:
    def __init__(self, records: Records, asked: Asked) -> None:
        self.records, self.number = records, asked.number
        self.score = records.catalog.columns[asked.settings.score]
        self.lower = self.score.better is Better.LOWER
        self.definition = DEFINITION_TITLES[asked.definition]
        self.today = first_day(records.catalog.as_of) if records.catalog.as_of else 0.0
        rows = asked.rows
        scores, lows, highs = (each[rows] for each in records.scores(self.score.id))
        days, unreleased = records.days[rows], records.unreleased[rows]
        is_open = records.counts_as(asked.definition, is_open=True)[rows]
        of_no_side = ~is_open & ~records.counts_as(asked.definition, is_open=False)[rows]
        without = np.isnan(scores)
        self.left_out = records.left_out(
            rows,
            (
                (phrase("unreleased"), unreleased),
                (phrase("without a score"), without),
                (phrase("without a date of release"), np.isnan(days)),
                (phrase("of unknown openness"), of_no_side),
            ),
        )
        drawn = ~(unreleased | without | np.isnan(days) | of_no_side)
        self.rows, self.days, self.scores = rows[drawn], days[drawn], scores[drawn]
        self.lows, self.highs, self.is_open = lows[drawn], highs[drawn], is_open[drawn]
        self.names, self.looks = records.names[self.rows], records.looks[self.rows]
        self.gap: Gap = gap(self.days, self.scores, self.is_open, self.today, lower=self.lower)

    def figure(self) -> Figure:
        found = self.gap
        lines = [
            self._line(found.closeds, CLOSED_LOOK, phrase("Best closed"), Dash.DASHED),
            self._line(found.opens, OPEN_LOOK, phrase("Best open"), Dash.SOLID),
        ]
        bands = [Band(start, end, phrase("no data")) for start, end in found.silences]
        better = phrase("lower is better") if self.lower else phrase("higher is better")
        ends = np.array([self.today]) if len(self.rows) else np.empty(0)
        keys = (
            *look_keys(self.looks),
            Key(OPEN_LOOK, phrase("Best open"), line=Dash.SOLID),
            Key(CLOSED_LOOK, phrase("Best closed"), line=Dash.DASHED),
        )
        return Figure(
            Kind.GAP,
            phrase(
                "{title}: open against closed over time (open: {definition})",
                title=self.score.title,
                definition=self.definition,
            ),
            self._summary(),
            fitted(phrase("Day of release"), Scale.DATE, self.days, ends),
            fitted(
                phrase("{header}, {better}", header=self.score.header, better=better),
                Scale.LINEAR,
                self.scores,
            ),
            self._table,
            Marks(
                self.days,
                self.scores,
                self.records.ids[self.rows],
                self.names,
                self.looks,
                self._tell,
                sizes=np.where(self._on_record(), 1.0, 0.6),
            ),
            tuple(line for line in lines if len(line.xs) > 1),
            bands=tuple(bands),
            keys=keys,
            named=self._named(),
            left_out=self.left_out,
            remarks=self._remarks(),
            evidence_of=self.score.id,
            credits=lambda: self.records.credits((self.score.id, "released"), self.rows),
            empty=""
            if len(self.rows)
            else phrase(
                "No model that is asked for has both this score and a date of release.\n"
                "Choose another score, or clear some filters."
            ),
        )

    def _line(self, records: tuple[Record, ...], look: int, title: str, dash: Dash) -> Line:
        xs = [record.day for record in records] + ([self.today] if records else [])
        ys = [record.score for record in records] + ([records[-1].score] if records else [])
        return Line(np.array(xs), np.array(ys), look, title, steps=True, dash=dash)

    def _records(self) -> tuple[Record, ...]:
        both = (*self.gap.opens, *self.gap.closeds)
        return tuple(sorted(both, key=lambda record: record.day, reverse=True))

    def _on_record(self) -> "np.ndarray[tuple[int], np.dtype[np.bool_]]":
        on = np.zeros(len(self.rows), dtype=np.bool_)
        on[[row for record in self._records() for row in record.rows]] = True
        return on

    def _named(self) -> tuple[int, ...]:
        return tuple(row for record in self._records() for row in record.rows)

    def _tell(self, place: int) -> str:
        day = self.records.catalog.frame.series["released"].text(int(self.rows[place]))
        return phrase(
            "{names}\n{look_titles}\nReleased {day}\n{title} {scores}",
            names=self.names[place],
            look_titles=LOOK_TITLES[self.looks[place]],
            day=day,
            title=self.score.title,
            scores=self.number(float(self.scores[place])),
        )

    def _summary(self) -> str:
        opens, closeds = self.gap.opens, self.gap.closeds
        if not opens or not closeds:
            if not opens:
                return phrase(
                    "No open model that is asked for has this score and a date of release."
                )
            return phrase("No closed model that is asked for has this score and a date of release.")
        points = self.gap.points
        if points > 0:
            where = phrase("Closed leads open by {points}", points=self._points(points))
        elif points < 0:
            where = phrase("Open leads closed by {points}", points=self._points(-points))
        else:
            where = phrase("Open and closed share the lead")
        best = phrase(
            "{name} has {score}, {name_2} {score_2}",
            name=self._name(closeds[-1]),
            score=self.number(closeds[-1].score),
            name_2=self._name(opens[-1]),
            score_2=self.number(opens[-1].score),
        )
        return phrase(
            "{where}: {best}; {in_days}.", where=where, best=best, in_days=self._in_days()
        )

    def _points(self, points: float) -> str:
        return phrase("{value} points", value=self.number(float(f"{points:.6g}")))

    def _in_days(self) -> str:
        """The newest record of closed that open has reached since, and how long the next waits."""
        caught = [each for each in self.gap.reached if each.by and each.days > 0]
        waiting = [each for each in self.gap.reached if each.by is None]
        told = []
        if caught:
            last = caught[-1]
            told.append(
                phrase(
                    "open reached closed's {day} level {after}",
                    day=month(last.record.day),
                    after=_after(last),
                )
            )
        if waiting:
            first = waiting[0]
            told.append(
                phrase(
                    "closed's {day} level has not been reached in {days} days",
                    day=month(first.record.day),
                    days=f"{first.days:.0f}",
                )
            )
        return joined(", ", told) if told else phrase("open was never behind")

    def _remarks(self) -> tuple[str, ...]:
        released = self.records.catalog.frame.series["released"]
        rough = [row for row in self.rows.tolist() if len(released.text(row)) < len("2026-01-01")]
        told = []
        if rough:
            told.append(
                phrase(
                    "Of {rough} only the month or year of release is known: its first day counts.",
                    rough=len(rough),
                )
            )
        if self.gap.silences:
            told.append(phrase("Shaded: 120 days or more without a release that has this score."))
        return tuple(told)

    def _name(self, record: Record) -> str:
        return listed(str(self.names[row]) for row in record.rows)

    def _table(self) -> Table:
        rows: list[tuple[Value, ...]] = []
        by = {id(each.record): each for each in self.gap.reached}
        ordered = sorted(self._records(), key=lambda record: record.day)
        for record in ordered:
            reached = by.get(id(record))
            other = reached.by if reached else None
            rows.append(
                (
                    date.fromordinal(int(record.day)).isoformat(),
                    phrase("closed") if reached else phrase("open"),
                    self._name(record),
                    record.score,
                    self._name(other) if other else None if reached else "",
                    reached.days if reached and other else None if reached else "",
                )
            )
        head = (phrase("Day"), phrase("Side"), phrase("Best from then on"), self.score.header)
        ids = tuple(self.records.ids[self.rows[record.rows[0]]] for record in ordered)
        return Table((*head, phrase("Reached by open"), phrase("After days")), tuple(rows), ids)


def _after(reached: Reached) -> str:
    return plural("after %n day", "after %n days", round(reached.days))


def month(day: float) -> str:
    """A day's month and year in words: March 2026."""
    when = date.fromordinal(int(day))
    return phrase("{month} {year}", month=_MONTHS[when.month - 1], year=str(when.year))


_MONTHS = (
    *(
        phrase("January"),
        phrase("February"),
        phrase("March"),
        phrase("April"),
        phrase("May"),
        phrase("June"),
    ),
    *(
        phrase("July"),
        phrase("August"),
        phrase("September"),
        phrase("October"),
        phrase("November"),
        phrase("December"),
    ),
)

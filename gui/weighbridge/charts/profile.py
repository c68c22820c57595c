"""The score profile of the lineup: dots with their intervals, a lane per benchmark, by domain.

Each benchmark has its own scale, from the worst to the best score that the catalog knows on it, so
that the better end is always at the right; the score itself stands beside each dot.
"""

import numpy as np

from weighbridge.catalog.scores import Benchmark
from weighbridge.catalog.titles import domain_title, unit_title
from weighbridge.charts.figure import (
    LOOK_TITLES,
    Axis,
    Figure,
    Kind,
    LeftOut,
    Marks,
    Scale,
    Table,
    lanes,
    look_keys,
)
from weighbridge.charts.price_quality import known
from weighbridge.charts.records import Asked, Records
from weighbridge.columns import Value
from weighbridge.wording import capitalized, joined, phrase, plural

MOST_LANES, FEWEST_LANES = 12, 6
_MOST_DOTS = 36
"""So many dots and their figures can stand below each other."""

_SHARE = 0.78
"""The part of a lane over which the models are spread."""


def figure(records: Records, asked: Asked) -> Figure:
    """The chart of the lineup."""
    return _Profile(records, asked).figure()


class _Profile:
    def __init__(self, records: Records, asked: Asked) -> None:
        catalog = records.catalog
        self.records, self.number = records, asked.number
        self.lineup = [id for id in asked.lineup if id in catalog.models]
        self.rows = np.array([catalog.frame.row_of[id] for id in self.lineup], dtype=np.intp)
        scored = {
            id: sum(id in records.models[row].scores for row in self.rows.tolist())
            for id in catalog.benchmarks
        }
        self.all = [id for id, count in scored.items() if count]
        ranked = sorted(self.all, key=lambda id: (-scored[id], _headline(catalog.benchmarks[id])))
        fitting = _MOST_DOTS // max(len(self.lineup), 1)
        chosen = ranked[: min(max(fitting, FEWEST_LANES), MOST_LANES)]
        # In the order of domains as the catalog has them, so that a domain's lanes stand together.
        domains = list(dict.fromkeys(each.domain for each in catalog.benchmarks.values()))
        chosen.sort(key=lambda id: domains.index(catalog.benchmarks[id].domain))
        self.benchmarks = [catalog.benchmarks[id] for id in chosen]
        self.points = [
            (lane, place)
            for lane, benchmark in enumerate(self.benchmarks)
            for place, row in enumerate(self.rows.tolist())
            if benchmark.id in records.models[row].scores
        ]

    def figure(self) -> Figure:
        records, count = self.records, len(self.lineup)
        step = _SHARE / max(count, 1)
        values, lows, highs = (np.array(each) for each in self._positions())
        rows = self.rows[[place for _, place in self.points]] if self.points else self.rows[:0]
        looks = records.looks[rows]
        groups = {
            benchmark.domain: lane for lane, benchmark in reversed(list(enumerate(self.benchmarks)))
        }
        numbers = [f"{place + 1}" for _, place in self.points]
        more = len(self.all) - len(self.benchmarks)
        scored = {place for _, place in self.points}
        without = [id for place, id in enumerate(self.lineup) if place not in scored]
        return Figure(
            Kind.PROFILE,
            phrase("Scores of the lineup"),
            self._summary(),
            Axis(
                phrase("Each benchmark on its own scale, over all models of the catalog"),
                Scale.LANES,
                -0.06,
                1.12,
                (phrase("worst known"), phrase("best known")),
            ),
            lanes(
                [benchmark.title for benchmark in self.benchmarks],
                groups=sorted(
                    (lane, capitalized(domain_title(domain))) for domain, lane in groups.items()
                ),
            ),
            self._table,
            Marks(
                values,
                np.array([lane + step * (place - (count - 1) / 2) for lane, place in self.points]),
                records.ids[rows],
                records.names[rows],
                looks,
                self._tell,
                sizes=np.full(len(self.points), 0.9),
                x_span=(lows, highs),
                texts=[
                    phrase(
                        "{number}   {score}",
                        number=number,
                        score=self.number(self._score(lane, place)[0]),
                    )
                    for number, (lane, place) in zip(numbers, self.points, strict=True)
                ],
            ),
            keys=look_keys(looks),
            left_out=(LeftOut(phrase("without a score"), tuple(without)),) if without else (),
            remarks=(
                ", ".join(
                    phrase("{place} {names}", place=place + 1, names=records.names[row])
                    for place, row in enumerate(self.rows)
                )
                + ".",
                *(
                    (phrase("{more} more benchmarks stand in the data table.", more=more),)
                    if more
                    else ()
                ),
            )
            if self.points
            else (),
            rings_lineup=False,
            lane_height=max(0.8 * count, 1.0),
            evidence_of=self.benchmarks[0].id if self.benchmarks else "name",
            credits=lambda: records.credits([each.id for each in self.benchmarks], self.rows),
            empty="" if self.points else self._what_to_do(),
        )

    def _what_to_do(self) -> str:
        if self.lineup:
            return phrase("No model of the lineup has a score.\nPut other models into the lineup.")
        return phrase(
            "The profile shows the models of the lineup, and it is empty.\nSpace on "
            "a row of the table, or on a point of another chart, puts a model into "
            "it."
        )

    def _score(self, lane: int, place: int) -> tuple[float, float, float]:
        found = self.records.scores(self.benchmarks[lane].id)
        value, low, high = (float(each[self.rows[place]]) for each in found)
        return value, low, high

    def _positions(self) -> tuple[list[float], list[float], list[float]]:
        """Places of value, low and high between the worst (0) and the best (1) that is known."""
        found: tuple[list[float], list[float], list[float]] = ([], [], [])
        for lane, place in self.points:
            benchmark = self.benchmarks[lane]
            everyone = self.records.scores(benchmark.id)[0]
            worst, best = float(np.nanmin(everyone)), float(np.nanmax(everyone))
            if not benchmark.higher_is_better:
                worst, best = best, worst
            for column, score in zip(found, self._score(lane, place), strict=True):
                column.append((score - worst) / (best - worst) if best != worst else 1.0)
        return found

    def _tell(self, point: int) -> str:
        lane, place = self.points[point]
        benchmark, row = self.benchmarks[lane], int(self.rows[place])
        value, low, high = self._score(lane, place)
        text = phrase(
            "{names}\n{look_titles}\n{title}: {value} {unit}",
            names=self.records.names[row],
            look_titles=LOOK_TITLES[self.records.looks[row]],
            title=benchmark.title,
            value=self.number(value),
            unit=unit_title(benchmark.unit),
        )
        return (
            text
            if np.isnan(low)
            else phrase(
                "{text} ({low} to {high})", text=text, low=self.number(low), high=self.number(high)
            )
        )

    def _summary(self) -> str:
        if not self.points:
            return phrase("The lineup has no score to show.")
        wins: dict[int, int] = dict.fromkeys(range(len(self.lineup)), 0)
        shared = 0
        for lane, benchmark in enumerate(self.benchmarks):
            scores = {place: self._score(lane, place)[0] for at, place in self.points if at == lane}
            if len(scores) < 2:  # noqa: PLR2004 - nobody wins alone
                continue
            shared += 1
            best = (max if benchmark.higher_is_better else min)(scores.values())
            for place, score in scores.items():
                wins[place] += score == best
        if not shared:
            return phrase("No benchmark has scores of two models of the lineup.")
        told = [
            phrase(
                "{names} leads on {count}", names=self.records.names[self.rows[place]], count=count
            )
            for place, count in sorted(wins.items(), key=lambda each: -each[1])
            if count
        ]
        return plural(
            "Of %n benchmark with scores of at least two, {leads}.",
            "Of %n benchmarks with scores of at least two, {leads}.",
            shared,
            leads=joined(", ", told),
        )

    def _table(self) -> Table:
        """Every benchmark, those without a lane too."""
        lines: list[tuple[Value, ...]] = []
        ids = []
        for id in self.all:
            benchmark = self.records.catalog.benchmarks[id]
            values, lows, highs = self.records.scores(id)
            for row in self.rows.tolist():
                if not np.isnan(values[row]):
                    ends = (known(values[row]), known(lows[row]), known(highs[row]))
                    about = (
                        domain_title(benchmark.domain),
                        benchmark.title,
                        unit_title(benchmark.unit),
                    )
                    ids.append(self.records.ids[row])
                    lines.append((*about, str(self.records.names[row]), *ends))
        head = (
            phrase("Domain"),
            phrase("Benchmark"),
            phrase("Unit"),
            phrase("Name"),
            phrase("Score"),
            phrase("Score: low"),
            phrase("Score: high"),
        )
        return Table(head, tuple(lines), tuple(ids))


def _headline(benchmark: Benchmark) -> float:
    return float(benchmark.headline or np.inf)

"""Quality against price: any score against any price, with the frontiers of both sides.

Only models that can be used today are drawn: reported and announced ones never rank. A price of
nothing has no place on a logarithmic scale; it is listed apart, as is whatever else is left out.
"""

import numpy as np

from weighbridge.analysis.frontier import frontier, not_separable
from weighbridge.catalog.frame import Floats, Mask
from weighbridge.charts.figure import (
    CLOSED_LOOK,
    LOOK_TITLES,
    OPEN_LOOK,
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
    models,
)
from weighbridge.charts.records import Asked, Records
from weighbridge.charts.settings import BLEND, ChartSettings
from weighbridge.columns import Better, Column, Value
from weighbridge.wording import joined, listed, phrase, plural

_MOST_NAMED = 2
"""So many models are named where several share the lead; of more, the number is told."""
_UNIT = phrase("USD/M tokens")


def figure(records: Records, asked: Asked) -> Figure:
    """The chart of one price and one score."""
    return _PriceQuality(records, asked).figure()


class _PriceQuality:
    def __init__(self, records: Records, asked: Asked) -> None:
        self.records, self.asked, self.number = records, asked, asked.number
        self.score: Column = records.catalog.columns[asked.settings.score]
        self.lower = self.score.better is Better.LOWER
        rows = asked.rows
        prices = records.prices(asked.settings)[rows]
        scores, lows, highs = (each[rows] for each in records.scores(self.score.id))
        unreleased = records.unreleased[rows]
        drawn = ~unreleased & ~np.isnan(scores) & (prices > 0)
        self.left_out = records.left_out(
            rows,
            (
                (phrase("unreleased"), unreleased),
                (phrase("without a price"), np.isnan(prices)),
                (phrase("without a score"), np.isnan(scores)),
                (phrase("at a price of 0"), prices <= 0),
            ),
        )
        self.rows = rows[drawn]
        self.prices, self.scores = prices[drawn], scores[drawn]
        self.lows, self.highs = lows[drawn], highs[drawn]
        self.names = records.names[self.rows]
        self.looks = records.looks[self.rows]
        self.is_open = records.counts_as(asked.definition, is_open=True)[self.rows]
        self.is_closed = records.counts_as(asked.definition, is_open=False)[self.rows]
        self.overall = self._frontier(np.ones(len(self.rows), dtype=np.bool_))
        sign = -1.0 if self.lower else 1.0
        low, high = (self.highs, self.lows) if self.lower else (self.lows, self.highs)
        self.near = not_separable(self.prices, sign * self.scores, sign * low, sign * high)

    def _frontier(self, among: Mask) -> "np.ndarray[tuple[int], np.dtype[np.intp]]":
        places = np.flatnonzero(among)
        worth = -self.scores if self.lower else self.scores
        return places[frontier(self.prices[places], worth[places])]

    def figure(self) -> Figure:
        logs = np.log10(self.prices)
        opens, closeds = self._frontier(self.is_open), self._frontier(self.is_closed)
        lines = (
            _steps(logs, self.scores, self.overall, None, Dash.DOTTED),
            _steps(logs, self.scores, closeds, CLOSED_LOOK, Dash.DASHED),
            _steps(logs, self.scores, opens, OPEN_LOOK, Dash.SOLID),
        )
        settings, columns = self.asked.settings, self.records.catalog.columns
        price = price_title(self.records, settings)
        better = {
            Better.LOWER: phrase(", lower is better"),
            Better.HIGHER: phrase(", higher is better"),
        }
        score_axis = joined(
            "", (self.score.header, better.get(self.score.better or Better.HIGHER, ""))
        )
        return Figure(
            Kind.PRICE_QUALITY,
            phrase("{title} against price", title=self.score.title),
            self._summary(),
            fitted(phrase("{price}, logarithmic scale", price=price), Scale.LOG, logs),
            fitted(score_axis, Scale.LINEAR, self.scores, self.lows, self.highs),
            self._table,
            Marks(
                logs,
                self.scores,
                self.records.ids[self.rows],
                self.names,
                self.looks,
                self._tell,
                y_span=(self.lows, self.highs),
            ),
            tuple(line for line in lines if len(line.xs)),
            keys=(*look_keys(self.looks), *_FRONTIER_KEYS),
            named=tuple(dict.fromkeys((*self.overall.tolist(), *opens, *closeds))),
            left_out=self.left_out,
            remarks=self._remarks(),
            evidence_of=self.score.id,
            credits=lambda: self.records.credits(
                (*(id for id in price_columns(settings) if id in columns), self.score.id), self.rows
            ),
            empty=""
            if len(self.rows)
            else phrase("No point to draw.\nChoose another score or price, or clear some filters."),
        )

    def _tell(self, place: int) -> str:
        price = price_title(self.records, self.asked.settings, with_unit=False)
        told = phrase(
            "{names}\n{look_titles}\n{price} {prices} {unit}\n{title} {scores}",
            names=self.names[place],
            look_titles=LOOK_TITLES[self.looks[place]],
            price=price,
            prices=self.number(float(self.prices[place])),
            unit=_UNIT,
            title=self.score.title,
            scores=self.number(float(self.scores[place])),
        )
        if not np.isnan(self.lows[place]):
            low, high = float(self.lows[place]), float(self.highs[place])
            told = phrase(
                "{told} ({low} to {high})", told=told, low=self.number(low), high=self.number(high)
            )
        return told

    def _summary(self) -> str:
        if not len(self.rows):
            return phrase("No model that is asked for has both a price and a score.")
        counts = [
            phrase("{sum} open", sum=self.is_open.sum()),
            phrase("{sum} closed", sum=self.is_closed.sum()),
        ]
        other = int((~self.is_open & ~self.is_closed).sum())
        counts += [phrase("{other} of unknown openness", other=other)] if other else []
        leads = [
            self._lead(phrase("the best open score is"), self.is_open),
            self._lead(phrase("the best closed score is"), self.is_closed),
        ]
        parts = [
            phrase(
                "{models}: {counts}", models=models(len(self.rows)), counts=joined(", ", counts)
            ),
            joined(", ", (lead for lead in leads if lead)),
            self._shares(),
            phrase("lower is better") if self.lower else "",
        ]
        return phrase("{said}.", said=joined("; ", (part for part in parts if part)))

    def _lead(self, side: str, among: Mask) -> str:
        """The best score of a side, who has it and at what price."""
        if not among.any():
            return ""
        scores = np.where(among, self.scores, np.nan)
        best = np.nanmin(scores) if self.lower else np.nanmax(scores)
        leaders = np.flatnonzero(scores == best)
        text = phrase("{what} {score}", what=side, score=self.number(float(best)))
        if len(leaders) > _MOST_NAMED:
            return phrase("{text} ({leaders} models share it)", text=text, leaders=len(leaders))
        told = [
            phrase(
                "{names} at {prices} {unit}",
                names=self.names[each],
                prices=self.number(float(self.prices[each])),
                unit=_UNIT,
            )
            for each in leaders
        ]
        return phrase("{text} ({leaders})", text=text, leaders=listed(told))

    def _shares(self) -> str:
        of_open = int(self.is_open[self.overall].sum())
        return phrase(
            "{of_open} of the {overall} on the frontier of both count as open",
            of_open=of_open,
            overall=len(self.overall),
        )

    def _remarks(self) -> tuple[str, ...]:
        rows = self.rows.tolist()
        told = []
        for ids, text in (
            (price_columns(self.asked.settings), phrase("Prices of different plans")),
            ((self.score.id,), phrase("Scores at different effort settings")),
        ):
            found = sorted({each for id in ids for each in self.records.conditions(id, rows)})
            if found:
                told.append(phrase("{text}: {found}.", text=text, found=joined(", ", found)))
        close = int(self.near.sum())
        if close and not np.isnan(self.lows).all():
            told.append(
                plural(
                    "%n model below the frontier is not separable from it: the intervals overlap.",
                    "%n models below the frontier are not separable from it: the intervals"
                    " overlap.",
                    close,
                )
            )
        return tuple(told)

    def _table(self) -> Table:
        on = set(self.overall.tolist())
        vendor = self.records.catalog.frame.series["vendor"]
        price = price_title(self.records, self.asked.settings)
        rows: list[tuple[Value, ...]] = []
        for place, row in enumerate(self.rows.tolist()):
            standing = phrase("not separable from it") if self.near[place] else phrase("no")
            rows.append(
                (
                    str(self.names[place]),
                    vendor.text(row),
                    LOOK_TITLES[self.looks[place]],
                    float(self.prices[place]),
                    *map(known, (self.scores[place], self.lows[place], self.highs[place])),
                    phrase("yes") if place in on else standing,
                )
            )
        header = self.score.header
        interval = (phrase("{header}: low", header=header), phrase("{header}: high", header=header))
        head = (
            phrase("Name"),
            phrase("Vendor"),
            phrase("Openness"),
            price,
            header,
            *interval,
            phrase("On the frontier"),
        )
        return Table(head, tuple(rows), tuple(self.records.ids[self.rows]))


_FRONTIER_KEYS = (
    Key(OPEN_LOOK, phrase("Frontier of open"), line=Dash.SOLID),
    Key(CLOSED_LOOK, phrase("of closed"), line=Dash.DASHED),
    Key(-1, phrase("of both"), line=Dash.DOTTED),
)


def _steps(
    xs: Floats,
    ys: Floats,
    places: "np.ndarray[tuple[int], np.dtype[np.intp]]",
    look: int | None,
    dash: Dash,
) -> Line:
    """A frontier: from one point on, that value is to be had."""
    return Line(xs[places], ys[places], look, steps=True, dash=dash, thin=look is None)


def price_title(records: Records, settings: ChartSettings, *, with_unit: bool = True) -> str:
    """What the price is called, with its unit."""
    if settings.price == BLEND:
        parts = [phrase("{output_share} output", output_share=f"{settings.output_share:.0%}")]
        if settings.cached_share:
            parts.append(
                phrase(
                    "{cached_share} of the input cached",
                    cached_share=f"{settings.cached_share:.0%}",
                )
            )
        title = phrase("Blended price, {parts}", parts=joined(", ", parts))
        return phrase("{title} ({unit})", title=title, unit=_UNIT) if with_unit else title
    column = records.catalog.columns[settings.price]
    return column.header if with_unit else column.title


def price_columns(settings: ChartSettings) -> tuple[str, ...]:
    """The columns that the price is made of."""
    if settings.price != BLEND:
        return (settings.price,)
    return (
        *(("price_in",) if settings.cached_share < 1 and settings.output_share < 1 else ()),
        *(("price_cached",) if settings.cached_share else ()),
        *(("price_out",) if settings.output_share else ()),
    )


def known(value: float) -> float | None:
    """A number, or None for NaN."""
    return None if np.isnan(value) else float(value)

"""The license landscape: how many models each permission and each license covers.

A bar counts models, from zero; its parts are open or closed models of one tier, the flagships
darkest. At its end stands the best of the models by the chosen score: how much quality it covers.
"""

from collections import Counter, defaultdict
from typing import NamedTuple

import numpy as np

from weighbridge.catalog.frame import LIST_MARK
from weighbridge.catalog.licenses import PERMISSIONS
from weighbridge.catalog.rules import TIERS
from weighbridge.catalog.titles import TIER_TITLES
from weighbridge.charts.figure import (
    CLOSED_LOOK,
    LOOK_TITLES,
    OPEN_LOOK,
    UNKNOWN_LOOK,
    Axis,
    Bar,
    Figure,
    Key,
    Kind,
    Marks,
    Scale,
    Table,
    is_closed,
    is_open,
    lanes,
    models,
)
from weighbridge.charts.records import Asked, Records
from weighbridge.columns import UNKNOWN, Better, Value
from weighbridge.wording import lowered, phrase

MOST_LICENSES = 16
TIER_SHADES = (1.0, 0.72, 0.48, 0.28, 0.14)
"""By tier, the last where it is not known."""


class _Lane(NamedTuple):
    id: str
    title: str
    is_license: bool
    rows: list[int]


def figure(records: Records, asked: Asked) -> Figure:
    """The chart of permissions and of the licenses that cover the most of the models asked for."""
    return _Licenses(records, asked).figure()


class _Licenses:
    def __init__(self, records: Records, asked: Asked) -> None:
        self.records, self.asked = records, asked
        self.rows = asked.rows[~records.unreleased[asked.rows]]
        self.score = records.catalog.columns.get(asked.settings.score)
        licenses: dict[str, list[int]] = defaultdict(list)
        permissions: dict[str, list[int]] = defaultdict(list)
        license_of, permits = (records.catalog.frame.series[id] for id in ("license", "permits"))
        for row in self.rows.tolist():
            licenses[str(license_of.value(row) or UNKNOWN)].append(row)
            for permission in str(permits.value(row) or UNKNOWN).split(LIST_MARK):
                permissions[permission].append(row)
        ranked = sorted(licenses, key=lambda id: (id == UNKNOWN, -len(licenses[id]), id))
        title = records.catalog.title_of
        self.lanes = [
            _Lane(id, PERMISSIONS.get(id, id), False, permissions[id])
            for id in (*PERMISSIONS, UNKNOWN)
            if id in permissions
        ]
        self.count_of_permissions = len(self.lanes)
        # All that is beyond the most is one lane; what is not known keeps its own.
        known = [id for id in ranked if id != UNKNOWN]
        self.lanes += [
            _Lane(id, title("license", id), True, licenses[id]) for id in known[:MOST_LICENSES]
        ]
        rest = [row for id in known[MOST_LICENSES:] for row in licenses[id]]
        if rest:
            others = phrase("{known} other licenses", known=len(known) - MOST_LICENSES)
            self.lanes.append(_Lane("", others, True, rest))
        if UNKNOWN in licenses:
            self.lanes.append(_Lane(UNKNOWN, UNKNOWN, True, licenses[UNKNOWN]))

    def figure(self) -> Figure:
        records, found = self.records, self.lanes
        bars = tuple(bar for lane, each in enumerate(found) for bar in self._bars(lane, each))
        best = [(lane, self._best(each.rows)) for lane, each in enumerate(found)]
        marked = [(lane, row) for lane, row in best if row is not None]
        rows = np.array([row for _, row in marked], dtype=np.intp)
        longest = max((len(each.rows) for each in found), default=1)
        groups = ((0, phrase("Permissions")), (self.count_of_permissions, phrase("Licenses")))
        looks = {code for bar in bars for code in (bar.look,)}
        return Figure(
            Kind.LICENSES,
            phrase("What licenses and permissions cover"),
            self._summary(),
            Axis(phrase("Models"), Scale.LINEAR, 0.0, longest * 1.45),
            lanes([each.title for each in found], groups=groups if found else ()),
            self._table,
            Marks(
                np.array([len(found[lane].rows) for lane, _ in marked]) + longest * 0.015,
                np.array([lane for lane, _ in marked], dtype=np.float64),
                records.ids[rows],
                records.names[rows],
                records.looks[rows],
                lambda place: self._tell(*marked[place]),
                sizes=np.full(len(marked), 0.9),
                texts=[self._best_text(row) for _, row in marked],
            ),
            bars=bars,
            keys=(
                *(Key(code, _SIDES[code]) for code in sorted(looks)),
                *(
                    Key(UNKNOWN_LOOK, TIER_TITLES[tier], "tier", tier, shade)
                    for tier, shade in zip((*TIERS, UNKNOWN), TIER_SHADES, strict=True)
                ),
            ),
            left_out=records.left_out(
                self.asked.rows, ((phrase("unreleased"), records.unreleased[self.asked.rows]),)
            ),
            remarks=(
                phrase("At the end of a bar: the best by {header}.", header=self.score.header),
            )
            if self.score and marked
            else (),
            evidence_of="license",
            credits=lambda: records.credits(("license", "tier"), self.rows),
            empty=""
            if found
            else phrase("No model that is asked for is released.\nClear some filters."),
        )

    def _bars(self, lane: int, each: _Lane) -> list[Bar]:
        """The parts of a bar: open, closed, neither, and within each by tier."""
        parts = Counter(map(self._part, each.rows))
        found, start = [], 0
        for look, tier in sorted(parts):
            count = parts[look, tier]
            title = lowered(TIER_TITLES[(*TIERS, UNKNOWN)[tier]])
            told = phrase(
                "{title}\n{sides}, {title_2}: {models}",
                title=each.title,
                sides=_SIDES[look],
                title_2=title,
                models=models(count),
            )
            found.append(Bar(lane, start, start + count, look, TIER_SHADES[tier], told))
            start += count
        return found

    def _part(self, row: int) -> tuple[int, int]:
        look, tier = int(self.records.looks[row]), self.records.tiers[row]
        side = OPEN_LOOK if is_open(look) else CLOSED_LOOK if is_closed(look) else UNKNOWN_LOOK
        return side, len(TIERS) if np.isnan(tier) else int(tier)

    def _best(self, rows: list[int]) -> int | None:
        if self.score is None:
            return None
        scores = self.records.scores(self.score.id)[0][rows]
        if np.isnan(scores).all():
            return None
        pick = np.nanargmin if self.score.better is Better.LOWER else np.nanargmax
        return rows[int(pick(scores))]

    def _best_text(self, row: int) -> str:
        assert self.score is not None
        value = float(self.records.scores(self.score.id)[0][row])
        return phrase(
            "{names} {value}", names=self.records.names[row], value=self.asked.number(value)
        )

    def _tell(self, lane: int, row: int) -> str:
        assert self.score is not None
        return phrase(
            "{title}: {models}\nbest by {title_2}: {best_text}\n{look_titles}",
            title=self.lanes[lane].title,
            models=models(len(self.lanes[lane].rows)),
            title_2=self.score.title,
            best_text=self._best_text(row),
            look_titles=LOOK_TITLES[self.records.looks[row]],
        )

    def _summary(self) -> str:
        if not len(self.rows):
            return phrase("No model that is asked for is released.")
        total = len(self.rows)
        free = next((len(each.rows) for each in self.lanes if each.id == "commercial-use"), 0)
        named = [each for each in self.lanes if each.is_license and each.id not in ("", UNKNOWN)]
        text = phrase(
            "{models}: commercial use is granted outright for {free}",
            models=models(total),
            free=free,
        )
        if named:
            text = phrase(
                "{text}; {license} covers the most ({count})",
                text=text,
                license=named[0].title,
                count=len(named[0].rows),
            )
        unknown = next(
            (each for each in self.lanes if each.is_license and each.id == UNKNOWN), None
        )
        return phrase(
            "{text}; of {rows} the license is unknown.",
            text=text,
            rows=len(unknown.rows) if unknown else 0,
        )

    def _table(self) -> Table:
        lines: list[tuple[Value, ...]] = []
        ids = []
        for each in self.lanes:
            parts = Counter(map(self._part, each.rows))
            best = self._best(each.rows)
            sides = [
                float(sum(count for (look, _), count in parts.items() if look == side))
                for side in _SIDES
            ]
            tiers = [
                float(sum(count for (_, tier), count in parts.items() if tier == place))
                for place in range(len(TIER_SHADES))
            ]
            ids.append("" if best is None else self.records.ids[best])
            what = phrase("License") if each.is_license else phrase("Permission")
            name = None if best is None else str(self.records.names[best])
            lines.append((what, each.title, float(len(each.rows)), *sides, *tiers, name))
        tier_heads = [TIER_TITLES[tier] for tier in TIERS]
        score = self.score.header if self.score else phrase("score")
        head = (
            phrase("What"),
            phrase("Title"),
            phrase("Models"),
            *_SIDES.values(),
            *tier_heads,
            phrase("Tier unknown"),
        )
        return Table((*head, phrase("Best by {score}", score=score)), tuple(lines), tuple(ids))


_SIDES = {
    OPEN_LOOK: phrase("Open"),
    CLOSED_LOOK: phrase("Closed"),
    UNKNOWN_LOOK: phrase("Openness unknown"),
}

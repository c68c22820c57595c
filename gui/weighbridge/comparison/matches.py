"""The members of families, vendors and sides matched with each other.

Each member of the first item of the lineup leads a match. Beside it stands, of every other item,
the member of the same tier nearest in quality on the chosen benchmark; where no qualities can be
compared, the newest of the tier; where the tier is not known or has no member, the nearest in
quality of any tier, but for the sides of the market, which meet tier by tier. Each match says how
it was made. Members that no match of their tier took lead matches of their own. Reported and
announced models are matched by tier alone, and never by quality.
"""

from collections.abc import Sequence
from math import isnan
from typing import NamedTuple

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.rules import TIERS
from weighbridge.comparison.figures import Figure, figure_of, is_released
from weighbridge.comparison.items import Item, Kind
from weighbridge.comparison.members import tier_of
from weighbridge.comparison.table import Comparison, Entry
from weighbridge.wording import phrase


class Matched(NamedTuple):
    """One member in a match, and how it came there: "" for the one that leads."""

    model_id: str
    how: str = ""


class Match(NamedTuple):
    """By item of the lineup a member, or None; ``tier`` is that of the member that leads."""

    tier: str | None
    members: tuple[Matched | None, ...]


def match_members(catalog: Catalog, comparison: Comparison) -> tuple[Match, ...]:
    """Match the members of a lineup's items, by tier; each member stands in a match or more."""
    entries = comparison.entries
    matcher = _Matcher(catalog, comparison.benchmark)
    matches = []
    placed: set[tuple[int, str]] = set()
    for place, entry in enumerate(entries):
        for id in entry.model_ids:
            if (place, id) in placed:
                continue
            members = tuple(
                Matched(id) if other == place else matcher.partner(id, candidates)
                for other, candidates in enumerate(entries)
            )
            matches.append(Match(tier_of(catalog, id), members))
            placed |= {
                (other, each.model_id)
                for other, each in enumerate(members)
                if each and tier_of(catalog, each.model_id) == matches[-1].tier
            }
    return tuple(sorted(matches, key=lambda match: (*TIERS, None).index(match.tier)))


class _Matcher:
    def __init__(self, catalog: Catalog, benchmark: str) -> None:
        self._catalog = catalog
        self._column = catalog.columns.get(benchmark)
        self._figures: dict[str, Figure | None] = {}
        self._tiers: dict[Item, dict[str | None, list[str]]] = {}

    def partner(self, model_id: str, entry: Entry) -> Matched | None:
        """The member that belongs beside a model, and why."""
        candidates = entry.model_ids
        tier = tier_of(self._catalog, model_id)
        of_tier = self._by_tier(entry).get(tier, ()) if tier else ()
        title = self._column.title if self._column else ""
        found = self._nearest(model_id, of_tier)
        if found:
            return Matched(found, phrase("same tier, nearest on {title}", title=title))
        if of_tier:
            return Matched(
                self._newest(of_tier), phrase("same tier, the newest: no scores to compare")
            )
        if entry.item.kind is Kind.SIDE:
            return None
        found = self._nearest(model_id, candidates)
        return (
            Matched(found, phrase("another tier, nearest on {title}", title=title))
            if found
            else None
        )

    def _by_tier(self, entry: Entry) -> dict[str | None, list[str]]:
        """The members of an item by their tier."""
        if entry.item not in self._tiers:
            found: dict[str | None, list[str]] = {}
            for id in entry.model_ids:
                found.setdefault(tier_of(self._catalog, id), []).append(id)
            self._tiers[entry.item] = found
        return self._tiers[entry.item]

    def _nearest(self, model_id: str, candidates: Sequence[str]) -> str | None:
        mine = self._figure(model_id)
        if mine is None:
            return None
        figures = [(id, self._figure(id)) for id in candidates]
        distances = [
            (abs(figure.value - mine.value), place, id)
            for place, (id, figure) in enumerate(figures)
            if figure is not None and figure.terms == mine.terms
        ]
        return min(distances)[2] if distances else None

    def _figure(self, model_id: str) -> Figure | None:
        if self._column is None:
            return None
        if model_id not in self._figures:
            released = is_released(self._catalog, model_id)
            found = figure_of(self._catalog, model_id, self._column) if released else None
            self._figures[model_id] = found
        return self._figures[model_id]

    def _newest(self, candidates: Sequence[str]) -> str:
        """The newest of those that are out, or of all if none is."""
        released = [id for id in candidates if is_released(self._catalog, id)]
        days = self._catalog.frame.series["released"].sort_key()

        def day(id: str) -> float:
            known = float(days[self._catalog.frame.row_of[id]])
            return 0.0 if isnan(known) else known

        return max(released or candidates, key=day)

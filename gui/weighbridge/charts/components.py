"""Openness by component: a row per model, a column per component, as small multiples by source.

The vocabularies of the sources never mix: each has columns of its own. Open is a full circle,
partial a half one, closed a square; what nobody judged has no mark.
"""

from collections import Counter

import numpy as np

from weighbridge.catalog.components import CRITERIA, Component
from weighbridge.charts.figure import (
    CLOSED_LOOK,
    HALF_LOOK,
    OPEN_LOOK,
    Figure,
    Key,
    Kind,
    Marks,
    Table,
    lanes,
    models,
)
from weighbridge.charts.records import Asked, Records, credits_of

MOST_LANES = 24
_LEVEL_LOOKS = {"open": OPEN_LOOK, "partial": HALF_LOOK, "closed": CLOSED_LOOK}


def figure(records: Records, asked: Asked) -> Figure:
    """The chart of the lineup and of the first models of the table that are judged."""
    catalog = records.catalog
    judged = {id: found for id, model in catalog.models.items() if (found := model.components)}
    picked = [id for id in asked.lineup if id in judged]
    ids = dict.fromkeys((*asked.lineup, *records.ids[asked.rows].tolist()))
    first = dict.fromkeys((*picked, *(id for id in ids if id in judged)))
    shown = list(first)[:MOST_LANES]
    cells = [(lane, id, each) for lane, id in enumerate(shown) for each in judged[id]]
    columns = sorted({(each.source.publisher, each.criterion) for *_, each in cells})
    column_of = {key: place for place, key in enumerate(columns)}
    groups = {publisher: place for place, (publisher, _) in reversed(list(enumerate(columns)))}
    looks = np.array([_LEVEL_LOOKS[each.level] for *_, each in cells], dtype=np.int8)

    def tell(place: int) -> str:
        _, id, each = cells[place]
        name = catalog.models[id].name
        return f"{name}\n{_title(each.criterion)}: {each.level}\n{each.source.title}"

    def table() -> Table:
        lines = [
            (
                catalog.models[id].name,
                _title(each.criterion),
                each.level,
                each.source.title,
            )
            for _, id, each in cells
        ]
        head = ("Name", "Component", "Level", "Source")
        return Table(head, tuple(lines), tuple(id for _, id, _ in cells))

    return Figure(
        Kind.COMPONENTS,
        "Openness by component",
        _summary(len(shown), [each for *_, each in cells]),
        lanes(
            [_title(criterion) for _, criterion in columns],
            groups=tuple((place, publisher) for publisher, place in sorted(groups.items())),
        ),
        lanes([catalog.models[id].name for id in shown]),
        table,
        Marks(
            np.array(
                [column_of[each.source.publisher, each.criterion] for *_, each in cells],
                dtype=np.float64,
            ),
            np.array([lane for lane, *_ in cells], dtype=np.float64),
            [id for _, id, _ in cells],
            [catalog.models[id].name for _, id, _ in cells],
            looks,
            tell,
        ),
        keys=(
            Key(OPEN_LOOK, "Component open"),
            Key(HALF_LOOK, "partial"),
            Key(CLOSED_LOOK, "closed"),
        ),
        left_out=records.left_out(
            asked.rows,
            (
                ("not judged by component", ~np.isin(records.ids[asked.rows], list(judged))),
                ("beyond the first of the table", ~np.isin(records.ids[asked.rows], shown)),
            ),
        ),
        rings_lineup=False,
        evidence_of="openness",
        credits=lambda: credits_of(each.source for *_, each in cells),
        empty=""
        if cells
        else "No model that is asked for has been judged by component.\n"
        "Clear some filters, or put other models into the lineup.",
    )


def _title(criterion: str) -> str:
    """A component as people write it."""
    return CRITERIA[criterion].title


def _summary(count: int, cells: list[Component]) -> str:
    if not cells:
        return "No model that is asked for has been judged by component."
    levels = Counter(each.level for each in cells)
    opened = Counter(each.criterion for each in cells if each.level == "open")
    all_of = Counter(each.criterion for each in cells)
    told = ", ".join(f"{levels[level]} {level}" for level in _LEVEL_LOOKS)
    text = f"{models(count)}, {len(cells)} components judged: {told}"
    shares = {each: opened[each] / all_of[each] for each in all_of if all_of[each] * 2 >= count}
    if not shares:
        return f"{text}."
    most, least = max(shares, key=lambda id: shares[id]), min(shares, key=lambda id: shares[id])
    return (
        f"{text}; most often open: {_title(most).lower()} ({shares[most]:.0%}),"
        f" least often: {_title(least).lower()} ({shares[least]:.0%})."
    )

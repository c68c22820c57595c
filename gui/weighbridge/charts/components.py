"""Openness by component: a row per model, a column per component, as small multiples by source.

The vocabularies of the sources never mix: each has columns of its own. Open is a full circle,
partial a half one, closed a square; what nobody judged has no mark.
"""

from collections import Counter

import numpy as np

from weighbridge.catalog.components import CRITERIA, LEVELS, Component
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
from weighbridge.wording import joined, lowered, phrase

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
        return phrase(
            "{name}\n{title}: {levels}\n{title_2}",
            name=name,
            title=_title(each.criterion),
            levels=lowered(LEVELS[each.level]),
            title_2=each.source.title,
        )

    def table() -> Table:
        lines = [
            (
                catalog.models[id].name,
                _title(each.criterion),
                lowered(LEVELS[each.level]),
                each.source.title,
            )
            for _, id, each in cells
        ]
        head = (phrase("Name"), phrase("Component"), phrase("Level"), phrase("Source"))
        return Table(head, tuple(lines), tuple(id for _, id, _ in cells))

    return Figure(
        Kind.COMPONENTS,
        phrase("Openness by component"),
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
            Key(OPEN_LOOK, phrase("Component open")),
            Key(HALF_LOOK, phrase("partial")),
            Key(CLOSED_LOOK, phrase("closed")),
        ),
        left_out=records.left_out(
            asked.rows,
            (
                (
                    phrase("not judged by component"),
                    ~np.isin(records.ids[asked.rows], list(judged)),
                ),
                (phrase("beyond the first of the table"), ~np.isin(records.ids[asked.rows], shown)),
            ),
        ),
        rings_lineup=False,
        evidence_of="openness",
        credits=lambda: credits_of(each.source for *_, each in cells),
        empty=""
        if cells
        else phrase(
            "No model that is asked for has been judged by component.\nClear some "
            "filters, or put other models into the lineup."
        ),
    )


def _title(criterion: str) -> str:
    """A component as people write it."""
    return CRITERIA[criterion].title


def _summary(count: int, cells: list[Component]) -> str:
    if not cells:
        return phrase("No model that is asked for has been judged by component.")
    levels = Counter(each.level for each in cells)
    opened = Counter(each.criterion for each in cells if each.level == "open")
    all_of = Counter(each.criterion for each in cells)
    told = joined(
        ", ",
        (
            phrase("{sum} open", sum=levels["open"]),
            phrase("{sum} partial", sum=levels["partial"]),
            phrase("{sum} closed", sum=levels["closed"]),
        ),
    )
    text = phrase(
        "{models}, {cells} components judged: {told}",
        models=models(count),
        cells=len(cells),
        told=told,
    )
    shares = {each: opened[each] / all_of[each] for each in all_of if all_of[each] * 2 >= count}
    if not shares:
        return phrase("{text}.", text=text)
    most, least = max(shares, key=lambda id: shares[id]), min(shares, key=lambda id: shares[id])
    return phrase(
        "{text}; most often open: {title} ({shares}), least often: {title_2} ({shares_2}).",
        text=text,
        title=lowered(_title(most)),
        shares=f"{shares[most]:.0%}",
        title_2=lowered(_title(least)),
        shares_2=f"{shares[least]:.0%}",
    )

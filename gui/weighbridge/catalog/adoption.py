"""How often the repositories of a model were downloaded and liked."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from weighbridge.catalog.claims import UNSTATED, Claim, Evidence, Source
from weighbridge.wording import phrase


class Adoption(NamedTuple):
    """One repository; fields as in ``adoption.csv``. Downloads are those of 30 days."""

    repository: str
    downloads: int | None
    likes: int | None
    source: Source
    as_of: str


def adoption_by_model(
    rows: Iterable[tuple[Any, ...]], sources: Mapping[str, Source]
) -> Mapping[str, Sequence[Adoption]]:
    """By model: its repositories; ``rows`` are those of ``adoption.csv``."""
    found: dict[str, list[Adoption]] = {}
    for model_id, *numbers, source, as_of in rows:
        found.setdefault(model_id, []).append(Adoption._make((*numbers, sources[source], as_of)))
    return found


def adoption_evidence(repositories: Sequence[Adoption], part: str) -> Evidence:
    """The sum over a model's repositories of ``downloads`` or ``likes``; each is a claim.

    A model is one, whether its weights are base, tuned or packed smaller, so all count. Of several
    sources the newest counts alone.
    """
    known = [each for each in repositories if getattr(each, part) is not None]
    if not known:
        return UNSTATED
    newest, source = max((each.as_of, each.source.id) for each in known)
    counted = [each for each in known if (each.as_of, each.source.id) == (newest, source)]
    counted.sort(key=lambda each: (-getattr(each, part), each.repository))
    claims = tuple(
        Claim(float(getattr(each, part)), "catalogued", each.source, each.as_of, each.repository)
        for each in counted
    )
    rule = (
        ""
        if len(claims) == 1
        else phrase("Sum over {claims} repositories of the vendor.", claims=len(claims))
    )
    total = sum(float(getattr(each, part)) for each in counted)
    return Evidence(total, claims, rule, derived=len(claims) > 1, deciding_count=len(claims))

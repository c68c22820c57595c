"""Claims that stand only where no source tells the field in another way.

They are what hosts list of a model that is not theirs, and flags of a catalog. One that contradicts
a better founded fact, such as an output longer than the context, is left out.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from weighbridge.importers.derived import LICENSE_FIELD, Cells

_NEEDLESS: Mapping[str, tuple[str, ...]] = {"openness": (LICENSE_FIELD, "weights_url")}
"""By field: others from which it follows, or that a flag would contradict."""


def standing(weak: Iterable[Cells], claims: Iterable[Cells]) -> Iterator[Cells]:
    """Those of the weak claims that stand beside the others.

    Of several about one field that of the vendor stands, which no other host lists; then the one on
    which most hosts agree, then the newest.
    """
    known: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in claims:
        known[row["model_id"], row["field"]].append(row["value"])
    # Contexts and releases first, since outputs and cutoffs are measured by them.
    for row in sorted(weak, key=_by_worth):
        model, field = row["model_id"], row["field"]
        needless = any((model, other) in known for other in (field, *_NEEDLESS.get(field, ())))
        if not needless and _agrees(row, known):
            known[model, field].append(row["value"])
            yield row


def _by_worth(row: Cells) -> tuple[bool, bool, int, tuple[int, ...], str]:
    first = row["field"] in ("context_tokens", "release_date")
    hosts = int(row["hosts"])
    newest = tuple(-ord(letter) for letter in row["as_of"])
    return not first, hosts > 0, -hosts, newest, row["source_id"]


def _agrees(row: Cells, known: Mapping[tuple[str, str], list[str]]) -> bool:
    if row["field"] == "output_tokens":
        contexts = known.get((row["model_id"], "context_tokens"), [])
        return all(int(row["value"]) <= int(context) for context in contexts)
    if row["field"] == "knowledge_cutoff":
        releases = known.get((row["model_id"], "release_date"), [])
        return all(row["value"][: len(day)] <= day[: len(row["value"])] for day in releases)
    return True

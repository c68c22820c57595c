"""Rows that belong to each other, and rows that nothing uses."""

from collections.abc import Iterable, Iterator

from weighbridge.catalog.openness import CLOSED_CLASSES, OPEN_CLASSES
from weighbridge.catalog.plausibility.facts import Facts, Found
from weighbridge.catalog.schema import shown

MOST_IN_A_PAIR = 6
"""As many models as a lineup holds."""


def pairs(facts: Facts) -> Iterator[Found]:
    """Too many models for a lineup, or one that stands there twice."""
    for row, *sides in facts.rows("pairs", "open_side", "closed_side"):
        opens, closeds = (side.split(";") for side in sides)
        longer = "open_side" if len(opens) > len(closeds) else "closed_side"
        count = len(opens) + len(closeds)
        if count > MOST_IN_A_PAIR:
            message = f"{count} models are more than fit side by side: {MOST_IN_A_PAIR}"
            yield Found("pairs", row, longer, message)
        for column, side, before in (("open_side", opens, []), ("closed_side", closeds, opens)):
            for place, model in enumerate(side):
                if model in before or model in side[:place]:
                    yield Found("pairs", row, column, f"{shown(model)} stands there twice")


def sides_of_pairs(facts: Facts) -> Iterator[Found]:
    """A closed model on the open side, or the other way round."""
    wrong = {"open_side": CLOSED_CLASSES, "closed_side": OPEN_CLASSES}
    for column, classes in wrong.items():
        for row, side in facts.rows("pairs", column):
            for model in side.split(";"):
                openness = facts.openness.get(model)
                if openness in classes:
                    yield Found("pairs", row, column, f"{shown(model)} is {openness}")


_WEIGHTS = ("weights_basemodel", "weights_endmodel", "model_parameters_final")


def components(facts: Facts) -> Iterator[Found]:
    """Open weights of a closed model; an open one of which all weights are judged closed."""
    judged: dict[str, dict[int, str]] = {}
    for row, model, criterion, level in facts.rows("openness", "model_id", "criterion", "level"):
        if criterion in _WEIGHTS:
            judged.setdefault(model, {})[row] = level
    for model, levels in judged.items():
        openness = facts.openness.get(model)
        opened = [row for row, level in levels.items() if level == "open"]
        suspicious = opened if openness in CLOSED_CLASSES else []
        if openness in OPEN_CLASSES and set(levels.values()) == {"closed"}:
            suspicious = list(levels)
        for row in suspicious:
            message = f"weights of {model} are {levels[row]}, but it is {openness}"
            yield Found("openness", row, "level", message)


def repositories(facts: Facts) -> Iterator[Found]:
    """Downloads of a model whose weights are kept."""
    for row, model in facts.rows("adoption", "model_id"):
        openness = facts.openness.get(model)
        if openness in CLOSED_CLASSES:
            message = f"{model} has a hub repository, but is {openness}"
            yield Found("adoption", row, "model_id", message)


def _unused(
    facts: Facts, table: str, used: Iterable[object], says: tuple[str, ...] = ()
) -> Iterator[Found]:
    """Rows that nothing uses and that, in the columns ``says``, tell nothing of their own."""
    known = set(used)
    id_column = next(iter(facts.tables[table]))
    for row, id, *told in facts.rows(table, id_column, *says):
        if id not in known and not any(told):
            yield Found(table, row, id_column, f"nothing in the catalog uses {shown(id)}")


def unused_sources(facts: Facts) -> Iterator[Found]:
    """Sources that no row cites."""
    columns = (table.get("source_id", ()) for table in facts.tables.values())
    own = facts.tables["sources"]["source_id"]
    cited = {source for column in columns if column is not own for source in column}
    return _unused(facts, "sources", cited)


def unused_vendors(facts: Facts) -> Iterator[Found]:
    """Vendors without a family, a host or an event."""
    used = (facts.tables[table]["vendor_id"] for table in ("families", "hosts", "events"))
    return _unused(facts, "vendors", set().union(*used), ("website", "note"))


def unused_hosts(facts: Facts) -> Iterator[Found]:
    """Hosts without a price, of today or of a week gone by."""
    used = (facts.tables[table]["host_id"] for table in ("prices", "price_history"))
    return _unused(facts, "hosts", set().union(*used))


def unused_families(facts: Facts) -> Iterator[Found]:
    """Families without a model."""
    return _unused(facts, "families", facts.tables["models"]["family_id"])


def unused_benchmarks(facts: Facts) -> Iterator[Found]:
    """Benchmarks without a score: each is a column."""
    return _unused(facts, "benchmarks", facts.tables["scores"]["benchmark_id"])


def unused_licenses(facts: Facts) -> Iterator[Found]:
    """Licenses that no model has."""
    used = {
        claim.value
        for (_, field), claims in facts.claims.items()
        for claim in claims.values()
        if field == "license_id"
    }
    return _unused(facts, "licenses", used, ("url", "note"))

"""Claims and scores that contradict each other."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from weighbridge.catalog.claims import UNDISPUTED_FIELDS, disagree
from weighbridge.catalog.openness import CLOSED_CLASSES, OPEN_CLASSES
from weighbridge.catalog.plausibility.facts import LICENSE_CLASSES, Facts, Found, Place
from weighbridge.catalog.rules import UNDISCLOSED
from weighbridge.catalog.schema import shown


def openness(facts: Facts) -> Iterator[Found]:
    """A closed model with a link to weights; an open one with neither a link nor their license."""
    classes = {id: license_class for _, id, license_class in facts.rows(*LICENSE_CLASSES)}
    for model, openness in facts.openness.items():
        fields = facts.standing[model]
        weights, license = fields.get("weights_url"), fields.get("license_id")
        if openness in CLOSED_CLASSES and weights:
            message = f"{model} has a link to weights, but is {openness}"
            yield weights.found(message)
        # That a class follows from a license means that there is one for the weights.
        no_license = license is None or classes[license.value] in ("service", "unknown")
        if openness in OPEN_CLASSES and "openness" in fields and not weights and no_license:
            message = f"{model} is {openness}, but has neither a link to weights nor their license"
            yield fields["openness"].found(message)


_NO_MORE_THAN = (("params_active", "params_total"), ("output_tokens", "context_tokens"))


def sizes(facts: Facts) -> Iterator[Found]:
    """A part that is larger than its whole."""
    for model, fields in facts.standing.items():
        for part, whole in _NO_MORE_THAN:
            if part in fields and whole in fields:
                small, large = fields[part].value, fields[whole].value
                if UNDISCLOSED not in (small, large) and float(small) > float(large):
                    message = f"{part} {small} of {model} is more than its {whole} {large}"
                    yield fields[part].found(message)


def contradictions(facts: Facts) -> Iterator[Found]:
    """What one source says under two notes, or of two dates, is not of the same thing."""
    for (model, field), claims in facts.claims.items():
        if len(claims) == 1 or field in UNDISPUTED_FIELDS:
            continue
        by_source: dict[tuple[str, ...], list[Place]] = defaultdict(list)
        for place, claim in claims.items():
            by_source[claim.source.id, claim.as_of, claim.note].append(place)
        for (source, *_), places in by_source.items():
            if len(places) > 1 and disagree([claims[place] for place in places]):
                values = " and ".join(shown(str(claims[place].value)) for place in places)
                message = f"{source} says {values} of the {field} of {model}"
                yield Found(*places[-1], "value", message)


_RESULT = ("value", "ci_low", "ci_high", "votes")


def repeated_scores(facts: Facts) -> Iterator[Found]:
    """A result at an effort setting that stands there again with none.

    Two settings may score alike, so the interval or the votes must tell that it is one result.
    """
    key = ("model_id", "benchmark_id", "source_id")
    named: dict[tuple[Any, ...], str] = {}
    unnamed: dict[tuple[Any, ...], int] = {}
    for row, effort, *cells in facts.rows("scores", "effort", *key, *_RESULT):
        *_, low, high, votes = cells
        if (low, high, votes) == (None, None, None):
            continue
        if effort:
            named[tuple(cells)] = effort
        else:
            unnamed[tuple(cells)] = row
    for result in unnamed.keys() & named.keys():
        message = f"the same result stands there with the effort {shown(named[result])}"
        yield Found("scores", unnamed[result], "effort", message)

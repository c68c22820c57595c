"""What the words of the catalog mean: classes, tiers, statuses, levels and bases, in a sentence.

Whoever shows a value can say beside it what it means. What a column as a whole tells is its
description: see ``columns``.
"""

from collections.abc import Mapping
from types import MappingProxyType

from weighbridge.catalog.components import SHOWN, MofClass
from weighbridge.catalog.openness import MEANINGS as OPENNESS_MEANINGS
from weighbridge.columns import CLAUSES, UNKNOWN
from weighbridge.wording import phrase

BASIS_MEANINGS: Mapping[str, str] = MappingProxyType(
    {
        "measured": phrase(
            "Somebody other than the vendor measured it, or it was read off the thing itself."
        ),
        "vendor-claimed": phrase("The vendor says so."),
        "catalogued": phrase("A catalog, hub or price list has it so."),
        "reported": phrase("The press or others say so."),
        "estimated": phrase("Somebody worked out or guessed it, and says so."),
        "derived": phrase("It follows from other facts by a rule, which is shown."),
    }
)
"""By basis."""

UNKNOWN_MEANING = phrase("No source that was read states it: it is unknown, not zero.")

_LEVELS = {
    "yes": phrase("The text says yes: it grants this, or asks for it."),
    "conditional": phrase("Yes, on conditions that the evidence tells."),
    "no": phrase("The text says no: it forbids this, or does not ask for it."),
    "silent": phrase("The text was read and does not speak of it."),
}

_COMPONENT_LEVELS = {
    "open": phrase("Shared openly, as the source judges it."),
    "partial": phrase("Shared or described in part, as the source judges it."),
    "closed": phrase("Not shared, as the source judges it."),
}

_VALUES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "openness": {each.value: text for each, text in OPENNESS_MEANINGS.items()},
        "tier": {
            "flagship": phrase("The most able model of its line at release."),
            "mid": phrase("Below the flagship: most of its ability at a lower price."),
            "small": phrase("Made to be cheap and quick."),
            "edge": phrase("Made to run on a phone, a laptop or another small device."),
        },
        "status": {
            "reported": phrase("The press or others tell of it; the vendor has not."),
            "announced": phrase("The vendor has told of it; it cannot be used yet."),
            "preview": phrase("It can be used, and the vendor calls it a preview or beta."),
            "released": phrase("It can be used."),
            "deprecated": phrase(
                "It can be used, but the vendor advises against it or has set its end."
            ),
            "retired": phrase("The vendor no longer offers it."),
        },
        "size_class": {
            "tiny": phrase("Less than 5 billion parameters."),
            "small": phrase("5 billion parameters or more, less than 40."),
            "medium": phrase("40 billion parameters or more, less than 150."),
            "large": phrase("150 billion parameters or more."),
        },
        "permits": {
            "commercial-use": phrase("It may be used to make money."),
            "no-limits": phrase("There is neither a user limit nor a revenue limit."),
            "train-on-outputs": phrase("What it writes may train other models."),
            "redistribution": phrase("The weights may be passed on."),
            "none": phrase("The license grants none of these outright."),
        },
        "mof_class": {
            MofClass.OPEN_SCIENCE.value: phrase(
                "Data, data code, intermediate weights and a research paper are open as well."
            ),
            MofClass.OPEN_TOOLING.value: phrase(
                "Code of training, inference and evaluation, and the evaluation data "
                "are open as well."
            ),
            MofClass.OPEN_MODEL.value: phrase(
                "Architecture, final weights, cards, evaluation results and a report are open."
            ),
            MofClass.NONE.value: phrase("Parts that Class III asks for are not listed as open."),
        },
        **dict.fromkeys(CLAUSES, _LEVELS),
        **dict.fromkeys(SHOWN, _COMPONENT_LEVELS),
    }
)


def meaning(column_id: str, value_id: str | None) -> str:
    """What a value of a column means; of None, or "unknown", that it is so; "" if it says itself.

    >>> meaning("tier", "small"), meaning("vendor", "meta")
    ('Made to be cheap and quick.', '')
    """
    if value_id is None or value_id == UNKNOWN:
        return UNKNOWN_MEANING
    return _VALUES.get(column_id, {}).get(value_id, "")

"""How the ids of closed vocabularies are written: tiers, statuses, what a model can do, units."""

from collections.abc import Mapping
from types import MappingProxyType

from weighbridge.columns import UNKNOWN
from weighbridge.wording import phrase

TIER_TITLES: Mapping[str, str] = MappingProxyType(
    {
        "flagship": phrase("Flagship"),
        "mid": phrase("Mid"),
        "small": phrase("Small"),
        "edge": phrase("Edge"),
        UNKNOWN: UNKNOWN,
    }
)

STATUS_TITLES: Mapping[str, str] = MappingProxyType(
    {
        "reported": phrase("Reported"),
        "announced": phrase("Announced"),
        "preview": phrase("Preview"),
        "released": phrase("Released"),
        "deprecated": phrase("Deprecated"),
        "retired": phrase("Retired"),
    }
)

SIZE_TITLES: Mapping[str, str] = MappingProxyType(
    {
        "tiny": phrase("Tiny"),
        "small": phrase("Small"),
        "medium": phrase("Medium"),
        "large": phrase("Large"),
    }
)

ABILITIES: Mapping[str, str] = MappingProxyType(
    {
        "text": phrase("text"),
        "image": phrase("image"),
        "audio": phrase("audio"),
        "video": phrase("video"),
        "pdf": phrase("pdf"),
        "attachments": phrase("attachments"),
        "caching": phrase("caching"),
        "computer-use": phrase("computer-use"),
        "reasoning": phrase("reasoning"),
        "structured-output": phrase("structured-output"),
        "tools": phrase("tools"),
        "web-search": phrase("web-search"),
    }
)
"""What models read, write and can do; a catalog may know more."""

_UNITS = {
    "index": phrase("index"),
    "minutes": phrase("minutes"),
    "percent": phrase("percent"),
    "rating": phrase("rating"),
}

_PLANS = {
    "standard": phrase("standard"),
    "batch": phrase("batch"),
    "priority": phrase("priority"),
    "long-context": phrase("long-context"),
    "contributor": phrase("contributor"),
    "promotion": phrase("promotion"),
    "free": phrase("free"),
}

_DOMAINS = {
    "agents": phrase("agents"),
    "coding": phrase("coding"),
    "factuality": phrase("factuality"),
    "general": phrase("general"),
    "index": phrase("index"),
    "math": phrase("math"),
    "preference": phrase("preference"),
    "reasoning": phrase("reasoning"),
    "vision": phrase("vision"),
}

_EVENTS = {
    "company": phrase("company"),
    "definition": phrase("definition"),
    "evaluation": phrase("evaluation"),
    "license": phrase("license"),
    "price": phrase("price"),
    "release": phrase("release"),
    "report": phrase("report"),
    "retirement": phrase("retirement"),
    "weights": phrase("weights"),
    "inferred": phrase("inferred"),
    "reported": phrase("reported"),
    "announced": phrase("announced"),
    "released": phrase("released"),
    "deprecated": phrase("deprecated"),
    "retired": phrase("retired"),
}


_BASES = {
    "measured": phrase("measured"),
    "vendor-claimed": phrase("vendor-claimed"),
    "reported": phrase("reported"),
    "catalogued": phrase("catalogued"),
    "estimated": phrase("estimated"),
    "derived": phrase("derived"),
}


def basis_title(basis: str) -> str:
    """A basis in a table; its meaning is told in ``meanings``."""
    return _BASES.get(basis, basis)


def unit_title(unit: str) -> str:
    """A unit of scores."""
    return _UNITS.get(unit, unit)


def plan_title(plan: str) -> str:
    """The terms of a price, within a sentence."""
    return _PLANS.get(plan, plan)


def domain_title(domain: str) -> str:
    """What a benchmark is about."""
    return _DOMAINS.get(domain, domain)


def event_title(word: str) -> str:
    """The kind or the status of an event."""
    return _EVENTS.get(word, word)

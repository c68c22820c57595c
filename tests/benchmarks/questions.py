"""The changes that a person makes, one at a time, as the benchmarks repeat them."""

from collections.abc import Mapping, Sequence

from weighbridge.filters.conditions import Range
from weighbridge.filters.query import Order, Query

BASE = (
    Query()
    .choosing("openness", ["closed-api", "open-weights-permissive"])
    .ranging("price_in", Range("price_in", 0.1, 5.0))
    .ranging("context", Range("context", 32_000.0))
    .excluding("status", ["retired"])
)
"""What is on while one thing changes: two facets and two ranges."""

ORDER = Order("price_in", descending=False)

_TIERS: Sequence[Sequence[str]] = (
    ["small"],
    ["small", "mid"],
    ["small", "mid", "flagship"],
    ["edge"],
    [],
)
_VENDORS: Sequence[Sequence[str]] = (["google"], ["google", "meta"], ["openai"], [])
_WORDS = ("gemma", "claude", "mini", "o3", "llama 4")

CHANGES: Mapping[str, Sequence[Query]] = {
    "a facet value": [
        *(BASE.choosing("tier", ids) for ids in _TIERS),
        *(BASE.choosing("vendor", ids) for ids in _VENDORS),
        *(BASE.choosing("openness", ids) for ids in (["closed-api"], [], ["closed-api"])),
        *(BASE.choosing("host", ids) for ids in (["openrouter"], [])),
    ],
    "a range handle": [
        *(BASE.ranging("price_in", Range("price_in", 0.1, 5.0 - step / 4)) for step in range(10)),
        *(BASE.ranging("context", Range("context", 2.0**power)) for power in range(13, 20)),
    ],
    "a search letter": [
        BASE.searching(word[:end]) for word in _WORDS for end in range(1, len(word) + 1)
    ],
}

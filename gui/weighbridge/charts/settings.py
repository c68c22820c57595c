"""What a person sets on charts: one frozen value for all kinds, so that a choice is kept."""

from dataclasses import dataclass

from weighbridge.charts.figure import Kind

BLEND = "blend"
"""Stands where a price column may, for the blend of input, output and cached input."""


BLEND_DECIMALS = 6
"""Of a blend, in USD per million tokens; below that lies only the noise of the machine."""


@dataclass(frozen=True, slots=True)
class ChartSettings:
    """Which chart, and of what.

    ``price`` is a price column or ``BLEND``; ``score`` is a benchmark. Of the tokens that a blend
    pays for, ``output_share`` are output; of the input, ``cached_share`` is cached.
    """

    kind: Kind = Kind.PRICE_QUALITY
    price: str = "price_in"
    score: str = ""
    output_share: float = 0.25
    cached_share: float = 0.0

"""LiteLLM: ``model_prices_and_context_window.json``, a record for each key of its router.

A key is a model at a host, often in one region, at one speed or of one day. Prices are US dollars
per token, per image or per second, and are given per million tokens, per image, per second. Zero
means that it is not known. The record ``sample_spec`` explains the others.
"""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path

from weighbridge.catalog.prices import STANDARD
from weighbridge.catalog.rules import MODALITIES
from weighbridge.importers.entries import OWN, WEAK, Entry, Fact, Price, Row
from weighbridge.importers.reading import Place, json_value, place, places, plain, without_noise

FILE = "model_prices_and_context_window.json"
EXPLANATION = "sample_spec"

_CAPABILITIES = {
    "reasoning": ("supports_reasoning",),
    "tools": ("supports_function_calling",),
    "structured-output": ("supports_response_schema", "supports_native_structured_output"),
    "attachments": ("supports_vision", "supports_pdf_input"),
    "web-search": ("supports_web_search",),
    "caching": ("supports_prompt_caching",),
    "computer-use": ("supports_computer_use",),
}
_TALKING = ("chat", "responses", "completion")
_INPUTS = {
    "image": "supports_vision",
    "audio": "supports_audio_input",
    "video": "supports_video_input",
    "pdf": "supports_pdf_input",
}
_OUTPUTS = {"audio": "supports_audio_output"}
_PLANS = {STANDARD: "", "batch": "_batches", "priority": "_priority"}
_ABOVE = re.compile(r"input_cost_per_token_above_(\d+)k_tokens")
_OTHER_UNITS = {
    "image_generation": ("image", "usd-per-image"),
    "video_generation": ("second", "usd-per-second"),
    "audio_transcription": ("second", "usd-per-second"),
}
_PARTS = ("input_cost_per_token", "output_cost_per_token", "cache_read_input_token_cost")
_MILLION = Decimal(1_000_000)
_RESELLER = "perplexity-agent"
"""Where Perplexity sells the models of others."""
_PREVIEW = re.compile(r"-preview$")
# Where a host has no entry for all regions, its price in America is the one most often quoted.
_AMERICAN = re.compile(r"(^|/)us[./]|/us-[a-z]+-\d/")
_REGIONAL = re.compile(
    r"(^|/)(eu|apac|au|jp|ca|in|us-gov)[./]|/[a-z]{2}-[a-z]+-\d/|/us-gov-|-us$|-commitment/|-gv\d$"
)


def read(folder: Path) -> Iterator[Entry]:
    """An entry for each key; those of one region rank behind those of all."""
    path = folder / FILE
    records = json_value(path)
    for key in places(path, records):
        if key.name == EXPLANATION:
            continue
        host = key.text("litellm_provider")
        if host == "perplexity" and key.text("mode") == "responses":
            host = _RESELLER
        rank = 1 if _AMERICAN.search(key.name) else 2 if _REGIONAL.search(key.name) else 0
        rows: list[Row] = list(_facts(key))
        if host:
            rows += _prices(host, key)
        yield Entry(key.name, rows, rank, host=host)


def _facts(key: Place) -> Iterator[Row]:
    yield from _status(key)
    for field, column in (
        ("context_tokens", "max_input_tokens"),
        ("output_tokens", "max_output_tokens"),
    ):
        tokens = key.number(column)
        if tokens:
            yield Fact(field, plain(tokens))
    yield from _modalities(key)
    abilities = [
        ability
        for ability, columns in _CAPABILITIES.items()
        if any(key.flag(column) for column in columns)
    ]
    if abilities:
        yield Fact("capabilities", ";".join(abilities))


def _modalities(key: Place) -> Iterator[Row]:
    """What goes in and comes out: as listed, else as flags hint of a model that talks."""
    for field, column, flags in (
        ("modalities_in", "supported_modalities", _INPUTS),
        ("modalities_out", "supported_output_modalities", _OUTPUTS),
    ):
        told = set(key.texts(column))
        holds = "" if told else WEAK
        if key.text("mode") in _TALKING:
            told |= {"text"} | {each for each, flag in flags.items() if key.flag(flag)}
        known = [each for each in MODALITIES if each in told]
        if known:
            yield Fact(field, ";".join(known), holds=holds)


def _status(key: Place) -> Iterator[Row]:
    """A date of deprecation is the day on which the vendor, or the host, ends the service."""
    listed = "preview" if _PREVIEW.search(key.name) else "released"
    yield Fact("status", listed, "listed", holds=WEAK)
    ends = key.date("deprecation_date")
    if ends:
        yield Fact("retirement_date", ends, f"of {key.name}", holds=OWN)


def _prices(host: str, key: Place) -> Iterator[Row]:
    steps = [
        step
        for step in places(Path(key.file), key.cells.get("tiered_pricing") or [])
        if _PARTS[0] in step.cells  # Searches have steps of another kind.
    ]
    for plan, suffix in _PLANS.items():
        first = steps[0] if steps and plan == STANDARD else key
        parts = _tokens(first, suffix)
        if parts[0] or parts[1]:
            note = f"to {_start(steps[1])} input tokens" if first is not key and steps[1:] else ""
            yield Price(host, *parts, plan, note=note)
    yield from _long_context(host, key, steps[1:])
    yield from _other_units(host, key)


def _long_context(host: str, key: Place, steps: Sequence[Place]) -> Iterator[Row]:
    """The price of longer prompts: that of the first step, or above the first bound."""
    bounds = sorted(int(found[1]) for found in map(_ABOVE.fullmatch, key.cells) if found)
    if steps:
        above, parts, count = _start(steps[0]), _tokens(steps[0]), len(steps)
    elif bounds:
        above, parts = f"{bounds[0]}000", _tokens(key, f"_above_{bounds[0]}k_tokens")
        count = len(bounds)
    else:
        return
    if parts[0] or parts[1]:
        dearer = "; dearer steps follow" if count > 1 else ""
        note = f"above {above} input tokens{dearer}"
        yield Price(host, *parts, "long-context", note=note)


def _other_units(host: str, key: Place) -> Iterator[Row]:
    if key.text("mode") in _OTHER_UNITS:
        of, unit = _OTHER_UNITS[key.text("mode")]
        input, output = (
            plain(without_noise(key.number(f"{part}_cost_per_{of}")))
            for part in ("input", "output")
        )
        if input or output:
            yield Price(host, input, output, unit=unit)


def _tokens(key: Place, suffix: str = "") -> tuple[str, str, str]:
    """Input, output and cached input per million tokens, "" where it is 0 or not there."""
    numbers = (key.number(f"{part}{suffix}") for part in _PARTS)
    millions = (number * _MILLION if number else None for number in numbers)
    input, output, cached = (plain(without_noise(number)) for number in millions)
    return input, output, cached


def _start(step: Place) -> str:
    """Where a step of prices begins, in input tokens."""
    bounds = step.cells.get("range")
    if not isinstance(bounds, list) or not bounds:
        step.fail("tiered_pricing.range", "this is not a range of tokens")
    return plain(place(Path(step.file), step.name, {"range": bounds[0]}).number("range"))

"""models.dev: ``models.json``, the models as such, and ``api.json``, what each host offers.

A record of a model and the one of an offering have the same shape; prices are US dollars per
million tokens. Zero stands for what is free and for what is not known, so it is a price only where
the offering itself is called free.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from weighbridge.catalog.rules import MODALITIES
from weighbridge.importers.entries import WEAK, Entry, Fact, Price, Row
from weighbridge.importers.reading import Place, json_value, place, places, plain, without_noise

MODELS, OFFERINGS = "models.json", "api.json"

_CAPABILITIES = {
    "reasoning": "reasoning",
    "tools": "tool_call",
    "structured-output": "structured_output",
    "attachments": "attachment",
}
_STATUSES = {"alpha": "preview", "beta": "preview", "deprecated": "deprecated"}
_PREVIEW = re.compile(r"-preview$")
_FREE = re.compile(r"[:-]free$")
_BEHIND = re.compile(r"^TEE/|-TEE$|^(us|eu|au|jp|apac|ca)\.")
"""Served in a trusted environment or one region, for a price of its own."""


def read(folder: Path) -> Iterator[Entry]:
    """An entry for each model as such, and for each offering of a host."""
    path = folder / MODELS
    for model in places(path, json_value(path)):
        yield Entry(model.name, list(_facts(model)))
    path = folder / OFFERINGS
    for host in places(path, json_value(path)):
        for name, record in host.part("models").cells.items():
            offer = place(path, f"{host.name}: {name}", record)
            rows = [*_facts(offer), *_prices(host.name, name, offer)]
            rank = 1 if _BEHIND.search(name) else 0
            yield Entry(name, rows, rank, host=host.name)


def _facts(model: Place) -> Iterator[Row]:
    status = model.text("status")
    if status and status not in _STATUSES:
        model.fail("status", f"this is not a status: {status!r}")
    if status:
        yield Fact("status", _STATUSES[status])
    else:
        listed = "preview" if _PREVIEW.search(model.name) else "released"
        yield Fact("status", listed, "listed", holds=WEAK)
    if not model.flag("open_weights"):
        note = "marked as without open weights and sold through an API"
        yield Fact("openness", "closed-api", note, holds=WEAK)
    for field, column in (("release_date", "release_date"), ("knowledge_cutoff", "knowledge")):
        if model.date(column):
            yield Fact(field, model.date(column))
    yield from _limits(model.part("limit"))
    modalities = model.part("modalities")
    for field, column in (("modalities_in", "input"), ("modalities_out", "output")):
        known = [each for each in MODALITIES if each in modalities.texts(column)]
        if known:
            yield Fact(field, ";".join(known))
    abilities = [name for name, column in _CAPABILITIES.items() if model.flag(column)]
    if abilities:
        yield Fact("capabilities", ";".join(abilities))
    for weights in places(Path(model.file), model.cells.get("weights") or [], "label"):
        if weights.text("url").startswith("https://"):
            yield Fact("weights_url", weights.text("url"))
            break


def _limits(limit: Place) -> Iterator[Row]:
    context, prompt = limit.number("context"), limit.number("input")
    if context:
        note = f"of it {plain(prompt)} input" if prompt and prompt < context else ""
        yield Fact("context_tokens", plain(context), note)
    output = limit.number("output")
    if output:
        yield Fact("output_tokens", plain(output))


def _prices(host: str, name: str, offer: Place) -> Iterator[Row]:
    cost = offer.part("cost")
    input, output, cached = _known(cost)
    if input or output:
        yield Price(host, input, output, cached)
    elif cost.number("input") == 0 and cost.number("output") == 0 and _FREE.search(name):
        yield Price(host, "0", "0", plan="free", note="the offering is called free")
    tiers = []
    for tier in places(Path(offer.file), cost.cells.get("tiers") or []):
        size = tier.part("tier").number("size")
        if size is None:
            offer.fail("cost.tiers.tier.size", "a value is required")
        tiers.append((size, tier))
    if tiers:
        size, tier = min(tiers, key=lambda each: each[0])
        input, output, cached = _known(tier)
        more = "; dearer steps follow" if len(tiers) > 1 else ""
        note = f"above {plain(size)} input tokens{more}"
        if input or output:
            yield Price(host, input, output, cached, "long-context", note=note)


def _known(cost: Place) -> tuple[str, str, str]:
    """Input, output and cached input as text, "" where it is 0 or not there."""
    columns = ("input", "output", "cache_read")
    input, output, cached = (plain(without_noise(cost.number(column))) for column in columns)
    return input, output, cached

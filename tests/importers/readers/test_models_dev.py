"""models.dev: models as such, and what hosts offer."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import WEAK, Entry, Fact, Price
from weighbridge.importers.readers.models_dev import read

MODEL = """\
{
  "release_date": "2026-05-14", "knowledge": "2026-01", "open_weights": true,
  "reasoning": true, "tool_call": true, "structured_output": false, "attachment": true,
  "limit": {"context": 200000, "input": 180000, "output": 64000},
  "modalities": {"input": ["pdf", "text", "image"], "output": ["text"]},
  "weights": [{"label": "Hub", "url": "https://hub.example/oak-3"}]
}
"""
OFFER = """\
{
  "open_weights": false, "limit": {"context": 0, "output": 0},
  "modalities": {"input": ["text"], "output": ["text"]},
  "cost": {"input": 0.24000000000000002, "output": 2, "cache_read": 0.02, "tiers": [
    {"tier": {"size": 400000}, "input": 1, "output": 8},
    {"tier": {"size": 200000}, "input": 0.5, "output": 4}
  ]}
}
"""
FILES = {
    "models.json": f'{{"acme/oak-3": {MODEL}}}',
    "api.json": f'{{"acme-api": {{"models": {{"oak-3": {OFFER}}}}}}}',
}


def offered(folder: Path, name: str = "oak-3", **changes: Any) -> Entry:
    """The entry of one offering that differs from the one above."""
    offer = json.loads(OFFER) | changes
    api = json.dumps({"acme-api": {"models": {name: offer}}})
    _, entry = read(write(folder, {**FILES, "api.json": api}))
    return entry


def prices(entry: Entry) -> list[Price]:
    return [row for row in entry.rows if isinstance(row, Price)]


def facts(entries: Iterable[Entry]) -> dict[str, Fact]:
    return {row.field: row for entry in entries for row in entry.rows if isinstance(row, Fact)}


def test_a_model_as_such_tells_its_facts_and_is_of_no_host(tmp_path: Path) -> None:
    model, _ = read(write(tmp_path, FILES))
    assert (model.name, model.host) == ("acme/oak-3", "")
    assert set(model.rows) == {
        Fact("status", "released", "listed", holds=WEAK),
        Fact("release_date", "2026-05-14"),
        Fact("knowledge_cutoff", "2026-01"),
        Fact("context_tokens", "200000", "of it 180000 input"),
        Fact("output_tokens", "64000"),
        Fact("modalities_in", "text;image;pdf"),
        Fact("modalities_out", "text"),
        Fact("capabilities", "reasoning;tools;attachments"),
        Fact("weights_url", "https://hub.example/oak-3"),
    }


def test_an_offering_has_its_price_and_that_of_the_shortest_long_context(tmp_path: Path) -> None:
    _, offer = read(write(tmp_path, FILES))
    assert (offer.name, offer.host) == ("oak-3", "acme-api")
    note = "above 200000 input tokens; dearer steps follow"
    assert prices(offer) == [
        Price("acme-api", "0.24", "2", "0.02"),
        Price("acme-api", "0.5", "4", plan="long-context", note=note),
    ]
    told = facts([offer])
    assert told["openness"].value == "closed-api"
    assert told["openness"].holds == WEAK
    assert "context_tokens" not in told, "a limit of 0 is not known"


def test_zero_is_a_price_only_where_the_offering_is_called_free(tmp_path: Path) -> None:
    nothing = {"input": 0, "output": 0}
    assert not prices(offered(tmp_path, cost=nothing))
    assert not prices(offered(tmp_path, cost=None))
    (free,) = prices(offered(tmp_path, "oak-3:free", cost=nothing))
    assert (free.plan, free.input, free.output) == ("free", "0", "0")
    (half,) = prices(offered(tmp_path, cost={"input": 0, "output": 3}))
    assert (half.input, half.output, half.cached_input) == ("", "3", "")


@pytest.mark.parametrize(
    ("changes", "name", "status"),
    [
        ({"status": "deprecated"}, "oak-3", Fact("status", "deprecated")),
        ({"status": "beta"}, "oak-3", Fact("status", "preview")),
        ({}, "oak-3-preview", Fact("status", "preview", "listed", holds=WEAK)),
    ],
)
def test_the_status_is_told_or_follows_from_the_listing(
    tmp_path: Path, changes: dict[str, Any], name: str, status: Fact
) -> None:
    assert facts([offered(tmp_path, name, **changes)])["status"] == status


@pytest.mark.parametrize(
    ("name", "rank"), [("TEE/oak-3", 1), ("eu.acme.oak-3", 1), ("global.acme.oak-3", 0)]
)
def test_an_offering_apart_ranks_behind_the_plain_one(tmp_path: Path, name: str, rank: int) -> None:
    assert offered(tmp_path, name).rank == rank


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage('"input": 180000', '"input": NaN', "", "NaN is no number"),
        Damage('"input": 180000', '"input": "many"', "input", "not a number"),
        Damage('"input": 0.24000000000000002', '"input": true', "input", "not a number"),
        Damage('"2026-05-14"', '"May 2026"', "release_date", "not a date"),
        Damage('"reasoning": true', '"reasoning": "yes"', "reasoning", "neither true nor false"),
        Damage('["pdf", "text", "image"]', '"text"', "input", "not a list of texts"),
        Damage('"knowledge"', '"status": "lost", "knowledge"', "status", "not a status"),
        Damage('{"tier": {"size": 200000}', '{"tier": {}', "cost.tiers.tier.size", "required"),
        Damage('"models": {', '"models": 3, "x": {', "models", "not a record"),
    ],
)
def test_a_damaged_cell_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

"""LiteLLM's table of prices and limits."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import OWN, WEAK, Entry, Fact, Price
from weighbridge.importers.readers.litellm import FILE, read

KEY = """\
{
  "litellm_provider": "acme-api", "mode": "chat", "deprecation_date": "2027-01-17",
  "input_cost_per_token": 2.4000000000000003e-07, "output_cost_per_token": 2e-06,
  "cache_read_input_token_cost": 2e-08,
  "input_cost_per_token_batches": 1.2e-07, "output_cost_per_token_batches": 1e-06,
  "input_cost_per_token_priority": 5e-07, "output_cost_per_token_priority": 4e-06,
  "input_cost_per_token_above_200k_tokens": 5e-07,
  "output_cost_per_token_above_200k_tokens": 3e-06,
  "max_input_tokens": 200000, "max_output_tokens": 64000,
  "supports_reasoning": true, "supports_vision": true, "supports_web_search": false
}
"""
FILES = {FILE: f'{{"sample_spec": {{"max_input_tokens": "the limit"}}, "oak-3": {KEY}}}'}


def listed(folder: Path, name: str = "oak-3", **cells: Any) -> Entry:
    """The entry of one key of the cells given."""
    key = {"litellm_provider": "acme-api", "mode": "chat"} | cells
    (entry,) = read(write(folder, {FILE: json.dumps({name: key})}))
    return entry


def prices(entry: Entry) -> list[Price]:
    return [row for row in entry.rows if isinstance(row, Price)]


def facts(entry: Entry) -> dict[str, Fact]:
    return {row.field: row for row in entry.rows if isinstance(row, Fact)}


def test_a_key_is_an_offering_with_its_plans(tmp_path: Path) -> None:
    (entry,) = read(write(tmp_path, FILES))
    assert (entry.name, entry.host) == ("oak-3", "acme-api")
    assert prices(entry) == [
        Price("acme-api", "0.24", "2", "0.02"),
        Price("acme-api", "0.12", "1", plan="batch"),
        Price("acme-api", "0.5", "4", plan="priority"),
        Price("acme-api", "0.5", "3", plan="long-context", note="above 200000 input tokens"),
    ]


def test_facts_say_how_far_they_reach(tmp_path: Path) -> None:
    (entry,) = read(write(tmp_path, FILES))
    assert list(facts(entry).values()) == [
        Fact("status", "released", "listed", holds=WEAK),
        Fact("retirement_date", "2027-01-17", "of oak-3", holds=OWN),
        Fact("context_tokens", "200000"),
        Fact("output_tokens", "64000"),
        Fact("modalities_in", "text;image", holds=WEAK),
        Fact("modalities_out", "text", holds=WEAK),
        Fact("capabilities", "reasoning;attachments"),
    ]
    told = facts(listed(tmp_path, supported_modalities=["video", "text"]))
    assert told["modalities_in"] == Fact("modalities_in", "text;video")


def test_steps_of_a_price_are_the_standard_and_the_long_context(tmp_path: Path) -> None:
    steps = [
        {"range": [0, 32000.0], "input_cost_per_token": 1e-6, "output_cost_per_token": 2e-6},
        {"range": [32000.0, 64000], "input_cost_per_token": 3e-6, "output_cost_per_token": 4e-6},
        {"range": [64000, 96000], "input_cost_per_token": 5e-6, "output_cost_per_token": 6e-6},
    ]
    note = "above 32000 input tokens; dearer steps follow"
    assert prices(listed(tmp_path, tiered_pricing=steps)) == [
        Price("acme-api", "1", "2", note="to 32000 input tokens"),
        Price("acme-api", "3", "4", plan="long-context", note=note),
    ]
    searches = [{"input_cost_per_query": 0.005, "max_results_range": [0, 25]}]
    assert not prices(listed(tmp_path, tiered_pricing=searches))


@pytest.mark.parametrize(
    ("mode", "column", "price"),
    [
        (
            "image_generation",
            "output_cost_per_image",
            Price("acme-api", output="0.04", unit="usd-per-image"),
        ),
        (
            "audio_transcription",
            "input_cost_per_second",
            Price("acme-api", "0.04", unit="usd-per-second"),
        ),
    ],
)
def test_prices_of_images_and_seconds_are_in_their_own_unit(
    tmp_path: Path, mode: str, column: str, price: Price
) -> None:
    cells: dict[str, Any] = {column: 0.04}
    assert prices(listed(tmp_path, mode=mode, **cells)) == [price]
    assert not prices(listed(tmp_path, **cells)), "a chat is not sold by it"


def test_zero_is_not_known(tmp_path: Path) -> None:
    assert not prices(listed(tmp_path, input_cost_per_token=0, output_cost_per_token=0.0))
    (half,) = prices(listed(tmp_path, input_cost_per_token=1e-6, output_cost_per_token=0))
    assert (half.input, half.output) == ("1", "")


@pytest.mark.parametrize(
    ("name", "rank"),
    [
        ("acme.oak-3", 0),
        ("global.acme.oak-3", 0),
        ("us.acme.oak-3", 1),
        ("brook/us-east-1/acme.oak-3", 1),
        ("eu.acme.oak-3", 2),
        ("brook/eu/oak-3", 2),
        ("brook/us-gov-west-1/oak-3", 2),
    ],
)
def test_a_key_of_one_region_ranks_behind(tmp_path: Path, name: str, rank: int) -> None:
    assert listed(tmp_path, name).rank == rank


def test_a_key_without_a_host_has_no_price(tmp_path: Path) -> None:
    entry = listed(tmp_path, litellm_provider=None, input_cost_per_token=1e-6)
    assert (entry.host, prices(entry)) == ("", [])


def test_what_perplexity_resells_is_of_a_host_of_its_own(tmp_path: Path) -> None:
    hosts = [
        listed(tmp_path, litellm_provider="perplexity", mode=mode).host
        for mode in ("chat", "responses")
    ]
    assert hosts == ["perplexity", "perplexity-agent"]


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("1.2e-07", "NaN", "", "NaN is no number"),
        Damage("1.2e-07", '"cheap"', "input_cost_per_token_batches", "not a number"),
        Damage('"2027-01-17"', '"soon"', "deprecation_date", "not a date"),
        Damage('"acme-api"', "7", "litellm_provider", "not text"),
        Damage(
            '"supports_vision": true', '"supports_vision": 1', "supports_vision", "neither true"
        ),
        Damage('"max_input_tokens": 200000', '"tiered_pricing": 3', "", "not records"),
        Damage(
            '"max_input_tokens": 200000',
            '"tiered_pricing": [{"input_cost_per_token": 1}, {"input_cost_per_token": 2}]',
            "tiered_pricing.range",
            "not a range",
        ),
        Damage('"oak-3": {', '"oak-3": [], "oak-4": {', "", "not a record"),
    ],
)
def test_a_damaged_cell_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

"""The tau2-bench leaderboard."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import VENDOR_CLAIMED, Entry, Result
from weighbridge.importers.readers.tau2 import read

FILES = {
    "submissions.json": """\
[
 {"model_name": "Oak 3", "submitting_organization": "Sierra", "reasoning_effort": "enabled",
  "submission_type": "standard", "modality": "text",
  "results": {"airline": null, "retail": {"pass_1": 81.57894},
              "banking_knowledge": {"pass_1": 25.0, "retrieval_config": "alltools"}},
  "methodology": {"evaluation_date": "2026-07-23", "tau2_bench_version": "1.0.1",
                  "user_simulator": "ash-2", "verification": {"modified_prompts": false}}},
 {"model_name": "Oak-3-Max-Thinking", "submitting_organization": "Acme",
  "results": {"telecom": {"pass_1": 90},
              "banking_knowledge": {"pass_1": 9, "retrieval_config": "grep"}},
  "methodology": {"tau2_bench_version": "v0.1.3"}},
 {"model_name": "Old", "submitting_organization": "Acme", "results": {"retail": {"pass_1": 1}},
  "methodology": {"tau2_bench_version": "original"}},
 {"model_name": "Voice", "submitting_organization": "Acme", "modality": "voice",
  "results": {"retail": {"pass_1": 1}}, "methodology": {"tau2_bench_version": "1.0.1"}},
 {"model_name": "Own", "submitting_organization": "Acme", "submission_type": "custom",
  "results": {"retail": {"pass_1": 1}}, "methodology": {"tau2_bench_version": "1.0.1"}},
 {"model_name": "Prompted", "submitting_organization": "Acme",
  "results": {"retail": {"pass_1": 1}},
  "methodology": {"tau2_bench_version": "1.0.1", "verification": {"modified_prompts": true}}}]
""",
}


def test_comparable_submissions_are_read_and_those_of_others_are_claims(tmp_path: Path) -> None:
    note, day = "simulated user ash-2", "2026-07-23"
    unsaid = "whether the prompts were changed is not stated"
    assert list(read(write(tmp_path, FILES))) == [
        Entry(
            "Oak 3",
            [
                Result("tau2-retail-1.0.1", "81.579", "thinking", note=note, as_of=day),
                Result("tau2-banking-knowledge-1.0.1", "25", "thinking", note=note, as_of=day),
            ],
            -20260723,
        ),
        Entry(
            "Oak-3-Max-Thinking",
            [
                Result(
                    "tau2-telecom-0.1.3",
                    "90",
                    "thinking",
                    note=f"simulated user not stated; {unsaid}",
                    basis=VENDOR_CLAIMED,
                )
            ],
        ),
    ]


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("81.57894", '"most"', "pass_1", "this is not a number"),
        Damage("81.57894", "NaN", "", "NaN"),
        Damage('"Oak 3"', '""', "model_name", "required"),
        Damage('"Sierra"', "null", "submitting_organization", "required"),
        Damage('"2026-07-23"', '"July"', "evaluation_date", "this is not a date"),
        Damage('{"pass_1": 81.57894}', "[1]", "retail", "this is not a record"),
        Damage(
            '"modified_prompts": false',
            '"modified_prompts": "no"',
            "modified_prompts",
            "neither true nor false",
        ),
    ],
    ids=lambda damage: f"{damage.field} {damage.new}",
)
def test_a_damaged_record_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

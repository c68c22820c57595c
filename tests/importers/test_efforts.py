"""Effort settings as boards write them, in the words of the catalog."""

import json
import re
from pathlib import Path

import pytest

from weighbridge.importers.efforts import effort_of

DESCRIPTOR = Path(__file__).parent.parent.parent / "data" / "datapackage.json"

WRITTEN = {
    "": (
        *("kimi-k3", "gpt-5.2-2025-12-11", "claude-opus-4.6", "phi-3-mini-128k-instruct"),
        *("mistral-medium", "Mistral Medium", "sonar-reasoning", "Longcat Flash Thinking"),
        *("magistral-medium-2506", "gpt-4-32k", "gemini-2.5-pro (default think)", "grok-4-fast"),
        *("qwen3-235b-a22b-thinking-2507", "vendor9/oak-max"),
    ),
    "high": (
        *("gpt-5-high", "gpt-5-2025-08-07_high", "o3 (high)", "openai/gpt-5.2-high-2025-12-11"),
        *("claude-opus-4-7-high-effort", "GPT-5.5 (high reasoning)", "deepseek-v4-high-preview"),
        *("gpt-5-1-2025-11-13-thinking-high", "gemini-2.5-pro-06-05-highthinking"),
        *("muse (high)", "claude_sonnet_4_6_high"),
    ),
    "max": ("kimi-k3-max", "claude-opus-4-6_max", "anthropic-opus-4-6-max-effort"),
    "xhigh": ("muse-spark-1.2 (xHigh)",),
    "minimal": ("gemini-3-flash (thinking-minimal)",),
    "none": (
        *("mimo-v2-flash (non-thinking)", "gpt-5.1-2025-11-13-nothinking", "kimi-k2.5-instant"),
        *("Claude Opus 4.5 (no reasoning)", "grok-4-1-fast-non-reasoning", "o9 (no think)"),
        *("claude-opus-4-5-20251101-thinking-none",),
    ),
    "thinking": (
        *("grok-4-fast-reasoning", "DeepSeek-V3.2-Reasoner", "Gemma 4 31B Reasoning"),
        *("Qwen 3 Max Thinking", "gemini-2.0-flash-thinking-exp-01-21"),
    ),
    "thinking-32k": (
        *("claude-sonnet-4-20250514-thinking-32k", "claude-haiku-4-5-20251001_32K"),
        *("claude-3-7-sonnet-20250219 (32k thinking tokens)", "gemini-2.5-pro (32k think)"),
        *("Claude Sonnet 4.6 Thinking 32K",),
    ),
    "thinking-64k-low": ("claude-opus-4-5-20251101-thinking-64k-low-effort",),
    "thinking-32k-high": ("claude-opus-4-5-20251101-high-32k",),
    "thinking-medium": ("claude-sonnet-4-6-thinking-auto-medium-effort",),
}


@pytest.mark.parametrize(
    ("name", "effort"), [(name, effort) for effort, names in WRITTEN.items() for name in names]
)
def test_a_setting_is_told_in_one_word(name: str, effort: str) -> None:
    assert effort_of(name) == effort


def test_all_words_are_of_the_vocabulary_that_the_schema_states() -> None:
    tables = json.loads(DESCRIPTOR.read_text("utf-8"))["resources"]
    (scores,) = (table for table in tables if table["name"] == "scores")
    (effort,) = (field for field in scores["schema"]["fields"] if field["name"] == "effort")
    pattern = effort["constraints"]["pattern"]
    assert all(re.fullmatch(pattern, word) for word in WRITTEN if word)
    for word in ("fc", "chat", "high-32k", "thinking-k", "thinking-0k", "think", "low-thinking"):
        assert not re.fullmatch(pattern, word)

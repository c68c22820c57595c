"""The rule of matching: what is dropped from a name, and what never is."""

import pytest

from weighbridge.importers.plain_names import forms, key


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Claude Sonnet 4.5", "us.anthropic.claude-sonnet-4-5"),
        ("qwen3p8-max", "Qwen 3.8 Max"),
        ("accounts/fireworks/models/qwen2p5-72b", "Qwen2.5 72B"),
        ("gemma3:12b", "gemma3"),
        ("GPT_4o (mini)", "gpt-4o-mini"),
        ("models/llama-v3p1-70b", "llama-3.1-70b"),
        ("global.xai.grok-4.7", "grok-4.7"),
        ("mistral-large@2411", "mistral-large-2411"),
        ("mistral-medium-3@001", "mistral-medium-3"),
    ],
)
def test_what_is_written_differently_has_one_key(one: str, other: str) -> None:
    assert key(one) == key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("qwen3-8b", "qwen3.8b-x"),
        ("qwen3.8-max", "qwen3-8b"),
        ("deepseek-r1-0528", "deepseek-r1"),
        ("mistral-small-2503", "mistral-small-2506"),
        ("kimi-k2-0905", "kimi-k2"),
        ("gpt-4.1", "gpt-4-1106"),
    ],
)
def test_what_is_part_of_a_version_is_kept(one: str, other: str) -> None:
    assert not set(forms(one)) & set(forms(other))


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("claude-opus-4-20250514-thinking-16k", "claude-opus-4"),
        ("gpt-5-2025-08-07-high", "gpt-5"),
        ("gemini-2.5-pro-preview-05-06", "gemini-2.5-pro"),
        ("meta-llama/Llama-3.3-70B-Instruct-Turbo", "llama-3.3-70b"),
        ("databricks-gpt-5-6-luna", "gpt-5.6-luna"),
        ("anthropic.claude-opus-4-5-20251101-v1:0", "claude-opus-4.5"),
        ("Mistral-Medium-2505 (FC)", "mistral-medium-2505"),
        ("glm-5-fp8:free", "glm-5"),
        ("FW-GLM-5.3-Fast", "glm-5.3"),
        ("doubao-seed-1-6-flash-250615", "seed-1.6-flash"),
        ("gemini-3.1-pro-preview-customtools", "gemini-3.1-pro"),
        ("MiniMax-M2.7-highspeed", "minimax-m2.7"),
        ("routers/kimi-k3-us", "kimi-k3"),
    ],
)
def test_additions_are_dropped_one_by_one(name: str, plain: str) -> None:
    found = list(forms(name))
    assert found[0] == key(name)
    assert key(plain) in found


def test_forms_are_never_empty_and_end() -> None:
    for name in ("", "/", "-", ":free", "instruct", "-high-high-high", "x" * 100_000):
        found = list(forms(name))
        assert "" not in found
        assert len(found) == len(set(found)) <= 20

"""The rule by which names of sources are matched: forms of a name, from exact to plain.

Sources add to a model's name where it is hosted (``us.anthropic.``), how it is packed or served
(``-fp8``, ``:free``), on which day it was made (``-20250514``) and how hard it thinks (``-high``).
Each form drops one such addition more, so the first form that is a model's own name loses the
least. What is part of a version is never dropped: ``-thinking`` where a model of that name exists
is found before it is dropped, a month (``-2507``) is never.
"""

import re
from collections.abc import Iterator

_AT_END = re.compile(r":[a-z0-9.]+(:\d+k?)?$|@(default|\d{3})$")
_REGION = re.compile(
    r"^((us|eu|apac|au|jp|ca|global|us-gov)\.)?"
    r"(anthropic|amazon|meta|mistral|cohere|ai21|deepseek|openai|qwen|minimax|moonshot|moonshotai"
    r"|nvidia|google|zai|writer|xai|twelvelabs)\.(?=[a-z])"
)
_SELLER = re.compile(
    r"^(databricks|meta|mistralai|mistral-ai|openai|google|microsoft|nvidia|qwen|alibaba|xai|x-ai"
    r"|amazon|deepseek-ai|anthropic|cohere|moonshotai|zai-org|zai|minimax|arcee|snowflake|fw"
    r"|doubao(?=-seed))-"
)
_DAY = re.compile(
    r"[-@.]20[2-3]\d-?[01]\d-?[0-3]\d(?=$|[-:@])"  # 2025-05-14, 20250514
    r"|-2[3-6][01]\d[0-3]\d(?=$|-)"  # 250514
    r"|-[01]\d-[0-3]\d$|-[01]\d-20[2-3]\d$"  # 05-14, 05-2025
)
_EFFORT_WORD = (
    r"(no|non)-?(thinking|reasoning|think)|(high|low|medium|xhigh|max|minimal|none|auto|unknown)(-effort)?"
    r"|thinking(-(\d+k|auto|low|medium|high|minimal|max))*|reasoning|reasoner|high-?thinking"
    r"|instant|think|base|\d+k-thinking|\d+k|chat|fc|prompt|instruct|default"
)
_EFFORT = re.compile(rf"-({_EFFORT_WORD})$")
_PACKING = re.compile(
    r"-(it|instruct|chat|hf|fp8|fp4|nvfp4|mxfp4|awq|int4|int8|bf16|gguf|gptq|turbo|latest|tee|maas"
    r"|free|fast|together|bedrock|openrouter|[a-z]+-harness|inspect|0?01|002|original|w4a16|preview"
    r"|beta|exp|nitro|tput|[468]bit|mlx|qat|v\d(:\d)?"
    r"|highspeed|lightning|customtools|basic|dynamic|us|spot)$"
)
_DROPPED = (_DAY, _EFFORT, _PACKING)
_VERSION = re.compile(
    rf"{_DAY.pattern}|-(preview|beta\d?|exp|experimental|fp8|turbo)(?=-|$)|-00\d(?=-|$)|-\d{{4}}(?=-|$)"
)
_DECIMAL = re.compile(r"(?<=\d)-(?=\d{1,2}(?:$|-|[a-z]))")


def forms(name: str) -> Iterator[str]:
    """The forms of a name, the exact one first, each plainer than the one before."""
    seen = set()
    plain = _as_slug(name)
    while plain:
        for form in (plain, _SELLER.sub("", plain)):
            key = _key(form)
            if key and key not in seen:
                seen.add(key)
                yield key
        plain = _shorter(plain)


def key(name: str) -> str:
    """The exact form of a name: two names with one key are written differently at most.

    >>> key("Claude Sonnet 4.5") == key("us.anthropic.claude-sonnet-4-5")
    True
    """
    return _key(_as_slug(name))


def version_of(name: str) -> str:
    """What tells one version of a model from another in a name: a day, a month, a word.

    >>> version_of("gpt-4o-2024-08-06"), version_of("gemini-2.5-pro-preview-06-05 (32k think)")
    ('2024-08-06', 'preview-06-05')
    """
    return "".join(found[0] for found in _VERSION.finditer(_as_slug(name)))[1:]


def _as_slug(name: str) -> str:
    slug = name.strip().casefold().rpartition("/")[2]
    slug = _REGION.sub("", _AT_END.sub("", slug)).replace("@", "-")
    slug = re.sub(r"[\s_()\[\],]+", "-", slug).strip("-")
    slug = re.sub(r"^llama-v(?=\d)", "llama-", slug)
    return re.sub(r"(?<=\d)p(?=\d)", ".", slug)  # Fireworks writes v3p2 for 3.2.


def _key(slug: str) -> str:
    return _DECIMAL.sub(".", slug).replace("-", "")


def _shorter(slug: str) -> str:
    for pattern in _DROPPED:
        shorter = pattern.sub("", slug)
        if shorter != slug:
            return shorter
    return ""

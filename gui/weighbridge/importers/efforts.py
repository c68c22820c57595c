"""Effort settings as leaderboards write them, in the closed vocabulary of the catalog.

A level (``none``, ``minimal``, ``low``, ``medium``, ``high``, ``xhigh``, ``max``); ``thinking``
without or with a budget (``thinking-32k``); and both where a source really sets both
(``thinking-64k-low``). "" means that the source names no setting: the runner's default. How a model
was asked or in which harness it ran is no effort.
"""

import re

_LEVEL = r"(?P<level>none|minimal|low|medium|high|xhigh|max)"
_THINKING = r"(thinking|think|reasoning|reasoner)"
_SETTINGS = tuple(
    re.compile(rf"^(?P<rest>.*)[-_]{setting}$")
    for setting in (
        r"(default|default-think|default-thinking)",
        rf"{_LEVEL}-(?P<budget>\d+k)",
        rf"thinking-(?P<budget>\d+k)(-{_LEVEL}(-effort)?)?",
        rf"(?P<both>thinking)-auto-{_LEVEL}(-effort)?",
        r"(?P<budget>\d+k)-think(ing)?(-tokens)?",
        rf"({_THINKING}[-_])?{_LEVEL}(-?effort|-reasoning|thinking)?",
        rf"((?P<none>no|non)-?{_THINKING}|(?P<instant>instant))",
        rf"(?P<on>{_THINKING})(-auto)?",
    )
)
_BARE_BUDGET = re.compile(r"^(?P<rest>.*)_(?P<budget>\d+k)$")
_BRACKETS = re.compile(r"[\s()\[\],+]+")
_VERSION_AT_END = re.compile(
    r"[-_](20[2-3]\d-?[01]\d-?[0-3]\d|(preview|exp)([-_][01]\d-[0-3]\d)?)$"
)


def effort_of(name: str) -> str:
    """The effort setting at the end of a name, or before the day or ``preview`` there.

    A word directly after a line's bare name belongs to the name (Mistral Medium, Sonar Reasoning),
    unless it stands in brackets: a setting is added to a version.

    >>> effort_of("claude-opus-4-20250514 (32k thinking)"), effort_of("gpt-5.2-low-2025-12-11")
    ('thinking-32k', 'low')
    >>> effort_of("kimi-k3"), effort_of("mistral-medium")
    ('', '')
    """
    bracketed = name.rstrip().endswith((")", "]"))
    slug = _VERSION_AT_END.sub("", _BRACKETS.sub("-", name.strip().casefold()).strip("-"))
    for pattern in (_BARE_BUDGET, *_SETTINGS):
        found = pattern.match(slug)
        if found and (bracketed or re.search(r"\d", found["rest"].rpartition("/")[2])):
            return _in_words(found.groupdict())
    return ""


def _in_words(found: dict[str, str | None]) -> str:
    level, budget = found.get("level"), found.get("budget")
    if found.get("none") or found.get("instant"):
        return "none"
    thinking = f"thinking-{budget}" if budget else ""
    if found.get("on") or found.get("both"):
        thinking = "thinking"
    return "-".join(part for part in (thinking, level) if part)

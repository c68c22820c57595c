"""Effort settings as leaderboards write them, in the words of the catalog.

``high``, ``medium``, ``low`` and the like stand as they are; a thinking budget is
``thinking-32k``; thinking without a budget ``thinking``; switched off ``none``. "" means that the
source names no setting: the runner's default.
"""

import re

_SPACES = re.compile(r"[\s_()\[\],]+")
_LEVEL = "xhigh|high|medium|low|max|minimal"
_SETTING = re.compile(
    rf"-(?P<level>{_LEVEL})(-?effort)?$"
    rf"|-(?P<off>none|(no|non)-?(thinking|reasoning|think)|instant)$"
    rf"|-(?P<budget>\d+k)(-?think(ing)?)?(-?tokens)?$|-thinking-(?P<budget_after>\d+k)$"
    rf"|-(?P<on>thinking|think|reasoning|reasoner)(-auto)?$"
)


def split_effort(name: str) -> tuple[str, str]:
    """A name without the effort setting at its end, and that setting.

    >>> split_effort("claude-opus-4-20250514 (32k thinking)")
    ('claude-opus-4-20250514', 'thinking-32k')
    >>> split_effort("kimi-k3")
    ('kimi-k3', '')
    """
    slug = _SPACES.sub("-", name.strip()).strip("-")
    found = _SETTING.search(slug.casefold())
    if found is None:
        return name, ""
    budget = found["budget"] or found["budget_after"]
    effort = found["level"] or (f"thinking-{budget}" if budget else "")
    return slug[: found.start()], effort or ("none" if found["off"] else "thinking")

"""A recipe: a small file that says what is shown, so that it can be shown again.

JSON, with the version of the form, what is shown (a command of the command line), the items it is
of, its options and a query. A reader takes no more than it knows: another version, key or option is
refused, with the reason.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from weighbridge.analysis.may_i import Purpose, Use
from weighbridge.catalog.openness import Definition
from weighbridge.errors import RecipeError
from weighbridge.filters.groups import GROUPINGS
from weighbridge.wording import joined, phrase

VERSION = 1

Option: TypeAlias = str | bool | float | None

_VERSION_KEY = "weighbridge_recipe"
_KEYS = (_VERSION_KEY, "what", "items", "options", "query")
_LARGEST_FILE = 65_536
_MOST_ITEMS = 50
_LONGEST_TEXT = 10_000
_LARGEST_NUMBER = 10**18

_BENCHMARK: dict[str, type | tuple[str, ...]] = {
    "benchmark": str,
    "definition": tuple(Definition),
}
_USE: dict[str, type | tuple[str, ...]] = {
    "users": float,
    "revenue": float,
    "country": str,
    "purpose": tuple(Purpose),
    "redistribute": bool,
    "fine_tune": bool,
    "train_others": bool,
    "as_service": bool,
}
USE_OF_TABLE = "use_"
"""Before the options of a use in a recipe of the table: a country may be one of a vendor there."""
_ITS_USE = {f"{USE_OF_TABLE}{name}": kind for name, kind in _USE.items()}
OPTIONS: Mapping[str, Mapping[str, type | tuple[str, ...]]] = {
    "list": {"columns": str, "sort": str, "group": GROUPINGS, **_ITS_USE, "evidence": bool},
    "compare": {
        **_BENCHMARK,
        "baseline": str,
        "differences": bool,
        "known": bool,
        "headline_prices": bool,
        "fold": str,
        "matched": bool,
        "evidence": bool,
    },
    "counterparts": {
        **_BENCHMARK,
        "price": ("price_in", "price_out", "price_cached"),
        "tolerance": float,
        "most": float,
        "evidence": bool,
    },
    "strategy": {"evidence": bool},
    "licenses": {"differences": bool, "evidence": bool},
    "may-i": {**_USE, "evidence": bool},
}
"""What can be shown, and by option of each: its type, or the texts it may be."""


def options_of_use(use: Use, prefix: str = "") -> dict[str, Option]:
    """A use as the options of a recipe, each name with a prefix."""
    told = {**asdict(use), "purpose": str(use.purpose)}
    return {f"{prefix}{name}": value for name, value in told.items()}


def use_of_options(options: Mapping[str, Any], prefix: str = "") -> Use | None:
    """The use that the options of a recipe describe; None if they tell nothing of one."""
    found = {name: options.get(f"{prefix}{name}") for name in _USE}
    told: dict[str, Any] = {
        name: value for name, value in found.items() if value not in (None, False)
    }
    if not told:
        return None
    return Use(**{**told, "purpose": Purpose(told.get("purpose", Purpose.COMMERCIAL))})


@dataclass(frozen=True, slots=True)
class Recipe:
    """What is shown: ``what`` is a key of ``OPTIONS``; an option that is None was left open."""

    what: str
    items: tuple[str, ...] = ()
    options: Mapping[str, Option] = field(default_factory=dict)
    query: str = ""


def recipe_text(recipe: Recipe) -> str:
    """A recipe as the content of a file."""
    told = {
        _VERSION_KEY: VERSION,
        "what": recipe.what,
        "items": list(recipe.items),
        "options": {name: value for name, value in recipe.options.items() if value is not None},
        "query": recipe.query,
    }
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def read_recipe(path: Path) -> Recipe:
    """Read a recipe from a file.

    Raises:
        RecipeError: if it cannot be read or is no recipe that this version knows.
    """
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        raise RecipeError(
            phrase(
                "{path} cannot be read: {reason}.",
                path=str(path),
                reason=error.strerror or str(error),
            )
        ) from error
    if len(raw) > _LARGEST_FILE:
        raise RecipeError(
            phrase(
                "{path} is no recipe: it is larger than {count} bytes.",
                path=str(path),
                count=str(_LARGEST_FILE),
            )
        )
    try:
        return recipe_of(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise RecipeError(
            phrase("{path} is no recipe: it is not UTF-8 text.", path=str(path))
        ) from error
    except RecipeError as error:
        raise RecipeError(joined(": ", (str(path), error.args[0]))) from error


def recipe_of(text: str) -> Recipe:
    """The recipe that the content of a file means.

    Raises:
        RecipeError: if it is none that this version knows.
    """
    try:
        told = json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise RecipeError(
            phrase("This is no recipe: it is not JSON ({error}).", error=str(error))
        ) from error
    if not isinstance(told, dict) or _VERSION_KEY not in told:
        raise RecipeError(
            phrase("This is no recipe: it does not name its version ({key}).", key=_VERSION_KEY)
        )
    version = told[_VERSION_KEY]
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise RecipeError(
            phrase("The version of the recipe is no number: {shown}.", shown=_shown(version))
        )
    if version > VERSION:
        raise RecipeError(
            phrase(
                "The recipe has version {shown}, and this program reads up to {version}. Open it"
                " with a newer Weighbridge.",
                shown=_shown(version),
                version=VERSION,
            )
        )
    unknown = [key for key in told if key not in _KEYS]
    if unknown:
        raise RecipeError(
            phrase("The recipe has a key that is not known: {shown}.", shown=_shown(unknown[0]))
        )
    what = told.get("what")
    if not isinstance(what, str) or what not in OPTIONS:
        raise RecipeError(
            phrase(
                "The recipe is of something that is not known: {shown}. Known are {known}.",
                shown=_shown(what),
                known=", ".join(OPTIONS),
            )
        )
    query = told.get("query", "")
    if not isinstance(query, str) or len(query) > _LONGEST_TEXT:
        raise RecipeError(phrase("The query of the recipe is no text, or too long."))
    return Recipe(
        what, _items(told.get("items", [])), _options(what, told.get("options", {})), query
    )


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")


def _items(items: Any) -> tuple[str, ...]:
    if not isinstance(items, list) or len(items) > _MOST_ITEMS:
        raise RecipeError(
            phrase("The items of the recipe are no list of at most {most}.", most=_MOST_ITEMS)
        )
    for item in items:
        if not isinstance(item, str) or len(item) > _LONGEST_TEXT:
            raise RecipeError(
                phrase("An item of the recipe is no text: {shown}.", shown=_shown(item))
            )
    return tuple(items)


def _options(what: str, options: Any) -> dict[str, Option]:
    if not isinstance(options, dict):
        raise RecipeError(phrase("The options of the recipe are no object."))
    known = OPTIONS[what]
    for name, value in options.items():
        if name not in known:
            raise RecipeError(
                phrase(
                    "The recipe has an option that {what} does not have: {name}.",
                    what=what,
                    name=_shown(name),
                )
            )
        if not _fits(value, known[name]):
            raise RecipeError(
                phrase(
                    "The option {name} of the recipe cannot be {value}.",
                    name=name,
                    value=_shown(value),
                )
            )
    return dict(options)


def _fits(value: Any, wanted: type | Sequence[str]) -> bool:
    if wanted is bool:
        return isinstance(value, bool)
    if wanted is float:
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return is_number and 0 <= value <= _LARGEST_NUMBER
    if wanted is str:
        return isinstance(value, str) and len(value) <= _LONGEST_TEXT
    return isinstance(value, str) and not isinstance(wanted, type) and value in wanted


def _shown(value: object) -> str:
    """A value as a person can read it, whatever stands in it."""
    text = ascii(value)
    return text if len(text) <= 60 else f"{text[:57]}..."  # noqa: PLR2004 - a line of a message

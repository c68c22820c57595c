"""Repositories of the hub with their numbers, as packed for llmfit: ``hf_models*.csv``.

A repository is named ``owner/name``. What is packed smaller than it was trained has other numbers
of parameters, and others' settings: of such a repository only the downloads are taken.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

from weighbridge.errors import Problem, SnapshotError
from weighbridge.importers.entries import Downloads, Entry, Fact, Row
from weighbridge.importers.reading import Place, csv_places, plain

FILES = "hf_models*.csv"
HUB = "https://huggingface.co/"

NO_LICENSE = frozenset({"other", "unknown"})
"""License tags that name no license."""

NO_CONTEXT = 4096
"""What the source writes where the configuration tells no window."""

_PACKED_FORMATS = frozenset({"mlx", "awq", "gptq", "autoround"})
_PACKED = re.compile(
    r"fp8|fp4|awq|gptq|gguf|mlx|w\d+a\d+|(?<![a-z])int[248](?![0-9])|\d-?bit|bnb|quantized|onnx"
    r"|executorch|openvino|qat",
    re.IGNORECASE,
)
_TALKS = re.compile(r"[-_.](it|inst|instruct|chat)([-_.]|$)", re.IGNORECASE)
_STAGE = re.compile(r"[-_.](base|pt|sft|dpo|rl|zero)([-_.]|$)", re.IGNORECASE)
_MONTH = re.compile(r"[-_.]2[3-6](0[1-9]|1[0-2])$")
_PREVIEW = re.compile(r"[-_.](preview|exp)([-_.]|$)", re.IGNORECASE)
_ACTIVE = re.compile(r"(?<![a-z0-9])a(\d+(\.\d+)?)b(?![a-z0-9])", re.IGNORECASE)

_MODALITIES = {
    "text-generation": ("text", "text"),
    "image-text-to-text": ("text;image", "text"),
    "text-to-speech": ("text", "audio"),
    "automatic-speech-recognition": ("audio", "text"),
}
"""By task tag: what a model of that task reads and writes at least."""

_BILLION = 1_000_000_000
_COLUMNS = (
    *("name", "parameters_raw", "active_parameters", "context_length", "license", "hf_downloads"),
    *("hf_likes", "release_date", "pipeline_tag", "format"),
)


def read(folder: Path) -> Iterator[Entry]:
    """What is known of each repository, and how often it was downloaded in 30 days; one an entry.

    Of those of one model the one that talks is believed first, then its later tunings by month,
    then others, then stages of the training.
    """
    paths = sorted(folder.glob(FILES))
    if not paths:
        raise SnapshotError([Problem(FILES, 0, "", f"the file is missing in {folder}")])
    for path in paths:
        for place in csv_places(path, _COLUMNS):
            yield _entry(place)


def _entry(place: Place) -> Entry:
    name = place.text("name", required=True)
    owner, slash, own_name = name.partition("/")
    if not (owner and slash and own_name):
        place.fail("name", f"this is not a repository as owner/name: {name}")
    rows: list[Row] = []
    downloads, likes = place.number("hf_downloads"), place.number("hf_likes")
    if downloads:  # Nought is what the source writes where it does not know.
        rows.append(Downloads(plain(downloads), plain(likes) if likes else ""))
    if place.text("format") in _PACKED_FORMATS or _PACKED.search(own_name):
        return Entry(name, rows, 4, owner)
    rows += _facts(place, name, own_name)
    return Entry(name, rows, _rank(own_name), owner)


def _rank(own_name: str) -> int:
    if _TALKS.search(own_name) and not _PREVIEW.search(own_name):
        return 1 if _MONTH.search(own_name) else 0
    return 3 if _STAGE.search(own_name) else 2


def _facts(place: Place, name: str, own_name: str) -> Iterator[Fact]:
    yield Fact("weights_url", HUB + name)
    if _PREVIEW.search(own_name):
        yield Fact("status", "preview", "weights on the hub; preview by its name")
    else:
        yield Fact("status", "released", "weights on the hub")
    license = place.text("license")
    if license and license not in NO_LICENSE:
        yield Fact("license_id", license, f"license tag of {name}")
    made = place.date("release_date")
    if made:
        note = "the day the hub repository was made; the public release may be another"
        yield Fact("release_date", made, note, "estimated")
    context = place.number("context_length")
    if context and context != NO_CONTEXT:
        note = "from the configuration file; may differ from the supported window"
        yield Fact("context_tokens", plain(context), note)
    modalities = _MODALITIES.get(place.text("pipeline_tag"))
    if modalities:
        note = "from the task tag of the repository"
        yield Fact("modalities_in", modalities[0], note, "derived")
        yield Fact("modalities_out", modalities[1], note, "derived")
    yield from _sizes(place, own_name)


def _sizes(place: Place, own_name: str) -> Iterator[Fact]:
    """Parameters in billions, to the million."""
    total = place.number("parameters_raw")
    if total:
        note = f"hub count {plain(total)}, to the million"
        yield Fact("params_total", _billions(total, "0.001"), note)
    named, active = _ACTIVE.search(own_name), place.number("active_parameters")
    if named:
        yield Fact("params_active", named[1], "from the repository's name", "derived")
    elif active and active % (_BILLION // 10) == 0:
        # A round figure is one that was published; the others the source reckons, and is often
        # wrong by a factor of two.
        yield Fact("params_active", _billions(active, "0.1"))


def _billions(count: Decimal, step: str) -> str:
    rounded = (count / _BILLION).quantize(Decimal(step))
    return plain(rounded or count / _BILLION)

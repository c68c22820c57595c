"""The European Open Source AI Index: a file ``*.yaml`` for each system, with graded criteria."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from weighbridge.errors import Problem, SnapshotError
from weighbridge.importers.entries import Component, Entry, Fact, Row
from weighbridge.importers.reading import Place, place, yaml_value

CRITERIA = (
    *("datasources_basemodel", "datasources_endmodel", "weights_basemodel", "weights_endmodel"),
    *("trainingcode", "code", "hardware_architecture", "preprint", "paper", "modelcard"),
    *("datasheet", "licenses"),
)
"""What the index grades, by its own names."""

FORM = "a_submission_template.yaml"
"""The empty form that contributors fill in."""

LEVELS = frozenset({"open", "partial", "closed"})

_LICENSES = ("endmodellicense", "endmodel license")
_LINK = re.compile(r"https?://[^\s,;\"]+")


def read(folder: Path) -> Iterator[Entry]:
    """Levels of a system and the license of its weights; a system an entry, named by its model.

    The model is the one that people use; where the index names none, the base of it.
    """
    paths = sorted(folder.glob("*.yaml"))
    if not paths:
        raise SnapshotError([Problem("*.yaml", 0, "", f"the files are missing in {folder}")])
    for path in paths:
        record = place(path, "", yaml_value(path))
        system = record.part("system")
        name = next(filter(None, map(system.text, ("endmodelname", "basemodelname", "name"))), "")
        if not name and path.name == FORM:
            continue
        if not name:
            system.fail("endmodelname", "neither a model nor a system is named")
        rows: list[Row] = []
        license = next(filter(None, map(system.text, _LICENSES)), "")
        if license:
            rows.append(Fact("license_id", license, f"license of {name}"))
        for criterion in CRITERIA:
            level = _level(record, criterion)
            if level:
                link = _first_link(record.part(criterion).cells.get("link"))
                rows.append(Component(criterion, level, link))
        yield Entry(name, rows)


def _level(record: Place, criterion: str) -> str:
    level = record.part(criterion).text("class")
    if level and level not in LEVELS:
        record.fail(criterion, f"{level!r} is none of {', '.join(sorted(LEVELS))}")
    return level


def _first_link(link: Any) -> str:
    """The first link of a text or of a list of texts; "" where there is none."""
    found = _LINK.search(" ".join(map(str, link)) if isinstance(link, list) else str(link or ""))
    return found[0] if found else ""

"""The Model Openness Tool: a file ``*.yml`` for each model, with its components and licenses.

A component of which the file says that it is not included is closed. What is included is open under
an open license of its own or, where it names none, of the whole distribution; else it is partial.
What is not listed has no row.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from weighbridge.errors import Problem, SnapshotError
from weighbridge.importers.entries import Component, Entry, Row
from weighbridge.importers.reading import Place, place, places, yaml_value

CRITERIA: Mapping[str, str] = {
    "Model architecture": "model_architecture",
    "Model parameters (Final)": "model_parameters_final",
    "Model parameters (Intermediate)": "model_parameters_intermediate",
    "Datasets": "datasets",
    "Data preprocessing code": "data_preprocessing_code",
    "Training code": "training_code",
    "Inference code": "inference_code",
    "Evaluation code": "evaluation_code",
    "Evaluation data": "evaluation_data",
    "Evaluation results": "evaluation_results",
    "Supporting libraries and tools": "supporting_libraries",
    "Sample model outputs": "sample_outputs",
    "Model card": "model_card",
    "Data card": "data_card",
    "Model metadata": "model_metadata",
    "Technical report": "technical_report",
    "Research paper": "research_paper",
}
"""The components by their names in the files."""

_OPEN = re.compile(
    r"apache|\bmit\b|\bbsd\b|bsd-|cc.?by(.?sa)?.?4|cc0|cdla-permissive|odc-by|openmdw|\bunlicense\b|\bgpl"
)
_LIMITED = re.compile(r"\bnc\b|non.?commercial|restric|datasets with")
_NOT_INCLUDED = re.compile(r"not include")


def read(folder: Path) -> Iterator[Entry]:
    """Levels of the components of a model; a file an entry, by the name of the file.

    Within, some files bear the name of another model.
    """
    paths = sorted(folder.glob("*.yml"))
    if not paths:
        raise SnapshotError([Problem("*.yml", 0, "", f"the files are missing in {folder}")])
    for path in paths:
        release = place(path, "", yaml_value(path)).part("release")
        release.text("name", required=True)
        distribution = release.part("license").part("distribution").text("name")
        listed = release.cells.get("components")
        rows: list[Row] = [
            Component(_criterion(component), _level(component, distribution))
            for component in places(path, [] if listed is None else listed)
        ]
        yield Entry(path.stem, rows)


def _criterion(component: Place) -> str:
    name = component.text("name", required=True)
    if name not in CRITERIA:
        component.fail("name", "this is no component of the Model Openness Framework")
    return CRITERIA[name]


def _level(component: Place, distribution: str) -> str:
    license = (component.text("license") or distribution).casefold()
    if _NOT_INCLUDED.search(license):
        return "closed"
    return "open" if _OPEN.search(license) and not _LIMITED.search(license) else "partial"

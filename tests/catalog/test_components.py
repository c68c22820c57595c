"""What follows from the components of a model, and how it is shown."""

from pathlib import Path

import pytest

from tests.catalogs import rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.components import CRITERIA, LEVELS, MofClass, mof_class
from weighbridge.catalog.package import shipped_schemas
from weighbridge.errors import CatalogError

OPEN_MODEL = (
    *("model_architecture", "model_parameters_final", "model_card", "data_card"),
    *("evaluation_results", "technical_report"),
)
OPEN_TOOLING = (
    *OPEN_MODEL,
    *("training_code", "inference_code", "evaluation_code", "evaluation_data"),
)
OPEN_SCIENCE = (
    *OPEN_TOOLING,
    *("datasets", "data_preprocessing_code", "model_parameters_intermediate", "research_paper"),
)


def levels(*names: str, but: str = "", level: str = "partial") -> dict[str, str]:
    return dict.fromkeys(names, "open") | ({but: level} if but else {})


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        (levels(*OPEN_MODEL), MofClass.OPEN_MODEL),
        (levels(*OPEN_TOOLING), MofClass.OPEN_TOOLING),
        (levels(*OPEN_SCIENCE), MofClass.OPEN_SCIENCE),
        (levels(*OPEN_MODEL, "research_paper", but="technical_report"), MofClass.OPEN_MODEL),
        (levels(*OPEN_MODEL, "datasets", "sample_outputs"), MofClass.OPEN_MODEL),
        (levels("model_metadata"), MofClass.NONE),
        ({}, None),
        (levels("weights_endmodel", "trainingcode", "datasources_basemodel"), None),
    ],
)
def test_the_class_follows_from_the_components(
    known: dict[str, str], expected: MofClass | None
) -> None:
    assert mof_class(known) == expected


@pytest.mark.parametrize("name", OPEN_MODEL)
@pytest.mark.parametrize("level", ["partial", "closed"])
def test_without_one_component_of_class_iii_there_is_none(name: str, level: str) -> None:
    assert mof_class(levels(*OPEN_TOOLING, but=name, level=level)) == MofClass.NONE


@pytest.mark.parametrize("name", set(OPEN_TOOLING) - set(OPEN_MODEL))
def test_without_one_component_of_class_ii_it_is_iii(name: str) -> None:
    assert mof_class(levels(*OPEN_SCIENCE, but=name)) == MofClass.OPEN_MODEL


@pytest.mark.parametrize("name", set(OPEN_SCIENCE) - set(OPEN_TOOLING))
def test_without_one_component_of_class_i_it_is_ii(name: str) -> None:
    assert mof_class(levels(*OPEN_SCIENCE, but=name)) == MofClass.OPEN_TOOLING


def test_every_criterion_of_the_table_has_a_title() -> None:
    fields = {each.name: each.constraints for each in shipped_schemas()["openness"].fields}
    assert set(fields["criterion"]["enum"]) == set(CRITERIA)
    assert set(fields["level"]["enum"]) == set(LEVELS)
    assert len({each.title for each in CRITERIA.values()}) == len(CRITERIA)


def judged(**of_willow_2: str) -> str:
    header = "model_id,criterion,level,evidence_url,source_id,as_of\n"
    return header + "".join(
        f"acme/willow-2,{name},{level},https://hub.example/{name},nimbus-hub,2026-10\n"
        for name, level in of_willow_2.items()
    )


OPENLY_MADE = {
    "datasources_basemodel": "open",
    "datasources_endmodel": "open",
    "trainingcode": "open",
}


@pytest.mark.parametrize(
    ("components", "expected"),
    [
        (OPENLY_MADE, "open-source"),
        (OPENLY_MADE | {"trainingcode": "partial"}, "open-weights-permissive"),
        (OPENLY_MADE | {"datasources_endmodel": "closed"}, "open-weights-permissive"),
        (dict.fromkeys(OPEN_TOOLING, "open"), "open-source"),
        (dict.fromkeys(OPEN_MODEL, "open"), "open-weights-permissive"),
        ({}, "open-weights-permissive"),
    ],
)
def test_open_source_follows_from_license_code_and_data(
    tmp_path: Path, components: dict[str, str], expected: str
) -> None:
    catalog = load_catalog(write_package(tmp_path, openness=judged(**components)))
    evidence = catalog.evidence("acme/willow-2", "openness")
    assert evidence.value == expected
    assert evidence.derived
    details = [claim.detail for claim in evidence.deciding]
    shown = [CRITERIA[name].title for name in components] if expected == "open-source" else []
    assert details == ["license", *sorted(shown, key=details.index)]


def test_without_an_osi_license_nothing_is_open_source(tmp_path: Path) -> None:
    table = judged(**OPENLY_MADE).replace("acme/willow-2", "nimbus/cirrus-lab")
    catalog = load_catalog(write_package(tmp_path, openness=table))
    openness = catalog.evidence("nimbus/cirrus-lab", "openness").value
    assert openness == "open-weights-noncommercial"


def test_a_component_column_shows_the_index_before_the_framework(tmp_path: Path) -> None:
    table = judged(training_code="open", trainingcode="closed")
    catalog = load_catalog(write_package(tmp_path, openness=table))
    evidence = catalog.evidence("acme/willow-2", "component_training_code")
    assert [claim.value for claim in evidence.claims] == ["closed", "open"]
    assert evidence.claims[0].note == "https://hub.example/trainingcode"
    assert not evidence.disagrees
    assert catalog.evidence("acme/willow-2", "component_weights").value is None
    assert catalog.evidence("acme/oak-3", "component_training_code").value is None
    assert [each.level for each in catalog.components("acme/willow-2")] == ["open", "closed"]


def test_the_mof_class_shows_what_decides_it(tmp_path: Path) -> None:
    table = judged(**dict.fromkeys(OPEN_MODEL, "open"), trainingcode="open")
    catalog = load_catalog(write_package(tmp_path, openness=table))
    evidence = catalog.evidence("acme/willow-2", "mof_class")
    assert evidence.value == "class-3"
    assert len(evidence.deciding) == len(OPEN_MODEL)
    assert catalog.title_of("mof_class", "class-3") == "Class III, open model"
    assert catalog.evidence("acme/oak-3", "mof_class").value is None


def test_an_unknown_criterion_is_refused(tmp_path: Path) -> None:
    row = "acme/willow-2,Secret sauce,open,,nimbus-hub,2026-10"
    with pytest.raises(CatalogError, match="Secret sauce"):
        load_catalog(write_package(tmp_path, openness=rows(row)))

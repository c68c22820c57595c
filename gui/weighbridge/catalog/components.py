"""The components of a model, each judged open, partial or closed, and what follows from them.

Two vocabularies never mix: the criteria of the European Open Source AI Index, which grades how
openly a part is shared and described, and the components of the Model Openness Framework, of which
the levels say whether a part is listed under an open license.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from weighbridge.catalog.claims import UNSTATED, Claim, Evidence, Source
from weighbridge.wording import phrase

LEVELS = MappingProxyType(
    {"open": phrase("Open"), "partial": phrase("Partial"), "closed": phrase("Closed")}
)
"""What a component can be, and how it is written."""


class Criterion(NamedTuple):
    """What is judged: its title, and what is asked."""

    title: str
    meaning: str


CRITERIA: Mapping[str, Criterion] = MappingProxyType(
    {
        # The European Open Source AI Index
        "datasources_basemodel": Criterion(
            phrase("Base model data"), phrase("Data of the first training.")
        ),
        "datasources_endmodel": Criterion(phrase("End model data"), phrase("Data of the tuning.")),
        "weights_basemodel": Criterion(
            phrase("Base model weights"), phrase("Weights after the first training.")
        ),
        "weights_endmodel": Criterion(
            phrase("End model weights"), phrase("Weights that people use.")
        ),
        "trainingcode": Criterion(
            phrase("Code of the training"), phrase("Code that trained and tuned it.")
        ),
        "code": Criterion(phrase("Code documentation"), phrase("How well the code is explained.")),
        "hardware_architecture": Criterion(
            phrase("Described architecture"), phrase("How it is built and run.")
        ),
        "preprint": Criterion(phrase("Preprint"), phrase("A paper on it that anyone can read.")),
        "paper": Criterion(
            phrase("Reviewed paper"), phrase("A paper on it that passed a peer review.")
        ),
        "modelcard": Criterion(
            phrase("Graded model card"), phrase("A standard description of the model.")
        ),
        "datasheet": Criterion(phrase("Data sheet"), phrase("A standard description of the data.")),
        "licenses": Criterion(
            phrase("Licenses"), phrase("How open the licenses of all parts are.")
        ),
        # The Model Openness Framework
        "model_architecture": Criterion(
            phrase("Model architecture"), phrase("Code of the architecture.")
        ),
        "model_parameters_final": Criterion(
            phrase("Final parameters"), phrase("Weights of the model.")
        ),
        "model_parameters_intermediate": Criterion(
            phrase("Intermediate parameters"), phrase("Weights kept during the training.")
        ),
        "datasets": Criterion(
            phrase("Datasets"), phrase("Data of training, validation and tests.")
        ),
        "data_preprocessing_code": Criterion(
            phrase("Data code"), phrase("Code that cleaned the data.")
        ),
        "training_code": Criterion(phrase("Training code"), phrase("Code that trained it.")),
        "inference_code": Criterion(phrase("Inference code"), phrase("Code that runs it.")),
        "evaluation_code": Criterion(phrase("Evaluation code"), phrase("Code that tested it.")),
        "evaluation_data": Criterion(
            phrase("Evaluation data"), phrase("Data that it was tested on.")
        ),
        "evaluation_results": Criterion(
            phrase("Evaluation results"), phrase("How the tests came out.")
        ),
        "supporting_libraries": Criterion(
            phrase("Libraries and tools"), phrase("What its code rests on.")
        ),
        "sample_outputs": Criterion(phrase("Sample outputs"), phrase("Examples of what it wrote.")),
        "model_card": Criterion(
            phrase("Model card"), phrase("What it is for, and what its limits are.")
        ),
        "data_card": Criterion(phrase("Data card"), phrase("Where its data come from.")),
        "model_metadata": Criterion(
            phrase("Model metadata"), phrase("Facts on the model for machines.")
        ),
        "technical_report": Criterion(
            phrase("Technical report"), phrase("How it was made, in short.")
        ),
        "research_paper": Criterion(phrase("Research paper"), phrase("How it was made, in full.")),
    }
)
"""Every criterion by its id."""

SHOWN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "component_weights": ("weights_endmodel", "model_parameters_final"),
        "component_data": ("datasources_basemodel", "datasets"),
        "component_training_code": ("trainingcode", "training_code"),
        "component_model_card": ("modelcard", "model_card"),
        "component_data_card": ("datasheet", "data_card"),
    }
)
"""By column: the criteria that it shows, the one that decides first."""


class Component(NamedTuple):
    """One source's judgement of one component; fields as in ``openness.csv``."""

    criterion: str
    level: str
    evidence_url: str | None
    source: Source
    as_of: str

    def claim(self) -> Claim:
        """This judgement as a claim, with the link to what was judged as its note."""
        title = CRITERIA[self.criterion].title
        return Claim(
            self.level, "catalogued", self.source, self.as_of, title, self.evidence_url or ""
        )


class MofClass(StrEnum):
    """Classes of the Model Openness Framework, the most open first; the ids are stable."""

    OPEN_SCIENCE = "class-1"
    OPEN_TOOLING = "class-2"
    OPEN_MODEL = "class-3"
    NONE = "none"


MOF_TITLES = MappingProxyType(
    {
        MofClass.OPEN_SCIENCE: phrase("Class I, open science"),
        MofClass.OPEN_TOOLING: phrase("Class II, open tooling"),
        MofClass.OPEN_MODEL: phrase("Class III, open model"),
        MofClass.NONE: phrase("None of the classes"),
    }
)

# Of each part, any one of these components will do.
_OPEN_MODEL = (
    ("model_architecture",),
    ("model_parameters_final",),
    ("model_card",),
    ("data_card",),
    ("evaluation_results",),
    ("technical_report", "research_paper"),
)
_OPEN_TOOLING = (
    ("training_code",),
    ("inference_code",),
    ("evaluation_code",),
    ("evaluation_data",),
)
_OPEN_SCIENCE = (
    ("datasets",),
    ("data_preprocessing_code",),
    ("model_parameters_intermediate",),
    ("research_paper",),
)
_MOF = frozenset(
    name for part in (*_OPEN_MODEL, *_OPEN_TOOLING, *_OPEN_SCIENCE) for name in part
) | {"supporting_libraries", "sample_outputs", "model_metadata"}


def mof_class(levels: Mapping[str, str]) -> MofClass | None:
    """The class that components by their levels reach; None if none of the framework is known.

    Class III asks for architecture, final parameters, model card, data card, evaluation results and
    a technical report or research paper; Class II for the code of training, inference and
    evaluation and the evaluation data besides; Class I for datasets, data preprocessing code,
    intermediate parameters and the research paper besides (``mof.settings.yml`` of
    https://github.com/lfai/model_openness_tool, 2026-05-11). Optional components do not count.

    Simplified: a component counts if it is open, that is, listed under any open license, its own
    or the distribution's. The framework asks for a license that suits the kind of component.
    """
    if not _MOF & levels.keys():
        return None
    reached = MofClass.NONE
    for name, parts in (
        (MofClass.OPEN_MODEL, _OPEN_MODEL),
        (MofClass.OPEN_TOOLING, _OPEN_TOOLING),
        (MofClass.OPEN_SCIENCE, _OPEN_SCIENCE),
    ):
        if not all(any(levels.get(each) == "open" for each in part) for part in parts):
            break
        reached = name
    return reached


def mof_evidence(components: Iterable[Component]) -> Evidence:
    """The class of a model by the Model Openness Framework."""
    known = [each for each in components if each.criterion in _MOF]
    reached = mof_class({each.criterion: each.level for each in known})
    if reached is None:
        return UNSTATED
    claims = tuple(each.claim() for each in known)
    rule = phrase("Follows from the components that are listed under an open license.")
    return Evidence(reached, claims, rule, derived=True, deciding_count=len(claims))


_SHARED_DATA_AND_CODE = ("datasources_basemodel", "datasources_endmodel", "trainingcode")


def openly_made(components: Sequence[Component]) -> tuple[Component, ...]:
    """The components by which code and data of a training count as public; empty if they do not.

    The Open Source AI Definition 1.0 asks for the code and for information on the data. Either is
    enough: training code and the data of base and end model judged open by the European Open
    Source AI Index, or Class II or I of the Model Openness Framework.
    """
    if not components:
        return ()
    by_criterion = {each.criterion: each for each in components}
    judged = tuple(by_criterion[name] for name in _SHARED_DATA_AND_CODE if name in by_criterion)
    if len(judged) == len(_SHARED_DATA_AND_CODE) and all(each.level == "open" for each in judged):
        return judged
    levels = {name: each.level for name, each in by_criterion.items()}
    if mof_class(levels) in (MofClass.OPEN_SCIENCE, MofClass.OPEN_TOOLING):
        return tuple(each for each in components if each.criterion in _MOF)
    return ()


def component_evidence(components: Sequence[Component], column: str) -> Evidence:
    """The level that a column of ``SHOWN`` shows of a model."""
    if not components:
        return UNSTATED
    by_criterion = {each.criterion: each for each in components}
    claims = tuple(by_criterion[name].claim() for name in SHOWN[column] if name in by_criterion)
    if not claims:
        return UNSTATED
    rule = phrase(
        "The index judges how openly it is shared, the framework asks for an open license."
    )
    return Evidence(claims[0].value, claims, rule if len(claims) > 1 else "")

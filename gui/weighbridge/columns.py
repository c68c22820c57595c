"""The registry of columns: what can be shown, sorted, filtered, compared and exported.

A column says what a value means: its title, unit, kind, and which end of the scale is better.
Score columns are not listed here, since each benchmark of a catalog brings its own: see
``score_column``.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from weighbridge.errors import UnknownColumnError

Value: TypeAlias = str | float | None
"""What a cell holds: text or a category's id, a number, or None for unknown."""

UNKNOWN = "unknown"
"""How None is written, wherever a person or a file reads it."""


class Kind(StrEnum):
    """What a column's values are."""

    TEXT = "text"
    CATEGORY = "category"
    SET = "set"
    NUMBER = "number"
    DATE = "date"
    LINK = "link"


class Group(StrEnum):
    """The parts of a comparison, in the order shown."""

    IDENTITY = "Identity"
    TERMS = "Terms"
    COMPONENTS = "Openness by component"
    PRICE = "Price"
    LIMITS = "Limits"
    SCORES = "Scores"
    ADOPTION = "Adoption"
    DATES = "Dates"


class Better(StrEnum):
    """Which end of a scale a reader would choose, other things equal."""

    HIGHER = "higher"
    LOWER = "lower"


class Column(NamedTuple):
    """One column.

    ``id`` is stable and is what scripts and saved files use. ``unit`` stands in the header, never
    in the cells. ``better`` is None where neither end is better for everybody. ``logarithmic`` says
    that the values spread over powers of ten, so that histograms and axes do too.
    """

    id: str
    title: str
    kind: Kind
    group: Group
    unit: str = ""
    better: Better | None = None
    description: str = ""
    logarithmic: bool = False

    @property
    def header(self) -> str:
        """Title with the unit, as it stands on screen and in exports."""
        return f"{self.title} ({self.unit})" if self.unit else self.title


_USD = "USD/M tokens"
_TEXT, _CATEGORY, _SET = Kind.TEXT, Kind.CATEGORY, Kind.SET
_NUMBER, _DATE = Kind.NUMBER, Kind.DATE
_LOWER, _HIGHER = Better.LOWER, Better.HIGHER

CLAUSES = {
    "commercial_use": "Commercial use",
    "user_limit": "User limit",
    "revenue_limit": "Revenue limit",
    "excluded_regions": "Excluded regions",
    "attribution": "Attribution",
    "naming": "Naming duty",
    "acceptable_use_policy": "Acceptable use policy",
    "outputs_for_training": "Outputs may train models",
    "redistribution": "Redistribution",
    "patent_grant": "Patent grant",
    "revocability": "Revocable",
    "governing_law": "Governing law named",
}
"""The clauses of a license: column id and title."""

_CLAUSE_MEANINGS = {
    "commercial_use": "Whether it may be used to make money.",
    "user_limit": "Whether above a number of users a license of one's own is needed.",
    "revenue_limit": "Whether above a revenue a license of one's own is needed.",
    "excluded_regions": "Whether people or firms of some regions may not use it.",
    "attribution": "Whether its maker must be named.",
    "naming": "Whether what is built on it must bear its name.",
    "acceptable_use_policy": "Whether a list of forbidden uses must be kept to.",
    "outputs_for_training": "Whether what it writes may train other models.",
    "redistribution": "Whether the weights may be passed on.",
    "patent_grant": "Whether it grants the use of patents.",
    "revocability": "Whether the grant can be taken back.",
    "governing_law": "Whether the text says which law holds.",
}

_COMPONENTS = {
    "component_weights": "Weights shared",
    "component_data": "Training data shared",
    "component_training_code": "Training code shared",
    "component_model_card": "Model card",
    "component_data_card": "Data card",
}

_COMPONENT_MEANINGS = {
    "component_weights": "Whether the weights that people use are shared.",
    "component_data": "Whether the data of the first training are shared.",
    "component_training_code": "Whether the code that trained it is shared.",
    "component_model_card": "Whether there is a standard description of the model.",
    "component_data_card": "Whether there is a standard description of the data.",
}

COLUMNS: Mapping[str, Column] = {
    column.id: column
    for column in (
        Column("name", "Name", _TEXT, Group.IDENTITY),
        Column("vendor", "Vendor", _CATEGORY, Group.IDENTITY, description="Who makes the model."),
        Column(
            "country",
            "Country",
            _CATEGORY,
            Group.IDENTITY,
            description="Where the vendor has its seat.",
        ),
        Column(
            "family",
            "Family",
            _CATEGORY,
            Group.IDENTITY,
            description="The vendor's line that the model belongs to.",
        ),
        Column(
            "codename",
            "Codename",
            _TEXT,
            Group.IDENTITY,
            description="What the model was called before its release.",
        ),
        Column(
            "openness",
            "Openness",
            _CATEGORY,
            Group.TERMS,
            description="Whether the weights can be downloaded, and under how free a license.",
        ),
        Column(
            "license",
            "License",
            _CATEGORY,
            Group.TERMS,
            description="The terms of the weights or, for closed models, of the service.",
        ),
        Column(
            "permits",
            "Permits",
            _SET,
            Group.TERMS,
            description="What the license grants outright; what it grants on conditions, or says"
            " nothing of, is left out.",
        ),
        *(
            Column(id, title, _CATEGORY, Group.TERMS, description=_CLAUSE_MEANINGS[id])
            for id, title in CLAUSES.items()
        ),
        Column("weights_url", "Weights", Kind.LINK, Group.TERMS, description="Where they lie."),
        Column(
            "mof_class",
            "MOF class",
            _CATEGORY,
            Group.COMPONENTS,
            description="By the Model Openness Framework, from the components openly licensed.",
        ),
        *(
            Column(id, title, _CATEGORY, Group.COMPONENTS, description=_COMPONENT_MEANINGS[id])
            for id, title in _COMPONENTS.items()
        ),
        Column(
            "transparency",
            "Transparency of the vendor",
            _NUMBER,
            Group.COMPONENTS,
            "of 100, FMTI 2025-12",
            _HIGHER,
            "Indicators that the vendor met in the Foundation Model Transparency Index.",
        ),
        Column(
            "tier",
            "Tier",
            _CATEGORY,
            Group.IDENTITY,
            description="Place in the vendor's own line-up at release.",
        ),
        Column(
            "status",
            "Status",
            _CATEGORY,
            Group.IDENTITY,
            description="How far the model has come, from reported by the press to retired.",
        ),
        Column(
            "size_class",
            "Size class",
            _CATEGORY,
            Group.IDENTITY,
            description="By total parameters: tiny < 5 B, small < 40 B, medium < 150 B, large.",
        ),
        Column("released", "Released", _DATE, Group.DATES),
        Column("weights_date", "Weights released", _DATE, Group.DATES),
        Column("retirement", "Retirement", _DATE, Group.DATES),
        Column(
            "knowledge_cutoff",
            "Knowledge cutoff",
            _DATE,
            Group.DATES,
            description="The newest date that the training data speak of.",
        ),
        Column(
            "context",
            "Context",
            _NUMBER,
            Group.LIMITS,
            "tokens",
            _HIGHER,
            "The most that the model reads at once, input and output together.",
            logarithmic=True,
        ),
        Column(
            "output_limit",
            "Output limit",
            _NUMBER,
            Group.LIMITS,
            "tokens",
            _HIGHER,
            "The most that the model writes at once.",
            logarithmic=True,
        ),
        Column(
            "parameters",
            "Parameters",
            _NUMBER,
            Group.LIMITS,
            "B",
            None,
            "All of them.",
            logarithmic=True,
        ),
        Column(
            "active_parameters",
            "Active parameters",
            _NUMBER,
            Group.LIMITS,
            "B",
            None,
            "Those that work on each token.",
            logarithmic=True,
        ),
        Column("modalities_in", "Reads", _SET, Group.LIMITS),
        Column("modalities_out", "Writes", _SET, Group.LIMITS),
        Column("capabilities", "Capabilities", _SET, Group.LIMITS),
        Column(
            "price_in",
            "Input",
            _NUMBER,
            Group.PRICE,
            _USD,
            _LOWER,
            "Standard plan: the vendor's list price, or the median over hosts where the vendor"
            " does not sell the model.",
            logarithmic=True,
        ),
        *(
            Column(id, title, _NUMBER, Group.PRICE, _USD, _LOWER, "As for input.", logarithmic=True)
            for id, title in (("price_out", "Output"), ("price_cached", "Cached input"))
        ),
        Column(
            "host",
            "Host",
            _SET,
            Group.PRICE,
            description="Who sells it at a known standard price.",
        ),
        Column(
            "hosts",
            "Hosts",
            _NUMBER,
            Group.PRICE,
            "",
            None,
            "How many hosts sell it at a known standard price.",
        ),
        Column(
            "downloads",
            "Downloads",
            _NUMBER,
            Group.ADOPTION,
            "in 30 days",
            None,
            "From the hub, over all the vendor's repositories of the model.",
        ),
        Column("likes", "Likes", _NUMBER, Group.ADOPTION, "", None, "As for downloads."),
    )
}

FACETS = (
    "openness",
    "license",
    "permits",
    "tier",
    "size_class",
    "vendor",
    "country",
    "family",
    "host",
    "modalities_in",
    "modalities_out",
    "capabilities",
    "status",
)
"""The columns of categories and sets that models are chosen by, each value with its count."""

RANGES = ("price_in", "price_out", "context", "output_limit", "parameters", "released")
"""The columns of numbers and dates that models are chosen by, beside all scores."""

DEFAULT_COLUMNS: tuple[str, ...] = (
    "name",
    "vendor",
    "family",
    "openness",
    "license",
    "tier",
    "status",
    "released",
    "context",
    "parameters",
    "price_in",
    "price_out",
)
"""What the table shows at first, before the headline scores."""


def score_column(
    benchmark_id: str, title: str, unit: str, higher_is_better: bool, description: str = ""
) -> Column:
    """The column of a benchmark's scores; its id is the benchmark's own."""
    better = Better.HIGHER if higher_is_better else Better.LOWER
    return Column(benchmark_id, title, Kind.NUMBER, Group.SCORES, unit, better, description)


def plain_number(value: float) -> str:
    """A number in the C locale: no exponent, no thousands mark, no float noise.

    >>> plain_number(1048576.0), plain_number(0.0036)
    ('1048576', '0.0036')
    """
    if value == int(value):
        return str(int(value))
    text = repr(value)
    if "e" in text:
        from decimal import Decimal  # Few numbers are that small, and few runs meet one.

        text = format(Decimal(text), "f")
    return text


def nearest(name: str, known: Iterable[str], count: int = 3) -> list[str]:
    """The known names most like a misspelt one, best first; letter case does not matter."""
    from difflib import get_close_matches  # Only needed where something is misspelt.

    by_lower = {each.lower(): each for each in known}
    close = get_close_matches(name.lower(), by_lower, count, cutoff=0.5)
    return [by_lower[each] for each in close]


def known_columns(ids: Sequence[str], columns: Mapping[str, Column]) -> tuple[Column, ...]:
    """The columns with these ids, in this order.

    Raises:
        UnknownColumnError: for the first id that is not there, with the nearest names.
    """
    for id in ids:
        if id not in columns:
            raise UnknownColumnError("column", id, nearest(id, columns))
    return tuple(columns[id] for id in ids)

"""The registry of columns: what can be shown, sorted, filtered, compared and exported.

A column says what a value means: its title, unit, kind, and which end of the scale is better.
Score columns are not listed here, since each benchmark of a catalog brings its own: see
``score_column``.
"""

from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from weighbridge.errors import UnknownColumnError
from weighbridge.wording import phrase
from weighbridge.wording import plain_number as plain_number  # noqa: PLC0414 - asked for here too

Value: TypeAlias = str | float | None
"""What a cell holds: text or a category's id, a number, or None for unknown."""

UNKNOWN: str = phrase("unknown")
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

    IDENTITY = "identity"
    TERMS = "terms"
    COMPONENTS = "components"
    PRICE = "price"
    LIMITS = "limits"
    SCORES = "scores"
    ADOPTION = "adoption"
    DATES = "dates"


GROUP_TITLES = {
    Group.IDENTITY: phrase("Identity"),
    Group.TERMS: phrase("Terms"),
    Group.COMPONENTS: phrase("Openness by component"),
    Group.PRICE: phrase("Price"),
    Group.LIMITS: phrase("Limits"),
    Group.SCORES: phrase("Scores"),
    Group.ADOPTION: phrase("Adoption"),
    Group.DATES: phrase("Dates"),
}


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
        if not self.unit:
            return self.title
        return phrase("{title} ({unit})", title=self.title, unit=self.unit)


_USD = phrase("USD/M tokens")
_TEXT, _CATEGORY, _SET = Kind.TEXT, Kind.CATEGORY, Kind.SET
_NUMBER, _DATE = Kind.NUMBER, Kind.DATE
_LOWER, _HIGHER = Better.LOWER, Better.HIGHER

CLAUSES = {
    "commercial_use": phrase("Commercial use"),
    "user_limit": phrase("User limit"),
    "revenue_limit": phrase("Revenue limit"),
    "excluded_regions": phrase("Excluded regions"),
    "attribution": phrase("Attribution"),
    "naming": phrase("Naming duty"),
    "acceptable_use_policy": phrase("Acceptable use policy"),
    "outputs_for_training": phrase("Outputs may train models"),
    "redistribution": phrase("Redistribution"),
    "patent_grant": phrase("Patent grant"),
    "revocability": phrase("Revocable"),
    "governing_law": phrase("Governing law named"),
}
"""The clauses of a license: column id and title."""

_CLAUSE_MEANINGS = {
    "commercial_use": phrase("Whether it may be used to make money."),
    "user_limit": phrase("Whether above a number of users a license of one's own is needed."),
    "revenue_limit": phrase("Whether above a revenue a license of one's own is needed."),
    "excluded_regions": phrase("Whether people or firms of some regions may not use it."),
    "attribution": phrase("Whether its maker must be named."),
    "naming": phrase("Whether what is built on it must bear its name."),
    "acceptable_use_policy": phrase("Whether a list of forbidden uses must be kept to."),
    "outputs_for_training": phrase("Whether what it writes may train other models."),
    "redistribution": phrase("Whether the weights may be passed on."),
    "patent_grant": phrase("Whether it grants the use of patents."),
    "revocability": phrase("Whether the grant can be taken back."),
    "governing_law": phrase("Whether the text says which law holds."),
}

_COMPONENTS = {
    "component_weights": phrase("Weights shared"),
    "component_data": phrase("Training data shared"),
    "component_training_code": phrase("Training code shared"),
    "component_model_card": phrase("Model card"),
    "component_data_card": phrase("Data card"),
}

_COMPONENT_MEANINGS = {
    "component_weights": phrase("Whether the weights that people use are shared."),
    "component_data": phrase("Whether the data of the first training are shared."),
    "component_training_code": phrase("Whether the code that trained it is shared."),
    "component_model_card": phrase("Whether there is a standard description of the model."),
    "component_data_card": phrase("Whether there is a standard description of the data."),
}

COLUMNS: Mapping[str, Column] = {
    column.id: column
    for column in (
        Column("name", phrase("Name"), _TEXT, Group.IDENTITY),
        Column(
            "vendor",
            phrase("Vendor"),
            _CATEGORY,
            Group.IDENTITY,
            description=phrase("Who makes the model."),
        ),
        Column(
            "country",
            phrase("Country"),
            _CATEGORY,
            Group.IDENTITY,
            description=phrase("Where the vendor has its seat."),
        ),
        Column(
            "family",
            phrase("Family"),
            _CATEGORY,
            Group.IDENTITY,
            description=phrase("The vendor's line that the model belongs to."),
        ),
        Column(
            "codename",
            phrase("Codename"),
            _TEXT,
            Group.IDENTITY,
            description=phrase("What the model was called before its release."),
        ),
        Column(
            "openness",
            phrase("Openness"),
            _CATEGORY,
            Group.TERMS,
            description=phrase(
                "Whether the weights can be downloaded, and under how free a license."
            ),
        ),
        Column(
            "license",
            phrase("License"),
            _CATEGORY,
            Group.TERMS,
            description=phrase("The terms of the weights or, for closed models, of the service."),
        ),
        Column(
            "permits",
            phrase("Permits"),
            _SET,
            Group.TERMS,
            description=phrase(
                "What the license grants outright; what it grants on conditions, or says"
                " nothing of, is left out."
            ),
        ),
        *(
            Column(id, title, _CATEGORY, Group.TERMS, description=_CLAUSE_MEANINGS[id])
            for id, title in CLAUSES.items()
        ),
        Column(
            "weights_url",
            phrase("Weights"),
            Kind.LINK,
            Group.TERMS,
            description=phrase("Where they lie."),
        ),
        Column(
            "mof_class",
            phrase("MOF class"),
            _CATEGORY,
            Group.COMPONENTS,
            description=phrase(
                "By the Model Openness Framework, from the components openly licensed."
            ),
        ),
        *(
            Column(id, title, _CATEGORY, Group.COMPONENTS, description=_COMPONENT_MEANINGS[id])
            for id, title in _COMPONENTS.items()
        ),
        Column(
            "transparency",
            phrase("Transparency of the vendor"),
            _NUMBER,
            Group.COMPONENTS,
            phrase("of 100, FMTI 2025-12"),
            _HIGHER,
            phrase("Indicators that the vendor met in the Foundation Model Transparency Index."),
        ),
        Column(
            "tier",
            phrase("Tier"),
            _CATEGORY,
            Group.IDENTITY,
            description=phrase("Place in the vendor's own line-up at release."),
        ),
        Column(
            "status",
            phrase("Status"),
            _CATEGORY,
            Group.IDENTITY,
            description=phrase(
                "How far the model has come, from reported by the press to retired."
            ),
        ),
        Column(
            "size_class",
            phrase("Size class"),
            _CATEGORY,
            Group.IDENTITY,
            description=phrase(
                "By total parameters: tiny < 5 B, small < 40 B, medium < 150 B, large."
            ),
        ),
        Column("released", phrase("Released"), _DATE, Group.DATES),
        Column("weights_date", phrase("Weights released"), _DATE, Group.DATES),
        Column("retirement", phrase("Retirement"), _DATE, Group.DATES),
        Column(
            "knowledge_cutoff",
            phrase("Knowledge cutoff"),
            _DATE,
            Group.DATES,
            description=phrase("The newest date that the training data speak of."),
        ),
        Column(
            "context",
            phrase("Context"),
            _NUMBER,
            Group.LIMITS,
            phrase("tokens"),
            _HIGHER,
            phrase("The most that the model reads at once, input and output together."),
            logarithmic=True,
        ),
        Column(
            "output_limit",
            phrase("Output limit"),
            _NUMBER,
            Group.LIMITS,
            phrase("tokens"),
            _HIGHER,
            phrase("The most that the model writes at once."),
            logarithmic=True,
        ),
        Column(
            "parameters",
            phrase("Parameters"),
            _NUMBER,
            Group.LIMITS,
            phrase("B"),
            None,
            phrase("All of them."),
            logarithmic=True,
        ),
        Column(
            "active_parameters",
            phrase("Active parameters"),
            _NUMBER,
            Group.LIMITS,
            phrase("B"),
            None,
            phrase("Those that work on each token."),
            logarithmic=True,
        ),
        Column("modalities_in", phrase("Reads"), _SET, Group.LIMITS),
        Column("modalities_out", phrase("Writes"), _SET, Group.LIMITS),
        Column("capabilities", phrase("Capabilities"), _SET, Group.LIMITS),
        Column(
            "price_in",
            phrase("Input"),
            _NUMBER,
            Group.PRICE,
            _USD,
            _LOWER,
            phrase(
                "Standard plan: the vendor's list price, or the median over hosts where the vendor"
                " does not sell the model."
            ),
            logarithmic=True,
        ),
        *(
            Column(
                id,
                title,
                _NUMBER,
                Group.PRICE,
                _USD,
                _LOWER,
                phrase("As for input."),
                logarithmic=True,
            )
            for id, title in (
                ("price_out", phrase("Output")),
                ("price_cached", phrase("Cached input")),
            )
        ),
        Column(
            "host",
            phrase("Host"),
            _SET,
            Group.PRICE,
            description=phrase("Who sells it at a known standard price."),
        ),
        Column(
            "hosts",
            phrase("Hosts"),
            _NUMBER,
            Group.PRICE,
            "",
            None,
            phrase("How many hosts sell it at a known standard price."),
        ),
        Column(
            "downloads",
            phrase("Downloads"),
            _NUMBER,
            Group.ADOPTION,
            phrase("in 30 days"),
            None,
            phrase("From the hub, over all the vendor's repositories of the model."),
        ),
        Column(
            "likes", phrase("Likes"), _NUMBER, Group.ADOPTION, "", None, phrase("As for downloads.")
        ),
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

"""Arena's data set of text ratings by category of prompts, with style control.

``hf_text_style_control_all_categories.csv``: a row is a model in a category.
"""

from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import Entry, Fact, Result
from weighbridge.importers.reading import Place, csv_places, plain, rounded

FILE = "hf_text_style_control_all_categories.csv"
LICENSE_NOTE = "license as the board lists it"
_CATEGORIES = {"coding": "coding", "hard_prompts": "hard-prompts", "math": "math"}
_OVERALL = "overall"
_COLUMNS = (
    *("category", "model_name", "license", "rating", "rating_lower", "rating_upper"),
    *("vote_count", "publish_date"),
)


def read(folder: Path) -> Iterator[Entry]:
    """Ratings on coding, hard prompts and math, to one decimal; licenses as the board lists them.

    The overall rating is that of the page (``arena_page``), on which this scale is not.
    """
    for row in csv_places(folder / FILE, _COLUMNS):
        category = row.text("category", required=True)
        name = row.text("model_name", required=True)
        if category == _OVERALL:
            license = row.text("license")
            facts = [Fact("license_id", license, LICENSE_NOTE)] if license else []
            yield Entry(name, facts)
        elif category in _CATEGORIES:
            yield Entry(name, [_rating(row, name, _CATEGORIES[category])])


def _rating(row: Place, name: str, category: str) -> Result:
    day = row.date("publish_date")
    rating, low, high = (
        rounded(row.needed_number(column), 1)
        for column in ("rating", "rating_lower", "rating_upper")
    )
    votes = row.number("vote_count")
    return Result(
        f"arena-text-{category}-{day[:7]}",
        rating,
        effort_of(name),
        low,
        high,
        plain(votes),
        as_of=day,
    )

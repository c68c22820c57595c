"""May I use it? What a license answers to a use, clause by clause. This is no legal advice.

The rule. Each clause that the use touches is judged by itself:

* **Grants** (commercial use, redistribution): "yes" allows, "conditional" allows with conditions,
  "no" does not allow; unknown or silent is unknown. Commercial use is asked where the purpose is
  commercial; any other purpose only meets the condition that it stays so.
* **Limits** (users, revenue): "no" or silent allows. With a threshold in the data and a number in
  the form the two are compared, a monthly line of revenue with a twelfth of the year's: up to the
  line the use is allowed; beyond it, it is not allowed where an agreement of one's own is needed,
  and has conditions where only a duty is added. Without either number it has conditions. Where it
  is unknown whether there is a limit, that is unknown if the form has the number, else not asked.
* **Regions**: as limits, with the list of excluded regions and the country of the form; a clause
  that is "conditional" excludes with conditions.
* **Outputs** for training other models: as grants, but silent allows, since a text that says
  nothing of outputs forbids nothing.
* **Duties** (acceptable use policy always; attribution and naming where anything is passed on,
  changed or offered): "yes" and "conditional" are conditions; unknown is one too, since it is not
  known what is asked.
* **Fine-tuning** has no clause of its own. A permissive license allows it, a conditional or
  noncommercial one under its own terms; of a service it is unknown.
* **Offering it as a service** asks commercial use and redistribution; of a service it is unknown.

The answer is the worst of these: not allowed, then unknown, then with conditions, then allowed.
What is only reported or announced, and what has no established license, is unknown.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from weighbridge.catalog.catalog import Catalog
from weighbridge.catalog.countries import UNIONS
from weighbridge.catalog.licenses import License, Limit
from weighbridge.catalog.openness import UNRELEASED_STATUSES
from weighbridge.columns import CLAUSES
from weighbridge.wording import phrase

NOT_LEGAL_ADVICE = phrase(
    "This follows from the clauses as the catalog has them. It is no legal advice: read the text."
)

_MONTHS = 12


class Purpose(StrEnum):
    """What a model is to be used for."""

    COMMERCIAL = "commercial"
    RESEARCH = "research"
    PERSONAL = "personal"


PURPOSES = {
    Purpose.COMMERCIAL: phrase("commercial"),
    Purpose.RESEARCH: phrase("research"),
    Purpose.PERSONAL: phrase("personal"),
}
"""What each is called within a sentence."""


class Answer(StrEnum):
    """What a license answers, the best first; the ids are stable."""

    ALLOWED = "allowed"
    CONDITIONS = "with-conditions"
    NOT_ALLOWED = "not-allowed"
    UNKNOWN = "unknown"


TITLES = {
    Answer.ALLOWED: phrase("Allowed"),
    Answer.CONDITIONS: phrase("With conditions"),
    Answer.NOT_ALLOWED: phrase("Not allowed"),
    Answer.UNKNOWN: phrase("Unknown"),
}

_WORST_FIRST = (Answer.NOT_ALLOWED, Answer.UNKNOWN, Answer.CONDITIONS, Answer.ALLOWED)


@dataclass(frozen=True, slots=True)
class Use:
    """What somebody plans to do with a model; None where the form was left empty.

    ``users`` a month, ``revenue`` in US dollars a year, ``country`` by ISO 3166. ``train_others``
    is training other models on the outputs.
    """

    users: float | None = None
    revenue: float | None = None
    country: str | None = None
    purpose: Purpose = Purpose.COMMERCIAL
    redistribute: bool = False
    fine_tune: bool = False
    train_others: bool = False
    as_service: bool = False


class Reason(NamedTuple):
    """What one clause comes to, and why; ``clause`` is its id, or "license" for the whole."""

    clause: str
    effect: Answer
    text: str

    @property
    def title(self) -> str:
        """What the clause is called."""
        return CLAUSES.get(self.clause, phrase("License"))


class Ruling(NamedTuple):
    """The answer, and the reasons for it: those that decide it first."""

    answer: Answer
    reasons: tuple[Reason, ...]

    @property
    def deciding(self) -> tuple[Reason, ...]:
        """The reasons that the answer rests on."""
        return tuple(each for each in self.reasons if each.effect is self.answer)


def rule(license: License | None, use: Use) -> Ruling:
    """What a license answers to a use; None is a license that is not established."""
    if license is None:
        return _ruling([Reason("license", Answer.UNKNOWN, phrase("No license is established."))])
    return _ruling([each for each in _reasons(license, use) if each])


def may_i(catalog: Catalog, model_id: str, use: Use) -> Ruling:
    """What a model's license answers to a use."""
    series, row = catalog.frame.series, catalog.frame.row_of[model_id]
    status = series["status"].value(row)
    if status in UNRELEASED_STATUSES:
        text = phrase("Not released: there is nothing to use yet.")
        return _ruling([Reason("license", Answer.UNKNOWN, text)])
    license_id = series["license"].value(row)
    return rule(catalog.licenses[str(license_id)] if license_id else None, use)


def _ruling(reasons: Iterable[Reason]) -> Ruling:
    ordered = sorted(reasons, key=lambda reason: _WORST_FIRST.index(reason.effect))
    return Ruling(ordered[0].effect if ordered else Answer.ALLOWED, tuple(ordered))


def _reasons(license: License, use: Use) -> Iterator[Reason | None]:
    is_service = license.license_class == "service"
    if use.purpose is Purpose.COMMERCIAL or use.as_service:
        yield _grant(license, "commercial_use")
    else:
        yield _other_purpose(license)
    yield _limit(license, "user_limit", use.users)
    yield _limit(license, "revenue_limit", use.revenue)
    yield _region(license, use.country)
    if use.as_service and is_service:
        text = phrase("Whether a service may be offered on to others is not in the catalog.")
        yield Reason("license", Answer.UNKNOWN, text)
    elif use.redistribute or use.as_service:
        yield _grant(license, "redistribution")
    if use.fine_tune:
        yield _fine_tuning(license)
    if use.train_others:
        yield _outputs(license)
    yield _duty(license, "acceptable_use_policy")
    if use.redistribute or use.fine_tune or use.as_service:
        yield _duty(license, "attribution")
        yield _duty(license, "naming")


def _said(license: License, clause: str, otherwise: str) -> str:
    """What the clause asks, in the words of the catalog."""
    detail = license.details.get(clause)
    return f"{detail.removesuffix('.')}." if detail else otherwise


def _grant(license: License, clause: str) -> Reason:
    match license.levels[clause]:
        case "yes":
            return Reason(clause, Answer.ALLOWED, _said(license, clause, phrase("Granted.")))
        case "conditional":
            return Reason(
                clause, Answer.CONDITIONS, _said(license, clause, phrase("On conditions."))
            )
        case "no":
            return Reason(
                clause, Answer.NOT_ALLOWED, _said(license, clause, phrase("Not granted."))
            )
        case "silent":
            return Reason(clause, Answer.UNKNOWN, phrase("The license says nothing of it."))
    return Reason(clause, Answer.UNKNOWN, phrase("Not known."))


def _other_purpose(license: License) -> Reason | None:
    clause = "commercial_use"
    if license.levels[clause] == "no":
        said = _said(license, clause, phrase("No commercial use."))
        return Reason(
            clause,
            Answer.CONDITIONS,
            phrase("Only as long as the use is not commercial. {said}", said=said),
        )
    if all(level is None for level in license.levels.values()):
        return Reason("license", Answer.UNKNOWN, phrase("Nothing is known of its clauses."))
    return None


def _limit(license: License, clause: str, number: float | None) -> Reason | None:
    level = license.levels[clause]
    if level is None:
        return None if number is None else Reason(clause, Answer.UNKNOWN, phrase("Not known."))
    if level in ("no", "silent"):
        return None if number is None else Reason(clause, Answer.ALLOWED, phrase("No limit."))
    said = _said(license, clause, phrase("A limit that is not told in numbers."))
    limit = license.limits.get(clause)
    if number is None or limit is None or limit.threshold is None:
        return Reason(clause, Answer.CONDITIONS, said)
    return _against(clause, limit, limit.threshold, number, said)


def _against(clause: str, limit: Limit, threshold: float, number: float, said: str) -> Reason:
    is_revenue = clause == "revenue_limit"
    counted = number / _MONTHS if is_revenue and limit.period == "month" else number
    line = phrase("{users} users a month", users=threshold)
    if is_revenue:
        line = phrase("{revenue} USD a year", revenue=threshold)
        if limit.period == "month":
            line = phrase("{revenue} USD a month", revenue=threshold)
    if counted <= threshold:
        return Reason(
            clause,
            Answer.ALLOWED,
            phrase("Not above the line of {line}. {said}", line=line, said=said),
        )
    effect = Answer.NOT_ALLOWED if limit.beyond == "agreement" else Answer.CONDITIONS
    return Reason(clause, effect, phrase("Above the line of {line}. {said}", line=line, said=said))


def _region(license: License, country: str | None) -> Reason | None:
    clause = "excluded_regions"
    level = license.levels[clause]
    if level is None:
        return None if country is None else Reason(clause, Answer.UNKNOWN, phrase("Not known."))
    if level in ("no", "silent"):
        return (
            None if country is None else Reason(clause, Answer.ALLOWED, phrase("None is excluded."))
        )
    said = _said(license, clause, phrase("Regions that are not told."))
    limit = license.limits.get(clause)
    if country is None or limit is None or not limit.regions:
        return Reason(clause, Answer.CONDITIONS, said)
    excluded = {each for code in limit.regions for each in UNIONS.get(code, {code})}
    if country not in excluded:
        return Reason(
            clause,
            Answer.ALLOWED,
            phrase("{country} is not among the excluded. {said}", country=country, said=said),
        )
    effect = Answer.NOT_ALLOWED if level == "yes" else Answer.CONDITIONS
    return Reason(
        clause, effect, phrase("{country} is excluded. {said}", country=country, said=said)
    )


def _fine_tuning(license: License) -> Reason:
    match license.license_class:
        case "permissive":
            return Reason("license", Answer.ALLOWED, phrase("Permissive: changed models are free."))
        case "conditional" | "noncommercial":
            text = phrase(
                "A model that is fine-tuned from it stays under the terms of this license."
            )
            return Reason("license", Answer.CONDITIONS, text)
        case "service":
            text = phrase(
                "The weights are kept; whether the service fine-tunes is not in the catalog."
            )
            return Reason("license", Answer.UNKNOWN, text)
    return Reason("license", Answer.UNKNOWN, phrase("The class of the license is not known."))


def _outputs(license: License) -> Reason:
    clause = "outputs_for_training"
    if license.levels[clause] == "silent":
        text = _said(
            license, clause, phrase("The license says nothing of outputs, so forbids nothing.")
        )
        return Reason(clause, Answer.ALLOWED, text)
    return _grant(license, clause)


def _duty(license: License, clause: str) -> Reason | None:
    match license.levels[clause]:
        case "yes" | "conditional":
            return Reason(
                clause, Answer.CONDITIONS, _said(license, clause, phrase("To be kept to."))
            )
        case None:
            return Reason(
                clause, Answer.CONDITIONS, phrase("Whether anything is asked is not known.")
            )
    return None

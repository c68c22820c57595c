"""The tau2-bench leaderboard: ``submissions.json``, a list of submissions.

Read are those that can be compared: text, not voice; the standard set-up; prompts unchanged; a
version of the benchmark that the catalog tells apart; for banking knowledge the retrieval AllTools.
"""

from collections.abc import Iterator
from pathlib import Path

from weighbridge.importers.efforts import effort_of
from weighbridge.importers.entries import MEASURED, VENDOR_CLAIMED, Entry, Result
from weighbridge.importers.reading import Place, json_value, newest_first, places, rounded

FILE = "submissions.json"
_VERSIONS = ("0.1.3", "1.0.1")
_DOMAINS = ("airline", "retail", "telecom", "banking_knowledge")
_AUTHORS = "Sierra"
_RETRIEVAL = "alltools"
_EFFORTS = {"enabled": "thinking"}


def read(folder: Path) -> Iterator[Entry]:
    """Shares of tasks solved at the first try, in per cent.

    What the authors of the benchmark sent in is measured, what others did is their claim.
    """
    path = folder / FILE
    for each in places(path, json_value(path), "model_name"):
        method = each.part("methodology")
        version = method.text("tau2_bench_version").removeprefix("v")
        if _comparable(each, method) and version in _VERSIONS:
            name = each.text("model_name", required=True)
            day = method.date("evaluation_date")
            yield Entry(name, list(_results(each, name, version, day)), newest_first(day))


def _comparable(each: Place, method: Place) -> bool:
    return (
        each.text("modality") in ("", "text")
        and each.text("submission_type") in ("", "standard")
        and not method.part("verification").flag("modified_prompts")
    )


def _results(each: Place, name: str, version: str, day: str) -> Iterator[Result]:
    setting = each.text("reasoning_effort")
    effort = _EFFORTS.get(setting, setting) or effort_of(name)
    measured = each.text("submitting_organization", required=True) == _AUTHORS
    method = each.part("methodology")
    user = method.text("user_simulator")
    note = f"simulated user {user}" if user else "simulated user not stated"
    if method.part("verification").flag("modified_prompts") is None:
        note += "; whether the prompts were changed is not stated"
    results = each.part("results")
    for domain in _DOMAINS:
        result = results.part(domain)
        share = result.number("pass_1")
        retrieval = result.text("retrieval_config")
        if share is not None and retrieval in ("", _RETRIEVAL):
            yield Result(
                f"tau2-{domain.replace('_', '-')}-{version}",
                rounded(share, 3),
                effort,
                note=note,
                basis=MEASURED if measured else VENDOR_CLAIMED,
                as_of=day,
            )

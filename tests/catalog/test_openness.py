"""How a model's openness follows from its status and its license."""

import pytest

from weighbridge.catalog.openness import (
    CLOSED_CLASSES,
    MEANINGS,
    OPEN_CLASSES,
    TITLES,
    Openness,
    derive,
)


@pytest.mark.parametrize(
    ("status", "license_class", "expected"),
    [
        ("released", "permissive", Openness.PERMISSIVE),
        ("preview", "conditional", Openness.CONDITIONAL),
        ("retired", "noncommercial", Openness.NONCOMMERCIAL),
        ("deprecated", "service", Openness.CLOSED_API),
        (None, "permissive", Openness.PERMISSIVE),
        ("reported", None, Openness.UNRELEASED),
        ("announced", "permissive", Openness.UNRELEASED),
        ("released", None, None),
        ("released", "unknown", None),
        (None, None, None),
    ],
)
def test_openness_follows_from_status_and_license(
    status: str | None, license_class: str | None, expected: Openness | None
) -> None:
    openness, why = derive(status, license_class)
    assert openness == expected
    assert why.endswith(".")


def test_the_reason_names_what_decided() -> None:
    assert "announced" in derive("announced", "permissive")[1]
    assert "permissive" in derive("released", "permissive")[1]


def test_a_license_of_unknown_class_is_not_called_missing() -> None:
    assert derive("released", "unknown")[1] != derive("released", None)[1]


def test_every_class_has_a_title_and_a_meaning_and_is_open_closed_or_unreleased() -> None:
    assert set(TITLES) == set(MEANINGS) == set(Openness)
    assert {*OPEN_CLASSES, *CLOSED_CLASSES, Openness.UNRELEASED} == set(Openness)
    assert not OPEN_CLASSES & CLOSED_CLASSES

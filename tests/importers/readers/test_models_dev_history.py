"""The weekly list prices of models.dev."""

from pathlib import Path

import pytest

from tests.importers.readers.damage import KINDS, Damage, check_cell, check_file, write
from weighbridge.importers.entries import OWN, Entry, Price, WeekPrice
from weighbridge.importers.readers.models_dev_history import read

FILES = {
    "price_history.csv": """\
observed_on,provider,model,input_usd_per_mtok,output_usd_per_mtok,cache_read_usd_per_mtok
2025-06-15,acme-api,oak-3,3.0,15.0,
2025-06-22,acme-api,oak-2,2.0,6.0,0.2
2025-06-29,acme-api,oak-2,1.0,5.0,0.0
2025-07-06,brook,oak-1,0.0,0.0,0.0
""",
    "api.json": '{"acme-api": {"models": {"oak-3": {}}}}',
}


def test_every_week_of_every_offering_is_told_and_zero_is_not_known(tmp_path: Path) -> None:
    weeks = [
        entry for entry in read(write(tmp_path, FILES)) if isinstance(entry.rows[0], WeekPrice)
    ]
    assert weeks == [
        Entry("oak-3", [WeekPrice("acme-api", "2025-06-15", "3", "15")], host="acme-api"),
        Entry("oak-2", [WeekPrice("acme-api", "2025-06-22", "2", "6", "0.2")], host="acme-api"),
        Entry("oak-2", [WeekPrice("acme-api", "2025-06-29", "1", "5")], host="acme-api"),
        Entry("oak-1", [WeekPrice("brook", "2025-07-06")], host="brook"),
    ]


def test_the_last_price_of_an_ended_offering_stays_a_list_price_of_the_vendor(
    tmp_path: Path,
) -> None:
    ended = [entry for entry in read(write(tmp_path, FILES)) if isinstance(entry.rows[0], Price)]
    note = "last list price of an offering that has ended"
    last = Price("acme-api", "1", "5", note=note, observed_on="2025-06-29", holds=OWN)
    assert ended == [Entry("oak-2", [last], host="acme-api")]


@pytest.mark.parametrize("kind", KINDS)
def test_a_damaged_file_is_told(tmp_path: Path, kind: str) -> None:
    check_file(read, tmp_path, FILES, kind)


@pytest.mark.parametrize(
    "damage",
    [
        Damage("3.0,15.0", "NaN,15.0", "input_usd_per_mtok", "not a number"),
        Damage("3.0,15.0", "3.0,much", "output_usd_per_mtok", "not a number"),
        Damage("2025-06-15", "", "observed_on", "required"),
        Damage("2025-06-15", "15.6.2025", "observed_on", "not a date"),
        Damage("acme-api,oak-3", ",oak-3", "provider", "required"),
        Damage("acme-api,oak-3", "acme-api,", "model", "required"),
        Damage("provider,model", "seller,model", "provider", "the column is missing"),
        Damage("2.0,6.0,0.2", "2.0,6.0", "", "the row has 5 cells"),
    ],
)
def test_a_damaged_cell_is_told(tmp_path: Path, damage: Damage) -> None:
    check_cell(read, tmp_path, FILES, damage)

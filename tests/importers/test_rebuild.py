"""Snapshots into tables: what is made anew, what is kept, and what is refused."""

import csv
import shutil
from pathlib import Path

import pytest

from tests.catalogs import TABLES, Change, rows, write_package
from weighbridge.catalog.build import load_catalog
from weighbridge.cli import run
from weighbridge.errors import CatalogError, SnapshotError
from weighbridge.importers.rebuild import DERIVED_TABLES, Rebuilt, changed, rebuild, write

RUNS = """\
- {model: "Oak 3 (high)", pass_rate_2: 61.5, edit_format: diff, date: 2026-10-01}
- {model: "oak-3-2026-06-02-high", pass_rate_2: 60.0, edit_format: whole, date: 2026-10-02}
- {model: Willow 2, pass_rate_2: 44.0, edit_format: diff}
- {model: Aster 9, pass_rate_2: 12, edit_format: diff}
"""

AIDER = "aider-polyglot,Polyglot,225,coding,percent,0,100,true,Aider,,,,,duel-board"


def package(folder: Path, **changes: Change) -> Path:
    """The small package, whose duel board is read as a board of Aider's."""
    given: dict[str, Change] = {
        "snapshots": "source_id,reader,folder,as_of\nduel-board,aider,duel,2026-10-31\n",
        "benchmarks": rows(AIDER),
        **changes,
    }
    return write_package(folder / "package", **given)


@pytest.fixture
def snapshots(tmp_path: Path) -> Path:
    folder = tmp_path / "snapshots" / "duel"
    folder.mkdir(parents=True)
    (folder / "polyglot_leaderboard.yml").write_text(RUNS, "utf-8")
    return folder.parent


def table(rebuilt: Rebuilt, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(rebuilt.tables[name].splitlines()))


def of_source(found: list[dict[str, str]], source: str) -> list[dict[str, str]]:
    return [row for row in found if row["source_id"] == source]


def test_rows_of_the_source_are_made_anew_and_all_others_kept(
    tmp_path: Path, snapshots: Path
) -> None:
    by_hand = "acme/willow-1,quiz-1,,12.5,,,,reported,,daily-news,2026-10-14"
    rebuilt = rebuild(package(tmp_path, scores=rows(by_hand)), snapshots)
    made = of_source(table(rebuilt, "scores"), "duel-board")
    assert [(row["model_id"], row["effort"], row["value"]) for row in made] == [
        ("acme/oak-3", "high", "60"),
        ("acme/willow-2", "", "44"),
    ]
    assert len(table(rebuilt, "scores")) == len(made) + 1
    assert by_hand in rebuilt.tables["scores"].splitlines()
    for name in ("claims", "prices", "price_history", "adoption"):
        kept = list(csv.DictReader(TABLES[name].splitlines()))
        kept = [row for row in kept if row["source_id"] != "duel-board"]
        assert sorted(map(str, table(rebuilt, name))) == sorted(map(str, kept)), name
    assert set(rebuilt.tables) == set(DERIVED_TABLES)


def test_every_name_that_means_a_model_is_an_alias(tmp_path: Path, snapshots: Path) -> None:
    names = of_source(table(rebuild(package(tmp_path), snapshots), "aliases"), "duel-board")
    assert [(row["model_id"], row["name"], row["as_of"]) for row in names] == [
        ("acme/oak-3", "Oak 3 (high)", "2026-10-31"),
        ("acme/oak-3", "oak-3-2026-06-02-high", "2026-10-31"),
        ("acme/willow-2", "Willow 2", "2026-10-31"),
    ]


def test_names_that_mean_nothing_known_are_told(tmp_path: Path, snapshots: Path) -> None:
    (derived,) = rebuild(package(tmp_path), snapshots).derived
    assert (derived.entries, derived.matched) == (4, 3)
    assert derived.unmatched == {("model", "Aster 9")}


def test_dates_of_the_source_come_before_the_day_of_the_snapshot(
    tmp_path: Path, snapshots: Path
) -> None:
    scores = of_source(table(rebuild(package(tmp_path), snapshots), "scores"), "duel-board")
    assert [row["as_of"] for row in scores] == ["2026-10-02", "2026-10-31"]


def test_a_setting_that_is_part_of_the_name_of_a_model_is_none(
    tmp_path: Path, snapshots: Path
) -> None:
    board = snapshots / "duel" / "polyglot_leaderboard.yml"
    board.write_text(
        "- {model: Oak 9 Max, pass_rate_2: 10}\n- {model: Oak 9 Max (low), pass_rate_2: 9}\n"
        "- {model: Oak 3 Max, pass_rate_2: 8}\n",
        "utf-8",
    )
    folder = package(tmp_path, models=rows("acme/oak-9-max,oak,Oak 9 Max,acme-docs"))
    scores = of_source(table(rebuild(folder, snapshots), "scores"), "duel-board")
    assert {(row["model_id"], row["effort"], row["value"]) for row in scores} == {
        ("acme/oak-9-max", "", "10"),
        ("acme/oak-9-max", "low", "9"),
        ("acme/oak-3", "max", "8"),
    }


def test_of_several_versions_the_newest_is_taken_and_named(tmp_path: Path, snapshots: Path) -> None:
    board = snapshots / "duel" / "polyglot_leaderboard.yml"
    for runs in (("2026-06-02, 60", "2026-08-09, 62"), ("2026-08-09, 62", "2026-06-02, 60")):
        lines = (run.split(", ") for run in runs)
        board.write_text(
            "".join(f"- {{model: oak-3-{day}, pass_rate_2: {value}}}\n" for day, value in lines),
            "utf-8",
        )
        scores = of_source(table(rebuild(package(tmp_path), snapshots), "scores"), "duel-board")
        shutil.rmtree(tmp_path / "package")
        assert [(row["value"], row["note"]) for row in scores] == [
            ("62", "listed as oak-3-2026-08-09")
        ]


def test_a_correction_leaves_out_what_it_is_about(tmp_path: Path, snapshots: Path) -> None:
    wrong = "duel-board,Willow 2,aider-polyglot,,The run was broken off."
    folder = package(tmp_path, corrections=rows(wrong))
    scores = of_source(table(rebuild(folder, snapshots), "scores"), "duel-board")
    assert [row["model_id"] for row in scores] == ["acme/oak-3"]


def test_the_result_is_the_same_to_the_byte_and_does_not_depend_on_the_order_read(
    tmp_path: Path, snapshots: Path
) -> None:
    folder = package(tmp_path)
    first = rebuild(folder, snapshots)
    write(first, folder)
    assert changed(first, folder) == []
    path = snapshots / "duel" / "polyglot_leaderboard.yml"
    path.write_text("".join(reversed(RUNS.splitlines(keepends=True))), "utf-8")
    assert rebuild(folder, snapshots).tables == first.tables
    load_catalog(folder)


def test_a_snapshot_that_is_not_there_leaves_its_rows_as_they_are(
    tmp_path: Path, snapshots: Path
) -> None:
    shutil.rmtree(snapshots / "duel")
    folder = package(tmp_path)
    rebuilt = rebuild(folder, snapshots)
    assert [each.folder for each in rebuilt.absent] == ["duel"]
    assert of_source(table(rebuilt, "scores"), "duel-board") == sorted(
        of_source(list(csv.DictReader(TABLES["scores"].splitlines())), "duel-board"),
        key=lambda row: (row["model_id"], row["benchmark_id"], row["effort"]),
    )


def test_a_figure_entered_by_hand_is_written_again_to_the_letter(
    tmp_path: Path, snapshots: Path
) -> None:
    exact = "acme/oak-3,aider-polyglot,low,44.50,,,,reported,,daily-news,2026-10-14"
    rebuilt = rebuild(package(tmp_path, scores=rows(exact)), snapshots)
    assert exact in rebuilt.tables["scores"].splitlines()


def test_a_damaged_snapshot_is_told_with_its_folder_and_nothing_is_written(
    tmp_path: Path, snapshots: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (snapshots / "duel" / "polyglot_leaderboard.yml").write_text("- {model: Oak 3}\n", "utf-8")
    folder = package(tmp_path)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(SnapshotError, match=r"duel/polyglot_leaderboard\.yml, column pass_rate_2"):
        rebuild(folder, snapshots)
    assert run(["rebuild", str(snapshots), "--data", str(folder)], _no_window) == 1
    assert "Oak 3: a value is required" in capsys.readouterr().err
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_package_with_problems_is_refused_before_and_after(
    tmp_path: Path, snapshots: Path
) -> None:
    with pytest.raises(CatalogError, match="no such"):
        rebuild(package(tmp_path, claims=rows("acme/no such,tier,mid,derived,,forum,")), snapshots)
    # The rows that come of a snapshot are judged like any others.
    (snapshots / "duel" / "polyglot_leaderboard.yml").write_text(
        "- {model: Oak 3, pass_rate_2: 161.5}\n", "utf-8"
    )
    with pytest.raises(CatalogError, match=r"161\.5 is outside the scale of aider-polyglot"):
        rebuild(package(tmp_path), snapshots)


def test_the_command_tells_what_it_does(
    tmp_path: Path, snapshots: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, names = package(tmp_path), tmp_path / "names.csv"
    arguments = ["rebuild", str(snapshots), "--data", str(folder)]
    assert run([*arguments, "--dry-run", "--unmatched", str(names)], _no_window) == 0
    told = capsys.readouterr().out
    assert "duel (aider): 3 of 4 entries matched" in told
    (would_change,) = (line for line in told.splitlines() if line.startswith("would change: "))
    assert {"aliases", "scores"} <= set(would_change.removeprefix("would change: ").split(", "))
    assert names.read_text("utf-8") == "source,kind,name\nduel-board,model,Aster 9\n"
    assert run(arguments, _no_window) == 0
    assert (
        would_change.removeprefix("would ").replace("change", "changed") in capsys.readouterr().out
    )
    assert run(arguments, _no_window) == 0
    assert "changed: nothing" in capsys.readouterr().out


def _no_window(_folder: Path, _quit: bool, _recipe: Path | None) -> int:
    raise AssertionError("no window is wanted")

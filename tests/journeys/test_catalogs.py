import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from tests.catalogs import NO_MODELS, ONE_UNKNOWN_MODEL, cell, only, rows, write_package
from tests.journeys.steps import (
    CTRL,
    Key,
    button,
    click,
    command,
    dialog,
    empty_window,
    load,
    names,
    open_window,
    paste,
    press,
    show_tab,
    shown_count,
    table_of,
    the,
    tick_value,
)
from weighbridge.catalog.build import load_catalog
from weighbridge.catalog.catalog import Catalog
from weighbridge.filters.query import Order, Query
from weighbridge.qt import loading
from weighbridge.qt.dialogs import CatalogProblemsDialog
from weighbridge.qt.labels import PlainLabel
from weighbridge.qt.main_window import MainWindow


def choose_folder(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    """Go through the dialog that asks for a folder."""
    chooser = dialog(qtbot, QFileDialog)
    line, buttons = chooser.findChild(QLineEdit), chooser.findChild(QDialogButtonBox)
    assert line is not None and buttons is not None
    paste(qtbot, line, str(folder))
    with qtbot.waitSignal(window.ready):
        click(buttons.button(QDialogButtonBox.StandardButton.Open))


def problems(qtbot: QtBot) -> tuple[CatalogProblemsDialog, str]:
    box = dialog(qtbot, CatalogProblemsDialog)
    return box, the(box, QPlainTextEdit).toPlainText()


def test_another_catalog_is_opened(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    tick_value(window, "Tier", "Flagship")
    window.store.set_lineup(("acme/oak-3", "acme/oak-4"))
    other = write_package(
        tmp_path / "other", models=rows("acme/elm-1,willow,Elm 1,acme-docs"), pairs=only()
    )
    qtbot.keyClick(window, Key.Key_O, CTRL)
    choose_folder(qtbot, window, other)
    assert shown_count(window) == "3 of 9 shown"
    # What was set stays, as far as it exists there.
    assert window.store.session.lineup == ("acme/oak-3", "acme/oak-4")


def test_what_another_catalog_lacks_is_dropped(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    tick_value(window, "Vendor", "Nimbus")
    tick_value(window, "License", "Nimbus Research License")
    tick_value(window, "License", "Apache License 2.0")
    window.store.order_by(Order("quiz-1"))
    window.store.set_current("nimbus/cirrus-lab", "quiz-1")
    window.store.set_lineup(("nimbus/cirrus-lab", "acme/oak-3"))
    show_tab(window, "Comparison")
    show_tab(window, "Chart")
    show_tab(window, "Models")
    without = write_package(
        tmp_path / "without",
        **{
            **NO_MODELS,
            "models": only("acme", "umbra"),
            "vendors": only("acme", "umbra"),
            "families": only("oak", "willow", "shade"),
            "benchmarks": only("duel"),
            "licenses": only("acme", "apache", "umbra", "obscure"),
        },
    )
    load(qtbot, window, without)
    assert shown_count(window) == "0 of 6 shown"
    session = window.store.session
    assert session.lineup == ("acme/oak-3",)
    assert session.order == Order()
    assert session.query == Query().choosing("license", ["apache-2.0"])
    assert window.store.current is None
    press(qtbot, window, Key.Key_Escape)
    window.store.ask(session.query.choosing("license", ()))
    assert len(names(window)) == 6


BROKEN = cell(3, "basis", "rumour")


def test_a_broken_package_is_told_and_another_offered(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.load(write_package(tmp_path / "broken", claims=BROKEN))
    box, text = problems(qtbot)
    assert text.startswith("claims.csv, row 3, column basis: ")
    assert "rumour" in text
    assert any(
        "The data package in" in label.text() and "Nothing of it was taken" in label.text()
        for label in box.findChildren(PlainLabel)
    )
    # What was open still is.
    assert window.isVisible()
    assert shown_count(window) == "8 of 8 shown"
    click(button(box, "Choose another package…"))
    other = write_package(tmp_path / "other", models=rows("acme/elm-1,willow,Elm 1,acme-docs"))
    choose_folder(qtbot, window, other)
    assert shown_count(window) == "9 of 9 shown"


def test_a_broken_package_at_the_start(qtbot: QtBot, tmp_path: Path, small_package: Path) -> None:
    with empty_window(qtbot) as window:
        window.load(write_package(tmp_path / "broken", claims=BROKEN))
        box, text = problems(qtbot)
        assert "claims.csv, row 3, column basis" in text
        press(qtbot, box, Key.Key_Escape)
        assert shown_count(window) == "No catalog is open"
        assert not table_of(window).isVisible()
        click(button(window, "Open catalog…"))
        choose_folder(qtbot, window, small_package)
        assert shown_count(window) == "8 of 8 shown"
        assert table_of(window).isVisible()


@pytest.mark.parametrize("there", [False, True])
def test_a_folder_without_a_package(qtbot: QtBot, tmp_path: Path, there: bool) -> None:
    folder = tmp_path / "nothing"
    if there:
        folder.mkdir()
    with empty_window(qtbot) as window:
        window.load(folder)
        box, text = problems(qtbot)
        assert "datapackage.json" in text
        press(qtbot, box, Key.Key_Escape)
        assert window.isVisible()


def test_commands_wait_for_a_catalog(qtbot: QtBot) -> None:
    with empty_window(qtbot) as window:
        for path in (
            ("File", "Export table…"),
            ("File", "Export comparison…"),
            ("Edit", "Copy"),
            ("Edit", "Find"),
            ("Edit", "Clear all filters"),
            ("View", "Columns…"),
            ("Compare", "Compare lineup"),
            ("Compare", "Differences only"),
            ("Compare", "Clear lineup"),
            ("Compare", "Ready pairs"),
        ):
            assert not command(window, *path).isEnabled(), path
        show_tab(window, "Chart")
        show_tab(window, "Comparison")
        show_tab(window, "Models")


def test_the_window_closes_while_a_catalog_is_read(
    qtbot: QtBot, small_package: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = threading.Event()

    def slowly(folder: Path) -> Catalog:
        go_on.wait()
        return load_catalog(folder)

    monkeypatch.setattr(loading, "load_catalog", slowly)
    with empty_window(qtbot) as window:
        window.load(small_package)
        assert "Reading" in shown_count(window)
        threading.Timer(0.01, go_on.set).start()
        qtbot.keyClick(window, Key.Key_Q, CTRL)
        assert not window.isVisible()
        assert not window.store.is_ready


def test_the_last_catalog_asked_for_is_shown(
    qtbot: QtBot, small_package: Path, tmp_path: Path
) -> None:
    other = write_package(tmp_path / "other", models=rows("acme/elm-1,willow,Elm 1,acme-docs"))
    with empty_window(qtbot) as window:
        window.load(other)
        load(qtbot, window, small_package)
        assert shown_count(window) == "8 of 8 shown"


def test_a_catalog_of_one_model_of_which_nothing_is_known(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, write_package(tmp_path / "one", **ONE_UNKNOWN_MODEL)) as window:
        assert shown_count(window) == "1 of 1 shown"
        window.store.set_lineup(("nimbus/nebula",))
        for tab in ("Comparison", "Chart", "Models"):
            show_tab(window, tab)
            assert not window.grab().isNull()
        tick_value(window, "Tier", "unknown")
        assert names(window) == ["Nebula"]


def test_a_catalog_of_no_models(qtbot: QtBot, tmp_path: Path) -> None:
    with open_window(qtbot, write_package(tmp_path / "empty", **NO_MODELS)) as window:
        assert shown_count(window) == "0 of 0 shown"
        assert button(window, "Open catalog…").isVisible()
        for tab in ("Comparison", "Chart", "Models"):
            show_tab(window, tab)
            assert not window.grab().isNull()

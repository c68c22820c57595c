"""The look for system libraries: what is missing, for what, and what is said."""

import os
from pathlib import Path

import pytest

import system_libraries

LDD = """\
PySide6/Qt/plugins/platforms/libqxcb.so:
\tlinux-vdso.so.1 (0x00007ffd0a1f2000)
\tlibxcb-icccm.so.4 => not found
\tlibX11.so.6 => /lib/x86_64-linux-gnu/libX11.so.6 (0x00007f1d2a000000)
\tlibxcb-icccm.so.4 => not found
\tlibxcb-keysyms.so.1 => not found
"""


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> dict[str, set[str]]:
    """Name a file of PySide6 and what it lacks; there is a font."""
    table: dict[str, set[str]] = {}
    monkeypatch.setattr(
        system_libraries,
        "missing_libraries",
        lambda _, files: set().union(*(table.get(file.split("/")[-1], set()) for file in files)),
    )
    monkeypatch.setattr(system_libraries, "has_font", lambda: True)
    return table


def test_reads_what_the_loader_does_not_find() -> None:
    assert system_libraries.not_found(LDD) == {"libxcb-icccm.so.4", "libxcb-keysyms.so.1"}


def test_without_a_window_its_libraries_are_not_asked_for(lacking: dict[str, set[str]]) -> None:
    lacking["libqxcb.so"] = {"libxcb-cursor.so.0"}
    assert system_libraries.look(Path(), "offscreen", {"DISPLAY": ":0"}) == (set(), set())
    environment = {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}
    assert system_libraries.look(Path(), "window", environment) == (set(), set())


def test_a_window_needs_the_libraries_of_its_screen(lacking: dict[str, set[str]]) -> None:
    lacking["libqxcb.so"] = {"libxcb-cursor.so.0"}
    needed, _ = system_libraries.look(Path(), "window", {"DISPLAY": ":0"})
    assert needed == {"libxcb-cursor.so.0"}


def test_one_of_two_screens_is_enough(lacking: dict[str, set[str]]) -> None:
    lacking["libqxcb.so"] = {"libxcb-cursor.so.0"}
    environment = {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}
    assert system_libraries.look(Path(), "window", environment) == (set(), set())


def test_without_a_screen_its_libraries_are_only_wished_for(lacking: dict[str, set[str]]) -> None:
    lacking["libqxcb.so"] = {"libxcb-cursor.so.0"}
    lacking["libQt6Gui.so.6"] = {"libEGL.so.1"}
    needed, wished = system_libraries.look(Path(), "window", {})
    assert needed == {"libEGL.so.1"}
    assert wished == {"libxcb-cursor.so.0"}


def test_the_tests_wish_for_a_screen_and_its_buses(
    lacking: dict[str, set[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking["libqxcb.so"] = {"libxcb-cursor.so.0"}
    lacking["libQt6Gui.so.6"] = {"libEGL.so.1"}
    monkeypatch.setattr(system_libraries, "PROGRAM_FOLDERS", ())
    needed, wished = system_libraries.look(Path(), "tests", {"QT_QPA_PLATFORM": "offscreen"})
    assert needed == {"libEGL.so.1"}
    assert {"libxcb-cursor.so.0", "Xvfb", "dbus-daemon", "at-spi-bus-launcher"} <= wished


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="there is no apt-get on Windows")
def test_whoever_is_not_root_is_told_the_one_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr("shutil.which", lambda name: f"/usr/bin/{name}")
    assert not system_libraries.provide({"libxcb-cursor.so.0", "libEGL.so.1"})
    assert "sudo apt-get install libegl1 libxcb-cursor0\n" in capsys.readouterr().err


def test_elsewhere_the_libraries_are_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("shutil.which", lambda _: None)
    assert not system_libraries.provide({"libEGL.so.1"})
    assert "libEGL.so.1" in capsys.readouterr().err

"""The Debian package: what it needs, says of itself, and where its license texts are."""

import pytest

import deb
import elf
import system_libraries
from weighbridge import __version__
from weighbridge.software import Software

TOLD = """\
/build/libQt6Gui.so.6:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libEGL.so.1
  NEEDED               libQt6Core.so.6
  NEEDED               libc.so.6
  NEEDED               ld-linux-x86-64.so.2
  SONAME               libQt6Gui.so.6

Version References:
  required from libc.so.6:
    0x06969194 0x00 05 GLIBC_2.14
    0x09691a75 0x00 04 GLIBC_2.2.5
    0x069691b4 0x00 03 GLIBC_2.34
  required from libstdc++.so.6:
    0x08922974 0x00 06 GLIBCXX_3.4.30
"""


def test_needs_are_what_is_not_in_the_folder_itself() -> None:
    needs = elf.needs_of(TOLD, {"libQt6Core.so.6", "libQt6Gui.so.6"})
    assert needs == elf.Needs(frozenset({"libEGL.so.1"}), "2.34")


def test_nothing_told_needs_nothing() -> None:
    assert elf.needs_of("", ()) == elf.Needs(frozenset(), "2.0")


def test_the_package_depends_on_what_the_bundle_leaves_to_the_system() -> None:
    needs = elf.Needs(frozenset({"libxcb-cursor.so.0", "libEGL.so.1"}), "2.35")
    assert deb.depends(needs) == ["libc6 (>= 2.35)", "libegl1", "libxcb-cursor0"]


def test_a_library_of_no_known_package_is_no_dependency_in_silence() -> None:
    with pytest.raises(KeyError, match=r"libodd\.so\.1"):
        deb.depends(elf.Needs(frozenset({"libodd.so.1"}), "2.35"))


def test_the_commonest_lack_has_its_package() -> None:
    assert system_libraries.PACKAGES["libxcb-cursor.so.0"] == "libxcb-cursor0"


def test_the_copyright_file_names_each_component() -> None:
    text = deb.copyright_file(
        [
            Software("weighbridge", __version__, "MIT", "x"),
            Software("numpy", "2", "BSD-3-Clause", "y"),
            Software("PySide6_Essentials", "6", "LGPL-3.0-only", "z"),
        ]
    )
    assert text.startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format")
    paragraphs = text.split("\n\n")
    assert len(paragraphs) == 4
    assert "Files: *\nCopyright: 2026 Weighbridge contributors\nLicense: Expat" in paragraphs[1]
    assert "Permission is hereby granted" in paragraphs[1]
    assert "_internal/numpy*" in paragraphs[2]
    assert "LGPL-3.0-only" in paragraphs[3]


def test_the_changelog_has_the_form_of_debian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1770000000")
    monkeypatch.setenv("DEBFULLNAME", "Ann Oak")
    monkeypatch.setenv("DEBEMAIL", "ann@oak.example")
    first, *_, last = deb.changelog().strip("\n").split("\n")
    assert first == f"weighbridge ({__version__}) unstable; urgency=medium"
    assert last == " -- Ann Oak <ann@oak.example>  Mon, 02 Feb 2026 02:40:00 +0000"
